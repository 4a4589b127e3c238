import { sql } from "kysely";
import { Fault } from "../../../shared/plumbing/faults.ts";
import { careerYearId } from "../../../shared/plumbing/ids.ts";
import { lastDay, type Quarter, quartersFrom, yearOf } from "../../../shared/values/calendar.ts";
import { type CareerPeriod, categoryOfQuarter, type SettlementState } from "../../../shared/values/career.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { drawUpVoucher } from "../draw-up-voucher.ts";

/** So many members at once, and no more. */
const MOST_MEMBERS = 10_000;

const FIRST_YEAR = 1998;

type Settlements = Readonly<Record<Quarter, { readonly state: SettlementState; readonly minimumReached: boolean }>>;

interface MemberYear {
  readonly ssin: string;
  readonly affiliateId: string;
  readonly settlements: Settlements | null;
  readonly periods: readonly CareerPeriod[] | null;
}

/**
 * The vouchers of one year of a health fund’s own members, as this subgraph knows them, in the order asked.
 *
 * One question to the database however many are asked for. A number of somebody else's member is answered as one that
 * nobody has. A quarter that was not due yet when it was told last, and has ended since, is not known.
 */
export async function insureMembers(context: ReportingContext, ssins: readonly string[], year: number) {
  if (ssins.length === 0 || ssins.length > MOST_MEMBERS)
    throw new Fault("BAD_INPUT", { field: "ssins", reason: "NOT_BETWEEN", from: 1, to: MOST_MEMBERS });
  const last = yearOf(context.viewer.day);
  if (year < FIRST_YEAR || year > last)
    throw new Fault("BAD_INPUT", { field: "year", reason: "NOT_BETWEEN", from: FIRST_YEAR, to: last });
  const { rows } = await sql<MemberYear>`
    select ssin, affiliate_id as "affiliateId", settlements, periods
    from member_years(${[...new Set(ssins)]}::text[], ${String(year)})`.execute(context.db);
  const members = new Map(rows.map((row) => [row.ssin, row]));
  return ssins.map((asked) => {
    const member = members.get(asked);
    return {
      asked,
      affiliateId: member?.affiliateId ?? null,
      voucher: member ? voucherOf(context, member, year) : null,
    };
  });
}

function voucherOf(context: ReportingContext, { affiliateId, settlements, periods }: MemberYear, year: number) {
  const quarters = quartersFrom(`${year}Q1`, `${year}Q4`).map((quarter) => {
    const told = settlements?.[quarter] ?? null;
    const isOld = told?.state === "NOT_DUE_YET" && lastDay(quarter) < context.viewer.day;
    return { quarter, category: categoryOfQuarter(periods ?? [], quarter), settlement: isOld ? null : told };
  });
  return drawUpVoucher(context, { id: careerYearId(affiliateId, year), year, quarters });
}
