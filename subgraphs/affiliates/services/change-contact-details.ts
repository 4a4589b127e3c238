import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { write } from "../../shared/plumbing/write.ts";
import type { AffiliatesContext } from "../loaders/index.ts";
import { addressFaults } from "./household/change-detail.ts";
import { type DetailChange, keepDetails } from "./household/keep-details.ts";
import { openPerson, sourceOf } from "./household/open-person.ts";
import { tellContacts } from "./tell-affiliate.ts";

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

/** Changes at once where somebody lives and in which language they are written to, from today. */
export const changeContactDetails = (context: AffiliatesContext, asked: Asked) =>
  write(context, "changeContactDetails", asked, async () => {
    const opened = await openPerson(context, asked);
    if ("errors" in opened) return opened;
    const { address, language } = asked;
    const errors: Refused[] = address ? addressFaults(address) : [];
    if (errors.length > 0) return { errors };
    const of = { affiliateId: opened.person.id, startsOn: context.viewer.day };
    const changes: DetailChange[] = [
      ...(address ? [{ ...of, kind: "ADDRESS", value: { ...address } } as const] : []),
      ...(language ? [{ ...of, kind: "LANGUAGE", value: { language } } as const] : []),
    ];
    await keepDetails(context, sourceOf(context), changes);
    await tellContacts(context, [of.affiliateId]);
    return { affiliateId: of.affiliateId, errors: [] };
  });
