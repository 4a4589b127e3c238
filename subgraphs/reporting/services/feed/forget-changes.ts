import { sql } from "kysely";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import { addDays } from "../../../shared/values/calendar.ts";
import { DAYS_KEPT } from "../../rules/feed/days-kept.ts";

/** Lets go of changes that are older than the feed reaches back, and notes up to where, in one transaction. */
export const forgetChanges = ({ day, inTransaction }: Desk): Promise<void> =>
  inTransaction(async ({ db }) => {
    await sql`
      with gone as (delete from change where told_at < ${addDays(day, -DAYS_KEPT)}::date returning sequence)
      insert into change_forgotten as f (until_sequence) select max(sequence) from gone having max(sequence) is not null
      on conflict (one) do update set until_sequence = greatest(f.until_sequence, excluded.until_sequence)`.execute(db);
  });
