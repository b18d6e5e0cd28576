// The appearances of sources, a row for each mention, in order.
UNWIND $ids AS id
MATCH (source:Source {id: id})<-[:OF]-(:Passage)<-[mention:MENTIONED_IN]-(appearance:Appearance)
RETURN source.id AS source, appearance.id AS id, appearance.type AS type, appearance.name AS name,
       appearance.refs AS refs, mention.index AS index, mention.start AS start, mention.end AS end,
       mention.form AS form
ORDER BY source, id, index
