import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { Channel, RequestKind } from "../../rules/requests/request.ts";
import type { RequestMatter } from "../../rules/requests/request-term.ts";
import { answeringHandler, fundOf } from "../contact/find-case-handler.ts";
import { keepRequest, sideOf } from "./keep-request.ts";
import { lengthFaults, notFound, refuse } from "./refuse.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly contributorId: string;
  readonly kind: RequestKind;
  readonly matter?: RequestMatter | null;
  readonly channel?: Channel | null;
  readonly subject: string;
  readonly body: string;
  readonly filedOn?: string | null;
}

/** The longest texts that are kept. */
export const LONGEST = { subject: 200, body: 10_000 } as const;

const usual: Readonly<Record<RequestKind, RequestMatter>> = {
  QUESTION: "INFORMATION",
  REQUEST: "DECISION",
  COMPLAINT: "COMPLAINT",
};

/**
 * Takes in a question, a request or a complaint, by whatever way it came.
 *
 * Whoever files it at the portal files it today; staff say on what day, and by what way, it reached the fund.
 */
export const openServiceRequest = (context: AffiliatesContext, asked: Asked) =>
  write(context, "openServiceRequest", asked, async () => {
    const fund = await fundOf(context, asked.contributorId);
    if (!fund) return { errors: [notFound("contributorId", asked.contributorId)] };
    const errors = [
      ...lengthFaults({ subject: asked.subject, body: asked.body }, LONGEST),
      ...faultsOf(context, asked),
    ];
    if (errors.length > 0) return { errors };
    const serviceRequestId = await keepRequest(context, {
      contributorId: asked.contributorId,
      fund,
      handlerId: await answeringHandler(context, asked.contributorId),
      kind: asked.kind,
      matter: asked.matter ?? usual[asked.kind],
      channel: asked.channel ?? "PORTAL",
      subject: asked.subject,
      body: asked.body,
      filedOn: asked.filedOn ?? context.viewer.day,
    });
    return { serviceRequestId, errors: [] };
  });

function faultsOf(context: AffiliatesContext, { kind, matter, channel, filedOn }: Asked): Refused[] {
  const { viewer } = context;
  const errors: Refused[] = [];
  if (sideOf(context) === "AFFILIATE") {
    if (channel && channel !== "PORTAL") errors.push(refuse("ValidationError", "channel", { reason: "NOT_YOURS" }));
    if (filedOn && filedOn !== viewer.day) errors.push(refuse("ValidationError", "filedOn", { reason: "NOT_YOURS" }));
  }
  if (filedOn && filedOn > viewer.day) errors.push(refuse("ValidationError", "filedOn", { reason: "IN_FUTURE" }));
  if (matter && kind !== "REQUEST" && matter !== usual[kind])
    errors.push(refuse("ValidationError", "matter", { reason: "NOT_OF_KIND" }));
  if (matter === "RECTIFICATION") errors.push(refuse("ValidationError", "matter", { reason: "ASK_RECTIFICATION" }));
  return errors;
}
