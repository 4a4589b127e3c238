import { createUnionType, Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { About } from "../../shared/plumbing/privacy/about.ts";
import { QuarterScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import type { Quarter } from "../../shared/values/calendar.ts";
import { DueType } from "./due.ts";
import { ReckoningRefusalType } from "./simulation.ts";

@InputType("IssueDuesInput", { description: "To whom, and for which quarter." })
export class IssueDuesInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => [ID], { description: "The contributors, one or up to a thousand." })
  contributorIds!: string[];

  @Field(() => QuarterScalar, { description: "The quarter." })
  quarter!: Quarter;
}

@About("ACCOUNT")
@ObjectType("DueNotIssued", { description: "A contributor for whom no due was issued, and why." })
@Sees(...STAFF)
export class DueNotIssuedType {
  @Field(() => ID, { description: "Whose." })
  contributorId!: string;

  @Field(() => ReckoningRefusalType, { description: "Why not." })
  refusal!: ReckoningRefusalType;

  @Field(() => DueType, { nullable: true, description: "The due that stands already, where that is why." })
  standing?: DueType | null;
}

const IssueDuesError = createUnionType({
  name: "IssueDuesError",
  description: "Why no due was issued to anybody.",
  types: () => commonErrors,
  ...byKind,
});

@ObjectType("IssueDuesPayload", { description: "The dues that were issued, and to whom none was." })
@Sees(...STAFF)
export class IssueDuesPayload {
  @Directive("@listSize(assumedSize: 20)")
  @Field(() => [DueType], { description: "The dues that were issued." })
  dues!: readonly DueType[];

  @Directive("@listSize(assumedSize: 20)")
  @Field(() => [DueNotIssuedType], { description: "To whom none was issued." })
  notIssued!: readonly DueNotIssuedType[];

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [IssueDuesError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
