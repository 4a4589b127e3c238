import { sql } from "kysely";
import { companyYearId } from "../../subgraphs/shared/plumbing/ids.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

const handlerAt = (fund: string) => viewerAs({ role: "CASE_HANDLER", fund, language: "en" });
const com = (key: string): string => seedId("com", key);
let keys = 0;
const meta = (given: object = {}) => ({ idempotencyKey: `year-test-${keys++}`, ...given });

const SHEET = `mutation ($input: RecordBalanceSheetInput!) { recordBalanceSheet(input: $input) {
  balanceSheet { id balanceTotal filedOn accountingYear { startsOn endsOn } correctedBy { id } }
  errors { __typename ... on UserError { path } ... on ValidationError { reason }
    ... on AccountingYearOverlapsError { otherEndsOn } } } }`;
const CERTIFICATE = `mutation ($input: KeepDormancyCertificateInput!) { keepDormancyCertificate(input: $input) {
  certificate { id year sha256 bytes fileName }
  errors { __typename ... on UserError { path } ... on ValidationError { reason }
    ... on CertificateKnownError { certificateId } } } }`;
const YEAR = `query ($id: ID, $year: Int!) { company(id: $id) { year(year: $year) {
  id balanceTotal balanceStanding accountingYearEndsOn balanceSheet { reference }
  dormancyCertificate { reference } } } }`;

const doing = async (fund: string, text: string, input: object) => {
  const { data, errors } = await rooms.ask("companies", handlerAt(fund), text, { input: { meta: meta(), ...input } });
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as Record<string, { id: string } & object> & { errors: object[] };
};
const yearOf = async (fund: string, key: string, year: number) => {
  const { data, errors } = await rooms.ask("companies", handlerAt(fund), YEAR, { id: com(key), year });
  expect(errors).toBeUndefined();
  return (data as { company: { year: object | null } }).company.year;
};

describe("accounts", () => {
  const filed = (year: number, balanceTotal: string, more: object = {}) => ({
    companyId: com("populier"),
    yearStartsOn: `${year}-01-01`,
    yearEndsOn: `${year}-12-31`,
    balanceTotal,
    filedOn: `${year + 1}-06-30`,
    source: "NATIONAL_BANK",
    reference: `BNB ${year}`,
    ...more,
  });

  it("count for the second year after they were closed", async () => {
    expect((await doing("PARTENA", SHEET, filed(2024, "858605.73"))).errors).toEqual([]);
    expect(await yearOf("PARTENA", "populier", 2026)).toMatchObject({
      id: companyYearId(com("populier"), 2026),
      balanceTotal: "858605.73",
      balanceStanding: "FILED",
      accountingYearEndsOn: "2024-12-31",
      balanceSheet: { reference: "BNB 2024" },
    });
    expect(await yearOf("PARTENA", "populier", 2027)).toMatchObject({
      balanceTotal: null,
      balanceStanding: "NOT_FILED",
      accountingYearEndsOn: "2025-12-31",
    });
  });

  it("are corrected by those of the same year, and both are kept", async () => {
    const { balanceSheet } = await doing("PARTENA", SHEET, filed(2024, "800000.00", { reference: "BNB 2024 bis" }));
    expect(await yearOf("PARTENA", "populier", 2026)).toMatchObject({ balanceTotal: "800000.00" });
    const { data } = await rooms.ask(
      "companies",
      handlerAt("PARTENA"),
      `query ($id: ID) { company(id: $id) { balanceSheets { balanceTotal correctedBy { id } } } }`,
      { id: com("populier") },
    );
    expect(data?.company).toEqual({
      balanceSheets: expect.arrayContaining([
        { balanceTotal: "800000.00", correctedBy: null },
        { balanceTotal: "858605.73", correctedBy: { id: balanceSheet?.id } },
      ]),
    });
  });

  it("do not overlap with those of another year, and are not filed before it ends", async () => {
    const { errors } = await doing(
      "PARTENA",
      SHEET,
      filed(2024, "1.00", { yearEndsOn: "2025-06-30", filedOn: "2025-06-30" }),
    );
    expect(errors).toMatchObject([
      { path: ["input", "filedOn"], reason: "OUT_OF_ORDER" },
      { __typename: "AccountingYearOverlapsError", otherEndsOn: "2024-12-31" },
    ]);
  });

  it("are told, in cents, to whoever reckons the contribution", async () => {
    const { rows } = await rooms.inside("companies", ({ db }) =>
      sql<{ content: object }>`
        select content from facts.fact where subject = ${com("populier")} and type = 'CompanyStandingChanged'
        order by subject_version desc limit 1`.execute(db),
    );
    expect(rows[0]?.content).toMatchObject({
      balanceSheets: [{ yearEndsOn: "2024-12-31", balanceTotal: "80000000", filedOn: "2025-06-30" }],
      dormantYears: [],
    });
  });

  it("are never edited or taken away", async () => {
    for (const statement of ["update balance_sheet set balance_total = 0", "delete from dormancy_certificate"])
      await expect(rooms.inside("companies", ({ em }) => em.execute(statement))).rejects.toThrow(
        /never change|permission denied/,
      );
  });
});

describe("a certificate of dormancy", () => {
  const pdf = Buffer.from("%PDF-1.7 nothing was done");
  const certificate = (more: object = {}) => ({
    companyId: com("treurwilg"),
    year: 2025,
    issuedOn: "2026-09-15",
    reference: "NA-2026-000123",
    fileName: "attest.pdf",
    content: pdf.toString("base64"),
    ...more,
  });

  it("is kept with its hash, and once", async () => {
    const { certificate: kept, errors } = await doing("CNA", CERTIFICATE, certificate());
    expect(errors).toEqual([]);
    expect(kept).toMatchObject({
      year: 2025,
      bytes: 25,
      sha256: "e603b499173db0fda6b8ed0ffcf22351d95b07199a31a5d436b3040f6776c00c",
    });
    expect(await yearOf("CNA", "treurwilg", 2025)).toMatchObject({
      dormancyCertificate: { reference: "NA-2026-000123" },
    });
    expect(await yearOf("CNA", "treurwilg", 2024)).toMatchObject({ dormancyCertificate: null });
    expect((await doing("CNA", CERTIFICATE, certificate())).errors).toMatchObject([
      { __typename: "CertificateKnownError", certificateId: kept?.id },
    ]);
  });

  it("is not issued before its year is over, and must be a file", async () => {
    const wrong = certificate({ issuedOn: "2025-12-31", content: "not base64!" });
    expect((await doing("CNA", CERTIFICATE, wrong)).errors).toMatchObject([
      { path: ["input", "issuedOn"], reason: "OUT_OF_ORDER" },
      { path: ["input", "content"], reason: "NOT_BASE64" },
    ]);
  });

  it("is of no year before the contribution was there", async () => {
    expect((await doing("CNA", CERTIFICATE, certificate({ year: 1992 }))).errors).toMatchObject([
      { path: ["input", "year"], reason: "TOO_OLD" },
    ]);
  });
});

it("finds a company year by its key, and not another fund's", async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on CompanyYear { year company { name } } } }`;
  const of = [{ __typename: "CompanyYear", id: companyYearId(com("hetre"), 2026) }];
  expect((await rooms.ask("companies", handlerAt("SECUREX"), query, { of })).data?._entities).toEqual([
    { year: 2026, company: { name: "Hêtre Solutions" } },
  ]);
  expect((await rooms.ask("companies", handlerAt("UCM"), query, { of })).data?._entities).toEqual([null]);
});
