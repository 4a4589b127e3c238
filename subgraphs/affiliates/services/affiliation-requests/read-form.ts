import { say } from "../../../shared/plumbing/say.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { AffiliationKind, Answers } from "../../rules/affiliation-requests/affiliation-kind.ts";
import { askedOf, type FormField, formOn, missingOf } from "../../rules/affiliation-requests/form.ts";
import { knownOf } from "./known-answers.ts";

interface Wanted {
  readonly kind?: AffiliationKind | null;
  readonly ssin?: string | null;
  readonly affiliationRequestId?: string | null;
}

/** A field in the reader's words, with the value that stands there. */
export function fieldShown({ texts, viewer }: AffiliatesContext, field: FormField, value: string | null) {
  const words = (code: string) => say(texts, viewer.language, code);
  const choices = (field.choices ?? []).map((code) => ({ code, label: words(`affiliationChoice.${code}`) }));
  return { ...field, label: words(`affiliationField.${field.code}`), choices, value };
}

/**
 * The form of a kind as it is asked today, filled with what is known: of the person who asks, of the number that staff
 * give, or of a request that stands already. `null` where there is no such request to see.
 */
export async function readForm(context: AffiliatesContext, { kind, ssin, affiliationRequestId }: Wanted) {
  const { viewer, loaders } = context;
  if (affiliationRequestId) {
    const request = await loaders.affiliationRequestById.load(affiliationRequestId);
    return request && formWith(context, request.affiliationKind, { day: request.receivedOn, answers: request.answers });
  }
  if (!kind) return null;
  const whose = viewer.role === "INSURED" ? viewer.ssin : ssin;
  return formWith(context, kind, { day: viewer.day, answers: whose ? await knownOf(context, whose) : {} });
}

interface Filled {
  readonly day: string;
  readonly answers: Answers;
}

function formWith(context: AffiliatesContext, kind: AffiliationKind, { day, answers }: Filled) {
  const { fields, basis } = formOn(kind, day);
  const shown = askedOf(fields, answers).map((field) => fieldShown(context, field, answers[field.code] ?? null));
  return { kind, on: day, basis, fields: shown, missing: missingOf(fields, answers) };
}
