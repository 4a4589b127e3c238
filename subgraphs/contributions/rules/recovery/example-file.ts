import type { Day } from "../../../shared/values/calendar.ts";
import type { ClaimFacts, TakenStep } from "./claim-facts.ts";
import type { StepKind } from "./step-kinds.ts";

/** A claim file for tests, up the ladder: one due of 1 000.00, and the steps taken for it. */
export const due = { dueId: "due_1", dueOn: "2025-03-31", outstanding: 1_000_00n, lastDayToClaim: "2030-12-31" };

/** All of it. */
export const sums = [{ dueId: "due_1", amount: 1_000_00n }];

/** A step as it was taken. */
export const step = (kind: StepKind, on: Day, more: Partial<TakenStep> = {}): TakenStep => ({
  ...{ kind, on, by: "ann", proof: null, sums: [] },
  ...more,
});

/** Sought by three letters. */
export const sought = [
  step("REMINDER", "2025-04-15"),
  step("STATEMENT", "2025-05-02"),
  step("RECOVERY_LETTER", "2025-07-02"),
];
/** Spoken with besides. */
export const spoken = [...sought, step("CONTACT", "2025-07-10")];
/** Reminded for the last time, by registered letter. */
export const reminded = [...spoken, step("LAST_REMINDER", "2025-08-18", { proof: "RR 1", sums })];
/** With a constraint proposed. */
export const proposed = [...reminded, step("CONSTRAINT_PROPOSED", "2025-09-24", { sums })];
/** With the constraint issued and served. */
export const served = [
  ...proposed,
  step("CONSTRAINT_ISSUED", "2025-10-01", { by: "bob", sums }),
  step("CONSTRAINT_SERVED", "2025-10-20", { sums }),
];

/** The file after these steps. */
export const file = (steps: TakenStep[], more: Partial<ClaimFacts> = {}): ClaimFacts => ({
  ...{ steps, lines: [due], plan: false, beenInCourt: false, address: true, insured: true },
  ...more,
});
