import { sql } from "kysely";
import { examineRightsDaily, grantAutomaticallyDaily } from "../../subgraphs/benefits/jobs/automatic-rights.ts";
import { workOnce } from "../../subgraphs/shared/plumbing/daily.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { viewerAs } from "../harness/house.ts";
import { LOTTE, lotte, office, openClaimsDesk } from "./claims-desk.ts";

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

test("a health fund tells of the leave of a member, and of nobody else's", async () => {
  expect(await exemption()).toBeUndefined();
  expect((await report(fund("100"), "stranger")).errors).toEqual([{ __typename: "NotFoundError" }]);
  const endless = await report(fund("300"), "endless", { endsOn: null });
  expect(endless.errors).toEqual([{ __typename: "ValidationError" }]);
  const told = await report(fund("300"), "first");
  expect(told).toMatchObject({ recognition: { holds: true }, errors: [] });
  leave = told.recognition?.id ?? "";
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
  const clerk = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", actor: "hanne" });
  const { data } = await rooms.ask("benefits", clerk, query, { input: { ...input, meta } });
  expect(data).toEqual({ it: { claim: { decision: { verdict: "REFUSED" } }, errors: [] } });
  await rooms.settle();
  expect(await freed()).toEqual(["2026Q4 MATERNITY no more", "2027Q1 MATERNITY no more"]);
});
