import { createHash } from "node:crypto";
import { decodeJwt } from "jose";
import supertest from "supertest";
import { type SandboxOnPort, sandboxOnPort } from "../../test/harness/sandbox.ts";

let house: SandboxOnPort;

beforeAll(async () => {
  house = await sandboxOnPort();
});

afterAll(() => house.close());

const VERIFIER = "a-verifier-of-more-than-forty-three-characters-as-it-must-be";

class Portal {
  readonly agent = supertest.agent(house.origin);
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
    expect(await house.readViewer(headers)).toMatchObject({ role: "INSURED", actor: "lotte", ssin: "85061212383" });
    const withIdToken = { authorization: `Bearer ${body.id_token}` };
    await expect(house.readViewer(withIdToken)).rejects.toMatchObject({ facts: { reason: "WRONG_AUDIENCE" } });
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
    await supertest(house.origin).get("/oidc/sign-in/unknown").expect(400);
  });
});
