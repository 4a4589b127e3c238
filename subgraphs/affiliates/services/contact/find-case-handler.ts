import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { whoAnswers } from "../../rules/contact/who-answers.ts";

/** The fund of today of a person or company whose file the viewer may see; `null` where there is no such file. */
export async function fundOf({ db, viewer }: RequestScope, contributorId: string): Promise<string | null> {
  const { rows } = await sql<{ fund: string | null }>`
    select fund from contributor where id = ${contributorId}`.execute(db);
  const fund = rows[0]?.fund ?? null;
  return viewer.fund && viewer.fund !== fund ? null : fund;
}

/** To whom a file was handed over last at a fund; `null` where it never was. */
export async function handlerNow({ db }: Pick<RequestScope, "db">, contributorId: string, fund: string) {
  const { rows } = await sql<{ handlerId: string }>`
    select handler_id as "handlerId" from hand_over where contributor_id = ${contributorId} and fund = ${fund}
    order by place desc limit 1`.execute(db);
  return rows[0]?.handlerId ?? null;
}

/** Who answers today for a file at its fund of today: its case handler, or who stands in. */
export async function answeringHandler({ loaders, viewer }: AffiliatesContext, contributorId: string) {
  const [handOvers, contributor] = await Promise.all([
    loaders.handOversOfContributor.load(contributorId),
    loaders.fundOfContributor.load(contributorId),
  ]);
  const fund = contributor?.fund;
  const inForce = handOvers.find(({ fundCode, startsOn }) => fundCode === fund && startsOn <= viewer.day);
  if (!fund || !inForce) return null;
  return whoAnswers(inForce.handlerId, await loaders.absencesOfFund.load(fund), viewer.day);
}
