import { Fault } from "../../../shared/plumbing/faults.ts";
import { say } from "../../../shared/plumbing/say.ts";
import { addDays, addMonths } from "../../../shared/values/calendar.ts";
import type { Span } from "../../loaders/commitments.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { type CharterPromise, promisesOf } from "../../rules/commitments/promises.ts";
import { tallyOf } from "../../rules/commitments/tally.ts";

const MOST_MONTHS = 60;

/** Refuses a span that ends before it begins, or is longer than is kept in one answer. */
export function checkSpan({ from, to }: Span): Span {
  if (to < from) throw new Fault("BAD_INPUT", { field: "to", reason: "BEFORE_FROM" });
  const last = addDays(addMonths(from, MOST_MONTHS), -1);
  if (to > last) throw new Fault("BAD_INPUT", { field: "to", reason: "NOT_BETWEEN", from, to: last });
  return { from, to };
}

/** How far a fund kept what its charter promises, in a span and as of today; absent of a fund not the viewer's. */
export async function measureCommitments(context: ReportingContext, fund: string, asked: Span) {
  const { loaders, viewer } = context;
  if (viewer.fund !== null && viewer.fund !== fund) return null;
  const span = checkSpan(asked);
  const counts = (await loaders.clockCounts.load(span)).filter((count) => count.fund === fund);
  return promisesOf(fund).map((promise) => ({
    ...inWords(context, promise),
    ...("clocks" in promise && tallyOf(promise, counts)),
  }));
}

/** A promise in the reader's words, with why it is not counted where it is not. */
function inWords({ texts, viewer }: ReportingContext, promise: CharterPromise) {
  const statement = say(texts, viewer.language, `promise.${promise.code}`);
  const why = "why" in promise ? promise.why : null;
  return {
    ...{ code: promise.code, statement, counted: why === null, whyNotCounted: why },
    whyNotCountedInWords: why && say(texts, viewer.language, `uncounted.${why}`),
    ...{ kept: null, broken: null, running: null, shareInTime: null },
  };
}
