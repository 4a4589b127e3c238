import { createHash } from "node:crypto";
import { say } from "../../../shared/plumbing/say.ts";
import { type Day, yearOf } from "../../../shared/values/calendar.ts";
import { letterActOn, termOfMonths } from "../../../shared/values/deadline.ts";
import { fundNames } from "../../../shared/values/institutions.ts";
import { formatStructuredCommunication } from "../../../shared/values/structured-communication.ts";
import { epcQrText } from "../../formats/epc-qr.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { LetterHeadRow } from "../../loaders/recovery/letter-heads.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { type WayOut, waysOut, waysOutFor } from "../../rules/notices/ways-out.ts";
import { type ClaimedSum, totalOf } from "../../rules/recovery/claim-facts.ts";
import { type LetterContent, type LetterKind, type LetterLine, letterMentions } from "../../rules/recovery/letters.ts";
import { dayInWords, euroInWords, quarterInWords } from "../notices/in-words.ts";

/** What a letter is about. */
export interface LetterFacts {
  readonly kind: LetterKind;
  readonly fund: string;
  readonly madeOn: Day;
  readonly sums: readonly ClaimedSum[];
  readonly dues: ReadonlyMap<string, DueRow>;
}

/** Says what is claimed, to the cent, what the law wants said beside it, how to pay, and what else one may do. */
export function letterContent(
  { texts }: Pick<ContributionsContext, "texts">,
  { language, iban, communication, principal }: Omit<LetterHeadRow, "fileId">,
  { kind, fund, madeOn, sums, dues }: LetterFacts,
): LetterContent {
  const words = (code: string, said: object = {}): string => say(texts, language, code, said);
  const claimed = sums.flatMap(({ dueId, amount }) => {
    const due = dues.get(dueId);
    return due ? [{ due, amount }] : [];
  });
  if (claimed.length < sums.length) throw new Error("a letter claims a due that is not there");
  const total = totalOf(sums);
  const beneficiary = fundNames[fund] ?? fund;
  const endsOn = dayInWords(termOfMonths(letterActOn(madeOn), 1), language);
  const request = { beneficiary, amount: total, communication: { structured: communication } };
  const lineOf = ({ nature, quarter }: DueRow): string =>
    words(`letterLine.${nature}`, { quarter: quarterInWords(quarter, language), year: String(yearOf(quarter)) });
  return {
    title: words(`letterTitle.${kind}`),
    introduction: [
      words(`letterIntro.${kind}`, { madeOn: dayInWords(madeOn, language) }),
      ...(principal === null ? [] : [words("letterIntro.joint", { principal })]),
    ].join(" "),
    sums: [
      ...claimed.map(({ due, amount }): LetterLine => [lineOf(due), euroInWords(amount, language)]),
      [words("recovery.total"), euroInWords(total, language)],
    ],
    mentions: letterMentions
      .on(madeOn)
      .value[kind].map((code) => ({ code, text: words(`letterMention.${code}`, { endsOn }) })),
    payment: [
      [words("notice.amount"), euroInWords(total, language)],
      [words("notice.beneficiary"), beneficiary],
      ...(iban ? [[words("notice.iban"), iban.replace(/(.{4})(?=.)/g, "$1 ")] as const] : []),
      [words("notice.communication"), formatStructuredCommunication(communication)],
    ],
    paymentCode: iban ? epcQrText({ ...request, iban }) : null,
    waysOut: waysFor(
      claimed.map(({ due }) => due),
      yearOf(madeOn),
    ).map((way) => words(`notice.${way}`)),
  };
}

/**
 * The ways out of who owes these dues: a company's, or those of a person in any of the categories. A lower contribution
 * is one for a quarter of the running year alone, for it is asked by the end of its own year.
 */
function waysFor(dues: readonly DueRow[], year: number): readonly string[] {
  const categories = new Set(dues.map(({ category }) => category));
  if (categories.has("COMPANY")) return ["company.PLAN", "company.EXEMPTION", "company.INSOLVENT"];
  const reducible = dues.some(({ quarter }) => yearOf(quarter) === year);
  const open = new Set([...categories].flatMap((one) => (one === "COMPANY" ? [] : waysOutFor(one, { reducible }))));
  return (Object.keys(waysOut) as WayOut[]).filter((way) => open.has(way));
}

/** The hash by which a letter is known: of what it says, and to whom. */
export const letterHash = (content: LetterContent, addressee: readonly string[]): string =>
  createHash("sha256")
    .update(JSON.stringify([addressee, content]))
    .digest("hex");
