// Takes the write lock on the store's node for the rest of the transaction, so that writers follow one another.
MATCH (store:Store {id: "store"})
SET store.position = store.position
