import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openIdentity } from "./identity.ts";
import type { Persona } from "./sandbox/persona.ts";

const lotte: Persona = { key: "lotte", name: "Lotte", story: "A baker.", role: "INSURED", ssin: "85061212383" };
const named = {
  STATUT_ISSUER: "https://login.example",
  STATUT_AUDIENCE: "statut",
  STATUT_JWKS_URL: "https://login.example/jwks",
};

describe("how the house finds out who asks", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "statut-identity-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("is the sandbox's own provider where nothing is set", async () => {
    const { readViewer, provider } = await openIdentity({}, { sandbox: true, people: [lotte], folder });
    expect(provider).toMatchObject({ issuer: "http://localhost:4000/oidc", path: "/oidc" });
    const headers = { authorization: `Bearer ${await provider?.issueToken(lotte)}`, "statut-day": "2027-01-01" };
    expect(await readViewer(headers)).toMatchObject({ actor: "lotte", day: "2027-01-01" });
  });

  it.each([true, false])(
    "is the operator's provider where one is named, and then no other (sandbox: %s)",
    async (sandbox) => {
      const { provider, readViewer } = await openIdentity(named, { sandbox, people: [lotte], folder });
      expect(provider).toBeUndefined();
      expect((await readViewer({})).role).toBe("PUBLIC");
    },
  );

  it.each(Object.keys(named))("outside the sandbox needs %s, and says so before the house opens", async (name) => {
    const opened = openIdentity({ ...named, [name]: "" }, { sandbox: false, people: [], folder });
    await expect(opened).rejects.toThrow(`Nobody could sign in: ${name} is not set.`);
  });

  it.each(["login.example/jwks", "file:///etc/jwks"])("takes no keys from %s", async (url) => {
    const opened = openIdentity({ ...named, STATUT_JWKS_URL: url }, { sandbox: false, people: [], folder });
    await expect(opened).rejects.toThrow("STATUT_JWKS_URL is no address.");
  });
});
