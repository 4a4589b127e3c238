import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type IssueToken, tokenIssuer } from "../../gateway/sandbox/issue-token.ts";
import { publicKeys, sandboxSecrets } from "../../gateway/sandbox/secrets.ts";
import { type ReadViewer, viewerReader } from "../../gateway/viewer.ts";

/** A provider that only publishes its keys, and what a house is told so that it believes its tokens. */
export interface BenchIdentity {
  readonly tokenOf: IssueToken;
  /** Reads its tokens in the benches' own process. */
  readonly readViewer: ReadViewer;
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** Opens a provider of the benches' own: the house fetches its keys as it would those of an operator's. */
export async function openBenchIdentity(): Promise<BenchIdentity> {
  const folder = mkdtempSync(join(tmpdir(), "statut-bench-keys-"));
  const secrets = await sandboxSecrets(folder);
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(publicKeys(secrets)));
  });
  await new Promise<void>((up) => server.listen(0, "127.0.0.1", up));
  const { port } = server.address() as AddressInfo;
  const address = { issuer: `http://127.0.0.1:${port}`, audience: "statut" };
  return {
    tokenOf: tokenIssuer(secrets, address),
    readViewer: viewerReader({ ...address, jwks: publicKeys(secrets), sandbox: true }),
    env: {
      STATUT_ISSUER: address.issuer,
      STATUT_AUDIENCE: address.audience,
      STATUT_JWKS_URL: `${address.issuer}/jwks`,
      STATUT_SANDBOX: "on",
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
