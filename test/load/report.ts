/** One line of a report: numbers as they were measured, or ready to be read. */
export type Line = Readonly<Record<string, string | number>>;

/** What a bench found out. */
export interface Report {
  readonly bench: string;
  readonly title: string;
  readonly lines: readonly Line[];
  /** What must be known to read the numbers. */
  readonly notes?: readonly string[];
}

function readable(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (Math.abs(value) >= 1_000) return Math.round(value).toLocaleString("en-GB");
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}

/** A report as a table for eyes. */
export function asTable({ title, lines, notes = [] }: Report): string {
  const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  const cells = [columns, ...lines.map((line) => columns.map((column) => readable(line[column])))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  const isNumber = (i: number): boolean => lines.every((line) => typeof line[columns[i] ?? ""] !== "string");
  const written = cells.map((row) =>
    row.map((cell, i) => (isNumber(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join("  "),
  );
  const [head = "", ...rest] = written;
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return ["", title, head, rule, ...rest, ...notes.map((note) => `  ${note}`)].map((line) => line.trimEnd()).join("\n");
}

/** How many times one is of another, two digits of it. */
export const times = (one: number, other: number): number => Number((one / other).toPrecision(3));

/** The middle one. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const EVERY_MS = 10_000;

/** Says how far something is, not more often than every ten seconds. */
export function everySoOften(say: (line: string) => void): (how: () => string) => void {
  let last = performance.now();
  return (how) => {
    if (performance.now() - last < EVERY_MS) return;
    last = performance.now();
    say(`  ${how()}`);
  };
}
