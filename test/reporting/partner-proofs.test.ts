import { randomUUID } from "node:crypto";
import { flattenedVerify } from "jose";
import { sql } from "kysely";
import request from "supertest";
import { GATEWAY, signViewer, VIEWER_HEADER } from "../../subgraphs/shared/plumbing/hand-over.ts";
import { viewerAs } from "../harness/house.ts";
import { closeDesk, house, keys, now, openDesk, others, QUESTION, send, sha256, sign } from "./partner-desk.ts";

beforeAll(openDesk);
afterAll(closeDesk);

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

  it.each([
    ["whoever issues service vouchers", "vouchers-flanders", "VOUCHERS_FLANDERS", "SERVICE_VOUCHER_ORDER"],
    ["a family-allowance fund", "family-fons", "FAMILY_FLANDERS_FONS", "FAMILY_CERTIFICATE"],
  ])("is kept of %s too, for that partner alone", async (_, who, code, purpose) => {
    const order = { "statut-purpose": purpose };
    const [tokenId, body] = [randomUUID(), JSON.stringify({ query: "{ transmissions(first: 9) { nodes { id } } }" })];
    const signed = async (text: string, header = {}) => sign(text, { purpose, ...header });
    expect((await send(who, null, body, order)).error.extensions.reason).toBe("MISSING");
    const { status, answer } = await send(who, await signed(body, { jti: tokenId }), body, order);
    expect([status, answer.data]).toEqual([200, { transmissions: { nodes: [] } }]);
    const question = JSON.stringify({ query: SIGNED });
    const own = await send(who, await signed(question), question, order);
    const { nodes } = own.answer.data.signedRequests;
    expect(new Set(nodes.map(({ partner }: { partner: string }) => partner))).toEqual(new Set([code]));
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
    ["says no instant", "PART_MISSING", () => sign(QUESTION, { iat: undefined })],
    ["says no jti", "PART_MISSING", () => sign(QUESTION, { jti: undefined })],
    ["says no purpose", "PART_MISSING", () => sign(QUESTION, { purpose: undefined })],
    ["says an instant that is none", "PART_INVALID", () => sign(QUESTION, { iat: "today" })],
    ["says too short a jti", "PART_INVALID", () => sign(QUESTION, { jti: "short" })],
    ["names an extension", "CRITICAL_UNKNOWN", () => sign(QUESTION, { crit: ["b64"], b64: true })],
    ["is for other houses", "WRONG_AUDIENCE", () => sign(QUESTION, { aud: ["another", "a third"] })],
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
        const who = { kid: "key-1", aud: "statut", purpose: "INSURABILITY" };
        const head = { alg: "none", ...who, typ: "statut-request+jws", jti: randomUUID(), iat: now() };
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
    expect((await send("health-fund-300", await sign(QUESTION, { aud: ["another", "statut"] }))).status).toBe(200);
  });

  it("is told what to do, by what was sent alone", async () => {
    const words = async (signature: string) => (await send("health-fund-300", signature)).error.message as string;
    expect(await words(await sign(QUESTION, { jti: undefined }))).toMatch(/says no jti\. Add it, and sign anew\.$/);
    expect(await words(await sign(QUESTION, { kid: "key-2" }))).not.toContain("key-1");
    const changed = await words(await sign(`${QUESTION} `));
    expect(changed).toContain(`The SHA-256 of the body as it came is ${sha256(QUESTION)}: where yours is another`);
  });

  it("for a link names the export in its body, so that it is good for no other", async () => {
    const link = async (given: object) => {
      const body = JSON.stringify(given);
      const post = request(house.gateway.handler).post("/exports/exp_one/link").set("content-type", "application/json");
      post.set({ "statut-purpose": "INSURABILITY", "statut-signature": await sign(body) });
      const { body: answer } = await post
        .set("authorization", `Bearer ${await house.tokenOf("health-fund-300")}`)
        .send(body);
      return answer.errors[0].extensions;
    };
    expect(await link({})).toMatchObject({ field: "exportId", reason: "REQUIRED" });
    expect(await link({ exportId: "exp_two" })).toMatchObject({ field: "exportId", reason: "NOT_OF_THE_ADDRESS" });
    expect(await link({ exportId: "exp_one" })).toMatchObject({ field: "request", reason: "NO_SUCH_FILE" });
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
