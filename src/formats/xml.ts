/** XML, positioned and tolerant: texts of elements, attributes, and the ways in which names and values stand beside one another. */
import type { Span } from "../model/document.ts";
import { type Slice, sliceOf } from "../model/slice.ts";
import { DocumentBuilder, type Format, type Reader, type Where } from "./format.ts";
import { readInside } from "./inside.ts";
import { addNamed, pointerToken, settingsGroup, spanOf, trimmed } from "./named-value.ts";
import { xmlText } from "./xml-text.ts";

const FILE =
  /\.(?:xml|config|csproj|vbproj|fsproj|props|targets|plist|resx|xaml|pubxml|publishsettings|nuspec|wsdl|xsd|jmx|jelly|iml|xconf)$/i;
const NAME = /[A-Za-z_:][\w:.-]*/y;
/** Attributes that name what another attribute or the element's text holds, and those that hold it. */
const NAMING = ["key", "name", "Name", "Key", "id", "property"];
const HOLDING = ["value", "Value", "connectionString", "content", "defaultValue"];
/** Deeper elements are read, but get no longer path. */
const MAX_PATH = 200;

interface Attribute {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: Slice;
}

interface Element {
  readonly name: string;
  readonly nameSpan: Span;
  readonly path: string;
  /** What its `key` or `name` attribute says, where its text is the value. */
  readonly label: Attribute | undefined;
  readonly counts: Map<string, number>;
  group: string | undefined;
  textFrom: number;
  children: number;
  /** The last `<key>` of a property list, or `<name>` of a pair of elements. */
  plistKey: Slice | undefined;
}

class XmlReader {
  readonly #slice: Slice;
  readonly #text: string;
  readonly #where: Where;
  readonly #out: DocumentBuilder;
  readonly #stack: Element[] = [];
  elements = 0;

  constructor(slice: Slice, where: Where, out: DocumentBuilder) {
    this.#slice = slice;
    this.#text = slice.text;
    this.#where = where;
    this.#out = out;
  }

  read(): void {
    const text = this.#text;
    let at = text.indexOf("<");
    while (at >= 0) {
      let next: number;
      if (text.startsWith("<!--", at)) next = this.#behind("-->", at + 4);
      else if (text.startsWith("<![CDATA[", at)) next = this.#behind("]]>", at + 9);
      else if (text.startsWith("<?", at)) next = this.#behind("?>", at + 2);
      else if (text.startsWith("<!", at)) next = this.#behind(">", at + 2);
      else if (text[at + 1] === "/") next = this.#close(at);
      else next = this.#open(at);
      at = text.indexOf("<", next);
    }
  }

