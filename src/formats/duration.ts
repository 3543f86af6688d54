/** How long a token lives, as code says it: "2h", or an expiry and an issue time that are sums on one clock. */

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800, y: 31_557_600 };
const DURATION =
  /^(\d{1,9}(?:\.\d{1,6})?)\s{0,3}(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|y|yrs?|years?)(?:\s+from\s+now)?$/i;

/** "2h", "10 minutes" in seconds, as jsonwebtoken and jose read it; undefined for anything else. */
export function secondsOf(text: string): number | undefined {
  const found = DURATION.exec(text.trim());
  if (!found) return undefined;
  const unit = found[2]!.toLowerCase();
  const factor = unit.startsWith("ms") || unit.startsWith("milli") ? 0.001 : UNITS[unit[0]!]!;
  return Number(found[1]) * factor;
}

/** Longer expressions are no sums. */
const LONGEST = 200;
/** The present in seconds, as the languages say it. */
const NOW =
  /(?:Math\.(?:floor|round|trunc)|parseInt|Number|int|round)\(\s*(?:new\s+)?(?:Date\.now\(\)|Date\(\)\.getTime\(\)|\(new Date\(\)\)\.getTime\(\)|\+new Date\(\)|time\.time\(\))\s*(?:\/\s*1000|\/\s*1e3)?\s*(?:,\s*10\s*)?\)|time\(\)|Time\.now\.to_i|time\.time\(\)|(?:datetime\.)?datetime\.(?:utcnow\(\)|now\([\w.=]{0,30}\))|Date\.now\(\)\s*\/\s*1000/g;

/** What a name was given, as written; undefined if unknown. */
export type Lookup = (name: string) => string | undefined;

/** `60 * 60` as a number; undefined if any of it is unknown. */
export function numberIn(expression: string, lookup: Lookup): number | undefined {
  const sum = sumOf(expression, lookup, 0);
  return sum?.base === "" ? sum.seconds : undefined;
}

/** Python's timedelta(hours=2). */
const DELTA = /(?:datetime\.)?timedelta\((seconds|minutes|hours|days|weeks)=(\d{1,9})\)/g;

/**
 * The seconds between two expressions; undefined if one of them has more than one unknown, or they have different ones. An
 * issue time that is not said ("") is now.
 */
export function lifetimeIn(exp: string, iat: string, lookup: Lookup): number | undefined {
  const end = sumOf(exp, lookup, 0);
  const start = iat === "" ? { base: "now", seconds: 0 } : sumOf(iat, lookup, 0);
  if (!end || !start || end.base === "") return undefined;
  return start.base === end.base ? end.seconds - start.seconds : undefined;
}

interface Sum {
  /** The one term that is no number: "now", or a name as written; "" for none. */
  readonly base: string;
  readonly seconds: number;
}

const MOST_STEPS = 4;

/** `now + 60 * 60` */
function sumOf(expression: string, lookup: Lookup, steps: number): Sum | undefined {
  if (expression.length > LONGEST || steps > MOST_STEPS) return undefined;
  let text = expression
    .replace(NOW, "now")
    .replace(/\s+/g, "")
    .replace(DELTA, (_, unit: string, number: string) => `${number}*${UNITS[unit[0]!]}`);
  while (/^\(.*\)$/.test(text) && balanced(text.slice(1, -1))) text = text.slice(1, -1);
  let base = "";
  let seconds = 0;
  for (const [, sign, term] of text.matchAll(/([+-]?)([^+-]+)/g)) {
    const plain = term!.replace(/^\((.*)\)$/, "$1");
    const product = plain.split("*").reduce((a, one) => a * factorOf(one, lookup, steps), 1);
    if (!Number.isNaN(product)) seconds += sign === "-" ? -product : product;
    else if (base === "" && sign !== "-" && /^[A-Za-z_$][\w$.]*$/.test(plain)) {
      const given = plain === "now" && steps > 0 ? undefined : lookup(plain);
      const inner = given === undefined ? undefined : sumOf(given, lookup, steps + 1);
      base = inner?.base ?? plain;
      seconds += inner?.seconds ?? 0;
    } else return undefined;
  }
  return { base, seconds };
}

function factorOf(text: string, lookup: Lookup, steps: number): number {
  const digits = text.replaceAll("_", "");
  if (/^\d{1,12}$/.test(digits)) return Number(digits);
  const given = /^[A-Za-z_$][\w$]*$/.test(text) ? lookup(text) : undefined;
  const sum = given === undefined || steps >= MOST_STEPS ? undefined : sumOf(given, lookup, steps + 1);
  return sum?.base === "" ? sum.seconds : Number.NaN;
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === "(") depth += 1;
    else if (char === ")" && (depth -= 1) < 0) return false;
  }
  return depth === 0;
}
