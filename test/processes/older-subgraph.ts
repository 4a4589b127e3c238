import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { signViewer, VIEWER_HEADER, viewerReader } from "../../subgraphs/shared/plumbing/hand-over.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";

/**
 * Stands before a subgraph, which answers through it as one of before there were pictures: it is never told of one, and
 * never tells of one. Once `renewed` it answers as it is.
 */
export async function openOlder(name: string, url: string, secretOf: () => string) {
  let older = true;
  const asked: Viewer[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const secret = new TextEncoder().encode(secretOf());
    const read = await viewerReader(name, secret)(request.headers[VIEWER_HEADER]?.toString(), body);
    const { picture, ...viewer } = read as Viewer;
    if (picture) asked.push(viewer);
    const token = await signViewer(older || !picture ? viewer : { ...viewer, picture }, name, body, secret);
    const headers = { "content-type": "application/json", [VIEWER_HEADER]: token };
    const answer = await fetch(url, { method: "POST", headers, body });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
  });
  await new Promise<void>((up) => server.listen(0, "127.0.0.1", up));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    /** How often it was asked in a picture. */
    askedInPictures: () => asked.length,
    renew: (): void => {
      older = false;
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export type Older = Awaited<ReturnType<typeof openOlder>>;
