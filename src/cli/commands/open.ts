/** `open`: the explorer. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import type { Store } from "../../ports.ts";
import type { Writing } from "../../serve/writing.ts";
import { extractorOption } from "../extractor-option.ts";
import { print, say, sayError } from "../output.ts";
import { isThere, type StoreOptions, storeOption, withStore } from "../store.ts";

interface OpenOptions extends StoreOptions {
  readonly port: number;
  readonly open: boolean;
  readonly readOnly?: true;
  readonly extractor: string;
}

/** The built page lies beside the built program. */
const pagePath = fileURLToPath(new URL("../../viz", import.meta.url));

export function openCommand(): Command {
  const command = new Command("open")
    .description("serve the explorer on this machine and open it in a browser")
    .option("--port <n>", "the port, or the next free one", port, 4680)
    .option("--no-open", "print the address only")
    .option("--read-only", "let nobody decide or add anything")
    .addOption(extractorOption());
  return storeOption(command).action(run);
}

async function run({ port, open, readOnly, extractor, ...options }: OpenOptions): Promise<void> {
  const { serve } = await import("../../serve/serve.ts");
  const writing = readOnly ? undefined : await writingWith(extractor);
  // Who may add documents may begin with none.
  const use = async (store: Store) => {
    const server = await serve(store, { port, pagePath, onFault: sayError, writing, now });
    print(server.entry);
    say(writing ? "Whoever opens this address may decide and add. Ctrl-C ends it." : "Ctrl-C ends it.");
    if (open && hasDesktop()) await (await import("open")).default(server.entry);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await server.close();
  };
  if (writing && !isThere(options))
    say("There is no store here yet: a new one is made, and documents dropped on the page go into it.");
  await withStore(options, use, { create: writing !== undefined });
}

const now = () => new Date();

async function writingWith(extractor: string): Promise<Writing> {
  const [{ read }, { extractorNamed }] = await Promise.all([
    import("../../read/index.ts"),
    import("../../extract/index.ts"),
  ]);
  return {
    token: randomBytes(32).toString("base64url"),
    now,
    read,
    extractor: await extractorNamed(extractor),
  };
}

function hasDesktop(): boolean {
  if (!process.stdout.isTTY || process.env.CI) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function port(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError("Give a port, 0 to 65535.");
  return number;
}
