import { sql } from "kysely";
import { tell } from "../../../shared/plumbing/facts.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { readIban } from "../../../shared/values/iban.ts";
import type { BenefitAccountRow } from "../../loaders/household/benefit-accounts.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { confirmationFault, paidFrom } from "../../rules/household/benefit-account.ts";
import { refuse } from "../requests/refuse.ts";
import { countUp } from "./count-up.ts";
import { actorOf, openAccount } from "./open-account.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly accountId: string;
}

interface Confirmed extends Asked {
  readonly code?: string | null;
  readonly iban?: string | null;
}

/** The field that is wrong, by why an account was not confirmed. */
const CONFIRMED_BY = { SAME_PERSON: "accountId", WRONG_CODE: "code", OTHER_IBAN: "iban" } as const;

/** Confirms an account by a second act; after the waiting days it is paid to, and benefits are told so. */
export const confirmBenefitAccount = (context: AffiliatesContext, asked: Confirmed) =>
  write(context, "confirmBenefitAccount", asked, async () => {
    const opened = await openAccount(context, asked);
    if ("errors" in opened) return opened;
    const { account } = opened;
    const shown = { codeFits: await codeFits(context, asked), ibanFits: ibanFits(account, asked) };
    const reason = confirmationFault(account, actorOf(context), shown);
    if (reason) return { errors: [refuse("AccountConfirmationError", CONFIRMED_BY[reason], { reason })] };
    const startsOn = paidFrom(context.viewer.day);
    const version = await end(context, account, "CONFIRMED", startsOn);
    const { id: accountId, affiliateId, fundCode: fund, iban } = account;
    const content = { affiliateId, accountId, fund, iban, startsOn };
    await tell(context, "affiliates", [
      { type: "BenefitAccountChanged", subject: affiliateId, subjectVersion: version, day: startsOn, content },
    ]);
    return { accountId, errors: [] };
  });

/** Takes back what was asked, or objects to it: nothing will be paid to that account. */
export const cancelBenefitAccount = (context: AffiliatesContext, asked: Asked) =>
  write(context, "cancelBenefitAccount", asked, async () => {
    const opened = await openAccount(context, asked);
    if ("errors" in opened) return opened;
    await end(context, opened.account, "CANCELLED", null);
    return { accountId: asked.accountId, errors: [] };
  });

async function codeFits({ db }: AffiliatesContext, { accountId, code }: Confirmed): Promise<boolean> {
  const shown = code?.replaceAll(/[\s-]/g, "").toUpperCase() ?? "";
  const { rows } = await sql<{ fits: boolean }>`select account_code_fits(${accountId}, ${shown}) as fits`.execute(db);
  return rows[0]?.fits === true;
}

function ibanFits(account: BenefitAccountRow, { iban }: Confirmed): boolean {
  const reading = readIban(iban ?? "");
  return "value" in reading && reading.value === account.iban;
}

async function end(
  context: AffiliatesContext,
  { id, affiliateId, fundCode }: BenefitAccountRow,
  act: "CONFIRMED" | "CANCELLED",
  startsOn: Day | null,
): Promise<number> {
  const { side, actor } = actorOf(context);
  await sql`
    insert into benefit_account_act (account_id, affiliate_id, fund, act, acted_on, acted_side, acted_by, starts_on)
    values (${id}, ${affiliateId}, ${fundCode}, ${act}, ${context.viewer.day}, ${side}, ${actor}, ${startsOn})
  `.execute(context.db);
  return countUp(context, affiliateId);
}
