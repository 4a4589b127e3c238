import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../shared/plumbing/value-types.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";

@ObjectType("LegalForm", {
  description: "A legal form (rechtsvorm / forme légale), and what it means for the annual company contribution.",
})
@Sees("ANYBODY")
export class LegalFormType {
  @Field(() => ID, { description: "Free of language: SRL." })
  code!: string;

  @Field(() => String, { description: "As written behind a name: in Dutch for a Dutch reader, else in French." })
  abbreviation!: string;

  @Field(() => String, { description: "In full, likewise." })
  name!: string;

  @Field(() => DateScalar, {
    name: "validFrom",
    nullable: true,
    description: "The first day of this name; absent if it is older than our files.",
  })
  from!: Day | null;

  @Field(() => DateScalar, {
    name: "validUntil",
    nullable: true,
    description: "The last day of this name; absent while it is in use.",
  })
  until!: Day | null;

  @Field(() => ID, { nullable: true, description: "The code of the form that it became." })
  becomes!: string | null;

  @Field(() => Boolean, { description: "Whether such a company owes the annual contribution." })
  liable!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether a starter of this form may be exempt; absent where it depends on a foreign form.",
  })
  starterExemptionPossible!: boolean | null;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [LegalBasisType], { description: "Where that is written." })
  basis!: readonly Source[];
}
