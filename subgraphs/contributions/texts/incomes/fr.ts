import { choice } from "../../../shared/values/language.ts";

/** What is said of incomes and of what follows from them, in French. */
export const incomes = {
  "error.UnreadableIncomeFileError":
    "{reason, select, UNKNOWN_FORMAT {Ceci n’est pas un fichier de revenus établis : sa première ligne est autre} CUT_SHORT {Le fichier a été coupé en chemin : sa dernière ligne manque} other {Le fichier n’a pas autant de lignes qu’il le dit}}. Rien n’a été conservé ; redemandez le fichier.",
  "line.BAD_CHARACTERS": "La ligne contient des caractères illisibles. Redemandez-la en UTF-8.",
  "line.WRONG_NUMBER_OF_FIELDS": "La ligne n’a pas sept champs. Redemandez-la.",
  "line.BAD_NATIONAL_NUMBER":
    "Le premier champ n’est pas un numéro national : son chiffre de contrôle est faux. Comparez-le avec le registre.",
  "line.BAD_YEAR": "Le deuxième champ n’est pas une année.",
  "line.BAD_ASSESSMENT": "Le troisième champ ne désigne pas une imposition.",
  "line.BAD_KIND": "Le quatrième champ n’est ni INITIAL, ni CORRECTED, ni RELIEF.",
  "line.BAD_AMOUNT": "Un montant n’est pas en euros et centimes, ou est inférieur à zéro ou démesuré.",
  "line.UNKNOWN_PERSON":
    "Votre caisse n’a pas de dossier pour cette personne. Affiliez-la d’abord, ou transmettez la ligne à la bonne caisse ; puis remettez le fichier.",
  "line.NOT_INSURED_IN_YEAR":
    "Aucune activité de cette personne n’est connue pour cette année. Corrigez d’abord la carrière ; puis remettez le fichier.",
  "line.YEAR_NOT_OVER": "L’année n’est pas terminée : son revenu ne peut être connu.",
  "line.OTHER_AMOUNT_BEFORE":
    "La même imposition est arrivée auparavant avec un autre montant. Une rectification doit porter son propre nom ; redemandez-la.",
  "error.RegularisationImpossibleError": `${choice(
    "why",
    {
      INCOME_UNKNOWN: "Le revenu de l’année n’est pas connu ; remettez d’abord le fichier des revenus",
      NOTHING_CLAIMED: "Rien n’a été réclamé pour l’année ; réclamez d’abord",
      CAREER_DIFFERS:
        "Le trimestre {quarter} a été réclamé autrement que ne le dit la carrière à présent ; annulez-le et réclamez-le à nouveau d’abord",
      PRESCRIBED: "L’année ne peut plus être réclamée ni remboursée",
    },
    "La table « {lawTable} » manque d’un chiffre ; aucun n’est deviné, il doit d’abord être encodé",
  )}.`,
  "error.IncomeDisputeError": `${choice(
    "why",
    {
      NO_INCOME: "Aucun revenu de cette année n’est connu ; il n’y a encore rien à contester",
      ADMITTED_TOO_MUCH: "Le montant admis doit être inférieur au montant établi",
      DISPUTED_ALREADY: "Cette imposition est déjà contestée ; attendez la décision",
      NOT_ASKED: "La contestation a déjà été tranchée ; relisez-la",
    },
    "Aucune contestation de ce genre n’est en cours ; relisez-la",
  )}.`,
  "error.SurchargeWaiverError": `${choice(
    "why",
    {
      NOTHING_TO_WAIVE: "Aucune majoration de ces trimestres ne peut être remise",
      PRINCIPAL_OPEN: "Les cotisations du {quarter} ne sont pas payées en totalité ; payez-les d’abord",
      ASKED_ALREADY: "Une renonciation pour le {quarter} a déjà été demandée ; attendez la décision",
      TOO_MUCH: "La remise dépasserait ce qui est réclamé",
      OWN_APPROVAL: "Vous avez noté cette décision vous-même ; une autre personne doit l’approuver",
    },
    "La demande en est à un point où cela n’est pas possible ; relisez-la",
  )}.`,
} as const;
