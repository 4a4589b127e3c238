import { mandateColumns, readMandateLine } from "./mandates.ts";

const good = ["1999.001.239", "70.01.17-451.69", "Pieter Populier", "DIRECTOR", "yes", "2005-01-03", "", "BCE"];
const but = (column: (typeof mandateColumns)[number], text: string) =>
  readMandateLine(mandateColumns, good.with(mandateColumns.indexOf(column), text));

it("reads a mandate, its columns in any order", () => {
  const row = {
    enterpriseNumber: "1999001239",
    holderSsin: null,
    holderName: "Pieter Populier",
    role: "DIRECTOR",
    paid: true,
    startsOn: "2005-01-03",
    endsOn: null,
    evidence: "BCE",
  };
  expect(but("HolderSsin", "")).toEqual({ row });
  const backwards = [...good.with(1, "")].reverse();
  expect(readMandateLine([...mandateColumns].reverse(), backwards)).toEqual({ row });
  expect(but("HolderSsin", "85.07.30-033.28")).toEqual({ row: { ...row, holderSsin: "85073003328" } });
  expect(readMandateLine(mandateColumns, good.with(1, "").with(4, "no").with(6, "2006-01-01"))).toEqual({
    row: { ...row, paid: false, endsOn: "2006-01-01" },
  });
});

it.each<[column: (typeof mandateColumns)[number], text: string, reason: string]>([
  ["EnterpriseNumber", "", "MISSING"],
  ["EnterpriseNumber", "1999.001.238", "INVALID"],
  ["EnterpriseNumber", "2.000.000.339", "INVALID"],
  ["HolderSsin", "85061212384", "INVALID"],
  ["HolderName", " ", "MISSING"],
  ["HolderName", "x".repeat(161), "TOO_LONG"],
  ["Role", "", "MISSING"],
  ["Paid", "maybe", "INVALID"],
  ["StartsOn", "2026-02-29", "INVALID"],
  ["StartsOn", "03-01-2005", "INVALID"],
  ["EndsOn", "2005-01-02", "OUT_OF_ORDER"],
  ["Evidence", "x".repeat(301), "TOO_LONG"],
])("finds fault with %s %j: %s", (column, text, reason) => {
  const fields = good.with(1, "").with(mandateColumns.indexOf(column), text);
  expect(readMandateLine(mandateColumns, fields)).toEqual({ reason, column });
});
