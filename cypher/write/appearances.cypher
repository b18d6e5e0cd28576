// Appearances; `names` are the name forms of their mentions, `nameKey` what namesakes share.
UNWIND $rows AS row
MERGE (appearance:Appearance {id: row.id})
SET appearance.type = row.type, appearance.name = row.name, appearance.names = row.names,
    appearance.nameKey = row.nameKey, appearance.refs = row.refs
