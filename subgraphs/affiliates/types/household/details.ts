import { Field, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { AddressType, LanguageEnum } from "../../../shared/plumbing/contributor-types.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { civilStatuses } from "../../rules/household/civil-status.ts";
import { detailSources } from "../../rules/household/history.ts";

export const DetailSourceEnum = enumOf("DetailSource", "Who said so.", detailSources);

export const CivilStatusEnum = enumOf(
  "CivilStatus",
  "Whether somebody is married (burgerlijke staat / état civil).",
  civilStatuses,
);

/** From when until when something held, and who said so. */
@ObjectType()
abstract class VersionType {
  @Field(() => DateScalar, { nullable: true, description: "The first day; absent as far back as is known." })
  startsOn!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day; absent while it holds." })
  endsOn!: Day | null;

  @Field(() => DetailSourceEnum, { description: "Who said so." })
  source!: string;

  @Field(() => DateScalar, { nullable: true, description: "When it was told; absent of what the file began with." })
  recordedOn!: Day | null;
}

@About("IDENTITY")
@ObjectType("AddressVersion", { description: "An address for as long as it was the person's." })
@Sees("INSURED", ...STAFF, "INASTI")
export class AddressVersionType extends VersionType {
  @Field(() => AddressType, { description: "The address." })
  address!: AddressType;
}

@About("IDENTITY")
@ObjectType("NameVersion", { description: "A name for as long as it was the person's." })
@Sees("INSURED", ...STAFF, "INASTI")
export class NameVersionType extends VersionType {
  @Field(() => String, { description: "First name." })
  firstName!: string;

  @Field(() => String, { description: "Last name." })
  lastName!: string;
}

@About("IDENTITY")
@ObjectType("LanguageVersion", { description: "A language for as long as the person was written to in it." })
@Sees("INSURED", ...STAFF, "INASTI")
export class LanguageVersionType extends VersionType {
  @Field(() => LanguageEnum, { description: "The language." })
  language!: string;
}

@About("HOUSEHOLD")
@ObjectType("CivilStatusVersion", { description: "A civil status for as long as it was the person's." })
@Sees("INSURED", ...STAFF, "INASTI")
export class CivilStatusVersionType extends VersionType {
  @Field(() => CivilStatusEnum, { description: "The status." })
  status!: string;
}

@About("IDENTITY")
@ObjectType("PersonDetails", { description: "What held of a person on a day." })
@Sees("INSURED", ...STAFF, "INASTI")
export class PersonDetailsType {
  @Field(() => NameVersionType, { nullable: true, description: "The name." })
  name!: NameVersionType | null;

  @Field(() => AddressVersionType, { nullable: true, description: "The address." })
  address!: AddressVersionType | null;

  @Field(() => LanguageVersionType, { nullable: true, description: "The language." })
  language!: LanguageVersionType | null;

  @Field(() => CivilStatusVersionType, { nullable: true, description: "The civil status, where it is known." })
  civilStatus!: CivilStatusVersionType | null;
}
