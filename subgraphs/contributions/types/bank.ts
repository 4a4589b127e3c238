import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { connectionOf } from "../../shared/plumbing/connection.ts";
import { About, AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, IbanScalar, StructuredCommunicationScalar } from "../../shared/plumbing/scalars.ts";
import { NodeType } from "../../shared/plumbing/value-types.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import { MatchWayEnum, ProposalReasonEnum, ReturnKindEnum, StatementFormatEnum, WithheldByEnum } from "./enums.ts";

@AboutNobody("the fund's own bank account")
@ObjectType("BankStatement", {
  implements: NodeType,
  description: "A statement of one of the fund's bank accounts (rekeninguittreksel / extrait de compte).",
})
@Directive('@key(fields: "id")')
@Sees(...STAFF)
export class BankStatementType extends NodeType {
  @Field(() => IbanScalar, { description: "The fund's account." })
  iban!: string;

  @Field(() => Int, { description: "The year of the closing day." })
  year!: number;

  @Field(() => String, { description: "The bank's number for it, unique for the account and year." })
  number!: string;

  @Field(() => StatementFormatEnum, { description: "In what form it came." })
  format!: keyof typeof StatementFormatEnum;

  @Field(() => EuroScalar, { nullable: true, description: "What stood on the account before it." })
  openingBalance!: Cents | null;

  @Field(() => EuroScalar, { nullable: true, description: "What stands on the account after it." })
  closingBalance!: Cents | null;

  @Field(() => DateScalar, { nullable: true, description: "Up to which day it speaks." })
  closingOn!: Day | null;
}

@About("ACCOUNT")
@ObjectType("Payment", {
  implements: NodeType,
  description:
    "A sum that the bank booked on the fund's account (betaling / paiement): received above zero, paid out below.",
})
@Directive('@key(fields: "id")')
@Sees(...STAFF)
export class PaymentType extends NodeType {
  @Field(() => String, { description: "Its place on the statement." })
  position!: string;

  @Field(() => EuroScalar, { description: "The sum." })
  amount!: Cents;

  @Field(() => DateScalar, { description: "The day of the credit, which decides whether it was in time." })
  bookedOn!: Day;

  @Directive('@tag(name: "personal")')
  @Field(() => StructuredCommunicationScalar, {
    name: "structuredCommunication",
    nullable: true,
    description: "The structured communication, if any.",
  })
  structured!: string | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "What the payer wrote, if it is no structured communication." })
  freeText!: string | null;

  @Directive('@tag(name: "personal")')
  @Field(() => IbanScalar, { nullable: true, description: "The other side's account, where its number is an IBAN." })
  counterpartyIban!: string | null;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "The other side's name: for the eye, never for matching." })
  counterpartyName!: string | null;

  @Field(() => ReturnKindEnum, {
    name: "returnKind",
    nullable: true,
    description: "In which way an earlier payment came back, if this is one that did.",
  })
  returnedType!: keyof typeof ReturnKindEnum | null;

  @Field(() => String, {
    name: "returnReason",
    nullable: true,
    description: "The bank's code for why it came back (ISO 20022).",
  })
  returnedReason!: string | null;

  @Field(() => WithheldByEnum, { nullable: true, description: "Who withheld it, if it was withheld." })
  withheldBy!: string | null;

  @Field(() => Boolean, { description: "Whether nobody's account has taken it yet." })
  inSuspense!: boolean;

  @Field(() => MatchWayEnum, { nullable: true, description: "How it was found whose it is." })
  way!: keyof typeof MatchWayEnum | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was brought to an account." })
  matchedOn!: Day | null;
}

@About("ACCOUNT")
@ObjectType("MatchProposal", {
  description: "Whose a payment in suspense may be. A person decides; a name never does.",
})
@Sees(...STAFF)
export class MatchProposalType {
  @Field(() => ProposalReasonEnum, { description: "Why one may think so." })
  reason!: string;
}

export const BankStatementConnection = connectionOf("BankStatement", () => BankStatementType);
export const PaymentConnection = connectionOf("Payment", () => PaymentType);
