import { sql } from "kysely";
import { assignToAuxiliaryFund } from "../../subgraphs/companies/services/assign-to-auxiliary-fund.ts";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import { systemViewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

const handlerAt = (fund: string, day = "2026-11-20") =>
  viewerAs({ role: "CASE_HANDLER", fund, language: "en", actor: `clerk at ${fund}`, day });
let keys = 0;
const meta = (given: object = {}) => ({ idempotencyKey: `joining-test-${keys++}`, ...given });

const AFFILIATE = `mutation ($input: AffiliateCompanyInput!) { affiliateCompany(input: $input) {
  company { id displayName version legalForm { code } fund { code } affiliations {
    origin receivedOn period { startsOn endsOn } deadline { dueOn metOn status basis { article } } notice { id } } }
  errors { __typename ... on UserError { message path } ... on CompanyAlreadyAffiliatedError { since }
    ... on CompanyNotLiableError { legalForm } ... on ValidationError { reason } } } }`;
const NOTIFY = `mutation ($input: PostFormalNoticeInput!) { postFormalNotice(input: $input) {
  notice { id name postedOn deadline { dueOn status } company { name } }
  errors { __typename ... on UserError { path } ... on AffiliationTermRunningError { dueOn }
    ... on NoticeRunningError { dueOn } ... on CompanyAlreadyAffiliatedError { since } } } }`;

interface Outcome {
  readonly company: { readonly id: string } | null;
  readonly notice: { readonly id: string } | null;
  readonly errors: readonly object[];
}

async function doing(fund: string, text: string, input: object, day?: string): Promise<Outcome> {
  const { data, errors } = await rooms.ask("companies", handlerAt(fund, day), text, {
    input: { meta: meta(), ...input },
  });
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as Outcome;
}

const company = (enterpriseNumber: string, more: object = {}) => ({
  enterpriseNumber,
  language: "FR",
  name: "Noisetier",
  legalForm: "SRL",
  legalPersonalityOn: "2026-06-01",
  street: "Rue de l’Exemple 9",
  postalCode: "5000",
  municipality: "Namur",
  ...more,
});

it("opens the file of a company that asks in time, from its legal personality on", async () => {
  const { company: file, errors } = await doing("UCM", AFFILIATE, company("1999008959", { receivedOn: "2026-08-31" }));
  expect(errors).toEqual([]);
  expect(file).toMatchObject({
    displayName: "Noisetier SRL",
    version: 1,
    fund: { code: "UCM" },
    affiliations: [
      {
        origin: "REQUESTED",
        receivedOn: "2026-08-31",
        period: { startsOn: "2026-06-01", endsOn: null },
        deadline: {
          dueOn: "2026-09-01",
          metOn: "2026-08-31",
          status: "MET",
          basis: { article: "Law of 30-12-1992, art. 89" },
        },
        notice: null,
      },
    ],
  });
});

it("says that one came late, and takes it in all the same", async () => {
  const { company: file } = await doing("UCM", AFFILIATE, company("1999009058"));
  expect(file).toMatchObject({ affiliations: [{ receivedOn: "2026-11-20", deadline: { status: "BREACHED" } }] });
});

it("keeps the form under which a company was founded", async () => {
  const old = company("1999009157", { legalPersonalityOn: "2017-02-01" });
  const { company: file } = await doing("UCM", AFFILIATE, old);
  expect(file).toMatchObject({ displayName: "Noisetier SRL", legalForm: { code: "SRL" } });
  const { rows } = await rooms.inside("companies", ({ db }) =>
    sql`select legal_form from company where enterprise_number = '1999009157'`.execute(db),
  );
  expect(rows).toEqual([{ legal_form: "SPRL" }]);
});

it("leaves a company with the fund that was asked first, without saying which", async () => {
  const { errors } = await doing("UCM", AFFILIATE, company("1999000150"));
  expect(errors).toEqual([
    expect.objectContaining({ __typename: "CompanyAlreadyAffiliatedError", since: "2025-01-02" }),
  ]);
  expect(JSON.stringify(errors)).not.toContain("SECUREX");
});

it.each(["ASBL", "SOCIETE_SIMPLE"])("does not take in an %s, which owes nothing", async (legalForm) => {
  const { errors } = await doing("UCM", AFFILIATE, company("1999009256", { legalForm }));
  expect(errors).toEqual([expect.objectContaining({ __typename: "CompanyNotLiableError", legalForm })]);
});

it("asks for what neither the register nor the input says, all at once", async () => {
  const { errors } = await doing("UCM", AFFILIATE, {
    ...company("1999009256", { name: " ", legalForm: "LTD", legalPersonalityOn: "2026-11-21" }),
    street: null,
  });
  expect(errors).toMatchObject([
    { path: ["input", "name"], reason: "MISSING" },
    { path: ["input", "legalForm"], reason: "NO_SUCH_FORM" },
    { path: ["input", "street"], reason: "MISSING" },
    { path: ["input", "legalPersonalityOn"], reason: "IN_FUTURE" },
  ]);
});

describe("a formal notice", () => {
  const number = "1999010147";
  const notice = (more: object = {}) => ({
    ...company(number),
    postedOn: "2026-09-02",
    registeredItem: "010541285200004711",
    ...more,
  });

  it("is posted by the auxiliary fund only, and not while the three months run", async () => {
    expect((await doing("UCM", NOTIFY, notice())).errors).toMatchObject([{ __typename: "NotAuxiliaryFundError" }]);
    const early = await doing("CNA", NOTIFY, notice({ postedOn: "2026-09-01" }));
    expect(early.errors).toMatchObject([{ __typename: "AffiliationTermRunningError", dueOn: "2026-09-01" }]);
  });

  it("gives thirty days from posting, and runs once at a time", async () => {
    const { notice: posted, errors } = await doing("CNA", NOTIFY, notice(), "2026-09-02");
    expect(errors).toEqual([]);
    expect(posted).toMatchObject({
      name: "Noisetier",
      deadline: { dueOn: "2026-10-02", status: "RUNNING" },
      company: null,
    });
    const again = await doing("CNA", NOTIFY, notice());
    expect(again.errors).toMatchObject([{ __typename: "NoticeRunningError", dueOn: "2026-10-02" }]);
  });

  it("puts the company with the auxiliary fund the day after, and not before, and once", async () => {
    const on = (day: string) =>
      inTransaction(rooms.room("companies"), systemViewer(day, "test"), (context) => assignToAuxiliaryFund(context));
    expect(await on("2026-10-02")).toEqual([]);
    const [id, ...rest] = await on("2026-10-03");
    expect(rest).toEqual([]);
    expect(await on("2026-10-04")).toEqual([]);
    const { data } = await rooms.ask(
      "companies",
      handlerAt("CNA"),
      `query ($id: ID) { company(id: $id) { name fund { code } affiliations {
        origin receivedOn period { startsOn } notice { postedOn deadline { status } company { id } } } } }`,
      { id },
    );
    expect(data?.company).toEqual({
      name: "Noisetier",
      fund: { code: "CNA" },
      affiliations: [
        {
          origin: "AUTOMATIC",
          receivedOn: "2026-10-03",
          period: { startsOn: "2026-06-01" },
          notice: { postedOn: "2026-09-02", deadline: { status: "BREACHED" }, company: { id } },
        },
      ],
    });
  });

  it("is closed by the company that chooses a fund, and the auxiliary fund then leaves it there", async () => {
    const other = "1999009256";
    await doing("CNA", NOTIFY, notice({ enterpriseNumber: other }), "2026-09-02");
    const { company: file } = await doing("PARTENA", AFFILIATE, company(other, { receivedOn: "2026-09-30" }));
    expect(file).toMatchObject({ fund: { code: "PARTENA" }, affiliations: [{ origin: "REQUESTED" }] });
    const assigned = await inTransaction(rooms.room("companies"), systemViewer("2026-11-20", "test"), (context) =>
      assignToAuxiliaryFund(context),
    );
    expect(assigned).toEqual([]);
    const { data } = await rooms.ask("companies", handlerAt("CNA"), `{ formalNotices { totalCount } }`);
    expect(data?.formalNotices).toEqual({ totalCount: 0 });
  });
});

it("does not stand at a Belgian address with a postal code that is none", async () => {
  const { errors } = await doing("UCM", AFFILIATE, company("1999009751", { postalCode: "ABC" }));
  expect(errors).toMatchObject([{ reason: "NO_POSTAL_CODE", path: ["input", "postalCode"] }]);
});

it("is not founded in a form that was abolished before", async () => {
  const sprl = company("1999009751", { legalForm: "SPRL", legalPersonalityOn: "2019-05-01" });
  const words = expect.stringContaining("no company was founded in that form since 1 May 2019");
  expect((await doing("UCM", AFFILIATE, sprl)).errors).toMatchObject([{ reason: "FORM_ABOLISHED", message: words }]);
});
