import { createHash } from "node:crypto";
import { sql } from "kysely";
import { drawLetter } from "../../../shared/plumbing/letters/draw-letter.ts";
import { say } from "../../../shared/plumbing/say.ts";
import { fundNames } from "../../../shared/values/institutions.ts";
import type { Letter, LetterBlock } from "../../../shared/values/letter.ts";
import { formatCents } from "../../../shared/values/money.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { StandingRow } from "../../loaders/standings.ts";
import type { DecisionVerdict, Mentions } from "../../rules/claims/decision.ts";
import type { Saying } from "./say-decision.ts";
import { versionOfClaim } from "./what-is-missing.ts";

interface Drawn extends Saying {
  readonly decisionId: string;
  readonly verdict: DecisionVerdict;
  readonly mentions: Partial<Mentions>;
  readonly person: StandingRow;
  /** The lines of the working, where they are not those of what is granted. */
  readonly working?: readonly (readonly string[])[];
}

type Words = (code: string, facts?: object) => string;

/** The working of what is granted: for each period its amount, and the steps that lead to it. */
const workingOf = (words: Words, { outcome }: Drawn): readonly (readonly string[])[] =>
  outcome.parts.flatMap(({ period, calculation }) => [
    [`${period.startsOn} – ${period.endsOn ?? ""}`, formatCents(calculation.result)],
    ...calculation.steps.slice(1).map(({ rule, value }) => [`    ${words(`step.${rule}`)}`, value]),
  ]);

const paragraphs = (texts: readonly string[]): LetterBlock[] => texts.map((text) => ({ kind: "PARAGRAPH", text }));

/** The letter of a decision: what, how much and why, by which law, and how one appeals. */
function letterOf({ texts, viewer }: BenefitsContext, drawn: Drawn): Letter {
  const { claim, language, outcome, explanation, mentions, person, verdict } = drawn;
  const words: Words = (code, facts = {}) => say(texts, language, code, facts);
  const heading = (code: string): LetterBlock => ({ kind: "HEADING", text: words(`decision.${code}`) });
  const version = versionOfClaim(claim);
  const title = words(`title.${version.words}`, version.facts);
  const said = { title, filedOn: claim.filedOn, factOn: claim.factOn };
  const reasons = outcome.refusals.map(({ code, basis }) => `${words(`reason.${code}`)} (${basis.article})`);
  const steps = drawn.working ?? workingOf(words, drawn);
  const repayment = (["U1", "U2", "U3", "U4", "U5", "U6"] as const).flatMap((code) => mentions[code] ?? []);
  const appeal = (["M2", "M3", "M4", "M5", "M6"] as const).flatMap((code) => mentions[code] ?? []);
  return {
    language,
    madeOn: viewer.day,
    sender: { name: fundNames[claim.fund] ?? claim.fund, lines: [] },
    recipient: person.addressee,
    reference: claim.id,
    title,
    blocks: [
      { kind: "PARAGRAPH", text: words("decision.introduction", said) },
      { kind: "PARAGRAPH", text: words(`decision.${verdict}`) },
      ...(steps.length > 0 ? [heading("working"), { kind: "TABLE", rows: steps, right: [1] } as const] : []),
      { kind: "PARAGRAPH", text: words("decision.amount", { amount: formatCents(drawn.amount) }) },
      ...paragraphs(repayment),
      ...(reasons.length > 0 ? [heading("reasons"), { kind: "LIST", lines: reasons } as const] : []),
      ...(explanation ? [{ kind: "PARAGRAPH", text: explanation } as const] : []),
      heading("basis"),
      { kind: "LIST", lines: version.basis.map(({ article }) => article) },
      heading("appeal"),
      ...paragraphs(appeal),
    ],
  };
}

/** Draws the letter of a decision in the language of the person, and keeps its bytes and hash for good. */
export async function keepDecisionLetter(context: BenefitsContext, drawn: Drawn): Promise<void> {
  const content = await drawLetter(letterOf(context, drawn));
  const sha256 = createHash("sha256").update(content).digest("hex");
  const { claim, decisionId } = drawn;
  await sql`
    insert into decision_letter (decision_id, affiliate_id, fund, bytes, sha256, content, made_on)
    values (${decisionId}, ${claim.affiliateId}, ${claim.fund}, ${content.byteLength}, ${sha256}, ${content},
      ${context.viewer.day})`.execute(context.db);
}
