/** What this subgraph says by itself; the words that all share stand in the plumbing. */
export const en = {
  "error.MandateOverlapsError":
    "The same person already holds this role in that period ({otherMandateId}). End that mandate first, or correct the dates.",
  "error.MandateAlreadyEndedError": "This mandate ended on {endedOn}. Read the file again before you change anything.",
  "error.CompanyAlreadyAffiliatedError":
    "This company has been with a fund since {since}. The first affiliation holds: ask for a change of fund.",
  "error.CompanyNotLiableError":
    "An entity of the form {legalForm} owes no company contribution. Check the legal form.",
  "error.AffiliationTermRunningError":
    "The company may still join a fund of its own accord until {dueOn}. Post the notice after that day.",
  "error.NoticeRunningError": "A formal notice is running until {dueOn}. Wait for the end of its term.",
  "error.NotAuxiliaryFundError": "Only the auxiliary fund posts formal notices. Hand the case over to it.",
  "error.CompanyDissolvedError":
    "This company ceased to exist on {dissolvedOn}. Read the file again before you change anything.",
  "error.AccountingYearOverlapsError":
    "Accounts are known of an accounting year that overlaps with this one and ends on {otherEndsOn}. Check the dates.",
  "error.CertificateKnownError": "This certificate was kept before ({certificateId}). Nothing more needs to be done.",
  "error.PresumptionStandsError":
    "This mandate is paid, or there was pay in every year of it: the presumption of self-employed activity stands. Check the proofs.",
  "error.FundStayTooShortError":
    "This company has not been long enough with its fund: it may change on {earliestOn} at the earliest. Announce the change six months before.",
  "error.FundChangePendingError":
    "A change of fund is announced for {actsOn} already. Wait for that day, or have it taken back.",
  "error.FundChangeEndedError":
    "This change of fund ended on {endedOn}. Read the file again before you change anything.",
  "error.ColumnsMissingError": "The file lacks columns: {columns}. Add them to its first line and send it again.",
} as const;
