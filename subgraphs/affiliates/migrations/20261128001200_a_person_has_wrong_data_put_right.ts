import { Migration } from "@mikro-orm/migrations";
import { protect } from "../../shared/plumbing/row-security.ts";

const own = `exists (select from affiliates.contributor c
  where c.id = rectification.contributor_id and rectification.fund = any (c.funds))`;
const ofFund = "fund = (select viewer.fund())";

/** What a request to put data right says beside what every request does, and what was decided on it. */
export class Migration20261128001200_a_person_has_wrong_data_put_right extends Migration {
  override up(): void {
    this.addSql(`alter table affiliates.service_request drop constraint service_request_matter_check`);
    this.addSql(`alter table affiliates.service_request add constraint service_request_matter_check check (matter in
      ('INFORMATION','DECISION','COMPLAINT','EXEMPTION','DEBT_FREE_CERTIFICATE','RECTIFICATION'))`);
    this.addSql(`create table affiliates.rectification (
      request_id text primary key references affiliates.service_request,
      contributor_id text not null,
      fund text not null references affiliates.fund,
      topic text not null check (topic ~ '^[A-Z_]{3,40}$'),
      about_id text check (length(about_id) <= 100),
      is_said text not null check (length(is_said) between 1 and 2000),
      should_be text not null check (length(should_be) between 1 and 2000),
      extended_on date,
      extended_why text check (length(extended_why) between 1 and 2000),
      decision text check (decision in ('GRANTED','PARTLY','REFUSED')),
      decided_on date,
      reasons text check (length(reasons) between 1 and 10000),
      corrected_id text check (length(corrected_id) <= 100),
      check ((extended_on is null) = (extended_why is null)),
      check ((decision is null) = (decided_on is null) and (decision is null) = (reasons is null)),
      check (corrected_id is null or decision in ('GRANTED','PARTLY'))
    )`);
    const writers = { INSURED: own, CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
    const ownership = { contributor: "contributor_id", fund: "fund", readers: ["INSURED"], writers } as const;
    for (const statement of protect("affiliates", "rectification", ownership)) this.addSql(statement);
  }
}
