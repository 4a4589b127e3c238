import type { Context } from "../../shared/plumbing/context.ts";
import type { Refused } from "../../shared/plumbing/user-error.ts";
import { yearOf } from "../../shared/values/calendar.ts";
import { isPostalCode } from "../../shared/values/postal-code.ts";
import { couldBeFoundedAs, foundedAs, legalForms } from "../rules/legal-form.ts";
import type { Particulars } from "./open-file.ts";
import { refused } from "./refusals.ts";
import { registeredParticulars } from "./registered-particulars.ts";

/** What somebody says of a company that joins a fund; what the register knows need not be said. */
export interface SaidOfCompany {
  readonly enterpriseNumber: string;
  readonly name?: string | null;
  readonly legalForm?: string | null;
  readonly legalPersonalityOn?: string | null;
  readonly language?: string | null;
  readonly street?: string | null;
  readonly postalCode?: string | null;
  readonly municipality?: string | null;
}

const ASKED = ["name", "legalForm", "legalPersonalityOn", "language", "street", "postalCode", "municipality"] as const;
const LONGEST = 200;
const OLDEST_YEAR = 1800;

type Found = { readonly particulars: Particulars; readonly errors: [] } | { readonly errors: Refused[] };

/** Puts together what was said and what the register knows; says what is missing, wrong, or not liable. */
export async function companyParticulars(context: Context, said: SaidOfCompany): Promise<Found> {
  const known = await registeredParticulars(context, said.enterpriseNumber, said.language ?? "fr");
  const whole = Object.fromEntries(
    ASKED.map((field) => [field, (said[field] ?? known?.[field] ?? "").trim()]),
  ) as Record<(typeof ASKED)[number], string>;
  const errors = [...ASKED.flatMap((field) => faultIn(field, whole[field])), ...faultsOfDay(whole, context.viewer.day)];
  if (said.postalCode && !isPostalCode(said.postalCode, "BE"))
    errors.push(refused("ValidationError", "postalCode", { reason: "NO_POSTAL_CODE" }));
  if (errors.length > 0) return { errors };
  const legalForm = foundedAs(whole.legalForm, whole.legalPersonalityOn);
  if (!legalForm.liable)
    return { errors: [refused("CompanyNotLiableError", "legalForm", { legalForm: legalForm.code })] };
  if (!couldBeFoundedAs(legalForm, whole.legalPersonalityOn))
    return { errors: [refused("ValidationError", "legalForm", { reason: "FORM_ABOLISHED" })] };
  const nace = known?.nace ?? null;
  const { enterpriseNumber } = said;
  return { particulars: { ...whole, enterpriseNumber, legalForm: legalForm.code, country: "BE", nace }, errors: [] };
}

function faultIn(field: string, text: string): Refused[] {
  if (text === "") return [refused("ValidationError", field, { reason: "MISSING" })];
  if (text.length > LONGEST) return [refused("ValidationError", field, { reason: "TOO_LONG" })];
  if (field === "legalForm" && !legalForms.some(({ code }) => code === text))
    return [refused("ValidationError", field, { reason: "NO_SUCH_FORM" })];
  return [];
}

function faultsOfDay({ legalPersonalityOn }: { readonly legalPersonalityOn: string }, today: string): Refused[] {
  if (legalPersonalityOn === "") return [];
  const reason =
    legalPersonalityOn > today ? "IN_FUTURE" : yearOf(legalPersonalityOn) < OLDEST_YEAR ? "TOO_LONG_AGO" : null;
  return reason ? [refused("ValidationError", "legalPersonalityOn", { reason })] : [];
}
