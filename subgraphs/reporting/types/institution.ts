import { Field, ID, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { type Institution, type InstitutionKind, institutionKinds } from "../../shared/values/institutions.ts";

const InstitutionKindEnum = enumOf(
  "InstitutionKind",
  "What sort of institution exchanges with the funds.",
  institutionKinds,
);

@ObjectType("Institution", {
  description:
    "An institution with which the funds exchange (instelling / institution), and which may be a machine here.",
})
@Sees("ANYBODY")
export class InstitutionType implements Institution {
  @Field(() => ID, { description: "Its code, as tokens carry it: of a health fund, the number of its national union." })
  code!: string;

  @Field(() => InstitutionKindEnum, { description: "What sort." })
  kind!: InstitutionKind;

  @Field(() => String, { description: "Its name in the reader's language: Dutch for readers of Dutch, else French." })
  name!: string;

  @Field(() => String, { description: "Its name in French." })
  nameInFrench!: string;

  @Field(() => String, { description: "Its name in Dutch." })
  nameInDutch!: string;
}
