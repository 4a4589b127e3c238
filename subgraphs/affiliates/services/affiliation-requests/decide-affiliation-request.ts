import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { ContributorCategory } from "../../../shared/values/career.ts";
import { mayBeOf } from "../../rules/affiliation-requests/affiliation-kind.ts";
import type { RefusalGround } from "../../rules/affiliation-requests/request-state.ts";
import { mayBecome } from "../../rules/affiliation-requests/request-state.ts";
import { sideOf } from "../requests/keep-request.ts";
import { refuse } from "../requests/refuse.ts";
import { affiliatePerson } from "./affiliate-person.ts";
import { bringOn, decided, wrongState } from "./bring-on-affiliation-request.ts";
import { withAnswers } from "./complete-affiliation-request.ts";
import { examine } from "./examine-affiliation-request.ts";
import { holdPerson } from "./keep-affiliation-request.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliationRequestId: string;
}

interface Confirming extends Asked {
  readonly category?: ContributorCategory | null;
}

/** Confirms a complete request with which nothing is wrong; the category follows from it, unless staff say another. */
export const confirmAffiliationRequest = bringOn<Confirming>({
  name: "confirmAffiliationRequest",
  step: async (context, request, { category: said }) => {
    if (request.state !== "COMPLETE") return { errors: [wrongState(request)] };
    if (said && !mayBeOf(request.affiliationKind, said))
      return { errors: [refuse("ValidationError", "category", { reason: "NOT_OF_KIND" })] };
    await holdPerson(context, request.ssin);
    const { checks, category: found } = await examine(context, request);
    const blocking = checks.filter(({ weight }) => weight === "BLOCKING").map(({ code }) => code);
    if (blocking.length > 0)
      return { errors: [refuse("AffiliationBlockedError", "affiliationRequestId", { blocking })] };
    const category = said ?? found;
    const affiliateId = await affiliatePerson(context, request, category);
    return { state: "CONFIRMED", changes: { affiliate_id: affiliateId, category, ...decided(context) } };
  },
});

interface Refusing extends Asked {
  readonly ground: RefusalGround;
  readonly explanation: string;
}

/** Refuses a request: on what ground, and why in words, for a refusal without reasons cannot be kept. */
export const refuseAffiliationRequest = bringOn<Refusing>({
  name: "refuseAffiliationRequest",
  step: (context, request, { ground, explanation }) =>
    mayBecome(request.state, "REFUSED")
      ? { state: "REFUSED", changes: { ground, explanation: explanation.trim(), ...decided(context) } }
      : { errors: [wrongState(request)] },
});

/** Withdraws a request: the person, or staff on the person's word. */
export const withdrawAffiliationRequest = bringOn<Asked>({
  name: "withdrawAffiliationRequest",
  step: (context, request) =>
    mayBecome(request.state, "WITHDRAWN")
      ? { state: "WITHDRAWN", changes: decided(context) }
      : { errors: [wrongState(request)] },
});

interface Judging extends Asked {
  readonly accept: boolean;
  readonly explanation?: string | null;
}

/** Takes a proposal up as a request, which is then completed; or finds it groundless, and says why. */
export const judgeAffiliationProposal = bringOn<Judging>({
  name: "judgeAffiliationProposal",
  step: (context, request, { accept, explanation }) => {
    if (request.state !== "PROPOSED" || sideOf(context) !== "FUND") return { errors: [wrongState(request)] };
    if (accept) return withAnswers(request, []);
    if (!explanation) return { errors: [refuse("ValidationError", "explanation", { reason: "TOO_SHORT" })] };
    return { state: "DISMISSED", changes: { explanation: explanation.trim(), ...decided(context) } };
  },
});
