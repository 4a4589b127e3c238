import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { decideBenefitOverpayment } from "../../services/overpayments/decide-overpayment.ts";
import { notifyBenefitOverpayment, recordRepayment } from "../../services/overpayments/recover-overpayment.ts";
import { decideRepaymentPlan, proposeRepaymentPlan } from "../../services/overpayments/repay-in-parts.ts";
import {
  approveBenefitOverpaymentWaiver,
  askBenefitOverpaymentWaiver,
  decideBenefitOverpaymentWaiver,
} from "../../services/overpayments/waive-overpayment.ts";
import { CLAIM_READERS } from "../../types/claims/decision.ts";
import {
  ApproveBenefitOverpaymentWaiverInput,
  AskBenefitOverpaymentWaiverInput,
  DecideBenefitOverpaymentInput,
  DecideBenefitOverpaymentWaiverInput,
  DecideRepaymentPlanInput,
  NotifyBenefitOverpaymentInput,
  OverpaymentPayload,
  ProposeRepaymentPlanInput,
  RecordRepaymentInput,
} from "../../types/overpayments/write-overpayments.ts";

@Resolver(() => OverpaymentPayload)
export class WriteOverpaymentsResolver {
  @Sees(...STAFF)
  @Mutation(() => OverpaymentPayload, {
    description: "Decides that what was paid without right is claimed back, but for what is prescribed.",
  })
  decideBenefitOverpayment(
    @Arg("input", () => DecideBenefitOverpaymentInput, { description: "Which, and why." })
    input: DecideBenefitOverpaymentInput,
    @Ctx() context: BenefitsContext,
  ) {
    return decideBenefitOverpayment(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => OverpaymentPayload, {
    description: "Notes that a claim for repayment was sent: from then on it may be contested, and is recovered.",
  })
  notifyBenefitOverpayment(
    @Arg("input", () => NotifyBenefitOverpaymentInput, { description: "Which, when, how." })
    input: NotifyBenefitOverpaymentInput,
    @Ctx() context: BenefitsContext,
  ) {
    return notifyBenefitOverpayment(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => OverpaymentPayload, { description: "Notes that the person repaid something, once a reference." })
  recordRepayment(
    @Arg("input", () => RecordRepaymentInput, { description: "Of which, and how much." }) input: RecordRepaymentInput,
    @Ctx() context: BenefitsContext,
  ) {
    return recordRepayment(context, input);
  }

  @Sees(...CLAIM_READERS)
  @Mutation(() => OverpaymentPayload, { description: "Proposes to repay in parts, with reasons." })
  proposeRepaymentPlan(
    @Arg("input", () => ProposeRepaymentPlanInput, { description: "How much a month." })
    input: ProposeRepaymentPlanInput,
    @Ctx() context: BenefitsContext,
  ) {
    return proposeRepaymentPlan(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => OverpaymentPayload, { description: "Accepts or refuses the plan that waits." })
  decideRepaymentPlan(
    @Arg("input", () => DecideRepaymentPlanInput, { description: "Of which, and whether." })
    input: DecideRepaymentPlanInput,
    @Ctx() context: BenefitsContext,
  ) {
    return decideRepaymentPlan(context, input);
  }

  @Sees(...CLAIM_READERS)
  @Mutation(() => OverpaymentPayload, { description: "Asks that what is left be waived, with reasons." })
  askBenefitOverpaymentWaiver(
    @Arg("input", () => AskBenefitOverpaymentWaiverInput, { description: "Of which, and why." })
    input: AskBenefitOverpaymentWaiverInput,
    @Ctx() context: BenefitsContext,
  ) {
    return askBenefitOverpaymentWaiver(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => OverpaymentPayload, { description: "Decides on a waiver; what is granted waits for another person." })
  decideBenefitOverpaymentWaiver(
    @Arg("input", () => DecideBenefitOverpaymentWaiverInput, { description: "Of which, and how much." })
    input: DecideBenefitOverpaymentWaiverInput,
    @Ctx() context: BenefitsContext,
  ) {
    return decideBenefitOverpaymentWaiver(context, input);
  }

  @Sees("SUPERVISOR")
  @Mutation(() => OverpaymentPayload, { description: "Approves, as a second person, what another would waive." })
  approveBenefitOverpaymentWaiver(
    @Arg("input", () => ApproveBenefitOverpaymentWaiverInput, { description: "Of which." })
    input: ApproveBenefitOverpaymentWaiverInput,
    @Ctx() context: BenefitsContext,
  ) {
    return approveBenefitOverpaymentWaiver(context, input);
  }

  @FieldResolver()
  overpayment(@Root() { overpaymentId: id }: { readonly overpaymentId?: string }, @Ctx() context: BenefitsContext) {
    return id ? context.loaders.overpaymentById.clear(id).load(id) : null;
  }
}
