import { once } from "node:events";
import type { Day } from "../../values/calendar.ts";
import type { Language } from "../../values/language.ts";
import type { Letter } from "../../values/letter.ts";
import { putBlock } from "./blocks.ts";
import { emptySheet, mm, PLACE } from "./paper.ts";

/**
 * Draws a letter as a PDF on A4, as anybody may print, file, or have read aloud.
 *
 * The same letter gives the same bytes, on any day and any machine, so that their hash proves what was sent.
 */
export async function drawLetter(letter: Letter): Promise<Buffer> {
  const paper = emptySheet(letter);
  const bytes: Buffer[] = [];
  paper.on("data", (chunk: Buffer) => bytes.push(chunk));
  const ended = once(paper, "end");
  const whole = paper.struct("Document");
  paper.addStructure(whole);
  putHead(paper, whole, letter);
  for (const block of letter.blocks) putBlock(paper, whole, block);
  whole.end();
  numberPages(paper, letter);
  paper.end();
  await ended;
  return Buffer.concat(bytes);
}

type Paper = PDFKit.PDFDocument;
type Put = (tag: "P" | "H1", draw: () => void) => void;

function putHead(paper: Paper, whole: PDFKit.PDFStructureElement, letter: Letter): void {
  const put: Put = (tag, draw) => void whole.add(paper.struct(tag, {}, draw));
  const { sender, recipient, reference, title, madeOn, language } = letter;
  put("P", () => void paper.font("bold").fontSize(13).text(sender.name, mm(PLACE.left), mm(PLACE.top)));
  put(
    "P",
    () =>
      void paper
        .font("plain")
        .fontSize(8)
        .text(sender.lines.join("\n"), { width: mm(75) }),
  );
  const inWindow = { width: mm(80), height: mm(30), ellipsis: true };
  put("P", () => {
    paper.font("plain").fontSize(10).text(recipient.join("\n"), mm(PLACE.windowLeft), mm(PLACE.windowTop), inWindow);
  });
  const dated = [dayInWords(madeOn, language), reference].filter(Boolean).join("\n");
  put("P", () => void paper.fontSize(9).text(dated, mm(PLACE.left), mm(PLACE.bodyTop)));
  paper.moveDown(1.5);
  put("H1", () => void paper.font("bold").fontSize(14).text(title));
  paper.moveDown(0.8);
}

/** A day as a letter writes it: "26 novembre 2026". */
export const dayInWords = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : `${language}-BE`, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));

/** At the foot of each page, what it is a page of; no part of the text, for whoever has it read aloud. */
function numberPages(paper: Paper, { sender, title }: Letter): void {
  const { count } = paper.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    paper.switchToPage(page);
    paper.markContent("Artifact", { type: "Pagination" });
    const { margins, height } = paper.page;
    const { bottom } = margins;
    margins.bottom = 0;
    const foot = `${sender.name} – ${title} – ${page + 1}/${count}`;
    paper
      .font("plain")
      .fontSize(7.5)
      .text(foot, mm(PLACE.left), height - mm(15), { lineBreak: false });
    margins.bottom = bottom;
    paper.endMarkedContent();
  }
}
