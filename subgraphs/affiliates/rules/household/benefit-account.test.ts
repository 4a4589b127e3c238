import {
  type AccountSide,
  accountOn,
  accountState,
  type BenefitAccount,
  type ConfirmationFault,
  confirmationFault,
  confirmUntil,
  maskedIban,
  paidFrom,
} from "./benefit-account.ts";

const account = (given: Partial<BenefitAccount>): BenefitAccount => ({
  place: 1,
  askedOn: "2026-11-20",
  askedSide: "INSURED",
  askedBy: "lotte",
  act: null,
  startsOn: null,
  ...given,
});

describe("who confirms an account", () => {
  it.each<
    [
      asked: [AccountSide, string],
      confirms: [AccountSide, string],
      code: boolean,
      iban: boolean,
      ConfirmationFault | null,
    ]
  >([
    [["INSURED", "lotte"], ["INSURED", "lotte"], false, false, "WRONG_CODE"],
    [["INSURED", "lotte"], ["INSURED", "lotte"], false, true, "WRONG_CODE"],
    [["INSURED", "lotte"], ["INSURED", "lotte"], true, false, null],
    [["INSURED", "lotte"], ["FUND", "hanne"], true, false, "OTHER_IBAN"],
    [["INSURED", "lotte"], ["FUND", "hanne"], false, true, null],
    [["FUND", "hanne"], ["FUND", "hanne"], false, true, "SAME_PERSON"],
    [["FUND", "hanne"], ["FUND", "koen"], false, false, "OTHER_IBAN"],
    [["FUND", "hanne"], ["FUND", "koen"], false, true, null],
    [["FUND", "hanne"], ["INSURED", "lotte"], false, false, null],
  ])("asked by %j, confirmed by %j, code %s, number %s: %s", (asked, confirms, codeFits, ibanFits, fault) => {
    const by = { askedSide: asked[0], askedBy: asked[1] };
    expect(confirmationFault(by, { side: confirms[0], actor: confirms[1] }, { codeFits, ibanFits })).toBe(fault);
  });
});

it("waits thirty days for a second act, and three days before it pays", () => {
  expect([confirmUntil("2026-11-20"), paidFrom("2026-11-30")]).toEqual(["2026-12-20", "2026-12-03"]);
  expect(accountState(account({}), "2026-12-20")).toBe("PROPOSED");
  expect(accountState(account({}), "2026-12-21")).toBe("LAPSED");
  expect(accountState(account({ act: "CONFIRMED" }), "2027-12-21")).toBe("CONFIRMED");
  expect(accountState(account({ act: "CANCELLED" }), "2026-11-20")).toBe("CANCELLED");
});

describe("the account that is paid to", () => {
  const first = account({ place: 1, act: "CONFIRMED", startsOn: "2026-01-10" });
  const second = account({ place: 2, act: "CONFIRMED", startsOn: "2026-12-03" });
  const third = account({ place: 3 });
  it.each<[day: string, place: number | null, why: string]>([
    ["2026-01-09", null, "none has begun"],
    ["2026-01-10", 1, "its first day"],
    ["2026-12-02", 1, "the other is confirmed, and still waits"],
    ["2026-12-03", 2, "the other begins"],
    ["2030-01-01", 2, "what is only asked for is never paid to"],
  ])("on %s is %s: %s", (day, place) => {
    expect(accountOn([third, first, second], day)?.place ?? null).toBe(place);
  });
});

it("hides the middle of a number", () => expect(maskedIban("BE68539007547034")).toBe("BE68 •••• •••• 7034"));
