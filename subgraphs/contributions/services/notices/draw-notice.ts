import { encode } from "uqr";
import { drawLetter } from "../../../shared/plumbing/letters/draw-letter.ts";
import { say } from "../../../shared/plumbing/say.ts";
import { fundNames } from "../../../shared/values/institutions.ts";
import type { Letter, LetterBlock } from "../../../shared/values/letter.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { NoticeRow } from "../../loaders/notices/notices.ts";
import type { NoticeContent } from "./notice-content.ts";

/** A payment code is drawn with error correction M, as EPC069-12 wants it, in a code of version 13 at most. */
const OF_PAYMENTS = { ecc: "M", maxVersion: 13, border: 4 } as const;
const CODE_MM = 38;

/** The squares of the QR code of a text. */
export const squaresOf = (text: string): boolean[][] => encode(text, OF_PAYMENTS).data;

/** The notice as a letter, and that as a PDF: the same notice gives the same bytes. */
export function drawNotice(
  { texts }: Pick<ContributionsContext, "texts">,
  notice: NoticeRow,
  content: NoticeContent,
): Promise<Buffer> {
  const { language, fund, iban, madeOn, addressee, communication } = notice;
  const words = (code: string): string => say(texts, language, `notice.${code}`);
  const heading = (code: string): LetterBlock => ({ kind: "HEADING", text: words(code) });
  const table = (rows: readonly (readonly [string, string])[]): LetterBlock => ({ kind: "TABLE", rows, right: [1] });
  const letter: Letter = {
    language,
    madeOn,
    sender: { name: fundNames[fund] ?? fund, lines: [iban] },
    recipient: addressee,
    reference: communication,
    title: content.title,
    blocks: [
      { kind: "PARAGRAPH", text: content.introduction },
      table(content.sums),
      ...content.explanation.map((text): LetterBlock => ({ kind: "PARAGRAPH", text })),
      heading("howToPay"),
      table(content.payment),
      ...codeOf(content, words("code")),
      { kind: "PARAGRAPH", text: content.ifLate },
      heading("cannotPay"),
      { kind: "LIST", lines: content.ifYouCannotPay },
    ],
  };
  return drawLetter(letter);
}

const codeOf = ({ paymentCode }: NoticeContent, alt: string): LetterBlock[] =>
  paymentCode ? [{ kind: "CODE", squares: squaresOf(paymentCode), alt, widthMm: CODE_MM }] : [];
