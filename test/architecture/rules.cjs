/** The directions of ARCHITECTURE.md, for dependency-cruiser. */
const stages = "read|extract|resolve|store|ask|export|evaluate|erase";
const foundation = "^src/(model/|cypher/|ports\\.ts|errors\\.ts|hash\\.ts|mutex\\.ts)";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A module never reaches itself.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "model-imports-zod-only",
      comment: "The model runs in a browser.",
      severity: "error",
      from: { path: "^src/model/" },
      to: { pathNot: "^(src/model/|node_modules/zod/)" },
    },
    {
      name: "a-stage-never-imports-another",
      comment: "Stages meet in the model and in ingest.ts.",
      severity: "error",
      from: { path: `^src/(${stages})/` },
      to: { path: `^src/(${stages})/`, pathNot: "^src/$1/" },
    },
    {
      name: "stages-know-nothing-above-them",
      severity: "error",
      from: { path: `^src/(${stages})/` },
      to: { path: "^src/", pathNot: [foundation, "^src/$1/"] },
    },
    {
      name: "the-foundation-knows-no-stage",
      severity: "error",
      from: { path: foundation },
      to: { path: "^src/", pathNot: foundation },
    },
    {
      name: "the-server-gets-its-store",
      comment: "The server works on any store and knows of none.",
      severity: "error",
      from: { path: "^src/serve/" },
      to: { path: "^src/(read|extract|resolve|store|cli)/" },
    },
    {
      name: "nothing-imports-the-commands",
      severity: "error",
      from: { pathNot: "^src/cli/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "the-page-knows-the-model-and-the-api",
      severity: "error",
      from: { path: "^viz/" },
      to: { path: "^src/", pathNot: "^src/(model/|serve/api\\.ts)" },
    },
    {
      name: "sigma-behind-one-adapter",
      comment: "So that another version, or another library, replaces one folder.",
      severity: "error",
      from: { path: "^viz/", pathNot: "^viz/src/canvas/" },
      to: { path: "node_modules/(sigma|@sigma)/" },
    },
    {
      name: "the-graph-engines-behind-their-adapters",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/store/(neo4j|embedded)/" },
      to: { path: "node_modules/(neo4j-driver|@grafeo-db)/" },
    },
    {
      name: "no-test-in-the-product",
      severity: "error",
      from: { path: "^(src|viz)/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
