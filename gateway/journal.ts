import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { askingOf } from "./door.ts";
import type { Metrics } from "./metrics.ts";

/** Writes one line for each request and counts it: what was asked by name, how long, at what cost; never with what. */
export function journal(log: Logger, metrics: Metrics): RequestHandler {
  return (_, response, next) => {
    const asking = askingOf(response);
    response.once("close", () => {
      const { requestId, viewer, operation, since, cost, codes } = asking;
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.answered(asking, status);
      const ms = Math.round(performance.now() - since);
      const operationName = operation?.name ?? undefined;
      const told = { requestId, operationName, kind: operation?.kind, ms, cost, status, codes: [...codes] };
      log.info({ ...told, role: viewer?.role, fund: viewer?.fund, purpose: viewer?.purpose }, "answered");
    });
    next();
  };
}
