import { type ClassType, Directive, ID, Int } from "type-graphql";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { EuroScalar, QuarterScalar, RateScalar } from "../../../shared/plumbing/scalars.ts";
import { asField, type Column, columnsOf, type Dataset, type Dimension } from "../../rules/statistics/dataset.ts";
import { PERIOD } from "../../rules/statistics/tabulate.ts";
import { FundType } from "../fund.ts";
import { enumOfDimension, put, shown, taken } from "./made-types.ts";
import {
  StatisticsCountType,
  StatisticsEuroRange,
  StatisticsNumberRange,
  StatisticsRateRange,
  StatisticsSuppressionType,
} from "./statistics.ts";

const figures = { NUMBER: Int, DAYS: Int, EURO: EuroScalar, RATE: RateScalar };
const ranges = {
  NUMBER: StatisticsNumberRange,
  DAYS: StatisticsNumberRange,
  EURO: StatisticsEuroRange,
  RATE: StatisticsRateRange,
};

const CSV = "The table as CSV, after lines that begin with # and say what it was counted from.";
const CHART = "The table as a bar chart in SVG: of the figure by which rows are put in order, or of how many.";

/** The types of a period: a quarter, or a year. */
export const periodType = ({ period }: Dataset): typeof QuarterScalar | typeof Int =>
  period === "QUARTER" ? QuarterScalar : Int;

/** "DUES" as the first part of the names of its types: "Dues". */
const asType = (name: string): string => name.charAt(0) + asField(name).slice(1);

/** The types of one dataset's tables, made from its line in the register. */
export interface TableTypes {
  readonly dataset: Dataset;
  readonly table: ClassType;
  readonly where: ClassType;
  readonly having: ClassType;
  readonly order: ClassType;
  /** What a table may be divided by. */
  readonly dimension: object;
}

/** Makes the types of a dataset's tables: no name of a column is ever a free text. */
export function tableTypesOf(dataset: Dataset): TableTypes {
  const name = asType(dataset.name);
  const dimensions = Object.entries(dataset.dimensions);
  const columns = columnsOf(dataset);
  const period = { [PERIOD]: dataset.period === "QUARTER" ? "The quarter." : "The year." };
  const meanings = {
    ...period,
    ...Object.fromEntries(dimensions.map(([code, { description }]) => [code, description])),
  };
  const dimension = enumOf(`${name}Dimension`, "By what to divide.", meanings);
  return {
    dataset,
    dimension,
    table: tableOf(name, dataset, columns, dimension),
    where: whereOf(name, dimensions),
    having: havingOf(name, columns),
    order: orderOf(name, columns, meanings),
  };
}

function tableOf(name: string, dataset: Dataset, columns: readonly Column[], dimension: object): ClassType {
  const row = rowOf(name, dataset, columns);
  class Table {}
  const rows = { description: "The groups of which something is told; what is empty or withheld has no row." };
  const rest = "Those who may belong to what was asked, and of whom it is not told to which row, as one.";
  put(Table, "groupBy", () => [dimension], { description: "What the table divides by." });
  Directive("@listSize(assumedSize: 50)")(Table.prototype, "rows");
  put(Table, "rows", () => [row], rows);
  put(Table, "notToldApart", () => row, { nullable: true, description: rest });
  Directive("@listSize(assumedSize: 10)")(Table.prototype, "counts");
  put(Table, "counts", () => [StatisticsCountType], { description: "What each period was counted from." });
  put(Table, "suppression", () => StatisticsSuppressionType, { description: "What is withheld." });
  put(Table, "csv", () => String, { description: CSV });
  Directive('@cost(weight: "20")')(Table.prototype, "chart");
  put(Table, "chart", () => String, { description: CHART });
  return shown(Table, `${name}Table`, dataset.description);
}

function rowOf(name: string, dataset: Dataset, columns: readonly Column[]): ClassType {
  class Row {}
  const absent = "absent where the table does not divide by it.";
  const ofPeriod = { nullable: true, description: `The ${dataset.period.toLowerCase()}; ${absent}` };
  put(Row, "period", () => periodType(dataset), ofPeriod);
  for (const [code, dimension] of Object.entries(dataset.dimensions)) {
    const type = dimension.type === "Fund" ? FundType : enumOfDimension(dimension);
    const description = `${dimension.description.replace(/\.$/, "")}; ${absent}`;
    put(Row, asField(code), () => type, { nullable: true, description });
  }
  for (const column of columns) {
    const description = column.measure === null ? column.description : `${column.description} Absent where withheld.`;
    const nullable = column.measure !== null;
    put(Row, asField(column.name), () => figures[column.unit], { nullable, description });
  }
  const complete = "Whether nobody else may belong to this row; else some of those not told apart may.";
  put(Row, "complete", () => Boolean, { description: complete });
  return shown(Row, `${name}Row`, "A group, and what is told of it.");
}

function whereOf(name: string, dimensions: readonly (readonly [string, Dimension])[]): ClassType {
  class Where {}
  for (const [code, dimension] of dimensions) {
    const type = dimension.type === "Fund" ? ID : enumOfDimension(dimension);
    const description = `One of these. ${dimension.description}`;
    put(Where, asField(code), () => [type], { nullable: true, description });
  }
  return taken(Where, `${name}Where`, "What is counted: all parts must hold.");
}

function havingOf(name: string, columns: readonly Column[]): ClassType {
  class Having {}
  for (const { name: column, unit, description } of columns)
    put(Having, asField(column), () => ranges[unit], { nullable: true, description });
  return taken(Having, `${name}Having`, "Which rows are listed, by what is told of them: all parts must hold.");
}

function orderOf(name: string, columns: readonly Column[], meanings: Readonly<Record<string, string>>): ClassType {
  const all = { ...meanings, ...Object.fromEntries(columns.map((column) => [column.name, column.description])) };
  const by = enumOf(`${name}Column`, "What rows can be put in order by.", all);
  class Order {}
  put(Order, "by", () => by, { description: "By what." });
  const descending = { defaultValue: false, description: "The greatest first." };
  put(Order, "descending", () => Boolean, descending);
  return taken(Order, `${name}Order`, "In what order rows are listed; what is withheld comes last.");
}
