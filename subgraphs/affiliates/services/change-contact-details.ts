import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../shared/plumbing/write.ts";
import { Affiliate } from "../entities/affiliate.ts";
import type { AffiliatesContext } from "../loaders/index.ts";
import { tellContact } from "./tell-affiliate.ts";

interface Address {
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
  readonly country: string;
}

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly address?: Address | null;
  readonly language?: "fr" | "nl" | "de" | null;
}

const LONGEST = { street: 120, postalCode: 12, municipality: 80, country: 2 } as const;

/**
 * Changes where somebody lives, or in which language they are written to.
 *
 * A fund that the person left may read the file on, and change it no more: it finds nobody to change.
 */
export const changeContactDetails = (context: AffiliatesContext, asked: Asked) =>
  write(context, "changeContactDetails", asked, async () => {
    const { em, viewer } = context;
    const affiliate = await em.findOne(Affiliate, { id: asked.affiliateId });
    if (!affiliate || (viewer.fund && viewer.fund !== affiliate.fund)) return { errors: [notFound(asked.affiliateId)] };
    const errors = [...versionConflict(asked.meta, affiliate.version), ...addressFaults(asked.address)];
    if (errors.length > 0) return { errors };
    Object.assign(affiliate, asked.address ?? {}, asked.language ? { language: asked.language } : {});
    await em.flush();
    await tellContact(context, affiliate.id);
    return { affiliateId: affiliate.id, errors: [] };
  });

const notFound = (missingId: string): Refused =>
  ({ kind: "NotFoundError", path: ["input", "affiliateId"], missingId }) as Refused;

function addressFaults(address: Address | null | undefined): Refused[] {
  if (!address) return [];
  return Object.entries(LONGEST).flatMap(([field, longest]) => {
    const { length } = address[field as keyof Address].trim();
    const reason = length === 0 ? "TOO_SHORT" : length > longest ? "TOO_LONG" : null;
    const path = ["input", "address", field];
    return reason ? [{ kind: "ValidationError", path, field: path.join("."), reason } as Refused] : [];
  });
}
