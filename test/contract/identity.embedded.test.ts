/** Identity in the embedded store. */
import { openStore } from "../../src/store/open.ts";
import { folder } from "../support/folder.ts";
import { identityContract } from "./identity.ts";

identityContract("embedded", { fresh: () => openStore(`embedded:${folder()}`) });
