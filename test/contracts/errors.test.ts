import { isObjectType, isUnionType } from "graphql";
import { IntlMessageFormat } from "intl-messageformat";
import { stepCodes } from "../../subgraphs/contributions/rules/step-codes.ts";
import { plans } from "../../subgraphs/index.ts";
import { faults } from "../../subgraphs/shared/plumbing/faults.ts";
import type { Plan } from "../../subgraphs/shared/plumbing/plan.ts";
import { say } from "../../subgraphs/shared/plumbing/say.ts";
import { allTexts } from "../../subgraphs/shared/plumbing/texts/index.ts";
import { problemTypes } from "../../subgraphs/shared/plumbing/user-error.ts";
import { sourcesIn } from "./house-files.ts";
import { type Drawn, drawAll } from "./schemas.ts";

/** Why a field is refused, where that is written out beside the refusal. */
const REASON = /"(BAD_INPUT|ValidationError)",[^;]{0,120}?reason: "([A-Z_0-9]+)"/g;
const FACTS = { field: "", from: "", to: "", detail: "" };
const LANGUAGES = ["fr", "nl", "de", "en"] as const;
const nobody = { fr: {}, nl: {}, de: {}, en: {} };

let drawn: readonly Drawn[] = [];
beforeAll(async () => {
  drawn = await drawAll();
});

/** The names that a message fills in, in order: "field, reason". */
function filledIn(text: string, language: string): string {
  const names = new Set<string>();
  const walk = (parts: readonly object[]): void => {
    for (const part of parts) {
      if ("value" in part && "type" in part && part.type !== 0) names.add(String(part.value));
      const options = "options" in part ? Object.values(part.options as Record<string, { value: object[] }>) : [];
      for (const { value } of options) walk(value);
      if ("children" in part) walk(part.children as object[]);
    }
  };
  walk(new IntlMessageFormat(text, language).getAst());
  return [...names].sort().join(", ");
}

/** What is wrong with one message in four languages: missing, or filled in otherwise than in French. */
function faultsOf(plan: Pick<Plan, "texts">, key: string): string[] {
  const texts = allTexts(plan.texts);
  const french = texts.fr[key];
  if (french === undefined) return [`fr has no ${key}`];
  return LANGUAGES.flatMap((language) => {
    const text = texts[language][key];
    if (text === undefined) return [`${language} has no ${key}`];
    const [found, wanted] = [filledIn(text, language), filledIn(french, "fr")];
    return found === wanted ? [] : [`${language} ${key} fills in (${found}), where fr fills in (${wanted})`];
  });
}

const errorTypes = ({ schema }: Drawn) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === "UserError"));

describe("an error that the graph returns", () => {
  test("has its words in four languages, with the same facts in each", () => {
    const found = drawn.flatMap((one) => errorTypes(one).flatMap(({ name }) => faultsOf(one.plan, `error.${name}`)));
    expect(drawn.flatMap(errorTypes).length).toBeGreaterThan(4);
    expect(found).toEqual([]);
  });

  test("speaks only of facts that it carries", () => {
    const found = drawn.flatMap((one) =>
      errorTypes(one).flatMap((type) => {
        const known = new Set(["field", ...Object.keys(type.getFields())]);
        const text = allTexts(one.plan.texts).en[`error.${type.name}`] ?? "";
        const said = filledIn(text, "en").split(", ").filter(Boolean);
        return said.filter((name) => !known.has(name)).map((name) => `${type.name} has no ${name}`);
      }),
    );
    expect(found).toEqual([]);
  });

  test("says each reason in words, in every language", () => {
    const texts = allTexts(nobody);
    const wordless = sourcesIn("subgraphs", "gateway").flatMap(({ path, text }) =>
      [...text.matchAll(REASON)].flatMap(([, kind = "", reason = ""]) => {
        const key = `${kind === "BAD_INPUT" ? "fault" : "error"}.${kind}`;
        const without = LANGUAGES.filter((language) =>
          say(texts, language, key, { ...FACTS, reason }).includes(reason),
        );
        return without.map((language) => `${path}: ${reason} in ${language}`);
      }),
    );
    expect(wordless).toEqual([]);
  });

  test("has a problem type by which Belgian services know it", () => {
    const names = drawn.flatMap(errorTypes).map(({ name }) => name);
    const form = /^urn:problem-type:(?:belgif|statut):[a-z][a-zA-Z0-9]*$/;
    expect(names.filter((name) => !form.test(problemTypes.get(name) ?? ""))).toEqual([]);
  });

  test("stands in the union of a mutation, and unions hold nothing else", () => {
    for (const one of drawn) {
      const unions = Object.values(one.schema.getTypeMap()).filter(
        (type) => isUnionType(type) && type.name.endsWith("Error"),
      );
      const members = unions.flatMap((union) => (isUnionType(union) ? union.getTypes() : []));
      const errors = errorTypes(one).map(({ name }) => name);
      expect([...new Set(members.map(({ name }) => name))].sort()).toEqual(errors.sort());
    }
  });
});

describe("a fault", () => {
  test.each(Object.keys(faults))("%s has its words in four languages, with the same facts in each", (code) => {
    expect(faultsOf({ texts: nobody }, `fault.${code}`)).toEqual([]);
  });
});

describe("a text", () => {
  const everyone = [{ name: "shared/plumbing", texts: nobody }, ...plans];
  const own = (plan: Pick<Plan, "name" | "texts">, language: (typeof LANGUAGES)[number]) =>
    plan.texts === nobody ? allTexts(nobody)[language] : plan.texts[language];

  test.each(everyone)("of $name stands in every language, and can be read as a message", (plan) => {
    const keys = Object.keys(own(plan, "fr")).sort();
    for (const language of LANGUAGES) expect(Object.keys(own(plan, language)).sort()).toEqual(keys);
    expect(keys.flatMap((key) => faultsOf(plan, key))).toEqual([]);
  });

  test.each(everyone)("of $name is translated: no sentence is the same in two languages", (plan) => {
    const isSentence = (text: string): boolean => text.split(/\s+/).length > 4;
    const same = Object.keys(own(plan, "fr")).flatMap((key) => {
      const said = LANGUAGES.map((language) => own(plan, language)[key] ?? "").filter(isSentence);
      return new Set(said).size === said.length ? [] : [key];
    });
    expect(same).toEqual([]);
  });

  test.each(everyone)("of $name is used", (plan) => {
    const sources = sourcesIn(`subgraphs/${plan.name}`, "gateway").filter(({ path }) => !path.includes("/texts/"));
    const code = sources.map(({ text }) => text).join("\n");
    const errors = new Set(drawn.flatMap(errorTypes).map(({ name }) => name));
    const isUsed = (key: string): boolean => {
      const [kind = "", ...rest] = key.split(".");
      if (kind === "fault") return rest.join(".") in faults;
      if (kind === "error") return errors.has(rest.join("."));
      const isBuilt = code.includes(`\`${kind}.\${`) && RegExp(`\\b${rest.join(".")}\\b`).test(code);
      return isBuilt || code.includes(`"${key}"`) || code.includes(`"${rest.join(".")}"`);
    };
    expect(Object.keys(own(plan, "fr")).filter((key) => !isUsed(key))).toEqual([]);
  });
});

test("every line of a contribution's working has a label in four languages", () => {
  const contributions = plans.find(({ name }) => name === "contributions") ?? { texts: nobody };
  expect(Object.keys(stepCodes).flatMap((code) => faultsOf(contributions, `step.${code}`))).toEqual([]);
});
