import { sql } from "kysely";
import type { CompaniesContext } from "../loaders/index.ts";

/**
 * Opens a company's file for a change of its mandates, and answers the version that it had; `null` where there is none
 * for the viewer to change.
 *
 * The fund of today changes it, and none that had it before, though that sees it still. Two changes of one company wait
 * for each other. The version counts up, as the facts that tell of the change need it.
 */
export async function openCompany({ db }: CompaniesContext, companyId: string): Promise<number | null> {
  const { rows } = await sql<{ version: number }>`
    update company set version = version + 1 where id = ${companyId}
      and ((select viewer.role()) = 'SYSTEM' or fund = (select viewer.fund())) returning version`.execute(db);
  const [opened] = rows;
  return opened ? opened.version - 1 : null;
}
