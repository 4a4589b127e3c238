import { Migration } from "@mikro-orm/migrations";

/** A fund may attest which certificates of family allowances it passed on of a person. */
export class Migration20261128230130_family_allowances_of_old_are_attested extends Migration {
  override up(): void {
    this.addSql("alter table reporting.attestation drop constraint attestation_kind_check");
    this.addSql(`alter table reporting.attestation add constraint attestation_kind_check
      check (kind in ('AFFILIATION', 'PAYMENTS_IN_ORDER', 'TAX_CERTIFICATE', 'FAMILY_ALLOWANCES'))`);
  }
}
