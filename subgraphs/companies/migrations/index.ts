import { Migration20261120110000_companies_have_mandate_holders } from "./20261120110000_companies_have_mandate_holders.ts";

/** Oldest first. One that has run is never edited. */
export const migrations = [Migration20261120110000_companies_have_mandate_holders];
