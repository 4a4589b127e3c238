import { createHash } from "node:crypto";
import { say } from "../../../shared/plumbing/say.ts";
import { fundNames } from "../../../shared/values/institutions.ts";
import { formatStructuredCommunication } from "../../../shared/values/structured-communication.ts";
import { epcQrText } from "../../formats/epc-qr.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { NoticeRow } from "../../loaders/notices/notices.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { waysOutFor } from "../../rules/notices/ways-out.ts";
import { type ProvisionalFacts, provisionalContribution } from "../../rules/provisional-contribution.ts";
import { dayInWords, euroInWords, quarterInWords } from "./in-words.ts";

/** What a notice says, in the language in which it is written. */
export interface NoticeContent {
  readonly title: string;
  readonly introduction: string;
  readonly sums: readonly (readonly [what: string, amount: string])[];
  readonly explanation: readonly string[];
  readonly payment: readonly (readonly [what: string, value: string])[];
  /** The text of the code that fills in the transfer (EPC069-12); absent where nothing is left to pay. */
  readonly paymentCode: string | null;
  readonly ifLate: string;
  readonly ifYouCannotPay: readonly string[];
}

/** A notice's own facts: what it says that does not stand in its due. */
export type NoticeFacts = Pick<NoticeRow, "language" | "iban" | "communication" | "open" | "fund">;

/**
 * Says what is due, why, until when, how to pay, and what to do who cannot: what the law wants in a notice of a
 * provisional contribution (RD of 19-12-1967, art. 41bis and 42), in short sentences.
 */
export function noticeContent(
  { texts }: Pick<ContributionsContext, "texts">,
  notice: NoticeFacts,
  due: DueRow,
  facts: ProvisionalFacts,
): NoticeContent {
  const { language, iban, communication, open, fund } = notice;
  const found = provisionalContribution(facts);
  if (found.kind !== "CONTRIBUTION") throw new Error("a notice announces a contribution that can be reckoned");
  const words = (code: string, said: object = {}): string => say(texts, language, `notice.${code}`, said);
  const euro = (amount: bigint): string => euroInWords(amount, language);
  const quarter = quarterInWords(due.quarter, language);
  const dueOn = dayInWords(due.dueOn, language);
  const beneficiary = fundNames[fund] ?? fund;
  const paid = due.amount - open;
  const request = { beneficiary, iban, amount: open, communication: { structured: communication } };
  return {
    title: words("title", { quarter }),
    introduction: words("introduction", { quarter }),
    sums: [
      [words("contribution"), euro(due.contribution)],
      [words("fee"), euro(due.fee)],
      ...(paid > 0n ? [[words("paid"), euro(-paid)] as const] : []),
      [words("toPay"), euro(open)],
    ],
    explanation: [words(found.base, { year: String(found.incomeYear ?? "") }), words("provisional")],
    payment: [
      [words("amount"), euro(open)],
      [words("dueOn"), dueOn],
      [words("beneficiary"), beneficiary],
      [words("iban"), iban.replace(/(.{4})(?=.)/g, "$1 ")],
      [words("communication"), formatStructuredCommunication(communication)],
    ],
    paymentCode: open > 0n ? epcQrText(request) : null,
    ifLate: words("late", { dueOn }),
    ifYouCannotPay: waysOutFor(facts.category).map((way) => words(way)),
  };
}

/** The hash by which a notice knows what it said. */
export const contentHash = (content: NoticeContent, addressee: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify([addressee, content]))
    .digest("hex");
