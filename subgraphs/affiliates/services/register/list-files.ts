import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import {
  countRegisterFiles,
  type RegisterFaultRow,
  type RegisterFileRow,
  registerFaultsWhere,
  registerFilesWhere,
} from "../../loaders/register/register-files.ts";

/** Lists the files that the viewer's fund brought, the newest first. */
export const listRegisterFiles = ({ db }: AffiliatesContext, page: PageArgs): Promise<Page<RegisterFileRow>> =>
  pageOf({
    page,
    order: { columns: [sql`f.id`], values: ({ id }: RegisterFileRow) => [id], descending: true },
    fetch: (after, order, limit) => registerFilesWhere(db, after, order, limit),
    count: () => countRegisterFiles(db, sql`true`),
  });

/** Lists the lines of a file that could not be read or kept, in their order. */
export const listRegisterFaults = (
  { db }: AffiliatesContext,
  { id, rejected }: RegisterFileRow,
  page: PageArgs,
): Promise<Page<RegisterFaultRow>> =>
  pageOf({
    page,
    order: {
      columns: [sql`x.line`],
      values: ({ line }: RegisterFaultRow) => [String(line)],
      holds: ["NUMBER"],
    },
    fetch: (after, order, limit) => registerFaultsWhere(db, sql`x.file_id = ${id} and ${after}`, order, limit),
    count: async () => rejected,
  });
