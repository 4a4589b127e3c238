import { Migration20261120100000_people_are_affiliated_with_a_fund } from "./20261120100000_people_are_affiliated_with_a_fund.ts";
import { Migration20261121100000_a_file_has_a_person_who_knows_it } from "./20261121100000_a_file_has_a_person_who_knows_it.ts";
import { Migration20261121100100_requests_are_answered_in_time } from "./20261121100100_requests_are_answered_in_time.ts";
import { Migration20261121100200_the_fund_takes_the_first_step } from "./20261121100200_the_fund_takes_the_first_step.ts";
import { Migration20261121100300_guides_for_what_happens_in_a_life } from "./20261121100300_guides_for_what_happens_in_a_life.ts";
import { Migration20261127231805_letters_are_kept_as_they_were_sent } from "./20261127231805_letters_are_kept_as_they_were_sent.ts";
import { Migration20261127231928_what_changes_in_a_life_is_kept } from "./20261127231928_what_changes_in_a_life_is_kept.ts";
import { Migration20261127232249_a_career_keeps_its_versions } from "./20261127232249_a_career_keeps_its_versions.ts";
import { Migration20261127233201_letters_go_by_the_way_that_was_agreed } from "./20261127233201_letters_go_by_the_way_that_was_agreed.ts";
import { Migration20261127233202_an_account_takes_two_to_change } from "./20261127233202_an_account_takes_two_to_change.ts";
import { Migration20261127233203_health_funds_see_their_own_memberships } from "./20261127233203_health_funds_see_their_own_memberships.ts";
import { Migration20261127234500_the_insured_see_who_looked } from "./20261127234500_the_insured_see_who_looked.ts";
import { Migration20261127234616_people_are_found_as_one_remembers_them } from "./20261127234616_people_are_found_as_one_remembers_them.ts";
import { Migration20261127235001_a_replaced_number_is_followed } from "./20261127235001_a_replaced_number_is_followed.ts";
import { Migration20261127235501_who_lives_and_works_together_is_known } from "./20261127235501_who_lives_and_works_together_is_known.ts";
import { Migration20261127235600_a_person_has_the_whole_file_drawn_up } from "./20261127235600_a_person_has_the_whole_file_drawn_up.ts";
import { Migration20261128000501_the_national_register_tells_what_changed } from "./20261128000501_the_national_register_tells_what_changed.ts";

/** Oldest first. One that has run is never edited. */
export const migrations = [
  Migration20261120100000_people_are_affiliated_with_a_fund,
  Migration20261121100000_a_file_has_a_person_who_knows_it,
  Migration20261121100100_requests_are_answered_in_time,
  Migration20261121100200_the_fund_takes_the_first_step,
  Migration20261121100300_guides_for_what_happens_in_a_life,
  Migration20261127231805_letters_are_kept_as_they_were_sent,
  Migration20261127231928_what_changes_in_a_life_is_kept,
  Migration20261127232249_a_career_keeps_its_versions,
  Migration20261127233201_letters_go_by_the_way_that_was_agreed,
  Migration20261127233202_an_account_takes_two_to_change,
  Migration20261127233203_health_funds_see_their_own_memberships,
  Migration20261127234500_the_insured_see_who_looked,
  Migration20261127234616_people_are_found_as_one_remembers_them,
  Migration20261127235001_a_replaced_number_is_followed,
  Migration20261127235501_who_lives_and_works_together_is_known,
  Migration20261127235600_a_person_has_the_whole_file_drawn_up,
  Migration20261128000501_the_national_register_tells_what_changed,
];
