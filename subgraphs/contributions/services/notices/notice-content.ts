import { createHash } from "node:crypto";
import { say } from "../../../shared/plumbing/say.ts";
import { fundNames } from "../../../shared/values/institutions.ts";
import type { Language } from "../../../shared/values/language.ts";
import { formatStructuredCommunication } from "../../../shared/values/structured-communication.ts";
import { epcQrText } from "../../formats/epc-qr.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { NoticeRow } from "../../loaders/notices/notices.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { incomeBound } from "../../rules/income-bound.ts";
import { waysOutFor } from "../../rules/notices/ways-out.ts";
import {
  type ProvisionalContribution,
  type ProvisionalFacts,
  provisionalContribution,
} from "../../rules/provisional-contribution.ts";
import { surchargeTerms } from "../../rules/surcharge-terms.ts";
import { starterNotice } from "../../rules/surcharges/late-due.ts";
import { reckon } from "../reckon-due.ts";
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

/**
 * The wordings that notices have had, the newest first. A notice is read in the one in which it was made, as its hash
 * tells: a new wording is a number more, and the old one stays as it was. The first named a lower contribution to
 * everybody, gave a starter's first two contributions no grace, and wrote « 1 janvier » to
 * companies; before the third, nobody was told that the least or the most took the place of the income.
 */
export const wordings = [3, 2, 1] as const;

/** One of these. */
export type Wording = (typeof wordings)[number];

/** A notice's own facts: what it says that does not stand in its due. */
export type NoticeFacts = Pick<NoticeRow, "language" | "iban" | "communication" | "open" | "fund">;

type Words = (code: string, said?: object) => string;

/**
 * Says what is due, why, until when, how to pay, and what to do who cannot: what the law wants in a notice of a
 * provisional contribution (RD of 19-12-1967, art. 41bis and 42), in short sentences.
 */
export function noticeContent(
  { texts }: Pick<ContributionsContext, "texts">,
  notice: NoticeFacts,
  due: DueRow,
  facts: ProvisionalFacts,
  wording: Wording = wordings[0],
): NoticeContent {
  const { language, iban, communication, open, fund } = notice;
  const found = provisionalContribution(facts);
  if (found.kind !== "CONTRIBUTION") throw new Error("a notice announces a contribution that can be reckoned");
  const words: Words = (code, said = {}) => say(texts, language, `notice.${code}`, said);
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
    explanation: [
      words(found.base, { year: String(found.incomeYear ?? "") }),
      ...(wording < 3 ? [] : boundOf(found, words)),
      words("provisional"),
    ],
    payment: [
      [words("amount"), euro(open)],
      [words("dueOn"), dueOn],
      [words("beneficiary"), beneficiary],
      [words("iban"), iban.replace(/(.{4})(?=.)/g, "$1 ")],
      [words("communication"), formatStructuredCommunication(communication)],
    ],
    paymentCode: open > 0n ? epcQrText(request) : null,
    ifLate: [words("late", { dueOn }), ...(wording === 1 ? [] : graceOf(due, facts, language, words))].join(" "),
    ifYouCannotPay: waysOutFor(facts.category, { reducible: wording === 1 || isReducible(facts, found) }).map((way) =>
      words(way),
    ),
  };
}

/** Whether a lower income would make it less; where the law of the quarter is not known, the fund must be asked. */
function isReducible(facts: ProvisionalFacts, { calculation }: ProvisionalContribution): boolean {
  const lowest = reckon({ ...facts, granted: { kind: "REDUCED", income: 0n } });
  return lowest.kind !== "RECKONED" || lowest.calculation.result < calculation.result;
}

/** That the least or the most that counts took the place of an income. */
function boundOf({ base, calculation }: ProvisionalContribution, words: Words): string[] {
  const bound = base === "FLAT" ? null : incomeBound(calculation);
  return bound ? [words(bound)] : [];
}

/** What a starter's first two contributions cost late: with an if, for a due does not keep when one joined. */
function graceOf(due: DueRow, { startsOn }: ProvisionalFacts, language: Language, words: Words): string[] {
  const { quarter, issuedOn } = due;
  const notice = starterNotice({ quarter, issuedOn, startsOn });
  if (notice === null) return [];
  const { firstOn, claimYear } = surchargeTerms({ kind: "PROVISIONAL", quarter, starterNoticeOn: notice });
  const yearEnd = dayInWords(`${claimYear + 1}-01-01`, language);
  return [words("lateForStarter", { firstOn: dayInWords(firstOn, language), yearEnd })];
}

/** The hash by which a notice knows what it said. */
export const contentHash = (content: NoticeContent, addressee: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify([addressee, content]))
    .digest("hex");
