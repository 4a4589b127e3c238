/** What these tests ask. */
export const ISSUE = `mutation ($input: IssueDuesInput!) { issueDues(input: $input) {
  dues { id amount contribution fee dueOn status outstanding }
  notIssued { contributorId refusal { reason message lawTable lawDay year } standing { id } }
  replayed errors { __typename ... on UserError { code message path problemType } } } }`;

export const IMPORT = `mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) {
  matched suspended ignored replayed statements { id number payments { nodes { amount inSuspense way } } }
  errors { __typename ... on UserError { code message problemType }
    ... on UnreadableFileError { fileFaults { reason line facts { name value } } }
    ... on StatementContradictedError { year number statementId } } } }`;

export const MATCH = `mutation ($input: MatchPaymentInput!) { matchPayment(input: $input) {
  payment { id inSuspense way contributor { id } } replayed
  errors { __typename ... on UserError { code message } } } }`;

export const REVERSE = `mutation ($input: ReverseLedgerTransactionInput!) { reverseLedgerTransaction(input: $input) {
  reversal { id kind effectiveOn reverses { id } entries { code debit credit } } replayed
  errors { __typename ... on UserError { code message path } } } }`;

export const CHECKS = "{ ledgerChecks { code description faults } }";

export const FILE = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor { id
  account { structuredCommunication balance overdue }
  dues(first: 50, orderBy: OLDEST_FIRST) { nodes { id quarter amount paid outstanding status } }
  nextDue { quarter outstanding } } } }`;

export const SUSPENSE = `{ suspense(first: 50) { totalCount nodes { id amount inSuspense
  proposals { reason contributor { id } due { id } } } } }`;
