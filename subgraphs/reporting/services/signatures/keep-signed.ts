import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { notFound, refuse } from "../refuse.ts";

/** What a partner signed, as the gateway proved it before anything of the request was done. */
export interface SignedRequest {
  readonly meta: WriteMetaInput;
  /** The gateway's name for the question: that of its usage records. */
  readonly question: string;
  readonly keyId: string;
  readonly tokenId: string;
  /** The JWS without its payload, which is the body. */
  readonly signature: string;
  readonly bodySha256: string;
  readonly signedAt: string;
}

/** What a signed request was answered, to the byte. */
export interface SignedAnswer {
  readonly meta: WriteMetaInput;
  readonly signedRequestId: string;
  readonly status: number;
  readonly bodySha256: string;
}

/** Keeps a signed request before it is answered. One whose `jti` was used before is refused: it is kept only once. */
export const keepSignedRequest = (context: ReportingContext, asked: SignedRequest) =>
  write(context, "keepSignedRequest", asked, async () => {
    const { db, viewer } = context;
    const { question, keyId, tokenId, signature, bodySha256, signedAt } = asked;
    const { rows } = await sql<{ id: string }>`
      insert into signed_request (id, partner, actor, purpose, question, key_id, token_id, signature, body_sha256,
        signed_at)
      values (${newId("sig")}, ${viewer.institution ?? viewer.role}, ${viewer.actor}, ${viewer.purpose}, ${question},
        ${keyId}, ${tokenId}, ${signature}, ${bodySha256}, ${signedAt}) on conflict (partner, token_id) do nothing
      returning id`.execute(db);
    const [kept] = rows;
    if (!kept) return { errors: [refuse("ValidationError", "tokenId", { reason: "ALREADY_SO" })] };
    return { signedRequestId: kept.id, errors: [] as Refused[] };
  });

/** Keeps the hash of what a signed request was answered, before the answer leaves. */
export const keepSignedAnswer = (context: ReportingContext, asked: SignedAnswer) =>
  write(context, "keepSignedAnswer", asked, async () => {
    const { signedRequestId, status, bodySha256 } = asked;
    const { rows } = await sql<{ id: string }>`
      insert into signed_answer (request_id, status, body_sha256)
      select id, ${status}, ${bodySha256} from signed_request where id = ${signedRequestId}
      on conflict do nothing returning request_id as id`.execute(context.db);
    if (!rows[0]) return { errors: [notFound("signedRequestId", signedRequestId)] };
    return { signedRequestId, errors: [] as Refused[] };
  });
