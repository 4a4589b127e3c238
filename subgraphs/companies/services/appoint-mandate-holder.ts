import { sql } from "kysely";
import { newId } from "../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../shared/plumbing/write.ts";
import { addMonths, type Day } from "../../shared/values/calendar.ts";
import { Mandate } from "../entities/mandate.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import { mandatesWhere } from "../loaders/mandates.ts";
import { beginsBeforeCompany, endsBeforeStart, type MandateRole, overlappingMandate } from "../rules/mandate.ts";
import { openCompany } from "./open-company.ts";
import { refused, tooLong } from "./refusals.ts";
import { tellCompanies } from "./tell-companies.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly companyId: string;
  readonly affiliateId?: string | null;
  readonly holderSsin?: string | null;
  readonly holderName: string;
  readonly role: MandateRole;
  readonly paid: boolean;
  readonly startsOn: string;
  readonly endsOn?: string | null;
  readonly evidence: string;
}

const LONGEST = { holderName: 160, evidence: 300 } as const;

/** Records that somebody was appointed to a mandate in a company. */
export const appointMandateHolder = (context: CompaniesContext, asked: Asked) =>
  write(context, "appointMandateHolder", asked, async () => {
    const { em, db } = context;
    const { meta, ...said } = asked;
    const version = await openCompany(context, said.companyId);
    if (version === null) return { errors: [refused("NotFoundError", "companyId", { missingId: said.companyId })] };
    const affiliateId = said.affiliateId ?? null;
    const holderSsin = affiliateId ? null : (said.holderSsin ?? null);
    const mandate = { ...said, affiliateId, holderSsin, endsOn: said.endsOn ?? null };
    const errors = [
      ...versionConflict(meta, version),
      ...(await unknownAffiliate(context, mandate.affiliateId)),
      ...tooLong({ holderName: said.holderName, evidence: said.evidence }, LONGEST),
      ...outOfOrder(said),
      ...tooFar(said, context.viewer.day),
      ...(await beforeCompany(context, said)),
    ];
    if (errors.length > 0) return { errors };
    const held = await mandatesWhere(db, sql`m.company_id = ${said.companyId}`);
    const other = overlappingMandate(held, mandate);
    if (other) return { errors: [refused("MandateOverlapsError", "startsOn", { otherMandateId: other.id })] };
    const id = newId("man");
    em.create(Mandate, { id, version: 1, ...mandate });
    await em.flush();
    await tellCompanies(context, [said.companyId]);
    return { mandateId: id, errors: [] };
  });

const outOfOrder = ({ startsOn, endsOn }: Omit<Asked, "meta">): Refused[] =>
  endsBeforeStart(startsOn, endsOn) ? [refused("ValidationError", "endsOn", { reason: "OUT_OF_ORDER" })] : [];

/** How far ahead a mandate may be told, as an event of a career may. */
const MONTHS_AHEAD = 12;

const tooFar = ({ startsOn }: Omit<Asked, "meta">, today: Day): Refused[] =>
  startsOn > addMonths(today, MONTHS_AHEAD) ? [refused("ValidationError", "startsOn", { reason: "TOO_FAR" })] : [];

async function beforeCompany({ loaders }: CompaniesContext, { companyId, startsOn }: Omit<Asked, "meta">) {
  const company = await loaders.companyById.load(companyId);
  if (!company || !beginsBeforeCompany(startsOn, company.legalPersonalityOn)) return [];
  return [refused("ValidationError", "startsOn", { reason: "BEFORE_COMPANY" })];
}

/** A person whose file the viewer may not see cannot be linked: that is answered as if there were none. */
async function unknownAffiliate({ db }: CompaniesContext, id: string | null): Promise<Refused[]> {
  if (id === null) return [];
  const { rows } = await sql`select from contributor where id = ${id} and kind = 'PERSON'`.execute(db);
  return rows.length > 0 ? [] : [refused("NotFoundError", "affiliateId", { missingId: id })];
}
