/** Opens the store at an address. */
import { InquiryError } from "../errors.ts";
import type { Store } from "../ports.ts";
import type { StoreOptions } from "./options.ts";

export type { StoreOptions } from "./options.ts";

/**
 * `embedded:DIR`, made when it is not there; or a Neo4j server, `neo4j://…`, `neo4j+s://…`, `bolt://…`, `bolt+s://…`.
 * @throws InquiryError `usage`, `store-in-use`, `store-newer`, `store-missing`, `store-unwritable`, `store-unreachable`,
 * `store-refused`, `journal-damaged`
 */
export async function openStore(address: string, options: StoreOptions = {}): Promise<Store> {
  const [, scheme = "", rest = ""] = /^([a-z0-9+]+):(.*)$/s.exec(address) ?? [];
  if (scheme === "embedded" && rest !== "") {
    const { openEmbedded } = await import("./embedded/open.ts");
    return openEmbedded(address, rest, options.notice ?? (() => undefined), options.clock);
  }
  if (/^(neo4j|bolt)(\+s|\+ssc)?$/.test(scheme) && /^\/\/[^/]/.test(rest)) {
    const { openNeo4j } = await import("./neo4j/open.ts");
    return openNeo4j(address, options);
  }
  throw new InquiryError("usage", `${JSON.stringify(address)} is not the address of a store`, {
    advice: "Use embedded:DIR, or neo4j://HOST for a Neo4j server.",
  });
}
