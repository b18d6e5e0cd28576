// The judgements of which one of these appearances is the left end.
UNWIND $ids AS id
MATCH (left:Appearance {id: id})-[judged:JUDGED]->(right:Appearance)
RETURN left.id AS left, right.id AS right, judged.verdict AS verdict, judged.by AS by, judged.reason AS reason,
       judged.at AS at
