import { Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { listJointDebtors } from "../../services/liabilities/list-joint-debtors.ts";
import { ContributorType } from "../../types/account.ts";
import { DueType } from "../../types/due.ts";
import { JointDebtorType } from "../../types/facilities/exemption.ts";

@Resolver(() => DueType)
export class DueJointDebtorsResolver {
  @Sees(...STAFF)
  @Directive("@listSize(assumedSize: 2)")
  @FieldResolver(() => [JointDebtorType], {
    description:
      "Who answers for it beside the debtor: whom a helper or helper spouse helps, or the company of a mandate (RD no. 38, art. 15 § 1).",
  })
  jointDebtors(@Root() due: DueRow, @Ctx() context: ContributionsContext) {
    return listJointDebtors(context, due);
  }
}

@Resolver(() => JointDebtorType)
export class JointDebtorResolver {
  @FieldResolver(() => ContributorType, { description: "Who." })
  contributor(@Root() { contributorId }: { contributorId: string }) {
    return { id: contributorId };
  }
}
