import { Arg, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { Fault } from "../../../shared/plumbing/faults.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { DueRow } from "../../loaders/rows.ts";
import { liableMandates } from "../../rules/companies/joint-debtor.ts";
import { type CompaniesCharged, chargeCompaniesAsked } from "../../services/companies/charge-companies-asked.ts";
import { grantStarter } from "../../services/companies/grant-starter.ts";
import { readCompanyContribution } from "../../services/companies/read-company-contribution.ts";
import { faultOfCompany, simulateCompany } from "../../services/companies/simulate-company.ts";
import {
  CompanyContributionType,
  CompanySimulationType,
  CompanyYearType,
  MandateType,
  SimulateCompanyContributionInput,
} from "../../types/companies/company-contribution.ts";
import {
  ChargeCompanySurchargesInput,
  ChargeCompanySurchargesPayload,
  GrantStarterExemptionInput,
  GrantStarterExemptionPayload,
} from "../../types/companies/company-mutations.ts";
import { DueType } from "../../types/due.ts";

const NOTHING = { count: 0, amount: 0n };

interface YearKey {
  readonly companyId: string;
  readonly year: number;
}

@Resolver(() => CompanyYearType)
export class CompanyYearResolver {
  @Sees("COMPANY", ...STAFF)
  @FieldResolver(() => CompanyContributionType, { nullable: true, description: "What the company owes for the year." })
  contribution(@Root() { companyId, year }: YearKey, @Ctx() context: ContributionsContext) {
    return readCompanyContribution(context, companyId, year);
  }

  @Sees("ANYBODY")
  @Query(() => CompanySimulationType, {
    description: "What a company would owe for a year. Reads nobody's file and writes nothing.",
  })
  simulateCompanyContribution(
    @Arg("input", () => SimulateCompanyContributionInput, { description: "What is supposed." })
    input: SimulateCompanyContributionInput,
  ) {
    const fault = faultOfCompany(input);
    if (fault) throw new Fault("BAD_INPUT", fault);
    return simulateCompany(input);
  }

  @Sees(...STAFF)
  @Mutation(() => GrantStarterExemptionPayload, {
    description: "Grants a starter its exemption for one year, on its application, and carries it out.",
  })
  grantStarterExemption(
    @Arg("input", () => GrantStarterExemptionInput, { description: "To whom, for which year." })
    input: GrantStarterExemptionInput,
    @Ctx() context: ContributionsContext,
  ) {
    return grantStarter(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => ChargeCompanySurchargesPayload, {
    description: "Charges companies 1 % for each calendar month of delay, and reverses what fell otherwise.",
  })
  chargeCompanySurcharges(
    @Arg("input", () => ChargeCompanySurchargesInput, { description: "Whose." }) input: ChargeCompanySurchargesInput,
    @Ctx() context: ContributionsContext,
  ) {
    return chargeCompaniesAsked(context, input);
  }
}

@Resolver(() => GrantStarterExemptionPayload)
export class GrantStarterExemptionPayloadResolver {
  @FieldResolver()
  contribution(@Root() { companyId, year }: Partial<YearKey>, @Ctx() context: ContributionsContext) {
    return companyId && year ? readCompanyContribution(context, companyId, year) : null;
  }
}

@Resolver(() => ChargeCompanySurchargesPayload)
export class ChargeCompanySurchargesPayloadResolver {
  @FieldResolver()
  charged(@Root() { charged }: CompaniesCharged) {
    return charged ?? NOTHING;
  }

  @FieldResolver()
  reversed(@Root() { reversed }: CompaniesCharged) {
    return reversed ?? NOTHING;
  }
}

@Resolver(() => DueType)
export class DueLiableMandatesResolver {
  @Sees("COMPANY", ...STAFF)
  @Directive("@listSize(assumedSize: 3)")
  @FieldResolver(() => [MandateType], {
    description:
      "Whose holders answer for all of it beside the company: its directors, managers and working partners of the year (law of 30-12-1992, art. 98). Empty for a person's due.",
  })
  async liableMandates(
    @Root() { id, contributorId, nature, quarter }: DueRow,
    @Ctx() { loaders }: ContributionsContext,
  ) {
    if (!contributorId.startsWith("com_")) return [];
    const [claimed] = nature === "COMPANY_ANNUAL" ? await loaders.yearOfCompanyDue.load(id) : [];
    const mandates = await loaders.mandatesOfCompany.load(contributorId);
    return liableMandates(mandates, claimed?.year ?? Number(quarter.slice(0, 4)));
  }
}
