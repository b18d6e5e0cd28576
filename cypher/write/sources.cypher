// Sources without their text, which is that of their passages.
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source.sha256 = row.sha256, source.title = row.title, source.kind = row.kind, source.publisher = row.publisher,
    source.url = row.url, source.date = row.date, source.language = row.language, source.reader = row.reader
