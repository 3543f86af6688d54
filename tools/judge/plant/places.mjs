// Where a secret could stand in a text, by regexes of its own, crude and lenient: nothing of credlint's readers is used, so
// that what they do not see is seen here.

const PARTS = String.raw`pass(?!ed|es\b|ing|ive|eng|port|thr|age|if)|pwd|passwd|secret|token|key|auth(?!or\b|ors\b)|cred|private|kennwort|senha|contrase|clave|mdp|mot_?de_?passe|wachtwoord|haslo|mima|login`;
const NAME = String.raw`(?<n>(?<![\w$])[\w$.-]{0,40}?(?:${PARTS})[\w$.-]{0,40})`;
const PREFIX = "(?:[bBrRuUfLN@$]{1,2})?";
const Q = String.raw`${PREFIX}(?<q>["'\x60])(?<v>(?:\\.|(?!\k<q>)[^\\\n]){0,80})\k<q>`;
const CLOSE = String.raw`["'\x60\])]{0,3}`;
const TYPE = String.raw`(?:\[\w{0,10}\]){0,2}(?:\s?:\s?[\w.<>?\[\]]{1,30}\s?|\s[Aa]s\s\w{1,20})?`;

/** Files in which a value needs no quotes. */
const BARE =
  /\.(?:ya?ml|ini|properties|conf|cfg|cnf|config|env|sh|bash|zsh|j2|txt|md|markdown|rst|mk|in|tmpl|tpl|sample|example|dist|template|default|bat|cmd|service|desktop|adoc|pp|erb|eyaml|envrc|tfvars|xcconfig)$|(?:^|\/)(?:\.[\w.-]+|Dockerfile[\w.-]*|Makefile|[\w-]+)$/i;
const YAML = /\.(?:ya?ml|eyaml)$/i;
const MARKUP =
  /\.(?:xml|html?|xhtml|plist|config|csproj|props|targets|jsp|aspx|cshtml|vue|svelte|xaml|storyboard|gsp|erb|php|xsd|resx|pom|md)$/i;
const CODE =
  /\.(?:[cm]?[jt]sx?|py|go|java|kts?|rb|php|cs|vb|vbs|bas|cls|swift|rs|c|cc|cpp|h|hpp|ino|m|mm|scala|sbt|groovy|gradle|dart|lua|p[lm]|t|r|exs?|hs|tf|ps1|psm1|sql|asp|jsp|cmake)$/i;

const line = (source, flags = "") => new RegExp(source, `dg${flags}`);

