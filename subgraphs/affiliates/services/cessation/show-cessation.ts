import { say } from "../../../shared/plumbing/say.ts";
import type { CessationRow } from "../../loaders/cessation/cessations.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { cessationNotice, lastQuarterDue, lastQuarterSource } from "../../rules/cessation/cessation.ts";
import { type Opening, openingsOf } from "../../rules/cessation/openings.ts";

/** By when the end had to be declared, and when it was. */
export const noticeOf = ({ endsOn, declaredOn }: CessationRow) => cessationNotice(endsOn, declaredOn);

/** The last quarter, and whether it is due. */
export const lastQuarterOf = ({ endsOn, cause }: CessationRow) => ({
  ...lastQuarterDue(endsOn, cause),
  basis: lastQuarterSource,
});

/** What an end opens that was declared or confirmed; nothing where it was refused or turned out not to be one. */
export async function openedBy({ loaders }: AffiliatesContext, cessation: CessationRow): Promise<readonly Opening[]> {
  const { state, affiliateId, endsOn, cause } = cessation;
  if (state === "REFUSED" || state === "REOPENED") return [];
  const [affiliate, periods] = await Promise.all([
    loaders.affiliateById.load(affiliateId),
    loaders.affiliationsOfAffiliate.load(affiliateId),
  ]);
  const career = periods
    .filter(({ startsOn }) => startsOn <= endsOn)
    .map((period) => (period.endsOn === null || period.endsOn > endsOn ? { ...period, endsOn } : period));
  return openingsOf({ lastDay: endsOn, cause, bornOn: affiliate?.birthDate ?? null, career });
}

/** What something opens, in the reader's words. */
export const openingInWords = ({ texts, viewer }: AffiliatesContext, { code, standing }: Opening): string =>
  say(texts, viewer.language, `opening.${code}`, { standing });

/** What is missing or excludes it, in the reader's words. */
export const obstaclesInWords = ({ texts, viewer }: AffiliatesContext, { obstacles }: Opening): readonly string[] =>
  obstacles.map((obstacle) => say(texts, viewer.language, `obstacle.${obstacle}`));
