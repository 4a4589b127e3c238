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
  const { document, operation, variables } = question;
  const fragments = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const known = new Map<string, number>();

  function ofSet({ selections }: SelectionSetNode, parent: GraphQLCompositeType, sized: Sized): number {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += ofField(selection, parent, sized);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += ofFragment(selection.name.value, sized);
      else cost += ofSet(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent, sized);
    }
    return cost;
  }

  function ofFragment(name: string, sized: Sized): number {
    const key = `${name} ${sized ? `${sized.size} ${sized.fields}` : ""}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    const type = typeNamed(fragment?.typeCondition.name.value);
    const cost = fragment && type ? ofSet(fragment.selectionSet, type, sized) : 0;
    known.set(key, cost);
    return cost;
  }

  function ofField(node: FieldNode, parent: GraphQLCompositeType, sized: Sized): number {
    const name = node.name.value;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field || name.startsWith("__")) return 0;
    const coordinate = `${parent.name}.${name}`;
    const given = valuesGiven(node, field, variables);
    checkPages(given, limits);
    const list = table.lists.get(coordinate);
    const size = list ? sizeAsked(list, given, limits) : undefined;
    const below: Sized = list?.sizedFields.length && size !== undefined ? { size, fields: list.sizedFields } : null;
    const type = getNamedType(field.type);
    const weight = table.weights.get(coordinate) ?? table.weights.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
    const inside = node.selectionSet && isCompositeType(type) ? ofSet(node.selectionSet, type, below) : 0;
    return ofArguments(coordinate, given) + timesOf(field, name, below ? undefined : size, sized) * (weight + inside);
  }

  function timesOf(field: GraphQLField<unknown, unknown>, name: string, own: number | undefined, sized: Sized): number {
    if (!isListType(getNullableType(field.type))) return 1;
    return own ?? (sized?.fields.includes(name) ? sized.size : limits.listSize);
  }

  const ofArguments = (coordinate: string, given: Values): number =>
    Object.keys(given).reduce((sum, name) => sum + (table.weights.get(`${coordinate}(${name})`) ?? 0), 0);

  function typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const writes = operation.operation === "mutation" ? operation.selectionSet.selections.length * WRITE : 0;
  return writes + ofSet(operation.selectionSet, root, null);
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
