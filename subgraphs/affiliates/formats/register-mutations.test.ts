import { isRegisterHeader, readRegisterLine } from "./register-mutations.ts";

const read = (line: string) => readRegisterLine(new TextEncoder().encode(line));
const LOTTE = "88041212434";

it("knows its own files by their first line", () => {
  const known = (text: string) => isRegisterHeader(new TextEncoder().encode(text));
  expect([
    known("REGISTER-MUTATIONS\t1\t2026-11-20"),
    known("\uFEFFREGISTER-MUTATIONS\t1"),
    known("key\tkind"),
  ]).toEqual([true, true, false]);
});

it("reads a move, a death, and a marriage to somebody whose number is not known", () => {
  expect(read(`m1\tADDRESS\t88.04.12-124.34\t2026-11-02\tDampoortstraat 7\t9000\tGent\tBE\r`)).toEqual({
    key: "m1",
    kind: "ADDRESS",
    ssin: LOTTE,
    effectiveOn: "2026-11-02",
    fields: { street: "Dampoortstraat 7", postalCode: "9000", municipality: "Gent", country: "BE" },
  });
  expect(read(`m2\tDEATH\t${LOTTE}\t2026-11-02`)).toMatchObject({ kind: "DEATH", fields: {} });
  expect(read(`m3\tCIVIL_STATUS\t${LOTTE}\t2026-11-02\tMARRIED\t`)).toMatchObject({
    fields: { status: "MARRIED", partnerSsin: null },
  });
});

it("passes over an empty line", () => expect([read(""), read("\r"), read("\t\t")]).toEqual([null, null, null]));

it.each<[line: string, reason: string, field: string | null]>([
  [`m1\tMOVE\t${LOTTE}\t2026-11-02`, "UNKNOWN_KIND", "kind"],
  ["m1", "MISSING", "kind"],
  [`m1\tDEATH\t${LOTTE}\t2026-11-02\tmore`, "WRONG_NUMBER_OF_FIELDS", null],
  [`\tDEATH\t${LOTTE}\t2026-11-02`, "MISSING", "key"],
  [`a key\tDEATH\t${LOTTE}\t2026-11-02`, "UNKNOWN_CODE", "key"],
  [`m1\tDEATH\t88041212435\t2026-11-02`, "INVALID_NUMBER", "ssin"],
  [`m1\tDEATH\t${LOTTE}\t2026-02-30`, "INVALID_DATE", "effectiveOn"],
  [`m1\tADDRESS\t${LOTTE}\t2026-11-02\t\t9000\tGent\tBE`, "MISSING", "street"],
  [`m1\tADDRESS\t${LOTTE}\t2026-11-02\t${"s".repeat(121)}\t9000\tGent\tBE`, "TOO_LONG", "street"],
  [`m1\tADDRESS\t${LOTTE}\t2026-11-02\tVeldstraat 1\t9000\tGent\tBelgium`, "UNKNOWN_CODE", "country"],
  [`m1\tADDRESS\t${LOTTE}\t2026-11-02\tVeldstraat 1\tABC\tGent\tBE`, "INVALID_POSTAL_CODE", "postalCode"],
  [`m1\tCIVIL_STATUS\t${LOTTE}\t2026-11-02\tHAPPY\t`, "UNKNOWN_CODE", "status"],
  [`m1\tNUMBER\t${LOTTE}\t2026-11-02\t123`, "INVALID_NUMBER", "newSsin"],
  [`m1\tNAME\t${LOTTE}\t2026-11-02\tLotte\u0000\tLinde`, "BAD_TEXT", null],
])("%j cannot be read: %s in %s", (line, reason, field) => expect(read(line)).toEqual({ reason, field }));

it("refuses what is no UTF-8", () => {
  const latin = Uint8Array.from(Buffer.from(`m1\tNAME\t${LOTTE}\t2026-11-02\tAmélie\tLinde`, "latin1"));
  expect(readRegisterLine(latin)).toEqual({ reason: "BAD_TEXT", field: null });
});
