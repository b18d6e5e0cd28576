// Who says a claim, where it is not the author.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (speaker:Appearance {id: row.speaker})
MERGE (claim)-[:SAID_BY]->(speaker)
