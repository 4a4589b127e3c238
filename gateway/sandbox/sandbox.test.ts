import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { decodeJwt, decodeProtectedHeader } from "jose";
import supertest from "supertest";
import { type ReadViewer, viewerReader } from "../viewer.ts";
import { officePeople } from "./people.ts";
import type { Persona } from "./persona.ts";
import { openSandbox, type Sandbox } from "./sandbox.ts";

const lotte: Persona = {
  key: "lotte",
  name: "Lotte <Linde>",
  story: "A baker.",
  role: "INSURED",
  ssin: "85061212383",
};

let folder: string;
let server: Server;
let sandbox: Sandbox;
let readViewer: ReadViewer;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "statut-sandbox-"));
  const app = express();
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const settings = { issuer: `${origin}/oidc`, audience: "statut", folder, people: [lotte, ...officePeople] };
  sandbox = await openSandbox(settings);
  app.use(sandbox.path, sandbox.handler);
  readViewer = viewerReader({ ...settings, jwks: new URL(`${origin}/oidc/jwks`), sandbox: true });
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const tokenFor = (clientId: string, secret: string, more: object = {}) =>
  supertest(origin)
    .post("/oidc/token")
    .type("form")
    .auth(clientId, secret)
    .send({ grant_type: "client_credentials", ...more });

describe("the sandbox's provider", () => {
  it("tells where everything is, and publishes the public key alone", async () => {
    const discovery = await supertest(origin).get("/oidc/.well-known/openid-configuration").expect(200);
    expect(discovery.body).toMatchObject({
      issuer: `${origin}/oidc`,
      jwks_uri: `${origin}/oidc/jwks`,
      token_endpoint: `${origin}/oidc/token`,
      authorization_endpoint: `${origin}/oidc/auth`,
    });
    const { body } = await supertest(origin).get("/oidc/jwks").expect(200);
    expect(body.keys).toEqual([expect.objectContaining({ kty: "EC", alg: "ES256" })]);
    expect(body.keys[0]).not.toHaveProperty("d");
    expect(sandbox.jwks.keys[0]).toMatchObject({ kid: body.keys[0].kid, x: body.keys[0].x });
  });
});

describe("the people of the sandbox", () => {
  it.each(["lotte", "portal"])("are told apart: there are no two called %s", async (key) => {
    const people = [lotte, { ...lotte, key }];
    await expect(openSandbox({ ...sandbox, folder, people })).rejects.toThrow(`two of the sandbox are called ${key}`);
  });
});

describe("a partner's machine", () => {
  it.each([
    ["health-fund-100", { role: "HEALTH_FUND", institution: "100" }, "INSURABILITY"],
    ["health-fund-300", { role: "HEALTH_FUND", institution: "300" }, "INSURABILITY"],
    ["health-fund-500", { role: "HEALTH_FUND", institution: "500" }, "INSURABILITY"],
    ["health-fund-600", { role: "HEALTH_FUND", institution: "600" }, "INSURABILITY"],
    ["inasti", { role: "INASTI", institution: null }, "CAREER"],
    ["fps-finance", { role: "FPS_FINANCE" }, "TAX_CERTIFICATE"],
    ["fps-social-security", { role: "FPS_SOCIAL_SECURITY" }, "STATISTICS"],
    ["inasti-analyst", { role: "ANALYST", institution: "INASTI", fund: null }, "STATISTICS"],
  ])("%s gets a token with its secret, and is known by it", async (clientId, viewer, purpose) => {
    const machine = sandbox.machines.find((account) => account.clientId === clientId);
    const { body } = await tokenFor(clientId, machine?.clientSecret ?? "").expect(200);
    expect(decodeProtectedHeader(body.access_token)).toMatchObject({ alg: "ES256", typ: "at+jwt" });
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 3_600 });
    const headers = { authorization: `Bearer ${body.access_token}`, "statut-purpose": purpose };
    expect(await readViewer(headers)).toMatchObject({ actor: clientId, purpose, ...viewer });
  });

  it("gets none with a wrong secret, with another's secret, or under a person's name", async () => {
    const { clientSecret = "" } = sandbox.machines.find(({ clientId }) => clientId === "inasti") ?? {};
    await tokenFor("inasti", "wrong").expect(401);
    await tokenFor("fps-finance", clientSecret).expect(401);
    await tokenFor("lotte", clientSecret).expect(401);
  });

  it("gets none for anything but the graph", async () => {
    const { clientSecret = "" } = sandbox.machines.find(({ clientId }) => clientId === "inasti") ?? {};
    const { body } = await tokenFor("inasti", clientSecret, { resource: "urn:statut:graph" }).expect(200);
    expect(decodeJwt(body.access_token).aud).toBe("statut");
    await tokenFor("inasti", clientSecret, { resource: "urn:another" }).expect(400);
  });
});

