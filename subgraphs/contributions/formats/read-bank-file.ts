import type { BankFile } from "./bank-statement.ts";
import { readCamt } from "./camt053.ts";
import { readCoda } from "./coda.ts";
import { FileFaults } from "./file-faults.ts";

const LOOKED_AT = 200;

/** Reads a file of a bank, whichever of the two forms it has: the first character tells them apart. */
export function readBankFile(bytes: Uint8Array): BankFile {
  const start = Buffer.from(bytes.subarray(0, LOOKED_AT))
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (start.startsWith("<")) return readCamt(bytes);
  if (start.startsWith("0")) return readCoda(bytes);
  const faults = new FileFaults();
  faults.add(start === "" ? "NO_STATEMENT" : "UNKNOWN_FORMAT");
  return faults.outcome([]);
}
