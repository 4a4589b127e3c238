import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tokenIssuer } from "../../gateway/sandbox/issue-token.ts";
import { officePeople } from "../../gateway/sandbox/people.ts";
import type { Persona } from "../../gateway/sandbox/persona.ts";
import { publicKeys, sandboxSecrets } from "../../gateway/sandbox/secrets.ts";
import { plans } from "../../subgraphs/index.ts";

const ADDRESS = { issuer: "https://provider.test", audience: "statut" };

const everybody: ReadonlyMap<string, Persona> = new Map(
  [...officePeople, ...plans.flatMap((plan) => plan.people ?? [])].map((persona) => [persona.key, persona]),
);

/** A provider as an operator has one: it publishes its keys at an address, and gives out tokens. */
export async function openProvider() {
  const folder = mkdtempSync(join(tmpdir(), "statut-provider-"));
  const secrets = await sandboxSecrets(folder);
  const issue = tokenIssuer(secrets, ADDRESS);
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(publicKeys(secrets)));
  });
  await new Promise<void>((up) => server.listen(0, "127.0.0.1", up));
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (key: string): Promise<string> => {
    const persona = everybody.get(key);
    if (!persona) throw new Error(`nobody in the demo office is called ${key}`);
    const token = tokens.get(key) ?? issue(persona);
    tokens.set(key, token);
    return token;
  };
  const env = {
    STATUT_ISSUER: ADDRESS.issuer,
    STATUT_AUDIENCE: ADDRESS.audience,
    STATUT_JWKS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
  };
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    rmSync(folder, { recursive: true, force: true });
  };
  return { env, tokenOf, close };
}
