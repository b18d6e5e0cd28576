// Each passage but the last is followed by the next one, and by no other.
MATCH (passage:Passage)-[:OF]->(source:Source)
OPTIONAL MATCH (passage)-[:NEXT]->(next:Passage)
OPTIONAL MATCH (source)<-[:OF]-(expected:Passage)
WHERE expected.index = passage.index + 1
WITH passage, collect(DISTINCT next.id) AS following, collect(DISTINCT expected.id) AS expecting
WHERE following <> expecting
RETURN passage.id AS id, "it is not followed by the next passage" AS problem
