// What a claim is about, and the sentence that says so.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (subject:Appearance {id: row.subject})
MATCH (object:Appearance {id: row.object})
MATCH (passage:Passage {id: row.passage})
MERGE (claim)-[:SUBJECT]->(subject)
MERGE (claim)-[:OBJECT]->(object)
MERGE (claim)-[evidence:EVIDENCE]->(passage)
SET evidence.start = row.start, evidence.end = row.end
