/** What people decide, in the embedded store. */
import { openStore } from "../../src/store/open.ts";
import { folder } from "../support/folder.ts";
import { decisionsContract } from "./decisions.ts";

decisionsContract("embedded", () => openStore(`embedded:${folder()}`));
