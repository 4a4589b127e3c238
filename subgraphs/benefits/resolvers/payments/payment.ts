import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../../shared/plumbing/connection.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { ClaimRow } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { PaymentLineRow } from "../../loaders/payments/lines.ts";
import type { PaymentState } from "../../rules/payments/bank-answer.ts";
import { checkPayments, type PaymentsChecked } from "../../services/payments/check-payments.ts";
import { importBenefitBankFile } from "../../services/payments/import-bank-file.ts";
import { shownInterest } from "../../services/payments/late-interest.ts";
import { listPayments, shownFailure } from "../../services/payments/list-payments.ts";
import { BenefitClaimType } from "../../types/claims/claim.ts";
import { BenefitBankFilePayload, ImportBenefitBankFileInput } from "../../types/payments/bank-file.ts";
import { BenefitPaymentConnection, BenefitPaymentType, PaymentStateEnum } from "../../types/payments/payment.ts";
import { BenefitPaymentCheckType } from "../../types/payments/payment-check.ts";

@Resolver(() => BenefitPaymentType)
export class PaymentResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => BenefitPaymentConnection, {
    description:
      "The payments of one’s fund, in the order in which they were drawn up: those that failed, to be mended.",
  })
  benefitPayments(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => PaymentStateEnum, { nullable: true, description: "Only those that stand so." })
    state: PaymentState | null,
    @Ctx() context: BenefitsContext,
  ) {
    return listPayments(context, page, state);
  }

  @Sees(...STAFF)
  @Mutation(() => BenefitBankFilePayload, {
    description: "Takes in what the bank says of payments: booked, refused, or come back. Twice the same counts once.",
  })
  importBenefitBankFile(
    @Arg("input", () => ImportBenefitBankFileInput, { description: "The file." }) input: ImportBenefitBankFileInput,
    @Ctx() context: BenefitsContext,
  ) {
    return importBenefitBankFile(context, input);
  }

  @FieldResolver()
  lateInterest(@Root() { id }: PaymentLineRow, @Ctx() context: BenefitsContext) {
    return shownInterest(context, id);
  }

  @FieldResolver()
  failure(@Root() payment: PaymentLineRow, @Ctx() context: BenefitsContext) {
    return shownFailure(context, payment);
  }
}

@Resolver(() => BenefitBankFilePayload)
export class BankFilePayloadResolver {
  @FieldResolver()
  payments(@Root() { paymentIds }: { readonly paymentIds: readonly string[] }, @Ctx() { loaders }: BenefitsContext) {
    return loaders.lineById.loadMany([...paymentIds]);
  }
}

@Resolver(() => BenefitClaimType)
export class ClaimPaymentsResolver {
  @Directive("@listSize(assumedSize: 12)")
  @FieldResolver(() => [BenefitPaymentType], {
    description: "What was paid, or stands in a run that is to be released.",
  })
  payments(@Root() { id }: ClaimRow, @Ctx() { loaders }: BenefitsContext) {
    return loaders.linesOfClaim.load(id);
  }
}

@Resolver(() => BenefitPaymentCheckType)
export class PaymentCheckResolver {
  @Sees("SUPERVISOR", "INASTI")
  @Directive("@listSize(assumedSize: 9)")
  @Query(() => [BenefitPaymentCheckType], { description: "Runs the checks of payments, over what one may see." })
  benefitPaymentChecks(@Ctx() context: BenefitsContext) {
    return checkPayments(context);
  }

  @FieldResolver()
  description(@Root() { code }: PaymentsChecked, @Ctx() { texts, viewer }: BenefitsContext): string {
    return say(texts, viewer.language, `check.${code}`);
  }
}
