/** The checks of subjects, loaded only for documents that may have any. */
export { detectChecks, factsOf } from "./check.ts";
