import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { AffiliationRequestRow } from "../../loaders/affiliation-requests/affiliation-requests.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { formOn } from "../../rules/affiliation-requests/form.ts";
import { afterAnswers, isOpen } from "../../rules/affiliation-requests/request-state.ts";
import { refuse } from "../requests/refuse.ts";
import { bringOn, type Outcome, wrongState } from "./bring-on-affiliation-request.ts";
import { missingIn } from "./keep-affiliation-request.ts";
import { readAnswers, type SaidAnswer } from "./read-answers.ts";
import { impossibleDays } from "./request-affiliation.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliationRequestId: string;
}

interface Answering extends Asked {
  readonly answers: readonly SaidAnswer[];
}

/** Answers what was missing, or answers anew; where nothing is missing any more, the request is complete. */
export const completeAffiliationRequest = bringOn<Answering>({
  name: "completeAffiliationRequest",
  step: (_, request, { answers: said }) => {
    if (!isOpen(request.state) || request.state === "PROPOSED") return { errors: [wrongState(request)] };
    return withAnswers(request, said);
  },
});

/** What becomes of a request by further answers. What was asked for and is answered now is asked for no longer. */
export function withAnswers(request: AffiliationRequestRow, said: readonly SaidAnswer[]): Outcome {
  const { affiliationKind, receivedOn, askedFor } = request;
  const { answers, errors } = readAnswers(formOn(affiliationKind, receivedOn).fields, said, request.answers);
  const faults = [...errors, ...impossibleDays(answers, receivedOn)];
  if (faults.length > 0) return { errors: faults };
  const answeredNow = new Set(said.map(({ field }) => field));
  const stillAsked = askedFor.filter((code) => !answeredNow.has(code));
  const missing = new Set([...missingIn({ affiliationKind, receivedOn, answers }), ...stillAsked]);
  const changes = {
    answers: JSON.stringify(answers),
    starts_on: answers.startsOn ?? null,
    asked_for: stillAsked,
    ...(missing.size === 0 ? { asked_note: null } : {}),
  };
  return { state: afterAnswers(request.state, missing.size), changes };
}

interface AskingFor extends Asked {
  readonly fields: readonly string[];
  readonly note?: string | null;
}

/** Asks the person for what is missing, or must be answered anew: the clock stands still until it comes. */
export const askForMissingAnswers = bringOn<AskingFor>({
  name: "askForMissingAnswers",
  step: (_: AffiliatesContext, request, { fields, note }) => {
    const { affiliationKind, receivedOn, state } = request;
    if (state !== "RECEIVED" && state !== "COMPLETE" && state !== "INCOMPLETE")
      return { errors: [wrongState(request)] };
    const known = new Set(formOn(affiliationKind, receivedOn).fields.map(({ code }) => code));
    if (fields.some((code) => !known.has(code)))
      return { errors: [refuse("ValidationError", "fields", { reason: "UNKNOWN_FIELD" })] };
    const asked = [...new Set([...fields, ...missingIn(request)])];
    if (asked.length === 0) return { errors: [refuse("ValidationError", "fields", { reason: "TOO_SHORT" })] };
    return { state: "INCOMPLETE", changes: { asked_for: asked, asked_note: note?.trim() ?? null } };
  },
});