/** [kind, expression with the groups n (name), v (value) and q (quote), which files] */
const PLACES = [
  ["assignment", line(`${NAME}${CLOSE}${TYPE}\\s{0,20}(?:=|:=|\\?=|\\|\\|=|<-|\\+=)\\s{0,20}${Q}`, "i")],
  ["pair", line(`${NAME}${CLOSE}\\s{0,20}(?::|=>|->)\\s{0,20}${Q}`, "i")],
  [
    "pair of arguments",
    line(
      String.raw`(?:[\w)]\(\s{0,4}|^\s{0,20}[\w.]{2,30}\s|\{\s?)["':]${NAME}["']?\s{0,4},\s{0,4}${Q}(?=\s{0,4}(?:[)}]|$))`,
      "im",
    ),
  ],
  ["call", line(String.raw`${NAME}\(\s{0,4}${Q}\s{0,4}[,)]`, "i")],
  ["second argument", line(String.raw`${NAME}\(\s{0,4}["'][^"'\n]{0,60}["']\s{0,4},\s{0,4}${Q}\s{0,4}\)`, "i")],
  [
    "wrapper",
    line(
      String.raw`${NAME}${CLOSE}\s{0,20}(?:=|:|=>|:=)\s{0,20}(?:new |await |&)?(?![\w.:]*(?:get|find|env|require|query|fetch|replace|load|read|select|input|prompt|tokenize|param|startsWith|endsWith)|t\()[A-Za-z_][\w.:]{0,40}\(\s{0,4}${Q}`,
      "i",
    ),
  ],
  [
    "default of a look-up",
    line(
      String.raw`(?:env|environ|fetch|get|config|property|var|param|setting)\w{0,20}[\])]?[\[(.]\s{0,4}["']?${NAME}["']?[\])]{0,2}\s{0,4}(?:\|\||\?\?|\bor\b|\?:|,)\s{0,4}${Q}`,
      "i",
    ),
  ],
  ["default in a reference", line(String.raw`\$\{${NAME}:-?(?<v>[^{}\n$]{0,60})\}`, "i")],
  ["comparison", line(String.raw`${NAME}["')\]]{0,2}\s{0,4}(?:===?|!==?|\beq\b|-eq)\s{0,4}${Q}`, "i")],
  [
    "comparison by a call",
    line(
      String.raw`${NAME}(?:\(\))?\)?\.(?:equals|eq|is|toBe|toEqual|equalsIgnoreCase|should equal)\(\s{0,4}${Q}`,
      "i",
    ),
  ],
  ["element", line(String.raw`<(?:\w{1,20}:)?${NAME}(?:\s[^<>\n]{0,80})?>(?<v>[^<>\n]{0,80})<\/`, "i"), MARKUP],
  [
    "named element",
    line(String.raw`<\w{1,20}\s[^<>\n]{0,80}(?:name|key|id)="${NAME}"[^<>\n]{0,80}>(?<v>[^<>\n]{1,80})<\/`, "i"),
    MARKUP,
  ],
  [
    "name and value",
    line(
      String.raw`(?:name|key|id)["']?\s{0,4}[=:]\s{0,4}["']${NAME}["']\s{0,4},?\s{0,4}["']?(?:value|default)["']?\s{0,4}[=:]\s{0,4}${Q}`,
      "i",
    ),
  ],
  [
    "name and value in lines",
    line(
      String.raw`name:\s{0,4}["']?${NAME}["']?\s{0,4}\n\s{1,40}value:[ \t]{1,4}["']?(?<v>[^\s"'{}]{1,60})["']?[ \t]*$`,
      "im",
    ),
    YAML,
  ],
  [
    "header",
    line(
      String.raw`(?<n>Authorization)["']?\s{0,4}[:=,]\s{0,4}["'\x60]?(?:Bearer|Basic|Token|token)\s+(?<v>[^\s"'\x60]{1,80})`,
      "i",
    ),
  ],
  ["query", line(String.raw`[?&]${NAME}=(?<v>[^&\s"'<>#\x60)(\\]{1,80})`, "i")],
  ["URL", line(String.raw`:\/\/(?<n>[\w.+-]{1,30}):(?<v>[^@\s/"'\\]{1,60})@(?=[\w{[$<%-])`)],
  [
    "flag",
    line(
      String.raw`(?<=^|[\s"'\[])--?${NAME}["']?(?:=|,?\s{1,4})["']?(?<v>[^\s"'|&;<>()\\=-][^\s"'|&;<>()\\]{0,60})`,
      "im",
    ),
  ],
  ["SQL", line(String.raw`(?<![\w"'$\x60-])(?<n>IDENTIFIED\s{1,4}BY|PASSWORD)(?:\s{1,4}=?\s{0,4}|\()${Q}`, "i")],
  ["connection string", line(String.raw`(?<=[;"'\s])(?<n>password|pwd)=(?<v>[^;"'\s<>]{1,60})(?=[;"'])`, "i")],
  ["command", line(String.raw`${NAME}\s{0,4}=\s{0,4}[A-Za-z][\w-]{2,30}\s(?:-\w{1,20}\s)?${Q}`, "i")],
  ["definition", line(String.raw`#\s{0,4}define\s{1,20}${NAME}\s{1,40}${Q}`, "i")],
  [
    "escaped",
    line(String.raw`${NAME}(?:\\?["'])?\s{0,4}(?:=|:|=>)\s{0,4}\\(?<q>["'])(?<v>[^\\"'\n]{0,80})\\\k<q>`, "i"),
  ],
  [
    "bare",
    line(
      String.raw`^[ \t]{0,40}(?:-\s{1,4}|export\s|set\s|ENV\s|ARG\s|\$env:|[#;]{1,2}\s{0,4}|\/\/\s{0,4})?${NAME}[ \t]{0,20}(?:=|:[ \t]|:=|\?=)[ \t]{0,20}(?<v>[^\s"'#;,{}\[\]()$<>|&\x60]{0,80})[ \t]*$`,
      "im",
    ),
    BARE,
  ],
  [
    "template",
    line(
      String.raw`${NAME}["']?\s{0,4}(?:=>|=|:)\s{0,4}["']?(?<v>\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|\$\w{1,40}|<%=[^%\n]{1,60}%>|%\w{1,40}%)["']?\s{0,4}$`,
      "im",
    ),
    BARE,
  ],
  [
    "word after a blank",
    line(String.raw`^[ \t]{0,20}${NAME}[ \t]{1,20}(?<v>[^\s"'{}()[\];=:,.<>|&]{2,60});?[ \t]*$`, "im"),
    BARE,
  ],
  [
    "expression",
    line(
      String.raw`${NAME}["'\])]{0,2}\s{0,4}(?:(?<![=!<>])=(?!=)|=>|:=)\s{0,4}(?<v>[A-Za-z_$@][\w$.]{0,40}(?:->\w{1,30}|::\w{1,30})?(?:\[[^\[\]\n]{0,40}\]|\([^()\n]{0,40}\))?(?:\.[\w$]{1,30}(?:\(\))?)?)(?=\s{0,4}(?:[,;]|\)\s|$))`,
      "im",
    ),
    CODE,
  ],
];

/** What a person takes for a credential's name: the last words of it, numbers and the words of WHICH left off. */
const STRONG =
  /(?:pass(?:word|wd|wort|phrase|code)?s?|pwd|psw|secrets?|tokens?|kennwort|senha|contrasena|contraseña|clave|mdp|motdepasse|mot de passe|wachtwoord|haslo|mima|identified by|(?:api|app|access|private|priv|auth|encryption|encrypt|signing|sign|master|secret|client|account|license|shared|storage|service|server|admin|user|security|crypto|consumer) ?keys?)$/;
