import { Directive, Field } from "type-graphql";
import { UserErrorOf, UserErrorType } from "../../shared/plumbing/user-error.ts";

@UserErrorOf("UnknownChoiceError", "statut:unknownChoice", "A field names what there is not; it says what there is.")
export class UnknownChoiceErrorType extends UserErrorType {
  @Directive("@listSize(assumedSize: 12)")
  @Field(() => [String], { description: "What there is, at most fifty." })
  choices!: readonly string[];

  @Field(() => String, { description: "The same in one line." })
  listed!: string;

  @Field(() => String, { nullable: true, description: "Which of them was probably meant." })
  nearest!: string | null;
}
