import { sql } from "kysely";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { caseHandlersWhere } from "../../loaders/contact/case-handlers.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { lengthFaults, notFound } from "../requests/refuse.ts";
import { fundOf } from "./find-case-handler.ts";
import { handOver } from "./hand-over.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly contributorId: string;
  readonly handlerId: string;
  readonly reason?: string | null;
}

/** Gives a file to a case handler of the fund, from today; what is open in it goes along. */
export const assignCaseHandler = (context: AffiliatesContext, asked: Asked) =>
  write(context, "assignCaseHandler", asked, async () => {
    const { db, viewer } = context;
    const { contributorId, handlerId } = asked;
    const fund = await fundOf(context, contributorId);
    if (!fund) return { errors: [notFound("contributorId", contributorId)] };
    const [handler] = await caseHandlersWhere(db, sql`id = ${handlerId} and fund = ${fund}`);
    if (!handler) return { errors: [notFound("handlerId", handlerId)] };
    const errors = lengthFaults({ reason: asked.reason }, { reason: 300 });
    if (errors.length > 0) return { errors };
    await handOver({ db }, { contributorId, fund, handlerId, startsOn: viewer.day, reason: asked.reason ?? null });
    await sql`
      update service_request set handler_id = ${handlerId}, version = version + 1
      where contributor_id = ${contributorId} and fund = ${fund} and state not in ('ANSWERED', 'CLOSED')
        and handler_id is distinct from ${handlerId}`.execute(db);
    await sql`
      update contact_task set handler_id = ${handlerId}, version = version + 1
      where contributor_id = ${contributorId} and fund = ${fund} and done_on is null
        and handler_id is distinct from ${handlerId}`.execute(db);
    return { handlerId, errors: [] };
  });
