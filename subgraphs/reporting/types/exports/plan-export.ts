import {
  type ArgumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseType,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from "graphql";
import { EDGES, type ExportPlan, PAGE } from "../../rules/exports/export-plan.ts";
import { NotSo, readQuery } from "./read-query.ts";

const named = (value: string) => ({ kind: Kind.NAME, value }) as const;
const keyOf = ({ alias, name }: FieldNode): string => alias?.value ?? name.value;
const variable = (name: string) => ({ kind: Kind.VARIABLE, name: named(name) }) as const;
const argument = (name: string, of: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: named(name),
  value: variable(of),
});
const declared = (name: string, type: string): VariableDefinitionNode => ({
  ...{ kind: Kind.VARIABLE_DEFINITION, variable: variable(name), type: parseType(type) },
});
const extra = (text: string): SelectionNode => {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions as OperationDefinitionNode[];
  return operation?.selectionSet.selections[0] as SelectionNode;
};

/**
 * Reads a question that holds one list, and makes of it the question that walks that list page by page.
 *
 * A list is a field of which `nodes` is asked. The outermost is walked; lists within its rows are read to their end,
 * one level deep. Where a list begins is not the caller's to say, nor how long a page is.
 */
export function planExport(text: string): ExportPlan | { readonly reason: string } {
  try {
    return planned(text);
  } catch (cause) {
    if (cause instanceof NotSo) return { reason: cause.reason };
    throw cause;
  }
}

function planned(text: string): ExportPlan {
  const { operation, selectionSet } = readQuery(text);
  const found = listsIn(selectionSet);
  const [path] = found;
  if (!path || found.length > 1) throw new NotSo("NOT_ONE_LIST");
  const nested: string[][] = [];
  const columns: string[][] = [];
  const walked = rewrite(selectionSet, path, (list) => walkable(list, nested, columns));
  const own = operation.variableDefinitions ?? [];
  if (own.some(({ variable: { name } }) => /^(export|nested)/.test(name.value))) throw new NotSo("UNKNOWN_VARIABLE");
  const variableDefinitions = [
    ...own,
    declared("exportFirst", "Int!"),
    declared("exportAfter", "String"),
    ...(nested.length > 0 ? [declared("nestedFirst", "Int!")] : []),
    ...nested.map((_, i) => declared(`nestedAfter${i}`, "String")),
  ];
  return { text: print({ ...operation, variableDefinitions, selectionSet: walked }), path, nested, columns };
}

/** The fields of a selection, those of inline fragments too. */
const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] =>
  selections.flatMap((one) =>
    one.kind === Kind.FIELD ? [one] : one.kind === Kind.INLINE_FRAGMENT ? fieldsOf(one.selectionSet) : [],
  );

const isList = ({ selectionSet }: FieldNode): boolean =>
  selectionSet ? fieldsOf(selectionSet).some(({ name }) => name.value === "nodes" || name.value === "edges") : false;

/** The ways to the outermost lists of a selection. */
function listsIn(set: SelectionSetNode): string[][] {
  return fieldsOf(set).flatMap((field) => {
    if (isList(field)) return [[keyOf(field)]];
    return field.selectionSet ? listsIn(field.selectionSet).map((way) => [keyOf(field), ...way]) : [];
  });
}

/** Changes the field at the end of a way. */
function rewrite(
  set: SelectionSetNode,
  [key, ...rest]: readonly string[],
  change: (list: FieldNode) => FieldNode,
): SelectionSetNode {
  const selections = set.selections.map((one): SelectionNode => {
    if (one.kind === Kind.INLINE_FRAGMENT)
      return { ...one, selectionSet: rewrite(one.selectionSet, [key ?? "", ...rest], change) };
    if (one.kind !== Kind.FIELD || keyOf(one) !== key) return one;
    if (rest.length === 0) return change(one);
    return one.selectionSet ? { ...one, selectionSet: rewrite(one.selectionSet, rest, change) } : one;
  });
  return { ...set, selections };
}

const paged = (list: FieldNode, first: string, after: string): readonly ArgumentNode[] => [
  ...(list.arguments ?? []).filter(({ name }) => name.value !== "first" && name.value !== "after"),
  argument("first", first),
  argument("after", after),
];

/** Of a list what is asked of its rows, and of nothing else. */
function nodesOf({ selectionSet }: FieldNode): FieldNode & { readonly selectionSet: SelectionSetNode } {
  const [nodes, ...more] = selectionSet ? fieldsOf(selectionSet).filter(({ name }) => name.value === "nodes") : [];
  if (!nodes?.selectionSet || nodes.alias || more.length > 0) throw new NotSo("NODES_MISSING");
  return { ...nodes, selectionSet: nodes.selectionSet };
}

function walkable(list: FieldNode, nested: string[][], columns: string[][]): FieldNode {
  const nodes = nodesOf(list);
  let rows = nodes.selectionSet;
  for (const way of listsIn(rows)) {
    const place = nested.push(way) - 1;
    rows = rewrite(rows, way, (inner) => walkableWithin(inner, place));
  }
  columns.push(...columnsOf(rows, []));
  const selections = [
    { ...nodes, selectionSet: rows },
    extra(`${EDGES}: edges { cursor }`),
    extra(`${PAGE}: pageInfo { hasNextPage endCursor }`),
  ];
  return {
    ...list,
    arguments: paged(list, "exportFirst", "exportAfter"),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

function walkableWithin(list: FieldNode, place: number): FieldNode {
  const nodes = nodesOf(list);
  if (listsIn(nodes.selectionSet).length > 0) throw new NotSo("TOO_DEEP");
  const selections = [nodes, extra(`${PAGE}: pageInfo { hasNextPage endCursor }`)];
  return {
    ...list,
    arguments: paged(list, "nestedFirst", `nestedAfter${place}`),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

/** The ways to all values of a row, in the order of the question; of a nested list without the word `nodes`. */
function columnsOf(set: SelectionSetNode, before: readonly string[]): string[][] {
  const ways = fieldsOf(set).flatMap((field) => {
    if (keyOf(field) === PAGE) return [];
    const way = isList(field) || field.name.value !== "nodes" ? [...before, keyOf(field)] : [...before];
    return field.selectionSet ? columnsOf(field.selectionSet, way) : [way];
  });
  return [...new Map(ways.map((way) => [way.join("."), way])).values()];
}
