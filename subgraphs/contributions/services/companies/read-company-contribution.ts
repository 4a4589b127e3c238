import type { Source } from "../../../shared/values/law.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { companyFromKept, type KeptCompany } from "./kept-company.ts";
import { type CompanyNotReckoned, type CompanyReckoned, companyFacts, reckonFacts } from "./reckon-company.ts";

/** Why no amount can be named, in the shape in which it is shown; its words stand in the texts. */
export interface CompanyRefusalShown {
  readonly reason: CompanyNotReckoned["kind"];
  readonly lawTable: string | null;
  readonly lawDay: string | null;
  readonly legalBasis: readonly Source[];
}

/** Shows why no amount can be named; `null` where one can. */
export function companyRefusal(found: CompanyReckoned | CompanyNotReckoned): CompanyRefusalShown | null {
  if (found.kind === "RECKONED") return null;
  const law = found.kind === "LAW_UNKNOWN" ? found : { lawTable: null, lawDay: null };
  return { reason: found.kind, lawTable: law.lawTable, lawDay: law.lawDay, legalBasis: [] };
}

/**
 * What a company owes for a year: as the due that stands has it, which is reckoned anew with everything that comes in;
 * and before it is billed, by what is known today.
 */
export async function readCompanyContribution({ loaders }: ContributionsContext, companyId: string, year: number) {
  const dues = await loaders.companyDuesOfContributor.load(companyId);
  const dueId = dues.find((due) => due.year === year)?.dueId ?? null;
  const kept = dueId && (await loaders.calculationOfDue.load(dueId));
  const standing = kept ? null : await loaders.standingOfCompany.load(companyId);
  const facts = kept ? companyFromKept(kept.inputs as KeptCompany) : standing && companyFacts(standing, year, null);
  if (!facts) return null;
  const found = reckonFacts(facts);
  const due = dueId ? await loaders.dueById.load(dueId) : null;
  return { ...found, exemption: facts.exemption, refusal: companyRefusal(found), due };
}
