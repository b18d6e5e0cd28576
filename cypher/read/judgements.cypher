// Every judgement, in order.
MATCH (left:Appearance)-[judged:JUDGED]->(right:Appearance)
RETURN left.id AS left, right.id AS right, judged.verdict AS verdict, judged.by AS by, judged.reason AS reason,
       judged.at AS at
ORDER BY left, right, by
