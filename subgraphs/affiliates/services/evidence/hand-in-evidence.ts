import { createHash } from "node:crypto";
import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { bytesOf, isBase64, LARGEST_ATTACHMENT, mediaTypeOf } from "../../../shared/values/attachment.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { EvidenceKind } from "../../rules/evidence/evidence.ts";
import { sideOf } from "../requests/keep-request.ts";
import { lengthFaults, notFound, refuse } from "../requests/refuse.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly aboutId: string;
  readonly kind: EvidenceKind;
  readonly fileName: string;
  /** The document's bytes in base64. */
  readonly content: string;
}

/** For what a document may be handed in, while it is open: with the person, and with the fund of the file today. */
interface About {
  readonly affiliateId: string;
  readonly fund: string;
}

async function findOpen({ db, viewer }: AffiliatesContext, id: string): Promise<About | null> {
  const { rows } = await sql<About>`
    select a.affiliate_id as "affiliateId", c.fund
    from (
      select id, affiliate_id from right_request where state in ('ASKED', 'GRANTED')
      union all select id, affiliate_id from cessation where state = 'DECLARED'
    ) a join contributor c on c.id = a.affiliate_id
    where a.id = ${id}`.execute(db);
  const [found] = rows;
  return found && (!viewer.fund || viewer.fund === found.fund) ? found : null;
}

/** Hands in a document for something that was asked or declared: its bytes and their hash, once. */
export const handInEvidence = (context: AffiliatesContext, asked: Asked) =>
  write(context, "handInEvidence", asked, async () => {
    const { db, viewer } = context;
    const { aboutId, kind, content } = asked;
    const about = await findOpen(context, aboutId);
    if (!about) return { errors: [notFound("aboutId", aboutId)] };
    const fileName = asked.fileName.trim();
    const errors = [...lengthFaults({ fileName }, { fileName: 200 }), ...contentFaults(content)];
    if (errors.length > 0) return { errors };
    const bytes = Buffer.from(content, "base64");
    const mediaType = mediaTypeOf(bytes);
    if (!mediaType) return { errors: [refuse("ValidationError", "content", { reason: "UNKNOWN_MEDIA_TYPE" })] };
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await sql`select pg_advisory_xact_lock(hashtextextended(${`evidence ${aboutId}`}, 0))`.execute(db);
    const { rows } = await sql`select from evidence where about_id = ${aboutId} and sha256 = ${sha256}`.execute(db);
    if (rows.length > 0) return { errors: [refuse("ValidationError", "content", { reason: "ALREADY_ATTACHED" })] };
    const evidenceId = newId("evi");
    await sql`
      insert into evidence (id, about_id, affiliate_id, fund, kind, file_name, media_type, bytes, sha256, content,
        handed_in_on, author)
      values (${evidenceId}, ${aboutId}, ${about.affiliateId}, ${about.fund}, ${kind}, ${fileName}, ${mediaType},
        ${bytes.byteLength}, ${sha256}, decode(${content}, 'base64'), ${viewer.day}, ${sideOf(context)})`.execute(db);
    return { evidenceId, errors: [] as Refused[] };
  });

function contentFaults(content: string): Refused[] {
  const reason = !isBase64(content) ? "NOT_BASE64" : bytesOf(content) > LARGEST_ATTACHMENT ? "TOO_LONG" : null;
  return reason ? [refuse("ValidationError", "content", { reason })] : [];
}
