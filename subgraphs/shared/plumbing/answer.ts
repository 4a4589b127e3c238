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

/** Answers one question for one viewer, in one transaction. Never throws: what goes wrong is in `errors`. */
export async function answer(subgraph: OpenSubgraph, viewer: Viewer, question: Question): Promise<ExecutionResult> {
  const fault = (error: unknown): GraphQLError => formatFault(error, subgraph, viewer);
  try {
    const document = documentOf(subgraph.schema, question.query);
    const operation = getOperationAST(document, question.operationName);
    if (!operation) throw new Fault("BAD_INPUT", { field: "operationName", reason: "UNKNOWN_OPERATION" });
    const variableValues = readVariables(subgraph.schema, operation, question.variables ?? {});
    const result = await inTransaction(
      subgraph,
      viewer,
      async (contextValue) =>
        execute({
          schema: subgraph.schema,
          document,
          variableValues,
          contextValue,
          operationName: question.operationName,
        }),
      { readOnly: operation.operation === "query" },
    );
    return result.errors ? { ...result, errors: result.errors.map(fault) } : result;
  } catch (cause) {
    return { errors: [fault(cause)] };
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
