import { sql } from "kysely";
import { tell } from "../../../shared/plumbing/facts.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { channelInUse, lastConsent, mayWriteBy, type WrittenChannel } from "../../rules/household/channel.ts";
import { lengthFaults, refuse } from "../requests/refuse.ts";
import { countUp } from "./count-up.ts";
import { type OpenPerson, openPerson, sourceOf } from "./open-person.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly channel: WrittenChannel;
}

interface AskedConsent extends Asked {
  readonly given: boolean;
  readonly address?: string | null;
  readonly proof?: string | null;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const BY_THEMSELVES = "said by the person, signed in";

/** Records that somebody agrees to be written to by some way, or takes that back; either with its proof. */
export const recordChannelConsent = (context: AffiliatesContext, asked: AskedConsent) =>
  write(context, "recordChannelConsent", asked, async () => {
    const opened = await openPerson(context, asked);
    if ("errors" in opened) return opened;
    const source = sourceOf(context);
    const errors = consentFaults(asked, source === "INSURED");
    if (errors.length > 0) return { errors };
    const { person } = opened;
    const { channel, given, address, proof } = asked;
    const { db, viewer } = context;
    await sql`
      insert into channel_consent (id, affiliate_id, place, channel, given, address, proof, source, recorded_on,
        recorded_by, fund)
      select ${newId("cns")}, ${person.id}, coalesce(max(place), 0) + 1, ${channel}, ${given},
        ${given ? (address?.trim() ?? null) : null}, ${proof?.trim() || BY_THEMSELVES}, ${source}, ${viewer.day},
        ${viewer.actor}, ${person.fund}
      from channel_consent where affiliate_id = ${person.id} and fund = ${person.fund}`.execute(db);
    await tellChannel(context, person);
    return { affiliateId: person.id, errors: [] };
  });

function consentFaults({ channel, given, address, proof }: AskedConsent, byPerson: boolean): Refused[] {
  if (channel === "MAIL") return [refuse("ValidationError", "channel", { reason: "NOT_NEEDED" })];
  const needsAddress = given && channel === "EMAIL";
  const badAddress = needsAddress && !EMAIL.test(address?.trim() ?? "");
  return [
    ...(badAddress ? [refuse("ValidationError", "address", { reason: "INVALID_FORMAT" })] : []),
    ...lengthFaults({ address: needsAddress ? address : null }, { address: 254 }),
    ...(byPerson ? [] : lengthFaults({ proof: proof ?? "" }, { proof: 500 })),
    ...(byPerson && proof ? lengthFaults({ proof }, { proof: 500 }) : []),
  ];
}

/** Keeps by what way somebody wants to be written to; one that needs consent must have it. */
export const choosePreferredChannel = (context: AffiliatesContext, asked: Asked) =>
  write(context, "choosePreferredChannel", asked, async () => {
    const opened = await openPerson(context, asked);
    if ("errors" in opened) return opened;
    const { person } = opened;
    const { channel } = asked;
    const { db, viewer, loaders } = context;
    const consents = await loaders.consentsOfAffiliate.load(person.id);
    if (!mayWriteBy(consents, channel)) return { errors: [refuse("ConsentMissingError", "channel", { channel })] };
    await sql`
      insert into channel_preference (id, affiliate_id, place, channel, source, recorded_on, recorded_by, fund)
      select ${newId("chp")}, ${person.id}, coalesce(max(place), 0) + 1, ${channel}, ${sourceOf(context)},
        ${viewer.day}, ${viewer.actor}, ${person.fund}
      from channel_preference where affiliate_id = ${person.id} and fund = ${person.fund}`.execute(db);
    await tellChannel(context, person);
    return { affiliateId: person.id, errors: [] };
  });

/** Tells the other subgraphs by what way letters go from now on. */
async function tellChannel(context: AffiliatesContext, { id }: OpenPerson): Promise<void> {
  const { loaders, viewer } = context;
  const version = await countUp(context, id);
  loaders.consentsOfAffiliate.clear(id);
  const [consents, preferences] = await Promise.all([
    loaders.consentsOfAffiliate.load(id),
    loaders.preferencesOfAffiliate.clear(id).load(id),
  ]);
  const channel = channelInUse(preferences, consents);
  const content = { channel, address: lastConsent(consents, channel)?.address ?? null };
  await tell(context, "affiliates", [
    { type: "LetterChannelChanged", subject: id, subjectVersion: version, day: viewer.day, content },
  ]);
}
