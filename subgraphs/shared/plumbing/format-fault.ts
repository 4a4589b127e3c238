import { GraphQLError } from "graphql";
import { LawUnknown } from "../values/law.ts";
import { Fault, type FaultCode, faults, isFaultCode } from "./faults.ts";
import type { OpenSubgraph } from "./open.ts";
import { say } from "./say.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Turns whatever was thrown into an error that a caller may see: a code, words, facts; never a value, SQL or a stack.
 */
export function formatFault(cause: unknown, { log, texts }: OpenSubgraph, viewer: Viewer): GraphQLError {
  const { code, facts } = recognised(cause);
  if (code === "INTERNAL") log.error({ requestId: viewer.requestId, err: stripped(cause) }, "unknown failure");
  const message = say(texts, viewer.language, `fault.${code}`, { reason: "", ...facts, requestId: viewer.requestId });
  const { path } = cause instanceof GraphQLError ? cause : { path: undefined };
  const extensions = { code, ...facts, retryable: faults[code].retryable, requestId: viewer.requestId };
  return new GraphQLError(message, { path, extensions });
}

type Recognised = { readonly code: FaultCode; readonly facts: Readonly<Record<string, unknown>> };

function recognised(cause: unknown): Recognised {
  const origin = cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause;
  if (origin instanceof Fault) return { code: origin.code, facts: origin.facts };
  if (origin instanceof LawUnknown) return { code: "LAW_UNKNOWN", facts: { table: origin.table, day: origin.day } };
  if (origin instanceof GraphQLError && !(origin.path && !origin.extensions.code)) return ofGraphQL(origin);
  if (isUnstorable(origin)) return { code: "BAD_INPUT", facts: { field: "text", reason: "UNKNOWN_CHARACTER" } };
  if (isCut(origin)) return { code: "TIMEOUT", facts: {} };
  if (isOutOfReach(origin)) return { code: "OVERLOADED", facts: {} };
  return { code: "INTERNAL", facts: {} };
}

/** What graphql-js says of a document is about the caller's text; an argument's own value is left out. */
function ofGraphQL({ extensions, message, locations }: GraphQLError): Recognised {
  const { code, reason, scalar } = extensions as { code?: string; reason?: string; scalar?: string };
  if (isFaultCode(code)) return { code, facts: { field: scalar ?? "", reason: reason ?? "" } };
  const line = locations?.[0]?.line ?? 0;
  return {
    code: "BAD_INPUT",
    facts: {
      field: `line ${line}`,
      reason:
        message
          .split(/, found|: /)[0]
          ?.slice(0, 120)
          .replace(/\.$/, "") ?? "",
    },
  };
}

const UNSTORABLE = new Set(["22021", "22P05"]);

/** A text with a character that PostgreSQL does not keep: a zero byte. */
const isUnstorable = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && UNSTORABLE.has(String(cause.code));

/** It took longer than a question may, or waited that long for others: PostgreSQL undid it. */
const isCut = (cause: unknown): boolean => cause instanceof Error && "code" in cause && cause.code === "57014";

/** PostgreSQL stops, starts, has no place left, or undid one of two who stood in each other's way: ask again. */
const STOPPING = new Set(["57P01", "57P02", "57P03", "53300", "40001", "40P01", "ECONNREFUSED", "ECONNRESET"]);
const LOST =
  /timeout exceeded when trying to connect|Connection terminated|not queryable|ECONNREFUSED|too many clients/;

const isOutOfReach = (cause: unknown): boolean =>
  cause instanceof Error && (("code" in cause && STOPPING.has(String(cause.code))) || LOST.test(cause.message));

/** An error as the log may keep it: PostgreSQL and MikroORM put values of rows into their messages. */
function stripped(cause: unknown): object {
  const origin = cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause;
  if (!(origin instanceof Error)) return { kind: typeof cause };
  const { code, constraint, table, schema } = origin as Error & Record<string, unknown>;
  const stack = origin.stack
    ?.split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8);
  return { kind: origin.name, code, constraint, table, schema, stack };
}
