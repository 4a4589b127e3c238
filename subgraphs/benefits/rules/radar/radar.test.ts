import { quartersFrom } from "../../../shared/values/calendar.ts";
import type { SettlementState } from "../../../shared/values/career.ts";
import type { KnownPerson } from "./person.ts";
import { type Entitlement, radar } from "./radar.ts";

const DAY = "2026-11-20";
const settled = (state: SettlementState, from = "2023Q1", to = "2026Q3"): KnownPerson["settlements"] =>
  quartersFrom(from, to).map((quarter) => ({ quarter, state, minimumReached: state === "PAID" }));
const person = (more: Partial<KnownPerson> = {}): KnownPerson => ({
  healthFund: "300",
  periods: [{ category: "MAIN", startsOn: "2019-01-01", endsOn: null }],
  members: [],
  settlements: settled("PAID"),
  recognitions: [],
  freed: [],
  ...more,
});
const born = (birthDate: string): Partial<KnownPerson> => ({
  members: [{ relation: "CHILD", birthDate, startsOn: birthDate, endsOn: null }],
});
const of = (known: KnownPerson, code: string, day = DAY): Entitlement => {
  const [found] = radar(known, day).filter(({ version }) => version.code === code);
  if (!found) throw new Error(code);
  return found;
};

it.each<
  [
    why: string,
    known: KnownPerson,
    code: string,
    state: string,
    action: string,
    actor: string | null,
    by: string | null,
  ]
>([
  ["nothing has happened", person(), "BRIDGING_RIGHT", "POSSIBLE", "TELL", "PERSON", null],
  [
    "fewer than four paid",
    person({ settlements: settled("UNPAID", "2022Q4", "2026Q4") }),
    "BRIDGING_RIGHT",
    "NOT_OPEN",
    "NONE",
    null,
    null,
  ],
  [
    "quarters that may still be paid decide nothing",
    person({ settlements: settled("NOT_DUE_YET", "2022Q4", "2026Q4") }),
    "BRIDGING_RIGHT",
    "POSSIBLE",
    "TELL",
    "PERSON",
    null,
  ],
  ["a birth", person(born("2026-10-02")), "BIRTH_LEAVE", "EVIDENCE_MISSING", "COMPLETE", "PERSON", "2027-03-31"],
  [
    "in a quarter's last month",
    person(born("2026-09-30")),
    "BIRTH_LEAVE",
    "EVIDENCE_MISSING",
    "COMPLETE",
    "PERSON",
    "2027-01-31",
  ],
  ["whose term has passed", person(born("2026-04-02")), "BIRTH_LEAVE", "LAPSED", "NONE", null, null],
  [
    "vouchers: the fund acts",
    person(born("2026-10-02")),
    "SERVICE_VOUCHERS",
    "EVIDENCE_MISSING",
    "COMPLETE",
    "FUND",
    "2027-02-02",
  ],
  [
    "stopped for good, all paid",
    person({
      periods: [{ category: "MAIN", startsOn: "2019-01-01", endsOn: "2026-09-30" }],
    }),
    "CONTINUED_INSURANCE",
    "OPEN",
    "APPLY",
    "PERSON",
    "2027-03-31",
  ],
  ["still at work", person(), "CONTINUED_INSURANCE", "NOT_OPEN", "NONE", null, null],
  [
    "a secondary occupation, nothing paid",
    person({
      periods: [{ category: "SECONDARY", startsOn: "2019-01-01", endsOn: null }],
      settlements: settled("UNPAID"),
    }),
    "BIRTH_LEAVE",
    "NOT_OPEN",
    "NONE",
    null,
    null,
  ],
  ["another institution's", person(), "INTEGRATION_INCOME", "ELSEWHERE", "ASK_THERE", "PERSON", null],
])("%s", (_why, known, code, state, action, actor, by) => {
  const found = of(known, code);
  expect([found.state, found.action, found.actor, found.by]).toEqual([state, action, actor, by]);
});

it("speaks of the whole catalogue, and of each birth under the law of its day", () => {
  const codes = new Set(radar(person(), DAY).map(({ version }) => version.code));
  expect(codes.size).toBeGreaterThan(30);
  const twice = radar(
    person({ members: [...(born("2025-12-31").members ?? []), ...(born("2026-01-01").members ?? [])] }),
    DAY,
  );
  const exemptions = twice.filter(({ version }) => version.code === "MATERNITY_EXEMPTION");
  expect(exemptions.map(({ factOn, version }) => [factOn, version.facts.quarters])).toEqual([
    ["2025-12-31", 1],
    ["2026-01-01", 2],
  ]);
});

it("says which conditions are met, which not, and which nobody knows", () => {
  const verdicts = Object.fromEntries(
    of(person(), "BRIDGING_RIGHT").conditions.map(({ code, verdict }) => [code, verdict]),
  );
  expect(verdicts).toMatchObject({
    FOUR_PAID_OR_ASSIMILATED_OF_SIXTEEN: "MET",
    MAIN_LEVEL_FOUR_QUARTERS: "MET",
    RESIDENCE_BELGIUM: "UNKNOWN",
  });
});

it("estimates what the law's tables say of the day, and nothing for who has no right", () => {
  expect(of(person(), "BRIDGING_RIGHT").estimate).toMatchObject({
    ...{ amount: 1671_03n, per: "MONTH", confirmed: true, calculation: null },
  });
  expect(of(person(born("2026-10-02")), "BIRTH_LEAVE").estimate).toMatchObject({
    amount: 2112_00n,
    per: "WHOLE",
    confirmed: true,
    calculation: { result: 2112_00n },
  });
  expect(of(person(born("2026-10-02")), "BIRTH_AID").estimate).toMatchObject({ amount: 135_00n, per: "WHOLE" });
  expect(of(person(born("2026-04-02")), "BIRTH_LEAVE").estimate).toBeNull();
  expect(of(person(), "BRIDGING_RIGHT", "2027-03-01").estimate).toBeNull();
});
