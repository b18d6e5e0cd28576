// The first appearance for each of these full names.
UNWIND $keys AS key
MATCH (appearance:Appearance {nameKey: key})
RETURN key, min(appearance.id) AS id
ORDER BY key
