import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { DateScalar, EuroScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import { AccountingYearOverlapsErrorType } from "./company-errors.ts";
import { BalanceSheetType } from "./company-year.ts";
import { BalanceSheetSourceEnum } from "./enums.ts";

@InputType("RecordBalanceSheetInput", { description: "The accounts that a company filed for one accounting year." })
export class RecordBalanceSheetInput {
  @Field(() => WriteMetaInput, { description: "Key, the company's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Of which company." })
  companyId!: string;

  @Field(() => DateScalar, { description: "The first day of the accounting year." })
  yearStartsOn!: Day;

  @Field(() => DateScalar, { description: "The last day of the accounting year." })
  yearEndsOn!: Day;

  @Field(() => EuroScalar, { description: "The balance total: item 20/58." })
  balanceTotal!: Cents;

  @Field(() => DateScalar, { description: "When they were filed with the National Bank." })
  filedOn!: Day;

  @Field(() => BalanceSheetSourceEnum, { description: "Who told us." })
  source!: "NATIONAL_BANK" | "COMPANY";

  @Field(() => String, { description: "Under what number, or where they stand; at most 200 characters." })
  reference!: string;
}

const RecordBalanceSheetError = createUnionType({
  name: "RecordBalanceSheetError",
  description: "Why no accounts were recorded.",
  types: () => [...commonErrors, AccountingYearOverlapsErrorType] as const,
  ...byKind,
});

@ObjectType("RecordBalanceSheetPayload", { description: "The accounts as recorded, or why not." })
@Sees(...STAFF)
export class RecordBalanceSheetPayload {
  @Field(() => BalanceSheetType, { nullable: true, description: "The accounts." })
  balanceSheet?: BalanceSheetType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [RecordBalanceSheetError], { description: "Why nothing was recorded; empty if it was." })
  errors!: readonly object[];
}
