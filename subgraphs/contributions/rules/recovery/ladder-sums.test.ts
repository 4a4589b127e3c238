import type { Day } from "../../../shared/values/calendar.ts";
import type { ClaimFacts, TakenStep } from "./claim-facts.ts";
import { sumsOf } from "./claim-facts.ts";
import { judicialWay, missingBeforeCourt } from "./ladder.ts";
import type { Attempt } from "./requirement.ts";
import type { StepKind } from "./step-kinds.ts";

const due = { dueId: "due_1", dueOn: "2025-03-31", outstanding: 1_000_00n, lastDayToClaim: "2030-12-31" };
const sums = [{ dueId: "due_1", amount: 1_000_00n }];
const step = (kind: StepKind, on: Day, more: Partial<TakenStep> = {}): TakenStep => ({
  ...{ kind, on, by: "ann", proof: null, sums: [] },
  ...more,
});
const sought = [step("REMINDER", "2025-04-15"), step("STATEMENT", "2025-05-02"), step("RECOVERY_LETTER", "2025-07-02")];
const spoken = [...sought, step("CONTACT", "2025-07-10")];
const reminded = [...spoken, step("LAST_REMINDER", "2025-08-18", { proof: "RR 1", sums })];
const proposed = [...reminded, step("CONSTRAINT_PROPOSED", "2025-09-24", { sums })];
const _served = [
  ...proposed,
  step("CONSTRAINT_ISSUED", "2025-10-01", { by: "bob", sums }),
  step("CONSTRAINT_SERVED", "2025-10-20", { sums }),
];
const file = (steps: TakenStep[], more: Partial<ClaimFacts> = {}): ClaimFacts => ({
  ...{ steps, lines: [due], plan: false, beenInCourt: false, address: true, insured: true },
  ...more,
});
const _attempt = (kind: StepKind, on: Day, more: Partial<Attempt> = {}): Attempt => ({
  ...{ kind, on, by: "bob", signs: true, proof: "RR 2", channel: "PHONE", note: "Spoke of it" },
  ...more,
});

it("RE-08: a constraint claims what the last reminder named, though more is open", () => {
  const more = [due, { ...due, dueId: "due_2", outstanding: 500_00n }];
  expect(sumsOf(file(reminded, { lines: more }), "CONSTRAINT_PROPOSED", "2025-09-23")).toEqual(sums);
});

it("claims less where a part was paid meanwhile", () => {
  const lines = [{ ...due, outstanding: 400_00n }];
  expect(sumsOf(file(proposed, { lines }), "CONSTRAINT_ISSUED", "2025-10-01")).toEqual([
    { dueId: "due_1", amount: 400_00n },
  ]);
});

it("chooses a summons for who contests, a constraint for who does not, and says why", () => {
  expect(judicialWay(file(reminded))).toEqual({ kind: "CONSTRAINT_PROPOSED", why: "NOT_CONTESTED" });
  expect(judicialWay(file([step("CONTEST", "2025-09-01")]))).toEqual({ kind: "SUMMONS", why: "CONTESTED" });
  expect(missingBeforeCourt(file(sought), "2025-09-23")).toEqual([
    ...["SOMETHING_CLAIMABLE", "PERSONAL_CONTACT", "LAST_REMINDER", "MONTH_ELAPSED"],
  ]);
});
