import { HouseFault } from "../subgraphs/shared/plumbing/house-fault.ts";
import type { Standing } from "./claims.ts";
import type { KeyTerms } from "./keys.ts";
import { type PartnerOf, partnersOf } from "./partners/partners.ts";
import { SANDBOX_FOLDER, sandboxAddress } from "./sandbox/address.ts";
import { officePeople } from "./sandbox/people.ts";
import type { Persona } from "./sandbox/persona.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";
import { type ReadViewer, viewerReader } from "./viewer.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What must be known to find out who asks. */
export interface IdentitySettings {
  /** Whether people can be tried as, and the day can be chosen. */
  readonly sandbox: boolean;
  /** Who of the demo office may be tried as; the staff and the partners come with the sandbox. */
  readonly people: readonly Persona[];
  readonly folder?: string;
  readonly onOutage?: KeyTerms["onOutage"];
}

/** How the house finds out who asks; with the sandbox's own provider, where it has one. */
export interface Identity {
  readonly readViewer: ReadViewer;
  /** Our own name, as tokens and signatures write it. */
  readonly audience: string;
  /** What was agreed with partners about how they ask. */
  readonly partnerOf: PartnerOf;
  /** Absent where people sign in at a provider of the operator's. */
  readonly provider?: Sandbox;
}

const needed = (env: Environment, name: string): string => {
  const value = env[name];
  if (value) return value;
  const advice = "Set STATUT_ISSUER, STATUT_AUDIENCE and STATUT_JWKS_URL to your provider's, or STATUT_SANDBOX to on.";
  throw new HouseFault(`Nobody could sign in: ${name} is not set.`, advice);
};

function addressOf(text: string): URL {
  if (/^https?:/.test(text) && URL.canParse(text)) return new URL(text);
  throw new HouseFault(
    "STATUT_JWKS_URL is no address.",
    "Set it to the jwks_uri that your provider's discovery page names.",
  );
}

/**
 * Opens what lets people in: the provider that the operator names in STATUT_ISSUER, STATUT_AUDIENCE and
 * STATUT_JWKS_URL, or the sandbox's own where none is named and the sandbox is on.
 */
export async function openIdentity(env: Environment, settings: IdentitySettings): Promise<Identity> {
  const { sandbox, people, folder = SANDBOX_FOLDER, onOutage } = settings;
  const partnerOf = partnersOf(env.STATUT_PARTNERS);
  const agreed = { sandbox, mustBind: (standing: Standing) => partnerOf(standing)?.mustBind ?? false };
  if (!sandbox || env.STATUT_JWKS_URL) {
    const jwks = addressOf(needed(env, "STATUT_JWKS_URL"));
    const named = { issuer: needed(env, "STATUT_ISSUER"), audience: needed(env, "STATUT_AUDIENCE") };
    const readViewer = viewerReader({ ...named, ...agreed, jwks, keyTerms: onOutage && { onOutage } });
    return { readViewer, audience: named.audience, partnerOf };
  }
  // The provider is a large library, which an office with a provider of its own never loads.
  const { openSandbox } = await import("./sandbox/sandbox.ts");
  const provider = await openSandbox({ ...sandboxAddress(env), folder, people: [...people, ...officePeople] });
  const { issuer, audience, jwks } = provider;
  return { readViewer: viewerReader({ issuer, audience, jwks, ...agreed }), audience, partnerOf, provider };
}
