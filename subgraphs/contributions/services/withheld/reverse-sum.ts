import { sql } from "kysely";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { withheldSumsWhere } from "../../loaders/withheld.ts";
import { notFound, refused } from "../refused.ts";
import { WITHHELD_PURPOSE } from "./hand-in-list.ts";

/** That a sum of a list is taken back, under the reference of the entry that reverses it. */
interface Reversed {
  readonly meta: WriteMetaInput;
  readonly sumId: string;
  readonly reference: string;
}

/** Takes a sum back, as INASTI reverses it: what it paid is open again, and the money waits in suspense. */
export const reverseWithheldSum = (context: ContributionsContext, asked: Reversed) =>
  write(context, "reverseWithheldSum", asked, async () => {
    const { db, viewer } = context;
    const isAllowed = viewer.role !== "INASTI" || viewer.purpose === WITHHELD_PURPOSE;
    if (isAllowed) await sql`select from withheld_sum where id = ${asked.sumId} for update`.execute(db);
    const [found] = isAllowed ? await withheldSumsWhere(db, sql`s.id = ${asked.sumId}`) : [];
    if (!found) return { errors: [notFound("sumId", asked.sumId)] };
    const reference = asked.reference.trim();
    const wrong = reference.length < 3 ? "TOO_SHORT" : reference.length > 100 ? "TOO_LONG" : null;
    const refunded = await sql`select from refund_part where payment_id = ${found.partId}
      group by payment_id having sum(amount) > 0`.execute(db);
    const errors = [
      ...versionConflict(asked.meta, found.version),
      ...(wrong ? [refused("ValidationError", "reference", { reason: wrong })] : []),
      ...(found.reversedOn ? [refused("ValidationError", "sumId", { reason: "ALREADY_SO" })] : []),
      ...(refunded.rows.length > 0 ? [refused("PaymentRefundedError", "sumId")] : []),
    ];
    if (errors.length > 0) return { errors };
    await sql`update withheld_sum set reversed_on = ${viewer.day}, reversal = ${reference}, version = version + 1
      where id = ${found.id}`.execute(db);
    await sql`select facts.wake_listeners()`.execute(db);
    return { listId: found.listId, errors: [] };
  });
