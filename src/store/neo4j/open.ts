/** To come. */
import { InquiryError } from "../../errors.ts";
import type { Store } from "../../ports.ts";
import type { StoreOptions } from "../open.ts";

export async function openNeo4j(_address: string, _options: StoreOptions): Promise<Store> {
  throw new InquiryError("internal", "not yet");
}
