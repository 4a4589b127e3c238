import { nationalNumberOf } from "../../../shared/values/national-number.ts";
import type { Claimant } from "../claims/known-answers.ts";
import { openRights } from "./open-rights.ts";

const [MOTHER, FATHER] = [nationalNumberOf("1988-04-12", 124), nationalNumberOf("1988-04-12", 123)];

/** Main since 2019, with a child: what is told of the leave is the health fund's. */
const parent = (ssin: string, bornOn: string, more: Partial<Claimant> = {}): Claimant => ({
  ...{ ssin, addressee: ["Somebody", "Street 1", "9000 Gent"], healthFund: "300", settlements: [] },
  periods: [{ category: "MAIN", startsOn: "2019-01-01", endsOn: null }],
  members: [{ relation: "CHILD", birthDate: bornOn, startsOn: bornOn, endsOn: null }],
  ...{ recognitions: [], freed: [] },
  ...more,
});
const told = (startsOn: string, endsOn: string): Partial<Claimant> => ({
  recognitions: [{ kind: "MATERNITY", startsOn, endsOn }],
});

it.each<[why: string, person: Claimant, codes: string[]]>([
  ["a mother, before her health fund has told", parent(MOTHER, "2026-11-05"), ["SERVICE_VOUCHERS"]],
  [
    "a mother, once it has",
    parent(MOTHER, "2026-11-05", told("2026-10-29", "2027-01-20")),
    ["MATERNITY_EXEMPTION", "SERVICE_VOUCHERS"],
  ],
  [
    "a mother of whom it told of another leave",
    parent(MOTHER, "2026-11-05", told("2024-01-01", "2024-03-24")),
    ["SERVICE_VOUCHERS"],
  ],
  ["a father", parent(FATHER, "2026-11-05", told("2026-10-29", "2027-01-20")), ["BIRTH_AID", "BIRTH_LEAVE"]],
  [
    "a mother, twelve months after",
    parent(MOTHER, "2025-11-20", told("2025-11-13", "2026-02-04")),
    ["MATERNITY_EXEMPTION", "SERVICE_VOUCHERS"],
  ],
  ["a mother, a day later than that", parent(MOTHER, "2025-11-19", told("2025-11-13", "2026-02-04")), []],
])("of %s the fund makes the first step for %j", (_, person, codes) =>
  expect(
    openRights(person, "2026-11-20")
      .map(({ code }) => code)
      .sort(),
  ).toEqual(codes),
);
