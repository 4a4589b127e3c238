import type { Day } from "./calendar.ts";
import type { Language } from "./language.ts";

/** A letter (brief / lettre) before it is paper: who writes to whom, when, and what, from top to bottom. */
export interface Letter {
  /** In which its reader is written to. */
  readonly language: Language;
  /** The day that stands on it, and the only day that it knows: the same letter makes the same bytes. */
  readonly madeOn: Day;
  /** The fund's name, and below it how to reach it. */
  readonly sender: { readonly name: string; readonly lines: readonly string[] };
  /** Name and address as they stand in the window of the envelope. */
  readonly recipient: readonly string[];
  /** Under which both know the matter: a file, a request. */
  readonly reference?: string | null;
  /** What the letter is, or is about. */
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
}

/** A part of a letter. */
export type LetterBlock =
  | { readonly kind: "HEADING"; readonly text: string }
  | { readonly kind: "PARAGRAPH"; readonly text: string }
  | { readonly kind: "LIST"; readonly lines: readonly string[] }
  | LetterTable
  | LetterPicture
  | LetterCode;

/** A plain table: one row a line, under heads that may be absent. Columns of figures stand to the right. */
export interface LetterTable {
  readonly kind: "TABLE";
  readonly heads?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The columns whose values stand to the right, counted from 0. */
  readonly right?: readonly number[];
}

/** A picture, such as a QR code: a PNG or JPEG, best without transparency, which would be compressed anew. */
export interface LetterPicture {
  readonly kind: "PICTURE";
  readonly bytes: Uint8Array;
  /** What it shows, for whoever cannot see it. */
  readonly alt: string;
  readonly widthMm: number;
}

/** A code that a telephone reads, such as a QR code: drawn square by square, so that it is sharp on any paper. */
export interface LetterCode {
  readonly kind: "CODE";
  /** The rows from the top, each from the left: whether the square is dark. With the white rim that readers need. */
  readonly squares: readonly (readonly boolean[])[];
  /** What it holds, for whoever cannot see it. */
  readonly alt: string;
  readonly widthMm: number;
}
