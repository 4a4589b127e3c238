import { type Day, isDay } from "./calendar.ts";
import { complement97, twoDigits } from "./check-digits.ts";
import type { Reading } from "./outcome.ts";

/**
 * The number under which social security knows a person (INSZ / NISS): eleven digits, of the national register or,
 * for whoever is not in it, of the bis register.
 */
export type NationalNumber = string;

/** Why a text is no such number. */
export type NationalNumberRefusal =
  | "INVALID_FORMAT"
  | "INVALID_CHECKSUM"
  | "INVALID_MONTH"
  | "INVALID_DATE"
  | "INVALID_SERIAL"
  | "INVALID_FUTURE";

/**
 * What a number says by itself. The register is right where it differs: a person's sex or day of birth may be corrected
 * without a new number, so these are for checking what somebody typed, never for the file.
 */
export interface NationalNumberMeaning {
  readonly kind: "NN" | "BIS_SEX_KNOWN" | "BIS_SEX_UNKNOWN";
  /** `null` where the register knew the day in part only, or had used up the serials of that day. */
  readonly birthDate: Day | null;
  readonly birthYear: number | null;
  readonly sexAtAssignment: "M" | "F" | null;
}

const WRITTEN = /^(\d{2})[. ]?(\d{2})[. ]?(\d{2})[-. /]?(\d{3})[-. ]?(\d{2})$/;
const MONTH_OFFSETS = { NN: 0, BIS_SEX_UNKNOWN: 20, BIS_SEX_KNOWN: 40 } as const;

interface Parts {
  readonly kind: NationalNumberMeaning["kind"] | undefined;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly serial: number;
}

/** The century stands in no digit: those born from 2000 on have a check that was made with a 2 in front. */
const centuryOf = (number: string): number | undefined => {
  const check = number.slice(9);
  if (complement97(number.slice(0, 9)) === check) return 1900;
  return complement97(`2${number.slice(0, 9)}`) === check ? 2000 : undefined;
};

function partsOf(number: string, century: number): Parts {
  const written = Number(number.slice(2, 4));
  const kinds = Object.entries(MONTH_OFFSETS) as [keyof typeof MONTH_OFFSETS, number][];
  const [kind, offset] = kinds.find(([, from]) => written >= from && written <= from + 12) ?? [undefined, 0];
  return {
    kind,
    year: century + Number(number.slice(0, 2)),
    month: written - offset,
    day: Number(number.slice(4, 6)),
    serial: Number(number.slice(6, 9)),
  };
}

const dayText = ({ year, month, day }: Parts): Day => `${year}-${twoDigits(month)}-${twoDigits(day)}`;
/** The first day that the parts leave open: nobody is born later than today. */
const earliest = (parts: Parts): Day =>
  dayText({ ...parts, month: parts.month || 1, day: parts.month && parts.day ? parts.day : 1 });

function objection(parts: Parts, today: Day | undefined): NationalNumberRefusal | null {
  if (!parts.kind) return "INVALID_MONTH";
  const complete = parts.month > 0 && parts.day > 0;
  if (parts.day > 31 || (complete && !isDay(dayText(parts)))) return "INVALID_DATE";
  if (parts.serial < 1 || parts.serial > 998) return "INVALID_SERIAL";
  return today !== undefined && earliest(parts) > today ? "INVALID_FUTURE" : null;
}

/**
 * Reads a national or bis number, with or without its dots and dash.
 *
 * Whoever knows what day it is hands it in, and a birth after that day is refused.
 */
export function readNationalNumber(text: string, today?: Day): Reading<NationalNumber, NationalNumberRefusal> {
  const match = WRITTEN.exec(text.trim());
  if (!match) return { reason: "INVALID_FORMAT" };
  const value = match.slice(1).join("");
  const century = centuryOf(value);
  if (century === undefined) return { reason: "INVALID_CHECKSUM" };
  const reason = objection(partsOf(value, century), today);
  return reason ? { reason } : { value };
}

/** What a number that was read says of the person; throws for a number that was not. */
export function nationalNumberMeaning(number: NationalNumber): NationalNumberMeaning {
  const parts = partsOf(number, centuryOf(number) ?? Number.NaN);
  if (!parts.kind || Number.isNaN(parts.year)) throw new RangeError("not a national number");
  const complete = parts.month > 0 && parts.day > 0;
  // Where nothing is known the register writes year 00, month 00, day 01; a year alone is known has day 00.
  const unknown = parts.year % 100 === 0 && parts.month === 0 && parts.day > 0;
  return {
    kind: parts.kind,
    birthDate: complete ? dayText(parts) : null,
    birthYear: unknown ? null : parts.year,
    sexAtAssignment: parts.kind === "BIS_SEX_UNKNOWN" ? null : parts.serial % 2 === 1 ? "M" : "F",
  };
}

/** As it stands on an identity card: "85.06.12-123.83". */
export const formatNationalNumber = (number: NationalNumber): string =>
  number.replace(/^(\d{2})(\d{2})(\d{2})(\d{3})(\d{2})$/, "$1.$2.$3-$4.$5");

/**
 * Makes the number of the national register for a day of birth and a serial. For seeds and tests: real ones are given.
 */
export function nationalNumberOf(bornOn: Day, serial: number): NationalNumber {
  const digits = `${bornOn.slice(2).replaceAll("-", "")}${String(serial).padStart(3, "0")}`;
  return digits + complement97(bornOn < "2000-01-01" ? digits : `2${digits}`);
}
