import { firstDay, type Quarter, yearOf } from "../../../shared/values/calendar.ts";
import { type Cents, parseCents } from "../../../shared/values/money.ts";
import type { Category } from "../category.ts";
import { indexed } from "../indexation.ts";
import type { GrantedBase } from "../provisional-base.ts";
import { writeExact } from "../working/exact.ts";

/** A right that the affiliates granted on request, and from which quarter until which it holds. */
export interface GrantedRight {
  readonly right: string;
  readonly fromQuarter: Quarter;
  readonly untilQuarter: Quarter | null;
}

/** What rights make of a quarter beside its category: a scheme at pension age, a longer start, a lower base. */
export interface RightsOfQuarter {
  readonly optOut?: boolean;
  readonly survivorPensionOnly?: boolean;
  /** Whether eight quarters are a primostarter's instead of four. */
  readonly artist: boolean;
  readonly granted: GrantedBase | null;
}

/** The schemes at pension age that one has on request, and loses by what one earns (GR art. 37/1). */
export const atPensionAge: ReadonlySet<string> = new Set(["PENSION_OPT_OUT", "SURVIVOR_SCHEME"]);

/** What decides in a year whether such a scheme is deemed to be given up. */
export interface SchemeYear {
  /** The base of three years ago, revalued; `null` for a starter, and where no income is known. */
  readonly reference: Cents | null;
  /** The minimum that holds without the scheme. */
  readonly floor: Cents;
  /** The lower base that was granted for the year, if one was. */
  readonly reduced: Cents | null;
}

/** Whether the scheme is deemed to be given up: the base reaches the minimum, and no lower one was granted under it. */
export const isDeemedWaived = ({ reference, floor, reduced }: SchemeYear): boolean =>
  reference !== null && reference >= floor && (reduced === null || reduced >= floor);

/** Rights without those that are deemed to be given up: from 1 January of the first such year on, for good. */
export const withoutWaived = <R extends GrantedRight>(rights: readonly R[], waivedIn: readonly number[]): R[] =>
  rights.map((one) => {
    const { right, fromQuarter, untilQuarter } = one;
    const year = atPensionAge.has(right) ? waivedIn.find((waived) => waived >= yearOf(fromQuarter)) : undefined;
    if (year === undefined || (untilQuarter !== null && yearOf(untilQuarter) < year)) return one;
    return { ...one, untilQuarter: `${year - 1}Q4` };
  });

/** The rights that hold in a quarter. */
const holding = (rights: readonly GrantedRight[], quarter: Quarter): ReadonlySet<string> =>
  new Set(
    rights
      .filter(({ fromQuarter, untilQuarter }) => fromQuarter <= quarter && (untilQuarter ?? quarter) >= quarter)
      .map(({ right }) => right),
  );

/** The yearly amount on which a primostarter contributes who asked for it (RD no. 38, art. 12 § 1bis and 11 § 3). */
const lowest = (quarter: Quarter): GrantedBase => ({
  kind: "REDUCED",
  income: parseCents(writeExact(indexed("primostarter-minimum", firstDay(quarter)).value, 2)),
});

/**
 * What the rights of somebody make of a quarter. A student and article 37 are categories of the career itself; the
 * lower floor of a primostarter is had at once only on request, and at pension age the old scheme too (GR art. 37/1).
 */
export function rightsOfQuarter(
  rights: readonly GrantedRight[],
  { quarter, category }: { readonly quarter: Quarter; readonly category: Category },
): RightsOfQuarter {
  const held = holding(rights, quarter);
  const artist = held.has("PRIMOSTARTER_ARTIST");
  const granted = category === "PRIMOSTARTER" && (artist || held.has("PRIMOSTARTER")) ? lowest(quarter) : null;
  if (category !== "PENSION_AGE_NO_PENSION") return { artist, granted };
  const survivor = held.has("SURVIVOR_SCHEME");
  const optOut = survivor || held.has("PENSION_OPT_OUT");
  return { artist, granted, ...(optOut && { optOut }), ...(survivor && { survivorPensionOnly: survivor }) };
}
