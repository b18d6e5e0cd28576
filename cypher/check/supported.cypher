// Every edge follows from its claims: they join its ends, are asserted, affirmed and not rejected, and its roles,
// sources and days are theirs.
MATCH (subject:Entity)-[edge]->(object:Entity)
WHERE edge.claims IS NULL OR size(edge.claims) = 0
RETURN subject.id AS id, "its edge " + type(edge) + " to " + object.id + " has no claim" AS problem
UNION
MATCH (subject:Entity)-[edge]->(object:Entity)
UNWIND edge.claims AS id
WITH subject, edge, object, id
WHERE NOT EXISTS { MATCH (:Claim {id: id}) }
RETURN subject.id AS id, "its edge " + type(edge) + " to " + object.id + " has a claim that is not there" AS problem
UNION
MATCH (subject:Entity)-[edge]->(object:Entity)
UNWIND edge.claims AS id
MATCH (claim:Claim {id: id})-[:SUBJECT]->(:Appearance)-[:REFERS_TO]->(from:Entity)
MATCH (claim)-[:OBJECT]->(:Appearance)-[:REFERS_TO]->(to:Entity)
WHERE from.id <> subject.id OR to.id <> object.id OR claim.predicate <> type(edge)
   OR claim.stance <> "asserted" OR claim.polarity <> "affirmed" OR claim.review = "rejected"
RETURN subject.id AS id, "its edge " + type(edge) + " to " + object.id + " does not follow from " + id AS problem
UNION
MATCH (subject:Entity)-[edge]->(object:Entity)
UNWIND edge.claims AS id
MATCH (claim:Claim {id: id})-[:EVIDENCE]->(:Passage)-[:OF]->(source:Source)
WITH subject, edge, object, collect(DISTINCT claim.role) AS roles, collect(DISTINCT source.id) AS sources,
  min(claim.earliest) AS earliest, max(claim.latest) AS latest
WHERE size(roles) <> size(edge.roles) OR any(role IN roles WHERE NOT role IN edge.roles)
   OR size(sources) <> size(edge.sources) OR any(source IN sources WHERE NOT source IN edge.sources)
   OR coalesce(earliest, "") <> coalesce(edge.earliest, "") OR coalesce(latest, "") <> coalesce(edge.latest, "")
RETURN subject.id AS id,
  "its edge " + type(edge) + " to " + object.id + " has not the roles, sources or days of its claims" AS problem
