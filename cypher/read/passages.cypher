// The passages of sources, in order.
UNWIND $ids AS id
MATCH (source:Source {id: id})<-[:OF]-(passage:Passage)
RETURN source.id AS source, passage.index AS index, passage.start AS start, passage.end AS end, passage.kind AS kind,
       passage.page AS page, passage.speaker AS speaker, passage.text AS text
ORDER BY source, index
