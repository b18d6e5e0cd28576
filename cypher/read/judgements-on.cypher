// The judgements of these pairs.
UNWIND $rows AS row
MATCH (left:Appearance {id: row.left})
MATCH (right:Appearance {id: row.right})
MATCH (left)-[judged:JUDGED {by: row.by}]->(right)
RETURN left.id AS left, right.id AS right, judged.verdict AS verdict, judged.by AS by, judged.reason AS reason,
       judged.at AS at
