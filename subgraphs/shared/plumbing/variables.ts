import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from "graphql";
import { Fault } from "./faults.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * Reads the variables of an operation as raw values that passed their types.
 *
 * graphql-js would do the same, but it repeats the offending value in its message, and a value may be about a person.
 * What is thrown names the field and the reason.
 */
export function readVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Values): Values {
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    if (!type || !isInputType(type)) throw new Fault("BAD_INPUT", { field: name, reason: "UNKNOWN_TYPE" });
    const value = given[name];
    if (value === undefined) {
      if (isNonNullType(type) && !defaultValue) throw new Fault("BAD_INPUT", { field: name, reason: "REQUIRED" });
      if (defaultValue) valueFromAST(defaultValue, type);
      continue;
    }
    coerceInputValue(value, type, (path, _, error) => {
      const field = [name, ...path, ...missingIn(error)].join(".");
      throw new Fault("BAD_INPUT", { field, reason: reasonOf(error) });
    });
  }
  return given;
}

/** The field of an input that was left out, where that is what is wrong: graphql-js names it in its words alone. */
const missingIn = ({ message }: GraphQLError): readonly string[] =>
  /^Field "(\w+)" of required type/.exec(message)?.slice(1) ?? [];

function reasonOf(error: GraphQLError): string {
  const { reason } = (
    error.extensions.reason ? error.extensions : ((error.originalError as GraphQLError)?.extensions ?? {})
  ) as {
    reason?: string;
  };
  if (reason) return reason;
  if (/required/.test(error.message)) return "REQUIRED";
  if (/not defined by type/.test(error.message)) return "UNKNOWN_FIELD";
  if (/does not exist in/.test(error.message)) return "UNKNOWN_VALUE";
  return /non-nullable/.test(error.message) ? "REQUIRED" : "INVALID_TYPE";
}
