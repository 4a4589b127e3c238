import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import {
  countImports,
  type ImportFaultRow,
  type ImportRow,
  importFaultsWhere,
  importsWhere,
} from "../../loaders/imports.ts";
import type { CompaniesContext } from "../../loaders/index.ts";

interface Wanted {
  readonly kind?: readonly ImportRow["importKind"][] | null;
  readonly state?: readonly ImportRow["state"][] | null;
}

const orders = {
  NEWEST_FIRST: { columns: [sql`i.id`], values: ({ id }: ImportRow) => [id], descending: true },
  NAME: { columns: [sql`i.file_name`, sql`i.id`], values: ({ fileName, id }: ImportRow) => [fileName, id] },
} as const;

/** Lists the files that came in, or that are coming in, and that are the viewer's to see. */
export function listImports(
  { db }: CompaniesContext,
  page: PageArgs,
  { kind, state }: Wanted,
  orderBy: keyof typeof orders,
): Promise<Page<ImportRow>> {
  const condition = sql`${kind ? sql`i.kind = any (${kind})` : sql`true`}
    and ${state ? sql`i.state = any (${state})` : sql`true`}`;
  return pageOf<ImportRow>({
    page,
    order: orders[orderBy],
    fetch: (after, order, limit) => importsWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countImports(db, condition),
  });
}

/** Lists the lines of a file that were not kept, in the file's order. */
export function listImportFaults(
  { db }: CompaniesContext,
  { id, rejected }: ImportRow,
  page: PageArgs,
): Promise<Page<ImportFaultRow>> {
  return pageOf<ImportFaultRow>({
    page,
    order: { columns: [sql`f.line`], holds: ["NUMBER"], values: ({ line }) => [String(line)] },
    fetch: (after, order, limit) => importFaultsWhere(db, sql`f.import_id = ${id} and ${after}`, order, limit),
    count: async () => rejected,
  });
}
