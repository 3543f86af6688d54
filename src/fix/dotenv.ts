/** .env files: the value goes, its name moves to .env.example. */
import type { Mender } from "./draft.ts";

/** Files that are made to be shared need no further one. */
const SHARED = /\.(?:example|sample|template|dist|defaults?)$/;

const NAME = /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*[=:]/;

export const mendDotenv: Mender = ({ finding }, { input }) => {
  const start = input.text.lastIndexOf("\n", finding.span.start - 1) + 1;
  const name = NAME.exec(input.text.slice(start, Math.min(finding.span.start, start + 200)))?.[1];
  if (name === undefined || finding.region.startLine !== finding.region.endLine) return undefined;
  const folder = finding.path.replace(/[^/]*$/, "");
  const shared = SHARED.test(finding.path);
  return {
    finding,
    title: shared ? `Leave ${name} empty` : `Leave ${name} empty here and name it in .env.example`,
    replacements: [{ span: finding.span, text: "" }],
    ...(shared ? {} : { example: { path: `${folder}.env.example`, name: name } }),
  };
};
