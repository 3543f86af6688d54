/** Passwords that no name stands before, known by the call or the command that takes them: mysql_connect(h, u, "x"), sshpass -p x. */
import { bareAt, type Literal, quotedAt } from "./literals.ts";
import type { Name } from "./names.ts";

/** A password and the words that say that it is one. */
export interface Spot {
  readonly name: Name;
  readonly literal: Literal;
  readonly kind: "argument" | "flag";
}

/** Functions of a library with a user's name and a password among their arguments, and which one it is, from 0 on. */
const CALLS: readonly (readonly [RegExp, number])[] = [
  [/(?:mysqli?_p?connect|mysqli|PDO|getConnection|(?:MySQLdb|pymysql)\.connect|DBI->connect|Sequelize)[ \t]?\(/iy, 2],
  [/WiFi\.begin[ \t]?\(/iy, 1],
  [/AuthenticationHeaderValue\((?=[ \t]?"(?:Bearer|Token)")/y, 1],
];
/** Commands, up to where the password begins. */
const COMMANDS: readonly RegExp[] = [
  /(?:mysql|mysqldump|mysqladmin)[ \t][^\n|;&#]{0,120}?(?<=[ \t])-p(?=[^\s-])/y,
  /sshpass[ \t]{1,4}-p[ \t]?(?=\S)/y,
  /login[ \t](?:[^\n|;&#]{0,100}[ \t])?-p[ \t]{1,4}(?=[^\s-])/y,
  /root:(?=[^\s"'\\:]{4,60}["']?[ \t]{1,4}\|[ \t]{1,4}(?:sudo[ \t]{1,4})?chpasswd)/y,
];
/** How far a key word may stand behind the start of a command or a call. */
const BEFORE = [0, 3, 1, 4, 7, -1, -5];

/** The screen asks with a name alone whether it is worth a look. */
export const SPOT_NAME =
  /(?:mysqli?_p?connect|mysqli|PDO|getConnection|\.connect|^connect|Sequelize|WiFi\.begin|AuthenticationHeaderValue|sshpass|login|root|^-.*)$/i;

/** One of the words stands near: nothing else is looked at. */
const NEAR = /mysql|PDO|connect|WiFi\.b|Sequelize|sshpass|login|root:|AuthenticationHeader/i;

/** The password that the call or command at a key word takes, as it is written. */
export function spotAt(text: string, anchor: number): Spot | undefined {
  if (!NEAR.test(text.slice(Math.max(0, anchor - 8), anchor + 24))) return undefined;
  for (const back of BEFORE) {
    const spot = spotFrom(text, anchor - back);
    if (spot) return spot;
  }
  return undefined;
}

/** A call or command that begins at an offset. */
function spotFrom(text: string, at: number): Spot | undefined {
  if (at < 0 || (at > 0 && /\w/.test(text[at - 1]!))) return undefined;
  for (const [call, index] of CALLS) {
    call.lastIndex = at;
    const head = call.exec(text)?.[0];
    const literal = head ? argumentAt(text, at + head.length, index) : undefined;
    if (head && literal) return { name: nameOf(at, head, "password"), literal, kind: "argument" };
  }
  for (const command of COMMANDS) {
    command.lastIndex = at;
    const head = command.exec(text)?.[0];
    const literal = head ? (quotedAt(text, at + head.length) ?? bareAt(text, at + head.length, false)) : undefined;
    if (head && literal?.value) return { name: nameOf(at, head, "password"), literal, kind: "flag" };
  }
  return undefined;
}

function nameOf(start: number, head: string, text: string): Name {
  return { start, end: start + head.trimEnd().length, text };
}

/** The literal that is a call's argument with the index; those before it may be any short expressions. */
function argumentAt(text: string, from: number, index: number): Literal | undefined {
  let at = from;
  for (let left = index; ; left -= 1) {
    while (/\s/.test(text[at] ?? "x") && at - from < 400) at += 1;
    const literal = quotedAt(text, at);
    if (left === 0)
      return literal && /^\s{0,40}[,)]/.test(text.slice(literal.next, literal.next + 44)) ? literal : undefined;
    ARGUMENT.lastIndex = literal?.next ?? at;
    const rest = ARGUMENT.exec(text);
    if (!rest) return undefined;
    at = ARGUMENT.lastIndex;
  }
}

const ARGUMENT =
  /[^,()"'`\n;]{0,80}(?:\([^()\n]{0,60}\))?[^,()"'`\n;]{0,20}(?:["'][^"'\n]{0,60}["'][^,()"'`\n;]{0,20})?,/y;

/** Every such password in a text, once. */
export function* spotsIn(text: string, from: number, to: number): Iterable<Spot> {
  if (!NEAR.test(text.slice(from, to + 24))) return;
  let last = -1;
  for (let at = from; at <= to; at += 1) {
    const spot = spotFrom(text, at);
    if (spot && spot.literal.from !== last) {
      last = spot.literal.from;
      yield spot;
    }
  }
}
