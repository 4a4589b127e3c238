/** What stands on contribution vouchers that go on paper, in French. */
export const paperVouchers = {
  "paperVoucher.TITLE": "Bon de cotisation {year}",
  "paperVoucher.CANCELLED": "Le bon de cotisation {year} n’est plus valable",
  "paperVoucher.REPLACES":
    "Ce bon remplace celui que nous vous avons envoyé pour {year}. Détruisez l’ancien, ou remettez celui-ci à la mutualité à laquelle vous l’avez remis.",
  "paperVoucher.INTRODUCTION":
    "{fund} déclare que les cotisations sociales de {year} de {name}, numéro national {ssin}, sont en ordre :",
  "paperVoucher.TAKEN_BACK":
    "Le bon de cotisation de {year} de {name}, numéro national {ssin}, que {fund} vous a envoyé, n’est plus valable : les cotisations de cette année ne sont plus en ordre. Détruisez-le, ou dites-le à la mutualité à laquelle vous l’avez remis.",
  "paperVoucher.QUARTER":
    "{number, select, 1 {1er} other {{number}e}} trimestre {year} : {state, select, PAID {payé} EXEMPTED {dispensé} ASSIMILATED {assimilé} NOTHING_DUE {rien à payer} other {pas d’activité}}",
  "paperVoucher.COVER": "Les soins de santé sont ainsi assurés du {from} au {until}.",
  "paperVoucher.NO_COVER": "Un trimestre au moins n’ouvre pas de droit propre aux soins de santé.",
  "paperVoucher.WHAT_TO_DO":
    "Nous ne connaissons pas votre mutualité. Remettez ce bon à celle où vous êtes, ou à celle que vous choisissez, et dites-nous laquelle : nous lui enverrons alors le bon nous-mêmes.",
} as const;
