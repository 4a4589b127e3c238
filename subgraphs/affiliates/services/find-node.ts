import { isId, prefixes } from "../../shared/plumbing/ids.ts";
import type { AffiliatesContext } from "../loaders/index.ts";

/** A node in the least that tells its type. */
interface FoundNode {
  readonly kind: string;
  readonly id: string;
}

const isPrefix = (text: string): text is keyof typeof prefixes => Object.hasOwn(prefixes, text);

/** Of which type a node with that id would be; `null` where no node has such an id. */
export function kindOf(id: string): string | null {
  if (id.startsWith("fund_")) return "Fund";
  const prefix = id.split("_")[0] ?? "";
  return isPrefix(prefix) && isId(prefix, id) ? prefixes[prefix] : null;
}

/** Finds what has that id and is the viewer's to see. Of what stands elsewhere the owner says whether it is there. */
export async function findNode({ loaders }: AffiliatesContext, id: string): Promise<FoundNode | null> {
  if (id.startsWith("fund_")) {
    const fund = await loaders.fundByCode.load(id.slice("fund_".length).toUpperCase());
    return fund && { kind: "Fund", ...fund };
  }
  const prefix = id.split("_")[0] ?? "";
  if (!isPrefix(prefix) || !isId(prefix, id)) return null;
  if (prefix === "aff") return loaders.affiliateById.load(id);
  if (prefix === "srq") return loaders.serviceRequestById.load(id);
  if (prefix === "ctk") return loaders.contactTaskById.load(id);
  if (prefix === "arq") return loaders.affiliationRequestById.load(id);
  if (prefix === "ano") return loaders.affiliationNoticeById.load(id);
  if (prefix === "chd") return loaders.caseHandlerById.load(id);
  if (prefix === "afl") {
    const affiliation = await loaders.affiliationById.load(id);
    return affiliation && { kind: "Affiliation", ...affiliation };
  }
  return { kind: prefixes[prefix], id };
}
