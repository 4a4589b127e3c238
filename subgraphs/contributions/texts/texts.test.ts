import { IntlMessageFormat } from "intl-messageformat";
import { stepCodes } from "../rules/step-codes.ts";
import { texts } from "./index.ts";

const languages = ["fr", "nl", "de", "en"] as const;
const facts = {
  firstOn: "a day",
  yearEnd: "a day",
  dueOn: "2026-12-31",
  year: 2023,
  number: "001",
  accounts: 2,
  lawTable: "fee",
  lawDay: "2026-01-01",
  transactionKind: "PAYMENT",
  state: "RUNNING",
  why: "TOO_FEW",
  reason: "CUT_SHORT",
  quarter: "2023Q1",
  endsOn: "2025-12-31",
  from: "1 July 2026",
  to: "30 September 2026",
  principal: "Cèdre Traiteur",
  madeOn: "2025-11-20",
  total: "900000.00",
  threshold: "812391.44",
  code: "DIFFICULTY",
  outcome: "GRANTED",
  of: "COMPANY",
};

describe.each(languages)("what is said in %s", (language) => {
  const said: Readonly<Record<string, string>> = texts[language];

  it.each(Object.keys(stepCodes))("names the line %s of a working", (code) => {
    expect(said[`step.${code}`]).toMatch(/\S/);
  });

  it("has the same messages as in every other language, and each can be read", () => {
    expect(Object.keys(said).sort()).toEqual(Object.keys(texts.en).sort());
    for (const message of Object.values(said)) {
      expect(String(new IntlMessageFormat(message, language).format(facts))).toMatch(/\S/);
    }
  });

  it("writes a year as a year", () => {
    const message = said["refusal.REFERENCE_INCOME_UNKNOWN"] ?? "";
    expect(String(new IntlMessageFormat(message, language).format(facts))).toContain("2023");
  });
});

it("says in English what the rules call their lines", () => {
  const labels = Object.entries(stepCodes).map(([code, label]) => [`step.${code}`, label.replaceAll("'", "’")]);
  expect(texts.en).toMatchObject(Object.fromEntries(labels));
});
