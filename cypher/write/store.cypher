// The store's own node: what has been migrated, and how much has been applied.
MERGE (store:Store {id: "store"})
SET store.version = $version, store.migrations = $migrations,
    store.position = coalesce(store.position, 0)
