import {
  type CryptoKey,
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWSHeaderParameters,
} from "jose";
import { refuseToken } from "./refuse-token.ts";

/** Finds the public key with which a token says that it was signed. */
export type Keys = (header?: JWSHeaderParameters, token?: FlattenedJWSInput) => Promise<CryptoKey>;

/** How long fetched keys are believed. Milliseconds. */
export interface KeyTerms {
  /** After so long they are fetched again. */
  readonly maxAge: number;
  /** Between two attempts lies at least so much, whether the first succeeded or not. */
  readonly cooldown: number;
  /** While their address is down, keys that were fetched once go on serving for so long. */
  readonly grace: number;
  readonly timeout: number;
  readonly now: () => number;
  /** Told when the address cannot be read: its operator wants to know before the grace ends. */
  readonly onOutage: (cause: unknown) => void;
}

const MINUTE = 60_000;

const usualTerms: KeyTerms = {
  maxAge: 10 * MINUTE,
  cooldown: MINUTE / 2,
  grace: 24 * 60 * MINUTE,
  timeout: 2_000,
  now: Date.now,
  onOutage: () => {},
};

/** The keys of a provider that lives in this very process: no address, no connection. */
export const keysInHand = (jwks: JSONWebKeySet): Keys => createLocalJWKSet(jwks);

/** When keys were fetched last, and when that was tried last. */
class Fetching {
  private fetchedAt = Number.NEGATIVE_INFINITY;
  private triedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly reload: () => Promise<void>,
    private readonly terms: KeyTerms,
  ) {}

  private age = (instant: number): number => this.terms.now() - instant;
  readonly isStale = (): boolean => this.age(this.fetchedAt) >= this.terms.maxAge;
  readonly isOver = (): boolean => this.age(this.fetchedAt) >= this.terms.maxAge + this.terms.grace;
  readonly mayTry = (): boolean => this.age(this.triedAt) >= this.terms.cooldown;

  async attempt(): Promise<void> {
    this.triedAt = this.terms.now();
    try {
      await this.reload();
      this.fetchedAt = this.terms.now();
    } catch (cause) {
      this.terms.onOutage(cause);
    }
  }
}

/**
 * The keys that an OIDC provider publishes at an address (JWKS), fetched when the first token comes, never before.
 *
 * They are fetched again when they grow old, and when a token names a key that is not among them; at most once in a
 * cooldown, so that forged key names cannot make us storm the provider. While the address is down, old keys serve on.
 */
export function keysAt(url: URL, given: Partial<KeyTerms> = {}): Keys {
  const terms = { ...usualTerms, ...given };
  const remote = createRemoteJWKSet(url, {
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: Number.POSITIVE_INFINITY,
    timeoutDuration: terms.timeout,
  });
  const fetching = new Fetching(() => remote.reload(), terms);
  let underway: Promise<void> | undefined;
  const attempt = (): Promise<void> => {
    underway ??= fetching.attempt().finally(() => {
      underway = undefined;
    });
    return underway;
  };
  return async (header, token) => {
    if (fetching.isStale() && fetching.mayTry()) await attempt();
    else if (fetching.isOver()) await underway;
    if (fetching.isOver()) return refuseToken("KEYS_UNAVAILABLE");
    try {
      return await remote(header, token);
    } catch (cause) {
      if (!(cause instanceof errors.JWKSNoMatchingKey) || !fetching.mayTry()) throw cause;
      await attempt();
      return remote(header, token);
    }
  };
}
