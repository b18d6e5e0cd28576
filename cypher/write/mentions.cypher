// Where an appearance is mentioned: in the passage in which the mention starts; `index` is its place among the mentions.
UNWIND $rows AS row
MATCH (appearance:Appearance {id: row.appearance})
MATCH (passage:Passage {id: row.passage})
MERGE (appearance)-[mention:MENTIONED_IN {index: row.index}]->(passage)
SET mention.start = row.start, mention.end = row.end, mention.form = row.form
