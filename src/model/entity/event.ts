import { entityType } from "./define.ts";

export const event = entityType({
  name: "Event",
  plural: "Events",
  means: "Something that happens: an inspection, an attack, a hearing, a meeting, a trial.",
  shape: "diamond",
  colour: { light: "#9c3d5f", dark: "#e88fae" },
});
