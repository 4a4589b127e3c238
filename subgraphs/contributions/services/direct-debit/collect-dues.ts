import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { formatCents, sum } from "../../../shared/values/money.ts";
import { bankReference } from "../../../shared/values/pain.ts";
import { writeDirectDebits } from "../../formats/pain/write-direct-debits.ts";
import { duesWhere } from "../../loaders/dues.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { type MandateRow, mandatesWhere } from "../../loaders/refunds/direct-debits.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { collectionDay, hasLapsed, sequenceTypeOf } from "../../rules/direct-debit/collection.ts";
import { asRows } from "../book.ts";
import { fundParty } from "../outgoing/fund-party.ts";
import { keepOutgoingFile } from "../outgoing/keep-outgoing-file.ts";
import { notFound, refused } from "../refused.ts";
import { tellInOrder } from "../tell-settlements.ts";

/** Up to which day dues are collected, and when the bank is to do it at the earliest. */
export interface CollectionAsked {
  readonly meta: WriteMetaInput;
  readonly dueUntil: Day;
}

interface Collected {
  readonly id: string;
  readonly due: DueRow;
  readonly mandate: MandateRow;
  readonly sequenceType: "FRST" | "RCUR";
}

/**
 * Collects what is open until a day under the mandates that run: one file, on the first day that fits all of it.
 *
 * The accounts’ mandates are held, so that a due is in one file at a time; each person is told beforehand, for the
 * announcement is a fact that others hear. A plan that runs is paid by its instalments, and not collected.
 */
export const collectDues = (context: ContributionsContext, asked: CollectionAsked) =>
  write(context, "collectDues", asked, async () => {
    const { db, viewer } = context;
    const fund = viewer.fund ?? "";
    const creditor = await fundParty(context, fund);
    if (!creditor) return { errors: [notFound("meta", fund)] };
    const running = sql`fund = ${fund} and state = 'ACTIVE'`;
    await sql`select from direct_debit_mandate where ${running} order by id for update`.execute(db);
    const collected = await whatToCollect(context, asked.dueUntil);
    if (collected.length === 0) return { errors: [refused("NothingToSendError", "dueUntil")] };
    const days = collected.map(({ due }) => collectionDay(due.dueOn, viewer.day));
    const collectOn = days.reduce((latest, day) => (day > latest ? day : latest));
    const fileId = newId("obf");
    const messageId = bankReference(fileId);
    const debits = collected.map(({ id, due, mandate, sequenceType }) => ({
      endToEndId: bankReference(id),
      amount: due.outstanding,
      sequenceType,
      mandateReference: mandate.reference,
      signedOn: mandate.signedOn,
      name: mandate.holderName,
      iban: mandate.iban,
      structuredCommunication: mandate.reference.slice(0, 12),
    }));
    const content = writeDirectDebits({ messageId, madeOn: viewer.day, fund: creditor }, collectOn, debits);
    const total = sum(debits.map(({ amount }) => amount));
    const kind = "DIRECT_DEBIT";
    await keepOutgoingFile(context, {
      id: fileId,
      fund,
      kind,
      messageId,
      payments: debits.length,
      total,
      actOn: collectOn,
      content,
    });
    await keepAndTell(context, collected, { fileId, fund, collectOn });
    return { fileId, errors: [] };
  });

async function whatToCollect({ db, viewer }: ContributionsContext, dueUntil: Day): Promise<Collected[]> {
  const mandates = await mandatesWhere(db, sql`m.fund = ${viewer.fund} and m.state = 'ACTIVE'`);
  const usable = mandates.filter((mandate) => !hasLapsed(mandate, viewer.day));
  const numbers = usable.map(({ accountNumber }) => String(accountNumber));
  const dues = await duesWhere(
    db,
    sql`d.account_number = any (${numbers}::bigint[]) and d.outstanding > 0 and d.due_on <= ${dueUntil}
      and not exists (select from collection c where c.due_id = d.id and c.state = 'SENT')
      and not exists (select from payment_plan_due x join payment_plan p on p.id = x.plan_id
        where x.due_id = d.id and p.state in ('ASKED', 'RUNNING'))`,
  );
  const first = new Set<string>();
  return dues.flatMap((due): Collected[] => {
    const mandate = usable.find(({ accountNumber }) => accountNumber === due.accountNumber);
    if (!mandate) return [];
    const everCollected = mandate.everCollected || first.has(mandate.id);
    first.add(mandate.id);
    return [{ id: newId("col"), due, mandate, sequenceType: sequenceTypeOf({ ...mandate, everCollected }) }];
  });
}

type Sent = { readonly fileId: string; readonly fund: string; readonly collectOn: Day };

async function keepAndTell(
  context: ContributionsContext,
  collected: readonly Collected[],
  { fileId, fund, collectOn }: Sent,
): Promise<void> {
  const { db, viewer } = context;
  const rows = collected.map(({ id, due, mandate, sequenceType }) => ({
    id,
    contributorId: due.contributorId,
    dueId: due.id,
    mandateId: mandate.id,
    amount: due.outstanding,
    sequenceType,
  }));
  await sql`
    insert into collection (id, contributor_id, fund, due_id, mandate_id, file_id, amount, sequence_type, announced_on,
      collect_on, state)
    select id, "contributorId", ${fund}, "dueId", "mandateId", ${fileId}, amount, "sequenceType", ${viewer.day},
      ${collectOn}, 'SENT'
    from jsonb_to_recordset(${asRows(rows)}::jsonb) as c (id text, "contributorId" text, "dueId" text,
      "mandateId" text, amount bigint, "sequenceType" text)`.execute(db);
  await tellInOrder(
    context,
    collected.map(({ id, due, mandate }) => ({
      type: "CollectionAnnounced",
      subject: id,
      day: viewer.day,
      content: {
        contributorId: due.contributorId,
        fund,
        dueId: due.id,
        amount: formatCents(due.outstanding),
        collectOn,
        mandateReference: mandate.reference,
      },
    })),
  );
}
