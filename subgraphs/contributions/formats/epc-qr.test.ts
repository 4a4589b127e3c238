import { epcQrText } from "./epc-qr.ts";

const request = {
  beneficiary: "CAISSE SYNTHETIQUE",
  iban: "BE78735000000186",
  amount: 399_73n,
  communication: { structured: "040986112743" },
} as const;

describe("the code on a payment slip", () => {
  it("says who is paid how much, and for what", () => {
    expect(epcQrText(request).split("\n")).toEqual([
      "BCD",
      "002",
      "1",
      "SCT",
      "",
      "CAISSE SYNTHETIQUE",
      "BE78735000000186",
      "EUR399.73",
      "",
      "",
      "+++040/9861/12743+++",
    ]);
  });

  it("may carry a free text and a BIC", () => {
    const lines = epcQrText({ ...request, bic: "KREDBEBB", communication: { freeText: "Contribution" } }).split("\n");
    expect([lines[4], lines[9], lines[10]]).toEqual(["KREDBEBB", "", "Contribution"]);
  });

  it("cuts a long name after seventy characters", () => {
    expect(epcQrText({ ...request, beneficiary: "é".repeat(80) }).split("\n")[5]).toBe("é".repeat(70));
  });

  it.each([
    ["nothing", { ...request, amount: 0n }],
    ["more than the code can hold", { ...request, amount: 1_000_000_000_00n }],
    ["a text that is too long", { ...request, communication: { freeText: "x".repeat(141) } }],
    ["a second line", { ...request, communication: { freeText: "a\nb" } }],
  ])("refuses %s", (_why, wrong) => expect(() => epcQrText(wrong)).toThrow(RangeError));
});
