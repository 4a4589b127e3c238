import { readNationalNumber } from "../../values/national-number.ts";
import type { Viewer } from "../viewer.ts";
import { personOf } from "./about.ts";
import type { Topic } from "./topics.ts";

/**
 * In which quality whoever looks leaves a record: staff, partners and who is mandated.
 *
 * The insured sees the own file, a company its own; the house itself works, and hands on only what it keeps a
 * transmission of; the public sees nobody.
 */
const RECORDED: ReadonlySet<Viewer["role"]> = new Set([
  "ACCOUNTANT",
  "CASE_HANDLER",
  "SUPERVISOR",
  "DATA_PROTECTION_OFFICER",
  "HEALTH_FUND",
  "INASTI",
  "VOUCHER_ISSUER",
  "FAMILY_FUND",
  "RECOVERY_PARTY",
  "FPS_FINANCE",
  "FPS_SOCIAL_SECURITY",
  "ANALYST",
]);

/** Whether somebody's reads are recorded. */
export const isRecorded = ({ role }: Pick<Viewer, "role">): boolean => RECORDED.has(role);

/** What one question disclosed of whom, and for whom it asked: filled while it runs, written before it is answered. */
export class Disclosures {
  readonly #topics = new Map<string, Set<Topic>>();
  readonly #asked = new Set<string>();
  readonly #shown = new Set<string>();

  /** Notes that something of a person's file is told. */
  note(topic: Topic, person: string | null): void {
    if (person === null) return;
    const known = this.#topics.get(person);
    if (known) known.add(topic);
    else this.#topics.set(person, new Set([topic]));
  }

  /** Notes that something was found under an id. */
  show(id: unknown): void {
    if (typeof id === "string") this.#shown.add(id);
  }

  /** Notes for whom, or for what of whose file, somebody asks. */
  ask(key: string): void {
    this.#asked.add(key);
  }

  /** The numbers and ids of persons that stand in the arguments of a question, however deep. */
  askIn(given: unknown): void {
    if (typeof given === "string" && isPersonKey(given)) this.ask(given);
    else if (typeof given === "object" && given !== null) for (const one of Object.values(given)) this.askIn(one);
  }

  /** Of whom something is told, and what. That there is a file is said only where nothing more was told. */
  get persons(): readonly { readonly person: string; readonly topics: readonly Topic[] }[] {
    return [...this.#topics].map(([person, found]) => {
      const more = [...found].filter((topic) => topic !== "FILE").sort();
      return { person, topics: more.length > 0 ? more : ["FILE"] };
    });
  }

  /** For whom somebody asked and about whom nothing was told. */
  get unanswered(): readonly string[] {
    return [...this.#asked].filter((key) => !this.#shown.has(key) && !this.#topics.has(personOf(key) ?? key));
  }
}

const isPersonKey = (text: string): boolean =>
  /^\d{11}$/.test(text) ? "value" in readNationalNumber(text) : personOf(text) !== null;
