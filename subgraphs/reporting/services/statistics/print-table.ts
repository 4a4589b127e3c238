import { decimal } from "../../../shared/values/money.ts";
import { drawChart } from "../../formats/statistics-chart.ts";
import { type PrintedTable, writeCsv } from "../../formats/statistics-csv.ts";
import { asField, type Column, columnsOf } from "../../rules/statistics/dataset.ts";
import type { Row } from "../../rules/statistics/tabulate.ts";
import type { StatisticsTable } from "./ask-statistics.ts";

const scales = { NUMBER: 0, DAYS: 0, EURO: 2, RATE: 4 };

const written = ({ name, unit }: Column, { figures }: Row): string => {
  const figure = figures[name] ?? null;
  return figure === null ? "" : decimal(figure, scales[unit]);
};

/** What stands with every table: when each period was counted, from what and by which rules; and what is withheld. */
const provenanceOf = ({ counts, suppression }: StatisticsTable): string[] => [
  ...counts.map(
    ({ period, countedOn, knownAt, schemaHash, rulesVersion }) =>
      `${period}: ${countedOn}, ${knownAt ?? "-"}, ${rulesVersion}, sha256 ${schemaHash}`,
  ),
  suppression.statement,
];

const titleOf = ({ dataset, groupBy, title }: StatisticsTable): string =>
  title ?? [dataset.name, ...groupBy].join(" / ");

/** A table as CSV; those not told apart are its last line, without a value of any dimension. */
export function csvOf(table: StatisticsTable): string {
  const { dataset, groupBy, rows, notToldApart } = table;
  const columns = columnsOf(dataset);
  const line = (row: Row): string[] => [
    ...groupBy.map((name) => row.values[name] ?? ""),
    ...columns.map((column) => written(column, row)),
    String(row === notToldApart ? "not told apart" : row.complete),
  ];
  const printed: PrintedTable = {
    title: titleOf(table),
    provenance: provenanceOf(table),
    header: [...groupBy, ...columns.map(({ name }) => name), "COMPLETE"].map(asField),
    lines: [...rows, ...(notToldApart ? [notToldApart] : [])].map(line),
  };
  return writeCsv(printed);
}

/** A table as bars: of the figure by which its rows stand in order, or of how many. What is withheld has none. */
export function chartOf(table: StatisticsTable): Promise<string> {
  const { dataset, groupBy, rows, notToldApart, counts, suppression } = table;
  const columns = columnsOf(dataset);
  const column = columns.find(({ name }) => name === table.orderBy[0]?.by) ?? columns[0];
  if (!column) throw new Error("a dataset without a column");
  const shown = [...rows, ...(notToldApart ? [notToldApart] : [])].filter((row) => row.figures[column.name] !== null);
  const label = (row: Row): string =>
    row === notToldApart ? "…" : groupBy.map((name) => row.values[name] ?? "").join(" · ") || dataset.name;
  const notes = counts
    .slice(-1)
    .map(
      ({ period, countedOn, schemaHash, rulesVersion }) =>
        `${period} · ${countedOn} · ${rulesVersion} · ${schemaHash.slice(0, 12)} · ≥ ${suppression.smallestGroup}`,
    );
  const bars = shown.map((row) => ({ label: label(row), length: Number(written(column, row)) }));
  return drawChart({ title: titleOf(table), axis: asField(column.name), bars, notes });
}
