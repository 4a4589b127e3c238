import type { WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../shared/plumbing/write.ts";
import { Mandate } from "../entities/mandate.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import { endsBeforeStart } from "../rules/mandate.ts";
import { openCompany } from "./open-company.ts";
import { refused } from "./refusals.ts";
import { tellCompanies } from "./tell-companies.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly mandateId: string;
  readonly endsOn: string;
}

/** Records that a mandate ended. One that has an end keeps it. */
export const endMandate = (context: CompaniesContext, asked: Asked) =>
  write(context, "endMandate", asked, async () => {
    const { em } = context;
    const missing = { errors: [refused("NotFoundError", "mandateId", { missingId: asked.mandateId })] };
    const found = await em.findOne(Mandate, { id: asked.mandateId });
    if (!found || (await openCompany(context, found.companyId)) === null) return missing;
    const mandate = await em.refreshOrFail(found);
    const errors = versionConflict(asked.meta, mandate.version);
    if (errors.length > 0) return { errors };
    const { startsOn, endsOn } = mandate;
    if (endsOn) return { errors: [refused("MandateAlreadyEndedError", "mandateId", { endedOn: endsOn })] };
    if (endsBeforeStart(startsOn, asked.endsOn))
      return { errors: [refused("ValidationError", "endsOn", { reason: "OUT_OF_ORDER" })] };
    mandate.endsOn = asked.endsOn;
    await em.flush();
    await tellCompanies(context, [mandate.companyId]);
    return { mandateId: mandate.id, errors: [] };
  });
