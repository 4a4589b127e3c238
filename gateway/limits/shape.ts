import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import { Fault } from "../../subgraphs/shared/plumbing/faults.ts";
import type { Limits } from "./limits.ts";

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Refuses a measure that passes its limit. */
export function bounded(measure: string, cost: number, limit: number): void {
  if (cost > limit) throw new Fault("TOO_COSTLY", { measure, cost, limit });
}

/** Refuses a document whose form alone is too much, before the schema is looked at. */
export function checkShape(document: DocumentNode, limits: Limits): void {
  const { aliases, directives, mostDirectives } = counts(document);
  bounded("aliases", aliases, limits.aliases);
  bounded("directives", mostDirectives, limits.directives);
  bounded("directives", directives, limits.directives * 10);
  const fragments: Fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const depthOf = depthIn(fragments);
  for (const { name } of fragments.values()) depthOf(name.value);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    bounded("rootFields", definition.selectionSet.selections.length, limits.rootFields);
    bounded("depth", depthOf(definition.selectionSet), limits.depth);
  }
}

function counts(document: DocumentNode) {
  let aliases = 0;
  let directives = 0;
  let mostDirectives = 0;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD && node.alias) aliases += 1;
      if (!("directives" in node) || !node.directives) return;
      directives += node.directives.length;
      mostDirectives = Math.max(mostDirectives, node.directives.length);
    },
  });
  return { aliases, directives, mostDirectives };
}

/** How deep a selection goes, its fragments unfolded; each fragment is measured once, and a circle is refused. */
function depthIn(fragments: Fragments): (selection: SelectionSetNode | string) => number {
  const measured = new Map<string, number>();
  const open = new Set<string>();

  function ofFragment(name: string): number {
    const known = measured.get(name);
    if (known !== undefined) return known;
    if (open.has(name)) throw new Fault("TOO_COSTLY", { measure: "fragmentCircles", cost: 1, limit: 0 });
    open.add(name);
    const fragment = fragments.get(name);
    const depth = fragment ? ofSet(fragment.selectionSet) : 0;
    open.delete(name);
    measured.set(name, depth);
    return depth;
  }

  function ofSelection(selection: SelectionNode): number {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    if (selection.name.value.startsWith("__")) return 1;
    return selection.selectionSet ? 1 + ofSet(selection.selectionSet) : 1;
  }

  const ofSet = ({ selections }: SelectionSetNode): number => Math.max(0, ...selections.map(ofSelection));
  return (selection) => (typeof selection === "string" ? ofFragment(selection) : ofSet(selection));
}
