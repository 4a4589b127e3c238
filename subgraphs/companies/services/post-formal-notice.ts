import { sql } from "kysely";
import { newId } from "../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../shared/plumbing/write.ts";
import { noticesWhere } from "../loaders/affiliations.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import { AUXILIARY_FUND, affiliationDeadline, mayBeNotified, noticeDeadline } from "../rules/company-affiliation.ts";
import { companyParticulars, type SaidOfCompany } from "./company-particulars.ts";
import { affiliatedSince, holdNumber, type Particulars } from "./open-file.ts";
import { refused, tooLong } from "./refusals.ts";

interface Asked extends SaidOfCompany {
  readonly meta: WriteMetaInput;
  readonly postedOn: string;
  readonly registeredItem: string;
}

const NOT_YET_THERE = 0;

/** Records that a company without a fund was told by registered letter to choose one. */
export const postFormalNotice = (context: CompaniesContext, asked: Asked) =>
  write(context, "postFormalNotice", asked, async () => {
    const { db, viewer } = context;
    if (viewer.fund !== AUXILIARY_FUND) return { errors: [refused("NotAuxiliaryFundError", "enterpriseNumber", {})] };
    await holdNumber(context, asked.enterpriseNumber);
    const since = await affiliatedSince(context, asked.enterpriseNumber);
    if (since) return { errors: [refused("CompanyAlreadyAffiliatedError", "enterpriseNumber", { since })] };
    const found = await companyParticulars(context, asked);
    const errors = [
      ...versionConflict(asked.meta, NOT_YET_THERE),
      ...tooLong({ registeredItem: asked.registeredItem }, { registeredItem: 50 }),
      ...(asked.postedOn > viewer.day ? [refused("ValidationError", "postedOn", { reason: "IN_FUTURE" })] : []),
      ...found.errors,
    ];
    if (errors.length > 0 || !("particulars" in found)) return { errors };
    const { particulars } = found;
    const [running] = await noticesWhere(
      db,
      sql`n.enterprise_number = ${particulars.enterpriseNumber} and n.closed_on is null`,
    );
    if (running) return { errors: [refused("NoticeRunningError", "enterpriseNumber", { dueOn: running.dueOn })] };
    const early = tooEarly(particulars, asked.postedOn);
    if (early.length > 0) return { errors: early };
    return { noticeId: await keep(context, particulars, asked), errors: [] };
  });

function tooEarly({ legalPersonalityOn }: Particulars, postedOn: string): Refused[] {
  if (mayBeNotified(legalPersonalityOn, postedOn)) return [];
  const { dueOn } = affiliationDeadline(legalPersonalityOn, null);
  return [refused("AffiliationTermRunningError", "postedOn", { dueOn })];
}

async function keep(
  { db }: CompaniesContext,
  known: Particulars,
  { postedOn, registeredItem }: Asked,
): Promise<string> {
  const id = newId("fno");
  await sql`
    insert into formal_notice (id, enterprise_number, name, legal_form, legal_personality_on, language, street,
      postal_code, municipality, country, posted_on, registered_item, due_on)
    values (${id}, ${known.enterpriseNumber}, ${known.name}, ${known.legalForm}, ${known.legalPersonalityOn},
      ${known.language}, ${known.street}, ${known.postalCode}, ${known.municipality}, ${known.country}, ${postedOn},
      ${registeredItem.trim()}, ${noticeDeadline(postedOn, null).dueOn})`.execute(db);
  return id;
}
