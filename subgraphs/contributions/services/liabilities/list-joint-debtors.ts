import type { ContributionsContext } from "../../loaders/index.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { quarterKey } from "../../loaders/settlements.ts";
import { helpedIsLiable } from "../../rules/facilities/freed-quarter.ts";
import { answeringFor, type Liability } from "../../rules/facilities/joint-debtor.ts";
import { quarterOfCareer } from "../../rules/quarter-of-career.ts";

type Owed = Pick<DueRow, "contributorId" | "quarter">;

/** Lists who may answer for a due beside the debtor, and whether they do: an exemption of one of both frees them. */
export async function listJointDebtors(context: ContributionsContext, { contributorId, quarter }: Owed) {
  const { loaders } = context;
  const found = answeringFor(await liabilitiesOf(context, { contributorId, quarter }), quarter);
  const own = await loaders.freedOfQuarter.load(quarterKey(contributorId, quarter));
  return Promise.all(
    found.map(async ({ coDebtorId, basis, startsOn, endsOn }) => {
      const helped = await loaders.exemptedOfQuarter.load(quarterKey(coDebtorId, quarter));
      const since = startsOn === "-infinity" ? null : startsOn;
      return {
        contributorId: coDebtorId,
        basis,
        since,
        until: endsOn,
        liable: helpedIsLiable({ helper: own, helped }),
      };
    }),
  );
}

/** What was told of the person; where nothing ever was, whom the career says that he helps. */
async function liabilitiesOf(
  { loaders }: ContributionsContext,
  { contributorId, quarter }: Owed,
): Promise<Liability[]> {
  const told = await loaders.liabilitiesOfContributor.load(contributorId);
  if (told.length > 0)
    return told.flatMap(({ coDebtorId, basis, ...period }) =>
      coDebtorId && basis ? [{ ...period, coDebtorId, basis }] : [],
    );
  const period = quarterOfCareer(await loaders.careerOfAffiliate.load(contributorId), quarter);
  if (!period?.helpedAffiliateId) return [];
  const basis = period.capacity === "HELPER_SPOUSE" ? "HELPER_SPOUSE" : "HELPER";
  return [{ coDebtorId: period.helpedAffiliateId, basis, startsOn: period.startsOn, endsOn: period.endsOn }];
}
