// What is mentioned in a source, and where.
// $id: the source
MATCH (:Source {id: $id})<-[:OF]-(:Passage)<-[mention:MENTIONED_IN]-(:Appearance)-[:REFERS_TO]->(entity:Entity)
RETURN entity.id AS entity, mention.start AS first, mention.end AS last
ORDER BY first, last, entity
