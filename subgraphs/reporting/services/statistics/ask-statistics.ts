import { Fault } from "../../../shared/plumbing/faults.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { blocksOfPeriods, type CountRow, countsOf } from "../../loaders/statistics/blocks.ts";
import { SMALLEST_GROUP } from "../../rules/statistics/blocks.ts";
import type { Dataset } from "../../rules/statistics/dataset.ts";
import { fund } from "../../rules/statistics/dimensions.ts";
import { type Question, type Row, tabulate } from "../../rules/statistics/tabulate.ts";
import { countedPeriods } from "../../rules/statistics/when-counted.ts";

/** A question with the periods that it is about; without, the last that was counted. */
export interface Asked extends Question {
  readonly from: string | null;
  readonly to: string | null;
}

/** A table, with what it was counted from and what is withheld in it. */
export interface StatisticsTable {
  /** In the reader's language, where the table is a publication. */
  readonly title: string | null;
  readonly dataset: Dataset;
  readonly groupBy: readonly string[];
  readonly orderBy: Question["orderBy"];
  readonly rows: readonly Row[];
  readonly notToldApart: Row | null;
  readonly counts: readonly CountRow[];
  readonly suppression: { readonly smallestGroup: number; readonly statement: string };
}

/** From which period to which a question is; refused where one of them was never counted. */
function spanOf(dataset: Dataset, asked: Asked, today: Day): { readonly from: string; readonly to: string } {
  const last = countedPeriods(dataset, today).at(-1) ?? dataset.since;
  const to = asked.to ?? last;
  const from = asked.from ?? to;
  if (from > to) throw new Fault("BAD_INPUT", { field: "to", reason: "BEFORE_FROM" });
  for (const [field, period] of Object.entries({ from, to }))
    if (period < dataset.since || period > last)
      throw new Fault("BAD_INPUT", { field, reason: "NOT_BETWEEN", from: dataset.since, to: last });
  return { from, to };
}

/** Answers a question from the blocks that the viewer may see. */
export async function askStatistics(
  { db, viewer, texts }: ReportingContext,
  dataset: Dataset,
  asked: Asked,
): Promise<StatisticsTable> {
  const groupBy = [...new Set(asked.groupBy)];
  const { from, to } = spanOf(dataset, asked, viewer.day);
  if (asked.where.FUND?.some((code) => !(code in fund.values)))
    throw new Fault("BAD_INPUT", { field: "fund", reason: "UNKNOWN_VALUE" });
  const counts = await countsOf(db, dataset.name, from, to);
  const blocks = await blocksOfPeriods(
    db,
    dataset.name,
    counts.map(({ period }) => period),
  );
  const statement = say(texts, viewer.language, "statistics.suppression", { smallest: String(SMALLEST_GROUP) });
  return {
    title: null,
    dataset,
    groupBy,
    orderBy: asked.orderBy,
    counts,
    ...tabulate(dataset, blocks, { ...asked, groupBy }),
    suppression: { smallestGroup: SMALLEST_GROUP, statement },
  };
}
