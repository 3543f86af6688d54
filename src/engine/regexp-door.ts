/** Regular expressions as trees: the one door to the parser, which only those load who compile rules. */
export { type AST, RegExpParser } from "@eslint-community/regexpp";
