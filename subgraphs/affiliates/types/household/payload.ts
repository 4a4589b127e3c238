import { type ClassType, createUnionType, Field, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { byKind, commonErrors } from "../../../shared/plumbing/user-error.ts";
import type { Role } from "../../../shared/plumbing/viewer.ts";

/** What one mutation of a person's file answers with, beside its errors. */
interface Answered {
  /** The mutation's name with a capital: "ChangeAddress". */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Errors of its own, beside the common ones. */
  readonly errors?: readonly ClassType[];
  /** The field that shows what was written, and its type. */
  readonly noun: readonly [field: string, type: () => ClassType, description: string];
}

/** Makes the payload of a mutation of a person's file: the noun, `replayed`, and the union of its errors. */
export function payloadOf({ name, roles, errors = [], noun: [field, type, description] }: Answered): ClassType<object> {
  const error = createUnionType({
    name: `${name}Error`,
    description: "Why nothing was written.",
    types: () => [...commonErrors, ...errors] as const,
    ...byKind,
  });

  @ObjectType(`${name}Payload`, { description: "What was written, or why nothing was." })
  @Sees(...roles)
  class Payload {
    @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
    replayed!: boolean;

    @Field(() => [error], { description: "Why nothing was written; empty if it was." })
    errors!: readonly object[];
  }
  Field(type, { nullable: true, description })(Payload.prototype, field);
  return Payload;
}
