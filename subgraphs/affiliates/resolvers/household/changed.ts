import type { AffiliatesContext } from "../../loaders/index.ts";

/** What a service answers that changed a person's file. */
export interface Changed {
  readonly affiliateId?: string;
}

/** The affiliate whose file was changed; nobody where nothing was. */
export const affiliateOf = ({ affiliateId }: Changed, { loaders }: AffiliatesContext) =>
  affiliateId ? loaders.affiliateById.load(affiliateId) : null;
