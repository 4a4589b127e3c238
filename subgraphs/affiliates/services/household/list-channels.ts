import type { AffiliatesContext } from "../../loaders/index.ts";
import {
  channelInUse,
  consentBasis,
  lastConsent,
  type WrittenChannel,
  writtenChannels,
} from "../../rules/household/channel.ts";

/** Lists the ways in which somebody can be written to, each with what was said of consent last. */
export async function listChannels({ loaders }: AffiliatesContext, affiliateId: string) {
  const [consents, preferences] = await Promise.all([
    loaders.consentsOfAffiliate.load(affiliateId),
    loaders.preferencesOfAffiliate.load(affiliateId),
  ]);
  const used = channelInUse(preferences, consents);
  return (Object.keys(writtenChannels) as WrittenChannel[]).map((channel) => {
    const consent = lastConsent(consents, channel);
    return {
      affiliateId,
      channel,
      inUse: channel === used,
      consentBasis: consentBasis[channel],
      address: consent?.given ? consent.address : null,
      consent,
    };
  });
}
