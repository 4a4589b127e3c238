import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect, seeingAll } from "../../shared/plumbing/row-security.ts";

const KINDS = "'BAILIFF', 'LAWYER', 'CURATOR'";
const PROGRESS = `'RECEIVED', 'SERVED', 'NOT_FOUND', 'SEIZED', 'PAID_IN_PART', 'PAID', 'HEARING_SET', 'ACCEPTED',
  'CONTESTED', 'HANDED_BACK'`;
const OWN = `enterprise_number = any ((select viewer.enterprises())::text[]) and ended_on is null`;

/**
 * Which bailiff, lawyer or curator has a claim file in hand, known by the number of the enterprise, and how far each
 * says to be. They see the files that they have, for as long as they have them: to whom to write, what is claimed, and
 * how it is paid; they read no table of the fund, and write nothing but how far they are.
 */
export class Migration20261128121336_who_recovers_for_the_fund_sees_its_files extends Migration {
  override up(): void {
    this.addSql(`create table contributions.claim_party (
      id text primary key,
      file_id text not null references contributions.claim_file,
      contributor_id text not null,
      fund text not null,
      kind text not null check (kind in (${KINDS})),
      enterprise_number text not null check (enterprise_number ~ '^[01][0-9]{9}$'),
      name text not null,
      assigned_on date not null,
      assigned_by text not null,
      ended_on date,
      ended_by text,
      check ((ended_on is null) = (ended_by is null))
    )`);
    this.addSql(`create unique index one_party_of_a_kind on contributions.claim_party (file_id, kind)
      where ended_on is null`);
    this.addSql(`create index party_of_enterprise on contributions.claim_party (enterprise_number)
      where ended_on is null`);
    this.addSql(`create table contributions.claim_party_progress (
      id text primary key,
      party_id text not null references contributions.claim_party,
      contributor_id text not null,
      fund text not null,
      kind text not null check (kind in (${PROGRESS})),
      done_on date not null,
      proof text,
      noted_on date not null,
      noted_by text not null,
      check (done_on <= noted_on)
    )`);
    this.addSql(`create index progress_of_party on contributions.claim_party_progress (party_id)`);
    const ownership = { fund: "fund", contributor: "contributor_id", readers: ["INSURED", "COMPANY"] } as const;
    const has = "exists (select from contributions.claim_party p where p.id = party_id)";
    const parties = { ...ownership, also: { RECOVERY_PARTY: OWN }, writers: this.staffOfTheFund() };
    const progress = { ...ownership, also: { RECOVERY_PARTY: has }, writers: { RECOVERY_PARTY: has } };
    for (const statement of [
      ...protect("contributions", "claim_party", parties),
      ...protect("contributions", "claim_party_progress", progress),
      ...appendOnly("contributions", "claim_party_progress"),
    ])
      this.addSql(statement);
    this.seenByParties();
  }

  private staffOfTheFund(): Record<string, string> {
    const own = "fund = (select viewer.fund())";
    return { CASE_HANDLER: own, SUPERVISOR: own };
  }

  /** What a party is shown of the files that it has: nothing to anybody else. */
  private seenByParties(): void {
    const mine = `asking = 'RECOVERY_PARTY' and p.ended_on is null
      and p.enterprise_number = any ((select viewer.enterprises())::text[])`;
    this.addSql(
      seeingAll({
        schema: "contributions",
        signature: "assigned_claims()",
        returns: `table (id text, file_id text, contributor_id text, fund text, kind text, assigned_on date,
          debtor text[], communication text, iban text)`,
        query: `select p.id, p.file_id, p.contributor_id, p.fund, p.kind, p.assigned_on,
            coalesce(o.lines, '{}'::text[]), a.structured_communication,
            (select min(b.iban) from bank_account b where b.fund = p.fund)
          from claim_party p join claim_file f on f.id = p.file_id
          join account a on a.contributor_id = coalesce(f.answers_for, f.contributor_id) and a.fund = f.fund
          left join addressee o on o.contributor_id = p.contributor_id where ${mine}`,
      }),
    );
    this.addSql(
      seeingAll({
        schema: "contributions",
        signature: "assigned_lines()",
        returns: "table (party_id text, due_id text, nature text, quarter text, amount bigint)",
        query: `select p.id, d.id, d.nature, d.quarter, least(s.amount, d.outstanding)::bigint
          from claim_party p
          join lateral (select t.id from claim_step t where t.file_id = p.file_id and t.kind in ('LAST_REMINDER',
            'CONSTRAINT_ISSUED', 'CONSTRAINT_SERVED', 'SUMMONS', 'JUDGMENT', 'ENFORCEMENT', 'CLAIM_DECLARED')
            order by t.place desc limit 1) t on true
          join claim_step_sum s on s.step_id = t.id join due_standing d on d.id = s.due_id
          where ${mine} and d.outstanding > 0 order by p.id, d.due_on, d.id`,
      }),
    );
  }
}
