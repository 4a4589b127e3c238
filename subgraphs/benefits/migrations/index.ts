import { Migration20261120130000_benefits_know_people_and_companies } from "./20261120130000_benefits_know_people_and_companies.ts";
import { Migration20261127235001_a_replaced_number_is_followed } from "./20261127235001_a_replaced_number_is_followed.ts";
import { Migration20261128052943_what_gives_rights_is_heard } from "./20261128052943_what_gives_rights_is_heard.ts";
import { Migration20261128082550_a_claim_is_decided_with_reasons } from "./20261128082550_a_claim_is_decided_with_reasons.ts";
import { Migration20261128084612_the_fund_examines_of_its_own_accord } from "./20261128084612_the_fund_examines_of_its_own_accord.ts";
import { Migration20261128090001_what_was_granted_is_paid_once } from "./20261128090001_what_was_granted_is_paid_once.ts";
import { Migration20261128112500_what_was_paid_without_right_comes_back } from "./20261128112500_what_was_paid_without_right_comes_back.ts";
import { Migration20261128124942_a_decision_is_appealed_against } from "./20261128124942_a_decision_is_appealed_against.ts";
import { Migration20261128143242_the_bank_says_what_became_of_a_payment } from "./20261128143242_the_bank_says_what_became_of_a_payment.ts";
import { Migration20261128143317_a_health_fund_recognises } from "./20261128143317_a_health_fund_recognises.ts";
import { Migration20261128145142_a_health_fund_asks_who_is_insured } from "./20261128145142_a_health_fund_asks_who_is_insured.ts";
import { Migration20261128145901_what_is_paid_late_bears_interest } from "./20261128145901_what_is_paid_late_bears_interest.ts";
import { Migration20261128150424_a_judgment_is_carried_out } from "./20261128150424_a_judgment_is_carried_out.ts";
import { Migration20261128153427_a_run_is_checked_as_a_whole } from "./20261128153427_a_run_is_checked_as_a_whole.ts";
import { Migration20261128154408_what_others_decided_is_noted } from "./20261128154408_what_others_decided_is_noted.ts";
import { Migration20261128155003_a_late_payment_is_marked_as_such } from "./20261128155003_a_late_payment_is_marked_as_such.ts";
import { Migration20261128185153_what_was_paid_in_a_year_is_told } from "./20261128185153_what_was_paid_in_a_year_is_told.ts";
import { Migration20261128190734_the_institute_says_itself_what_it_decided } from "./20261128190734_the_institute_says_itself_what_it_decided.ts";
import { Migration20261128192831_what_was_recognised_is_told } from "./20261128192831_what_was_recognised_is_told.ts";
import { Migration20261128194808_what_waits_to_be_told_is_found_at_once } from "./20261128194808_what_waits_to_be_told_is_found_at_once.ts";
import { Migration20261128201500_what_can_be_paid_is_known_by_its_day } from "./20261128201500_what_can_be_paid_is_known_by_its_day.ts";
import { Migration20261128201600_creditors_seize_within_the_law } from "./20261128201600_creditors_seize_within_the_law.ts";

/** Oldest first. One that has run is never edited. */
export const migrations = [
  Migration20261120130000_benefits_know_people_and_companies,
  Migration20261127235001_a_replaced_number_is_followed,
  Migration20261128052943_what_gives_rights_is_heard,
  Migration20261128082550_a_claim_is_decided_with_reasons,
  Migration20261128084612_the_fund_examines_of_its_own_accord,
  Migration20261128090001_what_was_granted_is_paid_once,
  Migration20261128112500_what_was_paid_without_right_comes_back,
  Migration20261128124942_a_decision_is_appealed_against,
  Migration20261128143242_the_bank_says_what_became_of_a_payment,
  Migration20261128143317_a_health_fund_recognises,
  Migration20261128145142_a_health_fund_asks_who_is_insured,
  Migration20261128145901_what_is_paid_late_bears_interest,
  Migration20261128150424_a_judgment_is_carried_out,
  Migration20261128153427_a_run_is_checked_as_a_whole,
  Migration20261128154408_what_others_decided_is_noted,
  Migration20261128155003_a_late_payment_is_marked_as_such,
  Migration20261128185153_what_was_paid_in_a_year_is_told,
  Migration20261128190734_the_institute_says_itself_what_it_decided,
  Migration20261128192831_what_was_recognised_is_told,
  Migration20261128194808_what_waits_to_be_told_is_found_at_once,
  Migration20261128201500_what_can_be_paid_is_known_by_its_day,
  Migration20261128201600_creditors_seize_within_the_law,
];
