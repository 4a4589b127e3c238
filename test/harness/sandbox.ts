import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { officePeople } from "../../gateway/sandbox/people.ts";
import type { Persona } from "../../gateway/sandbox/persona.ts";
import { openSandbox, type Sandbox } from "../../gateway/sandbox/sandbox.ts";
import { type ReadViewer, viewerReader } from "../../gateway/viewer.ts";

/** Somebody whose name would break a page that is not careful. */
export const lotte: Persona = {
  key: "lotte",
  name: "Lotte <Linde>",
  story: "A baker.",
  role: "INSURED",
  ssin: "85061212383",
};

/** The sandbox's provider on a real port, and a viewer reader that fetches its keys from there. */
export interface SandboxOnPort {
  readonly origin: string;
  readonly folder: string;
  readonly sandbox: Sandbox;
  readonly readViewer: ReadViewer;
  readonly close: () => Promise<void>;
}

export async function sandboxOnPort(): Promise<SandboxOnPort> {
  const folder = mkdtempSync(join(tmpdir(), "statut-sandbox-"));
  const app = express();
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const settings = { issuer: `${origin}/oidc`, audience: "statut", folder, people: [lotte, ...officePeople] };
  const sandbox = await openSandbox(settings);
  app.use(sandbox.path, sandbox.handler);
  return {
    origin,
    folder,
    sandbox,
    readViewer: viewerReader({ ...settings, jwks: new URL(`${origin}/oidc/jwks`), sandbox: true }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
  };
}
