import { choice } from "../../../shared/values/language.ts";

/** Claims, decisions and their letters, in Dutch. */
export const claims = {
  "error.FamilyAllowancesMovedError":
    "Kinderbijslag van na {lastDay} kan dit fonds niet attesteren ({article}). Vraag het aan het kinderbijslagfonds van de regio waar het kind woont, of toen woonde; `institutions` somt ze op.",
  "error.ClaimStateError": "Dat kan niet met een aanvraag in deze stand ({state}). Lees de aanvraag opnieuw.",
  "error.ClaimOpenError": "Deze uitkering is voor dat feit al aangevraagd ({claimId}). Ga verder met die aanvraag.",
  "error.ClaimNotDecidableError":
    "Er is te weinig bekend om te beslissen. Vraag de persoon wat ontbreekt, of zeg hoe de genoemde kwartalen worden behandeld; een maand na de vraag beslist men op wat er is.",
  "error.FigureUnknownError":
    "De tabel “{lawTable}” kent geen bedrag voor {lawDay}. Er wordt niet op een gok beslist: het moet eerst worden ingevoerd.",
  "decision.introduction": "Uw aanvraag van {filedOn} voor “{title}”, voor het feit van {factOn}, werd onderzocht.",
  "decision.GRANTED": "Ze wordt toegekend.",
  "decision.PARTLY": "Ze wordt gedeeltelijk toegekend. De redenen staan hieronder.",
  "decision.REFUSED": "Ze wordt geweigerd. De redenen staan hieronder.",
  "decision.REPAYMENT": "Wat onverschuldigd werd betaald, wordt teruggevorderd. De redenen staan hieronder.",
  "decision.working": "Berekening van het bedrag",
  "decision.amount": "Totaal bedrag: {amount} euro.",
  "decision.reasons": "Redenen",
  "decision.basis": "Rechtsgrond",
  "decision.appeal": "Als u niet akkoord gaat",
  "mention.M2": "U kunt deze beslissing betwisten voor {name}, {address}.",
  "mention.M3":
    "U hebt drie maanden vanaf de kennisgeving. U gaat in beroep met een verzoekschrift dat u aangetekend naar de griffie van die rechtbank stuurt, of daar neerlegt.",
  "mention.M4":
    "Gerechtelijk Wetboek, art. 728: u verschijnt in persoon of bij advocaat; voor de arbeidsrechtbank ook via uw echtgenoot of partner, een verwant met een schriftelijke volmacht die de rechter toelaat, of de afgevaardigde van een organisatie van zelfstandigen met een schriftelijke volmacht. Art. 1017: de kosten zijn ten laste van het fonds, ook als u verliest, behalve bij een tergend of roekeloos geding.",
  "mention.M5": "Kenmerk van het dossier: {reference}. Dienst: {service}.",
  "mention.M6": "Alle uitleg krijgt u bij {contact}.",
  "error.PaymentRunError": `${choice("why", {
    NOTHING_TO_PAY: "Er is tegen die dag niets te betalen op een bekende rekening",
    NO_PAYING_ACCOUNT: "De rekening waarvan het fonds betaalt is niet bekend: laat ze invoeren",
    NOT_A_BANK_DAY: "Banken voeren die dag geen overschrijving uit: kies een andere",
    SAME_PERSON: "U hebt deze run zelf opgesteld: iemand anders moet hem vrijgeven",
    WRONG_STATE: "Deze run is al vrijgegeven of geannuleerd",
    OUTDATED:
      "Een beslissing in deze run werd intussen herzien, er moet minder worden ingehouden, een schuldeiser legt anders beslag, of de bank weigerde een rekening: annuleer hem en stel een andere op",
    PERSON_DIED: "Iemand in deze run is intussen overleden: annuleer hem en stel een andere op",
  })}.`,
};
