import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { ServiceRequestRow } from "../../loaders/requests/service-requests.ts";
import {
  type AwaitedParty,
  afterFundsMessage,
  afterPersonsMessage,
  type Channel,
  isSpokenIn,
} from "../../rules/requests/request.ts";
import { lastDayFor } from "../../rules/requests/request-term.ts";
import { changeRequest, holdRequest, keepMessage, movedTo, sideOf } from "./keep-request.ts";
import { LONGEST } from "./open-service-request.ts";
import { lengthFaults, notFound, refuse } from "./refuse.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly serviceRequestId: string;
  readonly body: string;
  readonly channel?: Channel | null;
  readonly awaits?: AwaitedParty | null;
}

/** A request to which its person came back is open as if it were filed again: only the day of filing stays. */
const again = ({ matter }: ServiceRequestRow, day: string) => ({
  met_on: null,
  outcome: null,
  due_on: lastDayFor(matter, day),
});

/** Says something in a request. The fund may ask for something, and the person may come back to an answer. */
export const addMessage = (context: AffiliatesContext, asked: Asked) =>
  write(context, "addMessage", asked, async () => {
    const { viewer } = context;
    const author = sideOf(context);
    const request = await holdRequest(context, asked.serviceRequestId);
    if (!request) return { errors: [notFound("serviceRequestId", asked.serviceRequestId)] };
    const errors = [
      ...versionConflict(asked.meta, request.version),
      ...lengthFaults({ body: asked.body }, LONGEST),
      ...(isSpokenIn(request.state)
        ? []
        : [refuse("ServiceRequestStateError", "serviceRequestId", { state: request.state })]),
      ...(asked.awaits && author === "AFFILIATE" ? [refuse("ValidationError", "awaits", { reason: "NOT_YOURS" })] : []),
    ];
    if (errors.length > 0) return { errors };
    await keepMessage(context, request, { author, channel: asked.channel ?? "PORTAL", body: asked.body });
    const state =
      author === "AFFILIATE"
        ? afterPersonsMessage(request.state)
        : afterFundsMessage(request.state, asked.awaits ?? null);
    const moved = movedTo(request, state, viewer.day);
    const comesBack = request.state === "ANSWERED" && state !== "ANSWERED";
    await changeRequest(context, request.id, comesBack ? { ...moved, ...again(request, viewer.day) } : moved);
    return { serviceRequestId: request.id, errors: [] };
  });
