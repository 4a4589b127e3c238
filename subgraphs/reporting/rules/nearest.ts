/** How many signs must be put in, taken out or changed to make one text of another (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [i, sign] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, against] of [...other].entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (sign === against ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Longer texts are no slip of the pen, and would take long to compare. */
const LONGEST = 100;

/** Which choice was probably meant: at most a third of its signs are otherwise; `null` where none is so near. */
export function nearest(said: string, choices: readonly string[]): string | null {
  const text = said.trim().toLowerCase().slice(0, LONGEST);
  const ranked = choices
    .map((choice) => ({ choice, far: distance(text, choice.toLowerCase()) }))
    .filter(({ choice, far }) => far * 3 <= choice.length)
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.choice ?? null;
}
