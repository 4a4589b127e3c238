import { SINGLE_PAYMENT } from "./camt/example-messages.ts";
import { EXAMPLE_FILE } from "./coda/example-file.ts";
import { readBankFile } from "./read-bank-file.ts";

describe("a file from a bank", () => {
  it.each([
    ["CODA", EXAMPLE_FILE.join("\n")],
    ["CAMT053", SINGLE_PAYMENT],
    ["CAMT053", `\ufeff\n${SINGLE_PAYMENT.replace(/<\?.*?\?>/, "")}`],
  ])("is seen to be a %s", (format, text) => {
    expect(readBankFile(Buffer.from(text))).toMatchObject({ kind: "BankFileRead", statements: [{ format }] });
  });

  it.each([
    ["", "NO_STATEMENT"],
    ["  \n", "NO_STATEMENT"],
    ["%PDF-1.7", "UNKNOWN_FORMAT"],
  ])("is refused when it is %j", (text, reason) => {
    expect(readBankFile(Buffer.from(text))).toMatchObject({ kind: "UnreadableFile", faults: [{ reason }] });
  });
});
