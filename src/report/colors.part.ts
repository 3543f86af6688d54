/** The door to picocolors: loaded where there is colour, as it asks for standard output's stream, which takes milliseconds. */
export { createColors } from "picocolors";
