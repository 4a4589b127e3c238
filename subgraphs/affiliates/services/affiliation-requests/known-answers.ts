import type { AffiliatesContext } from "../../loaders/index.ts";
import type { Answers } from "../../rules/affiliation-requests/affiliation-kind.ts";

/**
 * What the file of a person answers by itself, so that it is not asked again; nothing where the viewer sees no file.
 */
export async function knownOf({ loaders }: AffiliatesContext, ssin: string): Promise<Answers> {
  const file = await loaders.affiliateBySsin.load(ssin);
  if (!file) return {};
  const [periods, membership] = await Promise.all([
    loaders.affiliationsOfAffiliate.load(file.id),
    loaders.healthFundOfAffiliate.load(file.id),
  ]);
  const { firstName, lastName, birthDate, street, postalCode, municipality, language } = file;
  return {
    firstName,
    lastName,
    ...(birthDate && { birthDate }),
    street,
    postalCode,
    municipality,
    language: language.toUpperCase(),
    ...(membership && { healthFund: membership.healthFund }),
    ...(periods.length > 0 && { selfEmployedBefore: "YES" }),
  };
}
