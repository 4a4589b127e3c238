/** Changes that are asked for with everything that may be said of what went wrong. */
export const WITH_ERRORS = {
  changeContactDetails: `mutation ($input: ChangeContactDetailsInput!) { changeContactDetails(input: $input) {
    affiliate { version } errors { __typename ... on UserError { code message path problemType } } } }`,
  importBankStatement: `mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) {
    matched errors { __typename ... on UserError { code message path problemType }
      ... on UnreadableFileError { fileFaults { reason line facts { name value } } } } } }`,
} as const;
