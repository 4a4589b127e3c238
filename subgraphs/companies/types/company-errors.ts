import { Field, ID } from "type-graphql";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { UserErrorOf, UserErrorType } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";

@UserErrorOf(
  "CompanyAlreadyAffiliatedError",
  "statut:companyAlreadyAffiliated",
  "The company is with a fund already: whoever was asked first has it.",
)
export class CompanyAlreadyAffiliatedErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "When that fund was asked." })
  since!: Day;
}

@UserErrorOf("CompanyNotLiableError", "statut:companyNotLiable", "That legal form owes no company contribution.")
export class CompanyNotLiableErrorType extends UserErrorType {
  @Field(() => ID, { description: "The code of the legal form." })
  legalForm!: string;
}

@UserErrorOf(
  "AffiliationTermRunningError",
  "statut:affiliationTermRunning",
  "The company may still join a fund of its own accord.",
)
export class AffiliationTermRunningErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "The last day of its term." })
  dueOn!: Day;
}

@UserErrorOf("NoticeRunningError", "statut:noticeRunning", "A formal notice to that company is still running.")
export class NoticeRunningErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "The last day of its term." })
  dueOn!: Day;
}

@UserErrorOf("NotAuxiliaryFundError", "statut:notAuxiliaryFund", "Only the auxiliary fund posts formal notices.")
export class NotAuxiliaryFundErrorType extends UserErrorType {}

@UserErrorOf("CompanyDissolvedError", "statut:companyDissolved", "The company ceased to exist already.")
export class CompanyDissolvedErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "When." })
  dissolvedOn!: Day;
}

@UserErrorOf(
  "AccountingYearOverlapsError",
  "statut:accountingYearOverlaps",
  "Accounts are known of another accounting year that has days in common with this one.",
)
export class AccountingYearOverlapsErrorType extends UserErrorType {
  @Field(() => DateScalar, { description: "The last day of that other year." })
  otherEndsOn!: Day;
}

@UserErrorOf("CertificateKnownError", "statut:certificateKnown", "The very same certificate was kept before.")
export class CertificateKnownErrorType extends UserErrorType {
  @Field(() => ID, { description: "Which." })
  certificateId!: string;
}
