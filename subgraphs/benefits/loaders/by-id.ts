import type { Kysely, RawBuilder } from "kysely";

type Db = Kysely<unknown>;

/** What a question answers, in its order. */
export const listOf = async <Row>(db: Db, query: RawBuilder<unknown>): Promise<readonly Row[]> =>
  (await query.execute(db)).rows as readonly Row[];

/** What a question answers, by id: each table is asked once for many, by their ids. */
export const byId = async <Row extends { readonly id: string }>(db: Db, query: RawBuilder<unknown>) =>
  new Map((await listOf<Row>(db, query)).map((row) => [row.id, row]));
