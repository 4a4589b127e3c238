/** A table as it is written out: what it is, from what it was counted, its header and its lines. */
export interface PrintedTable {
  readonly title: string;
  /** What it was counted from, and what is withheld: a line each. */
  readonly provenance: readonly string[];
  readonly header: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Writes a table as CSV (RFC 4180), after lines that begin with "#" and say what it was counted from. */
export function writeCsv({ title, provenance, header, lines }: PrintedTable): string {
  const notes = [title, ...provenance].map((note) => `# ${note.replace(/[\r\n]+/g, " ")}`);
  return [...notes, ...[header, ...lines].map((line) => line.map(quoted).join(","))].join("\r\n").concat("\r\n");
}
