import { say } from "../../../shared/plumbing/say.ts";
import { fundNames } from "../../../shared/values/institutions.ts";
import type { Language } from "../../../shared/values/language.ts";
import type { Letter } from "../../../shared/values/letter.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import type { AttestationKind, Statement } from "../../rules/attestations/attestation.ts";
import { sayStatement } from "./say-statement.ts";

/** To whom a paper goes, and in which language. */
interface Reader {
  readonly language: Language;
  readonly lines: readonly string[];
}

/** What stands on a paper. */
interface Paper {
  readonly kind: AttestationKind;
  readonly fund: string;
  readonly code: string;
  readonly statements: readonly Statement[];
}

/** A code as one reads it aloud: in groups of four. */
export const spacedCode = (code: string): string => code.match(/.{1,4}/g)?.join("-") ?? code;

/** The letter of an attestation: what the fund says, and how whoever gets it may check that. No national number. */
export function attestationLetter(
  { texts, viewer }: Pick<ReportingContext, "texts" | "viewer">,
  { language, lines }: Reader,
  { kind, fund, code, statements }: Paper,
): Letter {
  const words = (what: string, facts: object = {}): string => say(texts, language, `attestation.${what}`, facts);
  const name = fundNames[fund] ?? fund;
  return {
    language,
    madeOn: viewer.day,
    sender: { name, lines: [] },
    recipient: lines,
    reference: spacedCode(code),
    title: words(kind),
    blocks: [
      { kind: "PARAGRAPH", text: words("INTRODUCTION", { fund: name, name: lines[0] ?? "" }) },
      { kind: "LIST", lines: statements.map((statement) => sayStatement(texts, language, statement)) },
      { kind: "PARAGRAPH", text: words("CHECK", { code: spacedCode(code) }) },
    ],
  };
}
