import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About, AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import {
  DateScalar,
  EnterpriseNumberScalar,
  EuroScalar,
  RateScalar,
  SsinScalar,
} from "../../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents, Rate } from "../../../shared/values/money.ts";
import { type WithheldListState, withheldHanders, withheldListStates } from "../../rules/withheld/withheld-sums.ts";
import { PaymentNotInSuspenseErrorType } from "../match-payment.ts";
import { PaymentRefundedErrorType } from "../reverse-ledger-transaction.ts";

/** Who hands lists in and reads them: INASTI, which shares the sums out, and staff. */
export const WITHHELD_READERS = ["INASTI", ...STAFF] as const;

const StateEnum = enumOf("WithheldListState", "Where a list of withheld sums stands.", withheldListStates);
const HanderEnum = enumOf("WithheldListHander", "Who handed a list in.", withheldHanders);

@About("ACCOUNT", ({ contributorId }) => (String(contributorId).startsWith("aff_") ? String(contributorId) : null))
@ObjectType("WithheldSum", { description: "What clients withheld of one contractor (inhouding / retenue)." })
@Sees(...WITHHELD_READERS)
export class WithheldSumType {
  @Field(() => ID, { description: "To name where it is reversed." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change." })
  version!: number;

  @Directive('@tag(name: "personal")')
  @Field(() => SsinScalar, { nullable: true, description: "Of which person." })
  ssin!: string | null;

  @Field(() => EnterpriseNumberScalar, { nullable: true, description: "Of which company." })
  enterpriseNumber!: string | null;

  @Field(() => Boolean, {
    description:
      "Whether one of the fund was found by that number, when the list was carried out; else the sum waits in suspense.",
  })
  isKnown?: boolean;

  @Field(() => EuroScalar, { description: "What the fund got." })
  amount!: Cents;

  @Field(() => RateScalar, { description: "Which part of what was withheld that is." })
  share!: Rate;

  @Field(() => DateScalar, { description: "When INASTI was credited: from that day it counts." })
  creditedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "When it was reversed, if it was." })
  reversedOn!: Day | null;

  @Field(() => String, { nullable: true, description: "Reference of the entry that reversed it." })
  reversal!: string | null;
}

@AboutNobody("A list as a whole; whose its sums are stands in each.")
@ObjectType("WithheldList", {
  description: "Sums that clients withheld of indebted contractors, as INASTI shares them out among the funds.",
})
@Sees(...WITHHELD_READERS)
export class WithheldListType {
  @Field(() => ID, { description: "Opaque; its prefix tells the kind." })
  id!: string;

  @Field(() => String, { description: "Code of the fund that gets the sums." })
  fund!: string;

  @Field(() => String, { description: "INASTI’s reference: each once for a fund." })
  reference!: string;

  @Field(() => EuroScalar, { description: "What its sums make." })
  total!: Cents;

  @Field(() => StateEnum, { description: "Where it stands." })
  state!: WithheldListState;

  @Field(() => HanderEnum, { description: "Who handed it in." })
  handedInBy!: keyof typeof withheldHanders;

  @Field(() => DateScalar, { description: "When." })
  handedInOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "When the payment was parted by it." })
  carriedOutOn!: Day | null;
}

export const WithheldListConnection = connectionOf("WithheldList", () => WithheldListType);

@InputType("WithheldSumInput", { description: "What clients withheld of one contractor." })
export class WithheldSumInput {
  @Field(() => SsinScalar, { nullable: true, description: "Of which person: this, or the number of a company." })
  ssin?: string | null;

  @Field(() => EnterpriseNumberScalar, { nullable: true, description: "Of which company." })
  enterpriseNumber?: string | null;

  @Field(() => EuroScalar, { description: "What the fund gets." })
  amount!: Cents;

  @Field(() => RateScalar, { description: "Which part of what was withheld that is; the other funds have the rest." })
  share!: Rate;

  @Field(() => DateScalar, { description: "When INASTI was credited: not before 1 July 2024." })
  creditedOn!: Day;
}

@InputType("HandInWithheldSumsInput", { description: "A list of sums that clients withheld." })
export class HandInWithheldSumsInput {
  @Field(() => WriteMetaInput, { description: "Key, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Code of the fund that gets the sums." })
  fund!: string;

  @Field(() => String, { description: "INASTI’s reference, 6 to 100 characters, which its payment bears too." })
  reference!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The payment in suspense that it belongs to, where staff know it; else it is found by the reference.",
  })
  paymentId?: string | null;

  @Field(() => [WithheldSumInput], { description: "The sums, 1 to 1000, which make the whole payment." })
  sums!: WithheldSumInput[];
}

@InputType("ReverseWithheldSumInput", { description: "That INASTI takes a sum back." })
export class ReverseWithheldSumInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  sumId!: string;

  @Field(() => String, { description: "Reference of the entry that reverses it, 3 to 100 characters." })
  reference!: string;
}

const WriteError = createUnionType({
  name: "WithheldSumsError",
  description: "Why nothing was done.",
  types: () => [...commonErrors, PaymentNotInSuspenseErrorType, PaymentRefundedErrorType] as const,
  ...byKind,
});

@ObjectType("WithheldListPayload", { description: "The list as it stands now, or why nothing was done." })
@Sees(...WITHHELD_READERS)
export class WithheldListPayload {
  @Field(() => WithheldListType, { nullable: true, description: "The list; absent where nothing was done." })
  list!: WithheldListType | null;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [WriteError], { description: "Why nothing was done; empty where something was." })
  errors!: readonly object[];

  @Field(() => Boolean, { description: "Whether it is the answer to an earlier question with the same key." })
  replayed!: boolean;
}
