import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import pg from "pg";
import { alone, faultCode } from "./alone.ts";
import { HouseFault } from "./house-fault.ts";
import { serverAccount } from "./postgres/account.ts";
import { initialise } from "./postgres/initialise.ts";
import { runningPostmaster, stopPostmaster } from "./postgres/postmaster.ts";
import { postgresPrograms } from "./postgres/programs.ts";
import { hold, passwordOf, roomFor } from "./postgres/room.ts";
import { start, type Workplace } from "./postgres/server.ts";

const OWNER = "statut";
const DATABASE = "statut";
const VERSION = "18";

/** Where the embedded server keeps its rows, and how it is to run. */
export interface PostgresWish {
  /** Its password, lock and holders stand beside this folder, under the same name. */
  readonly dataDir: string;
  /** Trades the safety of the rows against a power cut for speed. */
  readonly forTests?: boolean;
  /** A free one where none is given. A server that runs already keeps the one it has. */
  readonly port?: number;
}

/** A server that takes connections. */
export interface EmbeddedPostgres {
  /** Signs in as the owner of the server, to a database of the house's name. */
  readonly url: string;
  readonly started: "reused" | "started" | "initialised";
  /** Lets go of the server, which stops when no other process holds it. */
  stop(): Promise<void>;
}

/** Prepares the room where it is empty, and answers whether it was. */
async function prepare(workplace: Workplace, password: ReturnType<typeof passwordOf>): Promise<boolean> {
  const { room } = workplace;
  const mark = join(room, "PG_VERSION");
  if (!existsSync(mark)) {
    await initialise(workplace, OWNER, password.choose());
    return true;
  }
  const version = readFileSync(mark, "utf8").trim();
  if (version === VERSION) return false;
  const advice = `Start it with PostgreSQL ${version} to save its rows, then remove the folder.`;
  throw new HouseFault(`${room} was made by PostgreSQL ${version}, and this is ${VERSION}.`, advice);
}

async function createDatabase(url: (database: string) => string): Promise<void> {
  const session = new pg.Client(url("postgres"));
  await session.connect();
  try {
    const { rowCount } = await session.query("select from pg_database where datname = $1", [DATABASE]);
    if (rowCount === 0) await session.query(`create database ${DATABASE}`);
  } finally {
    await session.end();
  }
}

/** The server of this room: found running, or else brought up. */
async function serverIn(wish: PostgresWish): Promise<Omit<EmbeddedPostgres, "stop"> & { room: string }> {
  const account = serverAccount();
  const room = roomFor(wish.dataDir, account);
  const password = passwordOf(wish.dataDir);
  const running = await runningPostmaster(room);
  const workplace = { room, account, forTests: wish.forTests ?? false };
  const whole = running ? undefined : { ...workplace, ...postgresPrograms(account) };
  const isNew = whole ? await prepare(whole, password) : false;
  const secret = password.read();
  if (!secret) {
    const advice = "Put it back; or remove the folder, and with it all its rows.";
    throw new HouseFault(`The password of ${wish.dataDir} is gone (${wish.dataDir}.password).`, advice);
  }
  const port = running?.port ?? (whole ? (await start(whole, wish.port)).port : 0);
  const url = (database: string) => `postgres://${OWNER}:${secret}@127.0.0.1:${port}/${database}`;
  if (!running) await createDatabase(url);
  return { room, url: url(DATABASE), started: running ? "reused" : isNew ? "initialised" : "started" };
}

/**
 * Opens the PostgreSQL that comes with the house.
 *
 * One that runs already is used as it is, also by several processes at once; one that was killed is brought back with
 * every row that was committed. PostgreSQL refuses to run as root: it then runs as `postgres` or `nobody`.
 */
export async function openPostgres(wish: PostgresWish): Promise<EmbeddedPostgres> {
  const lock = `${resolve(wish.dataDir)}.lock`;
  try {
    mkdirSync(dirname(lock), { recursive: true });
    return await alone(lock, async () => {
      const { room, ...server } = await serverIn(wish);
      const held = hold(wish.dataDir, server.started !== "reused");
      return { ...server, stop: () => alone(lock, async () => (held.letGo() ? stopPostmaster(room) : undefined)) };
    });
  } catch (cause) {
    if (!["EACCES", "EPERM"].includes(faultCode(cause) ?? "")) throw cause;
    const advice = "Run it as the user who made it, or remove it, and with it all its rows.";
    throw new HouseFault(`${wish.dataDir} belongs to another user.`, advice, { cause });
  }
}

/** Stops the server of this folder, whoever holds it. */
export async function stopPostgres(dataDir: string): Promise<void> {
  await alone(`${resolve(dataDir)}.lock`, () => stopPostmaster(roomFor(dataDir, serverAccount())));
}
