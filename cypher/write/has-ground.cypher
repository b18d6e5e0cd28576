// Which grounds an appearance has.
UNWIND $rows AS row
MATCH (appearance:Appearance {id: row.appearance})
MATCH (ground:Ground {id: row.ground})
MERGE (appearance)-[:HAS_GROUND]->(ground)
