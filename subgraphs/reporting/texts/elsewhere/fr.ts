/** Why what is registered is not drawn up here, and where it is found instead, in French. */
export const elsewhere = {
  "elsewhere.CONTRIBUTION_STATE":
    "Rien n’est envoyé : l’état se demande dans la carrière de la personne, affiliate '{' careerYear '{' quarters '{' settlement '}' '}' '}', et la réponse dit ce qui vaut ce jour-là.",
  "elsewhere.PROFESSIONAL_INCOME":
    "Ceci se reçoit et ne s’établit pas : le fichier des revenus établis se remet par importAssessedIncomes et a son propre accusé de réception, incomeImports.",
  "elsewhere.SPECIAL_CONTRIBUTION":
    "Cela n’est nulle part : le droit dont cette maison dispose ne contient pas la cotisation spéciale de sécurité sociale, ni qui la doit, ni combien. Rien n’en est calculé, reçu ou envoyé.",
  "elsewhere.BALANCE_TOTALS":
    "Ceci se reçoit et ne s’établit pas : le personnel note les comptes d’une société par recordBalanceSheet.",
  "elsewhere.COMPANY_REGISTER":
    "Ceci se reçoit et ne s’établit pas : les fichiers du registre se remettent par importRegister et importMandates et ont leurs propres accusés de réception, fileImports.",
  "elsewhere.NATIONAL_REGISTER":
    "Ceci se reçoit et ne s’établit pas : un fichier de mutations se remet par importRegisterMutations et a son propre accusé de réception, registerFiles.",
  "elsewhere.BIRTH":
    "Ceci se reçoit et ne s’établit pas : une naissance arrive comme une ligne JOINS, relation CHILD, du fichier du Registre national, importRegisterMutations.",
  "elsewhere.STATISTICS": "Aucun message n’est établi : qui y a droit lit les tableaux mêmes, statistics.",
  "elsewhere.INSOLVENCY":
    "Ceci se reçoit et ne s’établit pas : le personnel note par recordInsolvency ce qu’un tribunal a décidé.",
  "elsewhere.EBOX_DOCUMENT":
    "Aucun message n’est établi : les lettres mêmes sont ce qui est envoyé, affiliate '{' outgoingDocuments '}'. Cette maison n’est pas reliée à l’e-Box.",
} as const;
