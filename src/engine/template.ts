/** Message templates of rules: `{name}` is a parameter. */

/** Names for which `lookUp` gives nothing stay; so do `{{name}}` and `${name}`, which are references in people's files. */
export function fillTemplate(template: string, lookUp: (name: string) => string | undefined): string {
  return template.replace(/(?<![{$])\{([A-Za-z][\w.-]*)\}(?!\})/g, (whole, name: string) => lookUp(name) ?? whole);
}
