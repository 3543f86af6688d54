/** Passwords in URLs: `scheme://user:password@host`, anywhere in a text. */

export interface UserInfo {
  /** Offsets of the password as written. */
  readonly from: number;
  readonly to: number;
  /** Percent-escapes resolved. */
  readonly password: string;
}

const USER_INFO = /:\/\/([^\s:/?#@"'`<>\\]{0,100}):([^\s/?#@:"'`<>\\]{1,128})@(?=[\w[{$%<])/y;

/** Every user-info part with a password; linear, as each "://" is looked at once in a bounded window. */
export function userInfos(text: string): UserInfo[] {
  const found: UserInfo[] = [];
  for (let at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
    USER_INFO.lastIndex = at;
    const hit = USER_INFO.exec(text);
    if (!hit || hit[1] === hit[2]) continue; // guest:guest and its like are nobody's secret
    const from = at + 4 + hit[1]!.length;
    found.push({ from, to: from + hit[2]!.length, password: decode(hit[2]!) });
  }
  return found;
}

function decode(written: string): string {
  if (!written.includes("%")) return written;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
