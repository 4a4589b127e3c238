import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { isPostalCode } from "../../../shared/values/postal-code.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { mayBegin } from "../../rules/household/history.ts";
import { lengthFaults, refuse } from "../requests/refuse.ts";
import { tellContacts } from "../tell-affiliate.ts";
import { type DetailChange, keepDetails } from "./keep-details.ts";
import { openPerson, sourceOf } from "./open-person.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  /** Today, if nothing is said. */
  readonly startsOn?: Day | null;
}

interface Address {
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
  readonly country: string;
}

const LONGEST = { street: 120, postalCode: 12, municipality: 80, firstName: 80, lastName: 80 } as const;
const COUNTRY = /^[A-Z]{2}$/;

/** Says what is wrong with an address that stands in an input's `address`. */
export function addressFaults({ country, ...texts }: Address): Refused[] {
  const named = Object.fromEntries(Object.entries(texts).map(([field, text]) => [`address.${field}`, text]));
  const longest = Object.fromEntries(Object.entries(LONGEST).map(([field, most]) => [`address.${field}`, most]));
  const wrong = COUNTRY.test(country)
    ? []
    : [refuse("ValidationError", "address.country", { reason: "INVALID_FORMAT" })];
  const faults = [...lengthFaults(named, longest), ...wrong];
  if (faults.length > 0 || isPostalCode(texts.postalCode, country)) return faults;
  return [refuse("ValidationError", "address.postalCode", { reason: "NO_POSTAL_CODE" })];
}

/** Keeps where somebody lives from a day on; who moved keeps the addresses of before. */
export const changeAddress = (context: AffiliatesContext, asked: Asked & { readonly address: Address }) =>
  change(context, "changeAddress", asked, addressFaults(asked.address), {
    kind: "ADDRESS",
    value: trimmed(asked.address),
  });

/** Keeps in which language somebody is written to from a day on. */
export const changeLanguage = (context: AffiliatesContext, asked: Asked & { readonly language: string }) =>
  change(context, "changeLanguage", asked, [], { kind: "LANGUAGE", value: { language: asked.language } });

/** Keeps what somebody is called from a day on, by a document that staff have seen. */
export function changeName(
  context: AffiliatesContext,
  asked: Asked & { readonly firstName: string; readonly lastName: string },
) {
  const { firstName, lastName } = asked;
  const value = trimmed({ firstName, lastName });
  return change(context, "changeName", asked, lengthFaults({ firstName, lastName }, LONGEST), { kind: "NAME", value });
}

type What = DetailChange extends infer One ? (One extends DetailChange ? Pick<One, "kind" | "value"> : never) : never;

const change = (context: AffiliatesContext, operation: string, asked: Asked, faults: Refused[], what: What) =>
  write(context, operation, asked, async () => {
    const opened = await openPerson(context, asked);
    if ("errors" in opened) return opened;
    const startsOn = asked.startsOn ?? context.viewer.day;
    const tooFar = mayBegin(startsOn, context.viewer.day)
      ? []
      : [refuse("ValidationError", "startsOn", { reason: "TOO_FAR" })];
    const errors = [...faults, ...tooFar];
    if (errors.length > 0) return { errors };
    const affiliateId = opened.person.id;
    await keepDetails(context, sourceOf(context), [{ affiliateId, startsOn, ...what } as DetailChange]);
    await tellContacts(context, [affiliateId]);
    return { affiliateId, errors: [] };
  });

const trimmed = <Texts extends object>(texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([field, text]: [string, string]) => [field, text.trim()])) as Texts;
