/** What letters of recovery say, in French. */
export const recoveryLetters = {
  "recovery.REMINDER.title": "Rappel : des sommes restent à payer",
  "recovery.REMINDER.introduction":
    "Nous n’avons pas reçu ce qui suit. Si vous venez de payer, ne tenez pas compte de cette lettre.",
  "recovery.STATEMENT.title": "Relevé de ce que vous devez",
  "recovery.STATEMENT.introduction": "Voici ce qui reste ouvert sur votre compte au {madeOn}.",
  "recovery.RECOVERY_LETTER.title": "Des cotisations sont en retard de plus d’un trimestre",
  "recovery.RECOVERY_LETTER.introduction":
    "Les sommes suivantes restent dues. La loi nous oblige à les recouvrer, au besoin en justice.",
  "recovery.LAST_REMINDER.title": "Dernier rappel, par lettre recommandée",
  "recovery.LAST_REMINDER.introduction":
    "Malgré nos lettres, les sommes suivantes restent dues. Ceci est le dernier rappel que prévoit l’article 46 de l’arrêté royal du 19 décembre 1967.",
  "recovery.CONSTRAINT_ISSUED.title": "Contrainte",
  "recovery.CONSTRAINT_ISSUED.introduction":
    "Vu l’article 20, § 7, de l’arrêté royal n° 38 et l’article 47bis de l’arrêté royal du 19 décembre 1967, la caisse décerne contrainte pour les sommes suivantes. Un huissier de justice vous la signifie.",
  "recovery.mention.LATER": "Plus vous attendez, plus les majorations augmentent.",
  "recovery.mention.DISPUTE":
    "Vous n’êtes pas d’accord ? Écrivez-nous pourquoi. Vous pouvez aussi saisir le tribunal du travail.",
  "recovery.mention.CONTACT":
    "Avant d’aller en justice, nous voulons trouver une solution avec vous : appelez-nous, ou passez nous voir.",
  "recovery.mention.MONTH":
    "Si vous n’avez ni contesté ces sommes ni obtenu des termes de paiement dans le mois, au plus tard le {endsOn}, une contrainte peut être décernée contre vous.",
  "recovery.mention.CONTEST":
    "Vous pouvez contester ces sommes par lettre recommandée à la caisse, au plus tard le {endsOn}. Seul le tribunal du travail peut alors vous condamner à payer.",
  "recovery.mention.TERMS":
    "Vous pouvez nous demander de payer par parties. Tant que nous examinons votre demande, et tant que vous tenez le plan accordé, aucune contrainte n’est décernée.",
  "recovery.mention.ORDER": "Vous devez payer dans les 24 heures de la signification.",
  "recovery.mention.OPPOSITION":
    "Vous pouvez faire opposition devant le tribunal du travail dans le mois de la signification. L’opposition suspend l’exécution.",
  "recovery.mention.REASONS": "L’opposition se fait par citation ou par requête, et donne ses raisons.",
  "recovery.mention.INTEREST":
    "Depuis la signification courent des intérêts légaux. Les frais de l’huissier s’ajoutent à ces sommes.",
  "recovery.line.PROVISIONAL": "Cotisation, {quarter}",
  "recovery.line.REGULARISATION": "Régularisation, {quarter}",
  "recovery.line.COMPANY_ANNUAL": "Cotisation annuelle de la société, {year}",
  "recovery.line.SURCHARGE": "Majoration, {quarter}",
  "recovery.total": "Total à payer",
  "recovery.sums": "Ce que vous devez",
  "recovery.rights": "Ce que vous devez savoir",
} as const;
