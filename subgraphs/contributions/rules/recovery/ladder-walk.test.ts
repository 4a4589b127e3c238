import { addDays, type Day } from "../../../shared/values/calendar.ts";
import type { ClaimFacts, TakenStep } from "./claim-facts.ts";
import { afterStep, sumsOf, totalOf } from "./claim-facts.ts";
import { missingFor, nextStep } from "./ladder.ts";
import { JUDICIAL, type StepKind, stepKinds } from "./step-kinds.ts";

/** Chance that can be had again: the same seed walks the same way (a linear congruence of Park and Miller). */
function chance(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const kinds = Object.keys(stepKinds) as StepKind[];
const people = ["ann", "bob"] as const;
const last = (steps: readonly TakenStep[], ...of: StepKind[]) => steps.findLast(({ kind }) => of.includes(kind));

/** What stands against a judicial step, told from the steps before it alone, and not by the rule under test. */
function faultsOf(before: readonly TakenStep[], step: TakenStep, plan: boolean): string[] {
  const reminder = last(before, "LAST_REMINDER");
  const spoke = before.some(({ kind }) => kind === "CONTACT");
  const tried = new Set(before.filter(({ kind }) => kind === "CONTACT_ATTEMPT").map(({ on }) => on)).size >= 2;
  const halted = last(before, "HELD_BACK", "RELEASED")?.kind === "HELD_BACK";
  const insolvent = last(before, "INSOLVENCY", "INSOLVENCY_ENDED")?.kind === "INSOLVENCY";
  const contested = last(before, "CONTEST", "LAST_REMINDER")?.kind === "CONTEST";
  const mourned = last(before, "DECEASED", "HEIRS_KNOWN")?.kind === "DECEASED";
  const constraint = step.kind.startsWith("CONSTRAINT");
  const proposal = last(before, "CONSTRAINT_PROPOSED");
  const faults: readonly (readonly [string, boolean])[] = [
    ["no reminder", !before.some(({ kind }) => kind === "REMINDER")],
    ["no contact", !spoke && !tried],
    ["no registered last reminder", !reminder?.proof],
    ["before the month", constraint && (!reminder || step.on <= addDays(reminder.on, 31))],
    ["contested", constraint && contested],
    ["one pair of eyes", step.kind === "CONSTRAINT_ISSUED" && (!proposal || proposal.by === step.by)],
    [
      "no title",
      step.kind === "ENFORCEMENT" && last(before, "CONSTRAINT_SERVED", "JUDGMENT", "LAST_REMINDER") === reminder,
    ],
    ["a constraint that was contested", step.kind === "ENFORCEMENT" && contested && !last(before, "JUDGMENT")],
    ["a plan", plan],
    ["held back", halted],
    ["insolvent", insolvent],
    ["no heirs", mourned],
    ["closed", before.some(({ kind }) => kind === "CLOSED")],
    ["nothing claimed", totalOf(step.sums) <= 0n],
    ["more than was reminded", totalOf(step.sums) > totalOf(reminder?.sums ?? [])],
  ];
  return faults.filter(([, is]) => is).map(([what]) => what);
}

/** Walks a file through so many days on which somebody tries something, or the job takes what comes next. */
function walk(seed: number, tries: number): { readonly judicial: number; readonly faults: string[] } {
  const below = chance(seed);
  let day: Day = "2025-04-01";
  let facts: ClaimFacts = {
    ...{ steps: [], plan: false, beenInCourt: false, address: true, insured: true },
    lines: [{ dueId: "due_1", dueOn: "2025-03-31", outstanding: 1_000_00n, lastDayToClaim: "2030-12-31" }],
  };
  const faults: string[] = [];
  let judicial = 0;
  for (let i = 0; i < tries; i++) {
    day = addDays(day, below(25));
    if (below(20) === 0) facts = { ...facts, plan: !facts.plan };
    if (below(30) === 0)
      facts = { ...facts, lines: facts.lines.map((line) => ({ ...line, outstanding: BigInt(1 + below(200_000)) })) };
    const byJob = below(3) > 0;
    const kind = byJob ? (nextStep(facts, day)?.kind ?? "REMINDER") : (kinds[below(kinds.length)] as StepKind);
    const attempt = {
      ...{ kind, on: addDays(day, below(10) === 0 ? -below(60) : 0), by: people[below(2)] as string },
      ...{
        signs: below(4) > 0,
        proof: below(4) > 0 ? "RR" : null,
        channel: "PHONE" as const,
        note: below(8) > 0 ? "Spoke of it" : null,
        ground: below(4) > 0 ? null : ("TOO_UNCERTAIN" as const),
      },
    };
    if (missingFor(facts, attempt).length > 0) continue;
    const step: TakenStep = { ...attempt, sums: sumsOf(facts, kind, attempt.on, attempt.ground) };
    if (JUDICIAL.has(kind)) {
      judicial += 1;
      faults.push(...faultsOf(facts.steps, step, facts.plan));
    }
    facts = afterStep(facts, step);
  }
  return { judicial, faults };
}

it("never reaches a judicial step without all that must come before it, in whatever order one tries", () => {
  const walks = Array.from({ length: 400 }, (_, seed) => walk(seed * 7_919, 60));
  expect(walks.flatMap(({ faults }) => faults)).toEqual([]);
  expect(walks.filter(({ judicial }) => judicial > 0).length).toBeGreaterThan(40);
});
