import { sql } from "kysely";
import { newId } from "../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../shared/plumbing/write.ts";
import { Mandate } from "../entities/mandate.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import { rebuttedPeriods } from "../rules/mandate-presumption.ts";
import { openCompany } from "./open-company.ts";
import { refused, tooLong } from "./refusals.ts";
import { tellCompanies } from "./tell-companies.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly mandateId: string;
  readonly startsOn: string;
  readonly endsOn?: string | null;
  readonly notifiedOn: string;
  readonly proofInLaw: string;
  readonly proofInFact: string;
  readonly yearsWithPay: readonly number[];
}

const LONGEST = { proofInLaw: 500, proofInFact: 500 } as const;

/** Records that it is proven, in law and in fact, that a mandate is unpaid. The newest proof stands for all of it. */
export const rebutMandatePresumption = (context: CompaniesContext, asked: Asked) =>
  write(context, "rebutMandatePresumption", asked, async () => {
    const { em, db, viewer } = context;
    const { mandateId, startsOn, notifiedOn, proofInLaw, proofInFact, yearsWithPay } = asked;
    const missing = { errors: [refused("NotFoundError", "mandateId", { missingId: mandateId })] };
    const held = await em.findOne(Mandate, { id: mandateId });
    if (!held || (await openCompany(context, held.companyId)) === null) return missing;
    const mandate = await em.refreshOrFail(held);
    const errors: Refused[] = [
      ...versionConflict(asked.meta, mandate.version),
      ...tooLong({ proofInLaw, proofInFact }, LONGEST),
      ...(notifiedOn > viewer.day ? [refused("ValidationError", "notifiedOn", { reason: "IN_FUTURE" })] : []),
    ];
    const endsOn = asked.endsOn ?? null;
    if (endsOn && endsOn < startsOn) errors.push(refused("ValidationError", "endsOn", { reason: "OUT_OF_ORDER" }));
    if (errors.length > 0) return { errors };
    const proven = rebuttedPeriods(mandate, { startsOn, endsOn, notifiedOn, yearsWithPay });
    if (mandate.paid || proven.length === 0)
      return { errors: [refused("PresumptionStandsError", mandate.paid ? "mandateId" : "yearsWithPay", {})] };
    await sql`
      insert into mandate_rebuttal (id, mandate_id, starts_on, ends_on, notified_on, proof_in_law, proof_in_fact,
        years_with_pay, recorded_on)
      values (${newId("reb")}, ${mandateId}, ${startsOn}, ${endsOn}, ${notifiedOn}, ${proofInLaw.trim()},
        ${proofInFact.trim()}, ${[...yearsWithPay]}, ${viewer.day})`.execute(db);
    await sql`update mandate set version = version + 1 where id = ${mandateId}`.execute(db);
    await tellCompanies(context, [mandate.companyId]);
    return { mandateId, errors: [] };
  });
