import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { parseCents } from "../../../shared/values/money.ts";
import { taxCertificate } from "../../rules/transmissions/kinds/tax-certificate.ts";
import { taxPayload } from "../../rules/transmissions/tax-payload.ts";
import { drawUp } from "./draw-up.ts";

type Scope = Pick<Context, "db">;

/** What a fact tells: sums in euros. */
interface Told {
  readonly fund: string;
  readonly year: number;
  readonly received: string;
  readonly excluded: string;
  readonly refunded: string;
}

interface Known {
  readonly affiliateId: string;
  readonly fund: string;
  readonly year: number;
  readonly received: Cents;
  readonly excluded: Cents;
  readonly refunded: Cents;
}

/** Keeps what was received of people in a year, and owes the tax service the certificate that follows from it. */
export async function hearReceipts({ db }: Scope, facts: readonly HeardFact[]): Promise<void> {
  const newer = await keep({ db }, facts);
  const days = new Map(facts.map(({ subject, day }) => [subject, day]));
  const drafts = newer.map(({ affiliateId, fund, ...receipts }) => {
    const isEmpty = receipts.received === 0n && receipts.refunded === 0n;
    const content = isEmpty ? null : taxPayload(receipts);
    return { affiliateId, about: `${receipts.year}/${fund}`, fund, content, causedOn: days.get(affiliateId) ?? "" };
  });
  await drawUp({ db }, taxCertificate, drafts);
}

/** Keeps what was told last; answers what is newer than what was known. */
async function keep({ db }: Scope, facts: readonly HeardFact[]): Promise<Known[]> {
  const told = facts.map(({ subject, subjectVersion, content }) => {
    const { fund, year, received, excluded, refunded } = content as Told;
    const cents = { received, excluded, refunded };
    const sums = Object.fromEntries(Object.entries(cents).map(([name, sum]) => [name, String(parseCents(sum))]));
    return { subject, subjectVersion, fund, year, ...sums };
  });
  const { rows } = await sql<Known>`
    insert into known_receipts (affiliate_id, fund, year, subject_version, received, excluded, refunded)
    select distinct on (subject, fund, year) subject, fund, year, "subjectVersion", received, excluded, refunded
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as f (subject text, "subjectVersion" int, fund text,
      year int, received bigint, excluded bigint, refunded bigint)
    order by subject, fund, year, "subjectVersion" desc
    on conflict (affiliate_id, fund, year) do update set subject_version = excluded.subject_version,
      received = excluded.received, excluded = excluded.excluded, refunded = excluded.refunded
    where known_receipts.subject_version < excluded.subject_version
    returning affiliate_id as "affiliateId", fund, year, received, excluded, refunded`.execute(db);
  return rows;
}
