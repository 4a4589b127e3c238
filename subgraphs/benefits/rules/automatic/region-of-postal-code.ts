import type { Region } from "../benefit.ts";

/** The nine German-speaking municipalities, by the postal codes of their parts. */
const GERMAN_SPEAKING: readonly (readonly [from: number, until: number])[] = [
  [4700, 4701],
  [4710, 4711],
  [4720, 4721],
  [4728, 4731],
  [4750, 4750],
  [4760, 4761],
  [4770, 4771],
  [4780, 4784],
  [4790, 4792],
];

const within =
  (code: number) =>
  ([from, until]: readonly [number, number]): boolean =>
    code >= from && code <= until;

/** In which region an address lies, by its line with the postal code; `null` where it has none of Belgium. */
export function regionOfAddress(lines: readonly string[]): Region | null {
  const code = Number(lines.map((line) => /^(\d{4}) /.exec(line)?.[1]).findLast((found) => found !== undefined) ?? 0);
  if (code < 1000) return null;
  if (code < 1300) return "BRUSSELS";
  if (GERMAN_SPEAKING.some(within(code))) return "GERMAN_SPEAKING";
  return code < 1500 || (code >= 4000 && code < 8000) ? "WALLONIA" : "FLANDERS";
}
