import { say } from "../../shared/plumbing/say.ts";
import { cases } from "../rules/cases/index.ts";
import { catalogue } from "../rules/catalogue/index.ts";
import { decisionVerdicts } from "../rules/claims/decision.ts";
import { doubtCodes, figureCodes, refusalCodes } from "../rules/outcome-codes.ts";
import { paymentChecks } from "../rules/payments/checks.ts";
import { stepCodes } from "../rules/step-codes.ts";
import { texts } from "./index.ts";

const LANGUAGES = ["fr", "nl", "de", "en"] as const;
type Said = readonly [code: string, facts: object];

const said: readonly Said[] = catalogue.flatMap(
  ({ words, facts, conditions, evidence, applyBy, appeal, decidedBy, paidBy }) => [
    [`title.${words}`, facts] as const,
    [`summary.${words}`, facts] as const,
    ...conditions.map(({ code }) => [`condition.${code}`, facts] as const),
    ...evidence.map(({ code }) => [`evidence.${code}`, {}] as const),
    ...(applyBy ? [[`applyBy.${applyBy.rule}`, {}] as const] : []),
    [`court.${appeal.court}`, {}] as const,
    [`body.${decidedBy}`, {}] as const,
    [`body.${paidBy ?? decidedBy}`, {}] as const,
  ],
);

const coded = (prefix: string, codes: object): Said[] =>
  Object.keys(codes).map((code) => [`${prefix}.${code}`, {}] as const);
const fields = Object.values(cases).flatMap((one) => one.fields);

const judged: readonly Said[] = [
  ...coded("step", stepCodes),
  ...coded("reason", refusalCodes),
  ...coded("doubt", doubtCodes),
  ...coded("figure", figureCodes),
  ...fields.map(({ code }) => [`caseField.${code}`, {}] as const),
  ...fields.flatMap(({ choices }) => choices.map((code) => [`caseChoice.${code}`, {}] as const)),
  ["missingFigure", { lawTable: "price", lawDay: "2026-01-01" }],
];

/** What is said of claims, with whatever fills it in. */
const FACTS = {
  ...{ lawTable: "price", lawDay: "2026-01-01", state: "COMPLETE", claimId: "clm_1", amount: "1.00" },
  ...{ title: "Birth leave", filedOn: "2026-01-02", factOn: "2026-01-01", name: "court", address: "street 1" },
  ...{ reference: "clm_1", service: "benefits", contact: "desk", why: "OUTDATED" },
  ...{ lastDay: "2014-06-30", article: "law" },
  ...{ foundOn: "2026-01-03", found: "2.00", months: "2026-01: 2.00", provisions: "art. 1", years: 3 },
  ...{ prescribed: "0.00", share: 10, many: 2, code: "AC04" },
  ...{ creditor: "Bailiff", kind: "MAINTENANCE", month: "2026-11" },
};
const ofClaims: readonly Said[] = [
  ...[
    "ClaimStateError",
    "ClaimOpenError",
    "ClaimNotDecidableError",
    "FigureUnknownError",
    "PaymentRunError",
    "OverpaymentError",
    "BenefitBankFileError",
    "GarnishmentError",
    "FamilyAllowancesMovedError",
  ].map((name) => [`error.${name}`, FACTS] as const),
  ["bankReason", FACTS],
  ["seizure", FACTS],
  ...coded("check", paymentChecks),
  ...["M2", "M3", "M4", "M5", "M6", "U1", "U2", "U3", "U4", "U5", "U6"].map(
    (code) => [`mention.${code}`, FACTS] as const,
  ),
  ...[...Object.keys(decisionVerdicts), "introduction", "working", "amount", "reasons", "basis", "appeal"].map(
    (code) => [`decision.${code}`, FACTS] as const,
  ),
];

it.each(LANGUAGES)("says everything of a case in %s", (language) => {
  for (const [code, facts] of [...judged, ...ofClaims]) {
    expect(Object.keys(texts[language])).toContain(code);
    expect(say(texts, language, code, facts)).not.toMatch(/[{}]|undefined/);
  }
});

it("says in English what the rules call their lines and reasons", () => {
  const of = (prefix: string, words: object) =>
    Object.entries(words).map(([code, said]) => [`${prefix}.${code}`, said]);
  const said = [...of("step", stepCodes), ...of("reason", refusalCodes), ...of("check", paymentChecks)];
  expect(texts.en).toMatchObject(Object.fromEntries(said));
});

it.each(LANGUAGES)("says everything of the catalogue in %s, with its figures", (language) => {
  for (const [code, facts] of said) {
    expect(Object.keys(texts[language])).toContain(code);
    const words = say(texts, language, code, facts);
    expect(words).not.toMatch(/[{}]|undefined/);
    expect(words.length).toBeGreaterThan(3);
  }
});

it.each(LANGUAGES)("says nothing in %s that nothing needs", (language) => {
  const needed = new Set([...said, ...judged, ...ofClaims].map(([code]) => code));
  expect(Object.keys(texts[language]).filter((code) => !needed.has(code))).toEqual([]);
});

it("says each summary, condition and proof in words of its own in each language", () => {
  for (const [code] of said.filter(([one]) => /summary|condition|evidence|applyBy/.test(one))) {
    const versions = LANGUAGES.map((language) => (texts[language] as Readonly<Record<string, string>>)[code]);
    expect([code, new Set(versions).size]).toEqual([code, 4]);
  }
});

it("counts one quarter and several as one says it", () => {
  const summary = "summary.MATERNITY_EXEMPTION";
  expect(say(texts, "nl", summary, { quarters: 1 })).toMatch(/^Eén kwartaal /);
  expect(say(texts, "nl", summary, { quarters: 2 })).toMatch(/^2 kwartalen /);
});
