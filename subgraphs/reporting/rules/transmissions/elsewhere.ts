/**
 * By which questions and mutations of the graph that is found which is registered and not drawn up here; none where it
 * is nowhere. Why, is said in words: `elsewhere.<code>`.
 */
export const elsewhere: Readonly<Record<string, readonly string[]>> = {
  CONTRIBUTION_STATE: ["affiliate"],
  PROFESSIONAL_INCOME: ["importAssessedIncomes", "incomeImports"],
  SPECIAL_CONTRIBUTION: [],
  BALANCE_TOTALS: ["recordBalanceSheet"],
  COMPANY_REGISTER: ["importRegister", "importMandates", "fileImports"],
  NATIONAL_REGISTER: ["importRegisterMutations", "registerFiles"],
  BIRTH: ["importRegisterMutations", "registerFiles"],
  STATISTICS: ["statistics"],
  INSOLVENCY: ["recordInsolvency"],
  EBOX_DOCUMENT: ["affiliate"],
};
