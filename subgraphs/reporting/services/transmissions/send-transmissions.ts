import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { Desk } from "../../../shared/plumbing/daily.ts";
import { tell } from "../../../shared/plumbing/facts.ts";
import { drawLetter } from "../../../shared/plumbing/letters/draw-letter.ts";
import { paperContributionVoucher } from "../../rules/transmissions/kinds/paper-contribution-voucher.ts";
import { type Leaving, sentFact } from "./sent-fact.ts";
import { tellRedeliveries } from "./tell-redeliveries.ts";
import { type PaperVoucher, voucherLetter } from "./voucher-letter.ts";
import { waitForFile } from "./wait-for-file.ts";

const BATCH = 500;

/**
 * Sends what is prepared: from then on it is at its recipient's disposal, and what it replaces is corrected.
 *
 * What goes to the person on paper is drawn as a letter, and kept.
 */
export async function sendTransmissions({ day, inTransaction }: Desk): Promise<void> {
  for (let sent = BATCH; sent === BATCH; ) {
    sent = await inTransaction(async (context) => {
      const { db } = context;
      const { rows } = await sql<Leaving & { readonly supersedes: string | null }>`
        update transmission t set state = 'SENT', sent_on = ${day}, version = t.version + 1, recipient = w.recipient
        from (select p.id, coalesce(p.recipient, c.health_fund) as recipient from transmission p
          join contributor c on c.id = p.affiliate_id
          where p.state = 'PREPARED' and coalesce(p.recipient, c.health_fund) is not null
          order by p.id limit ${BATCH} for update of p skip locked) w
        where t.id = w.id
        returning t.id, t.kind, t.fund, t.affiliate_id as "affiliateId", t.recipient, t.purposes, t.supersedes`.execute(
        db,
      );
      const replaced = rows.flatMap(({ supersedes }) => supersedes ?? []);
      await sql`update transmission set state = 'CORRECTED', version = version + 1
        where id = any (${replaced}) and state in ('SENT', 'ACKNOWLEDGED', 'REJECTED')`.execute(db);
      const onPaper = rows.filter(({ kind }) => kind === paperContributionVoucher.code);
      await keepLetters(
        context,
        onPaper.map(({ id }) => id),
      );
      const facts = rows.map((row) => sentFact(row, { day, times: 1 }));
      await tell({ db }, "reporting", facts);
      await waitForFile(
        db,
        rows.map(({ id }) => id),
      );
      return rows.length;
    });
  }
  await inTransaction(tellRedeliveries);
}

async function keepLetters(context: Context, ids: readonly string[]): Promise<void> {
  const { db } = context;
  const { rows } = await sql<PaperVoucher & { id: string; affiliateId: string }>`
    select t.id, t.affiliate_id as "affiliateId", t.fund, t.payload, c.language,
      coalesce((select a.lines from addressee a where a.affiliate_id = t.affiliate_id), '{}') as lines
    from transmission t join contributor c on c.id = t.affiliate_id where t.id = any (${ids})`.execute(db);
  for (const { id, affiliateId, ...voucher } of rows) {
    const letter = await drawLetter(voucherLetter(context, voucher));
    const sha256 = createHash("sha256").update(letter).digest("hex");
    await sql`insert into transmission_letter (transmission_id, affiliate_id, fund, letter, sha256)
      values (${id}, ${affiliateId}, ${voucher.fund}, ${letter}, ${sha256})`.execute(db);
  }
}
