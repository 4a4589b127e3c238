import type { Context } from "../../shared/plumbing/context.ts";
import { say } from "../../shared/plumbing/say.ts";
import type { CaseField } from "../rules/cases/field.ts";

/** A field of a form, as it is shown: with the words of the reader's language. */
export function showField({ texts, viewer }: Pick<Context, "texts" | "viewer">, field: CaseField) {
  const { code, type, many, choices, onlyIf, supposed, known } = field;
  return {
    ...{ code, type, many, onlyIf: onlyIf ?? null, supposed: supposed !== undefined, known: known === true },
    label: say(texts, viewer.language, `caseField.${code}`),
    choices: choices.map((one) => ({ code: one, label: say(texts, viewer.language, `caseChoice.${one}`) })),
  };
}
