import type { Source } from "../../../shared/values/law.ts";

/** By what ways a fund writes to somebody. */
export const writtenChannels = {
  MAIL: "A letter to the address: needs no consent.",
  EMAIL: "Electronic mail, to an address that the person gave.",
  E_BOX: "The secure mailbox of the authorities (eBox).",
} as const;

export type WrittenChannel = keyof typeof writtenChannels;

/** What consent one must have to write by each way, and where that is written; `null` where none is needed. */
export const consentBasis: Readonly<Record<WrittenChannel, Source | null>> = {
  MAIL: null,
  EMAIL: { article: "Regulation (EU) 2016/679, art. 7", confidence: "SEEN" },
  E_BOX: { article: "law of 27-02-2019 on the eBox", confidence: "UNCONFIRMED" },
};

/** That somebody agreed to be written to by some way, or took it back. Added, and never edited. */
export interface Consent {
  readonly channel: WrittenChannel;
  /** Counts up with every consent and withdrawal of the person. */
  readonly place: number;
  readonly given: boolean;
}

/** By what way somebody wants to be written to. */
export interface Preference {
  readonly channel: WrittenChannel;
  readonly place: number;
}

/** What was said last of consent to a way; `null` where nothing ever was. */
export const lastConsent = <C extends Consent>(consents: readonly C[], channel: WrittenChannel): C | null =>
  consents.filter((consent) => consent.channel === channel).sort((a, b) => b.place - a.place)[0] ?? null;

/** Whether one may write to somebody by that way. */
export const mayWriteBy = (consents: readonly Consent[], channel: WrittenChannel): boolean =>
  consentBasis[channel] === null || lastConsent(consents, channel)?.given === true;

/** By what way letters go: the one that was chosen last, while the consent to it stands; and else by post. */
export function channelInUse(preferences: readonly Preference[], consents: readonly Consent[]): WrittenChannel {
  const [chosen] = [...preferences].sort((a, b) => b.place - a.place);
  return chosen && mayWriteBy(consents, chosen.channel) ? chosen.channel : "MAIL";
}

/** What one can say to a fund of a way of being written to. */
export const channelWords = {
  GIVEN: "Consent was given.",
  TAKEN_BACK: "Consent was taken back.",
  CHOSEN: "It was chosen for what is sent from then on.",
} as const;
