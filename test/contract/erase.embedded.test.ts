/** A person erased from the embedded store. */
import { openStore } from "../../src/store/open.ts";
import { folder } from "../support/folder.ts";
import { eraseContract } from "./erase.ts";

eraseContract("embedded", () => openStore(`embedded:${folder()}`));
