import type { Language } from "../../values/language.ts";
import type { Texts } from "../plan.ts";
import { say } from "../say.ts";
import type { Role } from "../viewer.ts";
import type { Topic } from "./topics.ts";
import type { LogFault } from "./verify.ts";

/** What is wrong with the usage log, in the reader's language. */
export const logFaultInWords = (texts: Texts, language: Language, { kind }: LogFault): string =>
  say(texts, language, `logFault.${kind}`);

/** What of a file was looked at, in the reader's language: "the account and the payments and the requests". */
export const topicsInWords = (texts: Texts, language: Language, topics: readonly Topic[]): string =>
  new Intl.ListFormat(language).format(topics.map((topic) => say(texts, language, `usageTopic.${topic}`)));

/** Why somebody looked: as was declared, or else what somebody in that quality is there for. */
export const purposeOf = (purpose: string | null, role: Role): string =>
  purpose ?? (role === "DATA_PROTECTION_OFFICER" ? "PRIVACY" : "FILE_CARE");

/** Why somebody looked, in the reader's language. */
export const purposeInWords = (texts: Texts, language: Language, purpose: string): string =>
  say(texts, language, `usagePurpose.${purpose}`);
