// Passages follow one another without a gap, from the start of the text.
MATCH (source:Source)
OPTIONAL MATCH (source)<-[:OF]-(passage:Passage)
WITH source, passage
ORDER BY passage.index
WITH source, collect(passage.start) AS starts, collect(passage.end) AS ends, collect(passage.index) AS indexes
WITH source, starts, ends, [n IN range(0, size(starts) - 1) WHERE
  indexes[n] <> n OR starts[n] <> CASE n WHEN 0 THEN 0 ELSE ends[n - 1] END] AS wrong
WHERE size(starts) = 0 OR size(wrong) > 0
RETURN source.id AS id,
  CASE size(starts) WHEN 0 THEN "it has no passage" ELSE "its passages leave a gap or overlap" END AS problem
