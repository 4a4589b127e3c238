import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, parseCents } from "../../../shared/values/money.ts";
import type { BenefitOutcome } from "../outcome.ts";
import type { CareerFact } from "../quarter-standing.ts";
import type { CaseAnswers } from "./answer.ts";
import type { CaseField } from "./field.ts";

/** A case as it is judged: the day of the fact, what was answered, and what is known of the career. */
export interface CaseFacts {
  /** The day by which the law is chosen: a birth, a death, the first day of leave. */
  readonly on: Day;
  /** When it was asked for; `null` where that does not matter yet. */
  readonly requestedOn: Day | null;
  readonly answers: CaseAnswers;
  /** The quarters that are known; `null` where nobody told, which is taken to be in order. */
  readonly career: readonly CareerFact[] | null;
}

/** How a benefit is asked for and judged: the fields of its form, and the law on what they say. */
export interface BenefitCase {
  readonly fields: readonly CaseField[];
  readonly judge: (facts: CaseFacts, said: Said) => BenefitOutcome;
}

/** What was answered, read by kind. A field that was not asked reads as nothing, nought or no. */
export class Said {
  constructor(private readonly answers: CaseAnswers) {}

  all(code: string): readonly string[] {
    return this.answers[code] ?? [];
  }
  text(code: string): string | null {
    return this.all(code)[0] ?? null;
  }
  choice<Code extends string>(code: string): Code {
    return (this.text(code) ?? "") as Code;
  }
  yes(code: string): boolean {
    return this.text(code) === "YES";
  }
  number(code: string): number {
    return Number(this.text(code) ?? 0);
  }
  numberOrNull(code: string): number | null {
    const text = this.text(code);
    return text === null ? null : Number(text);
  }
  cents(code: string): Cents {
    return parseCents(this.text(code) ?? "0");
  }
  amounts(code: string): readonly (readonly [when: string, amount: Cents])[] {
    return this.all(code).map((one) => {
      const [when = "", amount = "0"] = one.split("=");
      return [when, parseCents(amount)] as const;
    });
  }
}
