import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { type FamilyCertificateRow, familyCertificatesWhere } from "../../loaders/family-certificates.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import {
  type ArchivedCertificate,
  afterTransfer,
  certificateFaults,
  competenceMoved,
  LAST_COMPETENT_DAY,
} from "../../rules/family-certificates/certificate.ts";
import { awaitTelling } from "../await-telling.ts";
import { notFound, refuse } from "../refuse.ts";
import { isFamilyFund } from "./ask-certificate.ts";

/** What a clerk found in the archive, of what was asked for or, of one’s own accord, of whom and for whom. */
interface Recorded {
  readonly meta: WriteMetaInput;
  readonly certificateId?: string | null;
  readonly affiliateId?: string | null;
  readonly institution?: string | null;
  readonly found: ArchivedCertificate;
}

/** That the archive has no such file. */
interface NotHeld {
  readonly meta: WriteMetaInput;
  readonly certificateId: string;
}

/** Whose certificate it is, and which one where there is one already. */
interface Subject {
  readonly affiliateId: string;
  readonly institution: string;
  readonly row: FamilyCertificateRow | null;
}

/** Records from the archive what a certificate says, and passes it on; recorded anew, it corrects what was sent. */
export const recordFamilyCertificate = (context: BenefitsContext, asked: Recorded) =>
  write(context, "recordFamilyCertificate", asked, async () => {
    const subject = await subjectOf(context, asked);
    if ("kind" in subject) return { errors: [subject] };
    const { affiliateId, institution, row } = subject;
    const errors = [
      ...(row ? versionConflict(asked.meta, row.version) : []),
      ...faultsOf(asked.found, await numbersOf(context, affiliateId)),
    ];
    if (errors.length > 0) return { errors };
    const certificateId = row?.id ?? (await open(context, affiliateId, institution));
    const { circumstance, circumstanceOn, competenceMovedOn, paidUntil, attributaries, children } = asked.found;
    await answer(context, certificateId, {
      ...{ state: "PASSED_ON", circumstance: circumstance.trim(), circumstance_on: circumstanceOn },
      ...{ competence_moved_on: competenceMovedOn, paid_until: paidUntil ?? null },
      ...{ attributaries: attributaries ?? [], children },
    });
    return { certificateId, errors: [] };
  });

/** Says that the archive of the fund has no such file; what was passed on by mistake is replaced by that. */
export const declineFamilyCertificate = (context: BenefitsContext, { meta, certificateId }: NotHeld) =>
  write(context, "declineFamilyCertificate", { meta, certificateId } as NotHeld, async () => {
    const row = await held(context, certificateId);
    if (!row) return { errors: [notFound("certificateId", certificateId)] };
    const errors = versionConflict(meta, row.version);
    if (errors.length > 0) return { errors };
    if (row.state === "NOT_HELD")
      return { errors: [refuse("ValidationError", "certificateId", { reason: "ALREADY_SO" })] };
    const nothing = { circumstance: null, circumstance_on: null, competence_moved_on: null, paid_until: null };
    await answer(context, certificateId, { ...nothing, state: "NOT_HELD", attributaries: [], children: [] });
    return { certificateId, errors: [] };
  });

async function subjectOf(context: BenefitsContext, asked: Recorded): Promise<Subject | Refused> {
  const { certificateId, affiliateId, institution } = asked;
  if (certificateId) {
    const row = await held(context, certificateId);
    return row ? { ...row, row } : notFound("certificateId", certificateId);
  }
  const person = affiliateId ? await context.loaders.standingByAffiliate.load(affiliateId) : null;
  if (!affiliateId || !person) return notFound("affiliateId", affiliateId ?? "");
  if (!institution || !isFamilyFund(institution)) return notFound("institution", institution ?? "");
  return { affiliateId, institution, row: null };
}

/** Finds a certificate of the clerk’s fund, and lets nobody else change it until the transaction is over. */
async function held({ db }: BenefitsContext, id: string): Promise<FamilyCertificateRow | null> {
  await sql`select from family_certificate where id = ${id} for update`.execute(db);
  const [found] = await familyCertificatesWhere(db, sql`f.id = ${id}`);
  return found ?? null;
}

async function numbersOf({ db }: BenefitsContext, affiliateId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ ssin: string }>`
    select unnest(former_ssins || ssin) as ssin from contributor where id = ${affiliateId}`.execute(db);
  return rows.map(({ ssin }) => ssin);
}

function faultsOf(found: ArchivedCertificate, own: readonly string[]): Refused[] {
  const late = afterTransfer(found);
  if (late) {
    const facts = { lastDay: LAST_COMPETENT_DAY, article: competenceMoved.article };
    return [refuse("FamilyAllowancesMovedError", `found.${late}`, facts)];
  }
  return certificateFaults(found, own).map(([field, reason]) =>
    refuse("ValidationError", `found.${field}`, { reason }),
  );
}

/** Opens a certificate that nobody asked for: it is due at once, and answered in the same breath. */
async function open({ db, viewer }: BenefitsContext, affiliateId: string, institution: string): Promise<string> {
  const id = newId("fac");
  await sql`
    insert into family_certificate (id, affiliate_id, fund, institution, asked_by, asked_on, due_on, state, answered_on,
      version, actor)
    values (${id}, ${affiliateId}, ${viewer.fund}, ${institution}, 'NOBODY', ${viewer.day}, ${viewer.day}, 'NOT_HELD',
      ${viewer.day}, 0, ${viewer.actor})`.execute(db);
  return id;
}

async function answer(context: BenefitsContext, id: string, changes: Readonly<Record<string, unknown>>): Promise<void> {
  const { db, viewer } = context;
  const set = Object.entries(changes).map(([name, value]) => sql`${sql.id(name)} = ${value}`);
  const { rows } = await sql<{ version: number }>`
    update family_certificate set ${sql.join(set)}, answered_on = coalesce(answered_on, ${viewer.day}),
      version = version + 1, actor = ${viewer.actor}
    where id = ${id} returning version`.execute(db);
  await awaitTelling(context, "FAMILY_CERTIFICATE", `${id} ${rows[0]?.version}`);
}
