import { type Block, blocksOf, type FinestGroup } from "./blocks.ts";
import type { Dataset } from "./dataset.ts";

/** Divides what a dataset counted of a period into blocks; those of another kind by themselves, or not at all. */
export function divide({ dimensions, apart }: Dataset, groups: readonly FinestGroup[]): Block[] {
  const names = Object.keys(dimensions);
  const divisions = Object.values(dimensions).map(({ values, lasting = false }) => ({
    values: Object.keys(values),
    lasting,
  }));
  if (!apart) return blocksOf(divisions, groups);
  const at = names.indexOf(apart.dimension);
  const isApart = (value = ""): boolean => apart.values.includes(value);
  return [false, true].flatMap((wanted) => {
    const values = (divisions[at]?.values ?? []).filter((value) => isApart(value) === wanted);
    const own = groups.filter((group) => isApart(group.values[at]) === wanted);
    return blocksOf(
      divisions,
      own,
      undefined,
      divisions.map((_, i) => (i === at ? values : null)),
    );
  });
}
