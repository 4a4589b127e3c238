import { Migration20261120100000_people_are_affiliated_with_a_fund } from "./20261120100000_people_are_affiliated_with_a_fund.ts";

/** Oldest first. One that has run is never edited. */
export const migrations = [Migration20261120100000_people_are_affiliated_with_a_fund];
