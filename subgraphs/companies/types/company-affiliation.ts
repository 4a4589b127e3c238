import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { connectionOf } from "../../shared/plumbing/connection.ts";
import { FundStub } from "../../shared/plumbing/contributor-types.ts";
import { AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar, EnterpriseNumberScalar } from "../../shared/plumbing/scalars.ts";
import { DeadlineType, NodeType, PeriodType } from "../../shared/plumbing/value-types.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { AffiliationOrigin } from "../rules/company-affiliation.ts";
import { CompanyType } from "./company.ts";
import { CompanyAffiliationOriginEnum } from "./enums.ts";

@AboutNobody("a company")
@ObjectType("FormalNotice", {
  implements: NodeType,
  description: "A registered letter that tells a company to choose a fund (ingebrekestelling / mise en demeure).",
})
@Directive('@key(fields: "id")')
@Sees("COMPANY", ...STAFF, "INASTI")
export class FormalNoticeType extends NodeType {
  @Field(() => Int, { description: "Counts up with each change." })
  version!: number;

  @Field(() => EnterpriseNumberScalar, { description: "To which enterprise." })
  enterpriseNumber!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => DateScalar, { description: "When it was posted: the term runs from then, whenever it was received." })
  postedOn!: Day;

  @Field(() => String, { description: "The number of the registered item." })
  registeredItem!: string;

  @Field(() => DeadlineType, { description: "By when the company must have joined a fund." })
  deadline!: DeadlineType;

  @Field(() => CompanyType, { nullable: true, description: "The company, once it is with a fund of yours to see." })
  company!: CompanyType | null;
}

export const FormalNoticeConnection = connectionOf("FormalNotice", () => FormalNoticeType);

@ObjectType("CompanyAffiliation", {
  description: "A stretch in which a company is with a fund (aansluiting / affiliation).",
})
@Sees("COMPANY", "INSURED", ...STAFF, "INASTI")
export class CompanyAffiliationType {
  @Field(() => FundStub, { description: "With which fund." })
  fund!: FundStub;

  @Field(() => PeriodType, { description: "From its legal personality on." })
  period!: PeriodType;

  @Field(() => CompanyAffiliationOriginEnum, { description: "How it came about." })
  origin!: AffiliationOrigin;

  @Field(() => DateScalar, { description: "When it was asked for, or came about without being asked for." })
  receivedOn!: Day;

  @Field(() => DeadlineType, { description: "Whether the three months were kept." })
  deadline!: DeadlineType;

  @Field(() => FormalNoticeType, { nullable: true, description: "The formal notice that went before, if one did." })
  notice!: FormalNoticeType | null;
}
