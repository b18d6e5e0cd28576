/** A corrected version, in the embedded store. */
import { openStore } from "../../src/store/open.ts";
import { folder } from "../support/folder.ts";
import { replaceContract } from "./replace.ts";

replaceContract("embedded", () => openStore(`embedded:${folder()}`));
