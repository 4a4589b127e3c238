import { sql } from "kysely";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { notFound, refuse } from "../refuse.ts";
import { waitForFile } from "./wait-for-file.ts";

/** Which message is to be brought once more. */
interface Again {
  readonly meta: WriteMetaInput;
  readonly transmissionId: string;
}

/**
 * Has a message brought to its recipient once more, the same to the byte: what was brought was lost.
 *
 * One that waits to be brought is not asked for twice, and one that was answered needs no bringing. What nobody brings
 * is refused: it would never come.
 */
export const deliverTransmissionAgain = (context: ReportingContext, asked: Again) =>
  write(context, "deliverTransmissionAgain", asked, async () => {
    const { db, loaders } = context;
    const { transmissionId, meta } = asked;
    await sql`select pg_advisory_xact_lock(hashtextextended(${`deliver again ${transmissionId}`}, 0))`.execute(db);
    const found = await loaders.transmissionById.clear(transmissionId).load(transmissionId);
    if (!found || found.sentOn === null) return { errors: [notFound("transmissionId", transmissionId)] };
    const errors = versionConflict(meta, found.version);
    if (errors.length > 0) return { errors };
    const { state, supersededBy } = found;
    if (state !== "SENT")
      return { errors: [refuse("TransmissionAnsweredError", "transmissionId", { state, supersededBy })] };
    if (!(await isBrought(context, transmissionId)))
      return {
        errors: [refuse("TransmissionNotBroughtError", "transmissionId", { recipient: found.recipient })],
      };
    if (!(await isAwaited(context, transmissionId))) await askAgain(context, transmissionId);
    return { transmissionId, errors: [] };
  });

/** Whether its recipient has a webhook for messages, or a directory. */
async function isBrought({ db }: ReportingContext, id: string): Promise<boolean> {
  const { rows } = await sql<{ brought: boolean }>`select is_brought(${id}) as brought`.execute(db);
  return rows[0]?.brought === true;
}

async function isAwaited({ db }: ReportingContext, id: string): Promise<boolean> {
  const { rows } = await sql`select id from awaiting_delivery(${[id]}::text[])`.execute(db);
  return rows.length > 0;
}

/** Notes that it is asked for, and wakes the house, which tells it: institutions tell no facts. */
async function askAgain({ db, viewer: { day } }: ReportingContext, id: string): Promise<void> {
  await sql`insert into transmission_redelivery (transmission_id, place, day)
    select ${id}, 1 + count(*), ${day}::date from transmission_redelivery where transmission_id = ${id}`.execute(db);
  await waitForFile(db, [id]);
  await sql`select facts.wake_listeners()`.execute(db);
}
