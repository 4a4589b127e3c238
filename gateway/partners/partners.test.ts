import { partnersOf, readPartners } from "./partners.ts";

it.each([
  ["[", /no JSON/],
  ["{}", /no list/],
  ['[{ "role": "INSURED" }]', /none of a partner/],
  ['[{ "role": "HEALTH_FUND" }]', /institution/],
  ['[{ "role": "INASTI", "mustSign": true }]', /has no keys/],
  ['[{ "role": "INASTI", "mustsign": true }]', /no field/],
  ['[{ "role": "INASTI", "mustBind": "yes" }]', /yes or no/],
  ['[{ "role": "INASTI", "jwksUrl": "keys" }]', /no address/],
  ['[{ "role": "INASTI" }, { "role": "INASTI" }]', /twice/],
  ['[{ "role": "INASTI", "jwks": { "keys": [{ "kty": "EC" }] } }]', /no kid/],
  ['[{ "role": "INASTI", "jwks": { "keys": [{ "kid": "1", "kty": "EC", "d": "x" }] } }]', /private/],
])("partners are not read from %j", (text, message) => {
  expect(() => readPartners(text)).toThrow(message);
});

it("knows a partner by role and institution, and nobody else; nothing was agreed where no file is named", () => {
  const partnerOf = readPartners('[{ "role": "HEALTH_FUND", "institution": "300", "mustBind": true }]');
  expect(partnerOf({ role: "HEALTH_FUND", institution: "300" })).toEqual({ mustSign: false, mustBind: true });
  expect(partnerOf({ role: "HEALTH_FUND", institution: "100" })).toBeUndefined();
  expect(partnersOf(undefined)({ role: "HEALTH_FUND", institution: "300" })).toBeUndefined();
  expect(() => partnersOf("/no/such/file.json")).toThrow(/cannot be read/);
});
