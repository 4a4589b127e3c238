import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { sql } from "kysely";
import { answer, type Question } from "./answer.ts";
import { VIEWER_HEADER, viewerReader } from "./hand-over.ts";
import { inTransaction, type OpenSubgraph } from "./open.ts";
import { systemViewer } from "./viewer.ts";

/** Room for the largest bank file that the gateway lets through, and what the plan adds to it. */
const LARGEST_BODY = 20_000_000;

/** Whether a subgraph can serve: its database answers. */
export async function isReady(subgraph: OpenSubgraph): Promise<boolean> {
  try {
    await inTransaction(subgraph, systemViewer("1970-01-01", "ready"), ({ db }) => sql`select 1`.execute(db));
    return true;
  } catch {
    return false;
  }
}

/** Serves one subgraph over HTTP, to the gateway and to nobody else. */
export const serveSubgraph = (subgraph: OpenSubgraph, secret: Uint8Array): Server =>
  createServer(subgraphListener(subgraph, secret));

/**
 * Answers for one subgraph whoever comes over HTTP.
 *
 * Whoever comes without the gateway's signature, for this body and this subgraph, is turned away before a word of the
 * question is read; `_service` is no exception. Who hangs up in the middle is let go.
 */
export function subgraphListener(subgraph: OpenSubgraph, secret: Uint8Array): RequestListener {
  const viewerOf = viewerReader(subgraph.plan.name, secret);
  const listen = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === "/health/live") return send(response, 200, { status: "live" });
    if (request.url === "/health/ready") {
      const ready = await isReady(subgraph);
      return send(response, ready ? 200 : 503, { status: ready ? "ready" : "not ready" });
    }
    if (request.method !== "POST" || request.url !== "/graphql") return send(response, 404, {});
    const body = await bodyOf(request);
    if (body === null) return send(response, 413, {});
    const viewer = await viewerOf(request.headers[VIEWER_HEADER]?.toString(), body);
    if (!viewer)
      return send(response, 401, { errors: [{ message: "unsigned", extensions: { code: "UNAUTHENTICATED" } }] });
    const question = questionOf(body);
    if (!question)
      return send(response, 400, { errors: [{ message: "unreadable", extensions: { code: "BAD_INPUT" } }] });
    return send(response, 200, await answer(subgraph, viewer, question));
  };
  return (request, response) => void listen(request, response).catch(() => response.destroy());
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers["content-length"] ?? Number.NaN) <= LARGEST_BODY) return text(request);
  request.resume();
  return null;
}

function questionOf(body: string): Question | null {
  try {
    const question: unknown = JSON.parse(body);
    const isQuestion = typeof question === "object" && question !== null && "query" in question;
    return isQuestion && typeof question.query === "string" ? (question as Question) : null;
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  const bytes = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(bytes);
}
