// Every source, without its text.
MATCH (source:Source)
RETURN source.id AS id, source.title AS title, source.kind AS kind, source.publisher AS publisher, source.url AS url,
  source.date AS date, source.sha256 AS sha256
ORDER BY date, title, id
