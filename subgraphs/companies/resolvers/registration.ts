import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { EnterpriseNumberScalar } from "../../shared/plumbing/scalars.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type {
  EstablishmentRow,
  RegisteredActivityRow,
  RegisteredStatusRow,
  RegistrationRow,
} from "../loaders/register.ts";
import type { CompanyRow } from "../loaders/rows.ts";
import { legalFormOn } from "../rules/legal-form.ts";
import { formOfRegister } from "../rules/register-codes.ts";
import { CompanyType } from "../types/company.ts";
import {
  CompanyRegistrationType,
  EstablishmentType,
  RegisteredActivityType,
  RegisteredStatusType,
} from "../types/registration.ts";

@Resolver(() => CompanyRegistrationType)
export class CompanyRegistrationResolver {
  @Sees(...STAFF, "INASTI")
  @Query(() => CompanyRegistrationType, {
    nullable: true,
    description: "What the register publishes of an enterprise, with a fund or not; absent if it is not there.",
  })
  companyRegistration(
    @Arg("enterpriseNumber", () => EnterpriseNumberScalar, { description: "Its number." }) enterpriseNumber: string,
    @Ctx() { loaders }: CompaniesContext,
  ) {
    return loaders.registrationByNumber.load(enterpriseNumber);
  }

  @FieldResolver()
  async names(@Root() { enterpriseNumber }: RegistrationRow, @Ctx() { loaders }: CompaniesContext) {
    const names = await loaders.namesOfEnterprise.load(enterpriseNumber);
    return [...new Set(names.map(({ name }) => name))];
  }

  @FieldResolver()
  legalForm(@Root() { formCode }: RegistrationRow, @Ctx() { viewer }: CompaniesContext) {
    const code = formOfRegister(formCode);
    return code && legalFormOn(code, viewer.day);
  }

  @FieldResolver()
  statuses(@Root() { enterpriseNumber }: RegistrationRow, @Ctx() { loaders }: CompaniesContext) {
    return loaders.statusesOfEnterprise.load(enterpriseNumber);
  }

  @FieldResolver()
  establishments(@Root() { enterpriseNumber }: RegistrationRow, @Ctx() { loaders }: CompaniesContext) {
    return loaders.establishmentsOfEnterprise.load(enterpriseNumber);
  }

  @FieldResolver()
  activities(@Root() { enterpriseNumber }: RegistrationRow, @Ctx() { loaders }: CompaniesContext) {
    return loaders.activitiesOfEnterprise.load(enterpriseNumber);
  }
}

@Resolver(() => CompanyType)
export class RegistrationOfCompanyResolver {
  @FieldResolver(() => CompanyRegistrationType, {
    nullable: true,
    description: "What the register publishes of it; absent while no extract showed it.",
  })
  registration(@Root() { enterpriseNumber }: CompanyRow, @Ctx() { loaders }: CompaniesContext) {
    return loaders.registrationByNumber.load(enterpriseNumber);
  }
}

@Resolver(() => RegisteredStatusType)
export class RegisteredStatusResolver {
  @FieldResolver()
  period(@Root() { startsOn, endsOn }: RegisteredStatusRow) {
    return { startsOn, endsOn };
  }
}

@Resolver(() => EstablishmentType)
export class EstablishmentResolver {
  @FieldResolver()
  period(@Root() { startsOn, endsOn }: EstablishmentRow) {
    return { startsOn, endsOn };
  }
}

@Resolver(() => RegisteredActivityType)
export class RegisteredActivityResolver {
  @FieldResolver()
  activity(@Root() { code, nomenclature }: RegisteredActivityRow) {
    return { code, nomenclature };
  }

  @FieldResolver()
  period(@Root() { startsOn, endsOn }: RegisteredActivityRow) {
    return { startsOn, endsOn };
  }
}
