"""Asks the service with SPARQLWrapper, in each format that it reads, by GET and by POST.

    python sparqlwrapper_client.py http://ADDRESS
"""

import json
import sys

from SPARQLWrapper import CSV, GET, JSON, JSONLD, N3, POST, RDFXML, TSV, TURTLE, XML, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import QueryBadFormed

PREFIX = "PREFIX scr: <https://w3id.org/scrutineer/ontology#>\n"
base = sys.argv[1]
seen = {}


def asked(query, form, method=GET):
    wrapper = SPARQLWrapper(base + "/sparql")
    wrapper.setQuery(PREFIX + query)
    wrapper.setReturnFormat(form)
    wrapper.setMethod(method)
    return wrapper.queryAndConvert()


select = "SELECT ?c ?code WHERE { ?c a scr:Country ; scr:iso3 ?code } ORDER BY ?code LIMIT 3"
for method in (GET, POST):
    rows = asked(select, JSON, method)["results"]["bindings"]
    assert [row["code"]["value"] for row in rows] == ["ABW", "AFG", "AGO"], rows
    document = asked(select, XML, method)
    assert len(document.getElementsByTagName("result")) == 3
    for form in (CSV, TSV):
        lines = asked(select, form, method).decode().strip().splitlines()
        assert len(lines) == 4, lines
    seen[method] = len(rows)
assert asked("ASK { ?c a scr:Country }", JSON)["boolean"] is True
construct = "CONSTRUCT { ?c scr:iso3 ?code } WHERE { ?c a scr:Country ; scr:iso3 ?code }"
for form in (RDFXML, JSONLD):
    graph = asked(construct, form)
    assert len(graph) == 250, (form, len(graph))
for form in (TURTLE, N3):
    assert b"KEN" in asked(construct, form)
described = asked("DESCRIBE <https://w3id.org/scrutineer/id/country/KEN>", RDFXML)
assert len(described) > 5, len(described)
try:
    asked("SELECT ?c WHERE {", JSON)
    raise SystemExit("a broken query was answered")
except QueryBadFormed:
    pass
wrapper = SPARQLWrapper(base + "/sparql")
wrapper.addDefaultGraph("https://w3id.org/scrutineer/graph/access-now-stop")
wrapper.setQuery(PREFIX + "SELECT (COUNT(*) AS ?n) WHERE { ?i a scr:Incident }")
wrapper.setReturnFormat(JSON)
one = int(wrapper.queryAndConvert()["results"]["bindings"][0]["n"]["value"])
every = int(asked("SELECT (COUNT(DISTINCT ?i) AS ?n) WHERE { ?i a scr:Incident }", JSON)["results"]["bindings"][0]["n"]["value"])
assert 0 < one < every, (one, every)
seen.update(one=one, every=every, described=len(described))
print(json.dumps(seen))
