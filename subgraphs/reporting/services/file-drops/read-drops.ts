import { isAbsolute } from "node:path";
import { HouseFault } from "../../../shared/plumbing/house-fault.ts";
import { institutions } from "../../../shared/values/institutions.ts";
import type { Claim } from "../../rules/claim.ts";

/** The directory of an institution that takes its messages as files. */
export interface Drop {
  readonly recipient: string;
  readonly directory: string;
}

const ADVICE =
  "Write it as 300=/srv/drops/300, INASTI=/srv/drops/inasti: the code of an institution, and its directory.";

/** Reads STATUT_FILE_DROPS: "300=/srv/drops/300, INASTI=/srv/drops/inasti". */
export function readDrops(text = ""): readonly Drop[] {
  const drops = text.split(",").flatMap((pair): Drop[] => {
    const [recipient = "", ...rest] = pair.trim().split("=");
    const directory = rest.join("=");
    if (recipient === "" && directory === "") return [];
    if (!institutions.some(({ code }) => code === recipient) || !isAbsolute(directory))
      throw new HouseFault(`STATUT_FILE_DROPS cannot be read at "${pair.trim()}".`, ADVICE);
    return [{ recipient, directory }];
  });
  if (new Set(drops.map(({ recipient }) => recipient)).size < drops.length)
    throw new HouseFault("STATUT_FILE_DROPS names an institution twice.", ADVICE);
  return drops;
}

/** Institutions of which there are several of a kind: their tokens name which. */
const NAMED: readonly string[] = ["HEALTH_FUND", "VOUCHER_ISSUER", "FAMILY_FUND"];

/** In whose right a message is read before it is laid down: that of the institution, for a purpose of the message. */
export function recipientClaim(recipient: string, purpose: string): Claim {
  const { kind = "" } = institutions.find(({ code }) => code === recipient) ?? {};
  const isNamed = NAMED.includes(kind);
  return {
    ...{ role: isNamed ? kind : recipient, actor: `file drop of ${recipient}`, fund: null },
    ...{ institution: isNamed ? recipient : null, purpose, language: "fr" },
  };
}
