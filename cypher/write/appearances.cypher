// Appearances; `names` are the name forms of their mentions.
UNWIND $rows AS row
MERGE (appearance:Appearance {id: row.id})
SET appearance.type = row.type, appearance.name = row.name, appearance.names = row.names, appearance.refs = row.refs
