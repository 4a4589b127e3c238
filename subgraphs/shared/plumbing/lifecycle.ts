import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How a server is closed: first it says so, then it waits for who is inside, then it is shut. */
export interface ClosingTimes {
  /** How long new requests are still answered, so that whoever spreads them notices. */
  readonly noticeMs: number;
  /** How long requests in flight may take to end. */
  readonly patienceMs: number;
}

/** Ends at once where nobody is inside, and waits longer than the longest question takes. */
export const PATIENCE: ClosingTimes = { noticeMs: 0, patienceMs: 12_000 };

/** For one of several: who kept a connection is told on it to make another, before those that are idle are cut. */
export const WITH_NOTICE: ClosingTimes = { ...PATIENCE, noticeMs: 500 };

const SWEEP_MS = 20;

/** A server that can be closed without failing a request; `make` where it is to speak TLS. */
export function openServer(
  app: RequestListener,
  { noticeMs, patienceMs }: ClosingTimes,
  make: (listener: RequestListener) => Server = createServer,
) {
  let closing = false;
  const open = new Set<ServerResponse>();
  const server = make((request, response) => {
    open.add(response);
    response.once("close", () => open.delete(response));
    if (closing) sayGoodbye(response);
    app(request, response);
  });

  async function close(): Promise<void> {
    closing = true;
    for (const response of open) sayGoodbye(response);
    if (!server.listening) return;
    await new Promise((resolve) => setTimeout(resolve, noticeMs));
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
    const end = setTimeout(() => server.closeAllConnections(), patienceMs);
    await new Promise((closed) => server.close(closed));
    clearInterval(sweep);
    clearTimeout(end);
  }

  return { close, closing: () => closing, start: (port: number, host: string) => listen(server, port, host) };
}

/** Tells whoever asked not to ask again over this connection, which is about to go. */
function sayGoodbye(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader("connection", "close");
}

/** Starts to listen; rejects where the port is taken. */
export const listen = (server: Server, port: number, host: string): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server.address() as AddressInfo);
    });
  });
