import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from "express";
import type { Logger } from "pino";
import { Fault, faults } from "../subgraphs/shared/plumbing/faults.ts";
import { preferredLanguage } from "../subgraphs/shared/values/language.ts";
import { type Asking, costOf, newAsking } from "./asking.ts";
import { formatError } from "./errors.ts";
import { openGate } from "./limits/gate.ts";
import type { Limits } from "./limits/limits.ts";
import { SIGNATURE_HEADER } from "./partners/prove.ts";

const HEADERS = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
} as const;

/** An id that a caller may choose: long enough to be one, and no number of a person. */
const REQUEST_ID = /^(?=.*[A-Za-z])[\w-]{8,64}$/;

/** What is known of the request that an answer belongs to. */
export const askingOf = (response: Response): Asking => response.locals.asking as Asking;

/** Gives every answer its security headers, its language and the request's id. */
export function welcome(limits: Limits): RequestHandler {
  return (request, response, next) => {
    const wished = request.get("x-request-id") ?? "";
    const requestId = REQUEST_ID.test(wished) ? wished : randomUUID();
    const language = preferredLanguage(request.get("accept-language"));
    response.locals.asking = newAsking(requestId, language, limits);
    response.set({ ...HEADERS, "content-language": language, "x-request-id": requestId });
    response.vary("Accept-Language");
    next();
  };
}

const JSON_TYPE = "application/json; charset=utf-8";
const GRAPHQL_TYPE = "application/graphql-response+json; charset=utf-8";

/** Answers that a request is refused, in the shape of every other answer. */
export function refuse(request: Request, response: Response, cause: unknown, log: Logger, status?: number): void {
  const asking = askingOf(response);
  const error = formatError(cause, asking, log);
  const code = cause instanceof Fault ? cause.code : "INTERNAL";
  asking.codes.add(code);
  if (cause instanceof Fault && cause.facts.seconds !== undefined)
    response.set("retry-after", String(cause.facts.seconds));
  if (code === "UNAUTHENTICATED") response.set("www-authenticate", "Bearer");
  const wantsGraphQL = request.accepts(["application/json", "application/graphql-response+json"]);
  response.status(status ?? faults[code].status);
  response.set("content-type", wantsGraphQL === "application/graphql-response+json" ? GRAPHQL_TYPE : JSON_TYPE);
  response.send(JSON.stringify({ errors: [error], extensions: { cost: costOf(asking) } }));
}

/** A request that is not one of ours. */
export const badRequest = (reason: string): Fault => new Fault("BAD_INPUT", { field: "request", reason });

/** Keeps the bytes of a body that is signed, for whoever looks at the signature. */
function keepBytes({ headers }: IncomingMessage, response: unknown, bytes: Buffer): void {
  if (headers[SIGNATURE_HEADER] !== undefined) askingOf(response as Response).body = bytes;
}

/** Reads the body, and turns away what is no single GraphQL request or asks too much by its form alone. */
export function threshold(limits: Limits, log: Logger): readonly (RequestHandler | ErrorRequestHandler)[] {
  const passes = openGate(limits);

  const bodyLimit = (response: Response): number => {
    const role = askingOf(response).viewer?.role;
    return role === "CASE_HANDLER" || role === "SUPERVISOR" ? limits.staffBodyBytes : limits.bodyBytes;
  };

  const method: RequestHandler = (request, response, next) => {
    const isOfFile = request.method === "HEAD" && request.baseUrl === "/exports";
    if (request.method === "GET" || request.method === "POST" || isOfFile) return next();
    response.set("allow", "GET, POST");
    refuse(request, response, badRequest("METHOD_NOT_ALLOWED"), log, 405);
  };

  const unreadable: ErrorRequestHandler = (error: { status?: number; type?: string }, request, response, _next) => {
    if (error.type === "entity.too.large") {
      const facts = {
        measure: "bodyBytes",
        cost: Number(request.get("content-length") ?? bodyLimit(response) + 1),
        limit: bodyLimit(response),
      };
      return refuse(request, response, new Fault("TOO_COSTLY", facts), log, 413);
    }
    const status = error.status && error.status < 500 ? error.status : 400;
    refuse(request, response, badRequest("NOT_JSON"), log, status);
  };

  const single: RequestHandler = (request, response, next) => {
    const body: unknown = request.body;
    if (request.method === "POST" && !request.is("application/json")) {
      const status = request.get("content-type") === undefined ? 400 : 415;
      return refuse(request, response, badRequest("NOT_JSON_TYPE"), log, status);
    }
    if (Array.isArray(body)) return refuse(request, response, badRequest("ONE_OPERATION"), log);
    request.body ??= {};
    next();
  };

  const shape: RequestHandler = (request, response, next) => {
    const text: unknown = request.method === "GET" ? request.query.query : (request.body as { query?: unknown }).query;
    try {
      if (typeof text === "string") passes(text);
      next();
    } catch (fault) {
      refuse(request, response, fault, log);
    }
  };

  const body: RequestHandler = (request, response, next) =>
    express.json({ limit: bodyLimit(response), strict: true, verify: keepBytes })(request, response, next);

  return [method, body, unreadable, single, shape];
}
