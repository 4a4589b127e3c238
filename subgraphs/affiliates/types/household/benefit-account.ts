import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, IbanScalar } from "../../../shared/plumbing/scalars.ts";
import { UserErrorOf, UserErrorType, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { accountSides, accountStates, confirmationFaults } from "../../rules/household/benefit-account.ts";
import { payloadOf } from "./payload.ts";

const AccountStateEnum = enumOf("BenefitAccountState", "Where an account for benefits stands.", accountStates);
const AccountSideEnum = enumOf("BenefitAccountSide", "On whose side somebody acts.", accountSides);
const ConfirmationFaultEnum = enumOf("AccountConfirmationFault", "Why it was not confirmed.", confirmationFaults);

@About("BENEFIT")
@ObjectType("BenefitAccount", {
  description:
    "An account to which the fund pays benefits (rekening / compte), or is asked to. It takes two to change.",
})
@Sees("INSURED", ...STAFF)
export class BenefitAccountType {
  @Field(() => ID, { description: "For the mutations that confirm or cancel it." })
  id!: string;

  @Sees("INSURED", "SUPERVISOR")
  @Field(() => IbanScalar, { description: "The whole number, for whom it is and who approves payments." })
  iban!: string;

  @Field(() => String, { description: "The number without its middle." })
  maskedIban!: string;

  @Field(() => AccountStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DateScalar, { description: "When it was asked for." })
  askedOn!: Day;

  @Field(() => AccountSideEnum, { description: "By whom." })
  askedSide!: string;

  @Field(() => DateScalar, { description: "Until when it may be confirmed." })
  confirmBy!: Day;

  @Field(() => DateScalar, { nullable: true, description: "When it was confirmed or cancelled." })
  actedOn!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "From when it is paid to; absent unless it was confirmed." })
  startsOn!: Day | null;

  @Sees(...STAFF)
  @Field(() => String, {
    nullable: true,
    description: "What the insured must show to confirm what they asked themselves: to be handed out by another way.",
  })
  confirmationCode!: string | null;
}

@InputType("ProposeBenefitAccountInput", { description: "An account to which benefits shall be paid." })
export class ProposeBenefitAccountInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Whose." })
  affiliateId!: string;

  @Field(() => String, { description: "The account number (IBAN), with or without blanks." })
  iban!: string;
}

@InputType("ConfirmBenefitAccountInput", { description: "The second act for an account." })
export class ConfirmBenefitAccountInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which account." })
  accountId!: string;

  @Field(() => String, { nullable: true, description: "From the insured, for what they asked: the fund's code." })
  code?: string | null;

  @Field(() => String, { nullable: true, description: "From staff: the number, typed again from the proof." })
  iban?: string | null;
}

@InputType("CancelBenefitAccountInput", { description: "An objection to an account that is not confirmed yet." })
export class CancelBenefitAccountInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which account." })
  accountId!: string;
}

@UserErrorOf("AccountStateError", "statut:accountState", "The account is not waiting for a second act.")
class AccountStateErrorType extends UserErrorType {
  @Field(() => AccountStateEnum, { description: "Where it stands." })
  state!: string;
}

@UserErrorOf("AccountConfirmationError", "statut:accountConfirmation", "That does not confirm the account.")
class AccountConfirmationErrorType extends UserErrorType {
  @Field(() => ConfirmationFaultEnum, { description: "Why not." })
  reason!: string;
}

const account = ["account", () => BenefitAccountType, "The account as it stands now."] as const;
const roles = ["INSURED", ...STAFF] as const;

/** What the mutations answer. */
export const ProposeBenefitAccountPayload = payloadOf({ name: "ProposeBenefitAccount", roles, noun: account });
export const ConfirmBenefitAccountPayload = payloadOf({
  name: "ConfirmBenefitAccount",
  roles,
  errors: [AccountStateErrorType, AccountConfirmationErrorType],
  noun: account,
});
/** What the mutations answer. */
export const CancelBenefitAccountPayload = payloadOf({
  name: "CancelBenefitAccount",
  roles,
  errors: [AccountStateErrorType],
  noun: account,
});
