import { type Kysely, sql } from "kysely";
import type { Attestable, FamilyCertified } from "../../rules/attestations/attestation.ts";
import { familyCertificate } from "../../rules/transmissions/kinds/family-certificate.ts";
import type { YearReceipts } from "../../rules/transmissions/tax-payload.ts";

type Db = Kysely<unknown>;
type OfFund = { readonly affiliateId: string; readonly fund: string };

/** What is known of the careers of people, and of how their quarters are settled. */
export async function careersOf(db: Db, ids: readonly string[]) {
  const { rows } = await sql<Attestable & { readonly id: string }>`
    select w.id, a.settlements, a.periods from unnest(${[...new Set(ids)]}::text[]) w (id)
    cross join lateral attestable(w.id) a`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What was received of people in each year. */
export async function receiptsOf(db: Db, ids: readonly string[]) {
  const { rows } = await sql<YearReceipts & OfFund>`
    select affiliate_id as "affiliateId", fund, year, received, excluded, refunded from known_receipts
    where affiliate_id = any (${ids})`.execute(db);
  return rows;
}

/** The certificates of family allowances of people that hold, as they were sent: of each the last message. */
export async function familyCertificatesOf(db: Db, ids: readonly string[]) {
  const { rows } = await sql<OfFund & { readonly said: FamilyCertified & { readonly standing: string } }>`
    select distinct on (affiliate_id, about) affiliate_id as "affiliateId", fund, payload::jsonb as said
    from transmission
    where kind = ${familyCertificate.code} and affiliate_id = any (${ids}) and sent_on is not null
    order by affiliate_id, about, revision desc`.execute(db);
  return rows.filter(({ said }) => said.standing === "CERTIFIED");
}
