import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive } from "../../subgraphs/shared/plumbing/alone.ts";
import { stopPostgres } from "../../subgraphs/shared/plumbing/embedded-postgres.ts";

const MARK = "statut-test-";
const VARIABLE = "STATUT_TEST_ROOM";

/** The folder of this run of the tests, which its workers share: it goes when the run ends. */
export function roomOfRun(): string {
  const room = process.env[VARIABLE];
  if (!room) throw new Error("a test that needs a database is run by jest, whose global setup makes its room");
  return room;
}

/** Where the run's own PostgreSQL keeps its rows. */
export const rowsOf = (room: string): string => join(room, "postgres");

/** Makes the room. The server's account must be able to enter it. */
export function openRoom(): void {
  const room = mkdtempSync(join(tmpdir(), `${MARK}${process.pid}-`));
  chmodSync(room, 0o755);
  process.env[VARIABLE] = room;
}

export async function closeRoom(room: string): Promise<void> {
  await stopPostgres(rowsOf(room));
  rmSync(room, { recursive: true, force: true });
}

/** Clears up after runs that were killed before they could do so themselves. */
export async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((found) => found.startsWith(MARK))) {
    const room = join(tmpdir(), name);
    const isOurs = statSync(room, { throwIfNoEntry: false })?.uid === process.getuid?.();
    if (isOurs && !isAlive(Number.parseInt(name.slice(MARK.length), 10))) await closeRoom(room);
  }
}
