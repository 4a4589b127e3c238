const repeated = (times: number, text: (index: number) => string, between = " "): string =>
  Array.from({ length: times }, (_, index) => text(index)).join(between);

const nested = (depth: number): string =>
  `{ viewer ${"{ affiliate ".repeat(depth - 2)}{ id } ${"} ".repeat(depth - 1)}`;

/** What somebody sends who wants the house to be busy with nothing. */
export interface Attack {
  readonly name: string;
  readonly body: string;
  /** The measure that stops it, as the refusal names it; or its status, where it is no question at all. */
  readonly stoppedBy: string;
}

const asking = (query: string, variables: object = {}): string => JSON.stringify({ query, variables });

/** One of each kind. The house must refuse it before it asks any subgraph. */
export const attacks: readonly Attack[] = [
  { name: "depth 50", body: asking(nested(50)), stoppedBy: "depth" },
  {
    name: "2,000 aliases",
    body: asking(`{ ${repeated(2_000, (n) => `a${n}: viewer { role }`)} }`),
    stoppedBy: "tokens",
  },
  { name: "16 aliases", body: asking(`{ viewer { ${repeated(16, (n) => `a${n}: role`)} } }`), stoppedBy: "aliases" },
  { name: "50,000 tokens", body: asking(`{ affiliate(id: ${"[".repeat(50_000)}`), stoppedBy: "tokens" },
  {
    name: "circular fragments",
    body: asking("{ viewer { ...A } } fragment A on Viewer { role ...B } fragment B on Viewer { day ...A }"),
    stoppedBy: "fragmentCircles",
  },
  {
    name: "10 directives a thousand times",
    body: asking(`{ ${repeated(1_000, (n) => `a${n}: viewer ${"@x ".repeat(10)}`)} }`),
    stoppedBy: "tokens",
  },
  {
    name: "a batch of 1,000",
    body: `[${repeated(1_000, () => asking("{ viewer { role } }"), ",")}]`,
    stoppedBy: "400",
  },
  {
    name: "a variable of 1.9 MB",
    body: asking("query ($id: ID!) { affiliate(id: $id) { id } }", { id: "x".repeat(1_900_000) }),
    stoppedBy: "variableBytes",
  },
  { name: "a body of 3 MB", body: asking("{ viewer { role } }", { x: "x".repeat(3_000_000) }), stoppedBy: "bodyBytes" },
  { name: "first: 100000", body: asking("{ affiliates(first: 100000) { nodes { id } } }"), stoppedBy: "page" },
  {
    name: "lists in lists",
    body: asking(
      `{ affiliates(first: 100) { nodes { dues(first: 100) {
        nodes { calculation { steps { basis { article } } } } } } } }`,
    ),
    stoppedBy: "cost",
  },
  {
    name: "a million by fragments",
    body: asking(
      `{ viewer { affiliate { ...F0 } } } ${repeated(
        20,
        (n) => `fragment F${n} on Affiliate { ...F${n + 1} ...F${n + 1} }`,
      )} fragment F20 on Affiliate { fund { code } }`,
    ),
    stoppedBy: "cost",
  },
];
