import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import type { CostTable, ListSize } from "./cost-table.ts";
import type { Limits } from "./limits.ts";
import { bounded } from "./shape.ts";

type Values = Readonly<Record<string, unknown>>;

interface Question {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Values;
}

/** Every field of a mutation writes; it is taken to cost as much as ten reads. */
const WRITE = 10;

/** The sizes that a connection hands down to the fields that hold its list. */
type Sized = { readonly size: number; readonly fields: readonly string[] } | null;

/**
 * Estimates what an operation may cost before it is run, by the weights and sizes that the supergraph declares.
 *
 * An object costs 1 and a scalar nothing, unless `@cost` says otherwise; a list costs its size times its content. What
 * asks the schema about itself is free. A page above the limit is refused whatever the rest costs.
 */
export function estimateCost(schema: GraphQLSchema, table: CostTable, limits: Limits, question: Question): number {
  const { operation } = question;
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const writes = operation.operation === "mutation" ? operation.selectionSet.selections.length * WRITE : 0;
  return writes + new Estimate(schema, table, limits, question).ofSet(operation.selectionSet, root, null);
}

class Estimate {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly table: CostTable,
    private readonly limits: Limits,
    private readonly question: Question,
  ) {
    this.fragments = new Map(
      question.document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
      ),
    );
  }

  ofSet({ selections }: SelectionSetNode, parent: GraphQLCompositeType, sized: Sized): number {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += this.ofField(selection, parent, sized);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += this.ofFragment(selection.name.value, sized);
      else cost += this.ofSet(selection.selectionSet, this.type(selection.typeCondition?.name.value) ?? parent, sized);
    }
    return cost;
  }

  /** A fragment is estimated once for each size that it is spread in, so that fragments in fragments stay cheap. */
  private ofFragment(name: string, sized: Sized): number {
    const key = `${name} ${sized ? `${sized.size} ${sized.fields}` : ""}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const fragment = this.fragments.get(name);
    const type = this.type(fragment?.typeCondition.name.value);
    const cost = fragment && type ? this.ofSet(fragment.selectionSet, type, sized) : 0;
    this.known.set(key, cost);
    return cost;
  }

  private ofField(node: FieldNode, parent: GraphQLCompositeType, sized: Sized): number {
    const name = node.name.value;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field || name.startsWith("__")) return 0;
    const coordinate = `${parent.name}.${name}`;
    const { weights, lists } = this.table;
    const given = valuesGiven(node, field, this.question.variables);
    checkPages(given, this.limits);
    const list = lists.get(coordinate);
    const size = list ? sizeAsked(list, given, this.limits) : undefined;
    const below: Sized = list?.sizedFields.length && size !== undefined ? { size, fields: list.sizedFields } : null;
    const type = getNamedType(field.type);
    const weight = weights.get(coordinate) ?? weights.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
    const inside = node.selectionSet && isCompositeType(type) ? this.ofSet(node.selectionSet, type, below) : 0;
    return this.ofArguments(coordinate, given) + this.times(field, below ? undefined : size, sized) * (weight + inside);
  }

  private times({ name, type }: GraphQLField<unknown, unknown>, own: number | undefined, sized: Sized): number {
    if (!isListType(getNullableType(type))) return 1;
    return own ?? (sized?.fields.includes(name) ? sized.size : this.limits.listSize);
  }

  private ofArguments(coordinate: string, given: Values): number {
    return Object.keys(given).reduce((sum, name) => sum + (this.table.weights.get(`${coordinate}(${name})`) ?? 0), 0);
  }

  private type(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

/** The arguments of a field as they will be: from the text, the variables, or the schema's own default. */
function valuesGiven(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Values): Values {
  const given: Record<string, unknown> = {};
  for (const { name, defaultValue } of field.args) if (defaultValue !== undefined) given[name] = defaultValue;
  for (const { name, value } of node.arguments ?? []) {
    const asked = valueFromASTUntyped(value, variables);
    if (asked !== undefined) given[name.value] = asked;
  }
  return given;
}

const PAGES = ["first", "last"];

function checkPages(given: Values, limits: Limits): void {
  for (const name of PAGES) {
    const size = given[name];
    if (typeof size === "number") bounded("page", size, limits.page);
  }
}

/** The size that was asked for, the largest where several arguments say one; else the size that is assumed. */
function sizeAsked({ slicingArguments, assumedSize }: ListSize, given: Values, limits: Limits): number {
  const asked = slicingArguments
    .map((path) =>
      path.split(".").reduce<unknown>((value, step) => (value as Values | null | undefined)?.[step], given),
    )
    .filter((size) => typeof size === "number");
  const size = asked.length > 0 ? Math.max(0, ...asked) : (assumedSize ?? limits.listSize);
  if (asked.length > 0) bounded("page", size, limits.page);
  return size;
}
