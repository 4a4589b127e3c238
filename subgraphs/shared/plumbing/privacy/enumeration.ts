import type { EntityManager } from "@mikro-orm/postgresql";
import { Fault } from "../faults.ts";
import type { Viewer } from "../viewer.ts";

/** Who asks, and which house: the log that counts is in its database. */
interface Asker {
  readonly em: Pick<EntityManager, "config">;
  readonly viewer: Viewer;
}

/** How often in an hour somebody may ask for people who are not theirs before the answers stop; so the log counts. */
export const MOST_STRANGERS = 100;

/** For how long nothing is answered then. */
const PAUSE_SECONDS = 600;
const REMEMBERED = 10_000;

const slowed = new Map<string, number>();
const nameOf = ({ em, viewer }: Asker): string => `${viewer.actor} ${em.config.get("clientUrl")}`;
const seconds = (): number => Math.floor(performance.now() / 1_000);

/**
 * Stops answering somebody who has asked for too many strangers in the past hour, as the log counts them.
 *
 * To a health fund that was told of its own members, two strangers for each of them are not counted.
 * The log may say that somebody has to wait already, by the seconds below nought: another process found out.
 */
export function slowDown(asker: Asker, tries: number): void {
  if (tries >= 0 && tries <= MOST_STRANGERS) return;
  slowed.set(nameOf(asker), seconds() + (tries < 0 ? -tries : PAUSE_SECONDS));
  const [oldest] = slowed.keys();
  if (slowed.size > REMEMBERED && oldest !== undefined) slowed.delete(oldest);
  if (tries < 0) letPass(asker);
}

/** Throws while somebody is not answered, with the seconds to wait. Nobody else is slowed. */
export function letPass(asker: Asker): void {
  const left = (slowed.get(nameOf(asker)) ?? 0) - seconds();
  if (left > 0) throw new Fault("TOO_MANY_REQUESTS", { seconds: left });
}
