import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "../../../shared/plumbing/context.ts";
import { type BceFile, type BceRow, readBceLine } from "../../formats/bce.ts";
import type { ImportRow } from "../../loaders/imports.ts";
import { endWhatIsGone, keepRegisterRows } from "../keep-register-rows.ts";
import { type BitKept, readBit, type Stopped } from "./read-bit.ts";
import { registerFolder } from "./register-folder.ts";

/** Takes in the next bit of a file of the register. What was replaced meanwhile is not read on. */
export async function registerBit({ db }: Context, state: ImportRow, lines: number): Promise<BitKept | Stopped> {
  const { fileName, folder, snapshotOn, position, bytes } = state;
  const home = registerFolder();
  if (home === null || folder === null || snapshotOn === null) return { stopped: "FILE_GONE" };
  const path = join(home, folder, fileName);
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) return { stopped: "FILE_GONE" };
  if (BigInt(size) !== bytes) return { stopped: "FILE_CHANGED" };
  const file = fileName as BceFile;
  const chunks = createReadStream(path, { start: Number(position) });
  const bit = await readBit<BceRow>(state, chunks, (header, fields) => readBceLine(file, header, fields), lines);
  const rows = bit.rows.map(({ line: _, ...row }) => row);
  const kept = Math.min(await keepRegisterRows(db, file, rows, snapshotOn), rows.length);
  if (bit.finished) await endWhatIsGone(db, file, snapshotOn);
  return { ...bit, kept, skipped: bit.skipped + rows.length - kept };
}
