import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { EvidenceKind } from "../../rules/evidence/evidence.ts";
import type { MessageAuthor } from "../../rules/requests/request.ts";

/** A document that was handed in; its bytes are read apart. */
export interface EvidenceRow {
  readonly id: string;
  readonly aboutId: string;
  readonly affiliateId: string;
  readonly kind: EvidenceKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly handedInOn: Day;
  readonly author: MessageAuthor;
}

async function evidenceWhere(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<EvidenceRow[]> {
  const { rows } = await sql<EvidenceRow>`
    select id, about_id as "aboutId", affiliate_id as "affiliateId", kind, file_name as "fileName",
      media_type as "mediaType", bytes, sha256, handed_in_on as "handedInOn", author
    from evidence where ${condition} order by handed_in_on, id`.execute(db);
  return rows;
}

/** In the order in which it came. */
export const evidenceOfMatter = (db: Kysely<unknown>) =>
  manyBy<string, EvidenceRow>(
    ({ aboutId }) => aboutId,
    (ids) => evidenceWhere(db, sql`about_id = any (${ids})`),
  );

export const evidenceById = (db: Kysely<unknown>) =>
  oneBy<string, EvidenceRow>(
    ({ id }) => id,
    (ids) => evidenceWhere(db, sql`id = any (${ids})`),
  );

/** The bytes in base64. */
export const contentOfEvidence = (db: Kysely<unknown>) =>
  oneBy<string, { readonly id: string; readonly content: string }>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<{ id: string; content: string }>`
        select id, translate(encode(content, 'base64'), chr(10), '') as content
        from evidence where id = any (${ids})`.execute(db);
      return rows;
    },
  );
