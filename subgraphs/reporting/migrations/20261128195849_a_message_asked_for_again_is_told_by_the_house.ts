import { Migration } from "@mikro-orm/migrations";

const theHouse = "(select viewer.role()) = 'SYSTEM'";

/** Institutions tell no facts: that a message is to be brought once more, the house tells after them, once. */
export class Migration20261128195849_a_message_asked_for_again_is_told_by_the_house extends Migration {
  override up(): void {
    this.addSql(`create table reporting.redelivery_told (
      transmission_id text not null,
      place int not null,
      primary key (transmission_id, place),
      foreign key (transmission_id, place) references reporting.transmission_redelivery
    )`);
    this.addSql("alter table reporting.redelivery_told enable row level security");
    this.addSql("alter table reporting.redelivery_told force row level security");
    this.addSql(`create policy redelivery_told_of_the_house on reporting.redelivery_told
      using (${theHouse}) with check (${theHouse})`);
  }
}
