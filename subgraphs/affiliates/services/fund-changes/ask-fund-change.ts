import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { contains, type Day } from "../../../shared/values/calendar.ts";
import { fundChangesWhere } from "../../loaders/fund-changes/fund-changes.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { AffiliationRow } from "../../loaders/rows.ts";
import { type FundChangeAsked, fundChange, fundChangeSource } from "../../rules/fund-changes/fund-change.ts";
import { type HeldCareer, holdCareer } from "../career/hold-career.ts";
import { notFound, refuse } from "../requests/refuse.ts";
import { tellFundChange } from "./tell-fund-change.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  /** The code of the fund to go to. */
  readonly newFund: string;
}

/** The first day of the run of periods with one fund that reaches a day. */
function sinceWith(periods: readonly AffiliationRow[], fund: string, day: Day): Day | null {
  const ofFund = periods.filter(({ fundCode }) => fundCode === fund);
  if (!ofFund.some((period) => contains(period, day))) return null;
  const before = periods.filter(({ fundCode, startsOn }) => fundCode !== fund && startsOn <= day).at(-1);
  return ofFund.find(({ startsOn }) => !before || startsOn > before.startsOn)?.startsOn ?? null;
}

/** When an early pension began, where one is paid. */
const pensionOf = (periods: readonly AffiliationRow[]): Day | null =>
  periods.find(({ category }) => category === "PENSION_PAID")?.startsOn ?? null;

function readingOf({ affiliate, periods }: HeldCareer, newFund: string, today: Day) {
  const { fundCode: fund, birthDate: bornOn } = affiliate;
  const current = periods.find((period) => contains(period, today));
  const asked: FundChangeAsked = {
    fund,
    newFund,
    since: sinceWith(periods, fund, today),
    isHelperSpouse: current?.capacity === "HELPER_SPOUSE",
    bornOn,
    earlyPensionOn: pensionOf(periods),
    notifiedOn: today,
  };
  return fundChange(asked);
}

const impossible = (why: string, possibleOn: Day | null = null): Refused =>
  refuse("FundChangeImpossibleError", "newFund", { why, possibleOn, legalBasis: [fundChangeSource] });

/**
 * Asks to go to another fund. Both funds are told at once, so the day of the request is that of the notice; the law
 * says on which 1 January it acts. Only the person asks: no fund learns by asking who is with another.
 */
export const askFundChange = (context: AffiliatesContext, asked: Asked) =>
  write(context, "askFundChange", asked, async () => {
    const { db, viewer, loaders } = context;
    const { affiliateId, newFund } = asked;
    const held = await holdCareer(context, affiliateId);
    if (!held) return { errors: [notFound("affiliateId", affiliateId)] };
    const stale = versionConflict(asked.meta, held.affiliate.version);
    if (stale.length > 0) return { errors: stale };
    if (!(await loaders.fundByCode.load(newFund))) return { errors: [notFound("newFund", newFund)] };
    const [open] = await fundChangesWhere(
      db,
      sql`f.affiliate_id = ${affiliateId} and f.state in ('ASKED', 'ACCEPTED')`,
    );
    if (open) return { errors: [impossible("ALREADY_ASKED")] };
    const reading = readingOf(held, newFund, viewer.day);
    if (reading.kind === "FAULT") return { errors: [impossible(reading.why, reading.possibleOn)] };
    const { affiliate } = held;
    const id = newId("fch");
    await sql`
      insert into fund_change (id, affiliate_id, from_fund, to_fund, ssin, display_name, asked_on, notice_by, effect_on,
        state)
      values (${id}, ${affiliateId}, ${affiliate.fundCode}, ${newFund}, ${affiliate.ssin},
        ${`${affiliate.firstName} ${affiliate.lastName}`}, ${viewer.day}, ${reading.noticeBy}, ${reading.effectOn},
        'ASKED')`.execute(db);
    await tellFundChange(context, id);
    return { fundChangeId: id, errors: [] as Refused[] };
  });
