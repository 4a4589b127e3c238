/** What stands in the letters by which a fund tells a decision. */
export const letters = {
  fr: {
    "noticeLetter.title": "Mise en demeure : affiliez-vous à une caisse d’assurances sociales",
    "noticeLetter.duty":
      "Selon nos données, vous exercez depuis le {on} une activité qui vous assujettit au statut social des indépendants, et vous n’êtes affilié à aucune caisse.",
    "noticeLetter.term":
      "Affiliez-vous à la caisse de votre choix au plus tard le {until}, trente jours après l’envoi de cette lettre.",
    "noticeLetter.after":
      "Passé ce jour, vous serez affilié d’office à la Caisse nationale auxiliaire. Une amende de 500 à 2 000 euros est possible.",
    "noticeLetter.contest":
      "Si vous n’êtes pas indépendant, par exemple parce qu’un mandat est gratuit, faites-le-nous savoir avec la preuve avant ce jour.",
    "noticeLetter.basis":
      "Base légale : arrêté royal n° 38 du 27 juillet 1967, article 10 ; arrêté royal du 19 décembre 1967, article 6.",
    "decisionLetter.reasons": "Motivation et recours",
    "decisionLetter.appeal":
      "Vous pouvez contester cette décision devant le tribunal du travail de votre domicile, au plus tard le {until}.",
    "cessationLetter.title": "Votre cessation d’activité",
    "cessationLetter.confirmed": "Nous confirmons que votre activité a pris fin le {on}.",
    "cessationLetter.refused": "Nous ne confirmons pas la fin d’activité que vous avez déclarée pour le {on}.",
    "cessationLetter.opens": "Ce que cette fin ouvre",
    "cessationLetter.askBy": "À demander au plus tard le",
    "cessationLetter.basis": "Base légale : arrêté royal du 19 décembre 1967, articles 7 et 8.",
    "fundChangeLetter.title": "Votre changement de caisse",
    "fundChangeLetter.accepted":
      "Nous ne nous opposons pas à votre changement de caisse au {effect}. Ce jour-là, plus aucune somme réclamée ne peut rester impayée.",
    "fundChangeLetter.refused": "Nous refusons votre changement de caisse au {effect}.",
    "fundChangeGround.UNDER_FOUR_YEARS": "À cette date, vous n’êtes pas depuis quatre ans chez nous.",
    "fundChangeGround.NOTICE_TOO_LATE": "Nous avons été avertis après le 30 juin.",
    "fundChangeGround.CLAIMED_DEBT": "Des sommes réclamées restent impayées.",
    "fundChangeGround.NEAR_PENSION": "Le changement est trop proche de la pension.",
    "fundChangeGround.NOT_ASKED_BY_PERSON": "Vous n’avez pas demandé ce changement vous-même.",
    "referralLetter.title": "Votre demande a été transmise",
    "referralLetter.sent": "Nous avons transmis votre demande à {body}. Elle garde sa date d’introduction : le {on}.",
    "referralLetter.basis": "Base légale : loi du 11 avril 1995 (charte de l’assuré social), article 9.",
  },
  nl: {
    "noticeLetter.title": "Ingebrekestelling: sluit u aan bij een sociaal verzekeringsfonds",
    "noticeLetter.duty":
      "Volgens onze gegevens oefent u sinds {on} een activiteit uit die u aan het sociaal statuut der zelfstandigen onderwerpt, en bent u bij geen fonds aangesloten.",
    "noticeLetter.term":
      "Sluit u aan bij het fonds van uw keuze, uiterlijk op {until}: dertig dagen na de verzending van deze brief.",
    "noticeLetter.after":
      "Daarna wordt u ambtshalve aangesloten bij de Nationale Hulpkas. Een boete van 500 tot 2.000 euro is mogelijk.",
    "noticeLetter.contest":
      "Bent u geen zelfstandige, bijvoorbeeld omdat een mandaat onbezoldigd is, laat het ons dan voor die dag weten, met het bewijs.",
    "noticeLetter.basis":
      "Rechtsgrond: koninklijk besluit nr. 38 van 27 juli 1967, artikel 10; koninklijk besluit van 19 december 1967, artikel 6.",
    "decisionLetter.reasons": "Redenen en beroep",
    "decisionLetter.appeal":
      "U kunt deze beslissing betwisten voor de arbeidsrechtbank van uw woonplaats, uiterlijk op {until}.",
    "cessationLetter.title": "Uw stopzetting",
    "cessationLetter.confirmed": "Wij bevestigen dat uw activiteit op {on} geëindigd is.",
    "cessationLetter.refused": "Wij bevestigen het einde niet dat u voor {on} hebt aangegeven.",
    "cessationLetter.opens": "Wat dit einde opent",
    "cessationLetter.askBy": "Aan te vragen uiterlijk op",
    "cessationLetter.basis": "Rechtsgrond: koninklijk besluit van 19 december 1967, artikelen 7 en 8.",
    "fundChangeLetter.title": "Uw verandering van fonds",
    "fundChangeLetter.accepted":
      "Wij hebben niets tegen uw verandering van fonds op {effect}. Op die dag mag geen opgevorderde som onbetaald zijn.",
    "fundChangeLetter.refused": "Wij weigeren uw verandering van fonds op {effect}.",
    "fundChangeGround.UNDER_FOUR_YEARS": "U bent op die dag nog geen vier jaar bij ons.",
    "fundChangeGround.NOTICE_TOO_LATE": "Wij zijn na 30 juni verwittigd.",
    "fundChangeGround.CLAIMED_DEBT": "Opgevorderde sommen zijn onbetaald.",
    "fundChangeGround.NEAR_PENSION": "De verandering valt te dicht bij het pensioen.",
    "fundChangeGround.NOT_ASKED_BY_PERSON": "U hebt deze verandering niet zelf gevraagd.",
    "referralLetter.title": "Uw verzoek is doorgestuurd",
    "referralLetter.sent": "Wij hebben uw verzoek doorgestuurd naar {body}. De dag van indiening blijft {on}.",
    "referralLetter.basis": "Rechtsgrond: wet van 11 april 1995 (handvest van de sociaal verzekerde), artikel 9.",
  },
  de: {
    "noticeLetter.title": "Inverzugsetzung: schließen Sie sich einer Sozialversicherungskasse an",
    "noticeLetter.duty":
      "Nach unseren Angaben üben Sie seit dem {on} eine Tätigkeit aus, die Sie dem Sozialstatut der Selbstständigen unterwirft, und sind bei keiner Kasse.",
    "noticeLetter.term":
      "Schließen Sie sich bis spätestens {until} der Kasse Ihrer Wahl an: dreißig Tage nach dem Versand dieses Schreibens.",
    "noticeLetter.after":
      "Danach werden Sie von Amts wegen der Nationalen Hilfskasse angeschlossen. Eine Geldbuße von 500 bis 2.000 Euro ist möglich.",
    "noticeLetter.contest":
      "Wenn Sie nicht selbstständig sind, etwa weil ein Mandat unentgeltlich ist, lassen Sie es uns mit dem Nachweis vor diesem Tag wissen.",
    "noticeLetter.basis":
      "Rechtsgrundlage: Königlicher Erlass Nr. 38 vom 27. Juli 1967, Artikel 10; Königlicher Erlass vom 19. Dezember 1967, Artikel 6.",
    "decisionLetter.reasons": "Begründung und Rechtsmittel",
    "decisionLetter.appeal":
      "Sie können diese Entscheidung bis zum {until} vor dem Arbeitsgericht Ihres Wohnsitzes anfechten.",
    "cessationLetter.title": "Ihre Einstellung der Tätigkeit",
    "cessationLetter.confirmed": "Wir bestätigen, dass Ihre Tätigkeit am {on} geendet hat.",
    "cessationLetter.refused": "Wir bestätigen das Ende nicht, das Sie für den {on} erklärt haben.",
    "cessationLetter.opens": "Was dieses Ende eröffnet",
    "cessationLetter.askBy": "Zu beantragen bis zum",
    "cessationLetter.basis": "Rechtsgrundlage: Königlicher Erlass vom 19. Dezember 1967, Artikel 7 und 8.",
    "fundChangeLetter.title": "Ihr Wechsel der Kasse",
    "fundChangeLetter.accepted":
      "Wir haben nichts gegen Ihren Wechsel der Kasse am {effect}. An diesem Tag darf keine geforderte Summe unbezahlt sein.",
    "fundChangeLetter.refused": "Wir lehnen Ihren Wechsel der Kasse am {effect} ab.",
    "fundChangeGround.UNDER_FOUR_YEARS": "Sie sind an diesem Tag noch keine vier Jahre bei uns.",
    "fundChangeGround.NOTICE_TOO_LATE": "Wir wurden nach dem 30. Juni benachrichtigt.",
    "fundChangeGround.CLAIMED_DEBT": "Geforderte Summen sind unbezahlt.",
    "fundChangeGround.NEAR_PENSION": "Der Wechsel liegt zu nahe an der Pension.",
    "fundChangeGround.NOT_ASKED_BY_PERSON": "Sie haben diesen Wechsel nicht selbst beantragt.",
    "referralLetter.title": "Ihr Anliegen wurde weitergeleitet",
    "referralLetter.sent":
      "Wir haben Ihr Anliegen weitergeleitet. Zuständig ist: {body}. Der Tag der Einreichung bleibt der {on}.",
    "referralLetter.basis": "Rechtsgrundlage: Gesetz vom 11. April 1995 (Charta der Sozialversicherten), Artikel 9.",
  },
  en: {
    "noticeLetter.title": "Formal notice: join a social insurance fund",
    "noticeLetter.duty":
      "By what we know you have pursued since {on} an activity that makes you subject to the social status of the self-employed, and you are with no fund.",
    "noticeLetter.term": "Join the fund of your choice by {until}: thirty days after this letter was posted.",
    "noticeLetter.after":
      "After that day you will be affiliated with the auxiliary fund. A fine of 500 to 2,000 euros is possible.",
    "noticeLetter.contest":
      "If you are not self-employed, because a mandate is unpaid for instance, let us know with the proof before that day.",
    "noticeLetter.basis":
      "Legal basis: royal decree no. 38 of 27 July 1967, article 10; royal decree of 19 December 1967, article 6.",
    "decisionLetter.reasons": "Reasons and remedies",
    "decisionLetter.appeal": "You may contest this decision before the labour court of your home, by {until}.",
    "cessationLetter.title": "Your end of activity",
    "cessationLetter.confirmed": "We confirm that your activity ended on {on}.",
    "cessationLetter.refused": "We do not confirm the end of activity that you declared for {on}.",
    "cessationLetter.opens": "What this end opens",
    "cessationLetter.askBy": "To be asked by",
    "cessationLetter.basis": "Legal basis: royal decree of 19 December 1967, articles 7 and 8.",
    "fundChangeLetter.title": "Your change of fund",
    "fundChangeLetter.accepted":
      "We have nothing against your change of fund on {effect}. On that day no claimed sum may be unpaid.",
    "fundChangeLetter.refused": "We refuse your change of fund on {effect}.",
    "fundChangeGround.UNDER_FOUR_YEARS": "You are not yet four years with us on that day.",
    "fundChangeGround.NOTICE_TOO_LATE": "We were told after 30 June.",
    "fundChangeGround.CLAIMED_DEBT": "Claimed sums are unpaid.",
    "fundChangeGround.NEAR_PENSION": "The change falls too close to the pension.",
    "fundChangeGround.NOT_ASKED_BY_PERSON": "You did not ask for this change yourself.",
    "referralLetter.title": "Your request was sent on",
    "referralLetter.sent": "We sent your request on to {body}. Its day of filing stays {on}.",
    "referralLetter.basis": "Legal basis: law of 11 April 1995 (charter of the socially insured), article 9.",
  },
} as const;
