import { type DocumentNode, Kind, parse } from "graphql";

/** What a question may ask of each change, as variables. */
export const CHANGE_VARIABLES = ["changeId", "type", "subjectId", "subjectVersion", "contributorId", "day"] as const;

const LONGEST = 8_000;
const MOST_TOKENS = 1_000;

/**
 * Reads a question that is to be asked of each change: one query, and no variable but those of a change.
 *
 * Whether the graph answers it is seen when it is asked.
 */
export function readSelection(text: string): { readonly variables: readonly string[] } | { readonly reason: string } {
  if (text.length > LONGEST) return { reason: "TOO_LONG" };
  const document = parsed(text);
  if (!document) return { reason: "INVALID_FORMAT" };
  const operations = document.definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== "query")
    return { reason: "NOT_ONE_QUERY" };
  const variables = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const strange = variables.find((name) => !CHANGE_VARIABLES.some((known) => known === name));
  return strange === undefined ? { variables } : { reason: "UNKNOWN_VARIABLE" };
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: MOST_TOKENS, noLocation: true });
  } catch {
    return null;
  }
}
