import { type Kysely, sql } from "kysely";
import { oneBy } from "../../../shared/plumbing/loader.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AppealRulingCode, AppealTeller } from "../../rules/claims/appeal.ts";

/** What a court said, in the order in which it came. */
export interface AppealRulingRow {
  readonly ruling: AppealRulingCode;
  readonly ruledOn: Day;
  readonly court: string;
  readonly reference: string;
}

/** An appeal against a decision, with all that courts said of it, the newest last. */
export interface AppealRow {
  readonly decisionId: string;
  readonly filedOn: Day;
  readonly court: string;
  readonly number: string | null;
  readonly toldBy: AppealTeller;
  readonly recordedOn: Day;
  readonly rulings: readonly AppealRulingRow[];
  /** The decision on the same claim that carried the ruling out. */
  readonly revisedBy: string | null;
}

/** The appeals against decisions, by the id of the decision. */
export async function appealsOf(db: Kysely<unknown>, ids: readonly string[]): Promise<AppealRow[]> {
  const { rows } = await sql<AppealRow>`
    select a.decision_id as "decisionId", a.filed_on as "filedOn", a.court, a.number, a.told_by as "toldBy",
      a.recorded_on as "recordedOn",
      coalesce((select jsonb_agg(jsonb_build_object('ruling', r.ruling, 'ruledOn', r.ruled_on, 'court', r.court,
        'reference', r.reference) order by r.place) from appeal_ruling r where r.decision_id = a.decision_id), '[]')
        as rulings,
      (select d.id from decision d join decision b on b.id = a.decision_id and b.claim_id = d.claim_id
        where d.ground = 'JUDGMENT' and d.place > b.place and d.decided_on >=
          (select min(r.noted_on) from appeal_ruling r where r.decision_id = a.decision_id)
        order by d.place limit 1) as "revisedBy"
    from decision_appeal a where a.decision_id = any (${ids})`.execute(db);
  return rows;
}

export const appealOfDecision = (db: Kysely<unknown>) =>
  oneBy<string, AppealRow>(
    ({ decisionId }) => decisionId,
    (ids) => appealsOf(db, ids),
  );
