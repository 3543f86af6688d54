// The samples of rules written in Go, as gitleaks' own generator has them: string literals, their sums, and calls of the
// helpers that make random text. What else stands there is not evaluated: the rule counts as unread.
import { sampleOf } from "./sample-of.mjs";

const CLASS = {
  Numeric: "[0-9]",
  Hex: "[a-f0-9]",
  AlphaNumeric: "[a-z0-9]",
  AlphaNumericExtendedShort: "[a-z0-9_-]",
  AlphaNumericExtended: "[a-z0-9=_-]",
  AlphaNumericExtendedLong: "[a-z0-9/=_+-]",
};
const UUID = "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}";

/** [{ rule, good, bad }] of one file: `bad` are its true positives, `good` its false ones; undefined where unread. */
export function goSamples(source) {
  const found = [];
  for (const part of source.split(/^func /m).slice(1)) {
    const rule = /RuleID:\s*"([^"]+)"/.exec(part)?.[1];
    if (!rule) continue;
    found.push({ rule, bad: listOf(part, "tps"), good: listOf(part, "fps") ?? [] });
  }
  return found;
}

function listOf(part, name) {
  const all = [];
  const assigned = new RegExp(`^\\s*${name}\\s*:?=\\s*`, "gm");
  for (let hit = assigned.exec(part); hit; hit = assigned.exec(part)) {
    try {
      const value = new Parser(part, hit.index + hit[0].length, { [name]: all }).expression();
      if (Array.isArray(value)) all.splice(0, all.length, ...value.map(String));
    } catch {
      if (all.length === 0) return undefined;
    }
  }
  return all.length > 0 ? all : undefined;
}

class Parser {
  constructor(text, at, names) {
    Object.assign(this, { text, at, names });
  }

  skip() {
    const gap = /(?:\s+|\/\/[^\n]*)*/y;
    gap.lastIndex = this.at;
    this.at += gap.exec(this.text)[0].length;
  }

  take(pattern) {
    this.skip();
    const sticky = new RegExp(pattern, "y");
    sticky.lastIndex = this.at;
    const hit = sticky.exec(this.text);
    if (hit) this.at += hit[0].length;
    return hit;
  }

  expression() {
    let value = this.term();
    while (this.take(/\+(?!=)/)) value += this.term();
    return value;
  }

  term() {
    const quoted = this.take(/"((?:[^"\\\n]|\\.)*)"/);
    if (quoted) return JSON.parse(`"${quoted[1].replace(/\\x([0-9a-f]{2})/gi, "\\u00$1").replace(/\\'/g, "'")}"`);
    const raw = this.take(/`([^`]*)`/);
    if (raw) return raw[1];
    if (this.take(/\[\]string\{/)) return this.items(/\}/);
    const called = this.take(/(?:utils|secrets|fmt)?\.?(\w+)\(/);
    if (called) return this.call(called[1], this.items(/\)/));
    const name = this.take(/\w+/);
    if (name && name[0] in this.names) return this.names[name[0]];
    throw new SyntaxError("not evaluated");
  }

  items(end) {
    const all = [];
    while (!this.take(end)) {
      const value = this.expression();
      if (this.take(/\.\.\./)) all.push(...value);
      else all.push(value);
      this.take(/,/);
    }
    return all;
  }

  call(name, [first, second, ...more]) {
    if (CLASS[name]) return `${CLASS[name]}{${first}}`;
    switch (name) {
      case "Hex8_4_4_4_12":
        return UUID;
      case "NewSecret":
      case "NewSecretWithEntropy":
        return sampleOf(first);
      case "GenerateSampleSecret":
        return `${first}_api_token = "${second}"`;
      case "GenerateSampleSecrets":
        return renderings(first, second);
      case "append":
        return [...first, ...[second, ...more].flat()];
      case "Sprintf":
        return [second, ...more].reduce((text, value) => text.replace(/%[sdv]/, () => value), first);
      default:
        throw new SyntaxError("not evaluated");
    }
  }
}

/** The ways in which a token named for its vendor is written down. */
function renderings(name, secret) {
  return [
    `${name}Token="${secret}"`,
    `${name}Token = ${secret}`,
    `{\n    "${name}_token": "${secret}"\n}`,
    `{"config.ini": "${name.toUpperCase()}_TOKEN=${secret}\\nBACKUP_ENABLED=true"}`,
    `<${name}Token>\n    ${secret}\n</${name}Token>`,
    `${name}_token: ${secret}`,
    `${name}_token: '${secret}'`,
    `string ${name}Token = "${secret}";`,
    `var ${name}Token string = "${secret}"`,
    `${name}Token := \`${secret}\``,
    `$${name}Token .= "${secret}"`,
    `System.setProperty("${name.toUpperCase()}_TOKEN", "${secret}")`,
    `  "${name}Token" => "${secret}"`,
    `${name}_TOKEN ?= "${secret}"`,
  ];
}
