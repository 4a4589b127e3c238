import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { isAlive } from "../../subgraphs/shared/plumbing/alone.ts";
import { stopPostgres } from "../../subgraphs/shared/plumbing/embedded-postgres.ts";

const MARK = "statut-test-";
const VARIABLE = "STATUT_TEST_ROOM";

/** Where Linux keeps files in memory; and what a run may need there at most, in bytes, its write-ahead log included. */
const MEMORY = "/dev/shm";
const ROOM_NEEDED = 4 * 2 ** 30;

/**
 * Where rooms are made: in memory where there is plenty of it. Each test file has a copy of the office, which is
 * fifteen hundred files: on a disk the kernel works seven times as long on a copy.
 */
function placeOfRooms(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM_NEEDED ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

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
  const room = mkdtempSync(join(placeOfRooms(), `${MARK}${process.pid}-`));
  chmodSync(room, 0o755);
  process.env[VARIABLE] = room;
}

export async function closeRoom(room: string): Promise<void> {
  await stopPostgres(rowsOf(room));
  rmSync(room, { recursive: true, force: true });
}

const roomsIn = (place: string): string[] =>
  readdirSync(place)
    .filter((name) => name.startsWith(MARK))
    .map((name) => join(place, name));

/** Clears up after runs that were killed before they could do so themselves. */
export async function sweep(): Promise<void> {
  for (const room of [...new Set([tmpdir(), placeOfRooms()])].flatMap(roomsIn)) {
    const isOurs = statSync(room, { throwIfNoEntry: false })?.uid === process.getuid?.();
    if (isOurs && !isAlive(Number.parseInt(basename(room).slice(MARK.length), 10))) await closeRoom(room);
  }
}
