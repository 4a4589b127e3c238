import { registerEnumType } from "type-graphql";

/** Shows a closed list of our own as an enum of the graph: each code with its meaning. */
export function enumOf<Code extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Code, string>>,
): { readonly [K in Code]: K } {
  const codes = Object.keys(meanings) as Code[];
  const members = Object.fromEntries(codes.map((code) => [code, code])) as { [K in Code]: K };
  const valuesConfig = Object.fromEntries(codes.map((code) => [code, { description: meanings[code] }]));
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as never });
  return members;
}
