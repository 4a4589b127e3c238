import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signViewer } from "../subgraphs/shared/plumbing/hand-over.ts";
import { systemViewer, type Viewer } from "../subgraphs/shared/plumbing/viewer.ts";
import { type IssueToken, tokenIssuer } from "./sandbox/issue-token.ts";
import type { Persona } from "./sandbox/persona.ts";
import { publicKeys, type SandboxSecrets, sandboxSecrets } from "./sandbox/secrets.ts";
import { alsoFromTheHouse, type ReadViewer, viewerReader } from "./viewer.ts";

const address = { issuer: "http://localhost:4000/oidc", audience: "statut" };
const lotte: Persona = { key: "lotte", name: "Lotte", story: "A baker.", role: "INSURED", ssin: "85061212383" };
const healthFund: Persona = { key: "hf", name: "HF", story: "A machine.", role: "HEALTH_FUND", institution: "300" };

let folder: string;
let secrets: SandboxSecrets;
let issueToken: IssueToken;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "statut-viewer-"));
  secrets = await sandboxSecrets(folder);
  issueToken = tokenIssuer(secrets, address);
});

afterAll(() => rmSync(folder, { recursive: true }));

const reader = (sandbox: boolean, instant = new Date()): ReadViewer =>
  viewerReader({ ...address, jwks: publicKeys(secrets), sandbox, now: () => instant });
const bearing = async (persona: Persona) => ({ authorization: `Bearer ${await issueToken(persona)}` });

describe("who asks", () => {
  it("is the public without a token", async () => {
    expect(await reader(false, new Date("2026-12-31T22:59:58Z"))({}, "request-1")).toEqual({
      role: "PUBLIC",
      actor: "public",
      fund: null,
      ssin: null,
      enterpriseNumbers: [],
      institution: null,
      scopes: [],
      purpose: null,
      language: "fr",
      day: "2026-12-31",
      requestId: "request-1",
      question: expect.any(String),
    });
  });

  it("names each question itself, whatever the caller calls it", async () => {
    const read = reader(false);
    const [one, other] = [await read({}, "request-1"), await read({}, "request-1")];
    expect(one.question).not.toBe(other.question);
  });

  it("is whom the token names, in the language asked for, whatever kind of headers brings it", async () => {
    const headers = { ...(await bearing(lotte)), "accept-language": "nl-BE, fr;q=0.5" };
    const viewer = { role: "INSURED", actor: "lotte", ssin: "85061212383", language: "nl", purpose: null };
    expect(await reader(true)(headers)).toMatchObject(viewer);
    expect(await reader(true)(new Headers(headers))).toMatchObject(viewer);
    expect(await reader(true)(new Map(Object.entries(headers)))).toMatchObject(viewer);
  });

  it("has a number of its own for each request", async () => {
    const read = reader(true);
    const [one, other] = await Promise.all([read({}), read({})]);
    expect(one.requestId).not.toBe(other.requestId);
  });

  it.each(["Basic bG90dGU6eA==", "Bearer", "Bearer ", "", "lotte", "Bearer a b"])(
    "is nobody with the authorization %j: a bad token never makes the public",
    async (authorization) => {
      const refusal = { code: "UNAUTHENTICATED", facts: { reason: "SCHEME" } };
      await expect(reader(true)({ authorization })).rejects.toMatchObject(refusal);
    },
  );

  it("is nobody with a token that has expired", async () => {
    const tomorrow = new Date(Date.now() + 86_400_000);
    const refusal = { code: "UNAUTHENTICATED", facts: { reason: "EXPIRED" } };
    await expect(reader(true, tomorrow)(await bearing(lotte))).rejects.toMatchObject(refusal);
  });
});

describe("why a partner asks", () => {
  it("must be told", async () => {
    await expect(reader(true)(await bearing(healthFund))).rejects.toMatchObject({ code: "PURPOSE_REQUIRED" });
  });

  it("goes with the viewer", async () => {
    const headers = { ...(await bearing(healthFund)), "statut-purpose": "INSURABILITY" };
    expect(await reader(true)(headers)).toMatchObject({ institution: "300", purpose: "INSURABILITY" });
  });
});

describe("the day on which somebody asks", () => {
  it("is today's in Brussels", async () => {
    expect((await reader(true, new Date("2026-06-30T22:00:00Z"))({})).day).toBe("2026-07-01");
  });

  it("is the day asked for in the sandbox", async () => {
    expect((await reader(true)({ "statut-day": "2028-02-29" })).day).toBe("2028-02-29");
  });

  it.each(["2027-02-29", "29/02/2028", "", "2028-02-29, 2028-03-01"])("is not %j", async (day) => {
    const refusal = { code: "BAD_INPUT", facts: { field: "Statut-Day", reason: "NOT_A_DAY" } };
    await expect(reader(true)({ "statut-day": day })).rejects.toMatchObject(refusal);
  });

  it("cannot be chosen outside the sandbox", async () => {
    const refusal = { code: "BAD_INPUT", facts: { field: "Statut-Day", reason: "SANDBOX_ONLY" } };
    await expect(reader(false)({ "statut-day": "2028-02-29" })).rejects.toMatchObject(refusal);
  });
});

describe("the house, asking in somebody's right", () => {
  const secret = new Uint8Array(32).fill(7);
  const read = alsoFromTheHouse(async () => systemViewer("2026-11-20", "from a token"), secret);
  const supervisor: Viewer = {
    ...systemViewer("2026-11-20", "a job"),
    role: "SUPERVISOR",
    actor: "koen",
    fund: "SECUREX",
  };
  const shown = async (viewer: Viewer, audience = "gateway", by = secret) => ({
    "statut-viewer": await signViewer(viewer, audience, "", by),
  });

  it("is taken for whom it says, once", async () => {
    const headers = await shown(supervisor);
    expect(await read(headers, "request-1")).toMatchObject({
      role: "SUPERVISOR",
      actor: "koen",
      requestId: "request-1",
    });
    await expect(read(headers, "request-2")).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it.each([
    ["its own right", () => shown({ ...supervisor, role: "SYSTEM" })],
    ["nobody's", () => shown({ ...supervisor, role: "PUBLIC" })],
    ["what it signed for a subgraph", () => shown(supervisor, "reporting")],
    ["what another signed", () => shown(supervisor, "gateway", new Uint8Array(32))],
  ])("is refused %s", async (_, headers) => {
    await expect(read(await headers(), "request-3")).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });
});
