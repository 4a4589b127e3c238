import { choice } from "../../../shared/values/language.ts";

/** What the bank says of payments, in French. */
export const payments = {
  "error.BenefitBankFileError": `${choice("why", {
    UNREADABLE: "Ce n’est pas un pain.002, un camt.053 ou un camt.054 complet : redemandez le fichier à la banque",
    DOES_NOT_ADD_UP:
      "Les totaux du fichier ne sont pas ceux de ses parties, ou pas ceux qui ont été envoyés : redemandez-le à la banque",
    OTHER_ACCOUNT:
      "Le fichier parle d’un compte d’où votre caisse ne paie pas de prestations : remettez celui du compte de paiement",
    UNKNOWN_RUN: "Le fichier répond à un ordre que votre caisse n’a pas envoyé : vérifiez s’il vous est destiné",
    UNKNOWN_PAYMENT:
      "Le fichier nomme {many, plural, one {un paiement} other {# paiements}} que votre caisse n’a pas envoyés : vérifiez s’il vous est destiné",
    OTHER_AMOUNT: "La banque a comptabilisé un autre montant que celui envoyé : demandez à la banque",
    WRONG_DAY: "Le fichier comptabilise à une date antérieure à l’envoi du paiement, ou à venir : demandez à la banque",
    NOT_BOOKED_YET:
      "Le fichier ramène des paiements qu’aucun fichier n’a encore comptabilisés : introduisez d’abord l’extrait précédent",
    CONTRADICTED: "Le fichier dit autre chose que ce que la banque a dit avant : demandez à la banque",
  })}. Rien n’en a été repris.`,
  bankReason: choice(
    "code",
    {
      AC01: "Le numéro de compte est faux.",
      AC03: "Le numéro de compte est faux.",
      AC04: "Le compte est clôturé.",
      AC06: "Le compte est bloqué.",
      AC13: "On ne peut pas payer sur ce type de compte.",
      AG01: "Aucun virement n’est permis sur ce compte.",
      AM04: "Le compte de la caisse n’était pas assez approvisionné.",
      AM05: "La banque prend ce paiement pour un autre qu’elle a déjà fait.",
      BE01: "Le nom n’est pas celui du titulaire du compte.",
      BE04: "L’adresse du titulaire manque à la banque.",
      CNOR: "La banque du compte ne participe pas aux virements.",
      CUST: "Le titulaire a renvoyé l’argent.",
      ED05: "Le virement n’a pas pu être réglé entre les banques.",
      FF01: "La banque n’a pas pu lire le fichier.",
      FOCR: "Il est revenu à notre propre demande.",
      MD07: "Le titulaire du compte est décédé.",
      MS02: "Le titulaire l’a refusé sans donner de motif.",
      MS03: "La banque n’a pas donné de motif.",
      RC01: "La banque du compte n’existe pas.",
      RR04: "Une règle sur les virements s’y opposait.",
      TM01: "Le fichier est arrivé trop tard.",
      NONE: "La banque n’a pas donné de motif.",
    },
    "La banque a donné le code {code}.",
  ),
  "check.P1":
    "Pour aucune demande il n’est payé plus que ce que la décision en vigueur accorde, sauf ce qui s’est révélé indu.",
  "check.P2": "Ce qui a échoué à la banque est payé à nouveau une fois au plus, et tout le reste une fois.",
  "check.P3":
    "Un ordre contient ce que dit son total, et son fichier nomme chacun de ses paiements une fois, et aucun autre.",
  "check.P4": "Un paiement part avec son ordre, et la banque ne répond à rien qui n’ait été envoyé.",
  "check.P5": "Ce qui est retenu d’un paiement est porté une fois à son indu.",
  "check.P6": "Rien ne va sur un compte après que la banque l’a refusé.",
  "check.P7": "Les intérêts sont payés tels qu’ils ont été notés, et une fois.",
  "check.P8":
    "Aucun créancier ne prend plus que ce qui est dû, et chaque ligne vers un créancier est ce qui a été calculé pour son mois.",
  "check.P9": "D’aucun mois il n’est pris plus que ce qui en est saisissable.",
  "error.GarnishmentError": `${choice("why", {
    NOTHING_OWED: "Dites ce qui est dû en tout, ou par mois",
    LESS_THAN_TAKEN: "C’est moins que ce qui a déjà été retenu : donnez au moins ce montant",
    NOTED_ALREADY: "La créance de ce créancier est déjà notée sous cette référence : modifiez-la",
    ENDED: "Cette saisie a pris fin : notez-en une nouvelle",
  })}.`,
  seizure:
    "De ce qui vous est payé pour {month}, {amount} euros sont allés à {creditor}, sous la référence {reference} : {kind, select, MAINTENANCE {des aliments sont dus, et aucune limite légale n’en protège vos prestations} other {vos prestations sont saisissables entre les limites de la loi}}.",
};
