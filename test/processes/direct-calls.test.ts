import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { decodeJwt, SignJWT } from "jose";
import { signViewer, VIEWER_HEADER } from "../../subgraphs/shared/plumbing/hand-over.ts";
import { type FreshDatabase, freshDatabase } from "../harness/database.ts";
import { viewerAs } from "../harness/house.ts";
import { killAll, type Running, start } from "./program.ts";

const SECRET = "the secret that only this test and its gateway know";
const secret = new TextEncoder().encode(SECRET);
const somebody = viewerAs({ role: "INASTI" });
const BODY = JSON.stringify({ query: "{ legalForms { code } }" });
const SERVICE = JSON.stringify({ query: "{ _service { sdl } }" });
const UNREADABLE = "{ this is no question";

let database: FreshDatabase;
let companies: Running;
let url = "";
beforeAll(async () => {
  database = await freshDatabase();
  const env = { DATABASE_URL: database.url, PORT: "0", STATUT_GATEWAY_SECRET: SECRET };
  companies = start(["subgraphs/serve.js", "companies"], env);
  url = (await companies.says(/serves on (\S+)/))[1] ?? "";
}, 120_000);
afterAll(async () => {
  await killAll();
  await database?.drop();
});

async function call(body: string, token?: string): Promise<{ status: number; text: string }> {
  const headers = { "content-type": "application/json", ...(token && { [VIEWER_HEADER]: token }) };
  const response = await fetch(url, { method: "POST", headers, body });
  return { status: response.status, text: await response.text() };
}

const sign = (body: string, subgraph = "companies", key = secret): Promise<string> =>
  signViewer(somebody, subgraph, body, key);

/** A signature as the gateway makes it, but of another time. */
async function signedAgo(seconds: number): Promise<string> {
  const { iat = 0, exp = 0, ...claims } = decodeJwt(await sign(BODY));
  return new SignJWT({ ...claims, iat: iat - seconds, exp: exp - seconds })
    .setProtectedHeader({ alg: "HS256" })
    .sign(secret);
}

const unsecured = async (): Promise<string> => {
  const [, claims] = (await sign(BODY)).split(".");
  return `${Buffer.from('{"alg":"none"}').toString("base64url")}.${claims}.`;
};

const REFUSED = { status: 401, text: expect.stringContaining("UNAUTHENTICATED") };

test("what the gateway signed is answered", async () => {
  expect(await call(BODY, await sign(BODY))).toEqual({ status: 200, text: expect.stringContaining('"legalForms"') });
});

test.each<[string, string, () => Promise<string | undefined>]>([
  ["nothing signed", BODY, async () => undefined],
  ["nothing signed, for the schema", SERVICE, async () => undefined],
  ["a signature for another question", SERVICE, () => sign(BODY)],
  ["a signature for another subgraph", BODY, () => sign(BODY, "contributions")],
  [
    "a signature with another secret",
    BODY,
    () => sign(BODY, "companies", new TextEncoder().encode("guessed".repeat(5))),
  ],
  ["a signature of a minute ago", BODY, () => signedAgo(60)],
  ["no algorithm at all", BODY, unsecured],
  ["no token at all", BODY, async () => "somebody"],
])("a direct call with %s is refused", async (_, body, token) => {
  expect(await call(body, await token())).toEqual(REFUSED);
});

test("a signature is good for one call", async () => {
  const token = await sign(BODY);
  expect((await call(BODY, token)).status).toBe(200);
  expect(await call(BODY, token)).toEqual(REFUSED);
});

test("who is not known is turned away before a word is read; only who is known is told that it cannot be", async () => {
  expect(await call(UNREADABLE)).toEqual(REFUSED);
  expect(await call(UNREADABLE, await sign(UNREADABLE))).toMatchObject({ status: 400 });
});

/** Whether somebody takes connections there. */
const isOpenAt = (host: string): Promise<boolean> =>
  new Promise((told) => {
    const socket = connect({ host, port: Number(new URL(url).port), timeout: 1_000 });
    const tell = (open: boolean) => () => {
      socket.destroy();
      told(open);
    };
    socket.once("connect", tell(true)).once("error", tell(false)).once("timeout", tell(false));
  });

test("a subgraph listens on loopback, and at no other address of the machine", async () => {
  const others = Object.values(networkInterfaces()).flatMap((all = []) => all.filter(({ internal }) => !internal));
  expect(await isOpenAt("127.0.0.1")).toBe(true);
  for (const host of ["127.0.0.2", "::1", ...others.map(({ address }) => address)]) {
    expect([host, await isOpenAt(host)]).toEqual([host, false]);
  }
});

test("who hangs up in the middle of a sentence disturbs nobody", async () => {
  const { hostname, port } = new URL(url);
  for (let i = 0; i < 5; i += 1) {
    const socket = connect(Number(port), hostname);
    socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{"query":`);
    await new Promise((written) => setTimeout(written, 50));
    socket.destroy();
  }
  expect((await call(BODY, await sign(BODY))).status).toBe(200);
  expect(companies.err()).toBe("");
});
