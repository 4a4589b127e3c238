/**
 * Who may know whom. A subgraph is a house whose stairs go down only:
 *
 *   subgraph.ts                     the plan: what the house is made of
 *   resolvers · jobs                where the graph and the clock come in
 *   services                        what the office does
 *   loaders · seeds                 reads in batches, and a small believable office
 *   types · entities · migrations   what the world sees, what is kept
 *   rules · formats · texts         what the law says, what bytes mean, what a person reads
 *   shared/plumbing, shared/values  pipes, and money, days, dated law
 *
 * The sources are read with every import, types included. What the compiler emits into .build/ has lost the imports
 * of types alone: the two rules that let a type through look there.
 */
const own = (...rooms) => `^subgraphs/$1/(?:${rooms.join("|")})(?:/|\\.ts$)`;
const room = (...rooms) => `^subgraphs/(?!shared/)([^/]+)/(?:${rooms.join("|")})(?:/|\\.ts$)`;
const values = "^subgraphs/shared/values/";
const plumbing = "^subgraphs/shared/plumbing/";
const libraries = (...names) => `node_modules/(?:${names.join("|")})(?:/|$)`;
const test = "\\.test\\.ts$";

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** A room that may know what is listed, and nothing else: no library, no builtin of Node, no other room. */
const only = (name, comment, rooms, ...known) =>
  forbid(name, comment, { path: room(...rooms), pathNot: test }, { pathNot: [own(...rooms), ...known] });

/** A room that may know, of the house, what is listed; which libraries it may use is said elsewhere. */
const within = (name, comment, rooms, ...known) =>
  forbid(
    name,
    comment,
    { path: room(...rooms), pathNot: test },
    { path: "^(?:subgraphs|gateway|schema)/", pathNot: [own(...rooms), values, ...known] },
  );

const database = libraries("@mikro-orm", "kysely", "pg", "graphile-worker");
const graph = libraries("graphql", "type-graphql", "@apollo", "@graphql-tools");

/** What of the plumbing is about who asks and how one answers; no table, no log of facts. */
const viewerSide =
  "(?:viewer|hand-over|business-day|faults|house-fault|say|variables|log|alone|lifecycle)\\.ts$|texts/";

