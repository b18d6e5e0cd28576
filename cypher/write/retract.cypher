// Decisions taken back.
UNWIND $rows AS row
MATCH (left:Appearance {id: row.left})
MATCH (right:Appearance {id: row.right})
MATCH (left)-[judged:JUDGED {by: row.by}]->(right)
DELETE judged
