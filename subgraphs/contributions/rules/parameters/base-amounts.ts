import type { Day } from "../../../shared/values/calendar.ts";
import { type Confidence, type Dated, dated } from "../../../shared/values/law.ts";
import { type Exact, exact } from "../working/exact.ts";

/** The yearly amounts that the law writes at index 142.75, by the name under which the rules speak of them. */
export type BaseAmountName =
  | "main-minimum"
  | "ceiling-first"
  | "ceiling-second"
  | "secondary-limit"
  | "art37-limit"
  | "pensioner-limit"
  | "spouse-minimum"
  | "primostarter-minimum"
  | "primostarter-deduction";

/** Every yearly amount: the student's limit is no amount of its own, but a part of the minimum. */
export type AmountName = BaseAmountName | "student-limit";

interface BaseAmount {
  readonly amount: string;
  readonly article: string;
  readonly from?: Day;
  readonly confidence?: Confidence;
}

function base(name: string, { amount, article, from = "2018-01-01", confidence = "SEEN" }: BaseAmount): Dated<Exact> {
  return dated<Exact>(`${name}, before indexation`, {
    rows: [{ from, value: exact(amount), source: { article, confidence } }],
  });
}

const decree = "RD no. 38 of 27-07-1967, art.";

/**
 * The amounts as the decree writes them, tied to index 142.75, so that only a new decree adds a row.
 *
 * What a year's amount is follows from these and the index: it is never entered.
 */
export const baseAmounts: Readonly<Record<BaseAmountName, Dated<Exact>>> = {
  "main-minimum": base("minimum of the main occupation", { amount: "3666.15", article: `${decree} 12 § 1` }),
  "ceiling-first": base("first ceiling", { amount: "15831.12", article: `${decree} 12 § 1` }),
  "ceiling-second": base("second ceiling", { amount: "23330.06", article: `${decree} 12 § 1` }),
  "secondary-limit": base("limit of the secondary occupation", { amount: "405.60", article: `${decree} 12 § 2` }),
  "art37-limit": base("limit of article 37", { amount: "1920.48", article: "RD of 19-12-1967, art. 37 § 1" }),
  "pensioner-limit": base("limit of the pensioner", { amount: "811.20", article: `${decree} 13` }),
  "spouse-minimum": base("minimum of the helper spouse", { amount: "1610.54", article: `${decree} 12 § 1ter` }),
  "primostarter-minimum": base("minimum of the primostarter", {
    amount: "1893.22",
    article: `${decree} 12 § 1bis`,
    from: "2018-04-01",
  }),
  "primostarter-deduction": base("deduction of the primostarter's first quarter", {
    amount: "25.01",
    article: `${decree} 12 § 1bis`,
    from: "2022-04-01",
  }),
};

/** By what the indexed minimum of the main occupation is divided to give the student's lower limit. */
export const studentDivisor = dated<Exact>("divisor of the minimum for the student's limit", {
  rows: [{ from: "2018-01-01", value: exact("2"), source: { article: `${decree} 12bis`, confidence: "SEEN" } }],
});
