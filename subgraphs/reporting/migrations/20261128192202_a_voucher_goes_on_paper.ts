import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

/** Messages that go to the person on paper: the letter as it was drawn, with its hash. */
export class Migration20261128192202_a_voucher_goes_on_paper extends Migration {
  override up(): void {
    this.addSql(`create table reporting.transmission_letter (
      transmission_id text primary key references reporting.transmission,
      affiliate_id text not null,
      fund text not null,
      letter bytea not null,
      sha256 text not null check (encode(sha256(letter), 'hex') = sha256)
    )`);
    const ownership = { contributor: "affiliate_id", fund: "fund", readers: ["INSURED"], writers: {} } as const;
    for (const statement of [
      ...protect("reporting", "transmission_letter", ownership),
      ...appendOnly("reporting", "transmission_letter"),
    ])
      this.addSql(statement);
  }
}
