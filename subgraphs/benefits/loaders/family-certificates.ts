import { type Kysely, type RawBuilder, sql } from "kysely";
import { manyBy, oneBy } from "../../shared/plumbing/loader.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { FamilyCertificateAsker, FamilyCertificateState } from "../rules/family-certificates/certificate.ts";

/** A certificate of family allowances, asked for or answered. */
export interface FamilyCertificateRow {
  readonly id: string;
  readonly version: number;
  readonly affiliateId: string;
  readonly fund: string;
  readonly institution: string;
  readonly askedBy: FamilyCertificateAsker;
  readonly reference: string | null;
  readonly askedOn: Day;
  readonly dueOn: Day;
  readonly state: FamilyCertificateState;
  readonly answeredOn: Day | null;
  readonly circumstance: string | null;
  readonly circumstanceOn: Day | null;
  readonly competenceMovedOn: Day | null;
  readonly paidUntil: Day | null;
  readonly attributaries: readonly string[];
  readonly children: readonly string[];
}

/** Certificates for which a condition holds, the oldest request first. */
export async function familyCertificatesWhere(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
  limit = 1_000,
): Promise<FamilyCertificateRow[]> {
  const { rows } = await sql<FamilyCertificateRow>`
    select f.id, f.version, f.affiliate_id as "affiliateId", f.fund, f.institution, f.asked_by as "askedBy",
      f.reference, f.asked_on as "askedOn", f.due_on as "dueOn", f.state, f.answered_on as "answeredOn",
      f.circumstance, f.circumstance_on as "circumstanceOn", f.competence_moved_on as "competenceMovedOn",
      f.paid_until as "paidUntil", f.attributaries, f.children
    from family_certificate f where ${condition} order by f.asked_on, f.id limit ${limit}`.execute(db);
  return rows;
}

/** Those that were asked for and are not answered yet. */
export const familyCertificatesToAnswer = (db: Kysely<unknown>, most: number) =>
  familyCertificatesWhere(db, sql`f.state = 'ASKED'`, most);

export const familyCertificateById = (db: Kysely<unknown>) =>
  oneBy<string, FamilyCertificateRow>(
    ({ id }) => id,
    (ids) => familyCertificatesWhere(db, sql`f.id = any (${ids})`),
  );

export const familyCertificatesOfAffiliate = (db: Kysely<unknown>) =>
  manyBy<string, FamilyCertificateRow>(
    ({ affiliateId }) => affiliateId,
    (ids) => familyCertificatesWhere(db, sql`f.affiliate_id = any (${ids})`),
  );
