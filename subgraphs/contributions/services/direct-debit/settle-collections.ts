import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { idOfReference } from "../../../shared/values/pain.ts";
import { collectionsWhere } from "../../loaders/refunds/direct-debits.ts";
import { endsMandate } from "../../rules/direct-debit/collection.ts";
import { inParts } from "../in-parts.ts";
import { tellInOrder } from "../tell-settlements.ts";
import { endMandates } from "./keep-mandate.ts";

type Scope = Pick<RequestScope, "db" | "viewer">;

/** What became of a collection, and the bank’s reason where it came to nothing. */
export interface CollectionEnd {
  readonly id: string;
  readonly state: "COLLECTED" | "REJECTED" | "RETURNED";
  readonly reason: string | null;
}

/** Notes which collections came in and which went back, as the bank booked them and the ledger has followed. */
export async function settleCollections(scope: Scope, paymentIds: readonly string[]): Promise<void> {
  for (const some of inParts(paymentIds)) {
    const { rows: named } = await sql<Named>`
      select p.end_to_end_id as "endToEndId", p.amount, p.returned_reason as reason
      from unnest(${some}::text[]) with ordinality as w (id, place) join payment p on p.id = w.id
      where starts_with(p.end_to_end_id, 'col-') order by w.place`.execute(scope.db);
    if (named.length > 0) await endCollections(scope, named.map(endOf));
  }
}

interface Named {
  readonly endToEndId: string;
  readonly amount: Cents;
  readonly reason: string | null;
}

const endOf = ({ endToEndId, amount, reason }: Named): CollectionEnd => ({
  id: idOfReference(endToEndId),
  state: amount > 0n ? "COLLECTED" : "RETURNED",
  reason,
});

/** Ends collections, in the order in which it is said; a reason that is about the account ends the mandate too. */
export async function endCollections(scope: Scope, ends: readonly CollectionEnd[]): Promise<void> {
  const { db, viewer } = scope;
  for (const { id, state, reason } of ends) {
    await sql`
      update collection set state = ${state}, ended_on = ${viewer.day}, reason = ${reason} where id = ${id}
    `.execute(db);
  }
  const ids = ends.map(({ id }) => id);
  const collections = await collectionsWhere(db, sql`c.id = any (${ids})`);
  const ended = collections.filter(({ state, reason }) => state !== "COLLECTED" && endsMandate(reason));
  for (const { mandateId, reason } of ended) await endMandates(scope, [mandateId], reason ?? "");
  const failed = collections.filter(({ state }) => state !== "COLLECTED");
  await tellInOrder(
    scope,
    failed.map(({ id, contributorId, dueId, state, reason }) => ({
      type: "CollectionFailed",
      subject: id,
      day: viewer.day,
      content: { contributorId, dueId, state, reason },
    })),
  );
}
