import { type Kysely, sql } from "kysely";
import { manyBy, oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Language } from "../../../shared/values/language.ts";
import type { DocumentKind } from "../../rules/documents/document-kind.ts";

/** A letter that was kept; its bytes are read apart. */
export interface DocumentRow {
  readonly id: string;
  readonly affiliateId: string;
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly size: number;
  readonly sha256: string;
  readonly madeOn: Day;
  readonly cause: string;
}

const columns = sql`
  id, affiliate_id as "affiliateId", kind, language, bytes as size, sha256, made_on as "madeOn", cause`;

/** Newest first. */
export const documentsOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, DocumentRow>(
    ({ affiliateId }) => affiliateId,
    async (ids) => {
      const { rows } = await sql<DocumentRow>`
        select ${columns} from document where affiliate_id = any (${ids}) order by made_on desc, id desc`.execute(db);
      return rows;
    },
  );

export const documentById = (db: Kysely<unknown>) =>
  oneBy<string, DocumentRow>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<DocumentRow>`
        select ${columns} from document where id = any (${ids})`.execute(db);
      return rows;
    },
  );

/** The bytes in base64. */
export const contentOfDocument = (db: Kysely<unknown>) =>
  oneBy<string, { readonly id: string; readonly content: string }>(
    ({ id }) => id,
    async (ids) => {
      const { rows } = await sql<{ id: string; content: string }>`
        select id, translate(encode(content, 'base64'), chr(10), '') as content
        from document where id = any (${ids})`.execute(db);
      return rows;
    },
  );
