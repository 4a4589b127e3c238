import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";

/** Counts a person's file up after a change of what hangs on it; answers its new version. */
export async function countUp({ db }: Pick<RequestScope, "db">, affiliateId: string): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    update affiliate set version = version + 1 where id = ${affiliateId} returning version`.execute(db);
  const [counted] = rows;
  if (!counted) throw new Error("a file was changed that is not open");
  return counted.version;
}
