import { Migration } from "@mikro-orm/migrations";

/** Payments that pay again what did not fail, is of another claim, or is more than what failed. */
const NOT_FAILED = `
  select a.id from added a left join benefits.payment_line f on f.id = a.repeats
  where a.repeats is not null and (f.claim_id is distinct from a.claim_id or a.amount > f.amount or a.withheld <> 0
    or coalesce(f.outcome, '') not in ('REJECTED','RETURNED')) limit 1`;

/** Claims of which more is paid than is granted, but for what was found to be undue. */
const TOO_MUCH = `
  with touched as (select distinct claim_id from added where interest_of is null),
    granted as (select distinct on (d.claim_id) d.claim_id, d.amount from benefits.decision d
      where d.claim_id in (select claim_id from touched) and d.verdict <> 'REPAYMENT'
      order by d.claim_id, d.place desc),
    paid as (select l.claim_id, sum(l.given) as amount from benefits.payment_line l
      where l.claim_id in (select claim_id from touched) group by l.claim_id),
    found as (select o.id, o.claim_id, o.found from benefits.overpayment o
      where o.claim_id in (select claim_id from touched)),
    gone as (select p.overpayment_id as id, sum(p.amount) as amount from benefits.overpayment_posting p
      where p.overpayment_id in (select id from found) and p.kind in ('CORRECTED','RETURNED')
      group by p.overpayment_id),
    undue as (select f.claim_id, sum(f.found - coalesce(g.amount, 0)) as amount
      from found f left join gone g on g.id = f.id group by f.claim_id)
  select p.claim_id from paid p left join granted g on g.claim_id = p.claim_id
    left join undue u on u.claim_id = p.claim_id
  where p.amount > coalesce(g.amount, 0) + coalesce(u.amount, 0) limit 1`;

/**
 * That no more is paid than granted is checked once for all that is written down together, and planned for how many
 * there are by then: payment by payment, a run of five thousand took longer than a statement may.
 */
export class Migration20261128153427_a_run_is_checked_as_a_whole extends Migration {
  override up(): void {
    this.addSql("drop trigger pays_no_more_than_granted on benefits.payment_line");
    this.addSql(`create or replace function benefits.pays_no_more_than_granted() returns trigger language plpgsql as $$
      declare
        wrong text;
      begin
        execute 'select from benefits.claim c where c.id in (select claim_id from added) order by c.id for update';
        execute $q$${NOT_FAILED}$q$ into wrong;
        if wrong is not null then raise exception 'only what failed at the bank is paid again'; end if;
        execute $q$${TOO_MUCH}$q$ into wrong;
        if wrong is not null then
          raise exception 'no more is paid for a claim than the decision that holds grants';
        end if;
        return null;
      end $$`);
    this.addSql(`create trigger pays_no_more_than_granted after insert on benefits.payment_line
      referencing new table as added for each statement execute function benefits.pays_no_more_than_granted()`);
  }
}
