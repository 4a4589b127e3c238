import { sql } from "kysely";
import { examineRightsDaily, grantAutomaticallyDaily } from "../../subgraphs/benefits/jobs/automatic-rights.ts";
import { sendWhatIsOwed } from "../../subgraphs/reporting/jobs/transmissions.ts";
import { deskOf, doErrands, workOnce } from "../../subgraphs/shared/plumbing/daily.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY, viewerAs } from "../harness/house.ts";
import { clerk, LOTTE, lotte, office, openClaimsDesk, stranger } from "./claims-desk.ts";

let rooms: Awaited<ReturnType<typeof openClaimsDesk>>["rooms"];
const work = async (day: string): Promise<void> => {
  for (const job of [examineRightsDaily, grantAutomaticallyDaily]) await workOnce(rooms.room("benefits"), job, day);
  await rooms.settle();
};
beforeAll(async () => {
  ({ rooms } = await openClaimsDesk());
});
afterAll(() => rooms.close());

const fund = (institution: string) => viewerAs({ role: "HEALTH_FUND", institution, purpose: "INSURABILITY" });
const report = async (who: Viewer, key: string, more: object = {}) => {
  const query = `mutation ($input: ReportRecognitionInput!) { it: reportRecognition(input: $input) {
    recognition { id startsOn endsOn holds } errors { __typename } } }`;
  const input = { affiliateId: LOTTE, kind: "MATERNITY", startsOn: "2026-07-29", endsOn: "2026-10-20", ...more };
  const meta = { idempotencyKey: `leave-of-lotte-${key}` };
  const { data } = await rooms.ask("benefits", who, query, { input: { ...input, reference: "MAT/1", meta } });
  return (data as unknown as { it: { recognition: { id: string } | null; errors: object[] } }).it;
};
const freed = async () => {
  const { rows } = await rooms.inside("contributions", ({ db }) =>
    sql<{ freed: string }>`select quarter || ' ' || ground || case when ended_on is null then '' else ' no more' end
      as freed from freed_quarter where contributor_id = ${LOTTE} order by 1`.execute(db),
  );
  return rows.map((row) => row.freed);
};
const exemption = async () => {
  const { rows } = await rooms.inside("benefits", ({ db }) =>
    sql<{ id: string; state: string; asked: string[] }>`select id, state, asked_for as asked from claim
      where affiliate_id = ${LOTTE} and code = 'MATERNITY_EXEMPTION'`.execute(db),
  );
  return rows[0];
};
const tasks = async () => {
  const { rows } = await rooms.inside("affiliates", ({ db }) =>
    sql<object>`select from contact_task where contributor_id = ${LOTTE} and origin like 'right MATERNITY%'`.execute(
      db,
    ),
  );
  return rows;
};
let leave = "";
let question = "";

const ask = async (who: Viewer, key: string, startsOn: string, reference = key) => {
  const query = `mutation ($input: AskInsurabilityInput!) { it: askInsurability(input: $input) {
    question { id reference startsOn } errors { __typename ... on UserError { path } } } }`;
  const meta = { idempotencyKey: `insured-${key}` };
  const input = { affiliateId: LOTTE, kind: "INCAPACITY", startsOn, reference: `L410/${reference}`, meta };
  const { data, errors } = await rooms.ask("benefits", who, query, { input });
  if (errors) return { question: null, errors: errors.map(({ extensions }) => extensions?.code) };
  return (data as unknown as { it: { question: { id: string } | null; errors: object[] } }).it;
};
/** The messages that somebody may read about a question, the newest first, once those were sent that are owed. */
const answersTo = async (who: Viewer, id: string) => {
  await doErrands(rooms.room("benefits"), OFFICE_DAY);
  await rooms.settle();
  await sendWhatIsOwed.run(deskOf(rooms.room("reporting"), sendWhatIsOwed, OFFICE_DAY));
  const query = `query ($about: String!) { transmissions(first: 9, orderBy: NEWEST_FIRST,
    where: { about: $about, kind: ["INSURABILITY"] }) {
    nodes { state action payload } } }`;
  const { data } = await rooms.ask("reporting", who, query, { about: id });
  const { nodes } = (data as unknown as { transmissions: { nodes: { payload: string }[] } }).transmissions;
  return nodes.map(({ payload, ...rest }) => ({ ...rest, ...JSON.parse(payload) }));
};

