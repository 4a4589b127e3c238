import { type Kysely, sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { type Fact, tell } from "../../../shared/plumbing/facts.ts";
import type { Day, Period } from "../../../shared/values/calendar.ts";
import { affiliationsWhere } from "../../loaders/affiliations.ts";
import {
  type HelpRebutted,
  type JointLiability,
  jointLiabilities,
  liabilitySources,
} from "../../rules/household/joint-liability.ts";

interface KnownMandate extends Period {
  readonly id: string;
  readonly affiliateId: string;
  readonly companyId: string;
  readonly rebutted: readonly Period[];
}

type Rebuttal = HelpRebutted & { readonly affiliateId: string };

/**
 * Reckons anew who answers for the contributions of some people, and tells of those for whom that changed.
 *
 * Only the house may: it sees whole careers, and mandates in every company.
 */
export async function refreshLiabilities(context: Context, affiliateIds: readonly string[]): Promise<void> {
  const { db, viewer } = context;
  const ids = [...new Set(affiliateIds)];
  if (ids.length === 0) return;
  const [periods, mandates, rebuttals, before] = await Promise.all([
    affiliationsWhere(db, sql`affiliate_id = any (${ids})`),
    mandatesOf(db, ids),
    rebuttalsOf(db, ids),
    keptOf(db, ids),
  ]);
  const own = <Row extends { readonly affiliateId: string }>(rows: readonly Row[], id: string): Row[] =>
    rows.filter(({ affiliateId }) => affiliateId === id);
  const changed = ids.flatMap((id) => {
    const known = { periods: own(periods, id), mandates: own(mandates, id), rebuttals: own(rebuttals, id) };
    const after = jointLiabilities(known).sort(byKey).map(plain);
    return JSON.stringify(after) === JSON.stringify(before.get(id) ?? []) ? [] : [{ id, after }];
  });
  await keep(db, changed);
  await tell(context, "affiliates", await factsOf(db, changed, viewer.day));
}

interface Changed {
  readonly id: string;
  readonly after: readonly JointLiability[];
}

const key = ({ sourceId, startsOn }: JointLiability): string => `${sourceId} ${startsOn}`;
const byKey = (a: JointLiability, b: JointLiability): number => (key(a) < key(b) ? -1 : 1);
const plain = ({ coDebtorId, basis, sourceId, startsOn, endsOn }: JointLiability): JointLiability => ({
  coDebtorId,
  basis,
  sourceId,
  startsOn,
  endsOn,
});

async function mandatesOf(db: Kysely<unknown>, ids: readonly string[]): Promise<KnownMandate[]> {
  const { rows } = await sql<KnownMandate>`
    select id, affiliate_id as "affiliateId", company_id as "companyId", starts_on as "startsOn", ends_on as "endsOn",
      rebutted
    from known_mandate where affiliate_id = any (${ids})`.execute(db);
  return rows;
}

async function rebuttalsOf(db: Kysely<unknown>, ids: readonly string[]): Promise<Rebuttal[]> {
  const { rows } = await sql<Rebuttal>`
    select s.affiliate_id as "affiliateId", o.helped_affiliate_id as "helpedAffiliateId", s.counts_from as "startsOn",
      null as "endsOn"
    from spouse_statement s join spouse_statement_outcome o on o.statement_id = s.id
    where s.affiliate_id = any (${ids}) and s.kind = 'REBUTTAL' and o.outcome = 'ACCEPTED'`.execute(db);
  return rows;
}

async function keptOf(db: Kysely<unknown>, ids: readonly string[]): Promise<ReadonlyMap<string, JointLiability[]>> {
  const { rows } = await sql<JointLiability & { readonly debtorId: string }>`
    select debtor_id as "debtorId", co_debtor_id as "coDebtorId", basis, source_id as "sourceId",
      starts_on as "startsOn", ends_on as "endsOn"
    from joint_liability where debtor_id = any (${ids})`.execute(db);
  const found = new Map<string, JointLiability[]>();
  for (const row of rows.sort(byKey)) found.set(row.debtorId, [...(found.get(row.debtorId) ?? []), plain(row)]);
  return found;
}

async function keep(db: Kysely<unknown>, changed: readonly Changed[]): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.flatMap(({ id, after }) => after.map((one) => ({ debtorId: id, ...one })));
  await sql`delete from joint_liability where debtor_id = any (${changed.map(({ id }) => id)})`.execute(db);
  await sql`
    insert into joint_liability (debtor_id, co_debtor_id, basis, source_id, starts_on, ends_on)
    select "debtorId", "coDebtorId", basis, "sourceId", "startsOn", "endsOn"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as j ("debtorId" text, "coDebtorId" text, basis text,
      "sourceId" text, "startsOn" date, "endsOn" date)`.execute(db);
}

/** The facts of the change: all who answer for somebody, replacing what was told before. */
async function factsOf(db: Kysely<unknown>, changed: readonly Changed[], day: Day): Promise<Fact[]> {
  if (changed.length === 0) return [];
  const { rows } = await sql<{ id: string; version: number }>`
    insert into liability_told (debtor_id, version) select unnest(${changed.map(({ id }) => id)}::text[]), 1
    on conflict (debtor_id) do update set version = liability_told.version + 1
    returning debtor_id as id, version`.execute(db);
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  return changed.map(({ id, after }) => ({
    type: "JointLiabilityChanged",
    subject: id,
    subjectVersion: versions.get(id) ?? 0,
    day,
    content: { liabilities: after.map((one) => ({ ...one, basisInLaw: liabilitySources[one.basis] })) },
  }));
}
