/** What one may do who cannot pay, or paid too much, in French: its name, what it brings, what it risks. */
export const options = {
  "optionTitle.REFUND": "Remboursement",
  "optionEffect.REFUND": "Votre crédit est versé sur votre compte.",
  "optionRisk.REFUND": "Ce qui sera réclamé ensuite devra être payé à nouveau.",
  "optionTitle.PAY_NOW": "Payer ce qui est ouvert",
  "optionEffect.PAY_NOW": "Plus rien ne s’ajoute, et les trimestres comptent pour vos droits.",
  "optionRisk.PAY_NOW": "Aucun.",
  "optionTitle.REDUCTION": "Montant provisoire réduit",
  "optionEffect.REDUCTION": "Vous cotisez sur le revenu que vous attendez cette année.",
  "optionRisk.REDUCTION":
    "Si votre revenu est finalement plus élevé, des majorations sont calculées sur ce que vous avez retenu ; payez la différence avant le 31 décembre pour les éviter.",
  "optionTitle.PAYMENT_PLAN": "Plan d’apurement",
  "optionEffect.PAYMENT_PLAN":
    "Vous payez par mensualités ; le recouvrement est suspendu tant que vous respectez le plan.",
  "optionRisk.PAYMENT_PLAN":
    "Les majorations continuent, un trimestre ne compte qu’une fois payé en entier, et une mensualité manquée met fin au plan.",
  "optionTitle.SICKNESS": "Assimilation pour maladie",
  "optionEffect.SICKNESS": "Les trimestres d’une incapacité reconnue ne sont pas dus et comptent pour la pension.",
  "optionRisk.SICKNESS": "Votre activité doit avoir cessé, et le conseil médical doit la reconnaître.",
  "optionTitle.BRIDGING_RIGHT": "Droit passerelle",
  "optionEffect.BRIDGING_RIGHT":
    "Vos soins de santé et autres droits sont maintenus après une interruption forcée ; ces trimestres ne sont pas dus.",
  "optionRisk.BRIDGING_RIGHT": "Il est limité dans le temps et soumis à des conditions strictes.",
  "optionTitle.SURCHARGE_WAIVER": "Renonciation aux majorations",
  "optionEffect.SURCHARGE_WAIVER": "L’INASTI peut renoncer aux majorations en tout ou en partie.",
  "optionRisk.SURCHARGE_WAIVER":
    "Seulement quand la cotisation du trimestre est entièrement payée, et dans des cas dignes d’intérêt.",
  "optionTitle.EXEMPTION": "Dispense",
  "optionEffect.EXEMPTION":
    "{of, select, COMPANY {La caisse libère une société débutante de la cotisation de l’année et de ses majorations ; ce qui a été payé est remboursé.} other {L’INASTI peut vous libérer de la cotisation, des majorations et des frais.}}",
  "optionRisk.EXEMPTION":
    "{of, select, COMPANY {L’année est perdue dès qu’il apparaît qu’une personne de la société a été assujettie trop longtemps ; les majorations sont alors dues depuis le début.} other {Les trimestres dispensés ne comptent pas pour la pension.}}",
  "optionTitle.DEFERRAL": "Report",
  "optionEffect.DEFERRAL": "Le dernier jour de paiement est reporté sans majoration.",
  "optionRisk.DEFERRAL": "Seulement tant qu’une mesure du ministre est en vigueur.",
} as const;
