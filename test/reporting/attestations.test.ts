import { createHash } from "node:crypto";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { OFFICE_DAY } from "../harness/house.ts";
import { readPdf } from "../harness/read-pdf.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

const LOTTE = seedId("aff", "lotte");
const [TOM, CHLOE] = [seedId("aff", "tom"), seedId("aff", "chloe")];
const ISSUE = `mutation ($input: IssueAttestationInput!) { issueAttestation(input: $input) { replayed
  attestation { id kind year affiliateId issuedOn fund { code } statements code sha256 letter }
  errors { __typename ... on UserError { path message } ... on AttestationImpossibleError { why } } } }`;
const VERIFY = `query ($code: String!) { verifyAttestation(code: $code) {
  kind year issuedOn initials statements outdatedOn sha256 fund { code } } }`;

interface Issued {
  readonly id: string;
  readonly code: string;
  readonly sha256: string;
  readonly letter: string;
  readonly statements: readonly string[];
}

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

let asked = 0;
async function issue(who: string, given: object, meta: object = {}) {
  asked += 1;
  const input = { meta: { idempotencyKey: `attestation ${asked}`, ...meta }, ...given };
  const { data, errors } = await house.ask(who, ISSUE, { input });
  expect(errors).toEqual([]);
  return (data as never as { issueAttestation: { attestation: Issued; errors: object[] } }).issueAttestation;
}

const verify = async (code: string, who = "nobody", headers = {}) =>
  (await house.ask(who, VERIFY, { code }, headers)).data?.verifyAttestation ?? null;

test("a person has the own affiliation attested, in data and on paper, and whoever holds it may check it", async () => {
  const { attestation, errors } = await issue("lotte", { affiliateId: LOTTE, kind: "AFFILIATION" });
  expect(errors).toEqual([]);
  expect(attestation).toMatchObject({
    kind: "AFFILIATION",
    year: null,
    issuedOn: OFFICE_DAY,
    fund: { code: "SECUREX" },
  });
  expect(attestation.statements).toHaveLength(1);
  expect(attestation.statements[0]).toMatch(
    /^Affiliated as a self-employed person in main occupation from 1 January 2019; the affiliation still runs\.$/,
  );
  const letter = Buffer.from(attestation.letter, "base64");
  expect(createHash("sha256").update(letter).digest("hex")).toBe(attestation.sha256);
  const paper = (await readPdf(letter))
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");
  const spaced = attestation.code.match(/.{4}/g)?.join("-") ?? "";
  expect(paper).toContain("Attest van aansluiting");
  expect(paper).toContain("Lotte Linde");
  expect(paper).toContain(spaced);
  expect(paper).not.toContain("88041212434");
  const said = { kind: "AFFILIATION", year: null, issuedOn: OFFICE_DAY, initials: "L. L.", outdatedOn: null };
  const { sha256, statements } = attestation;
  expect(await verify(spaced.toLowerCase().replaceAll("0", "o").replaceAll("1", "l"))).toEqual({
    ...said,
    fund: { code: "SECUREX" },
    statements,
    sha256,
  });
  expect(await verify(attestation.code, "health-fund-100", { "statut-purpose": "INSURABILITY" })).not.toBeNull();
  const told = JSON.stringify(await verify(attestation.code));
  for (const secret of ["Linde", "88041212434", LOTTE, attestation.id]) expect(told).not.toContain(secret);
});

test("a tax certificate says what was received, and what may be deducted", async () => {
  const { attestation } = await issue("chloe", { affiliateId: CHLOE, kind: "TAX_CERTIFICATE", year: 2025 });
  expect(attestation.statements).toEqual([
    "Received in 2025: € 1694.11.",
    "Of this, surcharges and costs of recovery, which are not deducted: € 0.00.",
    "Given back in 2025: € 0.00.",
    "May be deducted as social contributions of 2025: € 1694.11.",
  ]);
});

test.each([2031, 1900, 2026])("of %d no receipts are known: it is said of which years they are", async (year) => {
  const text = `mutation ($input: IssueAttestationInput!) { issueAttestation(input: $input) { attestation { id }
    errors { ... on UserError { path } ... on UnknownChoiceError { choices } } } }`;
  const meta = { idempotencyKey: `receipts of ${year}` };
  const input = { meta, affiliateId: CHLOE, kind: "TAX_CERTIFICATE", year };
  expect((await house.ask("chloe", text, { input })).data?.issueAttestation).toEqual({
    attestation: null,
    errors: [{ path: ["input", "year"], choices: ["2025"] }],
  });
});

