import { choice } from "../../../shared/values/language.ts";

/** What was paid without right, in Dutch. */
export const overpayments = {
  "mention.U1": "Op {foundOn} werd vastgesteld dat u {found} euro onverschuldigd hebt ontvangen.",
  "mention.U2":
    "U moet {amount} euro terugbetalen. Maand per maand, wat betaald is min wat verschuldigd was: {months}.",
  "mention.U3": "Bepalingen die niet zijn nageleefd: {provisions}",
  "mention.U4":
    "De terugvordering verjaart na {years} jaar. {prescribed} euro is verjaard en wordt niet teruggevorderd.",
  "mention.U5":
    "U kunt het fonds vragen om geheel of gedeeltelijk af te zien van de terugvordering (wet van 11-04-1995, art. 22): schrijf uw redenen aan de hieronder genoemde dienst, of vraag het in het portaal. Zolang uw aanvraag wordt onderzocht, wordt niets ingehouden.",
  "mention.U6":
    "U kunt met redenen voorstellen om in delen terug te betalen: in het portaal of bij de hieronder genoemde dienst. Zonder zo’n plan wordt {share} % van elke latere betaling ingehouden.",
  "error.OverpaymentError": `${choice("why", {
    WRONG_STATE: "Deze onverschuldigde betaling staat waar dat niet kan: lees ze opnieuw",
    TOO_MUCH: "Dat is meer dan wat nog openstaat: lees het opnieuw",
    OWN_APPROVAL: "U hebt zelf over deze kwijtschelding beslist: iemand anders moet ze goedkeuren",
    WITHHELD_TOO_MUCH:
      "Zonder nalatigheid of bedrog wordt niet meer dan een tiende van elke betaling ingehouden: geef hoogstens 0.1000",
    PLAN_TOO_LONG: "In dat tempo zou het verjaren voor het betaald is: stel meer per maand voor",
    ASKED_ALREADY: "Hetzelfde werd al genoteerd of gevraagd: wacht op de beslissing, of geef een andere referentie",
  })}.`,
};
