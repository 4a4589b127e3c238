const CUTS: readonly (readonly [RegExp, string])[] = [
  [/ ?Did you mean .*$/s, ""],
  [/,? (?:but )?found:? .*$/s, ""],
  [/(cannot represent [^:]*):.*$/s, "$1"],
  [/^Value .* does not exist in/s, "A value does not exist in"],
  [/^(?:Variable "\$\w+" )?got invalid value .*$/s, "A variable has an invalid value"],
  [/^Syntax Error: (?:Unexpected|Unterminated|Invalid|Cannot).*$/s, "Syntax error"],
];

/**
 * What graphql-js says of a document, fit to be repeated: names of the schema stay, values of the caller go.
 *
 * It also drops its guesses at names, which would tell the schema to whoever may not read it.
 */
export function reasonOf(message: string): string {
  const text = CUTS.reduce((said, [form, instead]) => said.replace(form, instead), message);
  return text.replace(/[.\s]+$/, "").slice(0, 200);
}
