import { addMonths, type Day } from "../../../shared/values/calendar.ts";
import { type ClaimFacts, claimable, insolvencyOf, placeOf, policyOf } from "./claim-facts.ts";
import type { Attempt, Requirement } from "./requirement.ts";
import { type RequirementCode, requirements } from "./requirements.ts";
import type { StepKind } from "./step-kinds.ts";

/** What came from outside is noted whenever one learns of it, though a later step is written down already. */
const NOTED = ["OPEN_FILE"] as const;
const FREE = [
  ...NOTED,
  "IN_ORDER",
  "NO_PLAN",
  "NOT_HELD_BACK",
  "NOT_INSOLVENT",
  "DEBTOR_LIVES",
  "SOMETHING_CLAIMABLE",
] as const;
const WRITTEN = [...FREE, "ADDRESS"] as const;
const SOUGHT = ["REMINDER", "STATEMENT", "RECOVERY_LETTER", "PERSONAL_CONTACT"] as const;
const BEFORE_COURT = [...FREE, ...SOUGHT, "LAST_REMINDER"] as const;
const UNCONTESTED = [...BEFORE_COURT, "MONTH_ELAPSED", "NOT_CONTESTED"] as const;

/** What each step asks for: the whole ladder. No other place decides whether a step may be taken. */
export const ladder: Readonly<Record<StepKind, readonly RequirementCode[]>> = {
  REMINDER: WRITTEN,
  STATEMENT: [...WRITTEN, "REMINDER"],
  RECOVERY_LETTER: [...WRITTEN, "REMINDER", "STATEMENT", "QUARTER_LATE"],
  CONTACT: [...NOTED, "CONTACT_NOTED"],
  CONTACT_ATTEMPT: [...NOTED, "CONTACT_NOTED"],
  LAST_REMINDER: [...WRITTEN, ...SOUGHT, "NOT_CONTESTED", "REGISTERED_PROOF"],
  CONTEST: [...NOTED, "LAST_REMINDER", "NOT_CONTESTED", "WITHIN_MONTH", "REGISTERED_PROOF"],
  CONSTRAINT_PROPOSED: UNCONTESTED,
  CONSTRAINT_ISSUED: [...UNCONTESTED, "PROPOSED", "SIGNATORY", "SECOND_PERSON"],
  CONSTRAINT_SERVED: [...UNCONTESTED, "ISSUED", "EVIDENCE"],
  OPPOSITION: [...NOTED, "SERVED", "WITHIN_OPPOSITION", "EVIDENCE"],
  SUMMONS: [...BEFORE_COURT, "CONTESTED", "EVIDENCE"],
  JUDGMENT: [...BEFORE_COURT, "BEFORE_COURT", "EVIDENCE"],
  ENFORCEMENT: [...BEFORE_COURT, "TITLE", "EVIDENCE"],
  HELD_BACK: [...NOTED, "NOT_HELD_BACK"],
  RELEASED: [...NOTED, "HELD_BACK"],
  INSOLVENCY: [...NOTED, "NOT_INSOLVENT", "EVIDENCE"],
  INSOLVENCY_ENDED: [...NOTED, "INSOLVENT", "EVIDENCE"],
  DECEASED: [...NOTED, "DEBTOR_LIVES"],
  HEIRS_KNOWN: [...NOTED, "DECEASED", "CERTIFICATE"],
  ADDRESS_UNKNOWN: [...NOTED, "ADDRESS_KNOWN"],
  ADDRESS_FOUND: [...NOTED, "ADDRESS_LOST"],
  CLAIM_DECLARED: [...NOTED, "INSOLVENT", "EVIDENCE"],
  WRITE_OFF_PROPOSED: [...NOTED, "GROUND"],
  WRITTEN_OFF: [...NOTED, "WRITE_OFF_PROPOSED", "GROUND", "SIGNATORY", "SECOND_PERSON"],
  CLOSED: [...NOTED, "NOTHING_OPEN"],
};

/** What a step still lacks, in the order of the ladder; nothing where it may be taken. */
export const missingFor = (facts: ClaimFacts, attempt: Attempt): RequirementCode[] =>
  ladder[attempt.kind].filter((code) => !(requirements[code] as Requirement).met(facts, attempt));

/** By which way a court is asked, and why. */
export type JudicialWay =
  | { readonly kind: "SUMMONS"; readonly why: "CONTESTED" }
  | { readonly kind: "CONSTRAINT_PROPOSED"; readonly why: "NOT_CONTESTED" };

