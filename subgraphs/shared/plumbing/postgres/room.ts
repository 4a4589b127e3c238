import { createHash, randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { isAlive } from "../alone.ts";
import { type Account, commonFolder, isOpenTo } from "./account.ts";

/**
 * Where the rows really lie.
 *
 * Under root the server runs as another user, who cannot enter a private home: the rows then lie outside it, and a link
 * stands where they were asked for. A link that was copied along with a checkout is not followed: its name is not ours.
 */
export function roomFor(dataDir: string, account: Account | undefined): string {
  const wanted = resolve(dataDir);
  mkdirSync(dirname(wanted), { recursive: true });
  const mark = `statut-rows-${createHash("sha256").update(wanted).digest("hex").slice(0, 12)}-`;
  if (lstatSync(wanted, { throwIfNoEntry: false })?.isSymbolicLink()) {
    const target = readlinkSync(wanted);
    if (basename(dirname(target)).startsWith(mark) && existsSync(dirname(target))) return target;
    rmSync(wanted);
  }
  if (existsSync(wanted) || isOpenTo(account, dirname(wanted)))
    return join(realpathSync(dirname(wanted)), basename(wanted));
  const outside = mkdtempSync(join(commonFolder(account, ["/var/tmp", tmpdir(), "/tmp"]), mark));
  if (account) chownSync(outside, account.uid, account.gid);
  symlinkSync(join(outside, "rows"), wanted);
  return join(outside, "rows");
}

/** The owner's password of the embedded server: kept beside the rows, for the eyes of this user only. */
export function passwordOf(dataDir: string): { read(): string | undefined; choose(): string } {
  const file = `${resolve(dataDir)}.password`;
  return {
    read: () => (existsSync(file) ? readFileSync(file, "utf8").trim() : undefined),
    choose() {
      const password = randomBytes(24).toString("base64url");
      rmSync(file, { force: true });
      writeFileSync(file, password, { mode: 0o600 });
      return password;
    },
  };
}

let lastHold = 0;

/**
 * Notes that this process needs the server. Letting go answers whether nobody else does.
 * Who starts the server is the first: notes that are there already were left by the killed.
 */
export function hold(dataDir: string, isFirst: boolean): { letGo(): boolean } {
  const folder = `${resolve(dataDir)}.holders`;
  if (isFirst) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  lastHold += 1;
  const note = join(folder, `${process.pid}.${lastHold}`);
  writeFileSync(note, "");
  return {
    letGo() {
      rmSync(note, { force: true });
      return !readdirSync(folder).some((name) => isAlive(Number.parseInt(name, 10)));
    },
  };
}
