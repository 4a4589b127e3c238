import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

const LONGEST = 8_000;
const MOST_TOKENS = 1_000;
const DEEPEST = 12;
/** Fragments within fragments may say in few words what is very long. */
const MOST_SELECTIONS = 2_000;

interface Spreading {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  left: number;
}

/** Thrown while a question is read that cannot be walked; it never leaves this room. */
export class NotSo extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** Reads a text that holds one query, and the fragments that it uses. */
export function readQuery(text: string) {
  if (text.length > LONGEST) throw new NotSo("TOO_LONG");
  const { definitions } = parsed(text);
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1 || operation.operation !== "query") throw new NotSo("NOT_ONE_QUERY");
  const fragments = new Map(
    definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  return { operation, selectionSet: spread(operation.selectionSet, { fragments, left: MOST_SELECTIONS }, 0) };
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: MOST_TOKENS, noLocation: true });
  } catch {
    throw new NotSo("INVALID_FORMAT");
  }
}

/** Puts fragments in their place, so that a list is found wherever it is written. */
function spread(set: SelectionSetNode, spreading: Spreading, depth: number): SelectionSetNode {
  spreading.left -= set.selections.length;
  if (depth > DEEPEST || spreading.left < 0) throw new NotSo("TOO_DEEP");
  const selections = set.selections.map((one): SelectionNode => {
    if (one.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = spreading.fragments.get(one.name.value);
      if (!fragment) throw new NotSo("INVALID_FORMAT");
      const { typeCondition, selectionSet } = fragment;
      const inner = spread(selectionSet, spreading, depth + 1);
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: inner, directives: one.directives };
    }
    return one.selectionSet ? { ...one, selectionSet: spread(one.selectionSet, spreading, depth + 1) } : one;
  });
  return { ...set, selections };
}
