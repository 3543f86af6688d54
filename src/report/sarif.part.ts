/** SARIF, loaded when it is asked for. */
export { renderSarif } from "./sarif.ts";
