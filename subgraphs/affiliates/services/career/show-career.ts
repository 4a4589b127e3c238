import { type PageArgs, pageOfList } from "../../../shared/plumbing/connection.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { CareerEffect } from "../../rules/career/career-effect.ts";

/** Lists the versions of somebody's periods, the newest change first: read in the batch of all who are asked for. */
export async function listPeriodVersions({ loaders }: AffiliatesContext, affiliateId: string, page: PageArgs) {
  const all = await loaders.periodVersionsOfAffiliate.load(affiliateId);
  return pageOfList(all, page, ({ changedAt, affiliationId, version }) => [changedAt, affiliationId, String(version)]);
}

/** From which quarter a change acts and why, in the reader's words. */
export const effectInWords = ({ texts, viewer }: AffiliatesContext, { mode, quarter }: CareerEffect): string =>
  say(texts, viewer.language, `careerEffect.${mode}`, { quarter });
