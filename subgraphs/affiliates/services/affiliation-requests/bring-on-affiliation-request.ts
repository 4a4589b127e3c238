import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { AffiliationRequestRow } from "../../loaders/affiliation-requests/affiliation-requests.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { type AffiliationRequestState, mayBecome } from "../../rules/affiliation-requests/request-state.ts";
import { lengthFaults, notFound, refuse } from "../requests/refuse.ts";
import { holdAffiliationRequest, moveAffiliationRequest } from "./keep-affiliation-request.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliationRequestId: string;
  readonly note?: string | null;
  readonly explanation?: string | null;
}

/** What becomes of a request: its next state, with what changes besides; or why it may not. */
export type Outcome =
  | { readonly errors: readonly Refused[] }
  | { readonly state: AffiliationRequestState; readonly changes?: Readonly<Record<string, unknown>> };

interface WayOn<Input extends Asked> {
  readonly name: string;
  readonly step: (
    context: AffiliatesContext,
    request: AffiliationRequestRow,
    input: Input,
  ) => Promise<Outcome> | Outcome;
}

const LONGEST = { note: 2_000, explanation: 4_000 } as const;

/** Every way of bringing a request for affiliation on: the same questions are asked first, of whichever it is. */
export const bringOn =
  <Input extends Asked>({ name, step }: WayOn<Input>) =>
  (context: AffiliatesContext, input: Input) =>
    write(context, name, input, async () => {
      const request = await holdAffiliationRequest(context, input.affiliationRequestId);
      if (!request) return { errors: [notFound("affiliationRequestId", input.affiliationRequestId)] };
      const errors = [
        ...versionConflict(input.meta, request.version),
        ...lengthFaults({ note: input.note, explanation: input.explanation }, LONGEST),
      ];
      if (errors.length > 0) return { errors };
      const outcome = await step(context, request, input);
      if ("errors" in outcome) return outcome;
      const { state, changes } = outcome;
      if (state !== request.state && !mayBecome(request.state, state)) return { errors: [wrongState(request)] };
      await moveAffiliationRequest(context, request, state, changes);
      return { affiliationRequestId: request.id, errors: [] };
    });

/** Says that something is not done in the state that a request is in. */
export const wrongState = ({ state }: AffiliationRequestRow): Refused =>
  refuse("AffiliationRequestStateError", "affiliationRequestId", { state });

/** What a decision writes down: when, and by whom. */
export const decided = ({ viewer }: AffiliatesContext) => ({
  decided_on: viewer.day,
  decided_by: viewer.actor,
  met_on: viewer.day,
});
