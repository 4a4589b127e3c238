import { Migration } from "@mikro-orm/migrations";
import { appendOnly, followFormerNumbers, protect, seeingAll } from "../../shared/plumbing/row-security.ts";
import { byFundOfToday } from "./of-file.ts";

/** Whoever shows a number that was replaced since finds the own file under it; here the numbers stand. */
export class Migration20261127235001_a_replaced_number_is_followed extends Migration {
  override up(): void {
    for (const statement of followFormerNumbers("affiliates")) this.addSql(statement);
    this.addSql(`create table affiliates.replaced_number (
      former_ssin text primary key check (former_ssin ~ '^[0-9]{11}$'),
      affiliate_id text not null references affiliates.affiliate,
      ssin text not null check (ssin ~ '^[0-9]{11}$' and ssin <> former_ssin),
      replaced_on date not null,
      source text not null check (source in ('FUND','REGISTER')),
      recorded_on date not null,
      recorded_at timestamptz not null default clock_timestamp(),
      recorded_by text not null
    )`);
    this.addSql(`create index replaced_number_of on affiliates.replaced_number (affiliate_id)`);
    const byStaff = byFundOfToday("replaced_number");
    const writers = { CASE_HANDLER: byStaff, SUPERVISOR: byStaff };
    const ownership = { contributor: "affiliate_id", readers: ["INSURED", "HEALTH_FUND"], writers } as const;
    for (const statement of protect("affiliates", "replaced_number", ownership)) this.addSql(statement);
    for (const statement of appendOnly("affiliates", "replaced_number")) this.addSql(statement);
    this.addSql(
      seeingAll({
        schema: "affiliates",
        signature: "number_is_known(number text)",
        returns: "boolean",
        query: `select exists (select from affiliate a where a.ssin = number)
          or exists (select from replaced_number r where r.former_ssin = number)`,
      }),
    );
  }
}
