/** One record of a CSV file: where it begins, in lines, where the next one begins, in bytes, and what it holds. */
export interface CsvRecord {
  readonly line: number;
  /** The line on which the next one begins. */
  readonly nextLine: number;
  readonly end: number;
  /** `null` where its quotes do not match. */
  readonly fields: readonly string[] | null;
}

const QUOTE = 0x22;
const NEWLINE = 0x0a;
/** A record longer than this has lost a quote: it ends with its first line. */
const LONGEST = 65_536;

/** Reads the fields of one record (RFC 4180); `null` where its quotes do not match. */
export function csvFields(text: string): string[] | null {
  const fields: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (;;) {
    const match = field.exec(text);
    if (!match) return null;
    fields.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
    if (match[3] === "") return fields;
  }
}

/**
 * Reads a CSV file record by record, from the start or from where a record ended before.
 *
 * Only a record at a time is held, however long the file. A newline within quotes belongs to its field.
 */
export async function* csvRecords(
  chunks: AsyncIterable<Uint8Array>,
  from: { readonly line: number; readonly end: number } = { line: 1, end: 0 },
): AsyncGenerator<CsvRecord> {
  let { line, end } = from;
  let rest = Buffer.alloc(0);
  const take = (length: number): CsvRecord | null => {
    const text = rest.toString("utf8", 0, length).replace(/^\uFEFF/, "");
    const nextLine = line + rest.subarray(0, length).filter((byte) => byte === NEWLINE).length;
    const record = { line, nextLine, end: end + length, fields: csvFields(text.replace(/\r?\n$/, "")) };
    line = nextLine;
    end += length;
    rest = rest.subarray(length);
    return text.trim() === "" ? null : record;
  };
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    for (let length = recordLength(rest); length > 0; length = recordLength(rest)) {
      const record = take(length);
      if (record) yield record;
    }
  }
  while (rest.length > 0) {
    const first = rest.indexOf(NEWLINE) + 1;
    const record = take(csvFields(rest.toString("utf8").trimEnd()) || first === 0 ? rest.length : first);
    if (record) yield record;
  }
}

/** How many bytes the first record has, its newline included; 0 while it is not whole. */
function recordLength(bytes: Uint8Array): number {
  let quoted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === QUOTE) quoted = !quoted;
    else if (bytes[at] === NEWLINE && !quoted) return soundLength(bytes.subarray(0, at + 1));
  }
  return bytes.length > LONGEST ? bytes.indexOf(NEWLINE) + 1 : 0;
}

/** Where the quotes of several lines do not match, only the first of them is taken: a later one may be sound. */
function soundLength(record: Uint8Array): number {
  const first = record.indexOf(NEWLINE) + 1;
  if (first === record.length) return first;
  const text = Buffer.from(record)
    .toString("utf8")
    .replace(/\r?\n$/, "");
  return csvFields(text) ? record.length : first;
}
