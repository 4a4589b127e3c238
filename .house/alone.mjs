import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const LONGEST_WORK = 600_000;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault.code === "EPERM";
  }
}

/** Zero, which is always alive, when the lock was let go of meanwhile: the asker then simply asks again. */
function holderOf(lock) {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch (fault) {
    if (fault.code === "ENOENT") return 0;
    throw fault;
  }
}

/** Takes the lock, or says who has it. A link appears at once with its content, so a lock is never seen empty. */
function take(lock) {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, lock);
    return null;
  } catch (fault) {
    if (fault.code !== "EEXIST") throw fault;
    return holderOf(lock);
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Its holder was killed; or is so old that its number must have passed to another process. */
function isVoid(lock, holder) {
  if (!isAlive(holder)) return true;
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return since !== undefined && Date.now() - since > LONGEST_WORK;
}

/**
 * Does a work that two commands started together must not do at once. The lock of a killed command is void.
 *
 * `subgraphs/shared/plumbing/alone.ts` is the same for the programs: this one must run before anything is built.
 */
export async function alone(name, work) {
  mkdirSync(".data", { recursive: true });
  const lock = `.data/${name}.lock`;
  for (let holder = take(lock); holder !== null; holder = take(lock)) {
    if (isVoid(lock, holder)) rmSync(lock, { force: true });
    else await pause(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
