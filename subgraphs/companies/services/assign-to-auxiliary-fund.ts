import { sql } from "kysely";
import type { Context } from "../../shared/plumbing/context.ts";
import { noticesWhere } from "../loaders/affiliations.ts";
import { AUXILIARY_FUND, fallsToAuxiliaryFund } from "../rules/company-affiliation.ts";
import { affiliatedSince, holdNumber, openFile } from "./open-file.ts";

/**
 * Puts the companies whose formal notice ran out before today with the auxiliary fund; answers their ids.
 *
 * One that joined a fund meanwhile is left where it is. Run twice on one day, it finds nothing the second time.
 */
export async function assignToAuxiliaryFund(context: Context): Promise<string[]> {
  const { db, viewer } = context;
  const overdue = await noticesWhere(db, sql`n.closed_on is null and n.due_on < ${viewer.day}`);
  const assigned: string[] = [];
  for (const notice of overdue) {
    await holdNumber(context, notice.enterpriseNumber);
    const late = fallsToAuxiliaryFund(notice.postedOn, viewer.day);
    if (!late || (await affiliatedSince(context, notice.enterpriseNumber))) continue;
    const joining = { fund: AUXILIARY_FUND, origin: "AUTOMATIC", receivedOn: viewer.day, noticeId: notice.id } as const;
    assigned.push(await openFile(context, { ...notice, nace: null }, joining));
  }
  return assigned;
}
