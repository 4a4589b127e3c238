import { Migration20261120120000_careers_and_incomes_are_known } from "./20261120120000_careers_and_incomes_are_known.ts";
import { Migration20261120120100_a_due_is_issued_once } from "./20261120120100_a_due_is_issued_once.ts";
import { Migration20261120120200_a_bank_statement_comes_in_once } from "./20261120120200_a_bank_statement_comes_in_once.ts";
import { Migration20261120120300_the_ledger_balances_and_never_changes } from "./20261120120300_the_ledger_balances_and_never_changes.ts";
import { Migration20261120120400_a_payment_is_allocated_within_bounds } from "./20261120120400_a_payment_is_allocated_within_bounds.ts";
import { Migration20261121120500_no_line_is_added_to_what_was_booked } from "./20261121120500_no_line_is_added_to_what_was_booked.ts";
import { Migration20261121120600_a_quarter_is_claimed_by_one_fund } from "./20261121120600_a_quarter_is_claimed_by_one_fund.ts";
import { Migration20261126164000_a_debt_can_be_paid_in_parts } from "./20261126164000_a_debt_can_be_paid_in_parts.ts";
import { Migration20261127232015_a_quarter_can_be_freed } from "./20261127232015_a_quarter_can_be_freed.ts";
import { Migration20261127232039_a_change_of_fund_asks_what_is_open } from "./20261127232039_a_change_of_fund_asks_what_is_open.ts";
import { Migration20261127232058_a_quarter_is_billed_for_a_whole_fund } from "./20261127232058_a_quarter_is_billed_for_a_whole_fund.ts";
import { Migration20261127232101_an_income_has_a_history } from "./20261127232101_an_income_has_a_history.ts";
import { Migration20261127233347_a_due_may_lower_another } from "./20261127233347_a_due_may_lower_another.ts";
import { Migration20261127233348_a_year_is_regularised } from "./20261127233348_a_year_is_regularised.ts";
import { Migration20261127233349_an_income_may_be_disputed } from "./20261127233349_an_income_may_be_disputed.ts";
import { Migration20261127234352_money_goes_back_and_is_collected } from "./20261127234352_money_goes_back_and_is_collected.ts";
import { Migration20261127235001_a_replaced_number_is_followed } from "./20261127235001_a_replaced_number_is_followed.ts";
import { Migration20261128000422_late_payment_is_charged } from "./20261128000422_late_payment_is_charged.ts";
import { Migration20261128000700_debts_are_told_at_a_change_of_fund } from "./20261128000700_debts_are_told_at_a_change_of_fund.ts";
import { Migration20261128001753_a_provisional_amount_may_change } from "./20261128001753_a_provisional_amount_may_change.ts";
import { Migration20261128001909_a_surcharge_may_be_waived } from "./20261128001909_a_surcharge_may_be_waived.ts";
import { Migration20261128001919_a_due_is_announced_by_a_notice } from "./20261128001919_a_due_is_announced_by_a_notice.ts";
import { Migration20261128003134_a_sum_may_be_for_several_and_books_know_their_day } from "./20261128003134_a_sum_may_be_for_several_and_books_know_their_day.ts";
import { Migration20261128045232_what_decides_a_quarter_beside_the_career_is_heard } from "./20261128045232_what_decides_a_quarter_beside_the_career_is_heard.ts";
import { Migration20261128050922_an_institution_decides_and_files_nothing } from "./20261128050922_an_institution_decides_and_files_nothing.ts";
import { Migration20261128052226_companies_owe_a_yearly_contribution } from "./20261128052226_companies_owe_a_yearly_contribution.ts";
import { Migration20261128053327_who_is_helped_is_found_at_once } from "./20261128053327_who_is_helped_is_found_at_once.ts";
import { Migration20261128080559_a_claim_is_recovered_step_by_step } from "./20261128080559_a_claim_is_recovered_step_by_step.ts";
import { Migration20261128081609_the_day_works_the_claim_files } from "./20261128081609_the_day_works_the_claim_files.ts";
import { Migration20261128081859_how_activities_begin_and_end_is_heard } from "./20261128081859_how_activities_begin_and_end_is_heard.ts";

/** Oldest first. One that has run is never edited. */
export const migrations = [
  Migration20261120120000_careers_and_incomes_are_known,
  Migration20261120120100_a_due_is_issued_once,
  Migration20261120120200_a_bank_statement_comes_in_once,
  Migration20261120120300_the_ledger_balances_and_never_changes,
  Migration20261120120400_a_payment_is_allocated_within_bounds,
  Migration20261121120500_no_line_is_added_to_what_was_booked,
  Migration20261121120600_a_quarter_is_claimed_by_one_fund,
  Migration20261126164000_a_debt_can_be_paid_in_parts,
  Migration20261127232015_a_quarter_can_be_freed,
  Migration20261127232039_a_change_of_fund_asks_what_is_open,
  Migration20261127232058_a_quarter_is_billed_for_a_whole_fund,
  Migration20261127232101_an_income_has_a_history,
  Migration20261127233347_a_due_may_lower_another,
  Migration20261127233348_a_year_is_regularised,
  Migration20261127233349_an_income_may_be_disputed,
  Migration20261127234352_money_goes_back_and_is_collected,
  Migration20261127235001_a_replaced_number_is_followed,
  Migration20261128000422_late_payment_is_charged,
  Migration20261128000700_debts_are_told_at_a_change_of_fund,
  Migration20261128001753_a_provisional_amount_may_change,
  Migration20261128001909_a_surcharge_may_be_waived,
  Migration20261128001919_a_due_is_announced_by_a_notice,
  Migration20261128003134_a_sum_may_be_for_several_and_books_know_their_day,
  Migration20261128045232_what_decides_a_quarter_beside_the_career_is_heard,
  Migration20261128050922_an_institution_decides_and_files_nothing,
  Migration20261128052226_companies_owe_a_yearly_contribution,
  Migration20261128053327_who_is_helped_is_found_at_once,
  Migration20261128080559_a_claim_is_recovered_step_by_step,
  Migration20261128081609_the_day_works_the_claim_files,
  Migration20261128081859_how_activities_begin_and_end_is_heard,
];
