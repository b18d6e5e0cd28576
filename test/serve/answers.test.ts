import { answers } from "./answers.ts";
import { openFernlow } from "./opened.ts";

answers("from the embedded store", openFernlow);
