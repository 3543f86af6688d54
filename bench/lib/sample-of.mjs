// A text that a simple expression matches: literals, classes, groups with choices, {n}, {n,m}, ?, + and *. Characters are
// drawn by a generator seeded with the expression, so that every run has the same samples.

const ALL = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i));
const CLASSES = { d: "0-9", w: "0-9A-Za-z_", s: " " };

export function sampleOf(expression, salt = "") {
  const random = generator(expression + salt);
  let at = 0;
  const peek = (text) => expression.startsWith(text, at);

  function choices() {
    const all = [sequence()];
    while (peek("|")) {
      at += 1;
      all.push(sequence());
    }
    return all[random() % all.length];
  }

  // Each part is a function, as a repeated class gives another character each time.
  function sequence() {
    const parts = [];
    while (at < expression.length && !peek("|") && !peek(")")) parts.push(counted(atom()));
    return () => parts.map((part) => part()).join("");
  }

  function atom() {
    if (peek("(")) {
      const flags = /^\((?:\?(?:[a-z-]+:|[a-z-]+(?=\))|P?<\w+>|:))?/.exec(expression.slice(at))[0];
      at += flags.length;
      const inner = choices();
      at += 1;
      return inner;
    }
    if (peek("[")) {
      const end = endOfClass(expression, at);
      const chars = charsOf(expression.slice(at + 1, end));
      at = end + 1;
      return () => chars[random() % chars.length];
    }
    if (peek("\\")) {
      const char = expression[at + 1];
      at += 2;
      if (char === "b" || char === "B") return () => "";
      if (CLASSES[char]) {
        const chars = charsOf(CLASSES[char]);
        return () => chars[random() % chars.length];
      }
      return () => ({ n: "\n", t: "\t", r: "\r" })[char] ?? char;
    }
    const char = expression[at];
    at += 1;
    if (char === "^" || char === "$") return () => "";
    if (char === ".") return () => ALL[random() % ALL.length];
    return () => char;
  }

  function counted(part) {
    const count = /^(?:\{(\d+)(,?)(\d*)\}|([?*+]))\??/.exec(expression.slice(at));
    if (!count) return part;
    at += count[0].length;
    const [, from, comma, to, mark] = count;
    const least = mark ? (mark === "+" ? 1 : 0) : Number(from);
    const most = mark ? (mark === "?" ? 1 : least + 8) : to ? Number(to) : comma ? least + 8 : least;
    return () => Array.from({ length: least + (random() % (most - least + 1)) }, part).join("");
  }

  return choices()();
}

function endOfClass(text, open) {
  let at = open + 1;
  while (at < text.length && text[at] !== "]") at += text[at] === "\\" ? 2 : 1;
  return at;
}

function charsOf(inside) {
  const negated = inside.startsWith("^");
  const text = (negated ? inside.slice(1) : inside).replace(/\\([dws])/g, (_, name) => CLASSES[name]);
  const chars = new Set();
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "\\") i += 1;
    if (text[i + 1] === "-" && i + 2 < text.length) {
      for (let code = text.charCodeAt(i); code <= text.charCodeAt(i + 2); code += 1)
        chars.add(String.fromCharCode(code));
      i += 2;
    } else chars.add(text[i]);
  }
  return negated ? ALL.filter((char) => !chars.has(char)) : [...chars];
}

/** xorshift32 seeded with FNV-1a of the text. */
function generator(seed) {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 0x01000193);
  state ||= 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
