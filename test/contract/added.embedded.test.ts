/** What a source adds, in the embedded store. */
import { openStore } from "../../src/store/open.ts";
import { folder } from "../support/folder.ts";
import { addedContract } from "./added.ts";

addedContract("embedded", () => openStore(`embedded:${folder()}`));