/** A constraint costs less, and needs no judge; whoever contests in time has a right to one. */
export const judicialWay = (facts: ClaimFacts): JudicialWay =>
  placeOf(facts, "CONTEST") > placeOf(facts, "LAST_REMINDER")
    ? { kind: "SUMMONS", why: "CONTESTED" }
    : { kind: "CONSTRAINT_PROPOSED", why: "NOT_CONTESTED" };

/** The step that comes next in a file, and what it still lacks on a day. */
export interface NextStep {
  readonly kind: StepKind;
  readonly missing: readonly RequirementCode[];
}

/** An attempt by somebody who brings all that a person can bring: what is missing then, the file itself lacks. */
const ideal = (kind: StepKind, on: Day): Attempt => ({
  ...{ kind, on, by: "", signs: true, proof: "at hand", channel: "PHONE", note: "at hand" },
  ground: kind === "WRITE_OFF_PROPOSED" ? "PRESCRIBED" : null,
});

/** The steps that lead to a title, once the last reminder has gone. */
function afterLastReminder(facts: ClaimFacts): StepKind[] {
  if (judicialWay(facts).kind === "SUMMONS") return ["SUMMONS", "JUDGMENT", "ENFORCEMENT"];
  const opposed = placeOf(facts, "OPPOSITION") > placeOf(facts, "LAST_REMINDER");
  const served = ["CONSTRAINT_PROPOSED", "CONSTRAINT_ISSUED", "CONSTRAINT_SERVED"] as const;
  return [...served, ...(opposed ? (["JUDGMENT"] as const) : []), "ENFORCEMENT"];
}

/** What comes next, whether or not it may be taken yet; `null` once the file is closed, enforced or declared. */
export function nextKind(facts: ClaimFacts, on: Day): StepKind | null {
  const lacks = (code: RequirementCode) => !(requirements[code] as Requirement).met(facts, ideal("REMINDER", on));
  if (lacks("OPEN_FILE")) return null;
  if (!lacks("NOTHING_OPEN")) return "CLOSED";
  if (lacks("NOT_INSOLVENT"))
    return placeOf(facts, "CLAIM_DECLARED") > placeOf(facts, "INSOLVENCY") ? null : "CLAIM_DECLARED";
  if (!lacks("WRITE_OFF_PROPOSED")) return "WRITTEN_OFF";
  if (!lacks("DECEASED")) return "HEIRS_KNOWN";
  const appealed = facts.lines.some((line) => line.appealed && line.outstanding > 0n);
  if (lacks("SOMETHING_CLAIMABLE") && !appealed) return insolvencyOf(facts) ? null : "WRITE_OFF_PROPOSED";
  if (!lacks("ADDRESS_LOST")) return "ADDRESS_FOUND";
  const sought = (["REMINDER", "STATEMENT", "RECOVERY_LETTER"] as const).find(lacks);
  if (sought) return sought;
  if (lacks("PERSONAL_CONTACT")) return "CONTACT";
  if (lacks("LAST_REMINDER")) return "LAST_REMINDER";
  const reminded = placeOf(facts, "LAST_REMINDER");
  return afterLastReminder(facts).find((kind) => placeOf(facts, kind) < reminded) ?? forNewDues(facts, on);
}

/** What comes next for what fell due since the last reminder, once that one was followed to its end. */
function forNewDues(facts: ClaimFacts, on: Day): StepKind | null {
  const named = (kind: StepKind) =>
    new Set(facts.steps.filter((step) => step.kind === kind).flatMap(({ sums }) => sums.map(({ dueId }) => dueId)));
  const fresh = claimable(facts, on).filter(({ dueId, cost }) => !cost && !named("LAST_REMINDER").has(dueId));
  if (fresh.some(({ dueId }) => !named("REMINDER").has(dueId))) return "REMINDER";
  const { monthsBeforeLetter } = policyOf(facts, on);
  return fresh.some(({ dueOn }) => addMonths(dueOn, monthsBeforeLetter) < on) ? "LAST_REMINDER" : null;
}

/** What comes next in a file on a day, and what it lacks. */
export function nextStep(facts: ClaimFacts, on: Day): NextStep | null {
  const kind = nextKind(facts, on);
  return kind && { kind, missing: missingFor(facts, ideal(kind, on)) };
}

/** What the judicial way still lacks on a day: nothing where a constraint may be drawn up, or a summons sent. */
export const missingBeforeCourt = (facts: ClaimFacts, on: Day): RequirementCode[] =>
  missingFor(facts, ideal(judicialWay(facts).kind, on));
