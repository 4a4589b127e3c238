import type { LetterBlock, LetterCode, LetterPicture, LetterTable } from "../../values/letter.ts";
import { mm } from "./paper.ts";

const SIZE = { text: 9.5, heading: 11 } as const;

type Paper = PDFKit.PDFDocument;
type Part = PDFKit.PDFStructureElement;

/** Puts a text on the paper, under the tag by which a reading machine knows it. */
function put(paper: Paper, part: Part, tag: string, draw: () => void): void {
  part.add(paper.struct(tag, {}, draw));
}

const plain = (paper: Paper) => paper.font("plain").fontSize(SIZE.text);

/** Puts a part of a letter below what stands there already. */
export function putBlock(paper: Paper, part: Part, block: LetterBlock): void {
  if (block.kind === "HEADING") putHeading(paper, part, block.text);
  else if (block.kind === "PARAGRAPH") put(paper, part, "P", () => void plain(paper).text(block.text, { lineGap: 2 }));
  else if (block.kind === "LIST") putList(paper, part, block.lines);
  else if (block.kind === "TABLE") putTable(paper, part, block);
  else if (block.kind === "CODE") putCode(paper, part, block);
  else putPicture(paper, part, block);
  paper.moveDown(0.8);
}

/** A heading never stands alone at the foot of a page. */
function putHeading(paper: Paper, part: Part, text: string): void {
  if (paper.y > paper.page.maxY() - mm(25)) paper.addPage();
  put(paper, part, "H2", () => void paper.font("bold").fontSize(SIZE.heading).text(text));
}

function putList(paper: Paper, part: Part, lines: readonly string[]): void {
  const list = paper.struct("L");
  part.add(list);
  for (const line of lines) {
    const item = paper.struct("LI");
    list.add(item);
    put(paper, item, "LBody", () => void plain(paper).text(`– ${line}`, { lineGap: 2, indent: mm(4) }));
    item.end();
  }
  list.end();
}

function putTable(paper: Paper, part: Part, { heads, rows, right = [] }: LetterTable): void {
  const cell = (text: string, column: number) => ({
    text,
    align: { x: right.includes(column) ? "right" : "left" } as const,
    font: { src: "plain" },
  });
  const head = (text: string, column: number) => ({
    ...cell(text, column),
    type: "TH",
    scope: "Column",
    font: { src: "bold" },
  });
  plain(paper);
  const table = {
    structParent: part,
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: "#999999", padding: 4 },
    data: [...(heads ? [heads.map(head)] : []), ...rows.map((row) => row.map(cell))],
  };
  paper.table(table as never);
  paper.x = paper.page.margins.left;
}

function putPicture(paper: Paper, part: Part, { bytes, alt, widthMm }: LetterPicture): void {
  const size = mm(widthMm);
  if (paper.y + size > paper.page.maxY()) paper.addPage();
  const top = paper.y;
  const picture = paper.struct(
    "Figure",
    { alt },
    () => void paper.image(Buffer.from(bytes) as never, paper.page.margins.left, top, { width: size }),
  );
  part.add(picture);
  paper.y = Math.max(paper.y, top + size);
}

/** Each row's dark squares that touch are one rectangle: fewer of them, and no white hairlines between. */
function putCode(paper: Paper, part: Part, { squares, alt, widthMm }: LetterCode): void {
  const size = mm(widthMm);
  if (paper.y + size > paper.page.maxY()) paper.addPage();
  const [left, top, side] = [paper.page.margins.left, paper.y, size / squares.length];
  const draw = (): void => {
    for (const [y, row] of squares.entries())
      for (const [from, length] of darkStretches(row))
        paper.rect(left + from * side, top + y * side, length * side, side);
    paper.fill("#000000");
  };
  part.add(paper.struct("Figure", { alt }, draw));
  paper.y = Math.max(paper.y, top + size);
}

function darkStretches(row: readonly boolean[]): [from: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1] += 1;
    else if (dark) found.push([x, 1]);
  });
  return found;
}
