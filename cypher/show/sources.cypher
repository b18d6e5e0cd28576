// Every source, without its text.
MATCH (source:Source)
RETURN source {.id, .title, .kind, .publisher, .url, .date} AS source
ORDER BY source.date, source.title, source.id
