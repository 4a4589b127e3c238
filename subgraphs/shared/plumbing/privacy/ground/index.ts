import { Migration20261127235500_each_subgraph_brings_its_part_of_a_file } from "./errands.ts";
import {
  Migration20261127234000_who_counts_people_off_has_to_wait,
  Migration20261128144933_a_list_of_members_may_hold_strangers,
} from "./pause.ts";
import { Migration20261128001600_the_log_is_forgotten_from_its_start } from "./pruning.ts";
import {
  Migration20261126183500_every_look_is_recorded_and_sealed,
  Migration20261128082207_a_try_under_an_old_number_is_one_for_the_person,
} from "./usage-log.ts";
import { Migration20261127232500_the_chain_of_seals_can_be_walked } from "./walk.ts";

/** The usage log, in the shape of a subgraph's tables: it is migrated after the log of facts. */
export const privacyGround = {
  name: "privacy",
  entities: [],
  migrations: [
    Migration20261126183500_every_look_is_recorded_and_sealed,
    Migration20261127232500_the_chain_of_seals_can_be_walked,
    Migration20261127234000_who_counts_people_off_has_to_wait,
    Migration20261127235500_each_subgraph_brings_its_part_of_a_file,
    Migration20261128001600_the_log_is_forgotten_from_its_start,
    Migration20261128082207_a_try_under_an_old_number_is_one_for_the_person,
    Migration20261128144933_a_list_of_members_may_hold_strangers,
  ],
} as const;
