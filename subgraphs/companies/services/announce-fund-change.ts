import { sql } from "kysely";
import { tell } from "../../shared/plumbing/facts.ts";
import { newId } from "../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../shared/plumbing/write.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import { actsOn, freeOn, type Stay } from "../rules/fund-change.ts";
import { holdNumber } from "./open-file.ts";
import { refused, tooLong } from "./refusals.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly enterpriseNumber: string;
  readonly announcedOn?: string | null;
  readonly registeredItem: string;
}

interface StayRow extends Stay {
  readonly companyId: string;
  readonly name: string;
  readonly fund: string;
  readonly dissolvedOn: string | null;
  /** When a change acts that was announced before. */
  readonly pendingOn: string | null;
}

const NOT_YET_THERE = 0;

/**
 * Announces that a company comes to the fund of who asks, on the next 1 January that is half a year away.
 *
 * The others hear `FundChangeAnnounced`: whoever keeps the accounts answers on the day what is called and due.
 */
export const announceFundChange = (context: CompaniesContext, asked: Asked) =>
  write(context, "announceFundChange", asked, async () => {
    const { db, viewer } = context;
    const { enterpriseNumber, registeredItem } = asked;
    const announcedOn = asked.announcedOn ?? viewer.day;
    await holdNumber(context, enterpriseNumber);
    const stay = await stayOf(context, enterpriseNumber);
    if (!stay) return { errors: [refused("NotFoundError", "enterpriseNumber", { missingId: enterpriseNumber })] };
    const errors = [
      ...versionConflict(asked.meta, NOT_YET_THERE),
      ...tooLong({ registeredItem }, { registeredItem: 50 }),
      ...faultsOfDay(announcedOn, stay, viewer.day),
    ];
    if (errors.length > 0) return { errors };
    const impossible = reasonsAgainst(stay, announcedOn, context);
    if (impossible.length > 0) return { errors: impossible };
    const id = newId("cfc");
    const { companyId, name, fund } = stay;
    const acts = actsOn(announcedOn);
    await sql`
      insert into fund_change (id, company_id, enterprise_number, name, from_fund, to_fund, announced_on,
        registered_item, acts_on)
      values (${id}, ${companyId}, ${enterpriseNumber}, ${name}, ${fund}, ${viewer.fund}, ${announcedOn},
        ${registeredItem.trim()}, ${acts})`.execute(db);
    const content = { contributorId: companyId, fromFund: fund, toFund: viewer.fund, actsOn: acts };
    const fact = { type: "FundChangeAnnounced", subject: id, subjectVersion: 1, day: announcedOn, content };
    await tell(context, "companies", [fact]);
    return { fundChangeId: id, errors: [] };
  });

/** What is announced acts in days to come: one that came to light after its day moves nothing back in time. */
function faultsOfDay(announcedOn: string, { startsOn }: StayRow, today: string): Refused[] {
  const reason =
    announcedOn > today
      ? "IN_FUTURE"
      : announcedOn < startsOn
        ? "OUT_OF_ORDER"
        : actsOn(announcedOn) <= today
          ? "TOO_LONG_AGO"
          : null;
  return reason ? [refused("ValidationError", "announcedOn", { reason })] : [];
}

/** With which fund an enterprise is, whichever it is, and since when. */
async function stayOf({ db }: CompaniesContext, enterpriseNumber: string): Promise<StayRow | null> {
  const { rows } = await sql<StayRow>`
    select company_id as "companyId", name, fund, starts_on as "startsOn", received_on as "receivedOn",
      legal_personality_on as "legalPersonalityOn", dissolved_on as "dissolvedOn", pending_on as "pendingOn"
    from stay_of(${enterpriseNumber})`.execute(db);
  return rows[0] ?? null;
}

function reasonsAgainst(stay: StayRow, announcedOn: string, { viewer }: CompaniesContext): Refused[] {
  const { fund, receivedOn, dissolvedOn, pendingOn } = stay;
  const about = (kind: string, facts: Readonly<Record<string, string>>) => refused(kind, "enterpriseNumber", facts);
  if (fund === viewer.fund) return [about("CompanyAlreadyAffiliatedError", { since: receivedOn })];
  if (dissolvedOn) return [about("CompanyDissolvedError", { dissolvedOn })];
  if (pendingOn) return [about("FundChangePendingError", { actsOn: pendingOn })];
  const earliestOn = freeOn(stay, announcedOn);
  return actsOn(announcedOn) < earliestOn ? [about("FundStayTooShortError", { earliestOn })] : [];
}
