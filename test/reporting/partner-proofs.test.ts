import { createHash, randomUUID } from "node:crypto";
import { exportJWK, FlattenedSign, flattenedVerify, type GenerateKeyPairResult, generateKeyPair } from "jose";
import { sql } from "kysely";
import request from "supertest";
import { type PartnerOf, readPartners } from "../../gateway/partners/partners.ts";
import { GATEWAY, signViewer, VIEWER_HEADER } from "../../subgraphs/shared/plumbing/hand-over.ts";
import { OFFICE_DAY, viewerAs } from "../harness/house.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

const sha256 = (text: string | Buffer, as: "hex" | "base64" = "hex") => createHash("sha256").update(text).digest(as);

let house: House;
let keys: GenerateKeyPairResult;
let others: GenerateKeyPairResult;
let partnerOf: PartnerOf;

beforeAll(async () => {
  keys = await generateKeyPair("ES256");
  others = await generateKeyPair("ES256");
  const jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: "key-1", alg: "ES256" }] };
  partnerOf = readPartners(
    JSON.stringify([
      { role: "HEALTH_FUND", institution: "300", jwks, mustSign: true },
      { role: "HEALTH_FUND", institution: "500", jwks },
      { role: "VOUCHER_ISSUER", institution: "VOUCHERS_FLANDERS", jwks, mustSign: true },
    ]),
  );
  house = await openHouse("one process", { door: { partners: { partnerOf, audience: "statut" } } });
});
afterAll(() => house.close());

const QUESTION = JSON.stringify({ query: '{ affiliate(ssin: "88041212434") { id careerYear(year: 2025) { year } } }' });
const now = () => Math.floor(Date.now() / 1_000);

/** Signs a body as a partner does: a JWS whose payload is left out, for it is the body. */
async function sign(body: string, header: object = {}, key = keys.privateKey): Promise<string> {
  const said = { alg: "ES256", kid: "key-1", typ: "statut-request+jws", aud: "statut", purpose: "INSURABILITY" };
  const own = { ...said, jti: randomUUID(), iat: now(), ...header };
  const jws = await new FlattenedSign(Buffer.from(body)).setProtectedHeader(own).sign(key);
  return `${jws.protected}..${jws.signature}`;
}

async function send(who: string, signature: string | null, body = QUESTION, headers: Record<string, string> = {}) {
  const post = request(house.gateway.handler).post("/graphql").set("content-type", "application/json");
  post.set({ "accept-language": "en", "statut-purpose": "INSURABILITY", "statut-day": OFFICE_DAY });
  post.set("authorization", `Bearer ${await house.tokenOf(who)}`);
  if (signature !== null) post.set("statut-signature", signature);
  const { status, body: answer, text, headers: got } = await post.set(headers).send(body);
  return { status, answer, text, headers: got, error: answer.errors?.[0] };
}

const SIGNED = `query ($tokenId: String) { signedRequests(where: { tokenId: $tokenId }, first: 20) { nodes {
  partner actor purpose question keyId tokenId signature bodySha256 signedAt answer { status bodySha256 } } } }`;

interface Signed {
  readonly question: string;
  readonly signature: string;
  readonly bodySha256: string;
  readonly answer: { readonly bodySha256: string } | null;
}

async function signedSeen(who: string, tokenId: string): Promise<Signed[]> {
  const body = JSON.stringify({ query: SIGNED, variables: { tokenId } });
  const { answer } = await send(who, who === "health-fund-300" ? await sign(body) : null, body, {
    ...(who === "dorien" && { "statut-purpose": "FILE_CARE" }),
  });
  return answer.data?.signedRequests?.nodes ?? answer.errors[0].extensions.code;
}

