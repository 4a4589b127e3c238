import { Agent, request } from "undici";
import { Fault } from "../subgraphs/shared/plumbing/faults.ts";
import { signViewer, VIEWER_HEADER } from "../subgraphs/shared/plumbing/hand-over.ts";
import type { Viewer } from "../subgraphs/shared/plumbing/viewer.ts";
import { boundedSource, type SourceSettings, type SubgraphQuestion, type SubgraphSource } from "./data-source.ts";
import type { SubgraphAnswer } from "./failed-fetch.ts";

interface Address {
  readonly url: string;
  /** The secret that the gateway and the subgraphs share. */
  readonly secret: Uint8Array;
}

const LARGEST_ANSWER = 64 * 1024 * 1024;
const CONNECTIONS = 64;

/**
 * A subgraph behind HTTP: connections kept alive, and who asks signed anew for every fetch.
 *
 * Of what the caller sent nothing else is passed on. A read whose connection broke is asked once more, for a subgraph
 * that restarts closes connections that were just about to be used.
 */
export function remoteSource(settings: SourceSettings, { url, secret }: Address): SubgraphSource {
  const dispatcher = new Agent({ connections: CONNECTIONS, keepAliveTimeout: 20_000, maxResponseSize: LARGEST_ANSWER });

  async function send(body: string, viewer: Viewer, signal: AbortSignal): Promise<SubgraphAnswer> {
    const headers = {
      "content-type": "application/json",
      accept: "application/json",
      "x-request-id": viewer.requestId,
      [VIEWER_HEADER]: await signViewer(viewer, settings.name, body, secret),
    };
    const { statusCode, body: stream } = await request(url, { dispatcher, method: "POST", headers, body, signal });
    if (statusCode === 200) return (await stream.json()) as SubgraphAnswer;
    await stream.dump();
    if (statusCode === 401) settings.log.error({ subgraph: settings.name }, "subgraph refuses the gateway's signature");
    throw new Fault(statusCode < 500 ? "INTERNAL" : "SUBGRAPH_UNAVAILABLE");
  }

  async function ask(question: SubgraphQuestion, viewer: Viewer, signal: AbortSignal): Promise<SubgraphAnswer> {
    const body = JSON.stringify(question);
    try {
      return await send(body, viewer, signal);
    } catch (cause) {
      if (cause instanceof Fault || signal.aborted || !isRead(question) || !isBrokenConnection(cause)) throw cause;
      return send(body, viewer, signal);
    }
  }

  return boundedSource(settings, ask, () => dispatcher.destroy());
}

const isRead = ({ query }: SubgraphQuestion): boolean => !query.trimStart().startsWith("mutation");

const BROKEN = new Set(["ECONNRESET", "EPIPE", "ECONNREFUSED", "UND_ERR_SOCKET"]);

const isBrokenConnection = (cause: unknown): boolean =>
  typeof cause === "object" && cause !== null && "code" in cause && BROKEN.has(String(cause.code));
