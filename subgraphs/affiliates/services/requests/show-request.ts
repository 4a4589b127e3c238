import { say } from "../../../shared/plumbing/say.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { ServiceRequestRow } from "../../loaders/requests/service-requests.ts";
import { referralSource } from "../../rules/requests/competent-body.ts";
import { clockOf, personAnswersBy } from "../../rules/requests/request-term.ts";

/** Where the clock of a request stands today. */
export const requestClock = ({ viewer }: AffiliatesContext, request: ServiceRequestRow) => clockOf(request, viewer.day);

/** By when the person should send what was asked, while the fund waits for it. */
export const requestAnswerExpectedBy = ({ waitingSince }: ServiceRequestRow) =>
  waitingSince && personAnswersBy(waitingSince);

/** To whom a request was sent on, in the reader's words; `null` where it was not. */
export function referralOf({ texts, viewer }: AffiliatesContext, request: ServiceRequestRow) {
  const { referralMatter: matter, referredTo: to, filedOn, referredOn } = request;
  if (!to || !referredOn) return null;
  const toInWords = say(texts, viewer.language, `competentBody.${to}`);
  return { matter, to, toInWords, filedOn, referredOn, basis: referralSource };
}
