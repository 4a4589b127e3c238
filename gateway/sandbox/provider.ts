import { errors, interactionPolicy, Provider, type Token, type TokenContext } from "oidc-provider";
import { createMemoryAdapter } from "oidc-provider/lib/adapters/memory_adapter.js";
import type { SandboxAddress } from "./address.ts";
import { clientsOf } from "./clients.ts";
import { errorPage } from "./pages.ts";
import { claimsOf, type Persona } from "./persona.ts";
import type { SandboxSecrets } from "./secrets.ts";

/** The graph as a thing to ask tokens for (RFC 8707). Nobody has to name it: every token is for it. */
const GRAPH_RESOURCE = "urn:statut:graph";

const HOUR = 3_600;

const isLoopback = (origin: string): boolean => /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin);

/** Half a day for people, who do not want to sign in again; an hour for machines, which do not mind. */
const ttl = {
  AccessToken: 12 * HOUR,
  ClientCredentials: HOUR,
  AuthorizationCode: 60,
  IdToken: HOUR,
  Interaction: HOUR,
  Session: 12 * HOUR,
  Grant: 12 * HOUR,
};

function resourceServer(audience: string): object {
  const jwt = { sign: { alg: "ES256" } };
  const server = { scope: "", audience, accessTokenFormat: "jwt", jwt };
  return {
    enabled: true,
    defaultResource: () => GRAPH_RESOURCE,
    useGrantedResource: () => true,
    getResourceServerInfo: (_: TokenContext, resource: string) => {
      if (resource !== GRAPH_RESOURCE) throw new errors.InvalidTarget();
      return server;
    },
  };
}

const features = (audience: string): object => ({
  devInteractions: { enabled: false },
  clientCredentials: { enabled: true },
  rpInitiatedLogout: { enabled: false },
  resourceIndicators: resourceServer(audience),
});

/** The usual questions but the one for consent: who signs in at the sandbox's own page has agreed by doing so. */
function questions(): object {
  const policy = interactionPolicy.base();
  policy.remove("consent");
  return policy;
}

/** What somebody has agreed to by signing in: to be known to that portal, by name. */
const agreedGrant = async (provider: Provider, { oidc: { client, session, result } }: TokenContext) => {
  const known = result?.consent?.grantId ?? session?.grantIdFor(client.clientId);
  if (known) return provider.Grant.find(known);
  if (!session?.accountId) return undefined;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope("openid profile");
  await grant.save();
  return grant;
};

/**
 * The sandbox's own OIDC provider: authorization code with PKCE for people, client credentials for machines.
 *
 * Its tokens say the same as those of any provider that the house is run with, and are read in the same way.
 */
export function openProvider(
  { issuer, audience }: SandboxAddress,
  people: readonly Persona[],
  secrets: SandboxSecrets,
): Provider {
  const byKey = new Map(people.map((persona) => [persona.key, persona]));
  const mount = new URL(issuer).pathname.replace(/\/$/, "");
  const provider: Provider = new Provider(issuer, {
    adapter: createMemoryAdapter(0),
    jwks: { keys: [secrets.signingKey] },
    cookies: { keys: [secrets.seed] },
    clients: clientsOf(people, secrets),
    clientDefaults: { id_token_signed_response_alg: "ES256" },
    clientBasedCORS: (_: TokenContext, origin: string) => isLoopback(origin),
    conformIdTokenClaims: false,
    claims: { openid: ["sub"], profile: ["name"] },
    scopes: ["openid", "profile"],
    features: features(audience),
    ttl,
    pkce: { required: () => true },
    interactions: {
      policy: questions(),
      url: (_: TokenContext, { uid }: { uid: string }) => `${mount}/sign-in/${uid}`,
    },
    loadExistingGrant: (context: TokenContext) => agreedGrant(provider, context),
    findAccount: (_: TokenContext, key: string) => {
      const name = byKey.get(key)?.name;
      return name && { accountId: key, claims: () => ({ sub: key, name }) };
    },
    extraTokenClaims: (_: TokenContext, { kind, accountId, clientId }: Token) => {
      const persona = byKey.get((kind === "ClientCredentials" ? clientId : accountId) ?? "");
      return persona && claimsOf(persona);
    },
    renderError: (context: TokenContext, { error }: { error: string }) => {
      context.type = "html";
      context.body = errorPage(error);
    },
  });
  return provider;
}