  #behind(end: string, from: number): number {
    const found = this.#text.indexOf(end, from);
    return found < 0 ? this.#text.length : found + end.length;
  }

  #groupOf(element: Element | undefined): string {
    if (!element) return this.#where.group;
    element.group ??= settingsGroup(
      { ...this.#where, path: "" },
      element.path,
      this.#out,
      this.#where.group,
      element.name,
    );
    return element.group;
  }

  #add(value: Slice, path: string, key: string, keySpan: Span, holder: Element | undefined): void {
    addNamed(value, { path, key, keySpan, group: this.#groupOf(holder) }, this.#where, this.#out, readInside);
  }

  #open(from: number): number {
    const text = this.#text;
    NAME.lastIndex = from + 1;
    const found = NAME.exec(text);
    if (!found) return from + 1;
    this.elements += 1;
    const nameEnd = from + 1 + found[0].length;
    const name = found[0].slice(found[0].indexOf(":") + 1);
    const above = this.#stack.at(-1);
    const path = this.#childPath(above, name);
    const { attributes, end, empty } = this.#attributes(nameEnd);
    const label = attributes.find((attribute) => NAMING.includes(attribute.name));
    const element: Element = {
      name,
      nameSpan: spanOf(this.#slice, nameEnd - name.length, nameEnd),
      path,
      label,
      counts: new Map(),
      group: undefined,
      textFrom: end,
      children: 0,
      plistKey: undefined,
    };
    if (above) above.children += 1;
    this.#addAttributes(element, attributes, above);
    if (!empty) this.#stack.push(element);
    return end;
  }

  #childPath(above: Element | undefined, name: string): string {
    const base = above?.path ?? this.#where.path;
    if (this.#stack.length > MAX_PATH) return base;
    const index = above?.counts.get(name) ?? 0;
    above?.counts.set(name, index + 1);
    return `${base}/${pointerToken(name)}${index > 0 ? `[${index}]` : ""}`;
  }

  #attributes(from: number): { attributes: Attribute[]; end: number; empty: boolean } {
    const text = this.#text;
    const attributes: Attribute[] = [];
    let at = from;
    while (at < text.length) {
      const letter = text[at]!;
      if (letter === ">") return { attributes, end: at + 1, empty: text[at - 1] === "/" };
      if (letter === "<") return { attributes, end: at, empty: false };
      NAME.lastIndex = at;
      const name = NAME.exec(text)?.[0];
      if (!name) {
        at += 1;
        continue;
      }
      const nameSpan = spanOf(this.#slice, at, at + name.length);
      at = this.#spaces(at + name.length);
      if (text[at] !== "=") continue;
      at = this.#spaces(at + 1);
      const quote = text[at];
      if (quote !== '"' && quote !== "'") continue;
      const close = text.indexOf(quote, at + 1);
      if (close < 0) return { attributes, end: text.length, empty: false };
      attributes.push({
        name: name.slice(name.indexOf(":") + 1),
        nameSpan,
        value: xmlText(this.#slice, at + 1, close),
      });
      at = close + 1;
    }
    return { attributes, end: at, empty: false };
  }

  #spaces(from: number): number {
    let at = from;
    while (/\s/.test(this.#text[at] ?? "x")) at += 1;
    return at;
  }

  /** `<add key="X" value="Y"/>` names its value itself, and belongs with its siblings. */
  #addAttributes(element: Element, attributes: readonly Attribute[], above: Element | undefined): void {
    const { label, path } = element;
    for (const attribute of attributes) {
      if (label && HOLDING.includes(attribute.name) && attribute !== label) {
        const name = attribute.name === "connectionString" ? attribute : undefined;
        const key = name?.name ?? label.value.text;
        this.#add(attribute.value, `${path}/${attribute.name}`, key, name?.nameSpan ?? spanOf(label.value), above);
      } else if (attribute !== label) {
        this.#add(attribute.value, `${path}/@${attribute.name}`, attribute.name, attribute.nameSpan, element);
      }
    }
  }

  #close(from: number): number {
    const text = this.#text;
    NAME.lastIndex = from + 2;
    const written = NAME.exec(text)?.[0];
    const end = this.#behind(">", from + 2);
    if (!written) return end;
    const name = written.slice(written.indexOf(":") + 1);
    // A tag left open ends with the element around it; one that was never open is passed over.
    let open = this.#stack.length - 1;
    const lowest = Math.max(0, open - 64);
    while (open >= lowest && this.#stack[open]!.name !== name) open -= 1;
    if (open < lowest) return end;
    const element = this.#stack[open]!;
    this.#stack.length = open;
    if (element.children === 0) this.#addText(element, from, this.#stack[open - 1]);
    return end;
  }

  /** The text of an element without children: under its own name, its label's, or that of the sibling before it. */
  #addText(element: Element, to: number, above: Element | undefined): void {
    const raw = xmlText(this.#slice, element.textFrom, to);
    const value = trimmed(raw, 0, raw.text.length);
    const { name, path, label } = element;
    if (above && /^(?:key|name|param-name|env-entry-name)$/.test(name) && !label) {
      above.plistKey = value;
      return;
    }
    if (value.text === "") return;
    const sibling = above?.plistKey;
    if (label) this.#add(value, path, label.value.text, spanOf(label.value), above);
    else if (sibling && /^(?:string|value|data|integer|param-value|env-entry-value)$/.test(name)) {
      this.#add(value, path, sibling.text, spanOf(sibling), above);
      above.plistKey = undefined;
    } else if (name === "value" && above?.label)
      this.#add(value, path, above.label.value.text, spanOf(above.label.value), this.#stack.at(-2));
    else this.#add(value, path, name, element.nameSpan, above);
  }
}

/** Reads XML: one group for each element that holds values; paths are element names. False if there is no element. */
export const readXml: Reader = (slice, where, out) => {
  if (!/^[\s\ufeff]{0,1000}</.test(slice.text)) return false;
  const reader = new XmlReader(slice, where, out);
  reader.read();
  return reader.elements > 0;
};

/** Configuration in XML; HTML is not claimed. */
export const xml: Format = {
  name: "xml",
  claims: ({ path, text }) => (FILE.test(path) && /^[\s\ufeff]{0,1000}</.test(text)) || text.startsWith("<?xml"),
  read(input) {
    const out = new DocumentBuilder(input);
    readXml(sliceOf(input.text), { path: "", group: "", place: "config", enabled: true, depth: 0 }, out);
    return out.build("xml");
  },
};
