// The pairs that people have judged, in order.
MATCH (left:Appearance)-[judged:JUDGED]->(right:Appearance)
WHERE judged.by STARTS WITH "person"
RETURN DISTINCT left.id AS left, right.id AS right, judged.verdict AS verdict
ORDER BY left, right, verdict
