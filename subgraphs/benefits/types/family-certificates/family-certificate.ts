import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, SsinScalar } from "../../../shared/plumbing/scalars.ts";
import { DeadlineType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import {
  type FamilyCertificateAsker,
  type FamilyCertificateState,
  familyCertificateAskers,
  familyCertificateStates,
} from "../../rules/family-certificates/certificate.ts";

/** Who reads what the archive says: the person, and staff; a family-allowance fund reads it in its message. */
export const ARCHIVE_READERS = ["INSURED", ...STAFF] as const;
/** Who asks for a certificate, and reads how the request stands. */
export const CERTIFICATE_ASKERS = ["INSURED", "FAMILY_FUND", ...STAFF] as const;

const StateEnum = enumOf("FamilyCertificateState", "Where a certificate stands.", familyCertificateStates);
const AskerEnum = enumOf("FamilyCertificateAsker", "Who asked for a certificate.", familyCertificateAskers);

@About("HOUSEHOLD")
@ObjectType("FamilyCertificate", {
  description:
    "What a fund’s archive says of the family allowances that it paid until 30 June 2014 (kinderbijslagbrevet / brevet d’attributaire).",
})
@Sees(...CERTIFICATE_ASKERS)
export class FamilyCertificateType {
  @Field(() => ID, { description: "What the message that passes it on is about." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each answer." })
  version!: number;

  @Field(() => String, { description: "Code of the fund whose archive it is." })
  fund!: string;

  @Field(() => String, { description: "Code of the family-allowance fund to which it goes." })
  institution!: string;

  @Field(() => AskerEnum, { description: "Who asked for it." })
  askedBy!: FamilyCertificateAsker;

  @Field(() => String, { nullable: true, description: "Under which the family-allowance fund knows it." })
  reference!: string | null;

  @Field(() => DateScalar, { description: "When it was asked for, or passed on by itself." })
  askedOn!: Day;

  @Field(() => StateEnum, { description: "Where it stands." })
  state!: FamilyCertificateState;

  @Field(() => DeadlineType, {
    nullable: true,
    description: "By when the fund answers: policy, as no term of law was seen; absent where nobody asked.",
  })
  clock?: Deadline | null;

  @Sees(...ARCHIVE_READERS)
  @Field(() => String, { nullable: true, description: "What moved the competence, in the archive’s own words." })
  circumstance!: string | null;

  @Sees(...ARCHIVE_READERS)
  @Field(() => DateScalar, { nullable: true, description: "The day of that." })
  circumstanceOn!: Day | null;

  @Sees(...ARCHIVE_READERS)
  @Field(() => DateScalar, { nullable: true, description: "From which day the other fund was competent." })
  competenceMovedOn!: Day | null;

  @Sees(...ARCHIVE_READERS)
  @Field(() => DateScalar, { nullable: true, description: "The last day for which this fund paid, if it ever did." })
  paidUntil!: Day | null;

  @Sees(...ARCHIVE_READERS)
  @Directive('@tag(name: "personal")')
  @Field(() => [SsinScalar], { description: "Others through whom the right came (attributaires)." })
  attributaries!: readonly string[];

  @Sees(...ARCHIVE_READERS)
  @Directive('@tag(name: "personal")')
  @Field(() => [SsinScalar], { description: "The children (beneficiaries)." })
  children!: readonly string[];
}
