// How far the store has come: batches written, or bytes of the journal with their hash.
MATCH (store:Store {id: "store"})
SET store.position = $position, store.head = $head
