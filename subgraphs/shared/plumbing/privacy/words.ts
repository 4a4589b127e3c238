import type { Language } from "../../values/language.ts";
import type { Texts } from "../plan.ts";
import { say } from "../say.ts";
import type { LogFault } from "./verify.ts";

/** What is wrong with the usage log, in the reader's language. */
export const logFaultInWords = (texts: Texts, language: Language, { kind }: LogFault): string =>
  say(texts, language, `logFault.${kind}`);
