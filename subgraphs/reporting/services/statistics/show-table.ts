import { asField, columnsOf, type Dataset } from "../../rules/statistics/dataset.ts";
import { PERIOD, type Row } from "../../rules/statistics/tabulate.ts";
import type { StatisticsTable } from "./ask-statistics.ts";
import { chartOf, csvOf } from "./print-table.ts";

/** A table in the words of the graph: a field a dimension and a field a figure. It is written out when asked for. */
export function showTable(table: StatisticsTable) {
  const { dataset, rows, notToldApart } = table;
  return {
    ...table,
    rows: rows.map((row) => shownRow(dataset, row)),
    notToldApart: notToldApart && shownRow(dataset, notToldApart),
    get csv() {
      return csvOf(table);
    },
    get chart() {
      return chartOf(table);
    },
  };
}

function shownRow(dataset: Dataset, { values, figures, complete }: Row) {
  const { period } = dataset;
  const ofPeriod = values[PERIOD] === undefined ? null : period === "YEAR" ? Number(values[PERIOD]) : values[PERIOD];
  const dimensions = Object.entries(dataset.dimensions).map(([code, { type }]) => {
    const value = values[code] ?? null;
    return [asField(code), type === "Fund" && value !== null ? { code: value } : value];
  });
  const columns = columnsOf(dataset).map(({ name, unit }) => {
    const figure = figures[name] ?? null;
    return [asField(name), figure !== null && (unit === "NUMBER" || unit === "DAYS") ? Number(figure) : figure];
  });
  return { ...Object.fromEntries([...dimensions, ...columns]), period: ofPeriod, complete };
}