module.exports = {
  forbidden: [
    forbid(
      "subgraphs-are-strangers",
      "A subgraph reaches another through the graph or the facts, never through an import.",
      { path: "^subgraphs/(?!shared/)([^/]+)/" },
      { path: "^subgraphs/", pathNot: "^subgraphs/(?:$1|shared)/" },
    ),
    forbid(
      "shared-knows-nobody",
      "What all five stand on stands on none of them.",
      { path: "^subgraphs/shared/" },
      { path: "^(?:subgraphs|gateway|schema|test)/", pathNot: "^subgraphs/shared/" },
    ),
    forbid(
      "values-stand-alone",
      "Money, days and dated law are plain TypeScript: no library, no file, no clock.",
      { path: values, pathNot: test },
      { pathNot: values },
    ),
    only(
      "rules-are-pure",
      "The law knows money, days and its own tables; no database, no graph, no library.",
      ["rules"],
      values,
    ),
    only(
      "texts-are-words",
      "A text stands by itself, and knows how to write a choice between words.",
      ["texts"],
      "^subgraphs/shared/values/language\\.ts$",
    ),
    within("formats-know-bytes", "A format translates bytes and values, and decides nothing.", ["formats"]),
    forbid(
      "formats-touch-nothing",
      "A format may use the library of its format, and neither a database, the graph, nor a file.",
      { path: room("formats"), pathNot: test },
      { path: [database, graph, "^(?:node:)?(?:fs|net|http|https|child_process)(?:/|$)"] },
    ),
    within("entities-know-the-law-s-words", "What is kept may use the words of the law.", ["entities"], own("rules")),
    within(
      "migrations-are-sql",
      "How the tables came to be is told in SQL, with the plumbing's snippets of it.",
      ["migrations"],
      plumbing,
    ),
    within(
      "types-know-no-table",
      "What the world sees names no table and does no work.",
      ["types"],
      own("rules"),
      plumbing,
    ),
    forbid("types-query-nothing", "A type does no query.", { path: room("types") }, { path: database }),
    within(
      "loaders-only-read",
      "A batched read knows what is kept and the words of the law.",
      ["loaders"],
      own("entities", "rules"),
      plumbing,
    ),
    within(
      "services-do-the-work",
      "A service knows the law, what is kept and the reads; not who called it.",
      ["services"],
      own("rules", "entities", "loaders", "formats"),
      plumbing,
    ),
    within(
      "seeds-do-as-the-office-does",
      "The demo office comes about as a real one does: by its services.",
      ["seeds"],
      own("rules", "entities", "loaders", "formats", "services"),
      plumbing,
    ),
    forbid(
      "services-know-no-graphql",
      "A service answers in plain values; resolvers and types make a graph of them.",
      { path: room("services", "loaders", "jobs", "seeds", "entities", "migrations"), pathNot: test },
      { path: graph },
    ),
    within(
      "jobs-only-call",
      "The clock calls the same services as the graph does.",
      ["jobs"],
      own("services", "loaders", "entities", "rules"),
      plumbing,
    ),
    within(
      "resolvers-only-call",
      "A resolver checks who may, and makes one call.",
      ["resolvers"],
      own("types", "services", "loaders", "rules", "entities", "formats"),
      plumbing,
    ),
    forbid(
      "resolvers-touch-no-table",
      "A resolver may name an entity or a format as a type, and never use one, or ask the database.",
      { path: "^\\.build/subgraphs/[^/]+/resolvers/" },
      { path: ["^\\.build/subgraphs/[^/]+/(?:entities|formats)/", database] },
    ),
    forbid(
      "the-plan-knows-not-how-it-is-run",
      "A house is served, migrated and filled from outside: nothing in it knows of that.",
      { path: "^subgraphs/[^/]+/" },
      { path: "^subgraphs/[^/]+\\.ts$" },
    ),
    forbid(
      "only-the-plan-is-known-outside",
      "Who runs a subgraph sees its plan, and nothing behind it.",
      { path: "^(?:subgraphs/[^/]+\\.ts$|gateway/|schema/)", pathNot: test },
      { path: "^subgraphs/(?!shared/)[^/]+/", pathNot: "^subgraphs/[^/]+/subgraph\\.ts$" },
    ),
    forbid(
      "gateway-knows-no-subgraph",
      "The door knows who asks, and the composed graph. Only who names its people, or opens the whole house, sees plans.",
      { path: "^gateway/", pathNot: ["^gateway/(?:main|house|token)\\.ts$", test] },
      { path: "^subgraphs/", pathNot: [values, `${plumbing}(?:${viewerSide})`] },
    ),
    forbid(
      "the-house-knows-no-door",
      "No subgraph knows the gateway, or how schemas are printed.",
      { path: "^subgraphs/", pathNot: test },
      { path: "^(?:gateway|schema)/" },
    ),
    forbid(
      "no-tests-in-the-house",
      "Nothing that runs for an office imports a test or the test harness.",
      { path: "^(?:subgraphs|gateway|schema)/", pathNot: test },
      { path: ["^test/", test] },
    ),
    forbid(
      "nothing-borrowed-from-the-workbench",
      "What runs for an office is in `dependencies`; tools for building and trying are not there in production.",
      { path: "^(?:subgraphs|gateway)/", pathNot: test },
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    ),
    forbid("everything-is-found", "An import that leads nowhere.", {}, { couldNotResolve: true }),
    forbid(
      "no-circles",
      "Two files that need each other to run are one file, or three.",
      { path: "^\\.build/" },
      { circular: true },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    parser: "swc",
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
