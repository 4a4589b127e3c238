import { since } from "./conditions.ts";
import { recoverySources } from "./recovery-sources.ts";
import type { Requirement } from "./requirement.ts";

const { charter, own, succession } = recoverySources;

/** What a step asks for after what happened to a debtor: a death, an address that is not known. */
export const eventRequirements = {
  ADDRESS_KNOWN: {
    says: "The address is not lost already.",
    basis: own,
    met: (facts) => !since(facts, "ADDRESS_UNKNOWN", "ADDRESS_FOUND"),
  },
  ADDRESS_LOST: {
    says: "The address was lost.",
    basis: own,
    met: (facts) => since(facts, "ADDRESS_UNKNOWN", "ADDRESS_FOUND"),
  },
  DEBTOR_LIVES: {
    says: "The debtor lives, or it is known who inherits.",
    basis: succession,
    met: (facts) => !since(facts, "DECEASED", "HEIRS_KNOWN"),
  },
  DECEASED: {
    says: "A death was noted, and no heirs yet.",
    basis: succession,
    met: (facts) => since(facts, "DECEASED", "HEIRS_KNOWN"),
  },
  CONTACT_NOTED: {
    says: "By which way somebody sought the debtor in person, and what came of it.",
    basis: charter,
    met: (_facts, { channel, note }) => !!channel && channel !== "BAILIFF" && (note?.trim() ?? "") !== "",
  },
  EVIDENCE: {
    says: "What proves it: the number of the writ, the petition, the judgment, the publication, the receipt.",
    basis: own,
    met: (_facts, { proof }) => (proof?.trim() ?? "") !== "",
  },
  CERTIFICATE: {
    says: "What proves it: the certificate of a notary.",
    basis: succession,
    met: (_facts, { proof }) => (proof?.trim() ?? "") !== "",
  },
} as const satisfies Readonly<Record<string, Requirement>>;
