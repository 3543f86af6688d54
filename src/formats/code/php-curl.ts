/** PHP's curl functions as requests: `curl_setopt($ch, CURLOPT_URL, ...)` and `curl_setopt_array($ch, [...])`. */
import { CodeRequest } from "./request.ts";
import { type Bracket, type Item, isBracket } from "./tree.ts";
import { type CodeReading, valueIn } from "./values.ts";

interface Handle {
  readonly options: Map<string, Item>;
  readonly call: Bracket;
  whole: boolean;
}

/** Options that change nothing of what is checked. */
const PASSED_OVER =
  /^CURLOPT_(?:RETURNTRANSFER|HEADER|TIMEOUT\w*|CONNECTTIMEOUT\w*|FOLLOWLOCATION|MAXREDIRS|ENCODING|HTTP_VERSION|VERBOSE|SSLVERSION|USERAGENT|FAILONERROR|HTTPAUTH|IPRESOLVE|POST|SSL_VERIFY\w+|CAINFO)$/;

/** Adds each handle with a URL as a group `where.path` + "/curl/N". */
export function addPhpCurl(reading: CodeReading, brackets: readonly Bracket[]): void {
  if (reading.language !== "php" || !reading.slice.text.includes("curl_setopt")) return;
  let count = 0;
  for (const handle of handlesOf(brackets)) {
    const url = handle.options.get("CURLOPT_URL");
    const value = url && valueIn(url.parts, reading);
    if (!value || !/^https?:\/\/[^/]/.test(value.text)) continue;
    const request = new CodeRequest(reading, `${reading.where.path}/curl/${count++}`, handle.call);
    const of = (name: string) => handle.options.get(name);
    const custom = of("CURLOPT_CUSTOMREQUEST");
    const method = custom ? valueIn(custom.parts, reading) : undefined;
    const body = of("CURLOPT_POSTFIELDS");
    const verb = body || isTrue(of("CURLOPT_POST"), reading) ? "POST" : "GET";
    const at = { text: verb, from: handle.call.from, to: handle.call.from };
    request.add({ url: value, method: method ?? at, rest: [], whole: handle.whole && !value.state }, []);
    if (body) request.body(body.parts);
    const headers = of("CURLOPT_HTTPHEADER");
    if (headers) request.headerLines(headers.parts);
    const login = of("CURLOPT_USERPWD");
    if (login) request.login(login.parts);
    const verify = of("CURLOPT_SSL_VERIFYPEER");
    if (verify) request.verify(verify.parts);
    request.close();
  }
}

function isTrue(item: Item | undefined, reading: CodeReading): boolean {
  return item !== undefined && /^(?:true|1)$/.test(valueIn(item.parts, reading)?.text ?? "");
}

function handlesOf(brackets: readonly Bracket[]): Handle[] {
  const open = new Map<string, Handle>();
  const all: Handle[] = [];
  const handleAt = (name: string, call: Bracket, fresh: boolean): Handle => {
    const known = open.get(name);
    if (known && !fresh) return known;
    const handle = { options: new Map<string, Item>(), call, whole: true };
    open.set(name, handle);
    all.push(handle);
    return handle;
  };
  for (const call of brackets) {
    if (!/^curl_setopt(?:_array)?$/.test(call.callee)) continue;
    const [object, second, third] = call.items;
    const name = object?.parts.map((part) => (isBracket(part) ? "()" : part.text)).join("");
    if (!name || !second) continue;
    const list = second.parts[0];
    const rows = call.callee.endsWith("array")
      ? isBracket(list)
        ? list.items
        : undefined
      : third && [{ ...third, key: nameOf(second) }];
    if (!rows) {
      handleAt(name, call, false).whole = false;
      continue;
    }
    for (const { key, parts } of rows) {
      const option = key?.text ?? "";
      const handle = handleAt(name, call, option === "CURLOPT_URL" && open.get(name)?.options.has(option) === true);
      if (!/^CURLOPT_(?:URL|POSTFIELDS|HTTPHEADER|USERPWD|CUSTOMREQUEST)$/.test(option) && !PASSED_OVER.test(option))
        handle.whole = false;
      if (handle.options.has(option)) handle.whole = false;
      handle.options.set(option, { parts });
    }
  }
  return all;
}

function nameOf({ parts }: Item): Item["key"] {
  const [only] = parts;
  return parts.length === 1 && only && !isBracket(only) && only.kind === "name" ? only : undefined;
}
