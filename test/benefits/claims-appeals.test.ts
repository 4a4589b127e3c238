import { sql } from "kysely";
import { answers, type Claim, clerk, LOTTE, lotte, marc, office, on, openClaimsDesk, stranger } from "./claims-desk.ts";

let desk: Awaited<ReturnType<typeof openClaimsDesk>>;
let keys = 0;
beforeAll(async () => {
  desk = await openClaimsDesk();
});
afterAll(() => desk.rooms.close());

type Viewer = typeof clerk;
interface Appeal {
  readonly [field: string]: unknown;
}
interface Answered {
  readonly decision: { readonly id: string; readonly appeal: Appeal } | null;
  readonly errors: readonly { readonly __typename: string; readonly path: string[]; readonly reason?: string }[];
}

const APPEAL = `appeal { filedOn court number toldBy recordedOn awaitsDecision revisedBy deadline { dueOn metOn status }
  rulings { ruling ruledOn court reference } }`;

async function send(who: Viewer, name: "recordAppeal" | "noteAppealRuling", input: object): Promise<Answered> {
  keys += 1;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { it: ${name}(input: $input) { decision { id ${APPEAL} }
    errors { __typename ... on UserError { path } ... on ValidationError { reason } } } }`;
  const given = { ...input, meta: { idempotencyKey: `appeals-test-${keys}` } };
  const { data, errors } = await desk.rooms.ask("benefits", who, query, { input: given });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { it: Answered }).it;
}

/** A refusal of leave after a death of a day of October 2025, asked for more than a year late; told on 20 November. */
async function refusal(day: string, notifiedOn: string | null = "2026-11-20"): Promise<Claim> {
  const { id } = await desk.done(clerk, "claimBenefit", {
    ...{ affiliateId: LOTTE, code: "BEREAVEMENT_LEAVE", factOn: day, filedOn: "2026-11-10", channel: "MAIL" },
    answers: answers({ deceased: ["CHILD"], days: [day], activityDays: [], asEmployee: ["NO"] }),
  });
  const decided = await desk.done(clerk, "decideClaim", { claimId: id, office });
  if (!notifiedOn) return decided;
  return desk.done(clerk, "notifyDecision", { claimId: id, on: notifiedOn, channel: "E_BOX" });
}
const decisionOf = ({ decision }: Claim): string => (decision as { id: string }).id;
const filed = { filedOn: "2027-02-20", court: "Arbeidsrechtbank Gent", number: "27/123/A" };

test.each([
  [
    "on the last day, a Monday as the 20th is a Saturday",
    "2025-10-02",
    "2026-11-20",
    "2027-02-22",
    { dueOn: "2027-02-22", status: "MET" },
  ],
  ["a day late", "2025-10-03", "2026-11-20", "2027-02-23", { dueOn: "2027-02-22", status: "BREACHED" }],
  ["before it was notified, when no time runs", "2025-10-04", null, "2027-02-21", null],
])("an appeal is noted %s", async (_, death, notifiedOn, filedOn, deadline) => {
  const decisionId = decisionOf(await refusal(death, notifiedOn));
  const { decision, errors } = await send(on(lotte, "2027-02-23"), "recordAppeal", { decisionId, ...filed, filedOn });
  expect(errors).toEqual([]);
  expect(decision?.appeal).toEqual({
    ...{ filedOn, court: "Arbeidsrechtbank Gent", number: "27/123/A", toldBy: "PERSON", recordedOn: "2027-02-23" },
    ...{ awaitsDecision: false, revisedBy: null, rulings: [] },
    deadline: deadline && { ...deadline, metOn: filedOn },
  });
});

/** A judgment is no ground where no ruling of that claim asks for it, for the fund or for the database. */
async function refusesJudgment(claimId: string): Promise<void> {
  const asked = { claimId, office, ground: "JUDGMENT", explanation: "De rechtbank zou anders hebben beslist." };
  const { errors } = await desk.send(on(clerk, "2027-06-10"), "decideClaim", asked);
  expect(errors).toMatchObject([{ path: ["input", "ground"], reason: "NO_RULING" }]);
  const forged = desk.rooms.inside("benefits", ({ db }) =>
    sql`insert into decision select (jsonb_populate_record(d, jsonb_build_object('id', 'dec_forged',
      'place', d.place + 1, 'revises', d.id, 'ground', 'JUDGMENT'))).* from decision d where d.claim_id = ${claimId}
      order by d.place desc limit 1`.execute(db),
  );
  await expect(forged).rejects.toThrow("no ruling of a court is noted");
}

describe("what is not taken of an appeal", () => {
  let decisionId: string;
  beforeAll(async () => {
    decisionId = decisionOf(await refusal("2025-10-06"));
  });

  test.each([
    ["a day to come", lotte, { filedOn: "2026-11-21" }, "filedOn", "IN_FUTURE"],
    ["a day before the decision", lotte, { filedOn: "2026-11-19" }, "filedOn", "OUT_OF_ORDER"],
    ["no court", lotte, { court: " " }, "court", "TOO_SHORT"],
    ["a number that is none", lotte, { number: "1" }, "number", "TOO_SHORT"],
    ["the word of a court, by the person", lotte, { toldBy: "COURT" }, "toldBy", "NOT_YOURS"],
  ])("%s", async (_, who, change, field, reason) => {
    const input = { decisionId, ...filed, filedOn: "2026-11-20", ...change };
    const { decision, errors } = await send(who, "recordAppeal", input);
    expect({ decision, errors }).toEqual({
      decision: null,
      errors: [{ __typename: "ValidationError", path: ["input", field], reason }],
    });
  });

  test("one of somebody else, or of another fund, is not there; nor is a ruling where nobody appealed", async () => {
    const input = { decisionId, ...filed, filedOn: "2026-11-20" };
    for (const who of [marc, stranger])
      expect((await send(who, "recordAppeal", input)).errors).toMatchObject([{ __typename: "NotFoundError" }]);
    const ruling = { decisionId, ruling: "CONFIRMED", ruledOn: "2026-11-20", court: "Arbeidshof", reference: "26/9" };
    expect((await send(clerk, "noteAppealRuling", ruling)).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  });
});

describe("an appeal that is won", () => {
  let claim: Claim;
  let decisionId: string;
  const court = "Arbeidsrechtbank Gent";
  beforeAll(async () => {
    claim = await refusal("2025-10-07");
    decisionId = decisionOf(claim);
  });

  test("is told by the registry once, and waits for the court", async () => {
    const input = { decisionId, ...filed };
    const { decision } = await send(on(clerk, "2027-03-01"), "recordAppeal", input);
    expect(decision?.appeal).toMatchObject({ toldBy: "COURT", rulings: [], awaitsDecision: false });
    const again = await send(on(lotte, "2027-03-01"), "recordAppeal", input);
    expect(again.errors).toMatchObject([{ path: ["input", "decisionId"], reason: "ALREADY_SO" }]);
  });

  test("asks another decision of the fund after the judgment, until there is one", async () => {
    const ruling = { decisionId, ruling: "SET_ASIDE", ruledOn: "2027-06-01", court, reference: "2027/456" };
    const early = await send(on(clerk, "2027-05-31"), "noteAppealRuling", ruling);
    expect(early.errors).toMatchObject([{ path: ["input", "ruledOn"], reason: "IN_FUTURE" }]);
    const { decision } = await send(on(clerk, "2027-06-02"), "noteAppealRuling", ruling);
    expect(decision?.appeal).toMatchObject({
      ...{ awaitsDecision: true, revisedBy: null },
      rulings: [{ ruling: "SET_ASIDE", ruledOn: "2027-06-01", court, reference: "2027/456" }],
    });
    const explanation = "De rechtbank heeft de beslissing vernietigd; de termijn bleef verstreken.";
    const elsewhere = await refusal("2025-10-09");
    await refusesJudgment(elsewhere.id);
    const revised = await desk.done(on(clerk, "2027-06-10"), "decideClaim", {
      ...{ claimId: claim.id, office, ground: "JUDGMENT", explanation },
    });
    const query = `query ($id: ID!) { benefitClaim(id: $id) { decisions { id ground revises ${APPEAL} } } }`;
    const { data } = await desk.rooms.ask("benefits", on(lotte, "2027-06-10"), query, { id: claim.id });
    expect(data).toMatchObject({
      benefitClaim: {
        decisions: [
          { id: decisionOf(revised), ground: "JUDGMENT", revises: decisionId, appeal: null },
          { id: decisionId, appeal: { awaitsDecision: false, revisedBy: decisionOf(revised) } },
        ],
      },
    });
    const after = await send(on(clerk, "2027-06-11"), "noteAppealRuling", { ...ruling, reference: "2027/457" });
    expect(after.errors).toMatchObject([{ path: ["input", "ruling"], reason: "ALREADY_SO" }]);
    await refusesJudgment(claim.id);
  });
});

test("a higher court may say otherwise, and that counts; one who gave up is heard no more", async () => {
  const claim = await refusal("2025-10-08");
  const decisionId = decisionOf(claim);
  await send(on(clerk, "2027-03-01"), "recordAppeal", { decisionId, ...filed });
  const later = on(clerk, "2028-06-01");
  const rule = (ruling: string, ruledOn: string, reference: string) =>
    send(later, "noteAppealRuling", { decisionId, ruling, ruledOn, court: "Arbeidshof Gent", reference });
  expect((await rule("CHANGED", "2027-06-01", "27/1")).decision?.appeal.awaitsDecision).toBe(true);
  expect((await rule("CONFIRMED", "2027-05-01", "27/2")).errors).toMatchObject([{ reason: "OUT_OF_ORDER" }]);
  expect((await rule("CONFIRMED", "2028-05-01", "28/1")).decision?.appeal.awaitsDecision).toBe(false);
  await refusesJudgment(claim.id);
  expect((await rule("WITHDRAWN", "2028-05-02", "28/2")).errors).toEqual([]);
  expect((await rule("CHANGED", "2028-05-03", "28/3")).errors).toMatchObject([{ reason: "ALREADY_SO" }]);
});

test("the database never changes what was told of an appeal", async () => {
  for (const statement of ["update decision_appeal set court = 'another'", "delete from appeal_ruling"])
    await expect(desk.rooms.inside("benefits", ({ db }) => sql`${sql.raw(statement)}`.execute(db))).rejects.toThrow(
      /denied|never change/,
    );
});
