import { Migration20261120150000_careers_are_counted_and_never_shown } from "./20261120150000_careers_are_counted_and_never_shown.ts";

/** Oldest first. One that has run is never edited. */
export const migrations = [Migration20261120150000_careers_are_counted_and_never_shown];
