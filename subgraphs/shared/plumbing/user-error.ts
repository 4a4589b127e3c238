import { Directive, Field, ID, InputType, Int, InterfaceType, ObjectType } from "type-graphql";
import { Sees } from "./access.ts";
import { DateTimeScalar } from "./scalars.ts";

/** What a service hands back when it may not do what was asked: the union member's name, the field, and its facts. */
export interface Refused<Kind extends string = string> {
  readonly kind: Kind;
  /** The field that is wrong, from the input down: ["input", "amount"]. */
  readonly path: readonly string[];
}

/** Every kind of error that the graph may return, with the problem type under which Belgian services know it. */
export const problemTypes = new Map<string, string>();

@InterfaceType("UserError", {
  description: "Why something was not done: code, words, place, and the Belgian problem type.",
})
export abstract class UserErrorType {
  @Field(() => String, { description: "Free of language, for programs: NOT_FOUND." })
  code!: string;

  @Field(() => String, { description: "One or two sentences for a person: what is wrong, and what to do." })
  message!: string;

  @Field(() => [String], { nullable: true, description: "The input field that it is about, from the top." })
  path?: readonly string[];

  @Field(() => String, { description: "A Belgif problem type (urn:problem-type:…)." })
  problemType!: string;
}

/** Declares a kind of error. Its words stand in the texts as `error.<name>`, in every language. */
export function UserErrorOf(name: string, problem: string, description: string): ClassDecorator {
  problemTypes.set(name, `urn:problem-type:${problem}`);
  return (target) => {
    ObjectType(name, { implements: UserErrorType, description })(target);
    (Sees("ANYBODY") as ClassDecorator)(target);
  };
}

const shared = Directive("@shareable") as ClassDecorator;

@UserErrorOf("ValidationError", "belgif:badRequest", "A field has a value that it cannot have.")
@shared
export class ValidationErrorType extends UserErrorType {
  @Field(() => String, { description: "Why, free of language: TOO_LONG." })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: "What exactly, in names of the schema, where the reason alone does not say it.",
  })
  detail?: string | null;
}

@UserErrorOf("NotFoundError", "belgif:resourceNotFound", "There is no such thing, or it is not for you to see.")
@shared
export class NotFoundErrorType extends UserErrorType {
  @Field(() => ID, { description: "The id that was asked for." })
  missingId!: string;
}

@UserErrorOf("VersionConflictError", "statut:versionConflict", "Somebody changed it since you read it.")
@shared
export class VersionConflictErrorType extends UserErrorType {
  @Field(() => Int, { description: "The version that it has now." })
  currentVersion!: number;
}

@UserErrorOf("IdempotencyConflictError", "statut:idempotencyConflict", "The key was used before, with another input.")
@shared
export class IdempotencyConflictErrorType extends UserErrorType {
  @Field(() => DateTimeScalar, { description: "When the key was used first." })
  firstUsedAt!: string;
}

/** The errors that every mutation may return, for its union. */
export const commonErrors = [
  ValidationErrorType,
  NotFoundErrorType,
  VersionConflictErrorType,
  IdempotencyConflictErrorType,
] as const;

@InputType("WriteMeta", { description: "Carried by every mutation: it makes a write safe to send again." })
export class WriteMetaInput {
  @Field(() => ID, {
    description: "Yours to choose, 8 to 100 characters: the same key and input give the same answer, once.",
  })
  idempotencyKey!: string;

  @Field(() => Int, { nullable: true, description: "The version that you read; refused where it has moved on." })
  expectedVersion?: number;

  @Field(() => Boolean, { defaultValue: false, description: "Shows what would happen, and changes nothing." })
  dryRun!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Why, in your own words, at most 500 characters; kept with the write.",
  })
  reason?: string;
}

/** A union tells its members apart by the `kind` that rules and services gave them. */
export const byKind = { resolveType: (value: object) => (value as { kind: string }).kind };
