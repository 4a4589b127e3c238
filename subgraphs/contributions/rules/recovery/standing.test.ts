import type { Day } from "../../../shared/values/calendar.ts";
import type { ClaimFacts, TakenStep } from "./claim-facts.ts";
import { recoveryPolicy } from "./recovery-policy.ts";
import { standingOf, takenByItself } from "./standing.ts";
import type { StepKind } from "./step-kinds.ts";

const due = { dueId: "due_1", dueOn: "2025-03-31", outstanding: 1_000_00n, lastDayToClaim: "2030-12-31" };
const step = (kind: StepKind, on: Day): TakenStep => ({ kind, on, by: "ann", proof: null, sums: [] });
const file = (steps: TakenStep[], more: Partial<ClaimFacts> = {}): ClaimFacts => ({
  ...{ steps, lines: [due], plan: false, beenInCourt: false, address: true, insured: true },
  ...more,
});
const sought = [step("REMINDER", "2025-04-15"), step("STATEMENT", "2025-05-02"), step("RECOVERY_LETTER", "2025-07-02")];

it.each([
  ["a reminder at once", file([]), "2025-04-15", "REMINDER"],
  ["no second letter within a fortnight", file(sought.slice(0, 1)), "2025-04-29", null],
  ["the second one after it", file(sought.slice(0, 1)), "2025-04-30", "STATEMENT"],
  ["no letter to who cannot be written to", file([], { address: false }), "2025-04-15", null],
  ["nothing while it is held back", file([step("HELD_BACK", "2025-04-02")]), "2025-04-20", null],
  ["nothing while a plan runs", file([], { plan: true }), "2025-04-15", null],
  ["no contact, for that is a person’s", file(sought), "2025-08-01", null],
  [
    "no last reminder, for that needs the post’s proof",
    file([...sought, step("CONTACT", "2025-08-01")]),
    "2025-09-01",
    null,
  ],
  ["the closing, once all is paid", file(sought, { lines: [{ ...due, outstanding: 0n }] }), "2025-07-03", "CLOSED"],
] as const)("takes by itself %s", (_what, facts, day, kind) => expect(takenByItself(facts, day)).toBe(kind));

it("goes by the newest line of the fund’s own policy, and by what holds without any before its first day", () => {
  const { value, source } = recoveryPolicy.on("2025-01-01");
  const line = (from: Day, daysBetween: number) => ({ from, source, value: { ...value, daysBetween } });
  const policies = [line("2025-04-20", 3), line("2025-04-24", 30)];
  const on = (day: Day) => takenByItself(file(sought.slice(0, 1), { policies }), day);
  // Written on the 15th: a fortnight without a line of the own, three days from the 20th on, thirty from the 24th on.
  expect([on("2025-04-19"), on("2025-04-20"), on("2025-04-24"), on("2025-05-15")]).toEqual([
    ...[null, "STATEMENT", null, null],
  ]);
  expect(on("2025-05-16")).toBe("STATEMENT");
});

it("closes what is open no longer, though the next quarter is claimed already", () => {
  const lines = [
    { ...due, outstanding: 0n },
    { ...due, dueId: "due_2", dueOn: "2025-09-30" },
  ];
  const facts = file(sought, { lines });
  expect(standingOf(facts, "2025-07-03")).toEqual({ closedOn: null, next: "CLOSED", ready: true, claimUntil: null });
  expect(standingOf(facts, "2025-10-01")).toMatchObject({ next: "CONTACT", claimUntil: "2030-12-31" });
});
