import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { cancelBenefitAccount, confirmBenefitAccount } from "../../services/household/end-account-asking.ts";
import { accountOfToday, listAccounts, showAccountOf } from "../../services/household/list-accounts.ts";
import { proposeBenefitAccount } from "../../services/household/propose-account.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import {
  BenefitAccountType,
  CancelBenefitAccountInput,
  CancelBenefitAccountPayload,
  ConfirmBenefitAccountInput,
  ConfirmBenefitAccountPayload,
  ProposeBenefitAccountInput,
  ProposeBenefitAccountPayload,
} from "../../types/household/benefit-account.ts";

interface Written {
  readonly accountId?: string;
}

@Resolver(() => AffiliateType)
export class AffiliateAccountsResolver {
  @Sees("INSURED", ...STAFF)
  @FieldResolver(() => BenefitAccountType, { nullable: true, description: "The account that benefits go to today." })
  benefitAccount(@Root() { id }: { readonly id: string }, @Ctx() context: AffiliatesContext) {
    return accountOfToday(context, id);
  }

  @Sees("INSURED", ...STAFF)
  @Directive("@listSize(assumedSize: 3)")
  @FieldResolver(() => [BenefitAccountType], { description: "All that were ever asked for, the newest first." })
  benefitAccounts(@Root() { id }: { readonly id: string }, @Ctx() context: AffiliatesContext) {
    return listAccounts(context, id);
  }
}

@Resolver(() => ProposeBenefitAccountPayload)
export class ProposeBenefitAccountResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => ProposeBenefitAccountPayload, { description: "Asks that benefits be paid to another account." })
  proposeBenefitAccount(
    @Arg("input", () => ProposeBenefitAccountInput, { description: "Whose, and which." })
    input: ProposeBenefitAccountInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return proposeBenefitAccount(context, input);
  }

  @FieldResolver()
  account(@Root() { accountId }: Written, @Ctx() context: AffiliatesContext) {
    return showAccountOf(context, accountId);
  }
}

@Resolver(() => ConfirmBenefitAccountPayload)
export class ConfirmBenefitAccountResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => ConfirmBenefitAccountPayload, { description: "Confirms an account by a second act." })
  confirmBenefitAccount(
    @Arg("input", () => ConfirmBenefitAccountInput, { description: "Which, and what shows that it is right." })
    input: ConfirmBenefitAccountInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return confirmBenefitAccount(context, input);
  }

  @FieldResolver()
  account(@Root() { accountId }: Written, @Ctx() context: AffiliatesContext) {
    return showAccountOf(context, accountId);
  }
}

@Resolver(() => CancelBenefitAccountPayload)
export class CancelBenefitAccountResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => CancelBenefitAccountPayload, { description: "Takes back an account that is not confirmed yet." })
  cancelBenefitAccount(
    @Arg("input", () => CancelBenefitAccountInput, { description: "Which." }) input: CancelBenefitAccountInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return cancelBenefitAccount(context, input);
  }

  @FieldResolver()
  account(@Root() { accountId }: Written, @Ctx() context: AffiliatesContext) {
    return showAccountOf(context, accountId);
  }
}
