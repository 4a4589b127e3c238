import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";

/** A file for the bank, as it is kept. */
export interface OutgoingFile {
  readonly id: string;
  readonly fund: string;
  readonly kind: "CREDIT_TRANSFER" | "DIRECT_DEBIT";
  readonly messageId: string;
  readonly payments: number;
  readonly total: Cents;
  readonly actOn: Day;
  readonly content: string;
}

/** Keeps a file as it is sent, with its hash: whoever asks for it again gets these bytes. */
export async function keepOutgoingFile(
  { db, viewer }: Pick<RequestScope, "db" | "viewer">,
  { id, fund, kind, messageId, payments, total, actOn, content }: OutgoingFile,
): Promise<void> {
  const sha256 = createHash("sha256").update(content).digest("hex");
  await sql`
    insert into outgoing_file (id, fund, kind, message_id, payments, total, act_on, sha256, content, made_on, made_by)
    values (${id}, ${fund}, ${kind}, ${messageId}, ${payments}, ${total}, ${actOn}, ${sha256}, ${content},
      ${viewer.day}, ${viewer.actor})`.execute(db);
}
