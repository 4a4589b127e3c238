import { type AffiliationKind, affiliationKinds } from "./affiliation-kind.ts";
import { readAnswer } from "./answer.ts";
import { askedOf, type FormField, formOn, missingOf } from "./form.ts";

const codes = (fields: readonly FormField[]) => fields.map(({ code }) => code);

test("a student is asked for credits or hours, after having said which count", () => {
  const { fields } = formOn("STUDENT", "2026-11-20");
  const asked = (answers: Record<string, string>) =>
    codes(askedOf(fields, answers)).filter((code) => /credits|Hours/.test(code));
  expect(asked({})).toEqual([]);
  expect(asked({ studiesCountedIn: "CREDITS" })).toEqual(["credits"]);
  expect(asked({ studiesCountedIn: "WEEKLY_HOURS" })).toEqual(["weeklyHours"]);
});

test("what is missing is what must be answered and was not", () => {
  const { fields } = formOn("SPOUSE_MINI", "2026-11-20");
  const answers = { firstName: "Els", lastName: "Berk", birthDate: "1950-01-01", language: "NL", healthFund: "300" };
  expect(missingOf(fields, answers)).toEqual([
    "street",
    "postalCode",
    "municipality",
    "startsOn",
    "helpedSsin",
    "partnership",
    "professionalCard",
  ]);
});

test("the professional card is asked for since 5 December 2023, and no form is known before 2018", () => {
  expect(codes(formOn("SELF_EMPLOYED", "2023-12-04").fields)).not.toContain("professionalCard");
  expect(codes(formOn("SELF_EMPLOYED", "2023-12-05").fields)).toContain("professionalCard");
  expect(() => formOn("SELF_EMPLOYED", "2017-12-31")).toThrow("form of affiliation");
});

test.each(Object.keys(affiliationKinds) as AffiliationKind[])("the form of %s asks for nothing twice", (kind) => {
  const all = codes(formOn(kind, "2026-11-20").fields);
  expect(all).toEqual([...new Set(all)]);
});

const field = (code: string): FormField => {
  const all = (Object.keys(affiliationKinds) as AffiliationKind[]).flatMap((kind) => formOn(kind, "2026-11-20").fields);
  return all.find((one) => one.code === code) as FormField;
};

test.each([
  ["firstName", "  Noor ", { value: "Noor" }],
  ["firstName", "   ", { reason: "TOO_SHORT" }],
  ["firstName", "x".repeat(121), { reason: "TOO_LONG" }],
  ["firstName", "Noor\u0000", { reason: "NOT_READABLE" }],
  ["startsOn", "2027-02-29", { reason: "NOT_A_DAY" }],
  ["startsOn", "2028-02-29", { value: "2028-02-29" }],
  ["birthDate", "1899-12-31", { reason: "TOO_OLD" }],
  ["language", "EN", { reason: "NOT_A_CHOICE" }],
  ["language", "NL", { value: "NL" }],
  ["credits", "27", { value: "27" }],
  ["credits", "-1", { reason: "NOT_A_NUMBER" }],
  ["healthFund", "300", { value: "300" }],
  ["healthFund", "3000", { reason: "NO_HEALTH_FUND" }],
  ["helpedSsin", "88.04.12-124.34", { value: "88041212434" }],
  ["helpedSsin", "88041212435", { reason: "INVALID_CHECKSUM" }],
])("of %s, %j is read so", (code, text, read) => {
  expect(readAnswer(field(code), text)).toEqual(read);
});
