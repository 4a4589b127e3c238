import { decodeJwt, decodeProtectedHeader } from "jose";
import supertest from "supertest";
import { lotte, type SandboxOnPort, sandboxOnPort } from "../../test/harness/sandbox.ts";
import { viewerReader } from "../viewer.ts";
import { officePeople } from "./people.ts";
import { openSandbox } from "./sandbox.ts";

let house: SandboxOnPort;

beforeAll(async () => {
  house = await sandboxOnPort();
});

afterAll(() => house.close());

const tokenFor = (clientId: string, secret: string, more: object = {}) =>
  supertest(house.origin)
    .post("/oidc/token")
    .type("form")
    .auth(clientId, secret)
    .send({ grant_type: "client_credentials", ...more });

describe("the sandbox's provider", () => {
  it("tells where everything is, and publishes the public key alone", async () => {
    const discovery = await supertest(house.origin).get("/oidc/.well-known/openid-configuration").expect(200);
    expect(discovery.body).toMatchObject({
      issuer: `${house.origin}/oidc`,
      jwks_uri: `${house.origin}/oidc/jwks`,
      token_endpoint: `${house.origin}/oidc/token`,
      authorization_endpoint: `${house.origin}/oidc/auth`,
    });
    const { body } = await supertest(house.origin).get("/oidc/jwks").expect(200);
    expect(body.keys).toEqual([expect.objectContaining({ kty: "EC", alg: "ES256" })]);
    expect(body.keys[0]).not.toHaveProperty("d");
    expect(house.sandbox.jwks.keys[0]).toMatchObject({ kid: body.keys[0].kid, x: body.keys[0].x });
  });
});

describe("the people of the sandbox", () => {
  it.each(["lotte", "portal"])("are told apart: there are no two called %s", async (key) => {
    const people = [lotte, { ...lotte, key }];
    await expect(openSandbox({ ...house.sandbox, folder: house.folder, people })).rejects.toThrow(
      `two of the sandbox are called ${key}`,
    );
  });
});

describe("a partner's machine", () => {
  it.each([
    ["health-fund-100", { role: "HEALTH_FUND", institution: "100" }, "INSURABILITY"],
    ["health-fund-300", { role: "HEALTH_FUND", institution: "300" }, "INSURABILITY"],
    ["health-fund-500", { role: "HEALTH_FUND", institution: "500" }, "INSURABILITY"],
    ["health-fund-600", { role: "HEALTH_FUND", institution: "600" }, "INSURABILITY"],
    ["inasti", { role: "INASTI", institution: null }, "CAREER"],
    ["family-fons", { role: "FAMILY_FUND", institution: "FAMILY_FLANDERS_FONS" }, "FAMILY_CERTIFICATE"],
    ["vouchers-flanders", { role: "VOUCHER_ISSUER", institution: "VOUCHERS_FLANDERS" }, "SERVICE_VOUCHER_ORDER"],
    ["fps-finance", { role: "FPS_FINANCE" }, "TAX_CERTIFICATE"],
    ["fps-social-security", { role: "FPS_SOCIAL_SECURITY" }, "STATISTICS"],
    ["inasti-analyst", { role: "ANALYST", institution: "INASTI", fund: null }, "STATISTICS"],
  ])("%s gets a token with its secret, and is known by it", async (clientId, viewer, purpose) => {
    const machine = house.sandbox.machines.find((account) => account.clientId === clientId);
    const { body } = await tokenFor(clientId, machine?.clientSecret ?? "").expect(200);
    expect(decodeProtectedHeader(body.access_token)).toMatchObject({ alg: "ES256", typ: "at+jwt" });
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 3_600 });
    const headers = { authorization: `Bearer ${body.access_token}`, "statut-purpose": purpose };
    expect(await house.readViewer(headers)).toMatchObject({ actor: clientId, purpose, ...viewer });
  });

  it("gets none with a wrong secret, with another's secret, or under a person's name", async () => {
    const { clientSecret = "" } = house.sandbox.machines.find(({ clientId }) => clientId === "inasti") ?? {};
    await tokenFor("inasti", "wrong").expect(401);
    await tokenFor("fps-finance", clientSecret).expect(401);
    await tokenFor("lotte", clientSecret).expect(401);
  });

  it("gets none for anything but the graph", async () => {
    const { clientSecret = "" } = house.sandbox.machines.find(({ clientId }) => clientId === "inasti") ?? {};
    const { body } = await tokenFor("inasti", clientSecret, { resource: "urn:statut:graph" }).expect(200);
    expect(decodeJwt(body.access_token).aud).toBe("statut");
    await tokenFor("inasti", clientSecret, { resource: "urn:another" }).expect(400);
  });
});

describe("a token made at once", () => {
  it("says the same as the provider's own, and is good for twelve hours", async () => {
    const token = await house.sandbox.issueToken(lotte);
    const { exp = 0, iat = 0 } = decodeJwt(token);
    expect(exp - iat).toBe(43_200);
    expect(await house.readViewer({ authorization: `Bearer ${token}` })).toMatchObject({
      actor: "lotte",
      ssin: "85061212383",
    });
  });

  it("is still good after a restart", async () => {
    const token = await house.sandbox.issueToken(lotte);
    const again = await openSandbox({ ...house.sandbox, folder: house.folder, people: [lotte] });
    const read = viewerReader({ ...house.sandbox, jwks: again.jwks, sandbox: true });
    expect(await read({ authorization: `Bearer ${token}` })).toMatchObject({ actor: "lotte" });
  });

  it.each(officePeople.map((persona) => [persona.key, persona] as const))("lets %s in", async (key, persona) => {
    const purposes: Record<string, string> = {
      HEALTH_FUND: "INSURABILITY",
      INASTI: "CAREER",
      VOUCHER_ISSUER: "SERVICE_VOUCHER_ORDER",
      FAMILY_FUND: "FAMILY_CERTIFICATE",
      FPS_FINANCE: "TAX_CERTIFICATE",
    };
    const headers = {
      authorization: `Bearer ${await house.sandbox.issueToken(persona)}`,
      "statut-purpose": purposes[persona.role] ?? "STATISTICS",
    };
    expect(await house.readViewer(headers)).toMatchObject({
      actor: key,
      role: persona.role,
      fund: persona.fund ?? null,
    });
  });
});
