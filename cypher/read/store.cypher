// The store's own node; no row in a database that has none yet.
MATCH (store:Store {id: "store"})
RETURN store.version AS version, store.migrations AS migrations, store.position AS position, store.head AS head
