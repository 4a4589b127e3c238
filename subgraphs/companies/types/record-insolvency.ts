import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { InsolvencyKind } from "../rules/insolvency.ts";
import { CompanyType } from "./company.ts";
import { InsolvencyKindEnum } from "./enums.ts";

@InputType("RecordInsolvencyInput", { description: "The judgment or the decision." })
export class RecordInsolvencyInput {
  @Field(() => WriteMetaInput, { description: "Key, the company's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Of which company." })
  companyId!: string;

  @Field(() => InsolvencyKindEnum, { description: "Of what kind." })
  kind!: InsolvencyKind;

  @Field(() => DateScalar, { description: "The day of the judgment or the decision: with the kind, it names it." })
  startsOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "When it was closed, if it was." })
  endsOn?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "When it stood in the annexes to the Moniteur belge." })
  publishedOn?: Day | null;

  @Field(() => String, { nullable: true, description: "Who was appointed, at most 160 characters." })
  curator?: string | null;

  @Field(() => String, { description: "The judgment or the deed, as one cites it; at most 200 characters." })
  reference!: string;
}

const RecordInsolvencyError = createUnionType({
  name: "RecordInsolvencyError",
  description: "Why nothing was recorded.",
  types: () => [...commonErrors] as const,
  ...byKind,
});

@ObjectType("RecordInsolvencyPayload", { description: "The company as it stands, or why nothing was recorded." })
@Sees(...STAFF)
export class RecordInsolvencyPayload {
  @Field(() => CompanyType, { nullable: true, description: "The company." })
  company?: CompanyType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [RecordInsolvencyError], { description: "Why nothing was recorded; empty if it was." })
  errors!: readonly object[];
}
