import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { askingOf, refuse } from "../door.ts";
import type { AskInRight } from "../exports/file.ts";

/** With what questions are judged. */
export interface CheckTerms {
  /** Has a question judged in the right of the request at hand. */
  readonly judge: (request: Request) => AskInRight;
  readonly log: Logger;
}

/**
 * `POST /check`: what is wrong with a question for whoever would ask it, as `data.faults`; nothing is looked for.
 *
 * For the house alone, which takes in questions that it will ask later in somebody's right.
 */
export function check({ judge, log }: CheckTerms): RequestHandler {
  const answer = async (request: Request, response: Response): Promise<void> => {
    const { query = "", variables = {} } = request.body as { query?: string; variables?: Record<string, unknown> };
    const { errors = [] } = await judge(request)(query, variables);
    response.type("json").send(JSON.stringify({ data: { faults: errors } }));
  };
  return (request, response, next) => {
    if (!askingOf(response).ofHouse) return next();
    answer(request, response).catch((cause) => refuse(request, response, cause, log));
  };
}
