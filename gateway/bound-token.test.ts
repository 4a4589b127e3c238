import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askOverTls, certify, hashOf, pem } from "../test/harness/certificates.ts";
import { openSmallGraph } from "../test/harness/small-graph.ts";
import { tokenIssuer } from "./sandbox/issue-token.ts";
import { officePeople } from "./sandbox/people.ts";
import { publicKeys, sandboxSecrets } from "./sandbox/secrets.ts";
import type { Gateway } from "./server.ts";
import { tlsOf } from "./tls.ts";
import { viewerReader } from "./viewer.ts";

const folder = mkdtempSync(join(tmpdir(), "statut-bound-"));
const ADDRESS = { issuer: "http://sandbox.test/oidc", audience: "statut" };

let gateway: Gateway;
let port: number;
let tokenOf: (key: string, more: object) => Promise<string>;

beforeAll(async () => {
  for (const name of ["server", "client", "stranger"]) certify(folder, name);
  const secrets = await sandboxSecrets(folder);
  const issue = tokenIssuer(secrets, ADDRESS);
  tokenOf = (key, more) => issue(officePeople.find((one) => one.key === key) as never, more as never);
  const mustBind = ({ role }: { readonly role: string }) => role === "INASTI";
  const [cert, key] = [join(folder, "server.crt"), join(folder, "server.key")];
  gateway = await openSmallGraph({
    tls: tlsOf({ STATUT_TLS_CERT: cert, STATUT_TLS_KEY: key, STATUT_TLS_CLIENT_CA: "any" }),
    viewerOf: viewerReader({ ...ADDRESS, jwks: publicKeys(secrets), sandbox: true, mustBind }),
  });
  ({ port } = await gateway.start(0, "127.0.0.1"));
});
afterAll(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks who one is, with the certificate of somebody or without any. */
async function ask(who: string, client: string | null, more: object = {}, headers: Record<string, string> = {}) {
  const authorization = `Bearer ${await tokenOf(who, more)}`;
  const own = { authorization, "statut-purpose": who === "inasti" ? "CAREER" : "FILE_CARE" };
  const { status, body } = await askOverTls(folder, { port, client, headers: { ...own, ...headers } });
  return { status, reason: body.errors?.[0]?.extensions.reason };
}

const bound = (name: string) => ({ cnf: { "x5t#S256": hashOf(folder, name) } });

it.each<[string, number, unknown, string | null, () => object]>([
  ["is good with it", 200, undefined, "client", () => bound("client")],
  ["is good with it again", 200, undefined, "client", () => bound("client")],
  ["is no good without", 401, "CERTIFICATE_MISSING", null, () => bound("client")],
  ["is no good with another", 401, "CERTIFICATE_OTHER", "stranger", () => bound("client")],
  ["must be bound, where that was agreed", 401, "NOT_BOUND", "client", () => ({})],
  ["is not believed where it is bound otherwise", 401, "CONFIRMATION_UNKNOWN", "client", () => ({ cnf: { jkt: "x" } })],
  ["is not believed where it is bound to nothing", 401, "CONFIRMATION_UNKNOWN", "client", () => ({ cnf: {} })],
])("a token that is bound to a certificate %s", async (_, status, reason, client, more) => {
  expect(await ask("inasti", client, more())).toEqual({ status, reason });
});

it("is not good with a certificate that somebody only wrote in a header", async () => {
  const written = { "client-cert": `:${new X509Certificate(pem(folder, "client").cert).raw.toString("base64")}:` };
  expect(await ask("inasti", null, bound("client"), written)).toEqual({ status: 401, reason: "CERTIFICATE_MISSING" });
});

it("leaves whoever has an ordinary token alone, with a certificate or without", async () => {
  for (const client of [null, "client"]) expect(await ask("hanne", client)).toMatchObject({ status: 200 });
});
