import { Migration20261120110000_companies_have_mandate_holders } from "./20261120110000_companies_have_mandate_holders.ts";
import { Migration20261121090000_companies_join_a_fund_in_time } from "./20261121090000_companies_join_a_fund_in_time.ts";
import { Migration20261121090100_the_register_tells_what_companies_are } from "./20261121090100_the_register_tells_what_companies_are.ts";
import { Migration20261121090200_what_a_company_year_rests_on_is_kept } from "./20261121090200_what_a_company_year_rests_on_is_kept.ts";
import { Migration20261121090300_an_unpaid_mandate_is_proven } from "./20261121090300_an_unpaid_mandate_is_proven.ts";
import { Migration20261121090400_a_file_of_the_register_is_read_once } from "./20261121090400_a_file_of_the_register_is_read_once.ts";
import { Migration20261121090500_a_company_is_found_by_its_name } from "./20261121090500_a_company_is_found_by_its_name.ts";
import { Migration20261127231801_a_company_changes_its_fund_on_new_years_day } from "./20261127231801_a_company_changes_its_fund_on_new_years_day.ts";
import { Migration20261127233121_a_file_is_taken_in_bit_by_bit } from "./20261127233121_a_file_is_taken_in_bit_by_bit.ts";
import { Migration20261127234617_a_company_is_found_by_a_name_with_slips } from "./20261127234617_a_company_is_found_by_a_name_with_slips.ts";
import { Migration20261127235001_a_replaced_number_is_followed } from "./20261127235001_a_replaced_number_is_followed.ts";
import { Migration20261128053723_a_mandate_knows_its_holder_by_number } from "./20261128053723_a_mandate_knows_its_holder_by_number.ts";

/** Oldest first. One that has run is never edited. */
export const migrations = [
  Migration20261120110000_companies_have_mandate_holders,
  Migration20261121090000_companies_join_a_fund_in_time,
  Migration20261121090100_the_register_tells_what_companies_are,
  Migration20261121090200_what_a_company_year_rests_on_is_kept,
  Migration20261121090300_an_unpaid_mandate_is_proven,
  Migration20261121090400_a_file_of_the_register_is_read_once,
  Migration20261121090500_a_company_is_found_by_its_name,
  Migration20261127231801_a_company_changes_its_fund_on_new_years_day,
  Migration20261127233121_a_file_is_taken_in_bit_by_bit,
  Migration20261127234617_a_company_is_found_by_a_name_with_slips,
  Migration20261127235001_a_replaced_number_is_followed,
  Migration20261128053723_a_mandate_knows_its_holder_by_number,
];
