import { Migration } from "@mikro-orm/migrations";

/**
 * The first day on which something of each claim is to be paid: its parts by the day after their last one, added up
 * until they pass what was paid rightly. Nothing is joined, and each table is read once.
 */
const FIRST_DAYS = `
  select claim_id, min(due_on) filter (where upto > paid) as due_on from (
    select claim_id, due_on, sum(part) over (partition by claim_id order by due_on) as upto,
      sum(given) over (partition by claim_id) as paid
    from (
      select d.claim_id, (p -> 'calculation' ->> 'result')::numeric * 100 as part, 0::numeric as given,
        coalesce(p -> 'period' ->> 'endsOn', p -> 'period' ->> 'startsOn')::date + 1 as due_on
      from (select distinct on (claim_id) claim_id, outcome from benefits.decision
          where claim_id = any ($1) and verdict <> 'REPAYMENT' order by claim_id, place desc) d,
        jsonb_array_elements(d.outcome -> 'parts') p
      union all select id, 0, 0, null from unnest($1) t (id)
      union all select claim_id, 0, given, null from benefits.payment_line where claim_id = any ($1)
      union all select claim_id, 0, -found, null from benefits.overpayment where claim_id = any ($1)
      union all select o.claim_id, 0, p.amount, null
        from benefits.overpayment o join benefits.overpayment_posting p on p.overpayment_id = o.id
        where o.claim_id = any ($1) and p.kind in ('CORRECTED','RETURNED')) e) w
  group by claim_id`;

const TOUCHED = "select array_agg(distinct n.claim_id) from added n";

/**
 * A claim knows the first day on which something of it is to be paid, so that a run finds what is due by an index, and
 * nothing that is not due yet stands before it. It is kept with every payment that is drawn up, cancelled or fails.
 */
export class Migration20261128201500_what_can_be_paid_is_known_by_its_day extends Migration {
  override up(): void {
    this.addSql("alter table benefits.claim add column payable_from date");
    this.addSql(`create index claim_payable_from on benefits.claim (fund, payable_from, id)
      where payable_from is not null`);
    this.addSql("create index payment_line_failed on benefits.payment_line (claim_id) where failed_on is not null");
    this.addSql(`create function benefits.keep_payable_from(claims text[]) returns void language plpgsql as $$
      begin
        if claims is null then return; end if;
        execute $q$update benefits.claim c set payable_from = f.due_on
          from (${FIRST_DAYS}) f
          where c.id = f.claim_id and c.state = 'PAYABLE' and c.payable_from is distinct from f.due_on$q$ using claims;
      end $$`);
    this.addSql(`create function benefits.payments_move_payable_from() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          perform benefits.keep_payable_from((${TOUCHED}));
        else
          execute $q$select benefits.keep_payable_from((
            ${TOUCHED} join before b on b.id = n.id and b.given <> n.given))$q$;
        end if;
        return null;
      end $$`);
    this.addSql(`create trigger payments_move_payable_from after insert on benefits.payment_line
      referencing new table as added for each statement execute function benefits.payments_move_payable_from()`);
    this.addSql(`create trigger payments_that_fail_move_payable_from after update on benefits.payment_line
      referencing old table as before new table as added
      for each statement execute function benefits.payments_move_payable_from()`);
    this.addSql(`create function benefits.decisions_move_payable_from() returns trigger language plpgsql as $$
      begin
        perform benefits.keep_payable_from((select array_agg(distinct c.id) from added n
          join benefits.claim c on c.id = n.claim_id and c.state = 'PAYABLE'));
        return null;
      end $$`);
    this.addSql(`create trigger decisions_move_payable_from after insert on benefits.decision
      referencing new table as added for each statement execute function benefits.decisions_move_payable_from()`);
    this.ofClaims();
    this.addSql(`select benefits.keep_payable_from(array_agg(id)) from benefits.claim where state = 'PAYABLE'`);
  }

  /** Whatever is no longer to be paid has no such day. */
  private ofClaims(): void {
    this.addSql(`create function benefits.claim_is_paid_no_more() returns trigger language plpgsql as $$
      begin
        new.payable_from := null;
        return new;
      end $$`);
    this.addSql(`create trigger claim_is_paid_no_more before update on benefits.claim
      for each row when (new.state <> 'PAYABLE') execute function benefits.claim_is_paid_no_more()`);
    this.addSql(`create function benefits.claims_become_payable() returns trigger language plpgsql as $$
      begin
        execute $q$select benefits.keep_payable_from((select array_agg(n.id) from added n join before b on b.id = n.id
          where n.state = 'PAYABLE' and b.state <> 'PAYABLE'))$q$;
        return null;
      end $$`);
    this.addSql(`create trigger claims_become_payable after update on benefits.claim
      referencing old table as before new table as added
      for each statement execute function benefits.claims_become_payable()`);
  }
}
