import { createHash } from "node:crypto";
import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused } from "../../../shared/plumbing/user-error.ts";
import { bytesOf, isBase64, LARGEST_ATTACHMENT, mediaTypeOf } from "../../../shared/values/attachment.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { refuse, textFaults } from "../refuse.ts";

/** A document that proves a garnishment: the writ, the assignment, the judgment. */
export interface Evidence {
  readonly fileName: string;
  /** Its bytes in base64. */
  readonly content: string;
}

/** Why a document is not taken. */
export function evidenceFaults({ fileName, content }: Evidence): Refused[] {
  const named = textFaults("evidence.fileName", fileName, 200, 1);
  const reason = reasonAgainst(content);
  return [...named, ...(reason ? [refuse("ValidationError", "evidence.content", { reason })] : [])];
}

function reasonAgainst(content: string): string | null {
  if (!isBase64(content)) return "NOT_BASE64";
  if (bytesOf(content) > LARGEST_ATTACHMENT) return "TOO_LONG";
  return mediaTypeOf(Buffer.from(content, "base64")) ? null : "UNKNOWN_MEDIA_TYPE";
}

interface Proved {
  readonly garnishmentId: string;
  readonly affiliateId: string;
}

/** Keeps a document with its hash; the same document stands there once. */
export async function keepEvidence(
  { db, viewer }: BenefitsContext,
  { garnishmentId, affiliateId }: Proved,
  { fileName, content }: Evidence,
): Promise<void> {
  const bytes = Buffer.from(content, "base64");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await sql`
    insert into garnishment_evidence (id, garnishment_id, affiliate_id, fund, file_name, media_type, bytes, sha256,
      content, attached_on, actor)
    values (${newId("gev")}, ${garnishmentId}, ${affiliateId}, ${viewer.fund}, ${fileName.trim()},
      ${mediaTypeOf(bytes)}, ${bytes.byteLength}, ${sha256}, ${bytes}, ${viewer.day}, ${viewer.actor})
    on conflict (garnishment_id, sha256) do nothing`.execute(db);
}
