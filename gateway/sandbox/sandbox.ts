import express, { type Router } from "express";
import type { JSONWebKeySet } from "jose";
import type { SandboxAddress } from "./address.ts";
import { PORTAL_CLIENT } from "./clients.ts";
import { type IssueToken, tokenIssuer } from "./issue-token.ts";
import { PROVIDER_POLICY } from "./pages.ts";
import type { Persona } from "./persona.ts";
import { openProvider } from "./provider.ts";
import { publicKeys, sandboxSecrets, secretOfMachine } from "./secrets.ts";
import { signInRoutes } from "./sign-in.ts";

/** What a sandbox is opened with. */
export interface SandboxSettings extends SandboxAddress {
  /** Where its secrets are kept. */
  readonly folder: string;
  readonly people: readonly Persona[];
}

/** The way in for a machine, to be shown to whoever tries the sandbox. */
export interface MachineAccount {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly persona: Persona;
}

/** Everything that lets people into a house that is only tried out; a real one is let in by its own provider. */
export interface Sandbox extends SandboxAddress {
  /** The provider and its sign-in page; to be mounted at `path` of the server that the issuer names. */
  readonly handler: Router;
  readonly path: string;
  /** The provider's public keys, for a viewer reader in the same process. */
  readonly jwks: JSONWebKeySet;
  readonly issueToken: IssueToken;
  readonly machines: readonly MachineAccount[];
}

/** Two under one key would be one person with the rights of whoever comes last. */
function refuseDoubles(people: readonly Persona[]): void {
  const keys = [PORTAL_CLIENT, ...people.map(({ key }) => key)];
  const double = keys.find((key, i) => keys.indexOf(key) !== i);
  if (double) throw new Error(`two of the sandbox are called ${double}`);
}

/** Opens the sandbox's provider. No connection is made, and nothing but its secrets is kept. */
export async function openSandbox({ folder, people, ...address }: SandboxSettings): Promise<Sandbox> {
  refuseDoubles(people);
  const secrets = await sandboxSecrets(folder);
  const provider = openProvider(address, people, secrets);
  const handler = express.Router();
  handler.use((_, response, next) => {
    response.set("content-security-policy", PROVIDER_POLICY);
    next();
  });
  handler.use("/sign-in", signInRoutes(provider, people));
  handler.use(provider.callback());
  return {
    issuer: address.issuer,
    audience: address.audience,
    handler,
    path: new URL(address.issuer).pathname,
    jwks: publicKeys(secrets),
    issueToken: tokenIssuer(secrets, address),
    machines: people
      .filter(({ machine }) => machine)
      .map((persona) => ({
        clientId: persona.key,
        clientSecret: secretOfMachine(secrets, persona.key),
        persona,
      })),
  };
}
