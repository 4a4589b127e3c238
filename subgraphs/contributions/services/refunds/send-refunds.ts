import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { sum } from "../../../shared/values/money.ts";
import { bankReference } from "../../../shared/values/pain.ts";
import { writeCreditTransfers } from "../../formats/pain/write-credit-transfers.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { type RefundRow, refundsWhere } from "../../loaders/refunds/refunds.ts";
import { fundParty } from "../outgoing/fund-party.ts";
import { keepOutgoingFile } from "../outgoing/keep-outgoing-file.ts";
import { notFound, refused } from "../refused.ts";
import { tellRefunds } from "./tell-refund.ts";

/** When the bank is to pay what was agreed. */
export interface RefundsToSend {
  readonly meta: WriteMetaInput;
  readonly executeOn?: Day | null;
}

const MOST = 5_000;

/** What each refund is called on the payee’s statement. */
const communicationOf = ({ accountNumber }: RefundRow): string => `REFUND ${accountNumber}`;

/**
 * Makes the file of all refunds of the fund that were agreed to, and marks them as sent: in one transaction, with the
 * refunds held, so that none is in two files, whoever asks twice or at once.
 */
export const sendRefunds = (context: ContributionsContext, asked: RefundsToSend) =>
  write(context, "sendRefunds", asked, async () => {
    const { db, viewer } = context;
    const fund = viewer.fund ?? "";
    const payer = await fundParty(context, fund);
    if (!payer) return { errors: [notFound("meta", fund)] };
    const executeOn = asked.executeOn ?? viewer.day;
    if (executeOn < viewer.day) return { errors: [refused("ValidationError", "executeOn", { reason: "IN_PAST" })] };
    await sql`select from refund where fund = ${fund} and state = 'APPROVED' order by id for update`.execute(db);
    const refunds = await refundsWhere(db, sql`r.fund = ${fund} and r.state = 'APPROVED'`, sql`r.id`, MOST);
    if (refunds.length === 0) return { errors: [refused("NothingToSendError", "meta")] };
    const fileId = newId("obf");
    const messageId = bankReference(fileId);
    const transfers = refunds.map((refund) => ({
      endToEndId: bankReference(refund.id),
      amount: refund.amount,
      name: refund.holderName,
      iban: refund.iban,
      address: refund.address,
      communication: communicationOf(refund),
    }));
    const content = writeCreditTransfers({ messageId, madeOn: viewer.day, fund: payer }, executeOn, transfers);
    const total = sum(refunds.map(({ amount }) => amount));
    const kind = "CREDIT_TRANSFER";
    await keepOutgoingFile(context, {
      id: fileId,
      fund,
      kind,
      messageId,
      payments: refunds.length,
      total,
      actOn: executeOn,
      content,
    });
    const ids = refunds.map(({ id }) => id);
    await sql`
      update refund set state = 'SENT', file_id = ${fileId}, version = version + 1 where id = any (${ids})
    `.execute(db);
    await tellRefunds(context, ids);
    return { fileId, errors: [] };
  });
