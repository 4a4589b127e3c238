import { Arg, Ctx, Directive, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { balanceBasis } from "../../shared/values/balance-that-counts.ts";
import type { BalanceSheetRow } from "../loaders/evidence.ts";
import type { CompaniesContext } from "../loaders/index.ts";
import type { CompanyRow } from "../loaders/rows.ts";
import { STARTER_QUARTERS, starterBasis } from "../rules/starter-exemption.ts";
import { keepDormancyCertificate } from "../services/keep-dormancy-certificate.ts";
import { type CompanyYearRow, companyYear, readBalance, readStarterEvidence } from "../services/read-company-year.ts";
import { recordBalanceSheet } from "../services/record-balance-sheet.ts";
import { CompanyType } from "../types/company.ts";
import { BalanceSheetType, CompanyYearType } from "../types/company-year.ts";
import { KeepDormancyCertificateInput, KeepDormancyCertificatePayload } from "../types/keep-dormancy-certificate.ts";
import { RecordBalanceSheetInput, RecordBalanceSheetPayload } from "../types/record-balance-sheet.ts";

@Resolver(() => CompanyYearType)
export class CompanyYearResolver {
  @FieldResolver()
  company(@Root() { companyId }: CompanyYearRow, @Ctx() { loaders }: CompaniesContext) {
    return loaders.companyById.load(companyId);
  }

  @FieldResolver()
  async balanceTotal(@Root() year: CompanyYearRow, @Ctx() context: CompaniesContext) {
    return (await readBalance(context, year))?.accounts?.balanceTotal ?? null;
  }

  @FieldResolver()
  async balanceStanding(@Root() year: CompanyYearRow, @Ctx() context: CompaniesContext) {
    return (await readBalance(context, year))?.standing;
  }

  @FieldResolver()
  async accountingYearEndsOn(@Root() year: CompanyYearRow, @Ctx() context: CompaniesContext) {
    return (await readBalance(context, year))?.yearEndsOn;
  }

  @FieldResolver()
  async balanceSheet(@Root() year: CompanyYearRow, @Ctx() context: CompaniesContext) {
    return (await readBalance(context, year))?.accounts;
  }

  @FieldResolver()
  balanceBasis() {
    return balanceBasis;
  }

  @FieldResolver()
  async starter(@Root() year: CompanyYearRow, @Ctx() context: CompaniesContext) {
    const found = await readStarterEvidence(context, year);
    const people = found?.people.map((one) => ({ ...one, mandate: one.person }));
    return found && { ...found, people, mostQuarters: STARTER_QUARTERS.most, basis: starterBasis };
  }

  @FieldResolver()
  async dormancyCertificate(@Root() { companyId, year }: CompanyYearRow, @Ctx() { loaders }: CompaniesContext) {
    const kept = await loaders.dormancyCertificatesOfCompany.load(companyId);
    return kept.findLast((certificate) => certificate.year === year);
  }
}

@Resolver(() => CompanyType)
export class YearsOfCompanyResolver {
  @Sees("COMPANY", ...STAFF, "INASTI")
  @FieldResolver(() => CompanyYearType, {
    nullable: true,
    description: "What its contribution of a year rests on; absent where it was not there in that year.",
  })
  year(@Root() company: CompanyRow, @Arg("year", () => Int, { description: "Which year." }) year: number) {
    return companyYear(company, year);
  }

  @Sees("COMPANY", ...STAFF, "INASTI")
  @Directive("@listSize(assumedSize: 10)")
  @FieldResolver(() => [BalanceSheetType], { description: "The accounts that are known, newest first." })
  balanceSheets(@Root() { id }: CompanyRow, @Ctx() { loaders }: CompaniesContext) {
    return loaders.balanceSheetsOfCompany.load(id);
  }
}

@Resolver(() => BalanceSheetType)
export class BalanceSheetResolver {
  @Sees(...STAFF)
  @Mutation(() => RecordBalanceSheetPayload, {
    description: "Records the accounts of one accounting year; those known of the same year are corrected by them.",
  })
  recordBalanceSheet(
    @Arg("input", () => RecordBalanceSheetInput, { description: "The accounts." }) input: RecordBalanceSheetInput,
    @Ctx() context: CompaniesContext,
  ) {
    return recordBalanceSheet(context, input);
  }

  @FieldResolver()
  accountingYear(@Root() { yearStartsOn, yearEndsOn }: BalanceSheetRow) {
    return { startsOn: yearStartsOn, endsOn: yearEndsOn };
  }

  @FieldResolver()
  correctedBy(@Root() { correctedById }: BalanceSheetRow, @Ctx() { loaders }: CompaniesContext) {
    return correctedById ? loaders.balanceSheetById.load(correctedById) : null;
  }
}

@Resolver(() => RecordBalanceSheetPayload)
export class RecordBalanceSheetPayloadResolver {
  @FieldResolver()
  balanceSheet(@Root() { balanceSheetId }: { balanceSheetId?: string }, @Ctx() { loaders }: CompaniesContext) {
    return balanceSheetId ? loaders.balanceSheetById.load(balanceSheetId) : null;
  }
}

@Resolver(() => KeepDormancyCertificatePayload)
export class KeepDormancyCertificatePayloadResolver {
  @Sees(...STAFF)
  @Mutation(() => KeepDormancyCertificatePayload, {
    description: "Keeps the tax service's certificate that a company did nothing in a year.",
  })
  keepDormancyCertificate(
    @Arg("input", () => KeepDormancyCertificateInput, { description: "The certificate." })
    input: KeepDormancyCertificateInput,
    @Ctx() context: CompaniesContext,
  ) {
    return keepDormancyCertificate(context, input);
  }

  @FieldResolver()
  certificate(@Root() { certificateId }: { certificateId?: string }, @Ctx() { loaders }: CompaniesContext) {
    return certificateId ? loaders.dormancyCertificateById.load(certificateId) : null;
  }
}
