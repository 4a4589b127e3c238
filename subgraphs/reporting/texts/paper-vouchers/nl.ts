/** What stands on contribution vouchers that go on paper, in Dutch. */
export const paperVouchers = {
  "paperVoucher.TITLE": "Bijdragebon {year}",
  "paperVoucher.CANCELLED": "De bijdragebon {year} geldt niet meer",
  "paperVoucher.REPLACES":
    "Deze bon vervangt die welke wij u voor {year} stuurden. Vernietig de oude, of geef deze aan het ziekenfonds waaraan u hem gaf.",
  "paperVoucher.INTRODUCTION":
    "{fund} verklaart dat de sociale bijdragen van {year} van {name}, rijksregisternummer {ssin}, in orde zijn:",
  "paperVoucher.TAKEN_BACK":
    "De bijdragebon van {year} van {name}, rijksregisternummer {ssin}, die {fund} u stuurde, geldt niet meer: de bijdragen van dat jaar zijn niet meer in orde. Vernietig hem, of zeg het aan het ziekenfonds waaraan u hem gaf.",
  "paperVoucher.QUARTER":
    "{number}e kwartaal {year}: {state, select, PAID {betaald} EXEMPTED {vrijgesteld} ASSIMILATED {gelijkgesteld} NOTHING_DUE {niets te betalen} other {geen activiteit}}",
  "paperVoucher.COVER": "De geneeskundige verzorging is zo verzekerd van {from} tot {until}.",
  "paperVoucher.NO_COVER": "Minstens één kwartaal geeft op zichzelf geen recht op geneeskundige verzorging.",
  "paperVoucher.WHAT_TO_DO":
    "Wij kennen uw ziekenfonds niet. Geef deze bon aan het ziekenfonds waar u bent, of dat u kiest, en zeg ons welk: dan sturen wij het zelf de bon.",
} as const;
