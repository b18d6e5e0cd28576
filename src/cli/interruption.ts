/** Ctrl-C while a store is being written: the source at hand is finished, then it ends; a second one ends at once. */
import { exits } from "./exit.ts";
import { say } from "./output.ts";

export interface Interruption {
  stopped(): boolean;
  /** The same items, until somebody interrupts. */
  until<T>(items: AsyncIterable<T>): AsyncGenerator<T>;
}

export function interruption(): Interruption {
  let stopped = false;
  const stop = () => {
    if (stopped) process.exit(exits.interrupted[0]);
    stopped = true;
    say("stopping after this source; press again to stop at once (nothing stored is lost)");
  };
  process.on("SIGINT", stop);
  return {
    stopped: () => stopped,
    async *until(items) {
      try {
        for await (const item of items) {
          if (stopped) return;
          yield item;
        }
      } finally {
        process.off("SIGINT", stop);
      }
    },
  };
}
