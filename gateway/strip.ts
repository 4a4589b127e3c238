import { type ASTNode, type DirectiveNode, type DocumentNode, Kind, parse, print, visit } from "graphql";

/** The rules of access that the subgraphs enforce and @apollo/gateway cannot, by the path of their specification. */
const SPECIFICATIONS = ["policy", "authenticated", "requiresScopes"];

const LINK = /^https:\/\/specs\.apollo\.dev\/(\w+)\/v/;

const textOf = (directive: DirectiveNode, argument: string): string | undefined => {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
};

const specificationOf = (directive: DirectiveNode): string | undefined =>
  directive.name.value === "link" ? LINK.exec(textOf(directive, "url") ?? "")?.[1] : undefined;

const isAccess = (directive: DirectiveNode): boolean => SPECIFICATIONS.includes(specificationOf(directive) ?? "");

function linksOf(document: DocumentNode): readonly DirectiveNode[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? [])
      : [],
  );
}

/**
 * The supergraph without its access rules: @apollo/gateway refuses to start on them.
 *
 * Nothing is lost by it: the subgraphs enforce these rules themselves, on every path.
 */
export function stripAccess(supergraphSdl: string): string {
  const document = parse(supergraphSdl, { noLocation: true });
  const names = linksOf(document)
    .filter(isAccess)
    .map((link) => textOf(link, "as") ?? specificationOf(link) ?? "");
  if (names.length === 0) return supergraphSdl;
  const goes = (name: string): boolean => names.some((access) => name === access || name.startsWith(`${access}__`));
  const drop = { enter: ({ name }: ASTNode & { name: { value: string } }) => (goes(name.value) ? null : undefined) };
  return print(
    visit(document, {
      Directive: { enter: (node) => (isAccess(node) || goes(node.name.value) ? null : undefined) },
      DirectiveDefinition: drop,
      ScalarTypeDefinition: drop,
    }),
  );
}
