// Sources, without their text.
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id, source.sha256 AS sha256, source.title AS title, source.kind AS kind,
       source.publisher AS publisher, source.url AS url, source.date AS date, source.language AS language,
       source.reader AS reader
ORDER BY id
