import { Migration } from "@mikro-orm/migrations";

const role = "(select viewer.role())";
const isOfSender = `((${role} = 'HEALTH_FUND' and sender = (select viewer.institution()))
    or (${role} = 'INASTI' and sender = 'INASTI')) and (select viewer.purpose()) = any (purposes)`;

/** INASTI reads what a fund took in of it, as health funds do. */
export class Migration20261128223815_the_institute_reads_what_it_sent extends Migration {
  override up(): void {
    this.addSql(`alter policy transmission_of_sender on reporting.transmission using (${isOfSender})`);
  }
}
