/** SARIF's messages (3.11) as plain text: looked up, filled in, links as their words, escapes undone. */
import { field, list, text } from "./untrusted.ts";

/** The message's own text, or that of its id in the rule's or the tool's strings. */
export function messageText(message: unknown, rule: unknown, driver: unknown): string | undefined {
  const id = text(field(message, "id"), 200);
  const known =
    id === undefined
      ? undefined
      : (field(field(rule, "messageStrings"), id) ?? field(field(driver, "globalMessageStrings"), id));
  const raw = [message, known].flatMap((one) => text(field(one, "text")) ?? text(field(one, "markdown")) ?? []).at(0);
  return raw === undefined ? undefined : plainLinks(fillIn(raw, list(field(message, "arguments"))));
}

/** `{0}` is an argument; `{{` and `}}` are braces (3.11.5). */
export function fillIn(template: string, values: readonly unknown[] = []): string {
  return template.replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (found, index: string | undefined) =>
    index === undefined ? found[0]! : (text(values[Number(index)]) ?? found),
  );
}

/** `[words](target)` as its words (3.11.6): where a link leads is told beside, or not at all. One pass over the text. */
export function plainLinks(message: string): string {
  let out = "";
  let from = 0;
  for (let middle = message.indexOf("]("); middle >= 0; middle = message.indexOf("](", from)) {
    const close = message.indexOf(")", middle + 2);
    if (close < 0) break;
    const before = message.slice(from, middle);
    const open = before.lastIndexOf("[");
    out += open < 0 ? before + message.slice(middle, close + 1) : before.slice(0, open) + before.slice(open + 1);
    from = close + 1;
  }
  return (out + message.slice(from)).replace(/\\([[\]\\])/g, "$1");
}