const WEAK = /(?:keys?|auth|cred(?:ential)?s?|authori[sz]ation|login|authentication|private)$/;
const WHICH =
  /^(?:\d+|a|b|c|x|value|val|str|string|text|plain|raw|b64|base64|hex|default|prod|production|dev|development|staging|stage|test|tests|live|local|sandbox|new|old|current|primary|secondary|confirm|confirmation|again|one|two|admin|root|db|database|mysql|postgres|postgresql|mongo|mongodb|redis|ldap|smtp|mail|master|slave|replica|github|gitlab|google|facebook|twitter|slack|aws|azure|stripe|twilio|internal|external|us|eu|main|backup|temp|tmp|const|bytes)$/;
/** Words that make another thing of it: positions of a list, parts of a language, names of fields. */
const OTHER =
  /(?:^| )(?:csrf|xsrf|next|page|pagination|continuation|previous|lexer|parser|last|primary|foreign|sort|cache|map|hot|cipher|ssh|object|i18n|group|public|device|request|cancellation|bypass|salt|hash|hashed|is|has|no|use|show|hide|allow|withCredentials|get|find|check|validate|reset|forgot|forgotten|update|invalid|bad|wrong|host|dict|arrow|shortcut)(?: |$)|^(?:i?prev|i?cur|peek|close|closing|open|opening|special|sub|bin|binary)/;

/** strong: a person would take a random value behind it for a secret. weak: perhaps. about: not. */
export function tierOf(name) {
  const own = name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("$")) + 1);
  const words = own.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z\u00e0-\u00ff]+|\d+/g)?.map((word) => word.toLowerCase()) ?? [];
  while (words.length > 1 && WHICH.test(words.at(-1))) words.pop();
  const flat = words.join(" ");
  if (OTHER.test(flat)) return "about";
  return STRONG.test(flat) ? "strong" : WEAK.test(flat) ? "weak" : "about";
}
/** Values that are no literal of their own: the language's words for nothing and truth stay what they are. */
const WORDS = /^(?:true|false|yes|no|on|off|function|class|new|return|if|await|async|typeof|lambda|this|self|super)\b/i;

/**
 * Every place of a text: { kind, tier, name, from, to, quote }, offsets of what a secret would replace; none overlap. `quote`
 * is what the secret needs around it. Tiers: strong, weak (`key`, `auth`, `login`), about (`passwordField`).
 */
export function placesIn(path, text) {
  const found = [];
  const taken = new Set();
  for (const [kind, expression, files] of PLACES) {
    if (files && !files.test(path)) continue;
    expression.lastIndex = 0;
    for (let hit = expression.exec(text); hit; hit = expression.exec(text)) {
      const [from, to] = hit.indices.groups.v;
      expression.lastIndex = Math.max(hit.index + 1, hit.indices.groups.n[1]);
      if (taken.has(from) || isOther(kind, hit.groups, text, to, path)) continue;
      taken.add(from);
      const name = hit.groups.n;
      const tier = kind === "URL" ? "strong" : tierOf(name);
      const quote = kind === "expression" ? quoteFor(path) : "";
      const bare = hit.groups.q === undefined && quote === "";
      found.push({ kind: kindOf(kind, path, text, from), tier, name, from, to, quote, bare });
    }
  }
  return found;
}

/** A quoted value that stands in an XML tag is an attribute, whatever its operator. */
function kindOf(kind, path, text, from) {
  if (kind !== "assignment" || !MARKUP.test(path)) return kind;
  const open = text.lastIndexOf("<", from);
  return open >= 0 && /^<[\w:?!-]/.test(text.slice(open, open + 2)) && !text.slice(open, from).includes(">")
    ? "attribute"
    : kind;
}

function isOther(kind, { n, v, q }, text, to, path) {
  if (kind === "expression" || kind === "bare" || kind === "flag") {
    if (WORDS.test(v)) return true;
    // What is below a key in YAML is its value.
    if (v === "" && (YAML.test(path) || !/[=:]\s*$/.test(text.slice(Math.max(0, to - 4), to))))
      if (/^\s*\n[ \t]*(?:-\s|[\w"'-]+:)/.test(text.slice(to, to + 200)) || !/=\s*$/.test(text.slice(to - 4, to)))
        return true;
  }
  if (kind === "call" && /\.(?!set|with|add)\w+$/.test(n)) return true;
  // A literal that goes on is a piece of a longer text.
  const after = text.slice(to + (q ? 1 : 0), to + 12);
  if (q && /^(?:\s*(?:\+|\.\.?|&|%|<>|~|\|\|)\s*[^\s"']|[\w$"'\x60%{\\])/.test(after)) return true;
  // A sentence is a label: nobody would write a secret there.
  return /\S\s+\S+\s+\S/.test(v) || (q !== undefined && /^(?:https?:|\/|\.\/|\w+\/)/.test(v));
}

function quoteFor(path) {
  return /\.(?:rb|php|p[lm]|t|py|sql|lua|js)$/i.test(path) ? "'" : '"';
}
