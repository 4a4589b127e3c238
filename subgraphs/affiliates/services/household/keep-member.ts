import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { DetailSource } from "../../rules/household/history.ts";
import type { Relation } from "../../rules/household/member.ts";

/** Somebody who comes to live with an insured person. */
export interface NewMember {
  readonly affiliateId: string;
  readonly relation: Relation;
  readonly ssin: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: Day | null;
  readonly startsOn: Day;
}

/** Keeps somebody of a household whose file is open; answers under what id. */
export async function keepMember(
  { db, viewer }: RequestScope,
  source: DetailSource,
  member: NewMember,
): Promise<string> {
  const id = newId("hhm");
  const { affiliateId, relation, ssin, firstName, lastName, birthDate, startsOn } = member;
  await sql`
    insert into household_member (id, affiliate_id, relation, ssin, first_name, last_name, birth_date, starts_on,
      source, recorded_on, recorded_by)
    values (${id}, ${affiliateId}, ${relation}, ${ssin}, ${firstName.trim()}, ${lastName.trim()}, ${birthDate},
      ${startsOn}, ${source}, ${viewer.day}, ${viewer.actor})`.execute(db);
  return id;
}
