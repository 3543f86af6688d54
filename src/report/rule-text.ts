/** What a rule says of no one place: its templates without a finding. */
import { fillTemplate } from "../engine/template.ts";

/** What a finding fills in is told by its name; what it may append to a word is left out. */
export function generalText(template: string): string {
  return fillTemplate(template.replace(/(?<=\w)\{\w+\}/g, ""), (name) => `‹${name}›`);
}

export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
