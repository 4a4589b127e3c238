/** Why what is registered is not drawn up here, and where it is found instead, in English. */
export const elsewhere = {
  "elsewhere.CONTRIBUTION_STATE":
    "Nothing is sent: it is asked of the person’s career, affiliate '{' careerYear '{' quarters '{' settlement '}' '}' '}', and answered from what holds that day.",
  "elsewhere.PROFESSIONAL_INCOME":
    "It is received, and not drawn up: the file of assessed incomes is handed in with importAssessedIncomes and has a receipt of its own, incomeImports.",
  "elsewhere.SPECIAL_CONTRIBUTION":
    "It is nowhere: the law that this house has does not hold the special social security contribution, neither who owes it nor how much. Nothing of it is reckoned, received or sent.",
  "elsewhere.BALANCE_TOTALS":
    "It is received, and not drawn up: staff record the accounts of a company with recordBalanceSheet.",
  "elsewhere.COMPANY_REGISTER":
    "It is received, and not drawn up: files of the register are handed in with importRegister and importMandates, and have receipts of their own, fileImports.",
  "elsewhere.NATIONAL_REGISTER":
    "It is received, and not drawn up: a file of mutations is handed in with importRegisterMutations, and has a receipt of its own, registerFiles.",
  "elsewhere.BIRTH":
    "It is received, and not drawn up: a birth comes as a line JOINS, relation CHILD, of the file of the National Register, importRegisterMutations.",
  "elsewhere.STATISTICS": "No message is drawn up: whoever is owed them reads the tables themselves, statistics.",
  "elsewhere.INSOLVENCY": "It is received, and not drawn up: staff record what a court decided with recordInsolvency.",
  "elsewhere.EBOX_DOCUMENT":
    "No message is drawn up: the letters themselves are what is sent, affiliate '{' outgoingDocuments '}'. This house is not connected to the e-Box.",
} as const;
