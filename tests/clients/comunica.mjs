// Asks the service with Comunica, a SPARQL engine of another make: as an endpoint, and by following linked data.
//
//   node comunica.mjs http://ADDRESS

import { QueryEngine } from "@comunica/query-sparql";

const [base] = process.argv.slice(2);
const engine = new QueryEngine();
const SCR = "PREFIX scr: <https://w3id.org/scrutineer/ontology#>";

function demand(holds, what) {
  if (!holds) throw new Error(what);
}

/** Rows of a query as plain objects. */
async function rows(query, sources) {
  const stream = await engine.queryBindings(query, { sources });
  const found = await stream.toArray();
  return found.map((binding) => Object.fromEntries([...binding].map(([name, term]) => [name.value, term.value])));
}

// the engine must find out by itself that this is an endpoint
const endpoint = [{ type: "sparql", value: `${base}/sparql` }];
const kinds = await rows(
  `${SCR} SELECT ?kind (COUNT(*) AS ?n) WHERE { ?i a scr:Incident ; scr:incidentKind ?kind } GROUP BY ?kind ORDER BY DESC(?n)`,
  endpoint,
);
demand(kinds.length > 10, `${kinds.length} kinds of incidents`);
const described = await rows("SELECT * WHERE { ?s ?p ?o } LIMIT 7", [`${base}/sparql`]);
demand(described.length === 7, `${described.length} rows where the engine looks for itself`);

// a document of linked data, in whatever form the engine asks for
const document = await rows("PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT ?name WHERE { ?s skos:prefLabel ?name }", [
  `${base}/data/country/KEN`,
]);
demand(document.some((row) => row.name === "Kenya"), "Kenya has no name in its document");

const truth = await engine.queryBoolean(`${SCR} ASK { ?c a scr:Country }`, { sources: endpoint });
demand(truth === true, "there is no country");
const quads = await (await engine.queryQuads("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 5", { sources: endpoint })).toArray();
demand(quads.length === 5, `${quads.length} triples`);
let refused = false;
try {
  await rows("SELECT * WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", endpoint);
} catch {
  refused = true;
}
demand(refused, "SERVICE was not refused");
process.stdout.write(JSON.stringify({ kinds: kinds.length, described: described.length, document: document.length }) + "\n");