test("payments are attested where they are in order, and refused with a reason where they are not", async () => {
  const fine = await issue("lotte", { affiliateId: LOTTE, kind: "PAYMENTS_IN_ORDER" });
  expect(fine.attestation.statements).toEqual([
    "Of the contributions from 2024Q1 to 2026Q4 none is unpaid past its last day, as known on 20 November 2026. " +
      "Surcharges and costs are not considered.",
  ]);
  expect(await issue("chloe", { affiliateId: CHLOE, kind: "PAYMENTS_IN_ORDER" })).toMatchObject({
    ...{ attestation: null, errors: [{ __typename: "AttestationImpossibleError", why: "NOT_IN_ORDER" }] },
  });
});

test("staff attest what was with the own fund, and nothing of what was with another", async () => {
  const [securex, groups] = await Promise.all(
    ["hanne", "elke"].map((who) => issue(who, { affiliateId: TOM, kind: "AFFILIATION" })),
  );
  const until = (one: typeof securex) => one?.attestation.statements.map((words) => / until /.test(words));
  expect([until(securex), until(groups)]).toEqual([[true], [false]]);
  const list = `query ($id: ID) { attestations(affiliateId: $id) { totalCount nodes { fund { code } } } }`;
  const { data } = await house.ask("elke", list, { id: TOM });
  expect(data).toEqual({ attestations: { totalCount: 1, nodes: [{ fund: { code: "GROUPS" } }] } });
});

test.each<[string, string, object, string]>([
  ["another person", "marc", { affiliateId: LOTTE, kind: "AFFILIATION" }, "NotFoundError"],
  ["staff of another fund", "elke", { affiliateId: LOTTE, kind: "AFFILIATION" }, "NotFoundError"],
  ["of a company", "hanne", { affiliateId: seedId("com", "hetre"), kind: "AFFILIATION" }, "NotFoundError"],
  ["without its year", "lotte", { affiliateId: LOTTE, kind: "TAX_CERTIFICATE" }, "ValidationError"],
  ["with a year that it has not", "lotte", { affiliateId: LOTTE, kind: "AFFILIATION", year: 2025 }, "ValidationError"],
  ["of the running year", "lotte", { affiliateId: LOTTE, kind: "TAX_CERTIFICATE", year: 2026 }, "UnknownChoiceError"],
])("is refused: %s", async (_, who, given, kind) => {
  expect(await issue(who, given)).toMatchObject({ attestation: null, errors: [{ __typename: kind }] });
});

test("a code that nobody has tells nothing, whatever it looks like", async () => {
  for (const code of ["", "0".repeat(24), "' or 1=1 --", "\u0000", "x".repeat(5_000)])
    expect(await verify(code)).toBeNull();
});

test("the same is not issued twice on a day, and what was issued never changes", async () => {
  const order = { affiliateId: LOTTE, kind: "PAYMENTS_IN_ORDER" };
  const [first, again] = [await issue("lotte", order), await issue("lotte", order)];
  expect(again.attestation.id).toBe(first.attestation.id);
  await expect(
    house.inside("reporting", ({ em }) => em.execute("update attestation set content = '[]'")),
  ).rejects.toThrow(/denied|never change/);
});

test("a careless caller is told which field is wrong, and nothing breaks", async () => {
  const list = "query ($w: TransmissionFilter) { transmissions(where: $w) { totalCount } }";
  const ask = async (where: object) => {
    const why = { "statut-purpose": "INSURABILITY" };
    const { data, errors } = await house.ask("health-fund-300", list, { w: where }, why);
    return (
      errors.map(({ extensions }) => extensions.code)[0] ?? (data as never as { transmissions: object }).transmissions
    );
  };
  expect(await ask({ kind: ["NO_SUCH_KIND"] })).toBe("BAD_INPUT");
  expect(await ask({ kind: [] })).toEqual({ totalCount: 0 });
  expect(await ask({ about: "' or 1=1 --" })).toEqual({ totalCount: 0 });
  expect([await ask({ about: "\u0000" }), await ask({ affiliateId: "\u0000" })]).not.toContain("INTERNAL");
});
