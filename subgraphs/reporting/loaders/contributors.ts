import { type Kysely, sql } from "kysely";
import { oneBy } from "../../shared/plumbing/loader.ts";

/** People and companies, of those whom the viewer may see. */
export const contributorById = (db: Kysely<unknown>) =>
  oneBy<string, { readonly id: string }>(
    ({ id }) => id,
    async (ids) => {
      const found = await sql<{ id: string }>`select id from contributor where id = any (${ids})`.execute(db);
      return found.rows;
    },
  );
