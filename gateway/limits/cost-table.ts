import { type Declaration, declarationsIn, valuesOf } from "../declarations.ts";

/** How long a list is taken to be, as `@listSize` declares it. */
export interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments: readonly string[];
  /** The fields below that hold the list, where the field itself is a connection. */
  readonly sizedFields: readonly string[];
}

/** What the supergraph declares about cost: by type ("Due"), field ("Due.steps") and argument ("Due.steps(all)"). */
export interface CostTable {
  readonly weights: ReadonlyMap<string, number>;
  readonly lists: ReadonlyMap<string, ListSize>;
}

const COST = /^cost(__cost)?$/;
const LIST_SIZE = /^(cost__)?listSize$/;

/** Reads the declared weights and sizes from a supergraph. */
export function costTable(supergraphSdl: string): CostTable {
  const weights = new Map<string, number>();
  const lists = new Map<string, ListSize>();

  const read = ({ coordinate, directives }: Declaration): void => {
    for (const directive of directives) {
      const given = valuesOf(directive);
      if (COST.test(directive.name.value)) weights.set(coordinate, Number(given.weight ?? 0));
      if (LIST_SIZE.test(directive.name.value)) lists.set(coordinate, sizeOf(given));
    }
  };
  declarationsIn(supergraphSdl).forEach(read);
  return { weights, lists };
}

const sizeOf = ({ assumedSize, slicingArguments, sizedFields }: ReturnType<typeof valuesOf>): ListSize => ({
  ...(typeof assumedSize === "number" && { assumedSize }),
  slicingArguments: (slicingArguments ?? []) as string[],
  sizedFields: (sizedFields ?? []) as string[],
});
