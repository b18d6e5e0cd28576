import { extractorNamed } from "../../src/extract/index.ts";
import { extractorContract } from "./extractor.ts";

extractorContract("rules", () => extractorNamed("rules"));
