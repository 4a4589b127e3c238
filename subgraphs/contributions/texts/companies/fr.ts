import { choice } from "../../../shared/values/language.ts";

/** Ce qui est dit de la cotisation des sociétés, en français. */
export const companies = {
  "notice.company.title": "Cotisation annuelle de la société : {year}",
  "notice.company.introduction": "Voici ce que votre société doit pour {year} au statut social des indépendants.",
  "notice.company.contribution": "Cotisation annuelle",
  "notice.company.above":
    "Le total du bilan clôturé le {endsOn} est de {total}. Il dépasse le seuil de {threshold} : le montant majoré est dû.",
  "notice.company.below":
    "Le total du bilan clôturé le {endsOn} est de {total}. Il ne dépasse pas le seuil de {threshold} : le montant de base est dû.",
  "notice.company.noBalance": "Aucun bilan ne compte pour cette année : le montant de base est dû.",
  "notice.company.unfiled":
    "Les comptes annuels qui comptent ne sont pas encore déposés. Dès qu’ils le seront, nous calculerons à nouveau.",
  "notice.company.kept": "La société est exonérée pour cette année. Ce qui avait été payé avant n’est pas remboursé.",
  "notice.company.jointly":
    "Les administrateurs, les gérants et les associés actifs répondent de cette cotisation avec la société, chacun pour le tout.",
  "notice.company.late":
    "Ce qui n’est pas sur notre compte le {dueOn} coûte 1 % de plus par mois entamé, sans autre avis.",
  "notice.company.PLAN": "Demandez-nous de payer par parties.",
  "notice.company.EXEMPTION":
    "Une société qui débute peut demander à être exonérée trois ans. Une société restée sans activité toute l’année paye d’abord ; avec l’attestation du fisc, elle est remboursée.",
  "notice.company.INSOLVENT":
    "En cas de faillite, de réorganisation judiciaire ou de liquidation publiée cette année, dites-le-nous : ce qui n’est pas payé n’est plus dû.",
  "error.CompanyRunUnderWayError":
    "Une facturation de cette année aux sociétés est en cours. Attendez qu’elle soit scellée, puis lancez-en une autre.",
  "error.StarterRefusedError": `L’exonération n’est pas accordée : ${choice(
    "outcome",
    {
      NOT_MET: "une des personnes de la société a été assurée trop longtemps",
      EVIDENCE_MISSING: "la carrière d’une des personnes n’est pas connue. Indiquez la pièce qui la prouve",
      FORM_EXCLUDED: "une société de cette forme n’est jamais exonérée",
      FORM_TO_BE_COMPARED: "il faut d’abord comparer sa forme étrangère. Indiquez la pièce qui le fait",
    },
    "l’année n’est pas l’une des trois premières",
  )}.`,
  "refusal.FORM_NOT_LIABLE": "Une société de cette forme ne doit pas de cotisation annuelle.",
  "refusal.NOT_YET": "La société n’avait pas encore la personnalité juridique cette année-là.",
  "refusal.NO_MORE": "La société n’existait plus cette année-là.",
} as const;
