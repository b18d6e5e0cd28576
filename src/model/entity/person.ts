import { entityType } from "./define.ts";

export const person = entityType({
  name: "Person",
  plural: "People",
  means: "A human being, named or described.",
  shape: "circle",
  colour: { light: "#2f6f9f", dark: "#7db8e0" },
});
