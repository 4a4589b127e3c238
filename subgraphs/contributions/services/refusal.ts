import type { Source } from "../../shared/values/law.ts";
import type { NotIssued } from "./issue-dues.ts";
import type { NotReckoned } from "./reckon-due.ts";

/** Why there is no amount or no due, in the shape in which it is shown; its words stand in the texts. */
export interface RefusalShown {
  readonly reason: NotIssued["kind"];
  readonly year: number | null;
  readonly lawTable: string | null;
  readonly lawDay: string | null;
  readonly legalBasis: readonly Source[];
}

type Refused = NotReckoned | Pick<NotIssued, "kind">;

/** Shows a refusal. */
export const refusalOf = (refused: Refused): RefusalShown => ({
  reason: refused.kind,
  year: "year" in refused ? refused.year : null,
  lawTable: "table" in refused ? refused.table : null,
  lawDay: "day" in refused ? refused.day : null,
  legalBasis: "legalBasis" in refused ? refused.legalBasis : [],
});
