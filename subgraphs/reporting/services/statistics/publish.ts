import { Fault } from "../../../shared/plumbing/faults.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import type { Dataset } from "../../rules/statistics/dataset.ts";
import { datasets } from "../../rules/statistics/datasets/index.ts";
import {
  type Publication,
  type PublicationCode,
  periodsOf,
  publications,
} from "../../rules/statistics/publications.ts";
import { countedPeriods } from "../../rules/statistics/when-counted.ts";
import { askStatistics } from "./ask-statistics.ts";
import { showTable } from "./show-table.ts";

/** The years that were counted whole by a day. */
function yearsOf(dataset: Dataset, publication: Publication, today: Day): number[] {
  const counted = new Set(countedPeriods(dataset, today));
  const years = [...new Set([...counted].map((period) => Number(period.slice(0, 4))))];
  return years.filter((year) => periodsOf(publication, year).every((period) => counted.has(period)));
}

/** Draws up a table that is drawn up every year, of one year. */
export async function publish(context: ReportingContext, code: PublicationCode, year: number) {
  const publication: Publication = publications[code];
  const { groupBy, figure = "COUNT" } = publication;
  const dataset = datasets.find(({ name }) => name === publication.dataset);
  if (!dataset) throw new Error(`there is no dataset ${publication.dataset}`);
  const [from, to] = periodsOf(publication, year);
  const years = yearsOf(dataset, publication, context.viewer.day);
  if (!years.includes(year))
    throw new Fault("BAD_INPUT", {
      field: "year",
      reason: "NOT_BETWEEN",
      from: years[0] ?? year,
      to: years.at(-1) ?? year,
    });
  const orderBy = [{ by: figure, descending: true }];
  const table = await askStatistics(context, dataset, { groupBy, where: {}, having: {}, orderBy, from, to });
  const { texts, viewer } = context;
  const title = say(texts, viewer.language, `publication.${code}`, { year: String(year) });
  return Object.assign(showTable({ ...table, title }), { code, year });
}
