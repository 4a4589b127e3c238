import { attestations } from "./attestations/fr.ts";
import { elsewhere } from "./elsewhere/fr.ts";
import { paperVouchers } from "./paper-vouchers/fr.ts";
import { publications } from "./publications/fr.ts";

/** What this subgraph says by itself, in French. */
export const fr = {
  ...attestations,
  ...elsewhere,
  ...paperVouchers,
  ...publications,
  "voucher.IN_ORDER":
    "Les cotisations de {year} sont en ordre : elles ouvrent le droit aux soins de santé du 1er janvier au 31 décembre {yearOfCover}.",
  "voucher.IN_ORDER_WITHOUT_COVER":
    "Les cotisations de {year} sont en ordre, mais au moins un trimestre n’ouvre pas par lui-même le droit aux soins de santé.",
  "voucher.NOT_IN_ORDER":
    "Les cotisations de {year} ne sont pas en ordre : au moins un trimestre échu n’est pas entièrement payé.",
  "voucher.NOT_KNOWN": "On ne peut pas encore dire si les cotisations de {year} sont en ordre.",
  "voucher.NOT_YET_CLOSED": "Rien n’est en retard pour {year} ; au moins un trimestre peut encore être payé à temps.",
  "voucher.NO_ACTIVITY": "Il n’y a pas eu d’activité indépendante en {year}.",
  "statistics.suppression":
    "Rien n’est dit de moins de {smallest} cotisants, ni lorsque l’un d’eux fait plus de la moitié d’un montant, ou tant que le deuxième pourrait le calculer à un dixième près. Les petits groupes sont réunis à d’autres, et avec eux autant d’autres qu’il faut pour que nul ne retrouve un petit groupe par soustraction, dans ce tableau ou dans un autre. Qui pourrait relever de plusieurs lignes n’est dans aucune, et figure parmi ceux qui ne sont pas distingués.",
  "error.TransmissionAnsweredError":
    "Ce message est déjà {state, select, ACKNOWLEDGED {réceptionné} REJECTED {refusé} CORRECTED {remplacé par un autre} other {clôturé}}, et aucune autre réponse n’est conservée. Relisez-le : si un autre le remplace, répondez à celui-là.",
  "error.UnknownChoiceError":
    "{field} désigne ce qui n’existe pas. Il y a : {listed}.{nearest, select, null {} other { Vouliez-vous dire {nearest} ?}}",
  "error.TransmissionNotBroughtError":
    "Rien n’apporte ce message {recipient, select, PERSON {sinon la poste : envoyez la lettre une nouvelle fois à la personne} other {à {recipient}, qui n’a ni webhook pour TransmissionSent ni répertoire pour des fichiers : il est à sa disposition, et se lit par transmissions. Que le destinataire en crée un par createWebhook, ou que l’exploitant de la maison désigne un répertoire}}.",
  "error.TransmissionNotRefusedError":
    "Seul un message que son destinataire a refusé peut être établi à nouveau ; celui-ci est {state, select, PREPARED {encore à envoyer} SENT {envoyé et sans réponse} ACKNOWLEDGED {réceptionné} CORRECTED {remplacé par un autre} other {retiré}}.",
} as const;
