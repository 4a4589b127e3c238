import { choice } from "../../../shared/values/language.ts";

/** What was paid without right, in French. */
export const overpayments = {
  "mention.U1": "Il a été constaté le {foundOn} que {found} euros vous ont été payés indûment.",
  "mention.U2":
    "Vous devez rembourser {amount} euros. Mois par mois, ce qui a été payé moins ce qui était dû : {months}.",
  "mention.U3": "Dispositions enfreintes : {provisions}",
  "mention.U4":
    "La récupération se prescrit par {years} ans. {prescribed} euros sont prescrits et ne sont pas réclamés.",
  "mention.U5":
    "Vous pouvez demander à la caisse de renoncer à tout ou partie de cette somme (loi du 11-04-1995, art. 22) : écrivez vos motifs au service indiqué ci-dessous, ou demandez-le par le portail. Rien n’est retenu tant que votre demande est examinée.",
  "mention.U6":
    "Vous pouvez proposer, en la motivant, un remboursement par tranches : par le portail ou auprès du service indiqué ci-dessous. Sans un tel plan, {share} % de chaque paiement ultérieur est retenu.",
  "error.OverpaymentError": `${choice("why", {
    WRONG_STATE: "Cet indu se trouve dans un état où cela ne se fait pas : relisez-le",
    TOO_MUCH: "C’est plus que ce qui reste dû : relisez-le",
    OWN_APPROVAL: "Vous avez décidé vous-même de cette renonciation : une autre personne doit l’approuver",
    WITHHELD_TOO_MUCH:
      "Sans négligence ni fraude, on ne retient pas plus d’un dixième de chaque paiement : donnez 0.1000 au plus",
    PLAN_TOO_LONG: "À ce rythme, la somme serait prescrite avant d’être payée : proposez davantage par mois",
    ASKED_ALREADY: "La même chose a déjà été notée ou demandée : attendez la décision, ou donnez une autre référence",
  })}.`,
};
