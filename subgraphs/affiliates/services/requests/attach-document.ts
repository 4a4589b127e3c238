import { createHash } from "node:crypto";
import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { bytesOf, isBase64, LARGEST_ATTACHMENT, mediaTypeOf } from "../../../shared/values/attachment.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { isSpokenIn } from "../../rules/requests/request.ts";
import { changeRequest, holdRequest, sideOf } from "./keep-request.ts";
import { lengthFaults, notFound, refuse } from "./refuse.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly serviceRequestId: string;
  readonly fileName: string;
  /** The document's bytes in base64. */
  readonly content: string;
}

/** Attaches a document to a request: its bytes and their hash, under a name. The same document stands there once. */
export const attachDocument = (context: AffiliatesContext, asked: Asked) =>
  write(context, "attachDocument", asked, async () => {
    const { db, viewer } = context;
    const { content, fileName } = asked;
    const request = await holdRequest(context, asked.serviceRequestId);
    if (!request) return { errors: [notFound("serviceRequestId", asked.serviceRequestId)] };
    const errors = [
      ...versionConflict(asked.meta, request.version),
      ...lengthFaults({ fileName }, { fileName: 200 }),
      ...(isSpokenIn(request.state)
        ? []
        : [refuse("ServiceRequestStateError", "serviceRequestId", { state: request.state })]),
      ...contentFaults(content),
    ];
    if (errors.length > 0) return { errors };
    const bytes = Buffer.from(content, "base64");
    const mediaType = mediaTypeOf(bytes);
    if (!mediaType) return { errors: [refuse("ValidationError", "content", { reason: "UNKNOWN_MEDIA_TYPE" })] };
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const { rows } = await sql`
      select from service_attachment where request_id = ${request.id} and sha256 = ${sha256}`.execute(db);
    if (rows.length > 0) return { errors: [refuse("ValidationError", "content", { reason: "ALREADY_ATTACHED" })] };
    await sql`
      insert into service_attachment (id, request_id, contributor_id, fund, file_name, media_type, bytes, sha256,
        content, attached_on, author)
      values (${newId("sat")}, ${request.id}, ${request.contributorId}, ${request.fundCode}, ${fileName.trim()},
        ${mediaType}, ${bytes.byteLength}, ${sha256}, decode(${content}, 'base64'), ${viewer.day}, ${sideOf(context)})
    `.execute(db);
    await changeRequest(context, request.id, { state: request.state });
    return { serviceRequestId: request.id, errors: [] };
  });

function contentFaults(content: string): Refused[] {
  const reason = !isBase64(content) ? "NOT_BASE64" : bytesOf(content) > LARGEST_ATTACHMENT ? "TOO_LONG" : null;
  return reason ? [refuse("ValidationError", "content", { reason })] : [];
}
