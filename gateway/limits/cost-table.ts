import { type ConstDirectiveNode, type DirectiveNode, Kind, parse, valueFromASTUntyped } from "graphql";

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

interface Declared {
  readonly name: { readonly value: string };
  readonly directives?: readonly (ConstDirectiveNode | DirectiveNode)[];
  readonly fields?: readonly Declared[];
  readonly arguments?: readonly Declared[];
}

/** Reads the declared weights and sizes from a supergraph. */
export function costTable(supergraphSdl: string): CostTable {
  const weights = new Map<string, number>();
  const lists = new Map<string, ListSize>();

  function read(coordinate: string, { directives = [] }: Declared): void {
    for (const directive of directives) {
      const given = valuesOf(directive);
      if (COST.test(directive.name.value)) weights.set(coordinate, Number(given.weight ?? 0));
      if (LIST_SIZE.test(directive.name.value)) lists.set(coordinate, sizeOf(given));
    }
  }

  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION || !("name" in definition) || !definition.name) continue;
    const type = definition as Declared;
    read(type.name.value, type);
    for (const field of type.fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      read(coordinate, field);
      for (const argument of field.arguments ?? []) read(`${coordinate}(${argument.name.value})`, argument);
    }
  }
  return { weights, lists };
}

type Given = Readonly<Record<string, unknown>>;

const valuesOf = (directive: DirectiveNode | ConstDirectiveNode): Given =>
  Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

const sizeOf = ({ assumedSize, slicingArguments, sizedFields }: Given): ListSize => ({
  ...(typeof assumedSize === "number" && { assumedSize }),
  slicingArguments: (slicingArguments ?? []) as string[],
  sizedFields: (sizedFields ?? []) as string[],
});
