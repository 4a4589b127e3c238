import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { readMandateLine } from "../../formats/mandates.ts";
import type { ImportRow } from "../../loaders/imports.ts";
import { isMandateRole } from "../../rules/mandate.ts";
import { keepMandates, type MandateSaid } from "./keep-mandates.ts";
import { type BitKept, type LineReading, readBit } from "./read-bit.ts";

const PIECE = 65_536;

/** Takes in the next bit of a fund's file of mandates: what is known already is passed over. */
export async function mandateBit(context: Context, state: ImportRow, lines: number): Promise<BitKept> {
  const bit = await readBit<MandateSaid>(state, pieces(context, state), readLine, lines);
  const { kept, skipped, faults } = await keepMandates(context, state.fund ?? "", bit.rows);
  return { ...bit, kept, skipped, faults: [...bit.faults, ...faults] };
}

function readLine(header: readonly string[], fields: readonly string[]): LineReading<MandateSaid> {
  const reading = readMandateLine(header, fields);
  if (!("row" in reading)) return reading;
  const { role } = reading.row;
  return isMandateRole(role) ? { row: { ...reading.row, role } } : { reason: "INVALID", column: "Role" };
}

/** The file from where the bit before ended, a piece at a time. */
async function* pieces({ db }: Context, { id, position, bytes }: ImportRow): AsyncGenerator<Uint8Array> {
  for (let at = Number(position); at < Number(bytes); at += PIECE) {
    const { rows } = await sql<{ piece: Uint8Array }>`
      select substring(content from ${at + 1}::int for ${PIECE}) as piece from file_import_content
      where import_id = ${id}`.execute(db);
    if (!rows[0]) return;
    yield rows[0].piece;
  }
}
