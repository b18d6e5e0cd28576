// How many edges are there?
MATCH (:Entity)-[edge]->(:Entity)
RETURN count(edge) AS total
