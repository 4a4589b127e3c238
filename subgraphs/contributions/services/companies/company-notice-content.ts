import { say } from "../../../shared/plumbing/say.ts";
import { fundNames } from "../../../shared/values/institutions.ts";
import { formatStructuredCommunication } from "../../../shared/values/structured-communication.ts";
import { epcQrText } from "../../formats/epc-qr.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { DueRow } from "../../loaders/rows.ts";
import type { CompanyFacts } from "../../rules/companies/company-contribution.ts";
import { companyThreshold } from "../../rules/parameters/company-contribution.ts";
import { dayInWords, euroInWords } from "../notices/in-words.ts";
import { type NoticeContent, type NoticeFacts, type Wording, wordings } from "../notices/notice-content.ts";

/**
 * Says what a company owes for a year, why that much, until when, how to pay, what late payment costs, who answers for
 * it, and what to do who cannot pay or need not.
 */
export function companyNoticeContent(
  { texts }: Pick<ContributionsContext, "texts">,
  { language, iban, communication, open, fund }: NoticeFacts,
  due: DueRow,
  facts: CompanyFacts,
  wording: Wording = wordings[0],
): NoticeContent {
  const words = (code: string, said: object = {}): string => say(texts, language, `notice.${code}`, said);
  const euro = (amount: bigint): string => euroInWords(amount, language);
  const year = String(facts.year);
  const day = (on: string): string =>
    wording === 1 ? dayInWords(on, language).replace(/^1er /, "1 ") : dayInWords(on, language);
  const dueOn = day(due.dueOn);
  const beneficiary = fundNames[fund] ?? fund;
  const paid = due.amount - open;
  const request = { beneficiary, iban, amount: open, communication: { structured: communication } };
  const ways = ["company.PLAN", "company.EXEMPTION", "company.INSOLVENT"];
  return {
    title: words("company.title", { year }),
    introduction: words("company.introduction", { year }),
    sums: [
      [words("company.contribution"), euro(due.contribution)],
      ...(paid > 0n ? [[words("paid"), euro(-paid)] as const] : []),
      [words("toPay"), euro(open)],
    ],
    explanation: [...reasonOf(facts, words, euro, day), words("company.jointly")],
    payment: [
      [words("amount"), euro(open)],
      [words("dueOn"), dueOn],
      [words("beneficiary"), beneficiary],
      [words("iban"), iban.replace(/(.{4})(?=.)/g, "$1 ")],
      [words("communication"), formatStructuredCommunication(communication)],
    ],
    paymentCode: open > 0n ? epcQrText(request) : null,
    ifLate: words("company.late", { dueOn }),
    ifYouCannotPay: ways.map((way) => words(way)),
  };
}

/** In one or two sentences, why that much: the balance total beside the threshold. */
function reasonOf(
  { year, balance: { standing, total, yearEndsOn }, exemption }: CompanyFacts,
  words: (code: string, said?: object) => string,
  euro: (amount: bigint) => string,
  inWords: (day: string) => string,
): string[] {
  if (exemption) return [words("company.kept")];
  const unfiled = standing === "NOT_FILED" ? [words("company.unfiled")] : [];
  if (total === null || yearEndsOn === null) return [words("company.noBalance"), ...unfiled];
  const threshold = companyThreshold.on(`${year}-01-01`).value;
  const said = { total: euro(total), threshold: euro(threshold), endsOn: inWords(yearEndsOn) };
  return [words(total > threshold ? "company.above" : "company.below", said), ...unfiled];
}