const VERIFIER = "a-verifier-of-more-than-forty-three-characters-as-it-must-be";

class Portal {
  readonly agent = supertest.agent(origin);
  readonly redirect = "http://localhost:5173/callback";

  begin(more: object = {}) {
    return this.agent.get("/oidc/auth").query({
      client_id: "portal",
      response_type: "code",
      redirect_uri: this.redirect,
      scope: "openid profile",
      state: "state-1",
      code_challenge: createHash("sha256").update(VERIFIER).digest("base64url"),
      code_challenge_method: "S256",
      ...more,
    });
  }

  async signInAs(persona: string, more: object = {}): Promise<URL> {
    const { headers } = await this.begin(more).expect(303);
    const chosen = await this.agent.post(headers.location!).type("form").send({ persona }).expect(303);
    const done = await this.agent.get(new URL(chosen.headers.location!).pathname);
    return new URL(done.status === 200 ? await this.leave(done) : done.headers.location!);
  }

  /** Who was somebody else before is signed out first, on a page that sends itself. */
  private async leave({ text, headers }: supertest.Response): Promise<string> {
    const [, action = ""] = /action="([^"]+)"/.exec(text) ?? [];
    const [, xsrf] = /name="xsrf" value="([^"]+)"/.exec(text) ?? [];
    const [, script = ""] = /<script>([^<]+)<\/script>/.exec(text) ?? [];
    const fingerprint = createHash("sha256").update(script).digest("base64");
    expect(headers["content-security-policy"]).toContain(`'sha256-${fingerprint}'`);
    const form = { xsrf, logout: "yes" };
    const left = await this.agent.post(new URL(action).pathname).type("form").send(form).expect(303);
    const done = await this.agent.get(new URL(left.headers.location!).pathname).expect(303);
    return done.headers.location!;
  }

  redeem(code: string, verifier = VERIFIER) {
    const grant = { grant_type: "authorization_code", client_id: "portal", redirect_uri: this.redirect };
    return this.agent
      .post("/oidc/token")
      .type("form")
      .send({ ...grant, code, code_verifier: verifier });
  }
}

