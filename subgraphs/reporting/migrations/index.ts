import { Migration20261120150000_careers_are_counted_and_never_shown } from "./20261120150000_careers_are_counted_and_never_shown.ts";
import { Migration20261127235001_a_replaced_number_is_followed } from "./20261127235001_a_replaced_number_is_followed.ts";
import { Migration20261128112639_what_is_owed_to_institutions_has_a_receipt } from "./20261128112639_what_is_owed_to_institutions_has_a_receipt.ts";
import { Migration20261128115650_what_became_of_a_request_is_kept } from "./20261128115650_what_became_of_a_request_is_kept.ts";
import { Migration20261128120532_what_was_received_in_a_year_is_known } from "./20261128120532_what_was_received_in_a_year_is_known.ts";
import { Migration20261128121230_a_health_fund_asks_for_many_members_at_once } from "./20261128121230_a_health_fund_asks_for_many_members_at_once.ts";
import { Migration20261128122126_a_paper_may_be_verified } from "./20261128122126_a_paper_may_be_verified.ts";
import { Migration20261128123622_promises_are_measured } from "./20261128123622_promises_are_measured.ts";
import { Migration20261128124710_messages_are_measured_too } from "./20261128124710_messages_are_measured_too.ts";
import { Migration20261128143718_what_is_counted_stands_in_blocks } from "./20261128143718_what_is_counted_stands_in_blocks.ts";
import { Migration20261128143732_what_changes_is_told_in_order } from "./20261128143732_what_changes_is_told_in_order.ts";
import { Migration20261128143740_a_message_is_its_recipients_once_it_was_sent } from "./20261128143740_a_message_is_its_recipients_once_it_was_sent.ts";
import { Migration20261128150109_partners_are_told_of_changes } from "./20261128150109_partners_are_told_of_changes.ts";
import { Migration20261128151104_a_refused_message_is_sent_again } from "./20261128151104_a_refused_message_is_sent_again.ts";
import { Migration20261128151354_events_and_companies_are_counted_too } from "./20261128151354_events_and_companies_are_counted_too.ts";
import { Migration20261128152705_what_an_institution_asks_is_answered_in_time } from "./20261128152705_what_an_institution_asks_is_answered_in_time.ts";
import { Migration20261128153255_a_list_is_exported_whole } from "./20261128153255_a_list_is_exported_whole.ts";
import { Migration20261128184941_a_message_is_pushed_to_its_recipient } from "./20261128184941_a_message_is_pushed_to_its_recipient.ts";
import { Migration20261128190148_a_signed_request_is_kept_with_its_answer } from "./20261128190148_a_signed_request_is_kept_with_its_answer.ts";
import { Migration20261128191310_a_part_knows_where_it_begins } from "./20261128191310_a_part_knows_where_it_begins.ts";
import { Migration20261128192201_service_vouchers_are_ordered } from "./20261128192201_service_vouchers_are_ordered.ts";
import { Migration20261128192202_a_voucher_goes_on_paper } from "./20261128192202_a_voucher_goes_on_paper.ts";
import { Migration20261128192203_quarters_are_assimilated } from "./20261128192203_quarters_are_assimilated.ts";
import { Migration20261128192829_a_refused_message_counts_up } from "./20261128192829_a_refused_message_counts_up.ts";
import { Migration20261128192830_what_is_received_is_listed_too } from "./20261128192830_what_is_received_is_listed_too.ts";

/** Oldest first. One that has run is never edited. */
export const migrations = [
  Migration20261120150000_careers_are_counted_and_never_shown,
  Migration20261127235001_a_replaced_number_is_followed,
  Migration20261128112639_what_is_owed_to_institutions_has_a_receipt,
  Migration20261128115650_what_became_of_a_request_is_kept,
  Migration20261128120532_what_was_received_in_a_year_is_known,
  Migration20261128121230_a_health_fund_asks_for_many_members_at_once,
  Migration20261128122126_a_paper_may_be_verified,
  Migration20261128123622_promises_are_measured,
  Migration20261128124710_messages_are_measured_too,
  Migration20261128143718_what_is_counted_stands_in_blocks,
  Migration20261128143732_what_changes_is_told_in_order,
  Migration20261128143740_a_message_is_its_recipients_once_it_was_sent,
  Migration20261128150109_partners_are_told_of_changes,
  Migration20261128151104_a_refused_message_is_sent_again,
  Migration20261128151354_events_and_companies_are_counted_too,
  Migration20261128152705_what_an_institution_asks_is_answered_in_time,
  Migration20261128153255_a_list_is_exported_whole,
  Migration20261128184941_a_message_is_pushed_to_its_recipient,
  Migration20261128190148_a_signed_request_is_kept_with_its_answer,
  Migration20261128191310_a_part_knows_where_it_begins,
  Migration20261128192201_service_vouchers_are_ordered,
  Migration20261128192202_a_voucher_goes_on_paper,
  Migration20261128192203_quarters_are_assimilated,
  Migration20261128192829_a_refused_message_counts_up,
  Migration20261128192830_what_is_received_is_listed_too,
];
