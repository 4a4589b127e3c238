import { type RawBuilder, sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import {
  countSignedRequests,
  type SignedRequestRow,
  signedRequestsWhere,
} from "../../loaders/signatures/signed-requests.ts";

/** Which signed requests are asked for. */
export interface SignedWanted {
  readonly tokenId?: string | null;
  readonly partner?: string | null;
}

/** The signed requests of the viewer's own institution, or for an auditor of all; the newest first. */
export function listSigned(
  { db }: ReportingContext,
  page: PageArgs,
  { tokenId, partner }: SignedWanted,
): Promise<Page<SignedRequestRow>> {
  const parts = [tokenId && sql`s.token_id = ${tokenId}`, partner && sql`s.partner = ${partner}`];
  const given = parts.filter((part): part is RawBuilder<unknown> => typeof part === "object" && part !== null);
  const condition = given.length > 0 ? sql.join(given, sql` and `) : sql`true`;
  return pageOf<SignedRequestRow>({
    page,
    order: { columns: [sql`s.id`], holds: ["TEXT"], values: ({ id }) => [id], descending: true },
    fetch: (after, order, limit) => signedRequestsWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countSignedRequests(db, condition),
  });
}
