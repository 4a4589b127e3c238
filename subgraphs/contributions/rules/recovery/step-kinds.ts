/** What may happen in a claim file, each with its meaning. */
export const stepKinds = {
  REMINDER: "A reminder (herinnering / rappel).",
  STATEMENT: "A statement of what is owed.",
  RECOVERY_LETTER: "A letter that names the ways out: terms, exemption, reduction.",
  CONTACT: "Somebody of the fund spoke with the debtor.",
  CONTACT_ATTEMPT: "An attempt to reach the debtor, without answer.",
  LAST_REMINDER: "The last reminder, by registered post (laatste herinnering / dernier rappel).",
  CONTEST: "The debtor contests the last reminder by registered letter: no constraint may follow.",
  CONSTRAINT_PROPOSED: "A constraint was drawn up, for a second person to issue.",
  CONSTRAINT_ISSUED: "The constraint was issued (dwangbevel / contrainte).",
  CONSTRAINT_SERVED: "A bailiff served the constraint.",
  OPPOSITION: "The debtor opposes the constraint before the labour court: enforcement is suspended.",
  SUMMONS: "A summons before the labour court (dagvaarding / citation).",
  JUDGMENT: "A final judgment that orders payment.",
  ENFORCEMENT: "A bailiff enforces the title.",
  HELD_BACK: "Recovery rests, for a reason.",
  RELEASED: "Recovery goes on.",
  INSOLVENCY: "A bankruptcy, reorganisation or collective settlement: individual recovery stops.",
  INSOLVENCY_ENDED: "The insolvency ended, and left the debt.",
  DECEASED: "The debtor died: the claim is one against the heirs who accept (overlijden / décès).",
  HEIRS_KNOWN: "It is known who inherits, and accepted: the claim goes on against them.",
  ADDRESS_UNKNOWN: "A letter came back, and nobody knows where the debtor lives.",
  ADDRESS_FOUND: "The address was found.",
  CLAIM_DECLARED: "The claim was declared in the insolvency (aangifte van schuldvordering / déclaration de créance).",
  WRITE_OFF_PROPOSED: "To give a claim up was proposed, on a legal ground, for a second person to decide.",
  WRITTEN_OFF: "The claim was given up (oninvorderbaar / irrécouvrable): it is claimed no longer, and was not paid.",
  CLOSED: "The file is closed.",
} as const;

/** The code of such a step. */
export type StepKind = keyof typeof stepKinds;

/** The steps that bring somebody before a court or a bailiff. */
export const JUDICIAL: ReadonlySet<StepKind> = new Set([
  "CONSTRAINT_ISSUED",
  "CONSTRAINT_SERVED",
  "SUMMONS",
  "JUDGMENT",
  "ENFORCEMENT",
]);

/** The steps that claim sums: what a later one claims never exceeds what the one before it did. */
export const CLAIMING: ReadonlySet<StepKind> = new Set([
  "LAST_REMINDER",
  "CONSTRAINT_PROPOSED",
  "CONSTRAINT_ISSUED",
  "CONSTRAINT_SERVED",
  "SUMMONS",
  "JUDGMENT",
  "ENFORCEMENT",
]);

/** The steps that the fund takes itself, and therefore on the day itself: none is written back into the past. */
export const OWN_ACTS: ReadonlySet<StepKind> = new Set([
  "REMINDER",
  "STATEMENT",
  "RECOVERY_LETTER",
  "LAST_REMINDER",
  "CONSTRAINT_PROPOSED",
  "CONSTRAINT_ISSUED",
  "HELD_BACK",
  "RELEASED",
  "WRITE_OFF_PROPOSED",
  "WRITTEN_OFF",
  "CLOSED",
]);

/** The steps that give sums up. */
export const GIVING_UP: ReadonlySet<StepKind> = new Set(["WRITE_OFF_PROPOSED", "WRITTEN_OFF"]);

/** By which way a step was taken. */
export type StepChannel = "POST" | "REGISTERED_POST" | "E_MAIL" | "PORTAL" | "PHONE" | "VISIT" | "BAILIFF";
