import type { FileFaults } from "./file-faults.ts";

/** The largest file that is read, in bytes: some hundred thousand movements. */
export const LARGEST_FILE = 48_000_000;

// Tab, line feed and carriage return are the only control characters that a bank file may hold.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ufffe\uffff]/;

export type Charset = "utf-8" | "iso-8859-1";

/** A file's bytes as text; `null`, with the fault named, where they are none. */
export function readText(bytes: Uint8Array, faults: FileFaults, charset?: Charset): string | null {
  if (bytes.byteLength > LARGEST_FILE) {
    faults.add("TOO_LARGE", null, { bytes: String(bytes.byteLength), most: String(LARGEST_FILE) });
    return null;
  }
  const text = decoded(bytes, charset);
  const bad = text === null ? 0 : text.search(FORBIDDEN);
  if (bad === -1) return text;
  if (text === null) faults.add("BAD_CHARACTERS");
  else faults.add("BAD_CHARACTERS", lineAt(text, bad), { code: `U+${hexadecimal(text.charCodeAt(bad))}` });
  return null;
}

const hexadecimal = (code: number): string => code.toString(16).toUpperCase().padStart(4, "0");

/** The number, counted from 1, of the line that holds the character. */
const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;

function decoded(bytes: Uint8Array, charset?: Charset): string | null {
  const utf8 = charset === "iso-8859-1" ? null : fromUtf8(bytes);
  if (utf8 !== null || charset === "utf-8") return utf8;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text without the spaces around it and with single ones inside; `null` where nothing is left. */
export function oneLine(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return trimmed.includes("  ") || /[\t\r\n]/.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed;
}
