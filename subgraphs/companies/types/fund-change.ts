import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { connectionOf } from "../../shared/plumbing/connection.ts";
import { FundStub } from "../../shared/plumbing/contributor-types.ts";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar, EnterpriseNumberScalar, EuroScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { DeadlineType } from "../../shared/plumbing/value-types.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import { type FundChangeState, fundChangeStates } from "../rules/fund-change.ts";
import { CompanyType } from "./company.ts";
import { CompanyAlreadyAffiliatedErrorType, CompanyDissolvedErrorType } from "./company-errors.ts";
import {
  FundChangeEndedErrorType,
  FundChangePendingErrorType,
  FundStayTooShortErrorType,
} from "./fund-change-errors.ts";

export const CompanyFundChangeStateEnum = enumOf(
  "CompanyFundChangeState",
  "Where a change of fund stands.",
  fundChangeStates,
);

export const CompanyFundChangeOrderEnum = enumOf("CompanyFundChangeOrder", "In what order changes are listed.", {
  FIRST_TO_ACT: "By the day on which they act, the first to come first.",
  NAME: "By the name of the company.",
});

@AboutNobody("a company")
@ObjectType("CompanyFundChange", {
  description: "A company on its way from one fund to another (verandering van fonds / changement de caisse).",
})
@Sees("COMPANY", ...STAFF, "INASTI")
export class CompanyFundChangeType {
  @Field(() => ID, { description: "Which." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change of it." })
  version!: number;

  @Field(() => EnterpriseNumberScalar, { description: "Of which enterprise." })
  enterpriseNumber!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => CompanyType, { nullable: true, description: "Its file, where that is yours to see." })
  company!: CompanyType | null;

  @Field(() => FundStub, {
    nullable: true,
    description: "The fund that it leaves; absent in a dry run, which nobody is told of and which tells nobody.",
  })
  leaves!: FundStub | null;

  @Field(() => FundStub, { description: "The fund to which it goes." })
  joins!: FundStub;

  @Field(() => DateScalar, { description: "When the old fund and the national institute were told." })
  announcedOn!: Day;

  @Field(() => String, { description: "The number of the registered item by which they were." })
  registeredItem!: string;

  @Field(() => DateScalar, { description: "The 1 January on which it acts." })
  actsOn!: Day;

  @Field(() => DeadlineType, { description: "By when it had to be announced." })
  deadline!: DeadlineType;

  @Field(() => CompanyFundChangeStateEnum, { description: "Where it stands." })
  state!: FundChangeState;

  @Field(() => EuroScalar, {
    nullable: true,
    description: "What was called and due on that day; absent before, and for the new fund.",
  })
  openSums!: Cents | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was done, or came to nothing." })
  endedOn!: Day | null;
}

export const CompanyFundChangeConnection = connectionOf("CompanyFundChange", () => CompanyFundChangeType);

@InputType("CompanyFundChangeFilter", { description: "Which changes of fund: all parts must hold." })
export class CompanyFundChangeFilter {
  @Field(() => [CompanyFundChangeStateEnum], { nullable: true, description: "In one of these states." })
  state?: FundChangeState[] | null;

  @Field(() => Boolean, { nullable: true, description: "True: companies that come to you; false: that leave you." })
  arriving?: boolean | null;
}

@InputType("AnnounceFundChangeInput", { description: "Which company comes to the fund of who asks." })
export class AnnounceFundChangeInput {
  @Field(() => WriteMetaInput, { description: "Key, version 0 as there is no change yet, dry run." })
  meta!: WriteMetaInput;

  @Field(() => EnterpriseNumberScalar, { description: "Its number." })
  enterpriseNumber!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When the registered letter went to the old fund and to the national institute; today if absent.",
  })
  announcedOn?: Day | null;

  @Field(() => String, { description: "The number of the registered item, at most 50 characters." })
  registeredItem!: string;
}

const AnnounceFundChangeError = createUnionType({
  name: "AnnounceFundChangeError",
  description: "Why no change was announced.",
  types: () =>
    [
      ...commonErrors,
      CompanyAlreadyAffiliatedErrorType,
      CompanyDissolvedErrorType,
      FundChangePendingErrorType,
      FundStayTooShortErrorType,
    ] as const,
  ...byKind,
});

@ObjectType("AnnounceFundChangePayload", { description: "The change as announced, or why not." })
@Sees(...STAFF)
export class AnnounceFundChangePayload {
  @Field(() => CompanyFundChangeType, { nullable: true, description: "The change." })
  fundChange?: CompanyFundChangeType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [AnnounceFundChangeError], { description: "Why nothing was announced; empty if it was." })
  errors!: readonly object[];
}

@InputType("WithdrawFundChangeInput", { description: "Which change is taken back." })
export class WithdrawFundChangeInput {
  @Field(() => WriteMetaInput, { description: "Key, the change's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  fundChangeId!: string;
}

const WithdrawFundChangeError = createUnionType({
  name: "WithdrawFundChangeError",
  description: "Why it was not taken back.",
  types: () => [...commonErrors, FundChangeEndedErrorType] as const,
  ...byKind,
});

@ObjectType("WithdrawFundChangePayload", { description: "The change as taken back, or why not." })
@Sees(...STAFF)
export class WithdrawFundChangePayload {
  @Field(() => CompanyFundChangeType, { nullable: true, description: "The change." })
  fundChange?: CompanyFundChangeType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [WithdrawFundChangeError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
