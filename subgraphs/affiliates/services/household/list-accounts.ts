import type { Day } from "../../../shared/values/calendar.ts";
import type { BenefitAccountRow } from "../../loaders/household/benefit-accounts.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { accountOn, accountState, confirmUntil, maskedIban } from "../../rules/household/benefit-account.ts";

/** An account in the shape in which it is shown, as it stands on a day. */
const showAccount = (account: BenefitAccountRow, today: Day) => ({
  ...account,
  maskedIban: maskedIban(account.iban),
  state: accountState(account, today),
  confirmBy: confirmUntil(account.askedOn),
  confirmationCode: accountState(account, today) === "PROPOSED" ? account.code : null,
});

/** Lists all accounts that somebody's benefits were, are or are asked to be paid to, the newest first. */
export async function listAccounts({ loaders, viewer }: AffiliatesContext, affiliateId: string) {
  const accounts = await loaders.benefitAccountsOfAffiliate.load(affiliateId);
  return accounts.map((account) => showAccount(account, viewer.day));
}

/** Finds the account to which the fund of today pays benefits; `null` where it was told of none. */
export async function accountOfToday({ loaders, viewer }: AffiliatesContext, affiliateId: string) {
  const [person, accounts] = await Promise.all([
    loaders.affiliateById.load(affiliateId),
    loaders.benefitAccountsOfAffiliate.load(affiliateId),
  ]);
  const ofFund = accounts.filter(({ fundCode }) => fundCode === person?.fundCode);
  const found = accountOn(ofFund, viewer.day);
  return found && showAccount(found, viewer.day);
}

/** Shows one account after a write; `null` where nothing was written. */
export async function showAccountOf({ loaders, viewer }: AffiliatesContext, accountId: string | undefined) {
  const found = accountId ? await loaders.benefitAccountById.load(accountId) : null;
  return found && showAccount(found, viewer.day);
}
