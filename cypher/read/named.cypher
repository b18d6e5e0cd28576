// Every appearance with a full name, in order.
MATCH (appearance:Appearance)
WHERE appearance.nameKey IS NOT NULL
RETURN appearance.nameKey AS key, appearance.id AS id
ORDER BY key, id
