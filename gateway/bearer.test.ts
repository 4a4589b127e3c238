import { createHmac } from "node:crypto";
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { Fault } from "../subgraphs/shared/plumbing/faults.ts";
import { bearerReader, type Trust } from "./bearer.ts";
import { keysInHand } from "./keys.ts";

const NOW = new Date("2026-11-20T10:00:00Z");
const SECONDS = NOW.getTime() / 1000;
const good: JWTPayload = {
  iss: "https://login.example/oidc",
  aud: "statut",
  sub: "inasti",
  exp: SECONDS + 3_600,
  statut_role: "INASTI",
};

const pair = (alg: string) => generateKeyPair(alg, { extractable: true });
type Pair = Awaited<ReturnType<typeof pair>>;
let elliptic: Pair;
let rsa: Pair;
let trust: Trust;

beforeAll(async () => {
  [elliptic, rsa] = await Promise.all([pair("ES256"), pair("RS256")]);
  const keys = [
    { ...(await exportJWK(elliptic.publicKey)), kid: "ec", alg: "ES256" },
    { ...(await exportJWK(rsa.publicKey)), kid: "rsa", alg: "RS256" },
  ];
  trust = { issuer: "https://login.example/oidc", audience: "statut", keys: keysInHand({ keys }) };
});

const signed = (payload: JWTPayload, { typ = "at+jwt", kid = "ec", key = elliptic.privateKey } = {}): Promise<string> =>
  new SignJWT(payload).setProtectedHeader({ alg: "ES256", typ, kid }).sign(key);

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");

async function answerTo(token: string, now = NOW): Promise<unknown> {
  try {
    return (await bearerReader(trust)(token, now)).role;
  } catch (fault) {
    return fault instanceof Fault && fault.code === "UNAUTHENTICATED" ? fault.facts.reason : fault;
  }
}

describe("a token that is genuine", () => {
  it("is believed with a signature of either kind", async () => {
    const byRsa = await new SignJWT(good).setProtectedHeader({ alg: "RS256", kid: "rsa" }).sign(rsa.privateKey);
    expect(await answerTo(await signed(good))).toBe("INASTI");
    expect(await answerTo(byRsa)).toBe("INASTI");
  });

  it.each(["at+jwt", "application/at+jwt", "JWT"])("may be of type %s", async (typ) => {
    expect(await answerTo(await signed(good, { typ }))).toBe("INASTI");
  });

  it("may be for others besides us", async () => {
    expect(await answerTo(await signed({ ...good, aud: ["other", "statut"] }))).toBe("INASTI");
  });
});

describe("a token that is not believed", () => {
  it.each<[reason: string, change: JWTPayload]>([
    ["EXPIRED", { exp: SECONDS - 10 }],
    ["NOT_YET_VALID", { nbf: SECONDS + 60 }],
    ["WRONG_ISSUER", { iss: "https://login.example/oidc/" }],
    ["WRONG_ISSUER", { iss: undefined }],
    ["WRONG_AUDIENCE", { aud: "another-graph" }],
    ["WRONG_AUDIENCE", { aud: undefined }],
    ["MALFORMED", { exp: undefined }],
    ["SUBJECT_MISSING", { sub: undefined }],
    ["ROLE_UNKNOWN", { statut_role: "SYSTEM" }],
  ])("%s: %j", async (reason, change) => {
    expect(await answerTo(await signed({ ...good, ...change }))).toBe(reason);
  });

  it.each(["logout+jwt", "dpop+jwt", "secevent+jwt", "statut-viewer"])("WRONG_TYPE: %s", async (typ) => {
    expect(await answerTo(await signed(good, { typ }))).toBe("WRONG_TYPE");
  });

  it("ALGORITHM: none", async () => {
    expect(await answerTo(`${encoded({ alg: "none", typ: "at+jwt" })}.${encoded(good)}.`)).toBe("ALGORITHM");
  });

  it("ALGORITHM: a secret signature made with the public key", async () => {
    const publicKey = await exportSPKI(rsa.publicKey);
    const head = `${encoded({ alg: "HS256", typ: "at+jwt", kid: "rsa" })}.${encoded(good)}`;
    const signature = createHmac("sha256", publicKey).update(head).digest("base64url");
    expect(await answerTo(`${head}.${signature}`)).toBe("ALGORITHM");
  });

  it("ALGORITHM: a genuine key with a signature that we do not take", async () => {
    const { privateKey } = await pair("ES384");
    const token = await new SignJWT(good).setProtectedHeader({ alg: "ES384" }).sign(privateKey);
    expect(await answerTo(token)).toBe("ALGORITHM");
  });

  it("SIGNATURE: another's key under the provider's key name", async () => {
    expect(await answerTo(await signed(good, { key: (await pair("ES256")).privateKey }))).toBe("SIGNATURE");
  });

  it("SIGNATURE: claims changed after signing", async () => {
    const [head, , signature] = (await signed(good)).split(".");
    expect(await answerTo(`${head}.${encoded({ ...good, sub: "another" })}.${signature}`)).toBe("SIGNATURE");
  });

  it("UNKNOWN_KEY: a key name that the provider does not publish", async () => {
    expect(await answerTo(await signed(good, { kid: "third" }))).toBe("UNKNOWN_KEY");
  });

  it("UNKNOWN_KEY: the key brought along in the token itself", async () => {
    const own = await pair("ES256");
    const jwk = await exportJWK(own.publicKey);
    const token = await new SignJWT(good).setProtectedHeader({ alg: "ES256", kid: "own", jwk }).sign(own.privateKey);
    expect(await answerTo(token)).toBe("UNKNOWN_KEY");
  });

  it.each(["x", "a.b.c", "a.b", `${"a".repeat(8_193)}`])("MALFORMED: %s", async (token) => {
    expect(await answerTo(token)).toBe("MALFORMED");
  });

  it("says nothing of the token but the reason's code", async () => {
    const read = bearerReader(trust);
    const refused = read(await signed({ ...good, exp: SECONDS - 10 }), NOW);
    await expect(refused).rejects.toMatchObject({ message: "UNAUTHENTICATED", facts: { reason: "EXPIRED" } });
  });
});

describe("a token that comes again", () => {
  it("costs no second proof within ten minutes, and one after that", async () => {
    let asked = 0;
    const keys: Trust["keys"] = (header, token) => {
      asked += 1;
      return trust.keys(header, token);
    };
    const read = bearerReader({ ...trust, keys });
    const token = await signed(good);
    for (let seconds = 0; seconds < 600; seconds += 60) await read(token, new Date(NOW.getTime() + seconds * 1000));
    expect(asked).toBe(1);
    await read(token, new Date(NOW.getTime() + 600_000));
    expect(asked).toBe(2);
  });

  it("is refused from the second on which it expires, though it was believed before", async () => {
    const read = bearerReader(trust);
    const token = await signed({ ...good, exp: SECONDS + 60 });
    await read(token, NOW);
    await expect(read(token, new Date(NOW.getTime() + 66_000))).rejects.toMatchObject({ facts: { reason: "EXPIRED" } });
  });
});
