import { createHash, randomUUID } from "node:crypto";
import { exportJWK, FlattenedSign, type GenerateKeyPairResult, generateKeyPair } from "jose";
import request from "supertest";
import { readPartners } from "../../gateway/partners/partners.ts";
import { OFFICE_DAY } from "../harness/house.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

export const sha256 = (text: string | Buffer, as: "hex" | "base64" = "hex") =>
  createHash("sha256").update(text).digest(as);

export let house: House;
export let keys: GenerateKeyPairResult;
/** Keys that nobody registered. */
export let others: GenerateKeyPairResult;

/** Opens the house, with what was agreed with some partners. */
export const openDesk = async () => {
  keys = await generateKeyPair("ES256");
  others = await generateKeyPair("ES256");
  const jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: "key-1", alg: "ES256" }] };
  const partnerOf = readPartners(
    JSON.stringify([
      { role: "HEALTH_FUND", institution: "300", jwks, mustSign: true },
      { role: "HEALTH_FUND", institution: "500", jwks },
      { role: "VOUCHER_ISSUER", institution: "VOUCHERS_FLANDERS", jwks, mustSign: true },
      { role: "FAMILY_FUND", institution: "FAMILY_FLANDERS_FONS", jwks, mustSign: true },
    ]),
  );
  house = await openHouse("one process", { door: { partners: { partnerOf, audience: "statut" } } });
};

/** Closes it. */
export const closeDesk = () => house.close();

export const QUESTION = JSON.stringify({
  query: '{ affiliate(ssin: "88041212434") { id careerYear(year: 2025) { year } } }',
});
export const now = () => Math.floor(Date.now() / 1_000);

/** Signs a body as a partner does: a JWS whose payload is left out, for it is the body. */
export async function sign(body: string, header: object = {}, key = keys.privateKey): Promise<string> {
  const said = { alg: "ES256", kid: "key-1", typ: "statut-request+jws", aud: "statut", purpose: "INSURABILITY" };
  const own = { ...said, jti: randomUUID(), iat: now(), ...header };
  const jws = await new FlattenedSign(Buffer.from(body)).setProtectedHeader(own).sign(key);
  return `${jws.protected}..${jws.signature}`;
}

/** Asks as a partner. */
export async function send(
  who: string,
  signature: string | null,
  body = QUESTION,
  headers: Record<string, string> = {},
) {
  const post = request(house.gateway.handler).post("/graphql").set("content-type", "application/json");
  post.set({ "accept-language": "en", "statut-purpose": "INSURABILITY", "statut-day": OFFICE_DAY });
  post.set("authorization", `Bearer ${await house.tokenOf(who)}`);
  if (signature !== null) post.set("statut-signature", signature);
  const { status, body: answer, text, headers: got } = await post.set(headers).send(body);
  return { status, answer, text, headers: got, error: answer.errors?.[0] };
}
