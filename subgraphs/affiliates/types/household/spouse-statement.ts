import { Directive, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, SsinScalar } from "../../../shared/plumbing/scalars.ts";
import { UserErrorOf, UserErrorType, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import {
  type CoupleKind,
  coupleKinds,
  type StatementKind,
  type StatementOutcome,
  statementKinds,
  statementOutcomes,
} from "../../rules/household/spouse-statement.ts";
import { payloadOf } from "./payload.ts";

const StatementKindEnum = enumOf("SpouseStatementKind", "What a spouse states on oath.", statementKinds);
const CoupleKindEnum = enumOf("CoupleKind", "What the two are to one another.", coupleKinds);
const StatementOutcomeEnum = enumOf("SpouseStatementOutcome", "What came of a statement.", statementOutcomes);

@ObjectType("StatementAppeal", { description: "How a decision may be contested (beroep / recours)." })
@Sees("INSURED", ...STAFF)
class AppealType {
  @Field(() => DateScalar, { description: "Until when at the least." })
  until!: Day;

  @Field(() => String, { description: "Where and how, in the reader's language." })
  inWords!: string;

  @Field(() => LegalBasisType, { description: "Where that is written." })
  basis!: LegalBasisType;
}

@About("HOUSEHOLD")
@ObjectType("SpouseStatement", {
  description: "What a spouse states of helping (meewerkende echtgenoot / conjoint aidant), and what came of it.",
})
@Sees("INSURED", ...STAFF)
export class SpouseStatementType {
  @Field(() => ID, { description: "For the mutation that decides on it." })
  id!: string;

  @Field(() => StatementKindEnum, { description: "What is stated." })
  kind!: StatementKind;

  @Field(() => CoupleKindEnum, { description: "What the two are to one another." })
  couple!: CoupleKind;

  @Directive('@tag(name: "personal")')
  @Field(() => SsinScalar, { description: "The number of the helped person." })
  helpedSsin!: string;

  @Field(() => DateScalar, { description: "From when there is help, or was presumed to be." })
  startsOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "When notice of the presumption was sent." })
  noticedOn!: Day | null;

  @Field(() => DateScalar, { description: "When it was sworn." })
  swornOn!: Day;

  @Field(() => DateScalar, { description: "From when it counts: from the beginning, or if late from its own quarter." })
  countsFrom!: Day;

  @Field(() => String, { description: "What shows it." })
  evidence!: string;

  @Field(() => StatementOutcomeEnum, { nullable: true, description: "What came of it; absent until decided." })
  outcome!: StatementOutcome | null;

  @Field(() => String, { nullable: true, description: "Why." })
  reasons!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was decided." })
  decidedOn!: Day | null;

  @Field(() => LegalBasisType, { description: "On what the decision rests." })
  legalBasis!: LegalBasisType;

  @Field(() => AppealType, { nullable: true, description: "How to contest the decision; absent until there is one." })
  appeal!: AppealType | null;
}

@InputType("FileSpouseStatementInput", { description: "What a spouse states on oath." })
export class FileSpouseStatementInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Who states it." })
  affiliateId!: string;

  @Field(() => StatementKindEnum, { description: "What is stated." })
  kind!: StatementKind;

  @Field(() => CoupleKindEnum, { description: "What the two are to one another." })
  couple!: CoupleKind;

  @Field(() => String, { description: "The number of the helped person." })
  helpedSsin!: string;

  @Field(() => DateScalar, { description: "From when there is help, or was presumed to be." })
  startsOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "When notice of the presumption was sent, if it was." })
  noticedOn?: Day | null;

  @Field(() => DateScalar, { description: "When it was sworn." })
  swornOn!: Day;

  @Field(() => String, { description: "What shows it, at most 2 000 characters." })
  evidence!: string;
}

@InputType("DecideSpouseStatementInput", { description: "What comes of a statement, and why." })
export class DecideSpouseStatementInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  statementId!: string;

  @Field(() => StatementOutcomeEnum, { description: "What comes of it." })
  outcome!: StatementOutcome;

  @Field(() => String, { description: "Why, at most 2 000 characters." })
  reasons!: string;
}

@UserErrorOf("StatementDecidedError", "statut:statementDecided", "It was decided before.")
class StatementDecidedErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "When." })
  decidedOn!: Day;
}

@UserErrorOf("HelpedElsewhereError", "statut:helpedElsewhere", "The helped person is not with this fund.")
class HelpedElsewhereErrorType extends UserErrorType {}

const noun = ["statement", () => SpouseStatementType, "The statement as it stands now."] as const;

/** What the mutations answer. */
export const FileSpouseStatementPayload = payloadOf({
  name: "FileSpouseStatement",
  roles: ["INSURED", ...STAFF],
  noun,
});
/** What the mutations answer. */
export const DecideSpouseStatementPayload = payloadOf({
  name: "DecideSpouseStatement",
  roles: STAFF,
  errors: [StatementDecidedErrorType, HelpedElsewhereErrorType],
  noun,
});
