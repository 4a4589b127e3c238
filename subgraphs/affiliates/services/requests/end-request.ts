import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { workingDaysAfter } from "../../../shared/values/holidays.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { ServiceRequestRow } from "../../loaders/requests/service-requests.ts";
import { competentFor, type ReferralMatter, staysWithFund } from "../../rules/requests/competent-body.ts";
import {
  type Channel,
  mayBeAnswered,
  mayBeClosed,
  mayBeRated,
  type RequestOutcome,
} from "../../rules/requests/request.ts";
import { keepTask } from "../contact/keep-task.ts";
import { sendReferralLetter } from "../documents/decision-letters.ts";
import { type Changes, changeRequest, holdRequest, keepMessage, movedTo } from "./keep-request.ts";
import { LONGEST } from "./open-service-request.ts";
import { lengthFaults, notFound, refuse } from "./refuse.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly serviceRequestId: string;
}

interface Spoken extends Asked {
  readonly body: string;
  readonly channel?: Channel | null;
}

/** What becomes of a request, or `null` where it may not, in the state that it is in. */
type Step = (request: ServiceRequestRow) => Changes | null;

interface WayOn<Input extends Asked> {
  readonly name: string;
  readonly step: (input: Input, context: AffiliatesContext) => Step;
  readonly withIt?: (input: Input, context: AffiliatesContext, request: ServiceRequestRow) => Promise<void>;
}

/** Every way of bringing a request on: the same questions are asked first, and each says what then becomes of it. */
const bringOn =
  <Input extends Asked>({ name, step, withIt }: WayOn<Input>) =>
  (context: AffiliatesContext, input: Input) =>
    write(context, name, input, async () => {
      const request = await holdRequest(context, input.serviceRequestId);
      if (!request) return { errors: [notFound("serviceRequestId", input.serviceRequestId)] };
      const { body, remark, satisfaction } = input as Partial<Said>;
      const errors = [
        ...versionConflict(input.meta, request.version),
        ...lengthFaults({ body, remark }, { ...LONGEST, remark: 2_000 }),
        ...outOfRange(satisfaction),
      ];
      if (errors.length > 0) return { errors };
      const changes = step(input, context)(request);
      if (!changes)
        return { errors: [refuse("ServiceRequestStateError", "serviceRequestId", { state: request.state })] };
      await withIt?.(input, context, request);
      await changeRequest(context, request.id, changes);
      return { serviceRequestId: request.id, errors: [] };
    });

/** What one or the other way of bringing a request on says besides. */
interface Said {
  readonly body: string;
  readonly remark: string;
  readonly satisfaction: number;
}

const outOfRange = (satisfaction?: number): Refused[] =>
  satisfaction === undefined || (satisfaction >= 1 && satisfaction <= 5)
    ? []
    : [refuse("ValidationError", "satisfaction", { reason: "OUT_OF_RANGE" })];

const saidByFund = (input: Spoken, context: AffiliatesContext, request: ServiceRequestRow): Promise<void> =>
  keepMessage(context, request, { author: "FUND", channel: input.channel ?? "PORTAL", body: input.body });

/** Whether a request is for something that is decided, with reasons and remedies, and not answered in a word. */
const isDecided = ({ matter }: ServiceRequestRow): boolean => matter === "RECTIFICATION";

/** Answers a request, and stops its clock. */
export const answerServiceRequest = bringOn<Spoken & { readonly outcome: RequestOutcome }>({
  name: "answerServiceRequest",
  step:
    ({ outcome }, { viewer: { day } }) =>
    (request) =>
      mayBeAnswered(request.state) && !isDecided(request) && outcome !== "REFERRED" && outcome !== "WITHDRAWN"
        ? { ...movedTo(request, "ANSWERED", day), met_on: day, outcome }
        : null,
  withIt: saidByFund,
});

/** Closes a request that was answered, or that whoever asked withdrew. */
export const closeServiceRequest = bringOn<Asked & { readonly withdrawn: boolean }>({
  name: "closeServiceRequest",
  step:
    ({ withdrawn }, { viewer: { day } }) =>
    (request) => {
      const outcome = withdrawn ? "WITHDRAWN" : (request.outcome ?? "INFORMED");
      if (!mayBeClosed(request.state, outcome)) return null;
      return { ...movedTo(request, "CLOSED", day), closed_on: day, outcome, met_on: request.metOn ?? day };
    },
});

/**
 * Sends a request on to whoever is competent. It keeps the day on which it was filed: there it counts from that day.
 *
 * Where the fund takes in what another decides, the request stays open and waits for that decision.
 */
export const referServiceRequest = bringOn<Spoken & { readonly about: ReferralMatter }>({
  name: "referServiceRequest",
  step:
    ({ about }, { viewer: { day } }) =>
    (request) => {
      if (!mayBeAnswered(request.state) || isDecided(request) || request.referredTo) return null;
      const referral = { referral_matter: about, referred_to: competentFor(about), referred_on: day };
      if (staysWithFund(about)) return { ...movedTo(request, "WAITING_FOR_INSTITUTION", day), ...referral };
      return { ...movedTo(request, "CLOSED", day), ...referral, outcome: "REFERRED", closed_on: day, met_on: day };
    },
  withIt: async (input, context, request) => {
    await saidByFund(input, context, request);
    if (request.contributorId.startsWith("aff_")) await sendReferralLetter(context, request, competentFor(input.about));
  },
});

const BAD = 2;
const DAYS_TO_CALL_BACK = 5;

/** Says how content one was with an answer. Whoever was not is contacted, and the answer is looked at again. */
export const rateServiceRequest = bringOn<Asked & { readonly satisfaction: number; readonly remark?: string | null }>({
  name: "rateServiceRequest",
  step:
    ({ satisfaction, remark }) =>
    (request) =>
      mayBeRated(request.state, request.satisfaction)
        ? { satisfaction, satisfaction_remark: remark?.trim() ?? null }
        : null,
  withIt: async ({ satisfaction }, context, { id, contributorId, fundCode, handlerId, subject }) => {
    if (satisfaction > BAD) return;
    const dueOn = workingDaysAfter(context.viewer.day, DAYS_TO_CALL_BACK);
    const task = { contributorId, fund: fundCode, handlerId, dueOn, about: subject, origin: `rating of ${id}` };
    await keepTask(context, { ...task, reason: "DISSATISFIED" });
  },
});
