/** Where a message stands (staat / état). */
export const transmissionStates = {
  PREPARED: "Drawn up, and not sent yet.",
  SENT: "At the disposal of its recipient, who has not answered.",
  ACKNOWLEDGED: "The recipient has taken it in.",
  REJECTED: "The recipient refused it, and said which fields are wrong.",
  CORRECTED: "Was sent, and another took its place.",
  WITHDRAWN: "Never sent: what it said was no longer true.",
} as const;

export type TransmissionState = keyof typeof transmissionStates;

/** What a message does to the one before it. */
export const transmissionActions = {
  FIRST: "Says something for the first time.",
  REPLACEMENT: "Takes the place of what was sent before.",
  CANCELLATION: "Takes back what was sent before.",
} as const;

export type TransmissionAction = keyof typeof transmissionActions;

/** The newest message about one thing, as far as it matters to the next. */
export interface LastSent {
  readonly id: string;
  readonly state: TransmissionState;
  readonly action: TransmissionAction;
  readonly recipient: string | null;
  /** What it says, without what it says of itself; `null` where it takes back. */
  readonly fingerprint: string | null;
}

/** What is to be said now: the new message's action, and which one it follows; `null` where nothing is. */
export interface Next {
  readonly action: TransmissionAction;
  readonly replaces: string | null;
}

/**
 * What is to be sent, from what was sent last and what holds now.
 *
 * `fingerprint` is that of what holds now, `null` where there is nothing to say. What was drawn up and not sent yet
 * never counts as said: it is withdrawn by whoever draws up the next. Of a first message that was refused nothing is
 * taken back, and a cancellation that was refused took nothing back. `again` says the same once more, after a refusal.
 */
export function nextOf(last: LastSent | null, fingerprint: string | null, again = false): Next | null {
  const isRefused = last?.state === "REJECTED";
  const isOver = last?.action === "CANCELLATION" && !isRefused;
  if (!last || isOver) return fingerprint === null ? null : { action: "FIRST", replaces: null };
  const isSaid = last.fingerprint === fingerprint && !(again && isRefused);
  if (fingerprint !== null) return isSaid ? null : { action: "REPLACEMENT", replaces: last.id };
  if (isSaid || (isRefused && last.action === "FIRST")) return null;
  return { action: "CANCELLATION", replaces: last.id };
}
