// Who goes by these full names?
UNWIND $keys AS key
MATCH (appearance:Appearance {nameKey: key})
RETURN key, appearance.id AS id
ORDER BY key, id
