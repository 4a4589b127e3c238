import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { viewerReader } from "../viewer.ts";
import { officePeople } from "./people.ts";
import type { Persona } from "./persona.ts";
import { printToken } from "./print-token.ts";
import { openSandbox } from "./sandbox.ts";

const lotte: Persona = { key: "lotte", name: "Lotte", story: "A baker.", role: "INSURED", ssin: "85061212383" };
const people = [lotte, ...officePeople];

describe("a token printed", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "statut-token-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("before the house was ever started is good once it is", async () => {
    const { answer } = await printToken("lotte", people, { PORT: "4100" }, folder);
    const sandbox = await openSandbox({ issuer: "http://localhost:4100/oidc", audience: "statut", folder, people });
    const viewer = await viewerReader({ ...sandbox, sandbox: true })({ authorization: `Bearer ${answer}` });
    expect(viewer).toMatchObject({ role: "INSURED", actor: "lotte", ssin: "85061212383" });
  });

  it("stands alone in the answer, with words beside it", async () => {
    const { answer, aside } = await printToken("health-fund-300", people, {}, folder);
    expect(answer).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(aside).toContain("Statut-Purpose: INSURABILITY or BENEFIT_DECISION");
    expect(aside).toContain("http://localhost:4000");
  });

  it("without a key is a list of everybody, and makes no secret", async () => {
    const { answer } = await printToken(undefined, people, {}, folder);
    expect(answer.split("\n")).toHaveLength(33);
    expect(answer).toMatch(/^lotte +INSURED +Lotte\. A baker\.$/m);
    expect(answer).toMatch(/^greet +SUPERVISOR /m);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is not for somebody unknown, nor where another provider is believed", async () => {
    await expect(printToken("nobody", people, {}, folder)).rejects.toThrow("Nobody of that name");
    const env = { STATUT_JWKS_URL: "https://login.example/jwks" };
    await expect(printToken("lotte", people, env, folder)).rejects.toThrow("STATUT_JWKS_URL");
  });
});
