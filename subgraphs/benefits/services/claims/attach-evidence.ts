import { createHash } from "node:crypto";
import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import { bytesOf, isBase64, LARGEST_ATTACHMENT, mediaTypeOf } from "../../../shared/values/attachment.ts";
import { isClaimOpen } from "../../rules/claims/claim-state.ts";
import { refuse, textFaults } from "../refuse.ts";
import { afterwards, bringOn, type ClaimNamed, wrongState } from "./bring-on-claim.ts";
import { versionOfClaim } from "./what-is-missing.ts";

interface Attached extends ClaimNamed {
  /** The code of what it proves. */
  readonly code: string;
  readonly fileName: string;
  /** The document's bytes in base64. */
  readonly content: string;
}

const fault = (field: string, reason: string) => ({ errors: [refuse("ValidationError", field, { reason })] });

/** Keeps a document that proves something of a claim: its bytes and their hash. The same document stands there once. */
export const attachEvidence = bringOn<Attached>({
  name: "attachEvidence",
  step: async ({ db, viewer }, { claim, person }, { code, fileName, content }) => {
    if (!isClaimOpen(claim.state)) return wrongState(claim);
    if (!versionOfClaim(claim).evidence.some((one) => one.code === code)) return fault("code", "NOT_A_CHOICE");
    const faults = textFaults("fileName", fileName, 200, 1);
    if (faults.length > 0) return { errors: faults };
    if (!isBase64(content)) return fault("content", "NOT_BASE64");
    if (bytesOf(content) > LARGEST_ATTACHMENT) return fault("content", "TOO_LONG");
    const bytes = Buffer.from(content, "base64");
    const mediaType = mediaTypeOf(bytes);
    if (!mediaType) return fault("content", "UNKNOWN_MEDIA_TYPE");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const { rows } = await sql`
      insert into claim_evidence (id, claim_id, affiliate_id, fund, code, file_name, media_type, bytes, sha256, content,
        attached_on, actor)
      values (${newId("cev")}, ${claim.id}, ${claim.affiliateId}, ${claim.fund}, ${code}, ${fileName.trim()},
        ${mediaType}, ${bytes.byteLength}, ${sha256}, ${bytes}, ${viewer.day}, ${viewer.actor})
      on conflict (claim_id, sha256) do nothing returning id`.execute(db);
    if (rows.length === 0) return fault("content", "ALREADY_ATTACHED");
    return afterwards({ ...claim, proved: [...claim.proved, code] }, person);
  },
});
