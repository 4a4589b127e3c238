import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { Fault, type FaultCode, faults, isFaultCode } from "../subgraphs/shared/plumbing/faults.ts";
import { say } from "../subgraphs/shared/plumbing/say.ts";
import { allTexts } from "../subgraphs/shared/plumbing/texts/index.ts";
import type { Asking } from "./asking.ts";
import { reasonOf } from "./reason.ts";

const texts = allTexts({ fr: {}, nl: {}, de: {}, en: {} });

type Facts = Readonly<Record<string, unknown>>;

interface Recognised {
  readonly code: FaultCode;
  readonly facts: Facts;
}

/** Codes with which Apollo Server says that the request itself cannot be read. */
const UNREADABLE = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
]);

/** A client that sent only a hash knows this answer by its words and sends the text; so they stay as they are. */
const SEND_THE_TEXT = new Set(["PERSISTED_QUERY_NOT_FOUND", "PERSISTED_QUERY_NOT_SUPPORTED"]);

/** What Apollo Server says, without a code, of a hash that is not that of the text, or of another way of hashing. */
const NOT_ITS_HASH = /^provided sha does not match|^Unsupported persisted query version/;

/** Facts of our own that say where, not what. */
const NOT_FACTS = new Set([
  "code",
  "subgraph",
  "serviceName",
  "retryable",
  "requestId",
  "http",
  "stacktrace",
  "exception",
]);

/**
 * Turns whatever went wrong into what a caller may see: words in the caller's language, path, code, facts.
 *
 * Never an address, a query of the database, a stack or a value. What nobody foresaw is `INTERNAL` and stands in the
 * log under the request's id.
 */
export function formatError(cause: unknown, asking: Asking, log: Logger): GraphQLFormattedError {
  const error = cause instanceof GraphQLError ? cause : undefined;
  const declared = error?.extensions.code;
  if (error && typeof declared === "string" && SEND_THE_TEXT.has(declared)) {
    return { message: error.message, extensions: { code: declared, retryable: true, requestId: asking.requestId } };
  }
  const { code, facts } = recognised(cause);
  const subgraph = error?.extensions.serviceName;
  if (code === "INTERNAL") {
    log.error({ requestId: asking.requestId, subgraph, err: error?.originalError ?? cause }, "unknown failure");
  }
  const { requestId, language } = asking;
  const { retryable } = faults[code];
  return {
    message: say(texts, language, `fault.${code}`, { field: "", reason: "", ...facts, requestId }),
    ...(error?.path && { path: error.path }),
    extensions: { code, ...(typeof subgraph === "string" && { subgraph }), retryable, requestId, ...facts },
  };
}

function recognised(cause: unknown): Recognised {
  const origin = cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause;
  if (origin instanceof Fault) return { code: origin.code, facts: origin.facts };
  if (!(cause instanceof GraphQLError)) return { code: "INTERNAL", facts: {} };
  const { code, serviceName } = cause.extensions;
  if (NOT_ITS_HASH.test(cause.message)) {
    return { code: "BAD_INPUT", facts: { field: "extensions.persistedQuery", reason: "NOT_ITS_HASH" } };
  }
  if (isFaultCode(code)) return { code, facts: factsOf(cause.extensions) };
  const isUnreadable =
    code === undefined ? cause.nodes || isRefused(cause.extensions.http) : UNREADABLE.has(String(code));
  const ofTheRequest = serviceName === undefined && isUnreadable;
  return ofTheRequest ? unreadable(cause) : { code: "INTERNAL", facts: {} };
}

/** Whether Apollo Server says with its status, if not with a code, that the request is at fault. */
const isRefused = (http: unknown): boolean =>
  typeof http === "object" && http !== null && "status" in http && http.status === 400;

function unreadable({ message, locations }: GraphQLError): Recognised {
  const [place] = locations ?? [];
  const field = place ? `line ${place.line}, column ${place.column}` : "request";
  return { code: "BAD_INPUT", facts: { field, reason: reasonOf(message) } };
}

/** A subgraph's facts: short words and numbers, or lists of short words. */
function factsOf(extensions: Facts): Facts {
  const isShort = (value: unknown): boolean =>
    typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value.length <= 200);
  return Object.fromEntries(
    Object.entries(extensions).filter(
      ([name, value]) => !NOT_FACTS.has(name) && (isShort(value) || (Array.isArray(value) && value.every(isShort))),
    ),
  );
}

/** Folds errors that differ only in their place in a list into one, which says how many there are. */
export function folded(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const kinds = new Map<string, { readonly error: GraphQLFormattedError; count: number }>();
  for (const error of errors) {
    const place = error.path?.map((step) => (typeof step === "number" ? "*" : step)).join(".");
    const kind = JSON.stringify([place, error.extensions]);
    const known = kinds.get(kind);
    if (known) known.count += 1;
    else kinds.set(kind, { error, count: 1 });
  }
  return [...kinds.values()].map(({ error, count }) =>
    count === 1 ? error : { ...error, extensions: { ...error.extensions, count } },
  );
}
