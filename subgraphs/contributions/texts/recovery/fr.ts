import { choice } from "../../../shared/values/language.ts";
import { recoveryLetters } from "./letters-fr.ts";

/** What is said of recovery, in French. */
export const recovery = {
  ...recoveryLetters,
  "error.ClaimFileError":
    "{why, select, OPEN_ALREADY {Un dossier est déjà ouvert ; poursuivez-le} NOT_LIABLE {Cette personne ne répond d’aucune dette ouverte de ce débiteur ; voyez qui en répond} other {Rien n’est en retard depuis assez longtemps, ou trop peu ; attendez, ou parlez au débiteur}}.",
  "error.RecoveryStepMissingError": `${choice(
    "why",
    {
      OPEN_FILE: "Le dossier est clos ; ouvrez-en un autre",
      IN_ORDER: "Une étape plus récente existe déjà ; notez celle-ci à son jour",
      SOMETHING_CLAIMABLE:
        "Rien d’ouvert ne peut être réclamé ainsi : voyez ce qui est payé, prescrit ou absent du dernier rappel",
      NOTHING_OPEN: "Une somme reste ouverte ; voyez les lignes du dossier",
      WRITE_OFF_PROPOSED: "Proposez d’abord d’abandonner la créance",
      GROUND: "Le motif n’est pas établi : voyez ce qu’il exige, et donnez la preuve",
      ADDRESS: "Aucune adresse n’est connue ; cherchez-la au Registre national",
      NO_PLAN: "Un plan de paiement est demandé ou en cours ; attendez sa décision ou sa fin",
      NOT_HELD_BACK: "Le recouvrement est suspendu ; levez d’abord la suspension",
      HELD_BACK: "Le recouvrement n’est pas suspendu",
      NOT_INSOLVENT: "Une insolvabilité arrête le recouvrement individuel ; déclarez la créance",
      INSOLVENT: "Aucune insolvabilité n’est notée ; notez-la d’abord",
      REMINDER: "Un rappel vient d’abord",
      STATEMENT: "Un relevé des sommes dues vient d’abord",
      QUARTER_LATE: "Rien n’est encore en retard de plus d’un trimestre",
      RECOVERY_LETTER: "Une lettre qui nomme les solutions vient d’abord",
      PERSONAL_CONTACT: "Parlez d’abord au débiteur, ou essayez deux jours différents",
      REGISTERED_PROOF: "Envoyez-le par recommandé et donnez le numéro de la poste",
      LAST_REMINDER: "Un dernier rappel recommandé vient d’abord",
      MONTH_ELAPSED: "Le mois qui suit le dernier rappel n’est pas écoulé",
      WITHIN_MONTH: "Le mois qui suit le dernier rappel est écoulé",
      NOT_CONTESTED: "Le débiteur conteste : seule une citation est possible",
      CONTESTED: "Le débiteur ne conteste pas : établissez une contrainte",
      PROPOSED: "Établissez d’abord la contrainte",
      SECOND_PERSON: "C’est vous qui l’avez proposé : une autre personne décide",
      SIGNATORY: "Un superviseur décide",
      ISSUED: "Aucune contrainte n’attend d’être signifiée",
      SERVED: "Aucune contrainte n’a été signifiée",
      WITHIN_OPPOSITION: "Le mois pour faire opposition est écoulé",
      BEFORE_COURT: "La créance n’est pas devant le tribunal",
      DEBTOR_LIVES: "Le débiteur est décédé ; notez qui hérite",
      DECEASED: "Aucun décès n’est noté ; notez-le d’abord",
      CERTIFICATE: "Donnez le numéro du certificat du notaire",
      ADDRESS_KNOWN: "L’adresse est déjà perdue ; cherchez-la",
      ADDRESS_LOST: "L’adresse n’est pas perdue",
    },
    "Il n’y a pas encore de titre à exécuter",
  )}.`,
} as const;
