/** Who may be the same: how what stands is put to a person. Beside `ingest.ts`, for whoever asks without knowing the stages. */
export { type SuggestOptions, suggest } from "./resolve/index.ts";
