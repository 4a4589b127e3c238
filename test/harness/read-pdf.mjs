import { buffer } from "node:stream/consumers";
import { getDocumentProxy } from "unpdf";

/** Reads a PDF from where others type, and writes what its pages say: a program of its own, as the reader is a module. */
const MM_A_POINT = 25.4 / 72;

const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const parts = items
    .filter(({ str }) => str?.trim())
    .map(({ str, transform: [, , , , left, base] }) => ({
      text: str,
      leftMm: left * MM_A_POINT,
      baseMm: (height - base) * MM_A_POINT,
    }));
  pages.push({ parts, text: parts.map(({ text }) => text).join(" ") });
}
process.stdout.write(JSON.stringify(pages));
