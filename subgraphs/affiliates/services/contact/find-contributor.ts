import type { AffiliatesContext } from "../../loaders/index.ts";

/** A person or company in the least that tells which of the two: of a company its owner says the rest. */
export function contributorOf({ loaders }: AffiliatesContext, id: string) {
  return id.startsWith("com_") ? { kind: "Company", id } : loaders.affiliateById.load(id);
}
