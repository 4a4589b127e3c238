/** What sort of institution exchanges with the funds. */
export const institutionKinds = {
  HEALTH_FUND:
    "A national union of health funds, or a fund of its rank (landsbond van ziekenfondsen / union nationale).",
  INASTI: "The national institute for the social security of the self-employed.",
  FEDERAL_SERVICE: "A federal public service (FOD / SPF).",
  VOUCHER_ISSUER: "Whoever issues the service vouchers of a region (uitgiftemaatschappij / société émettrice).",
  FAMILY_FUND: "Whoever pays family allowances in a region (kinderbijslagfonds / caisse d’allocations familiales).",
} as const;

export type InstitutionKind = keyof typeof institutionKinds;

/** An institution with which the funds exchange, by the code that its tokens carry. */
export interface Institution {
  readonly code: string;
  readonly kind: InstitutionKind;
  readonly nameInFrench: string;
  readonly nameInDutch: string;
}

const one = (code: string, kind: InstitutionKind, nameInFrench: string, nameInDutch: string): Institution => ({
  code,
  kind,
  nameInFrench,
  nameInDutch,
});

const union = (code: string, nameInFrench: string, nameInDutch: string): Institution =>
  one(code, "HEALTH_FUND", nameInFrench, nameInDutch);

/** Whoever issues service vouchers for a region: which company that is changes with each contract of the region. */
const issuer = (region: string, nameInFrench: string, nameInDutch: string): Institution =>
  one(
    issuerOf(region),
    "VOUCHER_ISSUER",
    `Société émettrice de titres-services, ${nameInFrench}`,
    `Uitgiftemaatschappij van dienstencheques, ${nameInDutch}`,
  );

/** The code of whoever issues the service vouchers of a region. */
export function issuerOf(region: string): string {
  return `VOUCHERS_${region}`;
}

/** In which region the children live for whom somebody pays family allowances, by its code and its names. */
const familyRegions = {
  BRUSSELS: ["Bruxelles", "Brussel"],
  FLANDERS: ["Flandre", "Vlaanderen"],
  WALLONIA: ["Wallonie", "Wallonië"],
} as const;

/** A family-allowance fund of a region: one name may stand for several, each with a code of its own. */
function familyFund(region: keyof typeof familyRegions, name: string): Institution {
  const [inFrench, inDutch] = familyRegions[region];
  const code = `FAMILY_${region}_${name.toUpperCase().replaceAll(" ", "_")}`;
  return one(code, "FAMILY_FUND", `${name}, ${inFrench}`, `${name}, ${inDutch}`);
}

/** Every institution with which the funds exchange. To add one: its line here. */
export const institutions: readonly Institution[] = [
  union("100", "Alliance nationale des mutualités chrétiennes", "Landsbond der christelijke mutualiteiten"),
  union("200", "Union nationale des mutualités neutres", "Landsbond van de neutrale ziekenfondsen"),
  union("300", "Union nationale des mutualités socialistes", "Nationaal verbond van socialistische mutualiteiten"),
  union("400", "Union nationale des mutualités libérales", "Landsbond van liberale mutualiteiten"),
  union("500", "Union nationale des mutualités libres", "Landsbond van de onafhankelijke ziekenfondsen"),
  union("600", "Caisse auxiliaire d’assurance maladie-invalidité", "Hulpkas voor ziekte- en invaliditeitsverzekering"),
  union("900", "Caisse des soins de santé de HR Rail", "Kas der geneeskundige verzorging van HR Rail"),
  one(
    "INASTI",
    "INASTI",
    "Institut national d’assurances sociales pour travailleurs indépendants",
    "Rijksinstituut voor de sociale verzekeringen der zelfstandigen",
  ),
  one("FPS_FINANCE", "FEDERAL_SERVICE", "Service public fédéral Finances", "Federale Overheidsdienst Financiën"),
  one(
    "FPS_SOCIAL_SECURITY",
    "FEDERAL_SERVICE",
    "Service public fédéral Sécurité sociale",
    "Federale Overheidsdienst Sociale Zekerheid",
  ),
  issuer("BRUSSELS", "Région de Bruxelles-Capitale", "Brussels Hoofdstedelijk Gewest"),
  issuer("FLANDERS", "Région flamande", "Vlaams Gewest"),
  issuer("WALLONIA", "Région wallonne", "Waals Gewest"),
  issuer("GERMAN_SPEAKING", "Communauté germanophone", "Duitstalige Gemeenschap"),
  ...["Brussels Family", "Famiris", "Infino", "Kidslife", "Parentia"].map((name) => familyFund("BRUSSELS", name)),
  ...["Fons", "Infino", "Kidslife", "MyFamily", "Parentia"].map((name) => familyFund("FLANDERS", name)),
  ...["Camille", "Famiwal", "Infino", "Kidslife", "Parentia"].map((name) => familyFund("WALLONIA", name)),
  one(
    "FAMILY_GERMAN_SPEAKING_MINISTRY",
    "FAMILY_FUND",
    "Ministère de la Communauté germanophone",
    "Ministerie van de Duitstalige Gemeenschap",
  ),
];

/** The names under which the funds are paid, and under which they write. */
export const fundNames: Readonly<Record<string, string>> = {
  SECUREX: "Securex Integrity",
  PARTENA: "Partena",
  UCM: "UCM",
  GROUPS: "Groupe S",
  CNA: "Caisse nationale auxiliaire",
};
