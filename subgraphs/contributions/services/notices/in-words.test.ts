import { dayInWords, euroInWords, quarterInWords } from "./in-words.ts";

it.each([
  ["fr", "1 234 567,05 €", "1er mars 2026", "1er trimestre 2026"],
  ["nl", "1.234.567,05 €", "1 maart 2026", "1e kwartaal 2026"],
  ["de", "1.234.567,05 €", "1. März 2026", "1. Quartal 2026"],
  ["en", "1,234,567.05 €", "1 March 2026", "quarter 1 of 2026"],
] as const)("in %s one writes %s, %s and %s", (language, euro, day, quarter) => {
  expect(euroInWords(123_456_705n, language).replaceAll("\u00a0", " ")).toBe(euro);
  expect(dayInWords("2026-03-01", language)).toBe(day);
  expect(quarterInWords("2026Q1", language)).toBe(quarter);
});

it("writes the other days in French as they are", () => expect(dayInWords("2026-03-21", "fr")).toBe("21 mars 2026"));
