import { type ConstDirectiveNode, type DirectiveNode, Kind, parse, valueFromASTUntyped } from "graphql";

/** A type ("Due"), field ("Due.steps") or argument ("Due.steps(all)") of a supergraph, and what is declared of it. */
export interface Declaration {
  readonly coordinate: string;
  readonly directives: readonly (ConstDirectiveNode | DirectiveNode)[];
}

interface Declared {
  readonly name: { readonly value: string };
  readonly directives?: Declaration["directives"];
  readonly fields?: readonly Declared[];
  readonly arguments?: readonly Declared[];
}

/** All that a supergraph declares. */
export function declarationsIn(supergraphSdl: string): Declaration[] {
  const found: Declaration[] = [];
  const add = (coordinate: string, { directives = [] }: Declared): unknown => found.push({ coordinate, directives });
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION || !("name" in definition) || !definition.name) continue;
    const type = definition as Declared;
    add(type.name.value, type);
    for (const field of type.fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      add(coordinate, field);
      for (const argument of field.arguments ?? []) add(`${coordinate}(${argument.name.value})`, argument);
    }
  }
  return found;
}

/** The arguments of a directive, by their names. */
export const valuesOf = (directive: DirectiveNode | ConstDirectiveNode): Readonly<Record<string, unknown>> =>
  Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
