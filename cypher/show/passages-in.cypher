// A source's text, passage by passage.
// $id: the source
MATCH (passage:Passage)-[:OF]->(:Source {id: $id})
RETURN passage {.index, .start, .end, .kind, .page, .speaker, .text} AS passage
ORDER BY passage.index
