/** What letters of recovery say, in French. */
export const recoveryLetters = {
  "letterTitle.REMINDER": "Rappel : des sommes restent à payer",
  "letterIntro.joint":
    "Ceci vous est réclamé parce que vous répondez des dettes de {principal}, comme la loi le prévoit (cotisations de l’aidant ou du mandataire : AR n° 38, art. 15 § 1 ; d’une société : loi du 30-12-1992, art. 98). Ce que l’un de vous paie, l’autre ne le doit plus.",
  "letterIntro.REMINDER":
    "Nous n’avons pas reçu ce qui suit. Si vous venez de payer, ne tenez pas compte de cette lettre.",
  "letterTitle.STATEMENT": "Relevé de ce que vous devez",
  "letterIntro.STATEMENT": "Voici ce qui reste ouvert sur votre compte au {madeOn}.",
  "letterTitle.RECOVERY_LETTER": "Des cotisations sont en retard de plus d’un trimestre",
  "letterIntro.RECOVERY_LETTER":
    "Les sommes suivantes restent dues. La loi nous oblige à les recouvrer, au besoin en justice.",
  "letterTitle.LAST_REMINDER": "Dernier rappel, par lettre recommandée",
  "letterIntro.LAST_REMINDER":
    "Malgré nos lettres, les sommes suivantes restent dues. Ceci est le dernier rappel que prévoit l’article 46 de l’arrêté royal du 19 décembre 1967.",
  "letterTitle.CONSTRAINT_ISSUED": "Contrainte",
  "letterIntro.CONSTRAINT_ISSUED":
    "Vu l’article 20, § 7, de l’arrêté royal n° 38 et l’article 47bis de l’arrêté royal du 19 décembre 1967, la caisse décerne contrainte pour les sommes suivantes. Un huissier de justice vous la signifie.",
  "letterMention.LATER": "Plus vous attendez, plus les majorations augmentent.",
  "letterMention.DISPUTE":
    "Vous n’êtes pas d’accord ? Écrivez-nous pourquoi. Vous pouvez aussi saisir le tribunal du travail.",
  "letterMention.CONTACT":
    "Avant d’aller en justice, nous voulons trouver une solution avec vous : appelez-nous, ou passez nous voir.",
  "letterMention.MONTH":
    "Si vous n’avez ni contesté ces sommes ni obtenu des termes de paiement dans le mois, au plus tard le {endsOn}, une contrainte peut être décernée contre vous.",
  "letterMention.CONTEST":
    "Vous pouvez contester ces sommes par lettre recommandée à la caisse, au plus tard le {endsOn}. Seul le tribunal du travail peut alors vous condamner à payer.",
  "letterMention.TERMS":
    "Vous pouvez nous demander de payer par parties. Tant que nous examinons votre demande, et tant que vous tenez le plan accordé, aucune contrainte n’est décernée.",
  "letterMention.ORDER": "Vous devez payer dans les 24 heures de la signification.",
  "letterMention.OPPOSITION":
    "Vous pouvez faire opposition devant le tribunal du travail dans le mois de la signification. L’opposition suspend l’exécution.",
  "letterMention.REASONS": "L’opposition se fait par citation ou par requête, et donne ses raisons.",
  "letterMention.INTEREST":
    "Depuis la signification courent des intérêts légaux. Les frais de l’huissier s’ajoutent à ces sommes.",
  "letterLine.PROVISIONAL": "Cotisation, {quarter}",
  "letterLine.REGULARISATION": "Régularisation, {quarter}",
  "letterLine.COMPANY_ANNUAL": "Cotisation annuelle de la société, {year}",
  "letterLine.SURCHARGE": "Majoration, {quarter}",
  "letterLine.RECOVERY_COST": "Frais de recouvrement, {quarter}",
  "letterLine.WAIVER": "Renonciation à une majoration, {quarter}",
  "letterLine.WRITE_OFF": "Créance abandonnée, {quarter}",
  "statement.title": "Extrait de compte du {from} au {to}",
  "statement.introduction": "Voici ce qui a bougé sur votre compte du {from} au {to}, et ce qui y est ouvert.",
  "statement.on": "Date",
  "statement.what": "Opération",
  "statement.amount": "Montant",
  "statement.balance": "Solde",
  "statement.opening": "Solde précédent",
  "statement.closing": "Solde final",
  "statement.owes":
    "Un solde positif est dû. Si vous ne pouvez pas payer à temps, parlez-nous-en : un plan de paiement, une dispense ou une réduction sont possibles.",
  "statement.owesNothing": "Rien n’est dû à cette date. Un solde négatif est un crédit, qui peut vous être remboursé.",
  "statementLine.DUE": "Créance",
  "statementLine.PAYMENT": "Paiement",
  "statementLine.MATCH": "Paiement",
  "statementLine.REVERSAL": "Annulation",
  "statementLine.REFUND": "Mis de côté pour remboursement",
  "statementLine.PAID_OUT": "Remboursement",
  "statementLine.SPLIT": "Répartition d’un paiement",
  "recovery.total": "Total à payer",
  "recovery.sums": "Ce que vous devez",
  "recovery.rights": "Ce que vous devez savoir",
} as const;
