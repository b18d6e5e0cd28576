import { entityType } from "./define.ts";

export const organisation = entityType({
  name: "Organisation",
  plural: "Organisations",
  means: "A company, body, trust or named team; an inquiry when it acts as a body.",
  shape: "square",
  colour: { light: "#8a5a00", dark: "#e0b062" },
});
