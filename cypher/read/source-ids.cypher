// Every source, in order.
MATCH (source:Source)
RETURN source.id AS id
ORDER BY id
