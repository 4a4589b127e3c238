import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import type { MemberRow } from "../../loaders/household/household.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { endHouseholdMember, recordDependant, recordHouseholdMember } from "../../services/household/write-member.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import {
  EndHouseholdMemberInput,
  EndHouseholdMemberPayload,
  HouseholdMemberType,
  RecordDependantInput,
  RecordDependantPayload,
  RecordHouseholdMemberInput,
  RecordHouseholdMemberPayload,
} from "../../types/household/household.ts";

interface Written {
  readonly memberId?: string;
}

const memberOf = ({ memberId }: Written, { loaders }: AffiliatesContext) =>
  memberId ? loaders.memberById.load(memberId) : null;

@Resolver(() => AffiliateType)
export class AffiliateHouseholdResolver {
  @Sees("INSURED", ...STAFF)
  @Directive("@listSize(assumedSize: 4)")
  @FieldResolver(() => [HouseholdMemberType], { description: "Who lives, or lived, with the person." })
  household(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: AffiliatesContext) {
    return loaders.membersOfAffiliate.load(id);
  }
}

@Resolver(() => HouseholdMemberType)
export class HouseholdMemberResolver {
  @FieldResolver()
  period(@Root() { startsOn, endsOn }: MemberRow) {
    return { startsOn, endsOn };
  }

  @FieldResolver()
  async dependant(@Root() { id }: MemberRow, @Ctx() { loaders }: AffiliatesContext) {
    const all = await loaders.dependantsOfMember.load(id);
    return all.map((one) => ({ ...one, period: one }));
  }
}

@Resolver(() => RecordHouseholdMemberPayload)
export class RecordHouseholdMemberResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => RecordHouseholdMemberPayload, { description: "Records that somebody lives with the person." })
  recordHouseholdMember(
    @Arg("input", () => RecordHouseholdMemberInput, { description: "Who, and since when." })
    input: RecordHouseholdMemberInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return recordHouseholdMember(context, input);
  }

  @FieldResolver()
  member(@Root() written: Written, @Ctx() context: AffiliatesContext) {
    return memberOf(written, context);
  }
}

@Resolver(() => EndHouseholdMemberPayload)
export class EndHouseholdMemberResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => EndHouseholdMemberPayload, { description: "Records until when somebody lived with the person." })
  endHouseholdMember(
    @Arg("input", () => EndHouseholdMemberInput, { description: "Who, and until when." })
    input: EndHouseholdMemberInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return endHouseholdMember(context, input);
  }

  @FieldResolver()
  member(@Root() written: Written, @Ctx() context: AffiliatesContext) {
    return memberOf(written, context);
  }
}

@Resolver(() => RecordDependantPayload)
export class RecordDependantResolver {
  @Sees("INSURED", ...STAFF)
  @Mutation(() => RecordDependantPayload, { description: "Records that somebody depends on the person." })
  recordDependant(
    @Arg("input", () => RecordDependantInput, { description: "Who, as what, and when." }) input: RecordDependantInput,
    @Ctx() context: AffiliatesContext,
  ) {
    return recordDependant(context, input);
  }

  @FieldResolver()
  member(@Root() written: Written, @Ctx() context: AffiliatesContext) {
    return memberOf(written, context);
  }
}
