import { say } from "../../../shared/plumbing/say.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { datasets } from "../../rules/statistics/datasets/index.ts";
import {
  type Publication,
  type PublicationCode,
  periodsOf,
  publications,
} from "../../rules/statistics/publications.ts";
import { askStatistics } from "./ask-statistics.ts";
import { showTable } from "./show-table.ts";

/** Draws up a table that is drawn up every year, of one year. */
export async function publish(context: ReportingContext, code: PublicationCode, year: number) {
  const publication: Publication = publications[code];
  const { groupBy, figure = "COUNT" } = publication;
  const dataset = datasets.find(({ name }) => name === publication.dataset);
  if (!dataset) throw new Error(`there is no dataset ${publication.dataset}`);
  const [from, to] = periodsOf(publication, year);
  const orderBy = [{ by: figure, descending: true }];
  const table = await askStatistics(context, dataset, { groupBy, where: {}, having: {}, orderBy, from, to });
  const { texts, viewer } = context;
  const title = say(texts, viewer.language, `publication.${code}`, { year: String(year) });
  return Object.assign(showTable({ ...table, title }), { code, year });
}
