import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import PdfDocument from "pdfkit";
import type { Letter } from "../../values/letter.ts";

const POINTS_A_MM = 72 / 25.4;

/** A length on paper in the points of a PDF. */
export const mm = (length: number): number => length * POINTS_A_MM;

/** Where things stand on the sheet (A4), in millimetres: the address in the window on the right of a C5/6 envelope. */
export const PLACE = { left: 25, right: 20, top: 20, bottom: 25, windowLeft: 110, windowTop: 50, bodyTop: 92 } as const;

/** The letters of every language of the Union, and more: a name is written as it is. */
function readFont(name: string): Font {
  const resolve = createRequire(join(process.cwd(), "package.json"));
  const font = create(readFileSync(resolve.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)));
  if (!("layout" in font)) throw new Error(`${name} is a collection of fonts, and no font`);
  return font;
}

const fonts = new Map<string, Font>();

/** What one sign may stand for several of: such a sign is known by those that were written. */
const isLigature = (sign: string): boolean => sign.normalize("NFKC").length > sign.length;

/**
 * Reads a font once for all letters: it takes longer than the letter.
 *
 * A font remembers of each shape for which sign it was first asked, and of one that it met as a part of another ("U" in
 * "Ü") for none: whoever had a later letter read aloud heard another sign. So every sign is asked for at the start.
 */
function fontNamed(name: string): never {
  const known = fonts.get(name);
  if (known) return known as never;
  const font = readFont(name);
  for (const code of font.characterSet) if (!isLigature(String.fromCodePoint(code))) font.glyphForCodePoint(code);
  fonts.set(name, font);
  return font as never;
}

/**
 * An empty sheet for a letter: tagged for those who hear it read (PDF/UA), and dated by the letter alone.
 *
 * Nothing is compressed: how a text is compressed differs from one Node to the next, and the bytes would with it.
 */
export function emptySheet({ title, language, madeOn, sender }: Letter): PDFKit.PDFDocument {
  const instant = new Date(`${madeOn}T00:00:00Z`);
  const paper = new PdfDocument({
    size: "A4",
    margins: { top: mm(PLACE.top), bottom: mm(PLACE.bottom), left: mm(PLACE.left), right: mm(PLACE.right) },
    font: fontNamed("DejaVuSans"),
    compress: false,
    pdfVersion: "1.7",
    subset: "PDF/UA" as never,
    tagged: true,
    displayTitle: true,
    lang: language,
    bufferPages: true,
    info: { Title: title, Author: sender.name, CreationDate: instant, ModDate: instant },
  });
  paper.registerFont("plain", fontNamed("DejaVuSans"));
  paper.registerFont("bold", fontNamed("DejaVuSans-Bold"));
  return paper;
}
