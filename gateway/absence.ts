import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** How far below its root field a field of the node itself stands: one step below `node`, two below `nodes`. */
const DEPTHS = new Map([
  ["node", 2],
  ["nodes", 3],
]);

/** Which root field an answer's key stands for, behind aliases and fragments. */
function fieldUnder(key: string, { selections }: SelectionSetNode, document: DocumentNode): string | undefined {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      if ((selection.alias ?? selection.name).value === key) return selection.name.value;
      continue;
    }
    const inside = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOf(selection.name.value, document);
    const found = inside && fieldUnder(key, inside.selectionSet, document);
    if (found) return found;
  }
  return undefined;
}

const fragmentOf = (name: string, { definitions }: DocumentNode): FragmentDefinitionNode | undefined =>
  definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) as FragmentDefinitionNode;

/**
 * Whether a value is missing because there is no such node, or none that the caller may see: that is no bug.
 *
 * An id tells its type by itself. Whoever owns the type is asked next, and where it answers with nothing there is
 * nothing: `node` is null, as for an id that never was.
 */
export function isAbsentNode(lost: unknown, operation: OperationDefinitionNode, document: DocumentNode): boolean {
  if (!(lost instanceof GraphQLError) || !lost.path) return false;
  const depth = DEPTHS.get(fieldUnder(String(lost.path[0]), operation.selectionSet, document) ?? "");
  return lost.path.length === depth && /^Cannot return null/.test(lost.message);
}
