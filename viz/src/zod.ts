/** Zod compiles its parsers with `new Function` unless told not to; the page's content policy forbids that. Imported first. */
import { config } from "zod";

config({ jitless: true });
