/** Whether somebody is married, as the National Register has it. */
export const civilStatuses = {
  SINGLE: "Never married (ongehuwd / célibataire).",
  MARRIED: "Married (gehuwd / marié).",
  LEGAL_COHABITANT: "Legally cohabiting (wettelijk samenwonend / cohabitant légal).",
  DIVORCED: "Divorced (gescheiden / divorcé).",
  WIDOWED: "Widowed (verweduwd / veuf).",
  SEPARATED: "Separated from bed and board (gescheiden van tafel en bed / séparé de corps).",
} as const;

export type CivilStatus = keyof typeof civilStatuses;
