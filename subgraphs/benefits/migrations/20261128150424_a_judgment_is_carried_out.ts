import { Migration } from "@mikro-orm/migrations";

/**
 * A decision for which a judgment is given as the ground is kept only where a ruling on an appeal of that claim asks
 * for another decision, and none has carried it out. The rules say the same.
 */
export class Migration20261128150424_a_judgment_is_carried_out extends Migration {
  override up(): void {
    this.addSql(`create function benefits.carries_a_ruling_out() returns trigger language plpgsql as $$
      begin
        if not exists (
          select from benefits.decision d join benefits.decision_appeal a on a.decision_id = d.id
          where d.claim_id = new.claim_id
          and (select r.ruling from benefits.appeal_ruling r where r.decision_id = d.id order by r.place desc limit 1)
            in ('CHANGED','SET_ASIDE')
          and not exists (select from benefits.decision done where done.claim_id = d.claim_id
            and done.ground = 'JUDGMENT' and done.place > d.place and done.decided_on >=
              (select min(r.noted_on) from benefits.appeal_ruling r where r.decision_id = d.id)))
        then raise exception 'no ruling of a court is noted that asks for another decision on this claim'; end if;
        return new;
      end $$`);
    this.addSql(`create trigger carries_a_ruling_out before insert on benefits.decision
      for each row when (new.ground = 'JUDGMENT') execute function benefits.carries_a_ruling_out()`);
  }
}
