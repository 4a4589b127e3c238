import { type DocumentNode, Kind, parse, type TypeNode } from "graphql";

/** What a question may ask of each change, as variables, and the types that their values have. */
const CHANGE_VARIABLES = new Map<string, readonly string[]>([
  ["changeId", ["ID", "String"]],
  ["type", ["ChangeType", "String", "ID"]],
  ["subjectId", ["ID", "String"]],
  ["subjectVersion", ["Int", "Float", "ID"]],
  ["contributorId", ["ID", "String"]],
  ["day", ["Date", "String", "ID"]],
]);

type Selection = { readonly variables: readonly string[] } | { readonly reason: string; readonly detail?: string };

const LONGEST = 8_000;
const MOST_TOKENS = 1_000;

/**
 * Reads a question that is to be asked of each change: one query, and no variable but those of a change.
 *
 * Whether the graph answers it, the gateway says.
 */
export function readSelection(text: string): Selection {
  if (text.length > LONGEST) return { reason: "TOO_LONG" };
  const document = parsed(text);
  if (!document) return { reason: "INVALID_FORMAT" };
  const operations = document.definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== "query")
    return { reason: "NOT_ONE_QUERY" };
  const declared = (operation.variableDefinitions ?? []).map(
    ({ variable, type }) => [variable.name.value, type] as const,
  );
  if (declared.some(([name]) => !CHANGE_VARIABLES.has(name))) return { reason: "UNKNOWN_VARIABLE" };
  const [variable] = declared.find(([name, type]) => !CHANGE_VARIABLES.get(name)?.includes(nameOf(type))) ?? [];
  return variable ? { reason: "VARIABLE_TYPE", detail: `$${variable}` } : { variables: declared.map(([name]) => name) };
}

/** The name of a type, without its lists: one value stands for a list of it. */
const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: MOST_TOKENS, noLocation: true });
  } catch {
    return null;
  }
}
