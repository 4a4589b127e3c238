import { WITH_ERRORS } from "./questions.ts";

/** Of nobody in the demo office: well formed, or nearly so, as people get them wrong. */
export const STRANGER = {
  ssin: "85073003328",
  wrongSsin: "88041212435",
  iban: "BE71096123456769",
  name: "Vandersnuffel",
  street: "Rue de la Rumeur 12",
  nextStreet: "Rue de la Rupture 34",
} as const;

/** Somebody asks something, and it goes wrong. */
export interface Mishap {
  readonly who: string;
  readonly query: string;
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

const LOTTE = "88041212434";
const { ssin, wrongSsin, iban, name } = STRANGER;

const bySsin = "query ($ssin: Ssin!) { affiliate(ssin: $ssin) { displayName } }";
const byId = "query ($id: ID!) { node(id: $id) { id } affiliate(id: $id) { displayName } }";

const bankFile = (text: string, fileName: string): Mishap => ({
  who: "hanne",
  query: WITH_ERRORS.importBankStatement,
  variables: {
    input: {
      meta: { idempotencyKey: `file ${fileName}` },
      fileName,
      content: Buffer.from(text, "latin1").toString("base64"),
    },
  },
});

const contact = (who: string, input: object): Mishap => ({
  who,
  query: WITH_ERRORS.changeContactDetails,
  variables: { input: { meta: { idempotencyKey: `contact ${JSON.stringify(input).length}` }, ...input } },
});

const camt = `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>
  <Stmt><Acct><Id><IBAN>${iban}</IBAN></Id><Ownr><Nm>${name}</Nm></Ownr></Acct></Stmt></BkToCstmrStmt>`;
const coda = [
  `0000019112673505        00000000  SECUREX                   KREDBEBB   00409861127 00000                                       2`,
  `12001${iban}                  EUR0000000000000000181126${name}             Compte courant                     001`,
  `21000100000000REF${LOTTE}          0000000000100000191126001010000+++${ssin}+++                                      19112600101 0`,
].join("\r\n");

/** Wrong numbers, wrong texts, wrong files: each from somebody who was let in. */
export const mishaps: readonly Mishap[] = [
  { who: "karim", query: bySsin, variables: { ssin: LOTTE } },
  { who: "hanne", query: bySsin, variables: { ssin } },
  { who: "hanne", query: bySsin, variables: { ssin: wrongSsin } },
  { who: "hanne", query: bySsin, variables: { ssin: { number: LOTTE } } },
  { who: "hanne", query: `{ affiliate(ssin: "${wrongSsin}") { displayName } }` },
  { who: "hanne", query: `{ affiliate(ssin: "88.04.12-124.34" { displayName } }` },
  { who: "hanne", query: `query ($who: Ssin = "${wrongSsin}") { affiliate(ssin: $who) { displayName } }` },
  { who: "hanne", query: `{ affiliate(ssin: "${LOTTE}", name: "${name}") { displayName } }` },
  { who: "lotte", query: byId, variables: { id: name } },
  { who: "lotte", query: byId, variables: { id: LOTTE } },
  { who: "lotte", query: byId, variables: { id: `aff_${iban.toLowerCase()}` } },
  { who: "hanne", query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: { ids: [iban, name, LOTTE] } },
  { who: "hanne", query: `{ affiliates(first: 5, after: "${LOTTE}") { totalCount } }` },
  { who: "hanne", query: `{ affiliates(first: 100000, where: { lastNameStartsWith: "${name}" }) { totalCount } }` },
  { who: "hanne", query: `{ affiliates(where: { lastNameStartsWith: "${name}\\u0000" }) { totalCount } }` },
  { who: "hanne", query: `{ company(enterpriseNumber: "${LOTTE}") { name } }` },
  { who: "hanne", query: `query Find_${LOTTE} { affiliate(ssin: "${LOTTE}") { displayName unknown } }` },
  { who: "hanne", query: `query Find_${LOTTE} { viewer { role } }` },
  { who: "lotte", query: "{ viewer { affiliate { displayName } } }", headers: { "statut-day": LOTTE } },
  { who: "lotte", query: "{ viewer { day } }", headers: { "x-request-id": LOTTE, "accept-language": name } },
  { who: "health-fund-300", query: bySsin, variables: { ssin: LOTTE } },
  { who: "health-fund-300", query: bySsin, variables: { ssin: LOTTE }, headers: { "statut-purpose": name } },
  { who: "ines", query: bySsin, variables: { ssin: LOTTE } },
  { who: "nobody", query: bySsin, variables: { ssin: LOTTE } },
  { who: "nobody", query: "{ viewer { role } }", headers: { authorization: `Bearer ${LOTTE}` } },
  { who: "nobody", query: "{ viewer { role } }", headers: { authorization: `Basic ${name}` } },
  { who: "nobody", query: '{ lawParameters(quarter: "2031Q1") { code } }' },
  contact("lotte", { affiliateId: LOTTE, language: "NL" }),
  contact("lotte", { affiliateId: name, address: { street: "x".repeat(500), postalCode: LOTTE, municipality: name } }),
  contact("hanne", {
    affiliateId: LOTTE,
    meta: { idempotencyKey: LOTTE, reason: `${name} ${ssin} ${iban}`.repeat(50) },
  }),
  bankFile(coda, `${name} ${LOTTE}.cod`),
  bankFile(coda.slice(0, 200), `${iban}.cod`),
  bankFile(camt, `${name}.xml`),
  bankFile(`${camt}</Document>`, `${LOTTE}.xml`),
  bankFile(`${name}\0${ssin}`, "nothing.txt"),
];

/** Bodies that are no question, as they come over HTTP. */
export const bodies: readonly string[] = [
  `{"query": "{ affiliate(ssin: \\"${LOTTE}\\") { displayName } }"`,
  `[{"query":"{ affiliate(ssin: \\"${LOTTE}\\") { displayName } }"}]`,
  `{"query": {"ssin":"${LOTTE}","name":"${name}"}}`,
  `${name} ${iban}`,
  `{"query":"{ viewer { role } }","variables":"${LOTTE}"}`,
  `{"query":"{ viewer { role } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"${LOTTE}"}}}`,
];
