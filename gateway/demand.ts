import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from "graphql";
import type { Logger } from "pino";
import { Fault, faults } from "../subgraphs/shared/plumbing/faults.ts";
import { readVariables } from "../subgraphs/shared/plumbing/variables.ts";
import { isAbsentNode } from "./absence.ts";
import { type Asking, costOf, type FetchContext } from "./asking.ts";
import { folded, formatError } from "./errors.ts";
import { estimateCost } from "./limits/cost.ts";
import { type CostTable, costTable } from "./limits/cost-table.ts";
import type { Limits } from "./limits/limits.ts";
import { bounded } from "./limits/shape.ts";

/** What Apollo carries through one operation. */
export interface GatewayContext extends FetchContext {
  readonly asking: Asking;
  /** Whether a question is to be judged, and not answered. */
  readonly judged?: boolean;
}

type Operation = GraphQLRequestContext<GatewayContext>;

/** A request that was well formed but cannot be run: by the rules of `application/json` its status is 200. */
const NOT_RUNNABLE = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_INPUT",
]);

/** Charges what an operation may cost; refuses, before any subgraph is asked, what costs too much. */
export function demandControl(
  limits: Limits,
  log: Logger,
  spend: (asking: Asking) => void,
): ApolloServerPlugin<GatewayContext> {
  let table: CostTable = { weights: new Map(), lists: new Map() };

  function charge({ schema, document, operation, request, contextValue: { asking, judged } }: Operation): void {
    if (!document || !operation) return;
    asking.operation = { name: operation.name?.value ?? null, kind: operation.operation };
    const given = request.variables ?? {};
    const most = asking.viewer?.role === "HEALTH_FUND" ? limits.healthFundVariableBytes : limits.variableBytes;
    if (operation.operation === "query") bounded("variableBytes", bytesOf(given), most);
    const variables = { ...defaultsOf(operation), ...readVariables(schema as GraphQLSchema, operation, given) };
    asking.cost = estimateCost(schema, table, limits, { document, operation, variables });
    bounded("cost", asking.cost, limits.cost);
    if (!judged) spend(asking);
  }

  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate({ coreSupergraphSdl }) {
          if (coreSupergraphSdl) table = costTable(coreSupergraphSdl);
        },
      };
    },
    async requestDidStart() {
      return {
        async didResolveOperation(operation) {
          try {
            charge(operation);
          } catch (fault) {
            throw asRefusal(fault);
          }
        },
        async willSendResponse(operation) {
          finish(operation, log);
        },
      };
    },
  };
}

function asRefusal(fault: unknown): unknown {
  if (!(fault instanceof Fault)) return fault;
  const headers = new Map(fault.code === "TOO_MANY_REQUESTS" ? [["retry-after", String(fault.facts.seconds)]] : []);
  const http = { status: faults[fault.code].status, headers };
  return new GraphQLError(fault.code, { originalError: fault, extensions: { code: fault.code, http, ...fault.facts } });
}

/** The size of variables as they came, near enough. */
const bytesOf = (variables: object): number => Buffer.byteLength(JSON.stringify(variables));

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

/** Folds the errors, says the cost, and settles the status, as the last thing that is done to an answer. */
function finish(answered: Operation, log: Logger): void {
  const { response, errors = [], contextValue, request } = answered;
  const { asking } = contextValue;
  if (response.body?.kind !== "single") return;
  const { singleResult } = response.body;
  const { valueCompletion, ...extensions } = (singleResult.extensions ?? {}) as { valueCompletion?: unknown };
  const silent = lossesOf(valueCompletion, answered).map((lost) => formatError(asLoss(lost), asking, log));
  const all = folded([...(singleResult.errors ?? []), ...silent]);
  if (all.length > 0) singleResult.errors = all;
  for (const error of all) asking.codes.add(String(error.extensions?.code));
  singleResult.extensions = { ...extensions, cost: costOf(asking) };
  const refused = singleResult.data === undefined && errors.length > 0;
  const wellFormed = errors.every(({ extensions: { code } }) => NOT_RUNNABLE.has(String(code)));
  const wait = secondsToWait(all);
  if (wait > 0) response.http.headers.set("retry-after", String(wait));
  if (wait > 0 && isEmpty(singleResult.data)) response.http.status = faults.TOO_MANY_REQUESTS.status;
  if (refused && wellFormed && response.http.status === 400 && answersJson(request.http?.headers.get("accept"))) {
    response.http.status = 200;
  }
}

/** For how long whoever asked has to wait, where a subgraph no longer answers them. */
const secondsToWait = (errors: readonly GraphQLFormattedError[]): number =>
  Math.max(
    0,
    ...errors
      .filter(({ extensions }) => extensions?.code === "TOO_MANY_REQUESTS")
      .map(({ extensions }) => Number(extensions?.seconds) || 0),
  );

/** Whether nothing at all was answered. */
const isEmpty = (data: object | null | undefined): boolean => Object.values(data ?? {}).every((part) => part === null);

/** The nulls that nobody explained, but for those of a node that is not there. */
function lossesOf(found: unknown, { operation, document }: Operation): unknown[] {
  const losses: unknown[] = Array.isArray(found) ? found : [];
  return losses.filter((lost) => !operation || !document || !isAbsentNode(lost, operation, document));
}

/** A null that the schema forbids and that no subgraph explained: our own bug, and told as one. */
const asLoss = (lost: unknown): GraphQLError =>
  new GraphQLError("INTERNAL", {
    extensions: { code: "INTERNAL" },
    path: lost instanceof GraphQLError ? lost.path : undefined,
  });

/** Whether the answer will be `application/json`: so it is unless the newer type is asked for. */
const answersJson = (accept: string | undefined): boolean =>
  !/application\/graphql-response\+json/.test(accept ?? "") || /^\s*application\/json/.test(accept ?? "");
