// Which passage follows which.
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
MATCH (next:Passage {id: row.next})
MERGE (passage)-[:NEXT]->(next)
