import { sql } from "kysely";
import { tell } from "../../../shared/plumbing/facts.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { notFound, refuse } from "../refuse.ts";
import { type Leaving, sentFact } from "./sent-fact.ts";

/** Which message is to be brought once more. */
interface Again {
  readonly meta: WriteMetaInput;
  readonly transmissionId: string;
}

/**
 * Has a message brought to its recipient once more, the same to the byte: what was brought was lost.
 *
 * One that waits to be brought is not asked for twice, and one that was answered needs no bringing.
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
    if (!(await isAwaited(context, transmissionId))) await askAgain(context, transmissionId);
    return { transmissionId, errors: [] };
  });

async function isAwaited({ db }: ReportingContext, id: string): Promise<boolean> {
  const { rows } = await sql`select id from awaiting_delivery(${[id]}::text[])`.execute(db);
  return rows.length > 0;
}

async function askAgain({ db, viewer: { day } }: ReportingContext, id: string): Promise<void> {
  const { rows } = await sql<{ readonly place: number; readonly message: Leaving }>`
    insert into transmission_redelivery (transmission_id, place, day)
    select ${id}, 1 + count(*), ${day}::date from transmission_redelivery where transmission_id = ${id}
    returning place, (select jsonb_build_object('id', t.id, 'kind', t.kind, 'fund', t.fund, 'affiliateId', t.affiliate_id,
      'recipient', t.recipient, 'purposes', t.purposes) from transmission t where t.id = ${id}) as message`.execute(db);
  const [asked] = rows;
  if (asked) await tell({ db }, "reporting", [sentFact(asked.message, { day, times: asked.place + 1 })]);
}
