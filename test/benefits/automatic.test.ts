import { sql } from "kysely";
import { examineRightsDaily, grantAutomaticallyDaily } from "../../subgraphs/benefits/jobs/automatic-rights.ts";
import { regionOfAddress } from "../../subgraphs/benefits/rules/automatic/region-of-postal-code.ts";
import { keepFiles, keepSettlements } from "../../subgraphs/benefits/services/keep-heard.ts";
import { workOnce } from "../../subgraphs/shared/plumbing/daily.ts";
import type { HeardFact } from "../../subgraphs/shared/plumbing/hear.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";

const LOTTE = seedId("aff", "lotte");
const JAN = seedId("aff", "jan");
const lotte = viewerAs({ role: "INSURED", ssin: "88041212434", language: "nl", actor: "lotte" });
const NEXT = "2026-11-23";

let rooms: Awaited<ReturnType<typeof openRooms>>;
const work = async (day: string): Promise<void> => {
  for (const job of [examineRightsDaily, grantAutomaticallyDaily]) await workOnce(rooms.room("benefits"), job, day);
  await rooms.settle();
};

function fact(type: string, subject: string, subjectVersion: number, content: object): HeardFact {
  return {
    ...{ id: `fct_${type}_${subjectVersion}`, sequence: 1, source: "test", toldAt: OFFICE_DAY },
    ...{ type, subject, subjectVersion, day: OFFICE_DAY, content },
  };
}

beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
  const born = (birthDate: string) => ({
    id: "mem_1",
    relation: "CHILD",
    birthDate,
    startsOn: birthDate,
    endsOn: null,
  });
  await rooms.inside("benefits", async (context) => {
    const household = (of: string, version: number, birthDate: string) =>
      fact("HouseholdChanged", of, version, { members: [born(birthDate)] });
    await keepFiles(context, "HOUSEHOLD", [household(LOTTE, 900, "2026-08-05"), household(JAN, 901, "2026-10-05")]);
    const quarters = ["2025Q4", "2026Q1", "2026Q2", "2026Q3"];
    const paid = (of: string) =>
      quarters.map((quarter, i) =>
        fact("QuarterSettled", of, 1_000_000 + i, { quarter, state: "PAID", minimumReached: true }),
      );
    await keepSettlements(context, [...paid(LOTTE), ...paid(JAN)]);
  });
  await work(OFFICE_DAY);
});
afterAll(() => rooms.close());

const claims = async (of: string) => {
  const { rows } = await rooms.inside("benefits", ({ db }) =>
    sql<{ id: string; code: string; state: string; asked: string[] }>`
      select id, code, state, asked_for as asked from claim where affiliate_id = ${of} order by code`.execute(db),
  );
  return rows;
};
const tasks = async (of: string) => {
  const { rows } = await rooms.inside("affiliates", ({ db }) =>
    sql<{ about: string; dueOn: string }>`
      select about, due_on as "dueOn" from contact_task
      where contributor_id = ${of} and reason = 'RIGHT_NOT_AUTOMATIC' and origin like 'right %' order by about`.execute(
      db,
    ),
  );
  return rows;
};

test("a birth opens the file of the vouchers without a request, and asks only what no source knows", async () => {
  expect(await claims(LOTTE)).toMatchObject([
    { code: "SERVICE_VOUCHERS", state: "INCOMPLETE", asked: ["resumesWork"] },
  ]);
  expect((await tasks(LOTTE)).map(({ about }) => about)).toEqual(["Moederschapshulp: dienstencheques"]);
});

test("of what is not automatic the fund tells: a task says whom, of what, by when", async () => {
  expect(await claims(JAN)).toEqual([]);
  const told = await tasks(JAN);
  expect(told.length).toBe(2);
  expect(told.every(({ dueOn }) => dueOn > OFFICE_DAY)).toBe(true);
});

test("105 vouchers are granted as soon as the mother has said that she works again, by nobody's hand", async () => {
  const [claim] = await claims(LOTTE);
  const query = `mutation ($input: AnswerClaimInput!) { answerClaim(input: $input) { claim { state } errors { __typename } } }`;
  const input = { claimId: claim?.id, answers: [{ field: "resumesWork", values: ["YES"] }] };
  const { data } = await rooms.ask("benefits", lotte, query, {
    input: { ...input, meta: { idempotencyKey: "works-again" } },
  });
  expect(data).toEqual({ answerClaim: { claim: { state: "COMPLETE" }, errors: [] } });
  await work(NEXT);
  const shown = await rooms.ask(
    "benefits",
    lotte,
    `{ benefitClaim(id: "${claim?.id}") { state origin decision { verdict amount decidedOn appealUntil letter { sha256 }
      outcome { figures { code value } } mentions { code } } } }`,
  );
  expect(shown.data).toMatchObject({
    benefitClaim: {
      state: "DECIDED",
      origin: "AUTOMATIC",
      decision: {
        verdict: "GRANTED",
        decidedOn: NEXT,
        appealUntil: null,
        letter: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        outcome: { figures: expect.arrayContaining([{ code: "VOUCHERS", value: 105 }]) },
      },
    },
  });
});

test("nothing is opened, told or granted twice", async () => {
  const before = [await claims(LOTTE), await claims(JAN), await tasks(LOTTE), await tasks(JAN)];
  await work("2026-11-24");
  expect([await claims(LOTTE), await claims(JAN), await tasks(LOTTE), await tasks(JAN)]).toEqual(before);
});

test.each([
  ["9000 Gent", "FLANDERS"],
  ["1000 Bruxelles", "BRUSSELS"],
  ["1300 Wavre", "WALLONIA"],
  ["1500 Halle", "FLANDERS"],
  ["4000 Liège", "WALLONIA"],
  ["4700 Eupen", "GERMAN_SPEAKING"],
  ["4800 Verviers", "WALLONIA"],
  ["8000 Brugge", "FLANDERS"],
  ["Paris", null],
])("%s lies in %s", (line, region) => {
  expect(regionOfAddress(["Somebody", "Street 1", line])).toBe(region);
});
