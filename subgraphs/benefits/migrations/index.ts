import { Migration20261120130000_benefits_know_people_and_companies } from "./20261120130000_benefits_know_people_and_companies.ts";

/** Oldest first. One that has run is never edited. */
export const migrations = [Migration20261120130000_benefits_know_people_and_companies];
