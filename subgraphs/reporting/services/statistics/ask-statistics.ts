import { Fault } from "../../../shared/plumbing/faults.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { blocksOfPeriods, type CountRow, countsOf } from "../../loaders/statistics/blocks.ts";
import { SMALLEST_GROUP } from "../../rules/statistics/blocks.ts";
import type { Dataset } from "../../rules/statistics/dataset.ts";
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

/** Answers a question from the blocks that the viewer may see. */
export async function askStatistics(
  { db, viewer, texts }: ReportingContext,
  dataset: Dataset,
  asked: Asked,
): Promise<StatisticsTable> {
  const groupBy = [...new Set(asked.groupBy)];
  const last = countedPeriods(dataset, viewer.day).at(-1) ?? dataset.since;
  const to = asked.to ?? last;
  const from = asked.from ?? to;
  if (from > to) throw new Fault("BAD_INPUT", { field: "to", reason: "BEFORE_FROM" });
  if (to > last) throw new Fault("BAD_INPUT", { field: "to", reason: "NOT_BETWEEN", from: dataset.since, to: last });
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
