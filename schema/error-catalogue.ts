import { type GraphQLObjectType, type GraphQLSchema, isObjectType, isUnionType } from "graphql";
import { plans } from "../subgraphs/index.ts";
import { faults } from "../subgraphs/shared/plumbing/faults.ts";
import { errorCode } from "../subgraphs/shared/plumbing/rim.ts";
import { buildSubgraph } from "../subgraphs/shared/plumbing/subgraph.ts";
import { allTexts } from "../subgraphs/shared/plumbing/texts/index.ts";
import { problemTypes } from "../subgraphs/shared/plumbing/user-error.ts";
import { languages } from "../subgraphs/shared/values/language.ts";

/** One kind of error, where it is returned, and its words by language. */
interface Entry {
  readonly name: string;
  readonly description: string;
  readonly returnedBy: Set<string>;
  readonly words: readonly (readonly [language: string, text: string])[];
}

const everyText = allTexts(plans.map(({ texts }) => texts).reduce((all, own) => merged(all, own)));

function merged(all: (typeof plans)[0]["texts"], own: (typeof plans)[0]["texts"]): (typeof plans)[0]["texts"] {
  return {
    fr: { ...all.fr, ...own.fr },
    nl: { ...all.nl, ...own.nl },
    de: { ...all.de, ...own.de },
    en: { ...all.en, ...own.en },
  };
}

const wordsOf = (code: string): Entry["words"] =>
  languages.map((language) => [language, everyText[language][code] ?? ""] as const);

const isError = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === "UserError");

/** The unions in which an error stands; each is named after its mutation: "ChangeContactDetailsError". */
function unionsOf(schema: GraphQLSchema, error: GraphQLObjectType): string[] {
  const unions = Object.values(schema.getTypeMap()).filter(isUnionType);
  return unions.filter((union) => union.getTypes().includes(error)).map(({ name }) => name);
}

async function errorsOfAll(): Promise<Entry[]> {
  const found = new Map<string, Entry>();
  for (const plan of plans) {
    const schema = await buildSubgraph(plan);
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType).filter(isError)) {
      const { name, description } = type;
      const fresh = {
        name,
        description: description ?? "",
        returnedBy: new Set<string>(),
        words: wordsOf(`error.${name}`),
      };
      const entry = found.get(name) ?? fresh;
      found.set(name, entry);
      for (const union of unionsOf(schema, type)) entry.returnedBy.add(union);
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const said = (words: Entry["words"]): string[] => words.map(([language, text]) => `- ${language}: ${text}`);

const ofError = ({ name, description, returnedBy, words }: Entry): string[] => [
  `## ${name}`,
  "",
  `${description} \`${errorCode(name)}\`, \`${problemTypes.get(name)}\`, in ${[...returnedBy].sort().join(", ")}.`,
  "",
  ...said(words),
  "",
];

const ofFault = (code: keyof typeof faults): string[] => {
  const { status, retryable } = faults[code];
  const again = retryable ? "Asking again may help." : "Asking the same again does not help.";
  return [`## ${code}`, "", `HTTP status ${status}. ${again}`, "", ...said(wordsOf(`fault.${code}`)), ""];
};

/**
 * The catalogue of everything that can go wrong, as documentation: the code's own lists, and nothing written by hand.
 */
export async function printErrorCatalogue(): Promise<string> {
  const errors = await errorsOfAll();
  return [
    "# Errors that a mutation returns",
    "",
    "Members of the mutation's own union, in `errors`; several at once. Printed by `npm run schema`.",
    "",
    ...errors.flatMap(ofError),
    "# Faults of a request",
    "",
    "In GraphQL's `errors`, as `extensions.code`, with the subgraph and the request's id.",
    "",
    ...(Object.keys(faults) as (keyof typeof faults)[]).flatMap(ofFault),
  ].join("\n");
}
