// The passages of sources that are there already.
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MERGE (passage:Passage {id: row.id})
SET passage.index = row.index, passage.start = row.start, passage.end = row.end, passage.kind = row.kind,
    passage.page = row.page, passage.speaker = row.speaker, passage.text = row.text
MERGE (passage)-[:OF]->(source)
