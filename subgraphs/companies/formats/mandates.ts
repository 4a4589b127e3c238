import { isDay } from "../../shared/values/calendar.ts";
import { readEnterpriseNumber } from "../../shared/values/enterprise-number.ts";
import { readNationalNumber } from "../../shared/values/national-number.ts";

/** The columns of a file of mandates, in any order; the README says what each holds. */
export const mandateColumns = [
  ...["EnterpriseNumber", "HolderSsin", "HolderName", "Role", "Paid", "StartsOn", "EndsOn", "Evidence"],
] as const;

/** One mandate, as a line says it. Which roles there are the format does not know: it hands on what stands there. */
export interface MandateLine {
  readonly enterpriseNumber: string;
  readonly holderSsin: string | null;
  readonly holderName: string;
  readonly role: string;
  readonly paid: boolean;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly evidence: string;
}

/** A line as it was read: a mandate, or why there is none, and in which column. */
export type MandateReading =
  | { readonly row: MandateLine }
  | { readonly reason: string; readonly column: string | null };

const LONGEST: Readonly<Record<string, number>> = { HolderName: 160, Evidence: 300 };
const MAY_BE_BLANK = new Set(["HolderSsin", "EndsOn"]);
const PAID: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** Reads one line of a file of mandates, by the columns that its first line named. */
export function readMandateLine(header: readonly string[], fields: readonly string[]): MandateReading {
  const said = Object.fromEntries(header.map((column, i) => [column, (fields[i] ?? "").trim()]));
  for (const column of mandateColumns) {
    const reason = faultIn(column, said[column] ?? "");
    if (reason) return { reason, column };
  }
  const { EnterpriseNumber = "", HolderSsin = "", HolderName = "", Role = "", Paid = "", StartsOn = "" } = said;
  const { EndsOn = "", Evidence = "" } = said;
  if (EndsOn && EndsOn < StartsOn) return { reason: "OUT_OF_ORDER", column: "EndsOn" };
  return {
    row: {
      enterpriseNumber: valueIn(readEnterpriseNumber(EnterpriseNumber)) ?? "",
      holderSsin: valueIn(readNationalNumber(HolderSsin)),
      holderName: HolderName,
      role: Role,
      paid: PAID[Paid] ?? true,
      startsOn: StartsOn,
      endsOn: EndsOn || null,
      evidence: Evidence,
    },
  };
}

function faultIn(column: (typeof mandateColumns)[number], text: string): string | null {
  if (text === "") return MAY_BE_BLANK.has(column) ? null : "MISSING";
  if (text.length > (LONGEST[column] ?? Number.POSITIVE_INFINITY)) return "TOO_LONG";
  return isRight(column, text) ? null : "INVALID";
}

function isRight(column: string, text: string): boolean {
  if (column === "EnterpriseNumber") return valueIn(readEnterpriseNumber(text)) !== null;
  if (column === "HolderSsin") return valueIn(readNationalNumber(text)) !== null;
  if (column === "Paid") return Object.hasOwn(PAID, text);
  return /On$/.test(column) ? isDay(text) : true;
}

const valueIn = (reading: { readonly value: string } | { readonly reason: string }): string | null =>
  "value" in reading ? reading.value : null;
