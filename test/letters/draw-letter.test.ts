import { createHash } from "node:crypto";
import { drawLetter } from "../../subgraphs/shared/plumbing/letters/draw-letter.ts";
import type { Letter, LetterBlock } from "../../subgraphs/shared/values/letter.ts";
import { readPdf } from "../harness/read-pdf.ts";

const letter = (blocks: readonly LetterBlock[], rest: Partial<Letter> = {}): Letter => ({
  language: "fr",
  madeOn: "2026-11-26",
  sender: { name: "Caisse d’exemple", lines: ["Rue de l’Exemple 1", "1000 Bruxelles"] },
  recipient: ["Zoë Łukasiewicz-Ünal", "Straße des Beispiels 2", "4700 Eupen"],
  reference: "aff_01",
  title: "Attestation d’affiliation",
  blocks,
  ...rest,
});

const short = letter([{ kind: "PARAGRAPH", text: "Vous êtes affiliée." }]);

/** One black square. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);

test("a letter says who writes to whom, when, and what, with every letter of a name", async () => {
  const [page, ...others] = await readPdf(await drawLetter(short));
  expect(others).toEqual([]);
  for (const text of ["Caisse d’exemple", "Zoë Łukasiewicz-Ünal", "Straße des Beispiels 2", "26 novembre 2026"])
    expect(page?.text).toContain(text);
  expect(page?.text).toContain("Attestation d’affiliation");
  expect(page?.text).toContain("Vous êtes affiliée.");
  expect(page?.text).toContain("1/1");
});

test.each([
  ["nl", "26 november 2026"],
  ["de", "26. November 2026"],
  ["en", "26 November 2026"],
] as const)("in %s the day is written as one writes it there", async (language, day) => {
  const [page] = await readPdf(await drawLetter({ ...short, language }));
  expect(page?.text).toContain(day);
});

test("the same letter gives the same bytes, and another day gives others", async () => {
  const [once, again, later] = await Promise.all([
    drawLetter(short),
    drawLetter(short),
    drawLetter({ ...short, madeOn: "2026-11-27" }),
  ]);
  expect(once.equals(again)).toBe(true);
  expect(once.equals(later)).toBe(false);
});

test("what is read aloud is what was written, also of a letter that was a part of another before", async () => {
  await drawLetter(letter([{ kind: "PARAGRAPH", text: "Ẍ Ẏ Ŵ Ḱ" }]));
  const [page] = await readPdf(await drawLetter(letter([{ kind: "PARAGRAPH", text: "X Y W K, and an office" }])));
  expect(page?.text).toContain("X Y W K, and an office");
});

test("its bytes are the same on every machine, whatever was drawn before", async () => {
  const hash = createHash("sha256")
    .update(await drawLetter(short))
    .digest("hex");
  expect(hash).toBe("7ee47043fb493f86548e89537b7e91ae449411493a322a32eccc5746093e52f2");
});

test("it is tagged for whoever has it read aloud, and says its language and title", async () => {
  const bytes = (
    await drawLetter(
      letter([
        { kind: "HEADING", text: "Suite" },
        { kind: "LIST", lines: ["un", "deux"] },
        { kind: "TABLE", heads: ["Trimestre", "Montant"], rows: [["2026T4", "995,48"]], right: [1] },
        { kind: "PICTURE", bytes: PNG, alt: "Code QR", widthMm: 30 },
      ]),
    )
  ).toString("latin1");
  for (const sign of [
    "/Marked true",
    "/Lang (fr)",
    "/DisplayDocTitle true",
    "/S /H1",
    "/S /H2",
    "/S /TH",
    "/S /Figure",
  ])
    expect(bytes).toContain(sign);
});

test("the address stands in the window: 110 millimetres from the left, 50 from the top", async () => {
  const [page] = await readPdf(await drawLetter(short));
  const name = page?.parts.find(({ text }) => text.startsWith("Zoë"));
  expect(Math.round(name?.leftMm ?? 0)).toBe(110);
  expect(Math.abs((name?.baseMm ?? 0) - 53)).toBeLessThan(1);
});

test("a table that is longer than a page goes on over the next, and each page knows its number", async () => {
  const rows = Array.from({ length: 90 }, (_, i) => [`ligne ${i + 1}`, `${i},00`]);
  const pages = await readPdf(await drawLetter(letter([{ kind: "TABLE", heads: ["Quoi", "Combien"], rows }])));
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.map(({ text }, i) => text.includes(`${i + 1}/${pages.length}`))).not.toContain(false);
  const all = pages.map(({ text }) => text).join(" ");
  expect(rows.filter(([line = ""]) => !all.includes(line))).toEqual([]);
});
