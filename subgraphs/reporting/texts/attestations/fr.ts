import { choice } from "../../../shared/values/language.ts";

/** What stands on attestations, in French. */
export const attestations = {
  "attestation.AFFILIATION": "Attestation d’affiliation",
  "attestation.PAYMENTS_IN_ORDER": "Attestation de cotisations en ordre",
  "attestation.TAX_CERTIFICATE": "Attestation fiscale de cotisations sociales",
  "attestation.FAMILY_ALLOWANCES": "Attestation d’allocations familiales d’avant juillet 2014",
  "attestation.FAMILY_CERTIFIED":
    "Par une circonstance du {on}, une autre caisse était compétente pour les allocations familiales dès le {moved} ; {until, select, none {cette caisse n’en avait pas payé} other {cette caisse les a payées jusqu’au {until}}}. Enfants : {children}. D’après les archives de la caisse.",
  "attestation.INTRODUCTION": "{fund} atteste au sujet de {name} :",
  "attestation.AFFILIATED": `Affiliation comme indépendant ${choice(
    "category",
    {
      MAIN: "à titre principal",
      PRIMOSTARTER: "à titre principal, comme primostarter",
      SECONDARY: "à titre complémentaire",
      ART37_AB: "assimilé au titre complémentaire",
      ART37_C: "comme titulaire d’un mandat public",
      SPOUSE_MAXI: "comme conjoint aidant, maxi-statut",
      SPOUSE_MINI: "comme conjoint aidant, mini-statut",
      STUDENT: "comme étudiant",
      PENSION_PAID: "avec une pension de retraite",
      PENSION_AGE_NO_PENSION: "après l’âge de la pension, sans pension",
    },
    "",
  )} du {from}{until, select, none { ; l’affiliation est en cours} other { au {until}}}.`,
  "attestation.IN_ORDER":
    "Aucune cotisation de {first} à {last} n’est impayée après son échéance, selon la situation connue le {day}. Les majorations et frais ne sont pas pris en compte.",
  "attestation.RECEIVED": "Reçu en {year} : {amount} €.",
  "attestation.EXCLUDED": "Dont majorations et frais de recouvrement, non déductibles : {amount} €.",
  "attestation.REFUNDED": "Remboursé en {year} : {amount} €.",
  "attestation.DEDUCTIBLE": "Déductible comme cotisations sociales de {year} : {amount} €.",
  "attestation.CHECK":
    "Quiconque reçoit ce document peut le vérifier au moyen du code {code}, qui ne figure sur aucun autre.",
  "error.AttestationImpossibleError": choice(
    "why",
    {
      NEVER_AFFILIATED: "La personne n’a jamais été affiliée à cette caisse.",
      NOT_IN_ORDER:
        "Au moins un trimestre n’est pas payé entièrement. Consultez le compte, ou demandez un plan de paiement.",
      NOT_KNOWN: "On ne sait pas encore comment au moins un trimestre est réglé. Redemandez demain.",
      NOTHING_CLAIMED: "Aucune cotisation n’a encore été réclamée.",
      NOT_CERTIFIED:
        "Cette caisse n’a transmis aucun brevet d’allocations familiales. Demandez-en un par askFamilyCertificate.",
    },
    "Aucune recette de cette année n’est connue : elle est attestée à partir du 1er février de la suivante, si quelque chose a été reçu.",
  ),
} as const;
