import { sql } from "kysely";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import { bankFolder, filesIn } from "./bank-folder.ts";

/** A file that was written to so short a time ago may not be whole yet. */
const STILL_SECONDS = 5;

/**
 * Notes which files came into the folders since, and calls a worker to take them in. Nothing there is moved or changed:
 * a file is known by its name, its size and when it was written, and is noted once.
 */
export async function noteBankFiles({ inTransaction }: Desk): Promise<void> {
  const folder = bankFolder();
  const found = folder ? await filesIn(folder) : [];
  if (found.length === 0) return;
  const files = JSON.stringify(found.map((file) => ({ id: newId("bdl"), ...file })));
  await inTransaction(async ({ db }) => {
    const { rows } = await sql`
      insert into bank_delivery (id, fund, name, bytes, laid_at)
      select f.id, f.fund, f.name, f.bytes, f."laidAt"
      from jsonb_to_recordset(${files}::jsonb) as f (id text, fund text, name text, bytes bigint, "laidAt" timestamptz)
      where f."laidAt" < clock_timestamp() - make_interval(secs => ${STILL_SECONDS})
        and not exists (select from bank_delivery b
          where (b.fund, b.name, b.laid_at, b.bytes) = (f.fund, f.name, f."laidAt", f.bytes))
      on conflict (fund, name, laid_at, bytes) do nothing returning id`.execute(db);
    if (rows.length > 0) await sql`select facts.wake_listeners()`.execute(db);
  });
}
