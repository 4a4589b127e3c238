import { sql } from "kysely";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { changeMembership, isHealthFundNumber } from "../../rules/household/health-fund.ts";
import { mayBegin } from "../../rules/household/history.ts";
import { refuse } from "../requests/refuse.ts";
import { tellContacts } from "../tell-affiliate.ts";
import { countUp } from "./count-up.ts";
import { openPerson } from "./open-person.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly healthFund: string;
  readonly startsOn: Day;
}

/**
 * Keeps with which health fund somebody is from a day on.
 *
 * From that day the new one sees its member, in every subgraph, and the old one no more.
 */
export const changeHealthFund = (context: AffiliatesContext, asked: Asked) =>
  write(context, "changeHealthFund", asked, async () => {
    const opened = await openPerson(context, asked);
    if ("errors" in opened) return opened;
    const { healthFund, startsOn } = asked;
    const { db, loaders, viewer } = context;
    const errors = [
      ...(isHealthFundNumber(healthFund)
        ? []
        : [refuse("ValidationError", "healthFund", { reason: "NO_HEALTH_FUND" })]),
      ...(mayBegin(startsOn, viewer.day) ? [] : [refuse("ValidationError", "startsOn", { reason: "TOO_FAR" })]),
    ];
    if (errors.length > 0) return { errors };
    const { id } = opened.person;
    const change = changeMembership(await loaders.membershipsOfAffiliate.load(id), healthFund, startsOn);
    if ("stands" in change)
      return { errors: [refuse("MembershipStandsError", "startsOn", { otherPeriod: change.stands })] };
    if (change.ends)
      await sql`update health_fund_membership set ends_on = ${change.endsOn}
        where affiliate_id = ${id} and starts_on = ${change.ends.startsOn}`.execute(db);
    await sql`insert into health_fund_membership (affiliate_id, health_fund, starts_on, ends_on)
      values (${id}, ${healthFund}, ${startsOn}, ${change.begins.endsOn})`.execute(db);
    await countUp(context, id);
    await tellContacts(context, [id]);
    return { affiliateId: id, errors: [] };
  });
