import { choice } from "../../../shared/values/language.ts";

/** What is said of careers, rights, cessations and changes of fund. */
export const fr = {
  "error.CareerImpossibleError": `C’est impossible dans cette carrière : ${choice("why", {
    NOT_ACTIVE_THEN: "aucune activité n’est connue ce jour-là",
    NOT_OUT_OF: "la personne n’était pas ce dont cet événement part",
    NOT_INTO: "cet événement ne mène pas à cette catégorie",
    BIRTH_DATE_UNKNOWN: "le registre ne connaît pas de date de naissance complète",
    NOT_PENSION_AGE: "l’âge de la pension est atteint dans un autre trimestre",
    ON_REQUEST: "cela ne s’accorde que sur demande ; introduisez une demande",
    SEVERAL_PERIODS: "le changement remonte au-delà d’une période antérieure ; changez-la d’abord",
    OTHER_FUND: "cette période relève d’une autre caisse",
    STILL_ACTIVE: "une activité est en cours ce jour-là, ou commence plus tard",
    SPOUSE_CATEGORY: "un conjoint aidant cotise autrement",
    SPOUSE_CAPACITY: "ce statut est celui du conjoint aidant",
    MINI_BIRTH_DATE: "le mini-statut est réservé aux personnes nées avant 1956",
    NOBODY_HELPED: "la personne aidée n’est pas indiquée",
    HELPS_ONESELF: "on ne s’aide pas soi-même",
    HELPED_DIRECTS: "un dirigeant de société n’a pas de conjoint aidant",
    OVERLAPS: "elle chevauche une autre période",
    TOO_FAR: "ce jour est trop éloigné",
    NOT_FIVE_DIGITS: "le code d’une activité compte cinq chiffres",
    GOES_ON_AFTER: "une période ultérieure est connue",
    ALREADY_DECLARED: "une cessation a déjà été déclarée et attend une décision",
    NO_PROOF: "aucune preuve n’a été remise, et il n’est pas dit où elle se trouve",
    STARTED_AGAIN: "la personne a recommencé depuis",
    ENDS_OTHERWISE: "la période se termine désormais un autre jour",
  })}.`,
  "careerEffect.NEXT_QUARTER":
    "Agit à partir du trimestre suivant, {quarter} ; le premier jour d’un trimestre, il agirait aussitôt.",
  "careerEffect.QUARTER_OF_EVENT": "Agit à partir du trimestre de l’événement, {quarter}.",
  "careerEffect.QUARTER_OF_DECLARATION":
    "Agit à partir du trimestre de la déclaration, au plus tôt celui qui précède la notification à l’INASTI : {quarter}.",
  "careerEffect.CONTRIBUTION_YEAR": "Agit pour l’année de cotisation, à partir de {quarter}.",
  "error.CessationStateError":
    "Cela ne se fait pas quand la cessation est {state, select, DECLARED {déclarée} CONFIRMED {confirmée} REFUSED {refusée} REOPENED {rouverte} other {{state}}}. Relisez-la.",
  "error.RightStateError":
    "Cela ne se fait pas quand la demande est {state, select, ASKED {introduite} GRANTED {accordée} REFUSED {refusée} WAIVED {abandonnée} DEEMED_WAIVED {abandonnée de plein droit} LAPSED {perdue} other {{state}}}. Relisez-la.",
  "error.RightImpossibleError": `Ce droit ne peut être obtenu : ${choice("why", {
    NOT_ACTIVE_THEN: "aucune activité n’est connue dans ce trimestre",
    NOT_FIRST_QUARTERS: "ce n’est aucun des premiers trimestres d’une activité principale",
    BIRTH_DATE_UNKNOWN: "le registre ne connaît pas de date de naissance complète",
    NOT_OF_STUDENT_AGE: "un étudiant a entre 18 et 25 ans",
    WRONG_CATEGORY: "il ne convient pas à la catégorie de ce trimestre",
    NOT_IN_FORCE_YET: "la règle n’était pas encore en vigueur",
    TOO_EARLY_AFTER_WAIVER: "il a été abandonné cette année et peut reprendre au 1er janvier prochain",
    QUARTER_NOT_CHOSEN: "le trimestre ne se choisit pas",
    TOO_FAR: "ce trimestre est trop éloigné",
    ALREADY_ASKED: "il a déjà été demandé et attend une décision",
    ALREADY_GRANTED: "il est déjà accordé",
    EVIDENCE_MISSING: "la preuve n’a pas été remise",
    NO_WAIVER: "aucune source ne dit qu’on peut y renoncer",
    NOT_OUT_OF: "la carrière ne le permet pas depuis cette catégorie",
    NOT_INTO: "la carrière ne mène pas à cette catégorie",
    SEVERAL_PERIODS: "l’année a commencé autrement ; corrigez d’abord la période antérieure",
    OTHER_FUND: "cette période relève d’une autre caisse",
    NOBODY_HELPED: "la personne aidée n’est pas indiquée",
  })}.`,
  "error.FundChangeStateError":
    "Cela ne se fait pas quand la demande de changement est {state, select, ASKED {introduite} ACCEPTED {acceptée} REFUSED {refusée} BLOCKED {non exécutée} WITHDRAWN {retirée} DONE {exécutée} other {{state}}}. Relisez-la.",
  "error.FundChangeImpossibleError": `Vous ne pouvez pas changer de caisse : ${choice("why", {
    SAME_FUND: "c’est déjà votre caisse",
    NOT_ACTIVE: "aucune activité n’est en cours",
    FOLLOWS_HELPED: "un conjoint aidant relève de la caisse de la personne aidée",
    UNDER_FOUR_YEARS: "vous ne serez pas affilié depuis quatre ans à votre caisse",
    NEAR_PENSION: "la pension est trop proche",
    BIRTH_DATE_UNKNOWN: "le registre ne connaît pas de date de naissance complète",
    ALREADY_ASKED: "un changement a déjà été demandé",
  })}.{possibleOn, select, null {} other { C’est possible à partir du {possibleOn}.}}`,
  "opening.REGULARISATION":
    "Les cotisations provisoires sont revues quand les revenus sont connus{standing, select, OPEN { : cela vous est ouvert.} FACTS_MISSING { : cela peut vous être ouvert, il reste quelque chose à prouver.} other { : cela ne vous est pas ouvert.}}",
  "opening.CONTINUED_INSURANCE":
    "L’assurance continuée garde vos droits à la pension moyennant une cotisation volontaire{standing, select, OPEN { : cela vous est ouvert.} FACTS_MISSING { : cela peut vous être ouvert, il reste quelque chose à prouver.} other { : cela ne vous est pas ouvert.}}",
  "opening.SICKNESS_ASSIMILATION":
    "Des trimestres de maladie peuvent compter pour la pension sans cotisation{standing, select, OPEN { : cela vous est ouvert.} FACTS_MISSING { : cela peut vous être ouvert, il reste quelque chose à prouver.} other { : cela ne vous est pas ouvert.}}",
  "opening.BRIDGING_RIGHT":
    "Le droit passerelle paie une prestation après une interruption forcée{standing, select, OPEN { : cela vous est ouvert.} FACTS_MISSING { : cela peut vous être ouvert, il reste quelque chose à prouver.} other { : cela ne vous est pas ouvert.}}",
  "opening.HEALTH_CARE":
    "Vos soins de santé restent ouverts un certain temps{standing, select, OPEN { : cela vous est ouvert.} FACTS_MISSING { : cela peut vous être ouvert, il reste quelque chose à prouver.} other { : cela ne vous est pas ouvert.}}",
  "obstacle.STATUS_UNDER_A_YEAR": "Moins d’un an d’activité indépendante.",
  "obstacle.NOT_MAIN_FOUR_QUARTERS":
    "Les quatre derniers trimestres ne sont pas tous à titre principal ou comme conjoint aidant.",
  "obstacle.QUARTERS_PAID": "Que les quatre derniers trimestres sont payés.",
  "obstacle.NO_OTHER_ASSIMILATION": "Qu’aucun autre régime n’assimile la période.",
  "obstacle.RECOGNISED_INCAPACITY": "Que le conseil médical reconnaît l’incapacité.",
  "obstacle.FORCED_INTERRUPTION": "Que l’interruption était forcée.",
  "obstacle.BIRTH_DATE": "La date de naissance complète : pour les années avant la pension.",
  "proof.ENROLMENT_CERTIFICATE": "Certificat d’inscription pour l’année scolaire qui se termine en {schoolYear}.",
  "proof.ATTENDANCE_PROOF": "Preuve des cours ou examens pour l’année scolaire terminée en {schoolYear}.",
} as const;
