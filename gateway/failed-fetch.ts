import { type FieldNode, Kind, parse, type SelectionSetNode } from "graphql";
import { Fault, type FaultCode } from "../subgraphs/shared/plumbing/faults.ts";

/** An error as a subgraph sends it. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What a subgraph answers. */
export interface SubgraphAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly SubgraphError[];
  /** In which picture of the tables it was read, where one was named. */
  readonly extensions?: { readonly picture?: string };
}

/** Stands in for an answer that did not come: a single error, at the first of the fields that it would have filled. */
export function failedFetch(cause: unknown, query: string): SubgraphAnswer {
  const fault = cause instanceof Fault ? cause : new Fault("SUBGRAPH_UNAVAILABLE");
  const { path, fields } = filled(query);
  const extensions = { code: fault.code satisfies FaultCode, ...fault.facts, ...(fields.length > 1 && { fields }) };
  return { data: null, errors: [{ message: fault.code, path, extensions }] };
}

/** The fields that a fetch would have filled; those of an entity stand below `_entities`. */
function filled(query: string): { path: readonly (string | number)[]; fields: readonly string[] } {
  const [operation] = parse(query, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return { path: [], fields: [] };
  const fields = fieldsOf(operation.selectionSet);
  const [first] = fields;
  if (first?.name.value !== "_entities" || !first.selectionSet) return named([], fields);
  return named(["_entities", 0], fieldsOf(first.selectionSet));
}

function named(above: readonly (string | number)[], nodes: readonly FieldNode[]) {
  const fields = [...new Set(nodes.map(({ alias, name }) => (alias ?? name).value))].filter(
    (name) => !name.startsWith("__"),
  );
  return { path: [...above, ...fields.slice(0, 1)], fields };
}

/** The fields of a selection, with those behind the type conditions of an entity. */
const fieldsOf = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsOf(selection.selectionSet) : [];
  });
