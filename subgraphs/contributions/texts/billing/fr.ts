/** Ce qui est dit de la facturation et des avis, en français. */
export const billing = {
  "error.BillingRunUnderWayError":
    "Une facturation de ce trimestre est en cours. Attendez qu’elle soit scellée, puis lancez-en une autre.",
  "check.I6": "Chaque facturation a le nombre, la somme et l’empreinte avec lesquels elle a été scellée.",
  "check.I14":
    "Chaque facturation, recalculée à partir de ses données par les règles d’aujourd’hui, a l’empreinte de son sceau.",
  "error.NoticeStateError":
    "{state, select, QUEUED {L’avis est encore dans la boîte d’envoi : notez d’abord sa remise} RETURNED {L’avis est revenu : envoyez-en un autre} other {L’avis a déjà dépassé cette étape}}.",
  "notice.title": "Cotisations sociales : {quarter}",
  "notice.introduction": "Voici ce que vous devez comme indépendant pour le {quarter}.",
  "notice.contribution": "Cotisation provisoire",
  "notice.fee": "Frais de gestion",
  "notice.paid": "Déjà payé",
  "notice.toPay": "À payer",
  "notice.FLAT":
    "Vous avez débuté il y a peu : jusqu’à la fin de votre troisième année complète, vous payez un montant forfaitaire.",
  "notice.N3": "Le montant repose sur vos revenus de {year}, il y a trois ans, adaptés aux prix d’aujourd’hui.",
  "notice.OLDER_YEAR":
    "Vos revenus d’il y a trois ans n’étaient pas connus au 1er janvier : le montant repose sur ceux de {year}, adaptés aux prix d’aujourd’hui.",
  "notice.INCREASED": "Le montant repose sur les revenus plus élevés que vous avez indiqués.",
  "notice.REDUCED": "Le montant repose sur les revenus plus bas que vous avez indiqués et que la caisse a acceptés.",
  "notice.MINIMUM":
    "Vos revenus sont inférieurs au minimum sur lequel les cotisations sont calculées : la cotisation minimale est due.",
  "notice.MAXIMUM":
    "Vos revenus dépassent le maximum sur lequel les cotisations sont calculées : la cotisation maximale est due.",
  "notice.provisional":
    "Le montant est provisoire, et il est dû. Quand le fisc connaîtra vos revenus de l’année même, nous calculerons à nouveau : vous payerez alors le reste, ou le trop-perçu vous sera rendu.",
  "notice.howToPay": "Comment payer",
  "notice.amount": "Montant",
  "notice.dueOn": "Sur notre compte au plus tard le",
  "notice.beneficiary": "Bénéficiaire",
  "notice.iban": "Compte",
  "notice.communication": "Communication",
  "notice.code": "Un code avec lequel l’application de votre banque remplit le virement",
  "notice.late":
    "Ce qui n’est pas sur notre compte le {dueOn} coûte 3 % de plus, et encore 3 % à la fin de chaque trimestre ; le 1er janvier s’ajoutent 7 %, une fois.",
  "notice.lateForStarter":
    "Vous avez débuté il y a peu : si vous étiez affilié avant votre début, les premiers 3 % de cette cotisation ne frappent que ce qui n’est pas sur notre compte le {firstOn}, et les 7 % s’ajoutent le {yearEnd}.",
  "notice.cannotPay": "Si vous ne pouvez pas payer",
  "notice.PLAN": "Demandez-nous de payer par parties.",
  "notice.REDUCTION":
    "Si vos revenus de cette année sont plus bas, demandez une cotisation réduite, au plus tard le 31 décembre.",
  "notice.EXEMPTION":
    "Si vous êtes en difficulté pour un temps, demandez une dispense, dans les douze mois après le trimestre. Le trimestre ne compte alors pas pour votre pension.",
  "notice.BRIDGING_RIGHT":
    "Si vous avez dû cesser ou interrompre votre activité, demandez si vous avez le droit passerelle.",
} as const;
