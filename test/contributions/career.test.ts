import { hearCareer } from "../../subgraphs/contributions/services/careers/hear-career.ts";
import type { HeardFact } from "../../subgraphs/shared/plumbing/hear.ts";
import { careerQuarterId } from "../../subgraphs/shared/plumbing/ids.ts";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import { quartersFrom } from "../../subgraphs/shared/values/calendar.ts";
import { clerkOf, house, idOf, type Office, openOffice, type Person } from "./office.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const period = (category: string, startsOn: string, endsOn: string | null = null) => ({
  id: `afl_${startsOn}`,
  fund: "SECUREX",
  category,
  capacity: "SELF_EMPLOYED",
  startsOn,
  endsOn,
  helpedAffiliateId: null,
});
const heard = (subjectVersion: number, ...periods: object[]) =>
  ({ type: "CareerChanged", subject: idOf("ada"), subjectVersion, content: { periods } }) as unknown as HeardFact;
const hear = (...facts: HeardFact[]) =>
  inTransaction(office.subgraph, house, (context) => hearCareer.keep(context, facts));
const kept = () => office.rows`select category, starts_on as "startsOn", subject_version as version from career_period
  order by starts_on`;

describe("a career that is told", () => {
  const main = period("MAIN", "2020-01-01", "2025-12-31");
  const secondary = period("SECONDARY", "2026-01-01");

  it("is kept once, however often it is told", async () => {
    await hear(heard(1, main), heard(1, main));
    await hear(heard(1, main));
    expect(await kept()).toEqual([{ category: "MAIN", startsOn: "2020-01-01", version: 1 }]);
  });

  it("replaces what was known, and old news changes nothing", async () => {
    await hear(heard(2, main), heard(3, main, secondary));
    await hear(heard(2, period("STUDENT", "2019-01-01")));
    expect(await kept()).toEqual([
      { category: "MAIN", startsOn: "2020-01-01", version: 3 },
      { category: "SECONDARY", startsOn: "2026-01-01", version: 3 },
    ]);
  });
});

describe("the settlement of quarters", () => {
  const people: Person[] = Array.from({ length: 30 }, (_, i) => ({
    key: `one-${i}`,
    fund: "SECUREX",
    ssin: String(85_073_003_300 + i),
    startsOn: "2025-01-01",
    endsOn: "2026-09-30",
  }));
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) {
    ... on CareerQuarter { settlement { state owed } }
    ... on Contributor { account { balance overdue structuredCommunication } nextDue { quarter calculation { result } }
      dues(first: 5) { nodes { outstanding status } } } } }`;
  const asked = (count: number) => ({
    ids: people.slice(0, count).flatMap(({ key }) => [
      { __typename: "Contributor", id: idOf(key) },
      ...quartersFrom("2026Q1", "2026Q4").map((quarter) => ({
        __typename: "CareerQuarter",
        id: careerQuarterId(idOf(key), quarter),
      })),
    ]),
  });

  beforeAll(async () => {
    await office.letIn(people);
    const meta = { idempotencyKey: "thirty-at-once" };
    const input = { meta, contributorIds: people.map(({ key }) => idOf(key)), quarter: "2026Q2" };
    await office.ask(
      clerkOf("SECUREX"),
      "mutation ($input: IssueDuesInput!) { issueDues(input: $input) { replayed } }",
      {
        input,
      },
    );
  });

  it("says what was reckoned, what was not, and where nothing is due", async () => {
    const { _entities } = await office.ask(clerkOf("SECUREX"), text, asked(1));
    expect(_entities.slice(1)).toEqual([
      { settlement: null },
      { settlement: { state: "UNPAID", owed: "926.93" } },
      { settlement: null },
      { settlement: { state: "NOTHING_DUE", owed: "0.00" } },
    ]);
  });

  it("costs the same number of queries for one person and for thirty", async () => {
    const counted: number[] = [];
    for (const count of [1, 10, 30]) {
      counted.push(await office.queriesOf(() => office.ask(clerkOf("SECUREX"), text, asked(count))));
    }
    expect(counted[0]).toBeGreaterThan(3);
    expect(counted).toEqual([counted[0], counted[0], counted[0]]);
  });
});
