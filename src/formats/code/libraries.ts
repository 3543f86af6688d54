/** OAuth libraries of other languages than JavaScript whose arguments have no names: what they are set up with, as settings. */
import { type Bracket, type Item, isBracket, type Part } from "./tree.ts";
import { addValue, bracketAt, type CodeReading, type CodeValue, valueIn } from "./values.ts";

interface Library {
  /** What is called. */
  readonly callee: RegExp;
  /** Names of the arguments that have none, in order. */
  readonly positional: readonly string[];
  /** Other names for named arguments. */
  readonly named?: Readonly<Record<string, string>>;
  /** A grant that the call's name says. */
  readonly grant?: string;
}

const LIBRARIES: readonly Library[] = [
  // authlib: OAuth2Session(client_id, client_secret, scope=...)
  { callee: /(?:^|\.)(?:Async)?OAuth2(?:Session|Client)$/, positional: ["client_id", "client_secret"] },
  // msal: ConfidentialClientApplication(client_id, client_credential=..., authority=...)
  {
    callee: /(?:^|\.)ConfidentialClientApplication$/,
    positional: ["client_id", "client_secret", "authority"],
    named: { client_credential: "client_secret" },
  },
  // oauth2 of Ruby: OAuth2::Client.new(id, secret, site: ...)
  { callee: /^OAuth2\.Client\.new$/, positional: ["client_id", "client_secret"] },
];
/** MSAL for .NET and Java: `ConfidentialClientApplicationBuilder.Create(id).WithClientSecret(secret)`. */
const BUILDER = /(?:^|\.)ConfidentialClientApplicationBuilder\.Create$/;
const BUILT: Readonly<Record<string, string>> = {
  WithClientSecret: "client_secret",
  WithAuthority: "authority",
  WithTenantId: "tenant_id",
};
/** What an application asks for itself. */
const ASKED = /(?:^|\.)(?:acquire_token_for_client|AcquireTokenForClient)$/;

/** Adds each set-up as a group of settings `where.path` + "/library/N". */
export function addCodeLibraries(reading: CodeReading, brackets: readonly Bracket[]): void {
  let count = 0;
  const id = () => `${reading.where.path}/library/${count++}`;
  const applications: Setup[] = [];
  for (const call of brackets) {
    if (call.open !== "(" || call.callee === "") continue;
    const library = LIBRARIES.find(({ callee }) => callee.test(call.callee));
    const first = call.items[0];
    if (library && first && !(first.key && library.positional.length === 0)) {
      const setup = setupOf(library, call, reading);
      applications.push(setup);
      reading.used.add(call);
      add(reading, id(), call, setup);
    }
  }
  for (const { items } of brackets)
    for (const { parts } of items)
      for (const [i, part] of parts.entries())
        if (isBracket(part) && BUILDER.test(part.callee)) {
          const setup = builtOf(parts, i, reading);
          applications.push(setup);
          add(reading, id(), part, setup);
        }
  const [application, ...more] = applications;
  for (const call of brackets) {
    const scopes = ASKED.test(call.callee) ? call.items[0] : undefined;
    if (!scopes) continue;
    const known = application && more.length === 0 ? application.filter(([name]) => !/secret/.test(name)) : [];
    const at = { text: "client_credentials", from: call.from, to: call.from };
    add(reading, id(), call, [
      ...known,
      ["grant_type", at],
      ...listIn(scopes, reading).map((one) => ["scopes", one] as const),
    ]);
  }
}

type Setup = readonly (readonly [name: string, value: CodeValue])[];

function setupOf({ positional, named, grant }: Library, call: Bracket, reading: CodeReading): Setup {
  const values = new Map<string, CodeValue>();
  let position = 0;
  for (const item of call.items) {
    const name = item.key ? (named?.[item.key.text] ?? item.key.text) : positional[position++];
    const value = name === undefined ? undefined : valueIn(item.parts, reading);
    if (name !== undefined && value) values.set(name, value);
  }
  for (const [name, usual] of [
    ["token_url", "/oauth/token"],
    ["authorize_url", "/oauth/authorize"],
  ] as const)
    joinSite(values, name, usual);
  if (grant) values.set("grant_type", { text: grant, from: call.from, to: call.from });
  return [...values];
}

/** Ruby's `site` and a path. */
function joinSite(values: Map<string, CodeValue>, name: string, usual: string): void {
  const site = values.get("site");
  const path = values.get(name);
  if (!site || site.state || !/^https?:\/\/[^/]+\/?$/.test(site.text) || path?.state) return;
  if (path && !path.text.startsWith("/")) return;
  values.set(name, { ...(path ?? site), text: `${site.text.replace(/\/$/, "")}${path?.text ?? usual}` });
}

/** What is called behind `Create(id)`. */
function builtOf(parts: readonly Part[], at: number, reading: CodeReading): Setup {
  const found: [string, CodeValue][] = [];
  const put = (name: string | undefined, call: Bracket) => {
    const value = name && call.items[0] ? valueIn(call.items[0].parts, reading) : undefined;
    if (name && value) found.push([name, value]);
  };
  put("client_id", parts[at] as Bracket);
  for (const part of parts.slice(at + 1)) if (isBracket(part)) put(BUILT[part.callee], part);
  return found;
}

/** The texts of a list, also of one that a name stands for. */
function listIn(item: Item, reading: CodeReading): readonly CodeValue[] {
  const [only] = item.parts;
  const named = item.parts.length === 1 && only && !isBracket(only) ? bracketAt(only.text, reading) : undefined;
  const list = named ?? item.parts.findLast(isBracket);
  if (!list || !/^[[{]$/.test(list.open)) return [];
  return list.items.flatMap(({ key, parts }) => (key ? [] : (valueIn(parts, reading) ?? [])));
}

function add(reading: CodeReading, id: string, call: Bracket, setup: Setup): void {
  const { slice, out, where } = reading;
  const span = { start: slice.at(call.from), end: slice.at(call.to) };
  out.group({ id, kind: "settings", name: "", parent: where.group, whole: false, span });
  for (const [i, [name, value]] of setup.entries())
    addValue(reading, name, value, {
      path: `${id}/${name}${i > 0 && setup[i - 1]![0] === name ? `/${i}` : ""}`,
      group: id,
      place: "code",
    });
}
