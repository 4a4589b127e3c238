import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { BenefitAccountRow } from "../../loaders/household/benefit-accounts.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { type AccountActor, accountState } from "../../rules/household/benefit-account.ts";
import { notFound, refuse } from "../requests/refuse.ts";
import { openPerson } from "./open-person.ts";

/** On whose side, and as who, somebody acts upon an account. */
export const actorOf = ({ viewer: { role, actor } }: AffiliatesContext): AccountActor => ({
  side: role === "INSURED" ? "INSURED" : "FUND",
  actor,
});

interface Asked {
  readonly meta: WriteMetaInput;
  readonly accountId: string;
}

/** Opens an account that waits for a second act, and the file in which it stands; or says why not. */
export async function openAccount(
  context: AffiliatesContext,
  { meta, accountId }: Asked,
): Promise<{ readonly account: BenefitAccountRow } | { readonly errors: readonly Refused[] }> {
  const { loaders, viewer } = context;
  const missing = { errors: [notFound("accountId", accountId)] };
  const found = await loaders.benefitAccountById.load(accountId);
  if (!found) return missing;
  const opened = await openPerson(context, { meta, affiliateId: found.affiliateId });
  if ("errors" in opened) return opened.errors.some(({ kind }) => kind === "NotFoundError") ? missing : opened;
  // Whoever waited for the file reads the account again: another act may have come in between.
  const account = await loaders.benefitAccountById.clear(accountId).load(accountId);
  if (!account) return missing;
  const state = accountState(account, viewer.day);
  return state === "PROPOSED" ? { account } : { errors: [refuse("AccountStateError", "accountId", { state })] };
}
