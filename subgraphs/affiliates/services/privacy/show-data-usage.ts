import { usageBases } from "../../../shared/plumbing/privacy/legal-basis.ts";
import { purposeInWords, purposeOf, topicsInWords } from "../../../shared/plumbing/privacy/words.ts";
import { say } from "../../../shared/plumbing/say.ts";
import { institutions } from "../../../shared/values/institutions.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { DataUsageRow } from "../../loaders/privacy/data-usages.ts";

/** What was done, in the reader's words. */
export function actionInWords({ texts, viewer: { language } }: AffiliatesContext, usage: DataUsageRow): string {
  if (!usage.granted) return say(texts, language, "usage.tried");
  return say(texts, language, "usage.told", { topics: topicsInWords(texts, language, usage.topics) });
}

/** Why it was done, in the reader's words. */
export const purposeSaid = ({ texts, viewer }: AffiliatesContext, { purpose, role }: DataUsageRow): string =>
  purposeInWords(texts, viewer.language, purposeOf(purpose, role));

/** On what text it rests, as the law stood on its day. */
export const basisOf = ({ basis, day }: DataUsageRow) => usageBases.on(day).value[basis];

/** For whom it was done: the name of the fund or of the institution, in the reader's language. */
export async function receiverName(context: AffiliatesContext, { receiver }: DataUsageRow): Promise<string> {
  const { loaders, texts, viewer } = context;
  const fund = await loaders.fundByCode.load(receiver);
  if (fund) return fund.name;
  const found = institutions.find(({ code }) => code === receiver);
  if (found) return viewer.language === "nl" ? found.nameInDutch : found.nameInFrench;
  return receiver === "ACCOUNTANT" ? say(texts, viewer.language, "usageReceiver.ACCOUNTANT") : receiver;
}
