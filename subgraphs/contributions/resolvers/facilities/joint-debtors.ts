import { Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { quarterKey } from "../../loaders/settlements.ts";
import { helpedIsLiable } from "../../rules/facilities/freed-quarter.ts";
import { quarterOfCareer } from "../../rules/quarter-of-career.ts";
import { ContributorType } from "../../types/account.ts";
import { DueType } from "../../types/due.ts";
import { JointDebtorType } from "../../types/facilities/exemption.ts";

@Resolver(() => DueType)
export class DueJointDebtorsResolver {
  @Sees(...STAFF)
  @Directive("@listSize(assumedSize: 1)")
  @FieldResolver(() => [JointDebtorType], {
    description: "Who answers for it beside the debtor: whom a helper helps (RD no. 38, art. 15 § 1).",
  })
  async jointDebtors(@Root() { contributorId, quarter }: DueRow, @Ctx() { loaders }: ContributionsContext) {
    const career = await loaders.careerOfAffiliate.load(contributorId);
    const helpedId = quarterOfCareer(career, quarter)?.helpedAffiliateId;
    if (!helpedId) return [];
    const [helper, helped] = await Promise.all(
      [contributorId, helpedId].map((id) => loaders.freedOfQuarter.load(quarterKey(id, quarter))),
    );
    return [{ contributorId: helpedId, liable: helpedIsLiable({ helper: helper ?? [], helped: helped ?? [] }) }];
  }
}

@Resolver(() => JointDebtorType)
export class JointDebtorResolver {
  @FieldResolver(() => ContributorType, { description: "Who." })
  contributor(@Root() { contributorId }: { contributorId: string }) {
    return { id: contributorId };
  }
}
