import { Fault } from "../faults.ts";

/** How often in an hour somebody may ask for people who are not theirs before the answers stop; so the log counts. */
export const MOST_STRANGERS = 100;

/** For how long nothing is answered then. */
const PAUSE_SECONDS = 600;
const REMEMBERED = 10_000;

const slowed = new Map<string, number>();
const seconds = (): number => Math.floor(performance.now() / 1_000);

/**
 * Stops answering somebody who has asked for too many strangers in the past hour, as the log counts them.
 *
 * The log may say that somebody has to wait already, by the seconds below nought: another process found out.
 */
export function slowDown(actor: string, tries: number): void {
  if (tries >= 0 && tries <= MOST_STRANGERS) return;
  slowed.set(actor, seconds() + (tries < 0 ? -tries : PAUSE_SECONDS));
  const [oldest] = slowed.keys();
  if (slowed.size > REMEMBERED && oldest !== undefined) slowed.delete(oldest);
  if (tries < 0) letPass(actor);
}

/** Throws while somebody is not answered, with the seconds to wait. Nobody else is slowed. */
export function letPass(actor: string): void {
  const left = (slowed.get(actor) ?? 0) - seconds();
  if (left > 0) throw new Fault("TOO_MANY_REQUESTS", { seconds: left });
}
