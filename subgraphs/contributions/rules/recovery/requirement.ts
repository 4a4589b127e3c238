import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { ClaimFacts } from "./claim-facts.ts";
import type { StepChannel, StepKind } from "./step-kinds.ts";
import type { WriteOffGround } from "./write-off.ts";

/** A step that somebody wants to take. */
export interface Attempt {
  readonly kind: StepKind;
  readonly on: Day;
  readonly by: string;
  /** Whether this person signs constraints for the fund. */
  readonly signs: boolean;
  readonly proof: string | null;
  /** By which way, and what came of it: of a contact. */
  readonly channel?: StepChannel | null;
  readonly note?: string | null;
  /** On which ground, where it would give sums up. */
  readonly ground?: WriteOffGround | null;
}

/** What a step asks for: what it is, where it is written, and whether it is there. */
export interface Requirement {
  readonly says: string;
  readonly basis: Source;
  readonly met: (facts: ClaimFacts, attempt: Attempt) => boolean;
}
