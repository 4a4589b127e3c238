/** What one may do who cannot pay, or paid too much, in Dutch: its name, what it brings, what it risks. */
export const options = {
  "optionTitle.REFUND": "Terugbetaling",
  "optionEffect.REFUND": "Uw tegoed wordt op uw rekening gestort.",
  "optionRisk.REFUND": "Wat nadien gevorderd wordt, moet opnieuw betaald worden.",
  "optionTitle.PAY_NOW": "Betalen wat openstaat",
  "optionEffect.PAY_NOW": "Er komt niets meer bij, en de kwartalen tellen voor uw rechten.",
  "optionRisk.PAY_NOW": "Geen.",
  "optionTitle.REDUCTION": "Lagere voorlopige bijdrage",
  "optionEffect.REDUCTION": "U betaalt bijdragen op het inkomen dat u dit jaar verwacht.",
  "optionRisk.REDUCTION":
    "Valt uw inkomen hoger uit, dan worden verhogingen berekend op wat u inhield; betaal het verschil vóór 31 december om ze te vermijden.",
  "optionTitle.PAYMENT_PLAN": "Afbetalingsplan",
  "optionEffect.PAYMENT_PLAN": "U betaalt in maandelijkse delen; de invordering rust zolang u het plan naleeft.",
  "optionRisk.PAYMENT_PLAN":
    "De verhogingen lopen door, een kwartaal telt pas als het volledig betaald is, en één gemist deel beëindigt het plan.",
  "optionTitle.SICKNESS": "Gelijkstelling wegens ziekte",
  "optionEffect.SICKNESS":
    "Kwartalen van een erkende arbeidsongeschiktheid zijn niet verschuldigd en tellen voor uw pensioen.",
  "optionRisk.SICKNESS": "Uw activiteit moet gestopt zijn, en de medische raad moet ze erkennen.",
  "optionTitle.BRIDGING_RIGHT": "Overbruggingsrecht",
  "optionEffect.BRIDGING_RIGHT":
    "Uw gezondheidszorg en andere rechten blijven na een gedwongen onderbreking; die kwartalen zijn niet verschuldigd.",
  "optionRisk.BRIDGING_RIGHT": "Het is beperkt in de tijd en streng in zijn voorwaarden.",
  "optionTitle.SURCHARGE_WAIVER": "Kwijtschelding van verhogingen",
  "optionEffect.SURCHARGE_WAIVER": "Het RSVZ kan verhogingen geheel of gedeeltelijk kwijtschelden.",
  "optionRisk.SURCHARGE_WAIVER":
    "Alleen als de bijdrage van het kwartaal volledig betaald is, en alleen in behartigenswaardige gevallen.",
  "optionTitle.EXEMPTION": "Vrijstelling",
  "optionEffect.EXEMPTION":
    "{of, select, COMPANY {Het fonds stelt een startende vennootschap vrij van de bijdrage van het jaar en de verhogingen; wat betaald is, wordt terugbetaald.} other {Het RSVZ kan u vrijstellen van de bijdrage, de verhogingen en de kosten.}}",
  "optionRisk.EXEMPTION":
    "{of, select, COMPANY {Het jaar gaat verloren zodra blijkt dat iemand van de vennootschap te lang verzekerd was; verhogingen zijn dan van bij het begin verschuldigd.} other {Vrijgestelde kwartalen tellen niet voor uw pensioen.}}",
  "optionTitle.DEFERRAL": "Uitstel",
  "optionEffect.DEFERRAL": "De laatste dag om te betalen wordt verschoven zonder verhoging.",
  "optionRisk.DEFERRAL": "Alleen zolang een maatregel van de minister geldt.",
} as const;
