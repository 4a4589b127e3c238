import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { listDetails, readDetails } from "../../services/household/read-details.ts";
import { AffiliateType } from "../../types/affiliate.ts";
import {
  AddressVersionType,
  CivilStatusVersionType,
  LanguageVersionType,
  NameVersionType,
  PersonDetailsType,
} from "../../types/household/details.ts";

interface File {
  readonly id: string;
}

const KNOWN_ON = { nullable: true, description: "As it was known at the end of that day; today if absent." } as const;
const FEW = "@listSize(assumedSize: 4)";

/** What held of a person when. */
@Resolver(() => AffiliateType)
export class AffiliateDetailsResolver {
  @Sees("INSURED", ...STAFF, "INASTI")
  @Directive(FEW)
  @FieldResolver(() => [AddressVersionType], { description: "The addresses, oldest first, also those to come." })
  addresses(
    @Root() { id }: File,
    @Arg("knownOn", () => DateScalar, KNOWN_ON) knownOn: Day | null,
    @Ctx() context: AffiliatesContext,
  ) {
    return listDetails(context, id, "ADDRESS", knownOn);
  }

  @Sees("INSURED", ...STAFF, "INASTI")
  @Directive(FEW)
  @FieldResolver(() => [NameVersionType], { description: "The names, oldest first." })
  names(
    @Root() { id }: File,
    @Arg("knownOn", () => DateScalar, KNOWN_ON) knownOn: Day | null,
    @Ctx() context: AffiliatesContext,
  ) {
    return listDetails(context, id, "NAME", knownOn);
  }

  @Sees("INSURED", ...STAFF, "INASTI")
  @Directive(FEW)
  @FieldResolver(() => [LanguageVersionType], { description: "The languages, oldest first." })
  languages(
    @Root() { id }: File,
    @Arg("knownOn", () => DateScalar, KNOWN_ON) knownOn: Day | null,
    @Ctx() context: AffiliatesContext,
  ) {
    return listDetails(context, id, "LANGUAGE", knownOn);
  }

  @Sees("INSURED", ...STAFF, "INASTI")
  @Directive(FEW)
  @FieldResolver(() => [CivilStatusVersionType], { description: "The civil statuses that are known, oldest first." })
  civilStatuses(
    @Root() { id }: File,
    @Arg("knownOn", () => DateScalar, KNOWN_ON) knownOn: Day | null,
    @Ctx() context: AffiliatesContext,
  ) {
    return listDetails(context, id, "CIVIL_STATUS", knownOn);
  }

  @Sees("INSURED", ...STAFF, "INASTI")
  @FieldResolver(() => PersonDetailsType, { description: "Name, address, language and civil status on a day." })
  detailsOn(
    @Root() { id }: File,
    @Arg("day", () => DateScalar, { description: "On which day." }) on: Day,
    @Arg("knownOn", () => DateScalar, KNOWN_ON) knownOn: Day | null,
    @Ctx() context: AffiliatesContext,
  ) {
    return readDetails(context, id, { on, knownOn });
  }

  @Sees("INSURED", ...STAFF, "INASTI")
  @FieldResolver(() => DateScalar, { nullable: true, description: "The day on which the person died." })
  diedOn(@Root() { diedOn }: { readonly diedOn: Day | null }) {
    return diedOn;
  }
}
