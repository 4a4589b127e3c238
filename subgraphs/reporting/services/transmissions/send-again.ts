import { sql } from "kysely";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import type { TransmissionRow } from "../../loaders/transmissions/transmissions.ts";
import { kindOf } from "../../rules/transmissions/kinds/index.ts";
import { notFound, refuse } from "../refuse.ts";
import { drawUp } from "./draw-up.ts";

/** A message that is to be sent once more. */
interface Again {
  readonly meta: WriteMetaInput;
  readonly transmissionId: string;
}

/**
 * Draws up again a message that its recipient refused, with what holds today: what is wrong was mended elsewhere.
 *
 * What changes is drawn up by itself; this is for what did not, such as a number that the recipient did not know yet.
 * Whatever was drawn up after it waits already, and is not drawn up twice. The refused message counts one version up.
 */
export const sendTransmissionAgain = (context: ReportingContext, asked: Again) =>
  write(context, "sendTransmissionAgain", asked, async () => {
    const { db, loaders } = context;
    const { transmissionId, meta } = asked;
    await sql`select pg_advisory_xact_lock(hashtextextended(${`send again ${transmissionId}`}, 0))`.execute(db);
    const found = await loaders.transmissionById.clear(transmissionId).load(transmissionId);
    if (!found) return { errors: [notFound("transmissionId", transmissionId)] };
    const errors = versionConflict(meta, found.version);
    if (errors.length > 0) return { errors };
    if (found.state !== "REJECTED")
      return { errors: [refuse("TransmissionNotRefusedError", "transmissionId", { state: found.state })] };
    if (!(await followerOf(context, found))) await drawUpAgain(context, found);
    return { transmissionId: await followerOf(context, found), errors: [] };
  });

async function drawUpAgain(context: ReportingContext, refused: TransmissionRow): Promise<void> {
  const kind = kindOf(refused.kind);
  if (!kind) throw new Error("a message is of a kind that the register does not have");
  const { affiliateId, about, fund } = refused;
  const content = refused.action === "CANCELLATION" ? null : contentOf(refused);
  await sql`update transmission set version = version + 1 where id = ${refused.id}`.execute(context.db);
  await drawUp(context, kind, [{ affiliateId, about, fund, content, causedOn: context.viewer.day, again: true }]);
}

/** What a message says, without what it says of itself. */
function contentOf({ payload }: TransmissionRow): object {
  const { action, replaces, ssin, fund, about, ...content } = JSON.parse(payload) as Record<string, unknown>;
  return content;
}

/** The message that takes the place of another, sent or not. */
async function followerOf({ db }: ReportingContext, { id }: TransmissionRow): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from transmission where supersedes = ${id} and state <> 'WITHDRAWN'`.execute(db);
  return rows[0]?.id;
}
