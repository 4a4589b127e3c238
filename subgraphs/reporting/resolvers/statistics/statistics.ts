import { Arg, type ClassType, Ctx, FieldResolver, Int, Query, Resolver } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { asField, type Dataset } from "../../rules/statistics/dataset.ts";
import { datasets } from "../../rules/statistics/datasets/index.ts";
import type { PublicationCode } from "../../rules/statistics/publications.ts";
import type { Between } from "../../rules/statistics/tabulate.ts";
import { askStatistics } from "../../services/statistics/ask-statistics.ts";
import { publish } from "../../services/statistics/publish.ts";
import { showTable } from "../../services/statistics/show-table.ts";
import {
  PublicationEnum,
  STATISTICS_READERS,
  StatisticsPublicationType,
  StatisticsType,
} from "../../types/statistics/statistics.ts";
import { periodType, type TableTypes, tableTypesOf } from "../../types/statistics/table-types.ts";

@Resolver(() => StatisticsType)
export class StatisticsResolver {
  @Sees(...STATISTICS_READERS)
  @Query(() => StatisticsType, {
    description:
      "What may be counted: of one's own fund, or of all for whoever works for all. Small groups are withheld.",
  })
  statistics() {
    return {};
  }

  @FieldResolver(() => StatisticsPublicationType, { description: "A table that is drawn up every year, of one year." })
  publication(
    @Arg("code", () => PublicationEnum, { description: "Which." }) code: PublicationCode,
    @Arg("year", () => Int, { description: "Of which year." }) year: number,
    @Ctx() context: ReportingContext,
  ) {
    return publish(context, code, year);
  }
}

type Given<Value> = Readonly<Record<string, Value | null | undefined>> | null;
type Asking = readonly [
  context: ReportingContext,
  groupBy: readonly string[],
  where: Given<readonly string[]>,
  having: Given<Between | { readonly from?: number | null; readonly to?: number | null }>,
  orderBy: readonly { readonly by: string; readonly descending: boolean }[] | null,
  from: string | number | null | undefined,
  to: string | number | null | undefined,
];

const whole = (figure: bigint | number | null | undefined): bigint | null =>
  figure === null || figure === undefined ? null : BigInt(figure);

const asPeriod = (given: string | number | null | undefined): string | null =>
  given === null || given === undefined ? null : String(given);

async function ask(dataset: Dataset, [context, groupBy, where, having, orderBy, from, to]: Asking) {
  const names = (given: object | null): [name: string, field: string][] =>
    Object.keys(given ?? {}).map((field) => [field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), field]);
  const table = await askStatistics(context, dataset, {
    groupBy,
    where: Object.fromEntries(names(where).map(([name, field]) => [name, where?.[field] ?? undefined])),
    having: Object.fromEntries(
      names(having).map(([name, field]) => [
        name,
        { from: whole(having?.[field]?.from), to: whole(having?.[field]?.to) },
      ]),
    ),
    orderBy: orderBy ?? [],
    from: asPeriod(from),
    to: asPeriod(to),
  });
  return showTable(table);
}

/** Adds a dataset's table to `Statistics`: a field with its arguments, made from the register. */
function putTable({ dataset, table, dimension, where, having, order }: TableTypes): void {
  const { prototype } = StatisticsResolver;
  const name = asField(dataset.name);
  Object.defineProperty(prototype, name, { value: (...asking: Asking) => ask(dataset, asking) });
  const put = (place: number, decorate: ReturnType<typeof Arg>): void => decorate(prototype, name, place);
  const period = periodType(dataset);
  const [maybe, quarter] = [{ nullable: true }, dataset.period.toLowerCase()];
  Ctx()(prototype, name, 0);
  put(
    1,
    Arg("groupBy", () => [dimension], { description: "What to divide by, each once; by nothing, one row." }),
  );
  put(
    2,
    Arg("where", () => where, { ...maybe, description: "What is counted." }),
  );
  put(
    3,
    Arg("having", () => having, { ...maybe, description: "Which rows are listed." }),
  );
  put(
    4,
    Arg("orderBy", () => [order], { ...maybe, description: "In what order." }),
  );
  put(
    5,
    Arg("from", () => period, { ...maybe, description: `From which ${quarter}; if absent, the last alone.` }),
  );
  put(
    6,
    Arg("to", () => period, { ...maybe, description: `To which ${quarter}; the last counted if absent.` }),
  );
  FieldResolver(() => table, { description: dataset.description })(prototype, name, {});
}

const types: readonly TableTypes[] = datasets.map(tableTypesOf);
types.forEach(putTable);

/** The types of all tables. */
export const statisticsTables: readonly ClassType[] = types.map(({ table }) => table);
