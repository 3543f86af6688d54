/** The door to the package ignore: gitignore's syntax, loaded when the first pattern is read. */
export { default as ignore } from "ignore";
