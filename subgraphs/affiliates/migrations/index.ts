import { Migration20261120100000_people_are_affiliated_with_a_fund } from "./20261120100000_people_are_affiliated_with_a_fund.ts";
import { Migration20261121100000_a_file_has_a_person_who_knows_it } from "./20261121100000_a_file_has_a_person_who_knows_it.ts";
import { Migration20261121100100_requests_are_answered_in_time } from "./20261121100100_requests_are_answered_in_time.ts";
import { Migration20261121100200_the_fund_takes_the_first_step } from "./20261121100200_the_fund_takes_the_first_step.ts";
import { Migration20261121100300_guides_for_what_happens_in_a_life } from "./20261121100300_guides_for_what_happens_in_a_life.ts";
import { Migration20261127231805_letters_are_kept_as_they_were_sent } from "./20261127231805_letters_are_kept_as_they_were_sent.ts";
import { Migration20261127232249_a_career_keeps_its_versions } from "./20261127232249_a_career_keeps_its_versions.ts";
import { Migration20261127234500_the_insured_see_who_looked } from "./20261127234500_the_insured_see_who_looked.ts";
import { Migration20261127235600_a_person_has_the_whole_file_drawn_up } from "./20261127235600_a_person_has_the_whole_file_drawn_up.ts";

/** Oldest first. One that has run is never edited. */
export const migrations = [
  Migration20261120100000_people_are_affiliated_with_a_fund,
  Migration20261121100000_a_file_has_a_person_who_knows_it,
  Migration20261121100100_requests_are_answered_in_time,
  Migration20261121100200_the_fund_takes_the_first_step,
  Migration20261121100300_guides_for_what_happens_in_a_life,
  Migration20261127231805_letters_are_kept_as_they_were_sent,
  Migration20261127234500_the_insured_see_who_looked,
  Migration20261127235600_a_person_has_the_whole_file_drawn_up,
  Migration20261127232249_a_career_keeps_its_versions,
];