describe("a request that a partner signs", () => {
  it("is answered, and kept with the answer's hash, which both partner and auditor read back", async () => {
    const tokenId = randomUUID();
    const signature = await sign(QUESTION, { jti: tokenId });
    const { status, answer, text, headers } = await send("health-fund-300", signature);
    expect([status, answer.errors, answer.data.affiliate.careerYear.year]).toEqual([200, undefined, 2025]);
    expect(headers["content-digest"]).toBe(`sha-256=:${sha256(text, "base64")}:`);
    const [kept] = await signedSeen("health-fund-300", tokenId);
    expect(kept).toMatchObject({
      ...{ partner: "300", actor: "health-fund-300", purpose: "INSURABILITY", keyId: "key-1", tokenId, signature },
      ...{ bodySha256: sha256(QUESTION), answer: { status: 200, bodySha256: sha256(text) } },
    });
    expect(await signedSeen("dorien", tokenId)).toEqual([kept]);
    expect(await signedSeen("health-fund-500", tokenId)).toEqual([]);
    for (const who of ["hanne", "lotte"]) expect(await signedSeen(who, tokenId)).toBe("FORBIDDEN");
    const [head = "", tail = ""] = (kept?.signature ?? "").split("..");
    const payload = Buffer.from(QUESTION).toString("base64url");
    await flattenedVerify({ protected: head, payload, signature: tail }, keys.publicKey);
    const looks = await house.inside("affiliates", async ({ db }) => {
      const { rows } = await sql`select 1 from privacy.usage where request = ${kept?.question}`.execute(db);
      return rows.length;
    });
    expect(looks).toBeGreaterThan(0);
  });

  it("is kept of whoever issues service vouchers too, for that issuer alone", async () => {
    const order = { "statut-purpose": "SERVICE_VOUCHER_ORDER" };
    const [tokenId, body] = [randomUUID(), JSON.stringify({ query: "{ transmissions(first: 9) { nodes { id } } }" })];
    const signed = async (text: string, header = {}) => sign(text, { purpose: "SERVICE_VOUCHER_ORDER", ...header });
    expect((await send("vouchers-flanders", null, body, order)).error.extensions.reason).toBe("MISSING");
    const { status, answer } = await send("vouchers-flanders", await signed(body, { jti: tokenId }), body, order);
    expect([status, answer.data]).toEqual([200, { transmissions: { nodes: [] } }]);
    const question = JSON.stringify({ query: SIGNED });
    const own = await send("vouchers-flanders", await signed(question), question, order);
    const { nodes } = own.answer.data.signedRequests;
    expect(new Set(nodes.map(({ partner }: { partner: string }) => partner))).toEqual(new Set(["VOUCHERS_FLANDERS"]));
    expect(nodes).toContainEqual(expect.objectContaining({ tokenId, bodySha256: sha256(body) }));
    expect(await signedSeen("health-fund-300", tokenId)).toEqual([]);
  });

  it("is kept though it is refused for what it asks", async () => {
    const tokenId = randomUUID();
    const body = JSON.stringify({ query: "{ nothing }" });
    const { text } = await send("health-fund-300", await sign(body, { jti: tokenId }), body);
    expect(await signedSeen("health-fund-300", tokenId)).toMatchObject([{ answer: { bodySha256: sha256(text) } }]);
  });

  it.each<[string, string, () => Promise<string | null>, string?]>([
    ["is not signed, though that was agreed", "MISSING", async () => null],
    ["was changed on the way", "NOT_OF_THE_BODY", () => sign(`${QUESTION} `)],
    ["is signed by somebody else", "NOT_OF_THE_BODY", () => sign(QUESTION, {}, others.privateKey)],
    ["names a key that is not registered", "UNKNOWN_KEY", () => sign(QUESTION, { kid: "key-2" })],
    ["was signed long ago", "TOO_OLD", () => sign(QUESTION, { iat: now() - 400 })],
    ["is signed in the future", "IN_FUTURE", () => sign(QUESTION, { iat: now() + 100 })],
    ["says no instant", "MALFORMED", () => sign(QUESTION, { iat: undefined })],
    ["says no jti", "MALFORMED", () => sign(QUESTION, { jti: undefined })],
    ["is for another house", "WRONG_AUDIENCE", () => sign(QUESTION, { aud: "another" })],
    ["is for another purpose", "WRONG_PURPOSE", () => sign(QUESTION, { purpose: "BENEFIT_DECISION" })],
    ["was signed for another use", "WRONG_TYPE", () => sign(QUESTION, { typ: "JWT" })],
    ["is no signature", "MALFORMED", async () => "x.y.z"],
    ["has a payload of its own", "MALFORMED", async () => (await sign(QUESTION)).replace("..", ".e30.")],
    [
      "has no algorithm",
      "ALGORITHM",
      async () => {
        const [, tail = ""] = (await sign(QUESTION)).split("..");
        const head = { alg: "none", kid: "key-1", typ: "statut-request+jws", jti: randomUUID(), iat: now() };
        return `${Buffer.from(JSON.stringify(head)).toString("base64url")}..${tail}`;
      },
    ],
    ["comes from whoever has no key here", "NOT_REGISTERED", () => sign(QUESTION), "health-fund-100"],
  ])("is refused where it %s", async (_, reason, made, who = "health-fund-300") => {
    const { status, answer, error } = await send(who, await made());
    expect([status, error.extensions.code, error.extensions.reason, answer.data]).toEqual([
      ...[401, "SIGNATURE_REFUSED", reason, undefined],
    ]);
  });

  it("is answered once, of several at the same instant too, and refused in the caller's language", async () => {
    const signature = await sign(QUESTION);
    const all = await Promise.all([1, 2, 3, 4].map(() => send("health-fund-300", signature)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
    const { error } = await send("health-fund-300", signature, QUESTION, { "accept-language": "nl" });
    expect(error.message).toBe(
      "De handtekening van deze vraag wordt niet aanvaard: haar jti werd al gebruikt. Onderteken opnieuw, met een nieuwe jti.",
    );
  });

  it("is a POST; neither whoever did not agree to it nor the house in somebody's right need sign", async () => {
    const get = request(house.gateway.handler).get("/graphql").query({ query: "{ __typename }" });
    get.set({ "statut-purpose": "INSURABILITY", "statut-signature": await sign("") });
    const { body } = await get.set("authorization", `Bearer ${await house.tokenOf("health-fund-300")}`);
    expect(body.errors[0].extensions.reason).toBe("NOT_POST");
    expect((await send("health-fund-500", null)).status).toBe(200);
    expect((await send("health-fund-500", await sign(QUESTION))).status).toBe(200);
    const partner = viewerAs({ role: "HEALTH_FUND", institution: "300", purpose: "INSURABILITY" });
    const post = request(house.gateway.handler).post("/graphql").send({ query: "{ __typename }" });
    const { status } = await post.set(VIEWER_HEADER, await signViewer(partner, GATEWAY, "", house.secret));
    expect(status).toBe(200);
  });

  it("leaves records that nobody edits, and that no caller of the graph makes", async () => {
    for (const statement of ["update signed_request set key_id = 'x'", "delete from signed_answer"])
      await expect(house.inside("reporting", ({ db }) => sql.raw(statement).execute(db))).rejects.toThrow(
        /never change|permission denied/,
      );
    const body = JSON.stringify({ query: "mutation { keepSignedRequest(input: {}) { replayed } }" });
    const { error } = await send("health-fund-300", await sign(body), body);
    expect(error.message).toMatch(/Cannot query field "keepSignedRequest"/);
  });
});

it("nothing is answered where it cannot be kept", async () => {
  await house.kill("reporting");
  const { status, error, answer } = await send("health-fund-300", await sign(QUESTION));
  expect([status, error.extensions.code, answer.data]).toEqual([503, "UNRECORDED", undefined]);
});
