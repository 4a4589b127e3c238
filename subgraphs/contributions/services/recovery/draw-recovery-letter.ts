import { drawLetter } from "../../../shared/plumbing/letters/draw-letter.ts";
import { say } from "../../../shared/plumbing/say.ts";
import { fundNames } from "../../../shared/values/institutions.ts";
import type { LetterBlock } from "../../../shared/values/letter.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { ClaimLetterRow } from "../../loaders/recovery/claim-letters.ts";
import { squaresOf } from "../notices/draw-notice.ts";

const CODE_MM = 38;

/** A letter of recovery as a PDF: the same letter gives the same bytes. */
export function drawRecoveryLetter(
  { texts }: Pick<ContributionsContext, "texts">,
  { language, fund, iban, madeOn, addressee, communication, content }: ClaimLetterRow,
): Promise<Buffer> {
  const words = (code: string): string => say(texts, language, code);
  const heading = (code: string): LetterBlock => ({ kind: "HEADING", text: words(code) });
  const table = (rows: readonly (readonly string[])[]): LetterBlock => ({ kind: "TABLE", rows, right: [1] });
  const { paymentCode } = content;
  return drawLetter({
    ...{ language, madeOn, recipient: addressee, reference: communication, title: content.title },
    sender: { name: fundNames[fund] ?? fund, lines: iban ? [iban] : [] },
    blocks: [
      { kind: "PARAGRAPH", text: content.introduction },
      heading("recovery.sums"),
      table(content.sums),
      heading("recovery.rights"),
      ...content.mentions.map(({ text }): LetterBlock => ({ kind: "PARAGRAPH", text })),
      heading("notice.howToPay"),
      table(content.payment),
      ...(paymentCode ? [codeOf(paymentCode, words("notice.code"))] : []),
      heading("notice.cannotPay"),
      { kind: "LIST", lines: content.waysOut },
    ],
  });
}

const codeOf = (text: string, alt: string): LetterBlock => ({
  ...{ kind: "CODE", squares: squaresOf(text), alt, widthMm: CODE_MM },
});
