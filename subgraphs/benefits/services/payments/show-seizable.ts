import { Fault } from "../../../shared/plumbing/faults.ts";
import { say } from "../../../shared/plumbing/say.ts";
import { LawUnknown } from "../../../shared/values/law.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { type SeizedIncome, seizable } from "../../rules/payments/seizable.ts";

const MOST_CHILDREN = 20;
const MOST = 100_000_00n;

/** What somebody supposes: an income that is not said is none. */
type Supposed = Omit<SeizedIncome, "replacement" | "labour"> &
  Partial<Record<"replacement" | "labour", SeizedIncome["labour"] | null>>;

/** What of an income may be seized; or which figure is not known, in the reader's language. */
export function showSeizable({ texts, viewer }: BenefitsContext, supposed: Supposed) {
  const income = { ...supposed, replacement: supposed.replacement ?? 0n, labour: supposed.labour ?? 0n };
  const wrong = (field: string) => new Fault("BAD_INPUT", { field, reason: "OUT_OF_RANGE" });
  for (const field of ["replacement", "labour"] as const)
    if (income[field] < 0n || income[field] > MOST) throw wrong(field);
  if (income.children < 0 || income.children > MOST_CHILDREN) throw wrong("children");
  try {
    const calculation = seizable(income);
    return { amount: calculation.result, calculation, missingFigure: null };
  } catch (cause) {
    if (!(cause instanceof LawUnknown)) throw cause;
    const facts = { lawTable: cause.table, lawDay: cause.day };
    return { amount: null, calculation: null, missingFigure: say(texts, viewer.language, "missingFigure", facts) };
  }
}
