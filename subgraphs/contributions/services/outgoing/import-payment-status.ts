import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { idOfReference } from "../../../shared/values/pain.ts";
import { readStatusReport, type StatusReport } from "../../formats/pain/read-status.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { collectionsWhere, type OutgoingFileRow, outgoingFilesWhere } from "../../loaders/refunds/direct-debits.ts";
import { refundsWhere } from "../../loaders/refunds/refunds.ts";
import { endCollections } from "../direct-debit/settle-collections.ts";
import { fileFaultsOf } from "../import-bank-statement.ts";
import { keepFile } from "../keep-statements.ts";
import { reopenRefunds } from "../refunds/reopen-refunds.ts";
import { notFound } from "../refused.ts";
import { unreadable } from "../sort-statements.ts";

/** A report of the bank on a file of ours, as a clerk hands it in. */
export interface StatusHandedIn {
  readonly meta: WriteMetaInput;
  readonly fileName: string;
  /** The file's bytes in base64. */
  readonly content: string;
}

interface Taken {
  readonly fileId?: string;
  readonly rejected: number;
  readonly ignored: number;
  readonly errors: readonly Refused[];
}

const NOTHING = { rejected: 0, ignored: 0 } as const;
const REJECTED = "RJCT";

/**
 * Takes in what the bank says of a file of ours: what it refused comes to nothing, and its credit or its due is open
 * again. What was refused before, or was paid since, is left alone and counted.
 */
export async function importPaymentStatus(context: ContributionsContext, asked: StatusHandedIn) {
  const taken = await write(context, "importPaymentStatus", asked, async (): Promise<Taken> => {
    const { db, viewer } = context;
    const errors = fileFaultsOf(asked);
    if (errors.length > 0) return { ...NOTHING, errors };
    const bytes = Buffer.from(asked.content, "base64");
    const report = readStatusReport(bytes);
    if ("faults" in report) return { ...NOTHING, errors: [unreadable(report.faults)] };
    const fund = viewer.fund ?? "";
    await sql`select pg_advisory_xact_lock(hashtextextended(${`bank file ${fund}`}, 0))`.execute(db);
    const [file] = await outgoingFilesWhere(db, sql`f.message_id = ${report.originalMessageId} and f.fund = ${fund}`);
    if (!file) return { ...NOTHING, errors: [notFound("content", report.originalMessageId)] };
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const { rows } = await sql`select from bank_file where fund = ${fund} and sha256 = ${sha256}`.execute(db);
    if (rows.length === 0)
      await keepFile(context, { fund, sha256, name: asked.fileName, format: "PAIN002", bytes: bytes.byteLength });
    const refused = refusedIn(report, file);
    const rejected = await (file.kind === "CREDIT_TRANSFER" ? rejectRefunds : rejectCollections)(
      context,
      file,
      refused,
    );
    return { fileId: file.id, rejected, ignored: refused.named - rejected, errors: [] };
  });
  return { ...NOTHING, ...taken };
}

interface RefusedPayments {
  /** How many the bank refused, by its own count. */
  readonly named: number;
  /** The bank’s reason, for one of our ids; nothing where it did not refuse it. */
  readonly reasonOf: (id: string) => string | undefined;
}

function refusedIn({ groupStatus, groupReason, payments }: StatusReport, file: OutgoingFileRow): RefusedPayments {
  if (groupStatus === REJECTED) return { named: file.payments, reasonOf: () => groupReason ?? "REJECTED_BY_BANK" };
  const reasons = new Map(
    payments
      .filter(({ status }) => status === REJECTED)
      .map(({ endToEndId, reason }) => [idOfReference(endToEndId), reason ?? "REJECTED_BY_BANK"]),
  );
  return { named: reasons.size, reasonOf: (id) => reasons.get(id) };
}

async function rejectRefunds(context: ContributionsContext, file: OutgoingFileRow, { reasonOf }: RefusedPayments) {
  await sql`select from refund where file_id = ${file.id} order by id for update`.execute(context.db);
  const sent = await refundsWhere(context.db, sql`r.file_id = ${file.id} and r.state = 'SENT'`);
  const reopened = sent.flatMap((refund) => {
    const reason = reasonOf(refund.id);
    return reason ? [{ refund, state: "REJECTED" as const, reason }] : [];
  });
  await reopenRefunds(context, reopened);
  return reopened.length;
}

async function rejectCollections(context: ContributionsContext, file: OutgoingFileRow, { reasonOf }: RefusedPayments) {
  await sql`select from collection where file_id = ${file.id} order by id for update`.execute(context.db);
  const sent = await collectionsWhere(context.db, sql`c.file_id = ${file.id} and c.state = 'SENT'`);
  const ends = sent.flatMap(({ id }) => {
    const reason = reasonOf(id);
    return reason ? [{ id, state: "REJECTED" as const, reason }] : [];
  });
  await endCollections(context, ends);
  return ends.length;
}