describe("a person", () => {
  it("chooses a name from a page, and comes back to the portal with a code for a token", async () => {
    const portal = new Portal();
    const back = await portal.signInAs("lotte");
    expect(back.origin + back.pathname).toBe("http://localhost:5173/callback");
    expect(back.searchParams.get("state")).toBe("state-1");
    const { body } = await portal.redeem(back.searchParams.get("code") ?? "").expect(200);
    expect(decodeJwt(body.id_token)).toMatchObject({ aud: "portal", sub: "lotte", name: "Lotte <Linde>" });
    expect(JSON.stringify(decodeJwt(body.access_token))).not.toContain("Linde");
    const headers = { authorization: `Bearer ${body.access_token}` };
    expect(await readViewer(headers)).toMatchObject({ role: "INSURED", actor: "lotte", ssin: "85061212383" });
    const withIdToken = { authorization: `Bearer ${body.id_token}` };
    await expect(readViewer(withIdToken)).rejects.toMatchObject({ facts: { reason: "WRONG_AUDIENCE" } });
  });

  it("sees a page that says what it is, lists people and no machines, and cannot be broken by a name", async () => {
    const portal = new Portal();
    const { headers } = await portal.begin().expect(303);
    const { text, headers: said } = await portal.agent.get(headers.location!).expect(200);
    expect(text).toContain("This is a sandbox: nobody here exists, and there are no passwords.");
    expect(text).toContain("Lotte &lt;Linde&gt;");
    expect(text).toContain('value="chantal"');
    expect(text).not.toContain("fps-finance");
    expect(said["content-security-policy"]).toContain("default-src 'none'");
  });

  it.each(["inasti", "nobody", ""])("cannot sign in as %j", async (persona) => {
    const portal = new Portal();
    const { headers } = await portal.begin().expect(303);
    await portal.agent.post(headers.location!).type("form").send({ persona }).expect(400);
  });

  it("need not choose twice, and may choose another name", async () => {
    const portal = new Portal();
    await portal.signInAs("lotte");
    const { headers } = await portal.begin().expect(303);
    const same = await portal.redeem(new URL(headers.location!).searchParams.get("code") ?? "").expect(200);
    expect(decodeJwt(same.body.access_token)).toMatchObject({ sub: "lotte", statut_role: "INSURED" });
    const back = await portal.signInAs("benoit", { prompt: "login" });
    const other = await portal.redeem(back.searchParams.get("code") ?? "").expect(200);
    const claims = decodeJwt(other.body.access_token);
    expect(claims).toMatchObject({ sub: "benoit", statut_role: "CASE_HANDLER", fund: "UCM" });
    expect(claims).not.toHaveProperty("ssin");
  });

  it("is never asked for consent, not even where a portal wishes it", async () => {
    const { headers } = await new Portal().begin({ prompt: "consent" }).expect(303);
    expect(headers.location).toContain("error=invalid_request");
  });

  it("cannot use a code twice, nor with another verifier, nor begin without one", async () => {
    const portal = new Portal();
    const code = (await portal.signInAs("lotte")).searchParams.get("code") ?? "";
    await portal.redeem(code, VERIFIER.replace("a", "b")).expect(400);
    const again = (await new Portal().signInAs("lotte")).searchParams.get("code") ?? "";
    await portal.redeem(again).expect(200);
    await portal.redeem(again).expect(400);
    const without = await new Portal().begin({ code_challenge: "", code_challenge_method: "" }).expect(303);
    expect(without.headers.location).toContain("error=invalid_request");
  });

  it("is not sent on to an address elsewhere, and is told why on a page without detail", async () => {
    const { text } = await new Portal().begin({ redirect_uri: "https://evil.example/callback" }).expect(400);
    expect(text).toContain("invalid_redirect_uri");
    expect(text).not.toContain("evil.example");
  });

  it("finds no page under a number that nobody was given", async () => {
    await supertest(origin).get("/oidc/sign-in/unknown").expect(400);
  });
});

describe("a token made at once", () => {
  it("says the same as the provider's own, and is good for twelve hours", async () => {
    const token = await sandbox.issueToken(lotte);
    const { exp = 0, iat = 0 } = decodeJwt(token);
    expect(exp - iat).toBe(43_200);
    expect(await readViewer({ authorization: `Bearer ${token}` })).toMatchObject({
      actor: "lotte",
      ssin: "85061212383",
    });
  });

  it("is still good after a restart", async () => {
    const token = await sandbox.issueToken(lotte);
    const again = await openSandbox({ ...sandbox, folder, people: [lotte] });
    const read = viewerReader({ ...sandbox, jwks: again.jwks, sandbox: true });
    expect(await read({ authorization: `Bearer ${token}` })).toMatchObject({ actor: "lotte" });
  });

  it.each(officePeople.map((persona) => [persona.key, persona] as const))("lets %s in", async (key, persona) => {
    const purposes: Record<string, string> = {
      HEALTH_FUND: "INSURABILITY",
      INASTI: "CAREER",
      FPS_FINANCE: "TAX_CERTIFICATE",
    };
    const headers = {
      authorization: `Bearer ${await sandbox.issueToken(persona)}`,
      "statut-purpose": purposes[persona.role] ?? "STATISTICS",
    };
    expect(await readViewer(headers)).toMatchObject({ actor: key, role: persona.role, fund: persona.fund ?? null });
  });
});
