import type { Day } from "../../../shared/values/calendar.ts";
import type { DetailVersionRow } from "../../loaders/household/detail-versions.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { type DetailKind, heldOn, type Stretch, stretches } from "../../rules/household/history.ts";

/** A stretch in the shape in which it is shown: what held stands beside when it held. */
const shown = ({ kind, value, ...when }: Stretch<DetailVersionRow>) =>
  kind === "ADDRESS" ? { ...when, address: value } : { ...when, ...value };

/** Lists what held of one kind, oldest first, as it was known on a day. */
export async function listDetails(
  { loaders, viewer }: AffiliatesContext,
  affiliateId: string,
  kind: DetailKind,
  knownOn?: Day | null,
) {
  const versions = await loaders.detailVersionsOfAffiliate.load(affiliateId);
  const ofKind = versions.filter((version) => version.kind === kind);
  return stretches(ofKind, knownOn ?? viewer.day).map(shown);
}

/** Finds what held of a person on a day, as it was known on another. */
export async function readDetails(
  { loaders, viewer }: AffiliatesContext,
  affiliateId: string,
  { on, knownOn }: { readonly on: Day; readonly knownOn?: Day | null },
) {
  const versions = await loaders.detailVersionsOfAffiliate.load(affiliateId);
  const find = (kind: DetailKind) => {
    const ofKind = versions.filter((version) => version.kind === kind);
    const found = heldOn(ofKind, on, knownOn ?? viewer.day);
    return found && shown(found);
  };
  const [name, address, language, civilStatus] = [
    find("NAME"),
    find("ADDRESS"),
    find("LANGUAGE"),
    find("CIVIL_STATUS"),
  ];
  return { affiliateId, name, address, language, civilStatus };
}
