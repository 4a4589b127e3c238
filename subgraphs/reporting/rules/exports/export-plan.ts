/** A question as it is walked: its text with places for pages, and where in an answer its rows are. */
export interface ExportPlan {
  /** Declares `$exportFirst`, `$exportAfter`, `$nestedFirst`, and for each nested list `$nestedAfter0` and so on. */
  readonly text: string;
  /** From the top of an answer to the list. */
  readonly path: readonly string[];
  /** From a row to each list in it, in the order of the question. */
  readonly nested: readonly (readonly string[])[];
  /** From a row to each value of it; through a nested list to those of its rows. */
  readonly columns: readonly (readonly string[])[];
}

/** Under which names a page tells where it ends, and each row where it stands. */
export const PAGE = "exportPage";
export const EDGES = "exportEdges";

/** How an export stands. */
export const exportStates = {
  QUEUED: "It waits its turn.",
  RUNNING: "Rows are being gathered.",
  COMPLETED: "All rows are there, to be fetched until its last day.",
  FAILED: "It was given up; what was gathered is gone.",
  EXPIRED: "Its last day is over, and its rows are gone.",
} as const;

export type ExportState = keyof typeof exportStates;

/** Why an export was given up. */
export const exportFailures = {
  QUERY_REFUSED: "The graph does not answer that question, or not so.",
  TOO_COSTLY: "Not even one row at a time is cheap enough: ask for less of each.",
  TOO_LARGE: "There is more than an export may hold: narrow it by its filter.",
  PICTURE_TOO_OLD:
    "It was not done within an hour, and no picture of the tables is held longer: narrow it by its filter.",
  NOT_IN_TIME: "It was not done within a day, for which it was asked.",
} as const;

export type ExportFailure = keyof typeof exportFailures;

/** In what form the file is. */
export const exportFormats = {
  JSONL: "One JSON object a line, in the shape of the question.",
  CSV: "Comma-separated values (RFC 4180) with a line of headings; one line for each row of a nested list.",
} as const;

export type ExportFormat = keyof typeof exportFormats;

/** How many days a finished export may be fetched. */
export const DAYS_TO_FETCH = 7;

/** How many exports one asker may have under way. */
export const MOST_UNDER_WAY = 3;

/** How many exports are gathered at a time, one of each asker: for each, PostgreSQL must keep what others replace. */
export const MOST_GATHERED = 4;

/** How long the picture of the tables in which an export is read may be held, in minutes. */
export const LONGEST_PICTURE = 60;

/** How much one export may hold, in bytes. */
export const MOST_BYTES = 1_000_000_000n;

/** How many rows are asked at once at first. */
export const FIRST_PAGE_SIZE = 100;

/** How many of a list within each row are asked at once at first. */
export const FIRST_NESTED_SIZE = 20;

/** Smaller pages after one that was too costly; `null` where there are none. */
export function smallerPages(page: number, nested: number): { page: number; nested: number } | null {
  if (page > 1) return { page: Math.floor(page / 2), nested };
  return nested > 1 ? { page, nested: Math.floor(nested / 2) } : null;
}
