import { Fault } from "../../../shared/plumbing/faults.ts";
import { type LogFault, verifyUsages } from "../../../shared/plumbing/privacy/verify.ts";
import { logFaultInWords } from "../../../shared/plumbing/privacy/words.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";

/** So many seals are reckoned anew in one question: about a second of work. */
const MOST = 20_000;

/** Walks the usage log from a place on, and says how it stands. */
export async function checkUsageLog(context: AffiliatesContext, after: number) {
  if (after < 0) throw new Fault("BAD_INPUT", { field: "after", reason: "NOT_A_PLACE" });
  const { more, ...verdict } = await verifyUsages(context, { after, most: MOST });
  if (verdict.head.place < after) throw new Fault("BAD_INPUT", { field: "after", reason: "NOT_A_PLACE" });
  return { ...verdict, whole: verdict.fault === null, nextAfter: more ? verdict.head.place : null };
}

/** What is wrong with the log, in the reader's words. */
export const faultInWords = ({ texts, viewer }: AffiliatesContext, fault: LogFault): string =>
  logFaultInWords(texts, viewer.language, fault);
