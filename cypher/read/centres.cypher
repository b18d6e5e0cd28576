// For each of these keys, what is known besides, and the first appearance of which it is.
UNWIND $keys AS key
MATCH (ground:Ground {key: key})
RETURN key, ground.mark AS mark, ground.centre AS id
ORDER BY key, mark
