/** What opening a store may need besides its address. */
export interface StoreOptions {
  /** For a database that asks for them. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** The server's own default when absent. */
  readonly database?: string | undefined;
  /** Told what a person should know about the store: that a graph was made anew, that a batch had been cut off. */
  readonly notice?: Notice | undefined;
  /** For an embedded store's journal, which then says when each batch was written. */
  readonly clock?: Clock | undefined;
}

/** The time now, ISO 8601 with Z. */
export type Clock = () => string;

export type Notice = (text: string) => void;
