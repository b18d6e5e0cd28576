// Takes the write lock on the store's node for the rest of the transaction, so that writers follow one another; and
// tells how far the store has come.
MATCH (store:Store {id: "store"})
SET store.position = store.position
RETURN store.version AS version, store.migrations AS migrations, store.position AS position, store.head AS head
