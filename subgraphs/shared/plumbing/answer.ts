import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from "graphql";
import type { Context } from "./context.ts";
import { Fault } from "./faults.ts";
import { formatFault } from "./format-fault.ts";
import { inTransaction, type OpenSubgraph } from "./open.ts";
import { readVariables } from "./variables.ts";
import type { Viewer } from "./viewer.ts";

/** What a subgraph is asked. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

const REMEMBERED = 2_000;

/**
 * Answers one question for one viewer, in one transaction. Never throws: what goes wrong is in `errors`.
 *
 * What was found is shown when the transaction has ended well, and not before: a write that failed in the middle has
 * undone the others of its question, and a look that could not be recorded shows nothing. What was read in a picture
 * says in which: a subgraph that knows of none would show what is true by now.
 */
export async function answer(subgraph: OpenSubgraph, viewer: Viewer, question: Question): Promise<ExecutionResult> {
  const fault = (error: unknown): GraphQLError => formatFault(error, subgraph, viewer);
  let found: ExecutionResult = {};
  try {
    const document = documentOf(subgraph.schema, question.query);
    const operation = getOperationAST(document, question.operationName);
    if (!operation) throw new Fault("BAD_INPUT", { field: "operationName", reason: "UNKNOWN_OPERATION" });
    const variableValues = readVariables(subgraph.schema, operation, question.variables ?? {});
    const { schema } = subgraph;
    const { operationName } = question;
    const work = async (contextValue: Context): Promise<void> => {
      found = await execute({ schema, document, variableValues, contextValue, operationName });
    };
    const readOnly = operation.operation === "query";
    await inTransaction(subgraph, viewer, work, { readOnly });
    const told = found.errors ? { ...found, errors: found.errors.map(fault) } : found;
    return readOnly && viewer.picture ? { ...told, extensions: { picture: viewer.picture } } : told;
  } catch (cause) {
    return { errors: (found.errors ?? [cause]).map(fault) };
  }
}

const documents = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();

/** Parses and validates a text once; the gateway's plans ask the same few texts over and over. */
function documentOf(schema: GraphQLSchema, query: string): DocumentNode {
  const known = documents.get(schema) ?? new Map<string, DocumentNode>();
  documents.set(schema, known);
  const found = known.get(query);
  if (found) return found;
  const document = parse(query, { maxTokens: 20_000 });
  const [invalid] = validate(schema, document);
  if (invalid) throw invalid;
  if (known.size >= REMEMBERED) known.delete(known.keys().next().value ?? "");
  known.set(query, document);
  return document;
}
