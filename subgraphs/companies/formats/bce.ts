import { isDay } from "../../shared/values/calendar.ts";
import { readEnterpriseNumber, readEstablishmentNumber } from "../../shared/values/enterprise-number.ts";

/** The files of the register's open data that are read, with their columns, in the order in which they are read. */
export const bceLayouts = {
  "code.csv": ["Category", "Code", "Language", "Description"],
  "enterprise.csv": [
    "EnterpriseNumber",
    "Status",
    "JuridicalSituation",
    "TypeOfEnterprise",
    "JuridicalForm",
    "JuridicalFormCAC",
    "StartDate",
  ],
  "establishment.csv": ["EstablishmentNumber", "StartDate", "EnterpriseNumber"],
  "denomination.csv": ["EntityNumber", "Language", "TypeOfDenomination", "Denomination"],
  "address.csv": [
    ...["EntityNumber", "TypeOfAddress", "CountryNL", "CountryFR", "Zipcode", "MunicipalityNL", "MunicipalityFR"],
    ...["StreetNL", "StreetFR", "HouseNumber", "Box", "ExtraAddressInfo", "DateStrikingOff"],
  ],
  "activity.csv": ["EntityNumber", "ActivityGroup", "NaceVersion", "NaceCode", "Classification"],
} as const;

export type BceFile = keyof typeof bceLayouts;

/** Files of one extract in the order in which they build on each other. */
export const inReadingOrder = <File extends { readonly fileName: string }>(files: readonly File[]): File[] =>
  Object.keys(bceLayouts).flatMap((name) => files.filter(({ fileName }) => fileName === name));

/** What a line holds, by column; numbers without points, days as 2026-11-20, and nothing that is blank. */
export type BceRow = Readonly<Record<string, string | null>>;

/** A line as it was read: a row, one that is none of ours, or why it cannot be read. */
export type BceLine =
  | { readonly row: BceRow }
  | { readonly skipped: "NATURAL_PERSON" }
  | { readonly reason: string; readonly column: string | null };

const CLASSIFICATIONS: Readonly<Record<string, string>> = { MAIN: "MAIN", SECO: "SECONDARY", ANCI: "ANCILLARY" };
const NATURAL_PERSON = "1";
const MAY_BE_BLANK = /^(?:Juridical|Country|Municipality|Street|HouseNumber|Box|Extra|DateStrikingOff|Zipcode)/;

/** Turns a day as the register writes it (20-11-2026) into one of ours; `null` where it is none. */
export function bceDay(text: string): string | null {
  const day = text.replace(/^(\d{2})-(\d{2})-(\d{4})$/, "$3-$2-$1");
  return isDay(day) ? day : null;
}

/** Reads one line of a file, by the columns that its first line named. */
export function readBceLine(file: BceFile, header: readonly string[], fields: readonly string[]): BceLine {
  const row: Record<string, string | null> = {};
  for (const [i, column] of header.entries()) {
    const text = (fields[i] ?? "").trim();
    const value = cellOf(column, text);
    if (value === null && !(text === "" && MAY_BE_BLANK.test(column)))
      return { reason: text === "" ? "MISSING" : "INVALID", column };
    row[column] = value;
  }
  return file === "enterprise.csv" && row.TypeOfEnterprise === NATURAL_PERSON ? { skipped: "NATURAL_PERSON" } : { row };
}

function cellOf(column: string, text: string): string | null {
  if (text === "") return null;
  if (column === "EnterpriseNumber") return valueIn(readEnterpriseNumber(text));
  if (column === "EstablishmentNumber") return valueIn(readEstablishmentNumber(text));
  if (column === "EntityNumber") return valueIn(readEnterpriseNumber(text)) ?? valueIn(readEstablishmentNumber(text));
  if (/Date/.test(column)) return bceDay(text);
  if (column === "NaceVersion") return /^(?:2003|2008|2025)$/.test(text) ? text : null;
  if (column === "NaceCode") return /^\d{2,7}$/.test(text) ? text : null;
  if (column === "Classification") return CLASSIFICATIONS[text] ?? null;
  return text;
}

const valueIn = (reading: { readonly value: string } | { readonly reason: string }): string | null =>
  "value" in reading ? reading.value : null;
