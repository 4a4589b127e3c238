import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Role } from "../../../shared/plumbing/viewer.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { institutions } from "../../../shared/values/institutions.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { answerBy } from "../../rules/family-certificates/certificate.ts";
import { awaitTelling } from "../await-telling.ts";
import { notFound, refuse, textFaults } from "../refuse.ts";

/** Of whom a certificate is asked, of which fund, and to which family-allowance fund it goes. */
interface Asked {
  readonly meta: WriteMetaInput;
  readonly ssin: string;
  readonly fund: string;
  readonly institution?: string | null;
  readonly reference?: string | null;
}

/** A family-allowance fund by its code. */
export const isFamilyFund = (code: string): boolean =>
  institutions.some((one) => one.code === code && one.kind === "FAMILY_FUND");

/**
 * Asks a fund for what its archive says of the family allowances that it paid: the person does, a family-allowance
 * fund for itself, or staff for whoever asks on paper. Somebody who was never with the fund is not found, as a number
 * that nobody has.
 */
export const askFamilyCertificate = (context: BenefitsContext, asked: Asked) =>
  write(context, "askFamilyCertificate", asked, async () => {
    const { db, viewer } = context;
    const byItself = viewer.role === "FAMILY_FUND";
    const institution = byItself ? viewer.institution : asked.institution;
    const reference = asked.reference?.trim() ?? null;
    const errors = byItself ? faultsOfFund(asked) : faultsOfOthers(asked, viewer.role);
    if (errors.length > 0) return { errors };
    const affiliateId = await personOf(context, asked);
    if (!affiliateId) return { errors: [notFound("ssin", asked.ssin)] };
    const certificateId = newId("fac");
    const { rows } = await sql`
      insert into family_certificate (id, affiliate_id, fund, institution, asked_by, reference, asked_on, due_on, state,
        actor)
      values (${certificateId}, ${affiliateId}, ${asked.fund}, ${institution},
        ${reference ? "INSTITUTION" : "PERSON"}, ${reference}, ${viewer.day}, ${answerBy(viewer.day)}, 'ASKED',
        ${viewer.actor})
      on conflict do nothing returning id`.execute(db);
    const field = reference ? "reference" : "institution";
    if (rows.length === 0) return { errors: [refuse("ValidationError", field, { reason: "ALREADY_SO" })] };
    await awaitTelling(context, "FAMILY_CERTIFICATE", `${certificateId} 1`);
    return { certificateId, errors: [] };
  });

/** A family-allowance fund asks for itself, under a reference of its own. */
function faultsOfFund({ institution, reference }: Asked): Refused[] {
  return [
    ...(institution ? [refuse("ValidationError", "institution", { reason: "NOT_YOURS" })] : []),
    ...textFaults("reference", reference, 100, 3),
  ];
}

/** A person says to which family-allowance fund it goes; staff besides, under which reference that asked on paper. */
function faultsOfOthers({ institution, reference }: Asked, role: Role): Refused[] {
  const isForeign = role === "INSURED" && Boolean(reference);
  return [
    ...(institution && isFamilyFund(institution) ? [] : [notFound("institution", institution ?? "")]),
    ...(isForeign ? [refuse("ValidationError", "reference", { reason: "NOT_YOURS" })] : []),
    ...(reference ? textFaults("reference", reference, 100, 3) : []),
  ];
}

/** Whoever was ever with the fund, by a number of today or before: of those whom a person or staff may see. */
async function personOf({ db, viewer }: BenefitsContext, { ssin, fund }: Asked): Promise<string | null> {
  if (viewer.fund && viewer.fund !== fund) return null;
  if (viewer.role !== "FAMILY_FUND") {
    const { rows } = await sql<{ id: string }>`select id from contributor
      where ${fund} = any (funds) and (ssin = ${ssin} or former_ssins @> array[${ssin}])`.execute(db);
    return rows[0]?.id ?? null;
  }
  const { rows } = await sql<{ id: string | null }>`select once_with(${ssin}, ${fund}) as id`.execute(db);
  return rows[0]?.id ?? null;
}
