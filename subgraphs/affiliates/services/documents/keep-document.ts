import { createHash } from "node:crypto";
import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import { drawLetter } from "../../../shared/plumbing/letters/draw-letter.ts";
import type { Letter } from "../../../shared/values/letter.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { type DocumentKind, LARGEST_DOCUMENT } from "../../rules/documents/document-kind.ts";

/** To whose file a letter belongs, what it is, and the id of what it was made for. */
interface Kept {
  readonly affiliateId: string;
  /** The fund that writes it, whose staff may read it on. */
  readonly fund: string;
  readonly kind: DocumentKind;
  readonly cause: string;
}

/**
 * Draws a letter and keeps it as it was sent: its bytes and their hash, never to change. Answers its id.
 *
 * One cause gives one letter of a kind in a language: a second one is not drawn, and the first stays what was sent.
 */
export async function keepDocument({ db }: Pick<AffiliatesContext, "db">, letter: Letter, kept: Kept): Promise<string> {
  const { affiliateId, fund, kind, cause } = kept;
  const { language, madeOn } = letter;
  const found = await sql<{ id: string }>`
    select id from document
    where affiliate_id = ${affiliateId} and kind = ${kind} and language = ${language} and cause = ${cause}`.execute(db);
  if (found.rows[0]) return found.rows[0].id;
  const content = await drawLetter(letter);
  if (content.byteLength > LARGEST_DOCUMENT) throw new Error(`a letter of ${content.byteLength} bytes is not kept`);
  const id = newId("doc");
  const sha256 = createHash("sha256").update(content).digest("hex");
  await sql`
    insert into document (id, affiliate_id, fund, kind, language, bytes, sha256, content, made_on, cause)
    values (${id}, ${affiliateId}, ${fund}, ${kind}, ${language}, ${content.byteLength}, ${sha256}, ${content},
      ${madeOn}, ${cause})`.execute(db);
  return id;
}
