import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { type Role, roles } from "../../shared/plumbing/viewer.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { AffiliateType } from "./affiliate.ts";
import { FundType } from "./fund.ts";

const RoleEnum = Object.fromEntries(Object.keys(roles).map((role) => [role, role])) as { [K in Role]: K };
registerEnumType(RoleEnum, {
  name: "Role",
  description: "In what quality somebody asks.",
  valuesConfig: Object.fromEntries(
    Object.entries(roles).map(([role, description]) => [role, { description }]),
  ) as never,
});

@AboutNobody("whoever asks, to themselves")
@ObjectType("Viewer", { description: "Who is asking, as the graph understood it." })
@Sees("ANYBODY")
export class ViewerType {
  @Field(() => RoleEnum, { description: "In what quality." })
  role!: Role;

  @Field(() => ID, { description: "Who is accountable for the question." })
  actor!: string;

  @Field(() => DateScalar, { description: "The day on which the question is answered." })
  day!: Day;

  @Field(() => FundType, { nullable: true, description: "The fund that one works for." })
  fund!: FundType | null;

  @Field(() => AffiliateType, { nullable: true, description: "The own file of an insured person." })
  affiliate!: AffiliateType | null;
}
