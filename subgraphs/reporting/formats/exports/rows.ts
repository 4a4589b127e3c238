/** A row of a list as the graph answered it; nested lists are whole, each as `{ nodes }`. */
export type Row = Readonly<Record<string, unknown>>;

type Format = "JSONL" | "CSV";

/** From a row to each value of it, and to each list within it. */
interface Planned {
  readonly columns: readonly (readonly string[])[];
  readonly nested: readonly (readonly string[])[];
}

/** What stands before the first row. */
export const headOf = (format: Format, { columns }: Planned): string =>
  format === "CSV" ? csvLine(columns.map((way) => way.join("."))) : "";

/** Rows as they stand in the file: the same bytes for the same rows, however they were paged. */
export const written = (format: Format, plan: Planned, rows: readonly Row[]): string =>
  format === "CSV"
    ? rows.map((row) => csvLinesOf(plan, row)).join("")
    : rows.map((row) => `${JSON.stringify(row)}\n`).join("");

/** One line for each row of the nested list, and one where it is empty or there is none. */
function csvLinesOf({ columns, nested }: Planned, row: Row): string {
  const [list] = nested;
  const within = list ? (valueAt(row, list) as { readonly nodes?: readonly Row[] } | null)?.nodes : null;
  const each = within && within.length > 0 ? within : [null];
  const isNested = (way: readonly string[]): boolean => list?.every((key, i) => way[i] === key) ?? false;
  const cellsOf = (inner: Row | null): string[] =>
    columns.map((way) => cellOf(isNested(way) ? valueAt(inner, way.slice(list?.length)) : valueAt(row, way)));
  return each.map((inner) => csvLine(cellsOf(inner))).join("");
}

/** The value at the end of a way; through a list, those of all that is in it. */
function valueAt(from: unknown, [key, ...rest]: readonly string[]): unknown {
  if (Array.isArray(from)) return from.map((one) => valueAt(one, [key ?? "", ...rest]));
  if (key === undefined || from === null || from === undefined) return key === undefined ? from : null;
  return rest.length === 0 && typeof from === "object"
    ? ((from as Row)[key] ?? null)
    : valueAt((from as Row)[key], rest);
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** What a spreadsheet would take for a formula is shown to it as text; a number below nought is none. */
const harmless = (cell: string): string => (/^[=+@\t\r]|^-(?![\d.]+$)/.test(cell) ? `'${cell}` : cell);

const csvLine = (cells: readonly string[]): string =>
  `${cells
    .map(harmless)
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(",")}\r\n`;
