/** The embedded store keeps the contract. */
import { openStore } from "../../src/store/open.ts";
import { folder } from "../support/folder.ts";
import { storeContract } from "./store.ts";

storeContract("embedded", {
  fresh: () => openStore(`embedded:${folder()}`),
  runs: 40,
});
