import type { Period } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { ENGINE_VERSION } from "../engine-version.ts";
import { articles } from "./articles.ts";
import { type QuarterStanding, type VoucherLine, type VoucherLineState, voucherLine } from "./voucher-line.ts";

/** Where a voucher stands, and so what a health fund may do with it. */
export const voucherStandings = {
  IN_ORDER: "Every quarter with activity is settled.",
  NOT_IN_ORDER: "At least one quarter is unpaid, or paid in part, past its last day.",
  NOT_KNOWN: "None is known to be unpaid, but of at least one nobody can say how it is settled.",
  NOT_YET_CLOSED: "Nothing is late; at least one quarter may still be paid in time.",
  NO_ACTIVITY: "There was no activity in the year: there is nothing to give a voucher for.",
} as const;

export type VoucherStanding = keyof typeof voucherStandings;

/** The contribution voucher (bijdragebon / bon de cotisation, A908) of one year, without an amount. */
export interface VoucherContent {
  readonly year: number;
  readonly lines: readonly VoucherLine[];
  readonly standing: VoucherStanding;
  readonly inOrder: boolean;
  readonly minimumReached: boolean | null;
  readonly activeInLastQuarter: boolean;
  /** The year of cover that it gives, if it gives one. */
  readonly cover: Period | null;
  readonly engineVersion: string;
  readonly basis: readonly Source[];
}

const YEARS_UNTIL_COVER = 2;

const late: ReadonlySet<VoucherLineState> = new Set(["UNPAID", "PARTLY_PAID"]);

function standingOf(lines: readonly VoucherLine[]): VoucherStanding {
  const states = new Set(lines.map(({ state }) => state));
  if ([...states].every((state) => state === "NO_ACTIVITY")) return "NO_ACTIVITY";
  if ([...states].some((state) => late.has(state))) return "NOT_IN_ORDER";
  if (states.has("NOT_KNOWN")) return "NOT_KNOWN";
  return states.has("NOT_DUE_YET") ? "NOT_YET_CLOSED" : "IN_ORDER";
}

/** Whether all quarters that must reach the minimum do: one that does not decides, then one of which nobody knows. */
function minimumOf(active: readonly VoucherLine[]): boolean | null {
  if (active.some(({ minimumReached }) => minimumReached === false)) return false;
  const open = active.some(({ minimumReached, covered }) => minimumReached === null && !covered);
  return open || active.length === 0 ? null : true;
}

function basisOf(active: readonly VoucherLine[]): Source[] {
  const used: Source[] = [articles.extension];
  if (active.some(({ state }) => state === "EXEMPTED" || state === "ASSIMILATED")) used.push(articles.exempted);
  if (active.some(({ category }) => category === "PRIMOSTARTER" || category === "SPOUSE_MAXI")) {
    used.push(articles.deemedFull);
  }
  if (active.some(({ minimumReached }) => minimumReached === false)) used.push(articles.minimum);
  return used;
}

/**
 * The voucher of one year, from its quarters.
 *
 * It gives cover from 1 January to 31 December of the second year after, when every quarter with activity is settled
 * and covered. A quarter without activity does not count; whether the status still stood in the last quarter is said,
 * for otherwise the health fund must also look at the year after.
 */
export function contributionVoucher(year: number, quarters: readonly QuarterStanding[]): VoucherContent {
  const lines = [...quarters].sort((a, b) => (a.quarter < b.quarter ? -1 : 1)).map(voucherLine);
  const active = lines.filter(({ state }) => state !== "NO_ACTIVITY");
  const standing = standingOf(lines);
  const inOrder = standing === "IN_ORDER";
  const covers = inOrder && active.every(({ covered }) => covered);
  const yearOfCover = year + YEARS_UNTIL_COVER;
  return {
    year,
    lines,
    standing,
    inOrder,
    minimumReached: minimumOf(active),
    activeInLastQuarter: lines.at(-1)?.state !== "NO_ACTIVITY",
    cover: covers ? { startsOn: `${yearOfCover}-01-01`, endsOn: `${yearOfCover}-12-31` } : null,
    engineVersion: ENGINE_VERSION,
    basis: covers ? [...basisOf(active), articles.cover] : basisOf(active),
  };
}
