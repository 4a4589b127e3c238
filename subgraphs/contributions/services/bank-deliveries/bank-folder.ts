import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { managementFees } from "../../rules/parameters/management-fee.ts";

/** Where files of the banks are laid, in a folder for each fund (`STATUT_BANK_FOLDER`); `null` where nobody said. */
export const bankFolder = (): string | null => process.env.STATUT_BANK_FOLDER || null;

/** A file as it lies in a fund's folder: written anew, it is another. */
export interface LaidFile {
  readonly fund: string;
  readonly name: string;
  readonly bytes: number;
  /** When it was last written to, in milliseconds, as ISO text. */
  readonly laidAt: string;
}

/** What is still being brought bears a name by which nobody takes it for whole. */
const UNFINISHED = /^\.|\.(?:part|filepart|tmp)$/i;

/** The files of all funds that lie there; a fund without a folder has none. The folder itself must be there. */
export async function filesIn(folder: string): Promise<LaidFile[]> {
  const funds = (await readdir(folder)).filter((name) => Object.hasOwn(managementFees, name));
  const found = await Promise.all(funds.map(async (fund) => Promise.all(await ofFund(folder, fund))));
  return found.flat().flatMap((file) => file ?? []);
}

async function ofFund(folder: string, fund: string): Promise<Promise<LaidFile | null>[]> {
  const names = await readdir(join(folder, fund));
  return names.filter((name) => !UNFINISHED.test(name)).map((name) => laidFile(folder, fund, name));
}

/** A file as it lies there now; `null` where it was taken away, or is no plain file: links are not followed. */
export async function laidFile(folder: string, fund: string, name: string): Promise<LaidFile | null> {
  const found = await lstat(join(folder, fund, name)).catch(() => null);
  if (!found?.isFile()) return null;
  return { fund, name, bytes: found.size, laidAt: new Date(Math.floor(found.mtimeMs)).toISOString() };
}