test("a health fund asks whether a member is insured, and is told by a message: who is none is unknown", async () => {
  const late = await ask(fund("300"), "paid", "2026-11-10");
  expect(late.errors).toEqual([]);
  expect(await answersTo(fund("300"), late.question?.id ?? "")).toMatchObject([
    {
      ...{ state: "SENT", action: "FIRST", reference: "L410/paid", standing: "INSURED", final: true, reasons: [] },
      quarters: [
        { quarter: "2026Q1", category: "MAIN", treatment: "PAID", looksAt: true },
        { quarter: "2026Q2", category: "MAIN", treatment: "PAID", looksAt: true },
        { quarter: "2026Q4", category: "MAIN", treatment: "OPEN", looksAt: false },
      ],
    },
  ]);
  expect((await ask(fund("100"), "stranger", "2026-11-10")).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  expect((await ask(clerk, "clerk", "2026-11-10")).errors).toEqual(["FORBIDDEN"]);
  expect((await ask(fund("300"), "twice", "2026-11-10", "paid")).errors).toMatchObject([
    { path: ["input", "reference"] },
  ]);
  const elsewhere = { ...fund("300"), purpose: "BENEFIT_DECISION" };
  expect((await ask(elsewhere, "why", "2026-11-10")).errors).toMatchObject([{ __typename: "NotFoundError" }]);
});

test("while a quarter can still be paid the answer is an interim one, which nobody else reads", async () => {
  question = (await ask(fund("300"), "interim", "2027-04-05")).question?.id ?? "";
  expect(await answersTo(fund("300"), question)).toMatchObject([
    {
      state: "SENT",
      action: "FIRST",
      standing: "INTERIM",
      final: false,
      quarters: [{ treatment: "PAID" }, { treatment: "OPEN" }],
    },
  ]);
  for (const who of [fund("100"), stranger, { ...fund("300"), purpose: "BENEFIT_DECISION" }])
    expect(await answersTo(who, question)).toEqual([]);
});

test("a health fund tells of the leave of a member, and of nobody else's", async () => {
  expect(await exemption()).toBeUndefined();
  expect((await report(fund("100"), "stranger")).errors).toEqual([{ __typename: "NotFoundError" }]);
  const endless = await report(fund("300"), "endless", { endsOn: null });
  expect(endless.errors).toEqual([{ __typename: "ValidationError" }]);
  const told = await report(fund("300"), "first");
  expect(told).toMatchObject({ recognition: { holds: true }, errors: [] });
  leave = told.recognition?.id ?? "";
});

test("nobody says in the health fund’s place that it confirms a leave", async () => {
  const answers = [{ field: "confirmedByHealthFund", values: ["YES"] }];
  const input = { affiliateId: LOTTE, code: "MATERNITY_EXEMPTION", factOn: "2026-08-06", answers };
  const query = `mutation ($input: ClaimBenefitInput!) { it: claimBenefit(input: $input) { errors {
    ... on ValidationError { reason } } } }`;
  const asked = { input: { ...input, meta: { idempotencyKey: "i-say-so-myself" } } };
  expect((await rooms.ask("benefits", lotte, query, asked)).data).toEqual({
    it: { errors: [{ reason: "NOT_YOURS" }] },
  });
});

test("the two quarters after are free by nobody's hand; she is asked nothing, and the letter says why", async () => {
  await work("2026-11-25");
  const claim = await exemption();
  expect(claim).toMatchObject({ state: "DECIDED", asked: [] });
  expect(await tasks()).toEqual([]);
  const query = `{ benefitClaim(id: "${claim?.id}") { origin missing decision { verdict amount facts letter { sha256 }
    legalBasis { article } outcome { freeQuarters doubts { code } figures { code value } } } } }`;
  const shown = await rooms.ask("benefits", lotte, query);
  expect(shown.data).toMatchObject({
    benefitClaim: {
      ...{ origin: "AUTOMATIC", missing: [] },
      decision: {
        ...{ verdict: "GRANTED", amount: "0.00", letter: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
        legalBasis: [{ article: expect.stringContaining("maternity") }],
        outcome: {
          ...{ freeQuarters: ["2026Q4", "2027Q1"], doubts: [{ code: "LEAVE_SPANS_QUARTERS" }] },
          figures: [{ code: "QUARTERS", value: 2 }],
        },
      },
    },
  });
  expect(await freed()).toEqual(["2026Q4 MATERNITY", "2027Q1 MATERNITY"]);
});

test("once the quarter is free, the interim answer is replaced by a final one", async () => {
  expect(await answersTo(fund("300"), question)).toMatchObject([
    {
      ...{ state: "SENT", action: "REPLACEMENT", standing: "INSURED", final: true },
      quarters: [{}, { treatment: "MATERNITY" }],
    },
    { state: "CORRECTED", standing: "INTERIM" },
  ]);
});

test("nothing is freed twice, and a second message of the same leave takes the first one's place", async () => {
  await work("2026-11-26");
  expect(await freed()).toEqual(["2026Q4 MATERNITY", "2027Q1 MATERNITY"]);
  const longer = await report(fund("300"), "longer", { endsOn: "2027-01-05", replaces: leave });
  expect(longer).toMatchObject({ recognition: { endsOn: "2027-01-05", holds: true }, errors: [] });
  const again = await report(fund("300"), "again", { replaces: leave });
  expect(again.errors).toEqual([{ __typename: "ValidationError" }]);
  leave = longer.recognition?.id ?? "";
});

test("what is withdrawn frees nothing: the revision claims the quarters anew", async () => {
  await report(fund("300"), "withdrawn", { endsOn: "2027-01-05", replaces: leave, withdrawn: true });
  const claimId = (await exemption())?.id;
  const query = `mutation ($input: DecideClaimInput!) { it: decideClaim(input: $input) {
    claim { decision { verdict } } errors { __typename ... on ClaimNotDecidableError { missing } } } }`;
  const input = { claimId, office, ground: "NEW_FACT", explanation: "Het ziekenfonds trekt de erkenning in." };
  const meta = { idempotencyKey: "no-leave-after-all" };
  const { data } = await rooms.ask("benefits", clerk, query, { input: { ...input, meta } });
  expect(data).toEqual({ it: { claim: { decision: { verdict: "REFUSED" } }, errors: [] } });
  await rooms.settle();
  expect(await freed()).toEqual(["2026Q4 MATERNITY no more", "2027Q1 MATERNITY no more"]);
  expect(await answersTo(fund("300"), question)).toMatchObject([{ standing: "INTERIM" }, {}, {}]);
});
