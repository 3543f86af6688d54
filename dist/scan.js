"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports2, module2) {
    var p = process || {}, argv = p.argv || [], env = p.env || {}, isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI), formatter = (open2, close, replace = open2) => (input) => {
      let string = "" + input, index = string.indexOf(close, open2.length);
      return ~index ? open2 + replaceClose(string, close, replace, index) + close : open2 + string + close;
    }, replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do
        result += string.substring(cursor, index) + replace, cursor = index + close.length, index = string.indexOf(close, cursor);
      while (~index);
      return result + string.substring(cursor);
    }, createColors2 = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module2.exports = createColors2();
    module2.exports.createColors = createColors2;
  }
});

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports2, module2) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0, EMPTY = "", SPACE = " ", ESCAPE = "\\", REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/, BOM = "\uFEFF", REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/, REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/, REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/, REGEX_SPLITALL_CRLF = /\r?\n/g, DOUBLE_SLASH = "//", SLASH_CODE = 47, DOT_CODE = 46, SLASH = "/", TMP_KEY_IGNORE = "node-ignore";
    typeof Symbol < "u" && (TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore"));
    var KEY_IGNORE = TMP_KEY_IGNORE, define = (object, key, value) => (Object.defineProperty(object, key, { value }), value), RETURN_FALSE = () => !1, POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    }, CLASS_MEMBERS_TO_ESCAPE = "\\]^-[", escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char, NON_SLASH = "(?!\\/)", classSource = (negated, body) => {
      if (negated)
        return `[^\\/${body}]`;
      let source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    }, scanBracket = (pattern, start) => {
      let { length } = pattern, index = start + 1, negated = EMPTY, lead = pattern[index];
      (lead === "!" || lead === "^") && (negated = "^", index++);
      let body = EMPTY, prev = EMPTY;
      for (; ; ) {
        let char = pattern[index];
        if (char === UNDEFINED)
          return null;
        if (char === ESCAPE) {
          let escaped = pattern[++index];
          body += escapeMember(escaped), prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          to === ESCAPE && (to = pattern[index += 1]), prev <= to && (body += `-${escapeMember(to)}`), prev = EMPTY;
        } else if (char === "[" && pattern[index + 1] === ":") {
          let nameStart = index + 2, end = nameStart;
          for (; end < length && pattern[end] !== "]"; )
            end++;
          if (end === length)
            return null;
          if (end > nameStart && pattern[end - 1] === ":") {
            let name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name))
              return null;
            body += POSIX_CLASSES[name], prev = EMPTY, index = end;
          } else
            body += escapeMember("["), prev = "[", index = nameStart - 2;
        } else
          body += escapeMember(char), prev = char;
        if (index++, pattern[index] === "]")
          return {
            end: index,
            source: classSource(negated, body)
          };
      }
    }, NEVER_MATCH = "[]", PLACEHOLDER = "\0", REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    ), TRAILING_WILDCARD = "\uE000", TRAILING_DOUBLESTAR = "\uE001", isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR, extractBrackets = (pattern) => {
      let sources = [], hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`, { length } = pattern, out = EMPTY, index = 0;
      for (; index < length; ) {
        let char = pattern[index];
        if (char === ESCAPE) {
          let escaped = pattern[index + 1];
          escaped === SLASH && index + 2 === length ? out += hold(NEVER_MATCH) : escaped === "*" || escaped === "[" || escaped === SPACE ? out += pattern.slice(index, index + 2) : out += hold(
            REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
          ), index += 2;
        } else if (isReserved(char))
          out += hold(`[${char}]`), index++;
        else if (char === "[") {
          let scanned = scanBracket(pattern, index);
          scanned === null ? (out += hold(NEVER_MATCH), index = length) : (out += hold(scanned.source), index = scanned.end + 1);
        } else
          out += char, index++;
      }
      return {
        source: out,
        sources
      };
    }, DIRECT = null, REGEX_INNER_SLASH = /\/(?!$)/, WILDCARD = "[^\\/]*", REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => !source || source[0] === "^" || source[0] === "(" ? source : (REGEX_INNER_SLASH.test(pattern) ? "^" : "(?:^|\\/)") + source
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          let last = source[source.length - 1];
          return !last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR ? source : last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ], REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/, MODE_IGNORE = "regex", MODE_CHECK_IGNORE = "checkRegex", UNDERSCORE = "_", replaceTrailingWildcard = (_, p1) => `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`, REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/, replaceTrailingDoublestar = () => "[\\s\\S]", separatorAfter = (run, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run.length && !run[index].wildcard; index++)
        separator += run[index].single;
      return separator;
    }, pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0)
        return source;
      let tokens = [], { length } = source, index = 0;
      for (; index < length; ) {
        let char = source[index];
        if (source.startsWith(WILDCARD, index))
          tokens.push({ wildcard: !0 }), index += WILDCARD.length;
        else if (char === "[") {
          let end = index + 1;
          for (source[end] === "^" && end++, source[end] === "]" && end++; end < length && source[end] !== "]"; )
            end += source[end] === ESCAPE ? 2 : 1;
          end++, tokens.push({ single: source.slice(index, end) }), index = end;
        } else if (char === ESCAPE)
          tokens.push({ single: source.slice(index, index + 2) }), index += 2;
        else if (char === "(") {
          let depth = 0, end = index;
          do
            source[end] === ESCAPE ? end++ : source[end] === "(" ? depth++ : source[end] === ")" && depth--, end++;
          while (end < length && depth > 0);
          "*+?".indexOf(source[end]) >= 0 && end++, tokens.push({ boundary: source.slice(index, end) }), index = end;
        } else char === "^" || char === "$" ? (tokens.push({ boundary: char }), index++) : (tokens.push({ single: char }), index++);
      }
      let out = EMPTY, run = [], flush = () => {
        let lastWildcard;
        run.forEach((token, at) => {
          token.wildcard && (lastWildcard = at);
        }), run.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
        }), run = [];
      };
      return tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run.push(token);
          return;
        }
        flush(), out += token.boundary;
      }), flush(), out;
    }, makeRegexPrefix = (pattern) => {
      REGEX_ANCHORED_GLOBSTAR.test(pattern) && (pattern = "**");
      let { source, sources } = extractBrackets(pattern), replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => matcher === DIRECT ? replacer(prev, pattern) : required !== UNDEFINED && prev.indexOf(required) < 0 ? prev : matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev,
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    }, checkSourceOf = (body, prefix) => {
      body[body.length - 1] === SLASH && (prefix = makeRegexPrefix(body.slice(0, -1)));
      let head = prefix.slice(0, -1), last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    }, matchesBasename = (body) => {
      let index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    }, basenameOf = (path) => {
      let end = path.length - 1, index = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path : path.slice(index + 1);
    }, parentOf = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        let slices = path.split(SLASH).filter(Boolean);
        return slices.pop(), slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      let end = path.length - 1, cut = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path.slice(0, cut + 1);
    }, isString = (subject) => typeof subject == "string", checkPattern = (pattern) => pattern && isString(pattern), splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean), IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern, this.mark = mark, this.negative = negative, define(this, "body", body), define(this, "ignoreCase", ignoreCase), define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        let key = UNDERSCORE + MODE_IGNORE;
        return this[key] ? this[key] : this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        let key = UNDERSCORE + MODE_CHECK_IGNORE;
        return this[key] ? this[key] : this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        let str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        ), regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    }, hasTrailingBackslash = (str) => {
      let count3 = 0;
      for (; str[str.length - count3 - 1] === ESCAPE; )
        count3++;
      return count3 % 2 === 1;
    }, trimEnd = (body, stripLineEnd) => {
      let lineEnd2 = body.length, end;
      for (; ; ) {
        for (stripLineEnd && body[lineEnd2 - 1] === "\r" && lineEnd2--, end = lineEnd2; body[end - 1] === SPACE; )
          end--;
        if (!stripLineEnd || body[end - 1] !== `
`)
          break;
        lineEnd2 = end - 1;
      }
      if (end === lineEnd2)
        return body.slice(0, lineEnd2);
      let backslashes = 0;
      for (; body[end - backslashes - 1] === ESCAPE; )
        backslashes++;
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    }, createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#")
        return;
      let negative = !1;
      body[0] === "!" && (negative = !0, body = body.slice(1));
      let last = body[body.length - 1];
      if ((last === SPACE || stripLineEnd && (last === "\r" || last === `
`)) && (body = trimEnd(body, stripLineEnd)), !body || hasTrailingBackslash(body))
        return;
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      let regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    }, RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase, this._rules = [], this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules), this._basenameCount += pattern._rules._basenameCount, this._added = !0;
          return;
        }
        let isStr = isString(pattern), raw = isStr ? pattern : pattern.pattern, rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        rule && (this._added = !0, this._rules.push(rule), matchesBasename(rule.body) && this._basenameCount++);
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        return this._added = !1, this._split = isString(pattern), this._stripBOM = !this._split || pattern[0] === BOM, makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this), this._added && (this._literalRules = UNDEFINED), this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        let rules2 = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        )), ignored = !1, unignored = !1, matchedRule;
        for (let index = rules2.length - 1; index >= 0; index--) {
          let rule = rules2[index];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative, unignored = rule.negative, matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        let ret = {
          ignored,
          unignored
        };
        return matchedRule && (ret.rule = matchedRule), ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        let rules2 = this._rules, { length } = rules2, shortcut = this._basenameCount * 2 >= length, basename = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          let rule = rules2[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path
          )) {
            let { negative } = rule, ret = {
              ignored: !negative,
              unignored: negative
            };
            return negative || (ret.rule = rule), ret;
          }
        }
        return {
          ignored: !1,
          unignored: !1
        };
      }
    }, throwError = (message, Ctor) => {
      throw new Ctor(message);
    }, checkPath = (path, originalPath, doThrow) => isString(path) ? path ? checkPath.isNotRelative(path) ? doThrow(
      `path should be a \`path.relative()\`d string, but got "${originalPath}"`,
      RangeError
    ) : !0 : doThrow("path must not be empty", TypeError) : doThrow(
      `path must be a string, but got \`${originalPath}\``,
      TypeError
    ), isNotRelative = (path) => {
      let first = path.charCodeAt(0);
      if (first === SLASH_CODE)
        return !0;
      if (first !== DOT_CODE)
        return !1;
      if (path.length === 1)
        return !0;
      let second = path.charCodeAt(1);
      return second === SLASH_CODE ? !0 : second !== DOT_CODE ? !1 : path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target), Ignore = class {
      constructor({
        ignorecase = !0,
        ignoreCase = ignorecase,
        allowRelativePaths = !1
      } = {}) {
        define(this, KEY_IGNORE, !0), this._rules = new RuleManager(ignoreCase), this._strictPathCheck = !allowRelativePaths, this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null), this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        return this._rules.add(pattern) && this._initCache(), this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        return checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        ), path ? this._t(path, cache) : {
          ignored: !1,
          unignored: !1
        };
      }
      checkIgnore(target) {
        let path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE)
          return this._test(target, this._testCache, path);
        let dir = this._t(path, this._testCache);
        if (dir.ignored)
          return dir;
        let literal = this._rules.testLiteral(path);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path, cache) {
        if (path in cache)
          return cache[path];
        let parentPath = parentOf(path), parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    }, factory = (options) => new Ignore(options), isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE), setupWindows = () => {
      let makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      let REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    // Detect `process` so that it can run in browsers.
    typeof process < "u" && process.platform === "win32" && setupWindows();
    module2.exports = factory;
    factory.default = factory;
    module2.exports.isPathValid = isPathValid;
    define(module2.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// src/cli/scan.part.ts
var scan_part_exports = {};
__export(scan_part_exports, {
  scanCommand: () => scanCommand
});
module.exports = __toCommonJS(scan_part_exports);
var import_node_fs12 = require("node:fs"), import_node_path10 = require("node:path");

// src/model/trouble.ts
var UserError = class extends Error {
  code;
  hint;
  spot;
  /** `code` as in "cli/unknown-flag"; `message` a full sentence; `hint` what to do. */
  constructor(code, message, hint, spot) {
    super(message), this.name = "UserError", this.code = code, this.hint = hint, this.spot = spot;
  }
};

// src/config/size.ts
function readSize(text, name) {
  let match = /^(\d+(?:\.\d+)?)\s*(?:([KMG])i?)?B?$/i.exec(text.trim());
  if (!match)
    throw new UserError("config/size", `${name} does not take "${text}".`, "Write a size such as 500KB or 64MB.");
  let power = { K: 1, M: 2, G: 3 }[(match[2] ?? "").toUpperCase()] ?? 0;
  return Math.floor(Number(match[1]) * 1024 ** power);
}

// src/engine/redact.ts
var UNSEEN = new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|\\p{Surrogate}|[\\u{e0000}-\\u{e0fff}]", "gu");
function visible(text) {
  return text.replace(UNSEEN, (found) => "\xB7".repeat(found.length));
}
function escapeUnseen(json) {
  return json.replace(UNSEEN, (found) => {
    if (found === `
`) return found;
    let escaped = "";
    for (let i = 0; i < found.length; i += 1) escaped += `\\u${found.charCodeAt(i).toString(16).padStart(4, "0")}`;
    return escaped;
  });
}

// src/report/json.ts
var FORM = 1;
function renderJson(report) {
  let { version, ...rest } = report, whole = { ...rest, version: FORM, tool: { name: "credlint", version } };
  return `${escapeUnseen(JSON.stringify(whole, sortKeys, 2))}
`;
}
function sortKeys(_key, value) {
  return typeof value != "object" || value === null || Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/model/home.ts
var HOME = "https://github.com/credlint/credlint";
function pageName(id) {
  return id.slice(0, Math.max(0, id.indexOf("/"))) || "own";
}
function rulePage(id) {
  return `${HOME}/blob/main/docs/rules/${pageName(id)}.md#${id.replaceAll("/", "")}`;
}

// src/engine/builtin.ts
function nodeChildProcess() {
  return require("node:child_process");
}
function nodeZlib() {
  return require("node:zlib");
}

// src/engine/fingerprint.ts
var FINGERPRINT_KEY = "credlint/v1";

// src/engine/cut.ts
function cutAround(line, width) {
  let { text, start, end } = line;
  if (text.length <= width) return line;
  let room = Math.max(0, width - Math.min(end - start, width)), wanted = end < width ? 0 : start - (room >> 1), from = Math.max(0, Math.min(wanted, text.length - width)), first = from === 0 ? 0 : from + 1, last = from + width >= text.length ? text.length : from + width - 1;
  isLow(text, first) && (first += 1), isLow(text, last) && (last -= 1);
  let lead = first > 0 ? "\u2026" : "", shown = lead + text.slice(first, last) + (last < text.length ? "\u2026" : ""), place = (column) => Math.max(0, Math.min(column - first + lead.length, shown.length));
  return { text: shown, start: place(start), end: place(end) };
}
function cutEnd(text, width) {
  return cutAround({ text, start: 0, end: 0 }, width).text;
}
function isLow(text, at) {
  let code = text.charCodeAt(at);
  return code >= 56320 && code <= 57343;
}

// src/report/sarif-text.ts
var SRCROOT = "%SRCROOT%", FSROOT = "%FSROOT%", DESCRIPTION = 1024;
function plainMessage(text) {
  let shown = visible(text);
  return escapeBraces(shown.includes("](") ? escapeLinkText(shown) : shown);
}
function linkMessage(text, id) {
  return `[${escapeBraces(escapeLinkText(visible(text)))}](${id})`;
}
function description(text) {
  return cutEnd(plainMessage(text), DESCRIPTION);
}
function markdownMessage(text) {
  return escapeBraces(text.split(`
`).map(visible).join(`
`));
}
function escapeBraces(text) {
  return text.replace(/[{}]/g, "$&$&");
}
function escapeLinkText(text) {
  return text.replace(/[[\]\\]/g, "\\$&");
}
function pascalCase(id) {
  return id.split(/[^A-Za-z0-9]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}
function isAbsolute(path) {
  return /^(?:\/|[A-Za-z]:[\\/])/.test(path);
}
function artifactLocation(path) {
  if (/^[A-Za-z]:\\/.test(path)) return artifactLocation(path.replaceAll("\\", "/"));
  if (isAbsolute(path)) return { uri: encodePath(path.replace(/^\/+/, "")), uriBaseId: FSROOT };
  let relative3 = path.replace(/^(?:\.\/)+/, "");
  if (["", ".", "-", "<stdin>"].includes(relative3)) return { uri: "stdin", uriBaseId: SRCROOT };
  let uri = encodePath(relative3);
  return relative3 === ".." || relative3.startsWith("../") ? { uri } : { uri, uriBaseId: SRCROOT };
}
function encodePath(path) {
  return path.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
}

// src/report/sarif-result.ts
var LOCATIONS = 100, LINKS = 5;
function describeResult(finding, ruleIndex, suppressed) {
  let related = finding.related.slice(0, LOCATIONS - 1);
  return {
    ruleId: finding.ruleId,
    ...ruleIndex === void 0 ? {} : { ruleIndex },
    level: finding.level,
    message: { text: messageOf(finding, related) },
    locations: [{ physicalLocation: physical(finding.path, finding.region), ...logical(finding.logical) }],
    partialFingerprints: { [FINGERPRINT_KEY]: finding.fingerprint },
    ...related.length > 0 ? { relatedLocations: related.map(describeRelated) } : {},
    ...suppressed ? { suppressions: [describeSuppression(suppressed)] } : {},
    properties: { tags: [finding.tag], ...finding.also.length > 0 ? { also: finding.also } : {} }
  };
}
function physical(path, region) {
  let location = { artifactLocation: artifactLocation(path) };
  return region ? { ...location, region: { ...region } } : location;
}
function messageOf(finding, related) {
  let links = related.slice(0, LINKS).map((one2, index) => linkMessage(one2.message.replace(/[.\s]+$/, "") || "related", index + 1)), text = plainMessage(finding.message);
  return links.length > 0 ? `${text} See ${links.join(", ")}.` : text;
}
function describeRelated(one2, index) {
  return {
    id: index + 1,
    physicalLocation: physical(one2.path, one2.region),
    message: { text: plainMessage(one2.message || "Related.") }
  };
}
function logical(names) {
  if (names.length === 0) return {};
  let shown = names.map(visible);
  return { logicalLocations: [{ name: shown.at(-1), fullyQualifiedName: shown.join(" / "), kind: "member" }] };
}
function describeSuppression({ by, reason }) {
  return { kind: by === "inline" || by === "foreign" ? "inSource" : "external", status: "accepted", ...reason ? { justification: visible(reason) } : {} };
}

// src/engine/template.ts
function fillTemplate(template, lookUp) {
  return template.replace(/(?<![{$])\{([A-Za-z][\w.-]*)\}(?!\})/g, (whole, name) => lookUp(name) ?? whole);
}

// src/report/sarif-rule.ts
var NAME = 255;
function describeRule(rule) {
  let message = general(rule.message), fix = general(rule.fix);
  return {
    id: rule.id,
    name: pascalCase(rule.id).slice(0, NAME),
    shortDescription: { text: description(sentence(general(rule.title))) },
    fullDescription: { text: description(sentence(message)) },
    help: {
      text: plainMessage(helpText(rule, message, fix)),
      markdown: markdownMessage(helpMarkdown(rule, message, fix))
    },
    helpUri: rulePage(rule.id),
    defaultConfiguration: { level: rule.level },
    properties: {
      tags: ["security", rule.tag, `external/cwe/${rule.cwe.toLowerCase()}`],
      precision: rule.precision,
      ...severityOf(rule)
    }
  };
}
function severityOf(rule) {
  let number = Number(rule.securitySeverity);
  return /^\d+(?:\.\d+)?$/.test(rule.securitySeverity) && number > 0 && number <= 10 ? { "security-severity": rule.securitySeverity } : {};
}
function general(template) {
  return fillTemplate(template.replace(/(?<=\w)\{\w+\}/g, ""), (name) => `\u2039${name}\u203A`);
}
function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
function helpText(rule, message, fix) {
  let revoke = rule.revoke ? ` Revoke it: ${rule.revoke}` : "";
  return `${sentence(message)} ${sentence(fix)}${revoke}`;
}
function helpMarkdown(rule, message, fix) {
  let links = [...rule.references ?? [], rulePage(rule.id)].filter((text) => text.startsWith("https://"));
  return [
    `## ${rule.title}`,
    sentence(message),
    ...rule.why ? [rule.why] : [],
    `**How to mend it**: ${sentence(fix)}`,
    ...rule.revoke ? [`**Revoke it**: <${rule.revoke}>`] : [],
    ...rule.tag === "secret" ? ["The value stays in git's history: revoke it first, then remove it."] : [],
    links.map((link2) => `- <${link2}>`).join(`
`)
  ].join(`

`);
}

// src/report/tally.ts
var LEVELS = ["error", "warning", "note"];
function count(number, noun) {
  return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}
function thousands(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function bytes(number) {
  let units = ["B", "kB", "MB", "GB", "TB"], value = number, unit = 0;
  for (; value >= 999.5 && unit < units.length - 1; )
    value /= 1e3, unit += 1;
  return unit === 0 ? `${number} B` : `${value < 99.95 ? value.toFixed(1) : value.toFixed(0)} ${units[unit]}`;
}
function countRules(findings) {
  let counts = /* @__PURE__ */ new Map();
  for (let { level, ruleId } of findings) {
    let id = `${level} ${ruleId}`, row = counts.get(id);
    row ? row.count += 1 : counts.set(id, { level, ruleId, count: 1 });
  }
  return [...counts.values()].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1)
  );
}
function countLevels(findings) {
  return LEVELS.map((level) => [level, findings.filter((one2) => one2.level === level).length]).filter(([, number]) => number > 0).map(([level, number]) => count(number, level)).join(", ");
}

// src/report/sarif.ts
var MOST_RESULTS = 25e3, KEPT_RESULTS = 5e3, SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", renderSarif = (report, options) => {
  let log = { $schema: SCHEMA, version: "2.1.0", runs: [describeRun(report, options)] };
  return `${escapeUnseen(JSON.stringify(log, null, 2))}
`;
};
function describeRun(report, options) {
  let suppressed = options.sarifSuppressed ? report.suppressed : [], reasons = new Map(suppressed.map((one2) => [one2.finding, one2])), all = [...report.findings, ...reasons.keys()], told2 = choose(all, report), fired = new Set(told2.map((one2) => one2.ruleId)), rules2 = report.rules.filter((rule) => options.allRules || fired.has(rule.id)).sort((a, b) => a.id < b.id ? -1 : 1), indexes = new Map(rules2.map((rule, index) => [rule.id, index])), limits = limitNotes(all.length);
  return {
    tool: {
      driver: {
        name: "credlint",
        fullName: `credlint ${report.version}, a linter for credentials`,
        semanticVersion: report.version,
        version: report.version,
        informationUri: HOME,
        rules: rules2.map(describeRule)
      }
    },
    ...options.category ? { automationDetails: { id: `${options.category.replace(/\/+$/, "")}/` } } : {},
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: describeRoots(report),
    invocations: [describeInvocation(report, limits)],
    results: told2.map((one2) => describeResult(one2, indexes.get(one2.ruleId), reasons.get(one2)))
  };
}
function choose(findings, report) {
  if (findings.length <= KEPT_RESULTS) return findings;
  let severity = new Map(report.rules.map((rule) => [rule.id, Number(rule.securitySeverity) || 0]));
  return [...findings].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (severity.get(b.ruleId) ?? 0) - (severity.get(a.ruleId) ?? 0)
  ).slice(0, MOST_RESULTS);
}
function limitNotes(results) {
  if (results <= KEPT_RESULTS) return [];
  let text = results > MOST_RESULTS ? `${thousands(results - MOST_RESULTS)} of ${thousands(results)} findings are left out, as code scanning refuses a run with more than ${thousands(MOST_RESULTS)}; the text and JSON reports have them all.` : `Of ${thousands(results)} findings code scanning shows the ${thousands(KEPT_RESULTS)} most severe.`;
  return [{ descriptor: { id: "report/sarif-limit" }, level: "warning", message: { text } }];
}
function describeRoots(report) {
  let root = { [SRCROOT]: { description: { text: "The root of the repository, or the folder that was scanned." } } };
  return [...[...report.findings, ...report.suppressed.map((one2) => one2.finding)].flatMap(
    (one2) => [one2, ...one2.related].map((place) => place.path)
  ), ...report.diagnostics.map((one2) => one2.path ?? "")].some(isAbsolute) ? { ...root, [FSROOT]: { uri: "file:///" } } : root;
}
function describeInvocation(report, limits) {
  let notifications = [...report.diagnostics.map(describeTrouble), ...limits];
  return {
    executionSuccessful: report.exitCode !== 2,
    exitCode: report.exitCode,
    exitCodeDescription: visible(report.verdict),
    ...notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}
  };
}
function describeTrouble({ level, code, message, hint, path, region }) {
  return {
    descriptor: { id: code },
    level,
    message: { text: plainMessage(hint ? `${message} ${hint}` : message) },
    ...path === void 0 ? {} : { locations: [{ physicalLocation: physical(path, region) }] }
  };
}

// src/report/columns.ts
var WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u, NARROW = /^[\u0020-\u02ff]*$/, COMBINING = /[\p{Mn}\p{Me}]/u;
function columnsOf(text) {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (let char of text) columns += COMBINING.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return columns;
}
function wrap(text, width) {
  let lines = [], line = "";
  for (let word of text.split(" "))
    line && columnsOf(line) + 1 + columnsOf(word) > width ? (lines.push(line), line = word) : line = line ? `${line} ${word}` : word;
  return [...lines, line];
}

// src/report/frame.ts
function drawFrame(finding, width, paint) {
  let { startLine, lines, mark } = finding.excerpt, numberOf = (row) => row <= mark.line ? startLine + row : finding.region.endLine + row - mark.line, digits = String(numberOf(lines.length - 1)).length, room = Math.max(20, width - digits - 7);
  return lines.flatMap((line, row) => {
    let number = String(numberOf(row)).padStart(digits), gutter = paint.dim(`${number} \u2502`);
    if (row !== mark.line) {
      let text = cutEnd(visible(line), room);
      return [`    ${gutter}${text ? ` ${paint.dim(text)}` : ""}`];
    }
    let own = cutAround({ text: visible(line), start: mark.start, end: mark.end }, room), lead = " ".repeat(columnsOf(own.text.slice(0, own.start))), carets = "^".repeat(Math.max(1, columnsOf(own.text.slice(own.start, own.end))));
    return [
      `  ${paint.mark(finding.level, "\u25B8")} ${gutter} ${own.text}`,
      `    ${paint.dim(`${" ".repeat(digits)} \u2502`)} ${lead}${paint.mark(finding.level, carets)}`
    ];
  });
}

// src/report/paint.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function paintOf(color, hyperlinks) {
  let colors = (0, import_picocolors.createColors)(color), tones = {
    error: colors.red,
    warning: colors.yellow,
    note: colors.cyan
  };
  return {
    level: (level) => colors.bold(tones[level](level)),
    bold: (text) => colors.bold(text),
    dim: (text) => colors.dim(text),
    mark: (level, text) => tones[level](text),
    link: (text, url) => hyperlinks ? `\x1B]8;;${visible(url)}\x1B\\${text}\x1B]8;;\x1B\\` : text
  };
}

// src/report/summary.ts
var NOTES = 5;
function troubleLines(report, all, width, paint) {
  let errors = report.diagnostics.filter((one2) => one2.level === "error"), notes = report.diagnostics.filter((one2) => one2.level === "note"), shown = all ? notes : notes.slice(0, NOTES), more = notes.length - shown.length;
  return [
    ...[...errors, ...shown].flatMap((one2) => drawTrouble(one2, width, paint)),
    ...all ? report.skipped.map((path) => `skipped, as it is binary: ${visible(path)}`) : [],
    ...more > 0 ? [`and ${count(more, "more note")} (--list-skipped)`] : []
  ];
}
function drawTrouble(trouble2, width, paint) {
  let { path, region, hint } = trouble2, place = path === void 0 ? "" : `${visible(path)}${region ? `:${region.startLine}:${region.startColumn}` : ""}: `;
  return [
    `${paint.level(trouble2.level)}  ${paint.bold(visible(trouble2.code))}`,
    ...wrap(place + visible(trouble2.message), width - 2).map((line) => `  ${line}`),
    ...hint ? wrap(visible(hint), width - 7).map((line, index) => `  ${paint.dim(index === 0 ? "hint" : "    ")} ${line}`) : []
  ];
}
function summarize(report, paint) {
  let { findings } = report, facts = [suppressedText(report), skippedText(report)].filter(Boolean), scanned = [`${count(report.stats.files, "file")}, ${bytes(report.stats.bytes)}`, ...facts].join("; ");
  if (findings.length === 0) return [`${visible(report.verdict)} ${scanned}.`];
  let rows = countRules(findings), digits = thousands(rows.reduce((most, row) => Math.max(most, row.count), 0)).length;
  return [
    `${count(findings.length, "finding")}: ${countLevels(findings)}`,
    ...rows.map(
      (row) => `  ${thousands(row.count).padStart(digits)}  ${paint.level(row.level)}${" ".repeat(9 - row.level.length)}${visible(row.ruleId)}`
    ),
    `scanned ${scanned}${documentsText(report)}`,
    `what a rule means and how to ignore it: credlint explain ${visible(rows[0].ruleId)}`,
    visible(report.verdict)
  ];
}
function suppressedText({ suppressed }) {
  if (suppressed.length === 0) return "";
  let kinds = /* @__PURE__ */ new Map();
  for (let { by } of suppressed) kinds.set(by, (kinds.get(by) ?? 0) + 1);
  let parts = [...kinds].sort(([a], [b]) => a < b ? -1 : 1).map(([by, number]) => `${thousands(number)} ${by}`);
  return `${thousands(suppressed.length)} suppressed (${parts.join(", ")})`;
}
function skippedText({ stats }) {
  return stats.binary > 0 ? `${count(stats.binary, "binary file")} skipped` : "";
}
function documentsText({ stats }) {
  let kinds = Object.entries(stats.documents).filter(([, number]) => number > 0);
  return kinds.length === 0 ? "" : `; read as ${kinds.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([kind, number]) => `${thousands(number)} ${visible(kind)}`).join(", ")}`;
}

// src/report/text.ts
var LISTED = 10, renderText = (report, options) => {
  if (options.quiet)
    return report.findings.map((one2) => `${placeOf(one2.path, one2.region)}: ${one2.level} ${visible(one2.ruleId)} ${visible(one2.message)}
`).join("");
  let paint = paintOf(options.color, options.hyperlinks), width = Math.max(40, Math.min(options.width, 160)), rules2 = new Map(report.rules.map((rule) => [rule.id, rule])), blocks = groupValues(report.findings).map(
    (group) => drawGroup(group, rules2.get(group[0].ruleId), width, paint)
  ), trouble2 = troubleLines(report, options.listSkipped ?? !1, width, paint);
  return [...blocks, ...trouble2.length > 0 ? [trouble2] : [], summarize(report, paint)].map((lines) => `${lines.join(`
`)}
`).join(`
`);
};
function groupValues(findings) {
  let groups = /* @__PURE__ */ new Map();
  for (let [index, finding] of findings.entries()) {
    let id = finding.valueGroup === void 0 ? `alone ${index}` : `value ${finding.valueGroup}`, group = groups.get(id);
    group ? group.push(finding) : groups.set(id, [finding]);
  }
  for (let group of groups.values()) group.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  return [...groups.values()];
}
function drawGroup([finding, ...others], rule, width, paint) {
  let title = rule && rule.title !== finding.message ? `   ${visible(rule.title)}` : "", where = finding.logical.length > 0 ? `   ${paint.dim(visible(finding.logical.join(" \u203A ")))}` : "", id = paint.link(paint.bold(visible(finding.ruleId)), rulePage(finding.ruleId));
  return [
    `${paint.level(finding.level)}  ${id}${title}`,
    `  ${placeOf(finding.path, finding.region)}${where}`,
    ...drawFrame(finding, width, paint),
    ...labelled("why", finding.message, width, paint),
    ...labelled("do", finding.fix, width, paint),
    ...rule?.revoke ? [`       revoke: ${paint.link(visible(rule.revoke), rule.revoke)}`] : [],
    ...listed(
      "see",
      finding.related.map((one2) => `${placeOf(one2.path, one2.region)}  ${visible(one2.message)}`),
      paint
    ),
    ...finding.also.length > 0 ? labelled("also", finding.also.join(", "), width, paint) : [],
    ...drawOthers(finding, others, paint)
  ];
}
function drawOthers(finding, others, paint) {
  if (others.length === 0) return [];
  let places = others.map(
    (one2) => placeOf(one2.path, one2.region) + (one2.ruleId === finding.ruleId ? "" : `  ${paint.dim(visible(one2.ruleId))}`)
  );
  return [`  the same value in ${count(others.length, "more place")}:`, ...listed("", places, paint)];
}
function labelled(label, text, width, paint) {
  return wrap(visible(text), width - 7).map(
    (line, index) => `  ${paint.dim((index === 0 ? label : "").padEnd(5))}${line}`
  );
}
function listed(label, items, paint) {
  let shown = items.slice(0, LISTED).map((item, index) => `  ${paint.dim((index === 0 ? label : "").padEnd(5))}${item}`);
  return items.length > LISTED ? [...shown, `       and ${items.length - LISTED} more`] : shown;
}
function placeOf(path, region) {
  return `${visible(path)}:${region.startLine}:${region.startColumn}`;
}

// src/report/index.ts
var reporters = { text: renderText, json: renderJson, sarif: renderSarif };
function render(report, format, options) {
  return reporters[format](report, options);
}

// credlint:credlint:kernel
var import_node_fs = require("node:fs"), import_node_path = require("node:path"), beside = (name) => (0, import_node_path.join)(__dirname, name), files = beside, kernelCode = () => (0, import_node_fs.readFileSync)(files("kernel.wasm")), builtinTables = () => (0, import_node_fs.readFileSync)(files("kernel.bin"));

// credlint:credlint:ruleset
var import_node_fs2 = require("node:fs"), import_node_path2 = require("node:path"), beside2 = (name) => (0, import_node_path2.join)(__dirname, name), rules, loadBuiltin = () => rules ??= JSON.parse((0, import_node_fs2.readFileSync)(beside2("ruleset.json"), "utf8"));

// src/scan/open.ts
var import_node_os = require("node:os"), import_node_path7 = require("node:path");

// src/config/read.ts
var import_node_fs3 = require("node:fs"), import_node_path3 = require("node:path");

// src/model/slice.ts
function sliceOf(text, start = 0) {
  return start === 0 ? { text, at: identity } : { text, at: (offset) => start + offset };
}
function identity(offset) {
  return offset;
}
function subSlice(outer, start, end) {
  return { text: outer.text.slice(start, end), at: (offset) => outer.at(start + offset) };
}

// src/engine/json-node.ts
var JsonNode = class {
  kind;
  /** Offset of the first character: the opening quote of a string, the bracket of an object. */
  start;
  /** Offset after the last character, closing quote or bracket included. */
  end;
  /** Offset of the name's first character without its quote; -1 where there is no name. */
  keyStart;
  keyEnd;
  first;
  next;
  parent;
  source;
  constructor(source, kind, start, parent, keyStart, keyEnd) {
    this.source = source, this.kind = kind, this.start = start, this.end = start, this.parent = parent, this.keyStart = keyStart, this.keyEnd = keyEnd, this.first = void 0, this.next = void 0;
  }
  /** The name in its object, decoded; undefined for array elements and roots. */
  get key() {
    if (this.keyStart < 0) return;
    let text = this.source.text.slice(this.keyStart, this.keyEnd);
    return text.includes("\\") ? decodedText(text) : text;
  }
  /** Where the name stands in the input, without quotes. */
  get keySpan() {
    if (!(this.keyStart < 0))
      return { start: this.source.at(this.keyStart), end: this.source.at(this.keyEnd) };
  }
  /** A string decoded; any other value as written. */
  get value() {
    let text = this.source.text.slice(this.innerStart, this.innerEnd);
    return this.kind === "string" && text.includes("\\") ? decodedText(text) : text;
  }
  /** Where the value stands in the input, without quotes. */
  get span() {
    return { start: this.source.at(this.innerStart), end: this.source.at(this.innerEnd) };
  }
  /** The decoded value as a slice of its own: offsets in it lead back to the input. */
  get slice() {
    let { source, innerStart, innerEnd } = this, text = source.text.slice(innerStart, innerEnd);
    if (this.kind !== "string" || !text.includes("\\")) return subSlice(source, innerStart, innerEnd);
    let decoded2 = decodeJsonString(text);
    return { text: decoded2.text, at: (offset) => source.at(innerStart + decoded2.at(offset)) };
  }
  get innerStart() {
    return this.kind === "string" ? this.start + 1 : this.start;
  }
  /** Before the closing quote; a string that the file's end cut short has none. */
  get innerEnd() {
    return this.kind !== "string" ? this.end : this.end > this.start + 1 && this.source.text.charCodeAt(this.end - 1) === 34 && !endsEscaped(this.source.text, this.start + 1, this.end - 1) ? this.end - 1 : this.end;
  }
  /** True for strings, numbers, booleans, null and bare words. */
  get isScalar() {
    return this.kind !== "object" && this.kind !== "array";
  }
  /** The member of that name; the last of several, as JSON.parse has it. */
  get(key) {
    let found;
    if (this.kind === "object") {
      for (let child = this.first; child; child = child.next) child.keyIs(key) && (found = child);
      return found;
    }
  }
  /** Whether the name is this one, without building a string. */
  keyIs(key) {
    let { keyStart, keyEnd } = this;
    return keyStart < 0 ? !1 : keyEnd - keyStart === key.length ? this.source.text.startsWith(key, keyStart) : keyEnd - keyStart > key.length && this.key === key;
  }
  /** The decoded string of a string member; undefined for any other. */
  string(key) {
    let child = this.get(key);
    return child?.kind === "string" ? child.value : void 0;
  }
  children() {
    let list = [];
    for (let child = this.first; child; child = child.next) list.push(child);
    return list;
  }
};
function endsEscaped(text, from, quote) {
  let slashes = 0;
  for (let at = quote - 1; at >= from && text.charCodeAt(at) === 92; at -= 1) slashes += 1;
  return slashes % 2 === 1;
}
var SHORT = {
  b: "\b",
  f: "\f",
  n: `
`,
  r: "\r",
  t: "	",
  '"': '"',
  "\\": "\\",
  "/": "/"
};
function decodeJsonString(text) {
  let shifts;
  return {
    text: decodedText(text),
    at(offset) {
      return shifts ??= shiftsOf(text), offset + shiftAt(offset, shifts.ends, shifts.shifts);
    }
  };
}
function decodedText(text) {
  try {
    return JSON.parse(`"${text}"`);
  } catch {
    return shiftsOf(text).text;
  }
}
function shiftsOf(text) {
  let decoded2 = "", ends = [], shifts = [], from = 0;
  for (let slash = text.indexOf("\\"); slash >= 0; slash = text.indexOf("\\", from)) {
    let name = text.charAt(slash + 1), length = 2, character = SHORT[name];
    if (name === "u" && isHex4(text, slash + 2) && (character = String.fromCharCode(Number.parseInt(text.slice(slash + 2, slash + 6), 16)), length = 6), character === void 0) {
      decoded2 += text.slice(from, slash + 1), from = slash + 1;
      continue;
    }
    decoded2 += text.slice(from, slash) + character, from = slash + length, ends.push(decoded2.length), shifts.push(from - decoded2.length);
  }
  return { text: decoded2 + text.slice(from), ends, shifts };
}
function shiftAt(offset, ends, shifts) {
  let low = 0, high = ends.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    ends[middle] <= offset ? low = middle + 1 : high = middle;
  }
  return low === 0 ? 0 : shifts[low - 1];
}
function isHex4(text, from) {
  if (from + 4 > text.length) return !1;
  for (let at = from; at < from + 4; at += 1) {
    let code = text.charCodeAt(at) | 32;
    if (!(code >= 48 && code <= 57 || code >= 97 && code <= 102)) return !1;
  }
  return !0;
}

// src/engine/json-quotes.ts
var QuoteFinder = class {
  #text;
  /** The last search for a closing quote: from where, and what it found. */
  #from = Number.POSITIVE_INFINITY;
  #quote = -1;
  /** The line feed at or behind the last string that was looked at; -1 behind the last line. */
  #feed = 0;
  constructor(text) {
    this.#text = text;
  }
  /** The first quote from there on that no backslash takes; -1 if there is none. `from` stands behind an opening quote. */
  closing(from) {
    let text = this.#text;
    if (from >= this.#from && (this.#quote < 0 || from <= this.#quote)) return this.#quote;
    this.#from = from;
    let quote = text.indexOf('"', from);
    for (; quote > from && text.charCodeAt(quote - 1) === 92; ) {
      let slash = quote - 1;
      for (; slash > from && text.charCodeAt(slash - 1) === 92; ) slash -= 1;
      if ((quote - slash) % 2 === 0) break;
      quote = text.indexOf('"', quote + 1);
    }
    return this.#quote = quote, quote;
  }
  /** The first line feed from there on; -1 if there is none. */
  lineFeed(from) {
    return this.#feed >= 0 && this.#feed < from && (this.#feed = this.#text.indexOf(`
`, from)), this.#feed;
  }
  /** Whether what follows a string over several lines shows that it was meant to be one. */
  endsHere(from) {
    let text = this.#text, at = from;
    for (; at < text.length && text.charCodeAt(at) <= 32 && at < from + 200; ) at += 1;
    let code = text.charCodeAt(at);
    return code === 44 || code === 125 || code === 93 || code === 58 || Number.isNaN(code);
  }
};

// src/engine/json-words.ts
var MESSAGES = {
  truncated: "The JSON text ends inside a value.",
  unexpected: "This is not JSON.",
  "missing-comma": "A comma is missing between two values.",
  "missing-name": "A value in an object has no name.",
  "missing-value": "A name in an object has no value.",
  unclosed: "A bracket is closed that was not opened last.",
  "several-values": "Several JSON values follow one another."
};
function kindOf(word, numeric) {
  if (word === "true" || word === "false") return "boolean";
  if (word === "null") return "null";
  let digit = word.charCodeAt(word.charCodeAt(0) === 45 ? 1 : 0);
  return numeric && digit >= 48 && digit <= 57 ? "number" : "bare";
}
function referenceEnd(text, brace, wordStart) {
  let double = text.charCodeAt(brace + 1) === 123;
  if (!double && (brace === wordStart || text.charCodeAt(brace - 1) !== 36)) return -1;
  let limit = Math.min(text.length, brace + 200);
  for (let at = brace + 1; at < limit; at += 1) {
    let code = text.charCodeAt(at);
    if (code === 10 || code === 34) return -1;
    if (code === 125 && !double) return at + 1;
    if (code === 125 && text.charCodeAt(at + 1) === 125) return at + 2;
  }
  return -1;
}
function lineEnd(text, from) {
  let end = text.indexOf(`
`, from);
  return end < 0 ? text.length : end;
}
var LONG_LIST = 4096, NUMBERS = /\d[\d,\s]*\]/y;
function endOfNumbers(text, open2) {
  let digit = text.charCodeAt(open2 + 1);
  return digit < 48 || digit > 57 ? -1 : (NUMBERS.lastIndex = open2 + 1, NUMBERS.test(text) && NUMBERS.lastIndex - open2 >= LONG_LIST ? NUMBERS.lastIndex : -1);
}

// src/engine/json.ts
var MAX_TROUBLES = 20;
function parseJson(slice) {
  return new Parser(slice).run();
}
var Parser = class {
  #slice;
  #text;
  #at = 0;
  #parent;
  #last;
  #keyStart = -1;
  #keyEnd = -1;
  #afterValue = !1;
  #openObjects = 0;
  #openArrays = 0;
  #errors = 0;
  #nodes = 0;
  #roots = [];
  #troubles = [];
  /** A string that runs over a line end is looked at only from here on, so that no text is looked at twice. */
  #multilineFrom = 0;
  #quotes;
  constructor(slice) {
    this.#slice = slice, this.#text = slice.text, this.#quotes = new QuoteFinder(slice.text);
  }
  run() {
    let text = this.#text;
    for (; this.#skipBlank(), !(this.#at >= text.length); )
      switch (text.charCodeAt(this.#at)) {
        case 123:
          this.#isReference() ? this.#bare() : this.#open("object");
          break;
        case 91:
          this.#numbers() || this.#open("array");
          break;
        case 125:
          this.#close("object");
          break;
        case 93:
          this.#close("array");
          break;
        case 44:
          this.#at += 1, this.#afterValue = !1, this.#dropName();
          break;
        case 34:
          this.#string();
          break;
        case 58:
          this.#trouble("unexpected", this.#at), this.#at += 1;
          break;
        default:
          this.#bare();
      }
    return this.#finish();
  }
  #finish() {
    let { length } = this.#text;
    this.#parent && this.#trouble("truncated", length);
    for (let open2 = this.#parent; open2; open2 = open2.parent) open2.end = length;
    let root = this.#roots[0];
    if (this.#roots.length > 1 && root) {
      this.#trouble("several-values", this.#roots[1]?.start ?? 0), this.#errors -= 1;
      let all = new JsonNode(this.#slice, "array", root.start, void 0, -1, -1);
      all.first = root;
      for (let each of this.#roots) each.parent = all;
      all.end = this.#roots[this.#roots.length - 1]?.end ?? root.end, root = all;
    }
    let tree = { troubles: this.#troubles, errors: this.#errors, nodes: this.#nodes };
    return root ? { ...tree, root } : tree;
  }
  #skipBlank() {
    let text = this.#text, at = this.#at;
    for (; ; ) {
      let code = text.charCodeAt(at);
      if (code <= 32 || code === 65279 || code === 160 || code === 8232 || code === 8233)
        at += 1;
      else if (code === 47) {
        let next = text.charCodeAt(at + 1);
        if (next === 47) at = lineEnd(text, at);
        else if (next === 42) {
          let end = text.indexOf("*/", at + 2);
          at = end < 0 ? text.length : end + 2;
        } else break;
      } else break;
    }
    this.#at = at;
  }
  /** `{{x}}` without quotes, as API clients have it for numbers. */
  #isReference() {
    let { length } = this.#text;
    return this.#at + 1 < length && this.#text.charCodeAt(this.#at + 1) === 123 && referenceEnd(this.#text, this.#at, this.#at) > 0;
  }
  #open(kind) {
    let node = this.#add(kind, this.#at);
    kind === "object" ? this.#openObjects += 1 : this.#openArrays += 1, this.#parent = node, this.#last = void 0, this.#afterValue = !1, this.#at += 1;
  }
  /** A long list of plain numbers gets no children; false if this is none. */
  #numbers() {
    let end = endOfNumbers(this.#text, this.#at);
    return end < 0 ? !1 : (this.#add("array", this.#at).end = end, this.#at = end, !0);
  }
  #close(kind) {
    this.#dropName();
    let at = this.#at++;
    if ((kind === "object" ? this.#openObjects : this.#openArrays) === 0) {
      this.#trouble("unexpected", at);
      return;
    }
    this.#parent?.kind !== kind && this.#trouble("unclosed", at);
    for (let node = this.#parent; node; node = node.parent) {
      let matches = node.kind === kind;
      if (node.end = matches ? at + 1 : at, node.kind === "object" ? this.#openObjects -= 1 : this.#openArrays -= 1, this.#last = node, this.#parent = node.parent, matches) break;
    }
    this.#afterValue = !0;
  }
  #add(kind, start) {
    let parent = this.#parent, node = new JsonNode(this.#slice, kind, start, parent, this.#keyStart, this.#keyEnd);
    if (this.#nodes += 1, parent)
      this.#afterValue && this.#trouble("missing-comma", start), this.#keyStart < 0 && parent.kind === "object" && this.#trouble("missing-name", start), this.#last ? this.#last.next = node : parent.first = node;
    else {
      let before = this.#roots[this.#roots.length - 1];
      before && (before.next = node), this.#roots.push(node);
    }
    return this.#last = node, this.#keyStart = -1, this.#afterValue = !0, node;
  }
  #dropName() {
    this.#keyStart < 0 || (this.#trouble("missing-value", this.#keyStart), this.#keyStart = -1);
  }
  #string() {
    let start = this.#at, wantsName = this.#parent?.kind === "object" && this.#keyStart < 0, end = this.#stringEnd(start);
    if (this.#at = Math.min(end + 1, this.#text.length), this.#text.charCodeAt(end) !== 34 && (this.#at = end), wantsName && this.#colonFollows()) {
      this.#name(start + 1, end);
      return;
    }
    let after = this.#at, node = this.#add("string", start);
    node.end = this.#text.charCodeAt(end) === 34 ? end + 1 : end, this.#at = after;
  }
  #name(start, end) {
    this.#afterValue && this.#trouble("missing-comma", start), this.#afterValue = !1, this.#keyStart = start, this.#keyEnd = end;
  }
  /** Steps over a colon if one follows. */
  #colonFollows() {
    let before = this.#at;
    return this.#skipBlank(), this.#text.charCodeAt(this.#at) === 58 ? (this.#at += 1, !0) : (this.#at = before, !1);
  }
  /** Offset of the closing quote; of the line's or file's end where there is none. */
  #stringEnd(open2) {
    let text = this.#text, end = this.#quotes.closing(open2 + 1), feed = this.#quotes.lineFeed(open2 + 1);
    if (feed < 0 || end >= 0 && end < feed)
      return end >= 0 ? end : (this.#multilineFrom = text.length, this.#trouble("truncated", open2), text.length);
    if (open2 >= this.#multilineFrom) {
      if (end >= 0 && this.#quotes.endsHere(end + 1)) return end;
      this.#multilineFrom = end < 0 ? text.length : end;
    }
    return this.#trouble("truncated", open2), text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
  }
  /** An unquoted word: a number, true, false, null, a JSON5 name, a reference, or something unknown. */
  #bare() {
    let text = this.#text, start = this.#at, at = start, numeric = !0;
    for (; at < text.length; at += 1) {
      let code = text.charCodeAt(at);
      if (!(code >= 48 && code <= 57 || code === 45 || code === 46 || code === 43 || code === 101 || code === 69)) {
        if (code <= 32 || code === 44 || code === 34 || code === 91 || code === 93 || code === 125 || code === 58) break;
        if (code === 123) {
          let close = referenceEnd(text, at, start);
          if (close < 0) break;
          at = close - 1;
        }
        if (code === 47 && (text.charCodeAt(at + 1) === 47 || text.charCodeAt(at + 1) === 42)) break;
        numeric = !1;
      }
    }
    at === start && (at += 1), this.#at = at;
    let word = text.slice(start, Math.min(at, start + 8));
    if (this.#parent?.kind === "object" && this.#keyStart < 0 && this.#colonFollows()) {
      this.#name(start, at);
      return;
    }
    let kind = kindOf(word, numeric);
    kind === "bare" && !text.startsWith("{{", start) && this.#trouble("unexpected", start);
    let stays = this.#at;
    this.#add(kind, start).end = at, this.#at = stays;
  }
  #trouble(code, at) {
    this.#errors += 1, !(this.#troubles.length >= MAX_TROUBLES) && this.#troubles.push({ code, message: MESSAGES[code], at: this.#slice.at(Math.min(at, this.#text.length)) });
  }
};

// src/model/lines.ts
var Lines = class {
  text;
  #starts;
  constructor(text) {
    this.text = text;
  }
  get starts() {
    if (this.#starts) return this.#starts;
    let starts = [0], ends = /\r\n?|\n/g;
    for (; ends.exec(this.text); ) starts.push(ends.lastIndex);
    return this.#starts = starts, starts;
  }
  /** 0-based index of the line that holds the offset. */
  lineAt(offset) {
    let starts = this.starts, low = 0, high = starts.length - 1;
    for (; low < high; ) {
      let middle = low + high + 1 >> 1;
      starts[middle] <= offset ? low = middle : high = middle - 1;
    }
    return low;
  }
  regionOf(span) {
    let first = this.lineAt(span.start), last = this.lineAt(span.end);
    return {
      startLine: first + 1,
      startColumn: span.start - this.starts[first] + 1,
      endLine: last + 1,
      endColumn: span.end - this.starts[last] + 1
    };
  }
  /** A line's span without its line end; undefined past the last line. */
  spanOfLine(line) {
    let start = this.starts[line];
    if (start === void 0) return;
    let end = this.starts[line + 1] ?? this.text.length;
    for (; end > start && (this.text[end - 1] === `
` || this.text[end - 1] === "\r"); ) end -= 1;
    return { start, end };
  }
};

// src/config/check.ts
function checkAgainst(node, schema, name = "the file") {
  if (schema.enum)
    return node.kind === "string" && schema.enum.includes(node.value) ? { value: node.value, troubles: [] } : wrong(node, `${name} takes ${listOf(schema.enum)}.`, guessOf(node.value, schema.enum));
  if (schema.type && schema.type !== node.kind)
    return wrong(node, `${name} must be ${article(schema.type)}, not ${article(node.kind)}.`, schema.description ?? "");
  if (schema.type === "string") {
    let value = node.value;
    return schema.minLength && value.trim().length < schema.minLength ? wrong(node, `${name} must not be empty.`, schema.description ?? "Say why.") : schema.pattern && !new RegExp(schema.pattern).test(value) ? wrong(node, `${name} does not take "${value}".`, schema.description ?? "") : { value, troubles: [] };
  }
  return schema.type === "array" ? checkItems(node, schema, name) : checkMembers(node, schema, name);
}
function checkItems(node, schema, name) {
  let value = [], troubles = [];
  for (let child = node.first; child; child = child.next) {
    let checked = checkAgainst(child, schema.items ?? {}, `an item of ${name}`);
    value.push(checked.value), troubles.push(...checked.troubles);
  }
  return { value, troubles };
}
function checkMembers(node, schema, name) {
  let value = /* @__PURE__ */ Object.create(null), troubles = [], known = schema.properties ?? {};
  for (let child = node.first; child; child = child.next) {
    let key = child.key ?? "", inner = Object.hasOwn(known, key) ? known[key] : schema.additionalProperties || void 0;
    if (!inner) {
      troubles.push({
        code: "unknown-key",
        message: `There is no "${key}" in ${name}.`,
        hint: guessOf(key, Object.keys(known)),
        node: child,
        onKey: !0
      });
      continue;
    }
    key in value && troubles.push({
      code: "duplicate-key",
      message: `"${key}" stands twice.`,
      hint: "Keep one.",
      node: child,
      onKey: !0
    });
    let checked = checkAgainst(child, inner, `"${key}"`);
    value[key] = checked.value, troubles.push(...checked.troubles);
  }
  for (let key of schema.required ?? [])
    key in value || troubles.push({
      code: "missing-key",
      message: `${name} needs "${key}".`,
      hint: known[key]?.description ?? `Add "${key}".`,
      node,
      onKey: !1
    });
  return { value, troubles };
}
function wrong(node, message, hint) {
  return {
    value: void 0,
    troubles: [
      { code: "wrong-value", message: message.charAt(0).toUpperCase() + message.slice(1), hint, node, onKey: !1 }
    ]
  };
}
function article(kind) {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
function listOf(values) {
  return values.map((value) => `"${value}"`).join(", ");
}
function guessOf(typed, known) {
  let plain = (text) => text.toLowerCase().replace(/[^a-z]/g, ""), sorted = (text) => [...plain(text)].sort().join(""), guess = known.find((one2) => plain(one2) === plain(typed) || sorted(one2) === sorted(typed)) ?? known.find(
    (one2) => plain(typed).length > 2 && (plain(one2).startsWith(plain(typed)) || plain(typed).startsWith(plain(one2)))
  );
  return guess ? `Did you mean "${guess}"?` : `Known are ${listOf(known)}.`;
}

// src/config/config.schema.json
var config_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://github.com/credlint/credlint/raw/main/src/config/config.schema.json",
  title: 'credlint configuration (.credlint.jsonc, or "credlint" in package.json)',
  type: "object",
  additionalProperties: !1,
  properties: {
    $schema: { type: "string", description: "For editors." },
    rules: {
      type: "object",
      description: "Rule id, or a pattern with stars, to a level; the last that matches holds.",
      additionalProperties: { enum: ["error", "warning", "note", "off"] }
    },
    ruleDirs: {
      type: "array",
      description: "Folders with rule files of your own, relative to this file.",
      items: { type: "string" }
    },
    overrides: {
      type: "array",
      description: "Other levels for some files.",
      items: {
        type: "object",
        additionalProperties: !1,
        required: ["files", "rules"],
        properties: {
          files: { type: "array", description: "Patterns in gitignore's syntax.", items: { type: "string" } },
          rules: { type: "object", additionalProperties: { enum: ["error", "warning", "note", "off"] } }
        }
      }
    },
    include: {
      type: "array",
      description: "Of folders, only paths that match (gitignore's syntax).",
      items: { type: "string" }
    },
    exclude: { type: "array", description: "Of folders, no path that matches.", items: { type: "string" } },
    allow: {
      type: "array",
      description: "Findings that are accepted, each with a reason.",
      items: {
        type: "object",
        additionalProperties: !1,
        required: ["reason"],
        properties: {
          rule: { type: "string", description: "Rule id or a pattern with stars." },
          path: { type: "string", description: "Pattern in gitignore's syntax." },
          reason: { type: "string", minLength: 1 },
          until: {
            type: "string",
            description: "Last day it holds: YYYY-MM-DD.",
            pattern: "^\\d{4}-\\d{2}-\\d{2}$"
          }
        }
      }
    },
    failOn: { enum: ["error", "warning", "note", "never"], description: "Exit 1 from this level up." },
    minLevel: { enum: ["error", "warning", "note"], description: "Report from this level up." },
    maxFileSize: { type: "string", description: "Such as 5MB; larger files are not read, which exit 2 tells." },
    maxDocumentSize: { type: "string", description: "Such as 64MB; larger files are read as lines." }
  }
};

// src/config/read.ts
var NAME2 = ".credlint.jsonc";
function loadConfig(cwd, root, file) {
  if (file !== void 0) return open(file, cwd, !1);
  for (let folder = cwd; ; folder = (0, import_node_path3.dirname)(folder)) {
    let own = (0, import_node_path3.join)(folder, NAME2);
    if ((0, import_node_fs3.existsSync)(own)) return open(own, cwd, !1);
    let manifest = (0, import_node_path3.join)(folder, "package.json");
    if ((0, import_node_fs3.existsSync)(manifest)) {
      let found = open(manifest, cwd, !0);
      if (found) return found;
    }
    if (folder === root || (0, import_node_path3.dirname)(folder) === folder) return;
  }
}
function open(path, cwd, manifest) {
  let text;
  try {
    text = (0, import_node_fs3.readFileSync)(path, "utf8");
  } catch (error) {
    if (manifest) return;
    let code = error.code ?? "error";
    throw new UserError("config/unreadable", `The config file ${path} could not be read (${code}).`, "Check --config.");
  }
  if (manifest && !text.includes('"credlint"')) return;
  let lines = new Lines(text), shown = (0, import_node_path3.relative)(cwd, path).replaceAll("\\", "/") || path, spot = (at) => {
    let region = lines.regionOf({ start: at, end: at });
    return { path: shown, line: region.startLine, column: region.startColumn };
  }, { root, troubles } = parseJson(sliceOf(text)), broken = troubles[0];
  if (broken || !root) {
    if (manifest) return;
    throw new UserError(
      "config/syntax",
      broken?.message ?? "The config file is empty.",
      "It is JSON; comments and trailing commas are allowed.",
      spot(broken?.at ?? 0)
    );
  }
  let node = root;
  if (manifest) {
    node = void 0;
    for (let member = root.first; member; member = member.next) member.key === "credlint" && (node = member);
    if (!node || node.kind !== "object" && node.parent !== root) return;
  }
  let found = checkAgainst(node, config_schema_default), first = found.troubles[0];
  if (first)
    throw new UserError(
      `config/${first.code}`,
      first.message,
      first.hint,
      spot(first.onKey ? first.node.keyStart : first.node.start)
    );
  return { config: found.value, path, folder: (0, import_node_path3.dirname)(path) };
}

// src/engine/globs.ts
var import_ignore = __toESM(require_ignore(), 1);
function patternsOf(lines) {
  let rules2 = (0, import_ignore.default)({ allowRelativePaths: !0 }).add(typeof lines == "string" ? lines : [...lines]);
  return {
    verdict(path) {
      let result = rules2.test(path);
      return result.ignored ? "yes" : result.unignored ? "no" : void 0;
    }
  };
}
function matcherOf(patterns) {
  if (patterns.length === 0) return;
  let compiled = patternsOf(patterns);
  return (path) => compiled.verdict(path) === "yes";
}

// src/engine/automaton.ts
function classesOf(texts, fold) {
  let classes = new Uint8Array(256), width = 1;
  for (let text of texts)
    for (let i = 0; i < text.length; i += 1) {
      let code = text.charCodeAt(i);
      if (code > 127) throw new RangeError(`an anchor must be ASCII: ${text}`);
      classes[code] === 0 && (classes[code] = width++);
    }
  if (fold) for (let code = 65; code <= 90; code += 1) classes[code] = classes[code + 32];
  return { of: classes, width };
}
function link(texts, { of: classes, width }) {
  let rows = [new Int32Array(width).fill(-1)], ends = [[]];
  for (let [number, text] of texts.entries()) {
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      let column = classes[text.charCodeAt(i)], next = rows[state][column];
      next < 0 && (next = rows.length, rows.push(new Int32Array(width).fill(-1)), ends.push([]), rows[state][column] = next), state = next;
    }
    text.length > 0 && ends[state].push(number);
  }
  let fail = new Int32Array(rows.length), queue = [];
  for (let column = 0; column < width; column += 1) {
    let next = rows[0][column];
    next < 0 ? rows[0][column] = 0 : queue.push(next);
  }
  for (let head = 0; head < queue.length; head += 1) {
    let state = queue[head], row = rows[state], back = rows[fail[state]];
    ends[state] = [...ends[state], ...ends[fail[state]]];
    for (let column = 0; column < width; column += 1) {
      let next = row[column];
      next < 0 ? row[column] = back[column] : (fail[next] = back[column], queue.push(next));
    }
  }
  return { rows, ends };
}

// src/engine/kernel/tables.ts
var REACH = 24;
var HEAD = 16, SECTIONS = 10;
function padded(length) {
  return length + 3 & -4;
}
function readTables(image) {
  let head = new Int32Array(image.buffer, image.byteOffset, HEAD), sections = [], at = HEAD * 4;
  for (let i = 0; i < SECTIONS; i += 1) {
    let length = head[HEAD - SECTIONS + i];
    sections.push(image.subarray(at, at + length)), at += padded(length);
  }
  let numbers = (bytes2) => new Int32Array(bytes2.buffer, bytes2.byteOffset, bytes2.length >> 2);
  return {
    nameBit: head[0],
    namePlain: head[1],
    nameMatches: head[2],
    runWidth: head[3],
    runStates: head[4],
    runPlain: head[5],
    nameClasses: sections[0],
    nameKinds: sections[1],
    nameRows: sections[2],
    nameEnds: numbers(sections[3]),
    runClasses: sections[4],
    runTests: sections[5],
    runRows: sections[6],
    runEnds: numbers(sections[7]),
    trigrams: sections[8],
    vendors: sections[9]
  };
}

// src/engine/kernel/kernel.ts
var ROOM = 1 << 20, BLOCK = 65536, AGAIN = 64, TAIL = 1024, PAGE = 65536, TEXT_KINDS = { text: 0, code: 1, json: 2 }, SEEN = { run: 2147483648, name: 1073741824, url: 536870912, long: 1, tokenLike: 4 }, Kernel = class {
  /** Where a file's bytes are to be put. */
  room;
  tables;
  #calls;
  #hits;
  /** `wasm`: the bytes of kernel.wasm; `image`: those of `tablesOf`. */
  constructor(wasm, image) {
    let tables = readTables(image), rows = (tables.nameBit + tables.nameMatches) * 128, runBytes = tables.runRows.length, at = PAGE, take = (bytes3) => {
      let from = at;
      return at += bytes3 + 63 & -64, from;
    }, kinds = take(256), nameClasses = take(256), nameKinds = take(tables.nameMatches), nameRows = take(rows), runClasses = take(256), runTests = take(tables.runTests.length), runRows = take(runBytes), trigrams = take(tables.trigrams.length), outBytes = (BLOCK + AGAIN + 256) * 8 * 3, out = take(outBytes), rawBytes = (BLOCK + AGAIN + 256) * 8, raw = take(rawBytes), input = take(AGAIN + ROOM + TAIL) + AGAIN, pages = Math.ceil(at / PAGE), memory = new WebAssembly.Memory({ initial: pages, maximum: pages }), bytes2 = new Uint8Array(memory.buffer);
    bytes2.set(characterKinds(), kinds), bytes2.set(tables.nameClasses, nameClasses), bytes2.set(tables.nameKinds, nameKinds);
    let plainBytes = tables.namePlain * 128;
    bytes2.set(tables.nameRows.subarray(0, plainBytes), nameRows), bytes2.set(tables.nameRows.subarray(plainBytes), nameRows + tables.nameBit * 128), bytes2.set(tables.runClasses, runClasses), bytes2.set(tables.runTests, runTests), bytes2.set(tables.runRows, runRows), bytes2.set(tables.trigrams, trigrams), bytes2.fill(10, input - AGAIN, input);
    let instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env: { memory, abort } });
    this.#calls = instance.exports, this.#calls.place(input, out, kinds), this.#calls.placeNames(nameClasses, nameRows, nameKinds, tables.nameBit, raw, rawBytes), this.#calls.placeRuns(runClasses, runRows, tables.runWidth, tables.runPlain * tables.runWidth * 4, runTests), this.#calls.placeTrigrams(trigrams), this.#hits = new Uint32Array(memory.buffer, out, outBytes >> 2), this.room = Buffer.from(memory.buffer, input, ROOM), this.tables = tables, this.#tail = new Uint8Array(memory.buffer, input, ROOM + TAIL);
  }
  #tail;
  #saved = new Uint8Array(TAIL);
  /**
   * Calls back for what stands in room[0, length), with the offset behind it and what it is (SEEN), block by block, in no
   * strict order and now and then twice, until it answers true; whether it did. `names`: names and URLs count too. Time is
   * linear in `length`.
   */
  scan(length, kind, names, see) {
    this.#saved.set(this.#tail.subarray(length, length + TAIL)), this.#tail.fill(10, length, length + TAIL);
    try {
      return this.#scan(length, kind, names, see);
    } finally {
      this.#tail.set(this.#saved, length);
    }
  }
  #scan(length, kind, names, see) {
    this.#calls.textIs(TEXT_KINDS[kind]);
    let hits = this.#hits;
    for (let from = 0; from < length; from += BLOCK) {
      let to = Math.min(length, from + BLOCK), count3 = this.#calls.scan(Math.max(0, from - AGAIN), to, length, names ? 1 : 0);
      for (let i = 0; i < count3 * 2; i += 2) if (see(hits[i], hits[i + 1])) return !0;
    }
    return !1;
  }
  /** The flag bits of the anchors that the last scan went over. */
  get flags() {
    return this.#calls.flagsSeen();
  }
  /** Line ends and UTF-16 units of room[from, to), which begins and ends between characters of UTF-8. */
  measure(from, to) {
    let both = this.#calls.measure(from, to);
    return { lines: Number(both & 0xffffffffn), units: Number(both >> 32n) };
  }
};
function abort() {
  throw new Error("the kernel went out of its bounds");
}
function characterKinds() {
  let kinds = new Uint8Array(256), add = (chars, bit) => {
    for (let char of chars) kinds[char.charCodeAt(0)] |= bit;
  }, letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", digits = "0123456789";
  add(`${letters}${digits}_-./+=:~`, 1), add(`${letters}${digits}_$.-`, 2);
  for (let byte = 128; byte < 256; byte += 1) kinds[byte] |= 2;
  return add(" 	", 4), add("\"'`", 8), add(letters, 16), add(digits, 32), add("\\\"'`*)]", 64), add("=:?!|><+~(,[-", 128), kinds;
}

// src/judge/context.ts
var EXAMPLE = /(?:^|[/_.-])(?:tests?|testing|__tests__|specs?|examples?|samples?|fixtures?|docs?|demos?|mocks?|testdata)(?=[/_.-]|$)/i, SAVED_ANSWER = /\.resources\/examples\/[^/]*\.example\.ya?ml$/, CODE = /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kts?|rb|php|cs|fs|vb|swift|rs|c|cc|cpp|cxx|h|hpp|m|mm|scala|groovy|gradle|dart|lua|pl|pm|r|ex|exs|erl|hs|clj|vue|svelte|tf|hcl|sol|zig|nim|jl|ps1|psm1|erb|haml|slim|jsp|aspx|cshtml|razor|idl|proto|sql|rake|xaml|axaml|pug|inc|stub)$/i, SETTINGS = /\.(?:ya?ml|properties|env|ini|cnf|conf|cfg|toml)$|(?:^|\/)\.env(?:\.[\w-]+)?$|(?:^|\/)\.(?:npmrc|netrc|pgpass|pypirc|my\.cnf)$/i, TRANSLATION = /(?:^|\/)(?:i18n|l10n|locales?|lang|langs|languages?|translations?|nls|[\w-]+\.lproj|values-[a-z]{2}(?:-r[A-Z]{2})?)\/|(?:messages?|strings|labels?|translations?|resources?)[_.-][a-z]{2}(?:[_-][A-Za-z]{2})?\.\w+$|\.(?:po|pot|strings|xlf|xliff|resx|arb)$/, VENDORED = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|vendor|third[_-]party|external|site-packages|dist-packages|Pods|Carthage|\.yarn|\.pnpm-store)\//, LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|go\.sum|packages\.lock\.json|bun\.lockb?|gradle\.lockfile|Package\.resolved|[^/]+\.lock|[^/]+\.lock\.(?:json|hcl))$|\.lock\.hcl$/i, MINIFIED = /[.-]min\.(?:[cm]?js|css|html?)$|\.(?:bundle|chunk)\.[cm]?js$|\.(?:map|svg|css|scss|less)$/i;
function contextOf(input) {
  let { path, text } = input;
  return {
    path,
    example: EXAMPLE.test((input.inside ?? path).replace(SAVED_ANSWER, "")),
    code: CODE.test(path),
    settings: SETTINGS.test(path),
    translation: TRANSLATION.test(path),
    text
  };
}
function isNamelessPath(path) {
  return VENDORED.test(path) || LOCK.test(path) || MINIFIED.test(path);
}
function mayBeMinified(path) {
  return /\.(?:[cm]?js|html?)$/i.test(path);
}
var MINIFIED_HEAD = 2e4;
function isMinified(text) {
  let head = text.slice(0, MINIFIED_HEAD);
  if (head.length < 2e3) return !1;
  let lines = 1;
  for (let at = head.indexOf(`
`); at >= 0; at = head.indexOf(`
`, at + 1)) lines += 1;
  return head.length / lines > 500;
}

// src/engine/screen.ts
var MAX_ANCHOR = 24, Screen = class _Screen {
  #classes;
  #width;
  /** Row starts into itself: `next = table[state + class]`. */
  #table;
  /** First row of the states at which some anchor ends; states are numbered so that these come last. */
  #firstMatch;
  /** Where the anchor numbers of match state i begin in `#ends`; one more for the end. */
  #endsFrom;
  #ends;
  #anchors;
  #lengths;
  /**
   * `image`: what `image()` gave for the same anchors, so that nothing is built and the anchors are only
   * asked for at the first hit. Throws a RangeError for a non-ASCII anchor.
   */
  constructor(anchors, image) {
    this.#anchors = anchors;
    let parts = image ?? _Screen.image(anchors()), [width = 1, states = 0, matching = 0, ends = 0] = parts, classes = HEAD2 + 256, table = classes + states * width;
    this.#width = width, this.#classes = Uint8Array.from(parts.subarray(HEAD2, classes)), this.#table = parts.subarray(classes, table), this.#firstMatch = (states - matching) * width, this.#endsFrom = parts.subarray(table, table + matching + 1), this.#ends = parts.subarray(table + matching + 1, table + matching + 1 + ends);
  }
  /** The automaton as numbers, to be written into a file; its form is known to this class alone. */
  static image(anchors) {
    return build(anchors.map((anchor) => anchor.slice(0, MAX_ANCHOR).toLowerCase()));
  }
  /** Calls back with the anchor's number and the offset at which it begins, in the order of the anchors' ends. */
  scanText(text, hit) {
    let table = this.#table, classes = this.#classes, firstMatch = this.#firstMatch, state = 0;
    for (let i = 0; i < text.length; i += 1) {
      let code = text.charCodeAt(i);
      state = table[state + (code < 256 ? classes[code] : 0)], state >= firstMatch && this.#tell(state, i, hit);
    }
  }
  #tell(state, at, hit) {
    this.#lengths ??= this.#anchors().map((anchor) => Math.min(anchor.length, MAX_ANCHOR));
    let index = (state - this.#firstMatch) / this.#width;
    for (let i = this.#endsFrom[index]; i < this.#endsFrom[index + 1]; i += 1) {
      let anchor = this.#ends[i];
      hit(anchor, at - this.#lengths[anchor] + 1);
    }
  }
}, HEAD2 = 4;
function build(texts) {
  let classes = classesOf(texts, !0), { width } = classes, { rows, ends } = link(texts, classes), order = [...rows.keys()].sort((a, b) => +(ends[a].length > 0) - +(ends[b].length > 0) || a - b), place = new Int32Array(order.length);
  for (let [index, state] of order.entries()) place[state] = index * width;
  let matching = order.filter((state) => ends[state].length > 0), told2 = matching.flatMap((state) => ends[state]), image = new Int32Array(HEAD2 + 256 + order.length * width + matching.length + 1 + told2.length);
  image.set([width, order.length, matching.length, told2.length]), image.set(classes.of, HEAD2);
  let at = HEAD2 + 256;
  for (let state of order) for (let next of rows[state]) image[at++] = place[next];
  let from = 0;
  for (let state of matching)
    image[at++] = from, from += ends[state].length;
  return image[at++] = from, image.set(told2, at), image;
}

// src/detect/screen.ts
var KEY_ANCHORS = ["-----BEGIN", "PuTTY-User-Key-File", "kty", "LS0tLS1CRUdJTi"], IGNORE_ANCHORS = [
  "credlint-ignore",
  "leaks:allow",
  "trufflehog:ignore",
  "pragma: allowlist",
  "pragma: whitelist",
  "secretlint-disable"
], FIXED = { jwt: ["eyJ"], key: KEY_ANCHORS, url: ["://"], ignore: IGNORE_ANCHORS }, RuleScreen = class {
  #screen;
  #ruleset;
  #meanings;
  /** `image`: that of `imageOf` for the same rules; with it the rules are only asked for at the first hit. */
  constructor(ruleset, image) {
    this.#ruleset = ruleset, this.#screen = new Screen(() => anchorsOf(this.#known()), image);
  }
  #known() {
    return this.#meanings ??= meaningsOf(this.#ruleset()), this.#meanings;
  }
  look(text) {
    let shapes = [], names = [], jwts = [], keys = [], urls = [], document = !1, transport = !1, ignores = !1, meanings = this.#known();
    return this.#screen.scanText(text, (number, start) => {
      let meaning = meanings[number];
      switch (meaning.kind) {
        case "shape":
          if (text.startsWith(meaning.anchor, start)) for (let rule of meaning.rules) shapes.push({ start, rule });
          break;
        case "name":
          names.push(start);
          break;
        case "jwt":
          text.startsWith("eyJ", start) && jwts.push(start);
          break;
        case "key":
          keys.push(start);
          break;
        case "url":
          hasUserInfo(text, start + 3) && urls.push(start);
          break;
        case "document":
          document = !0;
          break;
        case "transport":
          transport = !0;
          break;
        case "ignore":
          ignores = !0;
          break;
      }
    }), { shapes, names, jwts, keys, urls, document, transport, ignores };
  }
};
function anchorsOf(meanings) {
  return meanings.map((one2) => one2.anchor);
}
function meaningsOf(ruleset) {
  let meanings = [], shapes = /* @__PURE__ */ new Map();
  for (let rule of ruleset.rules)
    if (rule.kind === "shape")
      for (let anchor of rule.anchors) {
        let known = shapes.get(anchor);
        known ? known.push(rule) : shapes.set(anchor, [rule]);
      }
  for (let [anchor, rules2] of shapes) meanings.push({ kind: "shape", anchor, rules: rules2 });
  for (let kind of ["jwt", "key", "url", "ignore"])
    for (let anchor of FIXED[kind]) meanings.push({ kind, anchor });
  for (let anchor of ruleset.words["screen-names"] ?? []) meanings.push({ kind: "name", anchor });
  for (let anchor of ruleset.words["screen-documents"] ?? []) meanings.push({ kind: "document", anchor });
  for (let anchor of ruleset.words["screen-transport"] ?? []) meanings.push({ kind: "transport", anchor });
  return meanings;
}
function hasUserInfo(text, from) {
  let colon = !1, end = Math.min(text.length, from + 256);
  for (let i = from; i < end; i += 1) {
    let code = text.charCodeAt(i);
    if (code === 64) return colon;
    if (code === 58) colon = !0;
    else if (code <= 32 || code === 47 || code === 34 || code === 39 || code === 60 || code === 62 || code === 96)
      return !1;
  }
  return !1;
}

// src/screen/marks.ts
var NAME3 = 1, URL = 2, TOLD = 64, TELLING = 4, CALLING = 8, DOCUMENT = 16, OAUTH = 32, TELLING_WORDS = [
  "client_secret",
  "clientsecret",
  "client_id",
  "grant_type",
  "granttype",
  "client_credentials",
  "access_token",
  "accesstoken",
  "gettoken",
  "get_token",
  "fetchtoken",
  "requesttoken",
  "connect/token",
  "oauth/token",
  "oauth2/",
  "oauth/v",
  "oidc/token",
  "client_assertion",
  "jwt-bearer",
  "signjwt",
  "auth.oauth2",
  "openid-client",
  "authorization"
], CALLING_WORDS = [
  "fetch",
  "axios",
  "urlsearchparams",
  "buffer.from",
  "btoa",
  "got",
  "ky",
  "superagent",
  "request.",
  "request(",
  "request .",
  "request (",
  "qs.stringify",
  "querystring",
  "$.ajax",
  "pm.",
  "postman.set",
  "https",
  "httpc",
  "strategy",
  "provider",
  "clientapplication",
  "clientcredentials",
  "authorizationcode",
  "client(",
  "client (",
  "oauth2(",
  "discovery(",
  "jwt.sign(",
  "signjwt"
], SETTING_WORDS = ["pm.environment", "pm.globals", "pm.collectionvariables", "pm.variables", "postman.set"], JWT_TAIL = 13;
function marksOf(ruleset) {
  let run = [], wide = [], shapes = /* @__PURE__ */ new Map();
  for (let rule of ruleset.rules)
    if (rule.kind === "shape")
      for (let [i, anchor] of rule.anchors.entries()) {
        let tail = rule.tails[i] ?? void 0, opens = rule.lookBehind === 0 && rule.boundary !== "any", known = shapes.get(anchor);
        known ? (known.opens &&= opens, known.rules.push(rule), known.tail = known.tail === void 0 || tail === void 0 ? void 0 : Math.min(known.tail, tail)) : shapes.set(anchor, { tail, opens, rules: [rule] });
      }
  for (let [anchor, { tail, opens, rules: rules2 }] of shapes) {
    let meaning = { kind: "shape", anchor, rules: rules2 };
    tail === void 0 ? wide.push({ text: anchor, kind: TOLD, meaning }) : run.push({ text: anchor, tail, opens, meaning });
  }
  run.push({ text: "eyJ", tail: JWT_TAIL, opens: !0, jwt: !0, meaning: { kind: "jwt", anchor: "eyJ" } });
  let words = ruleset.words, add = (kind, bit, texts) => {
    for (let text of texts) wide.push({ text, kind: bit, meaning: { kind, anchor: text } });
  };
  return add("name", NAME3, words["screen-names"] ?? []), add("url", URL, ["://"]), add("key", TOLD, KEY_ANCHORS), add("ignore", TOLD, IGNORE_ANCHORS), add("client", TOLD, words["screen-clients"] ?? []), add("document", DOCUMENT, words["screen-documents"] ?? []), add("document", OAUTH, words["screen-oauth"] ?? []), add("call", TOLD, words["screen-calls"] ?? []), add("transport", TOLD, words["screen-transport"] ?? []), add("telling", TELLING, TELLING_WORDS), add("calling", CALLING, CALLING_WORDS), add("calling", TELLING | CALLING, SETTING_WORDS), add("curl", TOLD, ["curl ", "wget ", "curl.exe", "curl\\", "wget\\", "curl	", "wget	"]), { run, wide };
}

// src/screen/path-kind.ts
var CLIENT = /\.(?:http|rest|bru|har|curlrc)$|postman[_/]|\.insomnia\/|thunder-tests\/|thunderEnvironment|(?:^|\/)(?:tc_env_[^/]*|(?:http|rest)-client(?:\.private)?\.env)\.json$|(?:^|\/)environments\/[^/]+\.(?:json|ya?ml)$/i, JAVASCRIPT = /\.(?:[cm]?[jt]sx?|es6|jsm)$/i, JSON_FILE = /\.(?:json|jsonc|json5|webmanifest|ipynb|geojson|topojson|arb|avsc|tfstate)$/i, PROSE = /\.(?:mdx?|markdown|mdown|rst)$/i, SETTINGS2 = /\.(?:ya?ml|eyaml|cff|toml|xml|plist|config|properties|ini|cfg|cnf|conf|env|sh|bash|zsh|ksh|fish|bat|cmd|ps1|csproj|pom|wsdl|xsd|svc|service|tfvars|hcl)$|(?:^|\/)\.[^/]*$|(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|Procfile|docker-compose)[^/]*$|(?:^|[/._-])env(?:[._-][^/]*)?$/i, lastPath = "", lastKind = "text";
function pathKindOf(path) {
  return path === lastPath ? lastPath === "" ? "text" : lastKind : (lastPath = path, lastKind = kindOf2(path), lastKind);
}
function kindOf2(path) {
  return CLIENT.test(path) ? "client" : JAVASCRIPT.test(path) ? "javascript" : JSON_FILE.test(path) ? "json" : PROSE.test(path) ? "prose" : SETTINGS2.test(path) ? "settings" : contextOf({ path, text: "" }).code ? "code" : "text";
}

// src/screen/file-screen.ts
var NAME_REACH = 80, IN_NAME = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte > 127 || /[\w$.-]/.test(String.fromCharCode(byte)) ? 1 : 0
), MOST_NAMES = 5e4, loaded;
function windows() {
  return loaded ??= require("./windows.js"), loaded;
}
var BEFORE = 112, AFTER = 416, LONG_AFTER = 5120, TREE = 262144, KEY_LENGTH = 7e4, KEY = /^(?:-----BEGIN (?:[A-Z0-9]{2,9} ){0,2}PRIVATE KEY|PuTTY-User-Key-File|LS0tLS1CRUdJTi|kty\\{0,3}["']?\s{0,20}(?::|=>)\s{0,20}\\{0,3}["']?(?:RSA|EC|OKP|oct))/, BUDGET_PER_BYTE = 12, BUDGET_AT_LEAST = 1e6, MANY = 24, FileScreen = class {
  #kernel;
  #ruleset;
  #meanings;
  #path = "";
  #kind = "text";
  #nameless = !1;
  #json = !1;
  #names = 0;
  #minified;
  #length = 0;
  #first = !0;
  /** Bytes of windows that may still be looked at before the file is taken for worth reading. */
  #budget = 0;
  #vendors;
  #worths = /* @__PURE__ */ new Map();
  #context;
  #trees;
  /** `ruleset`: the one that the kernel's tables are of; of its rules those count that the context has. */
  constructor(kernel, ruleset, context, options) {
    this.#kernel = kernel, this.#ruleset = ruleset, this.#context = context, this.#trees = options.trees;
  }
  /** Where the bytes of a file are to be put. */
  get room() {
    return this.#kernel.room;
  }
  /** A new file; `path` as it is shown. True if it is read whatever stands in it. */
  begin(path) {
    return this.#path = path, this.#kind = pathKindOf(path), this.#nameless = isNamelessPath(path), this.#json = !1, this.#names = 0, this.#minified = void 0, this.#kind === "client";
  }
  /** Whether room[0, length) makes the file worth reading. */
  look(length, first) {
    this.#length = length, this.#first = first, this.#budget = BUDGET_AT_LEAST + BUDGET_PER_BYTE * length, first && (this.#json = this.#kind === "json" || opensJson(this.room, length));
    let kind = this.#json ? "json" : this.#kind === "code" || this.#kind === "javascript" ? "code" : "text";
    return this.#kernel.scan(length, kind, !this.#nameless, this.#see) || this.#flagged();
  }
  measure(from, to) {
    return this.#kernel.measure(from, to);
  }
  /** Words that mean nothing alone: of OAuth in data, of OAuth and of a call in code that has a syntax tree. */
  #flagged() {
    let { flags } = this.#kernel;
    return this.#nameless || this.#kind === "prose" ? !1 : this.#json ? (flags & OAUTH) !== 0 : this.#kind !== "javascript" ? (flags & DOCUMENT) !== 0 : (flags & TELLING) === 0 || (flags & CALLING) === 0 || !this.#first || this.#length > TREE ? !1 : this.#trees && windows().treeStands(this.#path, this.room.toString("utf8", 0, this.#length));
  }
  #see = (end, what) => this.#budget <= 0 ? !0 : what >= SEEN.run ? this.#told("run", what - SEEN.run, end) : what >= SEEN.name ? this.#named(end, (what & SEEN.long) !== 0, (what & SEEN.tokenLike) !== 0) : what < SEEN.url ? this.#told("wide", what, end) : windows().passwordStands(this.#path, this.#window(end, 32, 320).text);
  #named(end, long, tokenLike) {
    if (this.#kind === "settings") return !0;
    if (this.#names += 1, this.#names === MANY && (this.#minified ??= this.#isMinified()), this.#minified) return !1;
    let worth = this.#worthOf(end - 1);
    if (worth === "none" || worth === "token" && !tokenLike) return !1;
    let data = this.#json || this.#kind === "prose", { text, at } = this.#window(end - 1, BEFORE, long ? LONG_AFTER : AFTER);
    return windows().credentialStands(this.#path, text, at, data, this.#context) ? (this.#minified ??= this.#isMinified(), !this.#minified) : !1;
  }
  /** What the name around an offset is worth; asked once for each name, as files repeat them. */
  #worthOf(at) {
    let { room } = this, start = at;
    for (; start > 0 && start > at - NAME_REACH && IN_NAME[room[start - 1]] === 1; ) start -= 1;
    let end = at;
    for (; end < this.#length && end < at + NAME_REACH && IN_NAME[room[end]] === 1; ) end += 1;
    start > 0 && room[start - 1] === 92 && (start += 1);
    let name = room.toString("latin1", start, end), worth = this.#worths.get(name);
    return worth === void 0 && (this.#worths.size > MOST_NAMES && this.#worths.clear(), this.#vendors ??= new Map(
      Buffer.from(this.#kernel.tables.vendors).toString("latin1").split(" ").map((word) => [word, !0])
    ), worth = windows().worthOf(name, this.#vendors), this.#worths.set(name, worth)), worth;
  }
  /** The start of a file tells, so that its first look has to ask. */
  #isMinified() {
    return this.#first ? mayBeMinified(this.#path) && isMinified(this.room.toString("utf8", 0, Math.min(this.#length, 3 * MINIFIED_HEAD))) : !1;
  }
  #told(lane, match, end) {
    this.#meanings ??= this.#read();
    let { tables } = this.#kernel, ends = lane === "run" ? tables.runEnds : tables.nameEnds, states = lane === "run" ? tables.runTests.length >> 2 : tables.nameMatches;
    for (let i = ends[match]; i < ends[match + 1]; i += 1) {
      let meaning = this.#meanings[lane][ends[states + 1 + i]];
      if (meaning.kind === "shape" ? this.#shape(meaning.anchor, meaning.rules, end) : this.#mark(meaning.kind, meaning.anchor, end))
        return !0;
    }
    return !1;
  }
  #read() {
    let { run, wide } = marksOf(this.#ruleset());
    return { run: run.map((one2) => one2.meaning), wide: wide.map((one2) => one2.meaning) };
  }
  #shape(anchor, rules2, end) {
    let start = end - Math.min(anchor.length, REACH);
    if (this.room.toString("latin1", start, start + anchor.length) !== anchor) return !1;
    let on = rules2.filter(({ id }) => this.#context.rule(id) !== void 0);
    if (on.length === 0) return !1;
    let before = 0, after = 0;
    for (let rule of on) {
      let reach = windows().reachOf(rule);
      before = Math.max(before, reach.before), after = Math.max(after, reach.after);
    }
    let { text, at } = this.#window(start, before, after);
    return windows().tokenStands(this.#path, text, at, on);
  }
  #mark(kind, anchor, end) {
    switch (kind) {
      case "jwt":
        return !0;
      case "key":
        return this.#key(anchor, end);
      case "ignore":
      case "call":
        return !0;
      case "client":
        return !this.#nameless && (this.#json || this.#kind === "text");
      case "curl":
        return !this.#nameless && windows().commandStands(this.#path, this.#window(end, 512, 8192).text);
      case "transport":
        return windows().switchStands(this.#window(end, 500, 400).text);
      default:
        return !1;
    }
  }
  /** In data a key's members may stand apart, behind escapes or in other objects: the readers tell. */
  #key(anchor, end) {
    let start = end - Math.min(anchor.length, REACH), near = this.room.toString("latin1", start, Math.min(this.#length, start + 96));
    if (!KEY.test(near)) return !1;
    if (this.#kind !== "javascript" && this.#kind !== "code") return !0;
    let reach = anchor === "kty" ? 4200 : 0;
    if (start + KEY_LENGTH > this.room.length) return !0;
    let { text, at } = this.#window(start, reach, KEY_LENGTH);
    return windows().keyStands(text, at);
  }
  /** room[end - before, end + after) as text, and where `end` is in it. Characters past ASCII are decoded. */
  #window(at, before, after) {
    let from = Math.max(0, at - before), to = Math.min(this.#length, at + after);
    this.#budget -= to - from;
    let text = this.room.toString("latin1", from, to);
    if (!/[\x80-\xff]/.test(text)) return { text, at: at - from };
    let head = this.room.toString("utf8", from, at);
    return { text: head + this.room.toString("utf8", at, to), at: head.length };
  }
};
function opensJson(bytes2, length) {
  for (let i = 0; i < Math.min(length, 200); i += 1) {
    let byte = bytes2[i];
    if (byte === 123 || byte === 91) return !0;
    if (byte > 32 && byte < 187) return !1;
  }
  return !1;
}

// src/source/git.ts
var import_node_fs4 = require("node:fs"), import_node_path4 = require("node:path");
function repositoryRoot(folder) {
  for (let at = folder; ; at = (0, import_node_path4.dirname)(at)) {
    if ((0, import_node_fs4.existsSync)((0, import_node_path4.join)(at, ".git"))) return at;
    if ((0, import_node_path4.dirname)(at) === at) return;
  }
}
var HARDENED = ["-c", "core.fsmonitor=false", "-c", "safe.directory=*"], ENVIRONMENT = {
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  LC_ALL: "C"
};
function gitFiles(folder) {
  let run = git(folder, ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
  return run.error ? { ok: !1, reason: run.error.code === "ENOENT" ? "git is not installed" : run.error.message } : run.status !== 0 ? { ok: !1, reason: run.stderr.toString("utf8").trim().split(`
`)[0] || `git ended with ${run.status}` } : { ok: !0, paths: run.stdout.toString("utf8").split("\0").filter(Boolean) };
}
function isIgnoredByGit(folder) {
  return git(folder, ["check-ignore", "-q", "--no-index", "--", "."]).status === 0;
}
function git(cwd, args) {
  let env = { ...process.env, ...ENVIRONMENT };
  return nodeChildProcess().spawnSync("git", [...HARDENED, ...args], {
    cwd,
    env,
    maxBuffer: 1 << 30,
    windowsHide: !0
  });
}

// credlint:credlint:screen
var import_node_fs5 = require("node:fs"), import_node_path5 = require("node:path"), beside3 = (name) => (0, import_node_path5.join)(__dirname, name);
function builtinImage() {
  let bytes2 = (0, import_node_fs5.readFileSync)(beside3("screen.bin"));
  return new Int32Array(bytes2.buffer, bytes2.byteOffset, bytes2.length >> 2);
}

// src/scan/rules.ts
var import_node_fs6 = require("node:fs"), import_node_path6 = require("node:path");

// src/engine/nearest.ts
function nearest(typed, candidates) {
  let best, least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (let candidate of candidates) {
    let cost = distance(typed.toLowerCase(), candidate.toLowerCase(), least);
    cost < least && (least = cost, best = candidate);
  }
  return best;
}
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = [], row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    let next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      let swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), swap));
    }
    before = row, row = next;
  }
  return row[b.length];
}

// src/policy/policy.ts
function ruleMatches(pattern, id) {
  if (!pattern.includes("*")) return pattern === id;
  let parts = pattern.split("*"), at = 0;
  for (let [index, part] of parts.entries()) {
    let found = index === 0 ? id.startsWith(part) ? 0 : -1 : id.indexOf(part, at);
    if (found < 0) return !1;
    at = found + part.length;
  }
  return parts.at(-1) === "" || id.endsWith(parts.at(-1));
}
function applyPolicy(found, directives, policy) {
  let findings = [], suppressed = [], used = /* @__PURE__ */ new Set(), { now } = policy;
  for (let original of found) {
    let finding = relevel(original, policy.overrides);
    if (finding === void 0) {
      suppressed.push({ finding: original, by: "config", reason: "the rule is off for these files" });
      continue;
    }
    let directive = (directives.get(finding.path) ?? []).find((one2) => holds(one2, finding, now));
    if (directive) {
      used.add(directive), suppressed.push({ finding, by: directive.by, reason: directive.reason ?? "" });
      continue;
    }
    let allow = policy.allow.find(
      (one2) => (one2.rule === void 0 || ruleMatches(one2.rule, finding.ruleId)) && one2.matches(finding.path) && !isPast(one2.until, now)
    );
    allow ? suppressed.push({ finding, by: "config", reason: allow.reason }) : findings.push(finding);
  }
  return { findings, suppressed, diagnostics: tellDirectives(directives, used, policy, now) };
}
function relevel(finding, overrides) {
  let level = finding.level;
  for (let override of overrides)
    if (override.matches(finding.path))
      for (let [pattern, wanted] of Object.entries(override.rules))
        ruleMatches(pattern, finding.ruleId) && (level = wanted);
  return level === "off" ? void 0 : level === finding.level ? finding : { ...finding, level };
}
function holds(directive, finding, now) {
  return finding.region.startLine < directive.from || finding.region.startLine > directive.to ? !1 : directive.by === "foreign" ? finding.tag === "secret" : !directive.reason || isPast(directive.until, now) ? !1 : directive.rules?.some((pattern) => ruleMatches(pattern, finding.ruleId)) ?? !1;
}
function isPast(until, now) {
  return until === void 0 ? !1 : !((/^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T23:59:59.999Z`) : Number.NaN) >= now.getTime());
}
function tellDirectives(all, used, policy, now) {
  let told2 = [];
  for (let [path, directives] of all)
    for (let one2 of directives) {
      if (one2.by !== "inline" || used.has(one2)) continue;
      let region = { startLine: one2.line, startColumn: 1, endLine: one2.line, endColumn: 1 }, tell = (code, message, hint) => {
        told2.push({ level: "note", code, message, hint, path, region });
      }, unknown = (one2.rules ?? []).find((pattern) => !pattern.includes("*") && !policy.isKnown(pattern));
      one2.rules?.length ? one2.reason ? isPast(one2.until, now) ? tell(
        "policy/ignore-expired",
        `This credlint-ignore held until ${one2.until}.`,
        "Remove it, or give a later date (until=YYYY-MM-DD)."
      ) : unknown ? tell("policy/ignore-unknown-rule", `There is no rule "${unknown}".`, "credlint rules lists them.") : tell("policy/ignore-unused", "This credlint-ignore holds nothing back.", "Remove it.") : tell(
        "policy/ignore-without-reason",
        "This credlint-ignore gives no reason, so it does not hold.",
        "Write: credlint-ignore RULE -- reason"
      ) : tell(
        "policy/ignore-without-rule",
        "This credlint-ignore names no rule, so it does not hold.",
        "Write: credlint-ignore RULE -- reason"
      );
    }
  return told2;
}

// src/scan/rules.ts
async function openRules(folders, cwd) {
  if (folders.length === 0) return loadBuiltin();
  let { openUserRules } = await Promise.resolve().then(() => __toESM(require("./user.js"), 1));
  return openUserRules(
    loadBuiltin(),
    folders.flatMap((folder) => ruleFilesIn(folder, cwd))
  );
}
function choosesAll({ only: only2, skip, tag, levels }) {
  return !only2?.length && !skip?.length && !tag && Object.keys(levels ?? {}).length === 0;
}
function chooseRules(all, choice) {
  if (choosesAll(choice)) return all;
  for (let id of [...choice.only ?? [], ...choice.skip ?? [], ...Object.keys(choice.levels ?? {})])
    assertRule(id, all.rules);
  let rules2 = [];
  for (let rule of all.rules) {
    if (choice.only?.length && !choice.only.some((pattern) => ruleMatches(pattern, rule.id)) || choice.skip?.some((pattern) => ruleMatches(pattern, rule.id)) || choice.tag && rule.tag !== choice.tag) continue;
    let level = rule.level;
    for (let [pattern, wanted] of Object.entries(choice.levels ?? {}))
      ruleMatches(pattern, rule.id) && (level = wanted);
    level !== "off" && rules2.push(level === rule.level ? rule : { ...rule, level });
  }
  return { ...all, rules: rules2 };
}
function screenOf(ruleset) {
  return ruleset ? new RuleScreen(() => ruleset) : new RuleScreen(loadBuiltin, builtinImage());
}
function assertRule(id, rules2) {
  if (rules2.some((rule) => ruleMatches(id, rule.id))) return;
  let guess = nearest(
    id,
    rules2.map((rule) => rule.id)
  );
  throw new UserError(
    "cli/unknown-rule",
    `There is no rule "${id}".`,
    guess ? `Did you mean "${guess}"?` : "credlint rules lists them."
  );
}
function ruleFilesIn(folder, cwd) {
  try {
    return (0, import_node_fs6.readdirSync)(folder, { withFileTypes: !0, recursive: !0 }).filter((item) => item.isFile() && /\.ya?ml$/.test(item.name)).map((item) => (0, import_node_path6.join)(item.parentPath ?? item.path, item.name)).sort().map((path) => ({ path: (0, import_node_path6.relative)(cwd, path).replaceAll("\\", "/"), text: (0, import_node_fs6.readFileSync)(path, "utf8") }));
  } catch (error) {
    throw new UserError(
      "ruleset/unreadable",
      `The rules folder ${folder} could not be read (${error.code ?? "error"}).`,
      "Check --rules and ruleDirs."
    );
  }
}

// src/scan/open.ts
var MAX_DOCUMENT = 64 * 1024 * 1024, MOST_THREADS = 4;
async function openPlan(options) {
  let cwd = (0, import_node_path7.resolve)(options.cwd ?? "."), root = repositoryRoot(cwd) ?? cwd, file = typeof options.config == "string" ? (0, import_node_path7.resolve)(cwd, options.config) : void 0, loaded2 = options.config === !1 ? void 0 : loadConfig(cwd, root, file), config = loaded2?.config ?? {}, folders = [
    ...(config.ruleDirs ?? []).map((folder) => (0, import_node_path7.resolve)(loaded2.folder, folder)),
    ...(options.ruleDirs ?? []).map((folder) => (0, import_node_path7.resolve)(cwd, folder))
  ], choice = { only: options.rules, skip: options.skipRules, tag: options.tag, levels: config.rules }, all = folders.length === 0 && choosesAll(choice) ? void 0 : await openRules(folders, cwd), ruleset = all && chooseRules(all, choice), rules2 = () => ruleset ?? loadBuiltin(), own = folders.length > 0 ? all : void 0, image = own && (await Promise.resolve().then(() => __toESM(require("./image.js"), 1))).kernelImage(own), bytes2, now = options.now ?? /* @__PURE__ */ new Date();
  if (Number.isNaN(now.getTime()))
    throw new UserError(
      "cli/flag-value",
      "The clock is no time.",
      "Write an ISO 8601 time such as 2026-11-21T00:00:00Z."
    );
  let index, always = () => !0, rule = (id) => (index ??= new Map(rules2().rules.map((one2) => [one2.id, one2])), index.get(id)), trees = options.trees ?? !0, context = {
    now,
    get ruleset() {
      return rules2();
    },
    rule
  };
  return {
    cwd,
    root,
    paths: options.paths?.length ? options.paths : ["."],
    rules: rules2,
    screen: screenOf(own),
    bytes: () => {
      if (bytes2) return bytes2;
      let kernel = new Kernel(kernelCode(), image ?? builtinTables());
      return bytes2 = new FileScreen(kernel, () => own ?? loadBuiltin(), context, { trees }), bytes2;
    },
    trees,
    threads: options.threads ?? Math.min((0, import_node_os.availableParallelism)(), MOST_THREADS),
    options: { ...options, cwd, now },
    context,
    policy: {
      allow: (config.allow ?? []).map((one2) => ({
        ...one2,
        matches: (one2.path === void 0 ? void 0 : matcherOf([one2.path])) ?? always
      })),
      overrides: (config.overrides ?? []).map((one2) => ({ rules: one2.rules, matches: matcherOf(one2.files) ?? always })),
      isKnown: (id) => (all ?? loadBuiltin()).rules.some((rule2) => rule2.id === id),
      now
    },
    failOn: options.failOn ?? config.failOn ?? "warning",
    minLevel: options.minLevel ?? config.minLevel ?? "note",
    strict: options.strict ?? !1,
    gitignore: options.gitignore ?? !0,
    allRules: options.allRules ?? !1,
    include: matcherOf(options.include ?? config.include ?? []),
    exclude: matcherOf([...config.exclude ?? [], ...options.exclude ?? []]),
    maxFileSize: options.maxFileSize ?? sizeOf(config.maxFileSize, "maxFileSize"),
    maxDocumentSize: options.maxDocumentSize ?? sizeOf(config.maxDocumentSize, "maxDocumentSize") ?? MAX_DOCUMENT
  };
}
function sizeOf(text, key) {
  return text === void 0 ? void 0 : readSize(text, key);
}

// credlint:credlint:worker
var import_node_path8 = require("node:path"), beside4 = (name) => (0, import_node_path8.join)(__dirname, name), workerFile = beside4("worker.js");

// src/policy/directives.ts
var OWN = /credlint-ignore(?:[ \t]+([^\r\n]*))?/g, RULE = /^[a-z0-9*][a-z0-9-]*\/[a-z0-9*-]+$/, FOREIGN = [
  { mark: "gitleaks:allow", covers: "line" },
  { mark: "betterleaks:allow", covers: "line" },
  { mark: "trufflehog:ignore", covers: "line" },
  { mark: "pragma: allowlist secret", covers: "line" },
  { mark: "pragma: allowlist nextline secret", covers: "next" },
  { mark: "pragma: whitelist secret", covers: "line" },
  { mark: "secretlint-disable-line", covers: "line" },
  { mark: "secretlint-disable-next-line", covers: "next" },
  { mark: "secretlint-disable ", covers: "open" },
  { mark: "secretlint-enable", covers: "close" }
];
function readDirectives(text) {
  let found = [], open2, line = 0;
  for (let content of text.split(/\r\n?|\n/))
    if (line += 1, !(content.length > 1e4 && !content.includes("credlint-ignore"))) {
      OWN.lastIndex = 0;
      for (let match = OWN.exec(content); match; match = OWN.exec(content)) {
        let alone = /^[\s/#*;%<!{'"-]*$|^\s*(?:REM|dnl)\s+$/i.test(content.slice(0, match.index));
        found.push(ownDirective(line, alone, match[1] ?? ""));
      }
      for (let { mark, covers } of FOREIGN)
        content.includes(mark) && (covers === "line" && found.push({ line, from: line, to: line, rules: void 0, by: "foreign", reason: mark }), covers === "next" && found.push({ line, from: line + 1, to: line + 1, rules: void 0, by: "foreign", reason: mark }), covers === "open" && (open2 = { line }), covers === "close" && open2 && (found.push({
          line: open2.line,
          from: open2.line,
          to: line,
          rules: void 0,
          by: "foreign",
          reason: "secretlint-disable"
        }), open2 = void 0));
    }
  return open2 && found.push({
    line: open2.line,
    from: open2.line,
    to: Number.POSITIVE_INFINITY,
    rules: void 0,
    by: "foreign",
    reason: "secretlint-disable"
  }), found;
}
function ownDirective(line, alone, tail) {
  let [before = "", ...after] = tail.split(/\s--\s|^--\s/), reason = after.join(" -- ").replace(/\s*(?:\*\/|-->|\*\)|--%>|%>)\s*\}?\s*$/, "").trim(), words = before.split(/[\s,]+/).filter(Boolean), until = words.find((word) => word.startsWith("until="))?.slice(6);
  return {
    line,
    from: line,
    to: alone ? line + 1 : line,
    rules: words.filter((word) => RULE.test(word)),
    by: "inline",
    ...until === void 0 ? {} : { until },
    ...reason ? { reason } : {}
  };
}

// src/scan/inspect.ts
var rooms;
async function loadRooms() {
  return rooms ??= await Promise.resolve().then(() => __toESM(require("./inspect.js"), 1)), rooms;
}
async function inspect(source, target, plan, joint) {
  let given = [];
  for (let item of source.read(target))
    if (item.kind === "pass" || item.kind === "trouble") given.push(item);
    else if (item.kind === "binary") given.push({ kind: "binary", path: item.path });
    else {
      if (joint === "screen") return;
      {
        let piece = item.kind === "piece" ? item.piece : void 0, read = await readInput(item.kind === "piece" ? item.piece.input : item.input, piece, plan, joint);
        if (!read) return;
        given.push(read);
      }
    }
  return given;
}
async function readInput(input, piece, plan, joint) {
  if (input.text === "") return { kind: "pass", bytes: input.bytes };
  let { readDocument, wantsTrees, detect, alone } = await loadRooms(), hits = plan.screen.look(input.text), document = await readDocument(input, hits, {
    asLines: piece !== void 0,
    trees: plan.trees ? joint?.trees : void 0
  });
  if (!joint && (document.family || plan.trees && wantsTrees(document))) return;
  let read = {
    kind: "read",
    path: input.path,
    format: document.format,
    bytes: input.bytes,
    isFile: piece?.first ?? !0,
    notes: document.diagnostics.map(({ code, message }) => ({ level: "note", code, message, path: input.path })),
    directives: hits.ignores ? readDirectives(input.text).map((one2) => movedDirective(one2, piece)) : []
  };
  if (document.family)
    return joint.members.add(document, hits), { ...read, found: [], facts: [] };
  let { found, facts } = await detect(alone(document), [{ document, hits }], plan.context, plan.screen);
  return {
    ...read,
    found: piece ? found.map((one2) => ({ ...one2, finding: moved(one2.finding, piece) })) : found,
    facts
  };
}
function movedDirective(one2, piece) {
  if (!piece) return one2;
  let { lineBase } = piece;
  return { ...one2, line: one2.line + lineBase, from: one2.from + lineBase, to: one2.to + lineBase };
}
function moved(finding, piece) {
  let { region, span, excerpt } = finding, column = (line, at) => line === 1 ? at + piece.columnBase : at;
  return {
    ...finding,
    span: { start: span.start + piece.offsetBase, end: span.end + piece.offsetBase },
    region: {
      startLine: region.startLine + piece.lineBase,
      startColumn: column(region.startLine, region.startColumn),
      endLine: region.endLine + piece.lineBase,
      endColumn: column(region.endLine, region.endColumn)
    },
    excerpt: { ...excerpt, startLine: excerpt.startLine + piece.lineBase }
  };
}

// src/model/version.ts
var VERSION = "0.1.0";

// src/scan/verdict.ts
var ORDER = ["note", "warning", "error"];
function isAtLeast(level, least) {
  return ORDER.indexOf(level) >= ORDER.indexOf(least);
}
function outcomeOf(findings, diagnostics, failOn, strict) {
  let blocking = failOn === "never" ? [] : findings.filter((one2) => isAtLeast(one2.level, failOn)), lost = diagnostics.filter((one2) => one2.level === "error").length, weaker = strict ? diagnostics.filter((one2) => one2.level === "note" && one2.code.startsWith("format/")).length : 0, found = blocking.length > 0 ? `${count2(blocking.length, "finding")} at or over "${failOn}" (--fail-on)` : "";
  return lost > 0 || weaker > 0 ? { exitCode: 2, verdict: `exit 2: ${lost > 0 ? `${count2(lost, "input")} could not be examined` : `${count2(weaker, "file")} was read by a weaker reader (--strict)`.replace(/(\d+ files) was/, "$1 were")}; this is not a complete result.${found ? ` ${found}.` : ""}` } : blocking.length > 0 ? { exitCode: 1, verdict: `exit 1: ${found}.` } : findings.length === 0 ? { exitCode: 0, verdict: "exit 0: no findings, and everything was examined." } : {
    exitCode: 0,
    verdict: failOn === "never" ? `exit 0: ${count2(findings.length, "finding")}, and --fail-on is "never".` : `exit 0: no finding at or over "${failOn}" (--fail-on).`
  };
}
function count2(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/scan/tally.ts
var Tally = class {
  found = [];
  facts = [];
  directives = /* @__PURE__ */ new Map();
  binaries = [];
  #diagnostics = [];
  #documents = /* @__PURE__ */ new Map();
  #files = 0;
  #bytes = 0;
  get hasFound() {
    return this.found.length + this.facts.length > 0;
  }
  /** What one target gave; to be called in the order of the targets. */
  take(one2) {
    switch (one2.kind) {
      case "binary":
        this.binaries.push(one2.path);
        break;
      case "trouble":
        this.#diagnostics.push(one2.diagnostic);
        break;
      case "pass":
        this.#count("text", one2.bytes, !0);
        break;
      case "read":
        this.#count(one2.format, one2.bytes, one2.isFile), this.#diagnostics.push(...one2.notes), one2.directives.length > 0 && this.directives.set(one2.path, [...this.directives.get(one2.path) ?? [], ...one2.directives]), this.add(one2);
        break;
    }
  }
  add({ found, facts }) {
    this.found.push(...found), this.facts.push(...facts);
  }
  #count(format, bytes2, isFile) {
    isFile && (this.#files += 1), this.#bytes += bytes2, this.#documents.set(format, (this.#documents.get(format) ?? 0) + 1);
  }
  report(verdict, plan) {
    let findings = verdict.findings.filter((one2) => isAtLeast(one2.level, plan.minLevel)), diagnostics = [...this.#diagnostics, ...verdict.diagnostics], fired = new Set([...findings, ...verdict.suppressed.map((one2) => one2.finding)].map((one2) => one2.ruleId));
    return {
      version: VERSION,
      targets: plan.paths,
      findings,
      suppressed: verdict.suppressed,
      diagnostics,
      stats: {
        files: this.#files,
        bytes: this.#bytes,
        binary: this.binaries.length,
        documents: Object.fromEntries([...this.#documents].sort())
      },
      skipped: this.binaries.sort(),
      rules: plan.allRules || fired.size > 0 ? plan.rules().rules.filter((rule) => plan.allRules || fired.has(rule.id)).map(infoOf) : [],
      failOn: plan.failOn,
      ...outcomeOf(findings, diagnostics, plan.failOn, plan.strict)
    };
  }
};
function infoOf(rule) {
  let { id, title, level, tag, securitySeverity, precision, cwe, message, fix, revoke, references, rank } = rule;
  return {
    id,
    title,
    level,
    tag,
    securitySeverity,
    precision,
    cwe,
    message,
    fix,
    rank,
    ...revoke ? { revoke } : {},
    ...references ? { references } : {}
  };
}

// src/scan/scan.ts
var WORTH_THREADS = 1500;
async function scan(source, plan) {
  let tally = new Tally(), hitsOf = /* @__PURE__ */ new Map(), joint = {
    members: { add: (document, hits) => hitsOf.set(document, hits) },
    trees: { left: 2e6 }
  }, { targets, troubles } = await source.list();
  for (let diagnostic of troubles) tally.take({ kind: "trouble", diagnostic });
  let early = plan.threads > 1 && targets.length >= WORTH_THREADS && workerFile ? await share() : void 0;
  for (let [index, target] of targets.entries()) {
    let given = early?.[index] ?? await inspect(source, target, plan, joint);
    for (let one2 of given) tally.take(one2);
  }
  if (hitsOf.size > 0) {
    let { detect, groupDocuments } = await loadRooms();
    for (let workspace of groupDocuments([...hitsOf.keys()])) {
      let readings = workspace.documents.map((document) => ({ document, hits: hitsOf.get(document) }));
      tally.add(await detect(workspace, readings, plan.context, plan.screen));
    }
  }
  let found = tally.hasFound ? await told(tally) : [];
  return tally.report(applyPolicy(found, tally.directives, plan.policy), plan);
  async function share() {
    let { shareOut } = await Promise.resolve().then(() => __toESM(require("./pool.js"), 1));
    return shareOut(workerFile, source, targets, plan);
  }
}
async function told(tally) {
  let { numberValues, tellFacts } = await loadRooms();
  return numberValues([...tally.found, ...tellFacts(tally.facts)]);
}

// src/source/files.ts
var import_node_fs10 = require("node:fs"), nodePath2 = __toESM(require("node:path"), 1);

// src/source/decode.ts
var import_node_buffer = require("node:buffer");
function decode(bytes2) {
  if (bytes2.length >= 2) {
    if (bytes2[0] === 255 && bytes2[1] === 254) return { text: bytes2.toString("utf16le"), replaced: !1 };
    if (bytes2[0] === 254 && bytes2[1] === 255)
      return { text: Buffer.from(bytes2.subarray(0, bytes2.length & -2)).swap16().toString("utf16le"), replaced: bytes2.length % 2 === 1 };
  }
  if (!bytes2.includes(0))
    return { text: bytes2.toString("utf8"), replaced: !(0, import_node_buffer.isUtf8)(bytes2) };
}
function hasUtf16Mark(bytes2) {
  return bytes2.length >= 2 && (bytes2[0] === 255 && bytes2[1] === 254 || bytes2[0] === 254 && bytes2[1] === 255);
}

// src/source/list.ts
var import_node_fs8 = require("node:fs"), nodePath = __toESM(require("node:path"), 1);

// src/source/walk.ts
var import_node_fs7 = require("node:fs"), import_node_path9 = require("node:path");
function listFolder(folder, options) {
  let files2 = [], troubles = [], folders = [folder];
  for (let next = folders.pop(); next !== void 0; next = folders.pop()) {
    let repository = options.gitignore ? repositoryRoot(next) : void 0;
    if (repository !== void 0) {
      let listing = gitFiles(next);
      if (listing.ok) {
        for (let path of listing.paths)
          path.endsWith("/") ? folders.push((0, import_node_path9.join)(next, path.slice(0, -1))) : files2.push((0, import_node_path9.join)(next, path));
        if (repository === next || !isIgnoredByGit(next)) continue;
      } else
        troubles.push({
          level: "note",
          code: "source/git",
          message: `git could not list the files (${listing.reason}); the folder was walked instead.`,
          path: options.show(next)
        });
    }
    walk(next, options, files2, troubles);
  }
  return { files: [...new Set(files2)].sort(byCodeUnit), troubles };
}
function walk(top, options, files2, troubles) {
  let waiting = [{ folder: top, scopes: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    let items;
    try {
      items = (0, import_node_fs7.readdirSync)(next.folder, { withFileTypes: !0 });
    } catch (error) {
      let code = error.code ?? "error";
      troubles.push({
        level: "error",
        code: "source/unreadable",
        message: `The folder could not be read (${code}).`,
        path: options.show(next.folder)
      });
      continue;
    }
    let scopes = next.scopes;
    if (options.gitignore && items.some((item) => item.name === ".gitignore" && item.isFile())) {
      let rules2 = readIgnore((0, import_node_path9.join)(next.folder, ".gitignore"));
      rules2 && (scopes = [...scopes, { folder: next.folder, rules: rules2 }]);
    }
    for (let item of items) {
      if (item.name === ".git") continue;
      let path = (0, import_node_path9.join)(next.folder, item.name);
      scopes.length > 0 && isIgnored(path, item.isDirectory(), scopes) || (item.isDirectory() ? waiting.push({ folder: path, scopes }) : (item.isFile() || item.isSymbolicLink()) && files2.push(path));
    }
  }
}
function readIgnore(path) {
  try {
    return patternsOf((0, import_node_fs7.readFileSync)(path, "utf8"));
  } catch {
    return;
  }
}
function isIgnored(path, folder, scopes) {
  for (let i = scopes.length - 1; i >= 0; i -= 1) {
    let scope = scopes[i], inside = path.slice(scope.folder.length + 1).replaceAll("\\", "/"), verdict = scope.rules.verdict(folder ? `${inside}/` : inside);
    if (verdict) return verdict === "yes";
  }
  return !1;
}
function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/source/list.ts
function showPath(path, root, paths = nodePath) {
  let { relative: relative3, isAbsolute: isAbsolute2, sep: sep2 } = paths;
  if (sep2 === "/" && path.length > root.length + 1 && path.startsWith(root) && path[root.length] === "/" && root !== "/")
    return path.slice(root.length + 1);
  let inside = relative3(root, path), shown = inside === "" ? "." : inside.startsWith(`..${sep2}`) || inside === ".." || isAbsolute2(inside) ? path : inside;
  return sep2 === "\\" ? shown.replaceAll(sep2, "/") : shown;
}
async function listTargets(options) {
  let found = /* @__PURE__ */ new Map(), troubles = [];
  for (let typed of options.paths) {
    let path = nodePath.resolve(options.cwd, typed), kind;
    try {
      kind = (0, import_node_fs8.statSync)(path).isDirectory() ? "folder" : "file";
    } catch (error) {
      let code = error.code, matches = code === "ENOENT" && /[*?[{]/.test(typed) ? await options.glob(typed.replaceAll("\\", "/"), options.cwd) : [];
      for (let match of matches) {
        let file = nodePath.resolve(options.cwd, match);
        found.set(file, { path: file, shown: showPath(file, options.root), named: !0 });
      }
      matches.length === 0 && troubles.push(noSuchPath(typed, code));
    }
    if (kind === "file" && found.set(path, { path, shown: showPath(path, options.root), named: !0 }), kind === "folder") {
      let listed2 = targetsBelow(path, options);
      troubles.push(...listed2.troubles);
      for (let target of listed2.targets) found.has(target.path) || found.set(target.path, target);
    }
  }
  return { targets: [...found.values()].sort((a, b) => byCodeUnit(a.shown, b.shown)), troubles };
}
function targetsBelow(folder, options) {
  let show = (path) => showPath(path, options.root), listed2 = listFolder(folder, { gitignore: options.gitignore, show }), base = show(folder), exclude = options.exclude?.(`${base}/`) ? void 0 : options.exclude, { include } = options, targets = [];
  for (let path of listed2.files) {
    let shown = show(path);
    if (exclude?.(shown) || include && !include(shown)) continue;
    let inside = showPath(path, folder);
    targets.push(inside === shown ? { path, shown, named: !1 } : { path, shown, named: !1, inside });
  }
  return { targets, troubles: listed2.troubles };
}
function targetsInside(target, options) {
  let show = (path) => showPath(path, options.root), listed2 = listFolder(target.path, { gitignore: options.gitignore, show }), { include, exclude } = options, targets = [];
  for (let path of listed2.files) {
    let shown = show(path);
    if (exclude?.(shown) || include && !include(shown)) continue;
    let inside = target.inside === void 0 ? {} : { inside: target.inside + shown.slice(target.shown.length) };
    targets.push({ path, shown, named: !1, ...inside });
  }
  return { targets, troubles: listed2.troubles };
}
function noSuchPath(typed, code) {
  return code === "ELOOP" ? { level: "error", code: "source/link-loop", message: "The link leads back to itself.", path: typed } : code === "ENOENT" || code === "ENOTDIR" ? {
    level: "error",
    code: "source/not-found",
    message: "No such file or folder.",
    hint: "Check the path; it is relative to the current folder.",
    path: typed
  } : {
    level: "error",
    code: "source/unreadable",
    message: `The path could not be read (${code ?? "error"}).`,
    path: typed
  };
}

// src/source/pieces.ts
var import_node_fs9 = require("node:fs"), AGAIN2 = 16384, OVERLAP = 65536;
function screenRest(file, count3, screen) {
  let { room } = screen, bytes2 = count3;
  for (let filled = count3; ; ) {
    room.copyWithin(0, filled - AGAIN2, filled);
    let more = (0, import_node_fs9.readSync)(file, room, AGAIN2, room.length - AGAIN2, null);
    if (more === 0) return { binary: !1, seen: !1, bytes: bytes2 };
    if (bytes2 += more, filled = AGAIN2 + more, room.subarray(AGAIN2, filled).includes(0)) return { binary: !0, seen: !1, bytes: bytes2 };
    if (screen.look(filled, !1)) return { binary: !1, seen: !0, bytes: bytes2 };
  }
}
function* readPieces(file, path, screen) {
  let { room } = screen, lineBase = 0, columnBase = 0, offsetBase = 0, position = 0, kept = 0, bytes2 = 0, given = !1;
  for (let first = !0; ; first = !1) {
    let count3 = (0, import_node_fs9.readSync)(file, room, kept, room.length - kept, position);
    position += count3;
    let filled = kept + count3;
    if (first && room.subarray(0, filled).includes(0)) {
      yield { kind: "binary", path, bytes: filled };
      return;
    }
    if (filled === 0 || count3 === 0 && kept === 0) break;
    let last = count3 === 0 || filled < room.length, lineEnd2 = room.lastIndexOf(10, filled - 1) + 1, cut = last ? filled : lineEnd2 > 0 ? lineEnd2 : wholeCharacters(room, filled), again = last || lineEnd2 > 0 ? cut : characterStart(room, Math.max(1, cut - OVERLAP));
    bytes2 += again, screen.look(cut, first) && (yield { kind: "piece", piece: { input: { path, text: room.toString("utf8", 0, cut), origin: "file", bytes: bytes2 }, first: !given, lineBase, columnBase, offsetBase } }, given = !0, bytes2 = 0);
    let { lines, units } = screen.measure(0, again), lastLine = room.lastIndexOf(10, again - 1) + 1;
    if (columnBase = lastLine > 0 ? screen.measure(lastLine, again).units : columnBase + units, lineBase += lines, offsetBase += units, last) break;
    kept = filled - again, room.copyWithin(0, again, filled);
  }
  given || (yield { kind: "pass", bytes: bytes2 });
}
function characterStart(room, at) {
  let start = at;
  for (; start > 0 && start > at - 4 && (room[start] & 192) === 128; ) start -= 1;
  return start;
}
function wholeCharacters(room, end) {
  let start = characterStart(room, end - 1), lead = room[start], length = lead < 192 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
  return start + length > end && start > 0 ? start : end;
}

// src/source/zip.ts
var LIMITS = { members: 1e4, member: 64 << 20, total: 256 << 20, ratio: 200 }, SMALL = 1 << 20, EXPORT = /postman_(?:collection|environment|globals|dump)\.json$|(?:^|\/)(?:collection|environment)\/[0-9a-f-]{36}\.json$|\.(?:request|environment|globals)\.ya?ml$|(?:^|\/)\.postman\//i, LOCAL = 67324752, CENTRAL = 33639248, END = 101010256;
function isZip(bytes2) {
  return bytes2.length > 30 && bytes2.readUInt32LE(0) === LOCAL;
}
function readZip(bytes2, limits = LIMITS) {
  let list = membersOf(bytes2, limits.members + 1);
  return list ? list.some(({ name }) => EXPORT.test(name)) ? unpackAll(bytes2, list, limits) : void 0 : bytes2.subarray(0, 65536).includes("postman_") ? [trouble("source/zip-broken", "The zip has no readable directory; it is cut off or no zip.")] : void 0;
}
function* unpackAll(bytes2, list, limits) {
  let total = 0;
  list.length > limits.members && (yield trouble("source/zip-limit", `The zip has more than ${limits.members} members; the rest was not read.`));
  for (let member of list.slice(0, limits.members)) {
    if (member.name.endsWith("/")) continue;
    let name = cleaned(member.name);
    name !== member.name && (yield {
      kind: "trouble",
      level: "note",
      code: "source/zip-path",
      message: `A member's path leads out of the zip; it was read as ${name}.`
    });
    let most = Math.min(limits.member, limits.total - total), part = unpack(bytes2, { ...member, name }, most, limits.ratio);
    part.kind === "member" && (total += part.bytes.length), yield part;
  }
}
function trouble(code, message) {
  return { kind: "trouble", level: "error", code, message };
}
function cleaned(name) {
  let clean2 = name.replace(new RegExp("\\p{Cc}", "gu"), "").split(/[\\/]/).filter((part) => part !== "" && part !== "." && part !== ".." && !/^[A-Za-z]:$/.test(part)).join("/") || "member";
  return clean2 === name.replaceAll("\\", "/") ? name : clean2;
}
function unpack(bytes2, member, most, ratio) {
  let { name, flags, method, packed, offset } = member;
  if (flags & 1) return trouble("source/zip-encrypted", `The member ${name} is encrypted; it was not read.`);
  if (method !== 0 && method !== 8)
    return trouble("source/zip-method", `The member ${name} is packed in an unknown way; it was not read.`);
  let body = bodyOf(bytes2, offset, packed);
  if (!body) return trouble("source/zip-broken", `The member ${name} lies outside of the zip; it was not read.`);
  let limit = Math.min(most, Math.max(SMALL, packed * ratio)), tooLarge = trouble(
    "source/zip-limit",
    `The member ${name} unpacks to more than ${limit} bytes; it was not read.`
  );
  if (limit <= 0) return tooLarge;
  if (method === 0) return body.length > limit ? tooLarge : { kind: "member", name, bytes: body };
  try {
    return { kind: "member", name, bytes: nodeZlib().inflateRawSync(body, { maxOutputLength: limit }) };
  } catch (error) {
    return error.code === "ERR_BUFFER_TOO_LARGE" ? tooLarge : trouble("source/zip-broken", `The member ${name} could not be unpacked; it was not read.`);
  }
}
function bodyOf(bytes2, offset, packed) {
  if (offset + 30 > bytes2.length || bytes2.readUInt32LE(offset) !== LOCAL) return;
  let start = offset + 30 + bytes2.readUInt16LE(offset + 26) + bytes2.readUInt16LE(offset + 28);
  return start + packed <= bytes2.length ? bytes2.subarray(start, start + packed) : void 0;
}
function membersOf(bytes2, most) {
  let end = endOf(bytes2);
  if (end < 0) return;
  let members = [], at = bytes2.readUInt32LE(end + 16);
  for (; members.length < most && at + 46 <= end && bytes2.readUInt32LE(at) === CENTRAL; ) {
    let nameLength = bytes2.readUInt16LE(at + 28);
    members.push({
      name: bytes2.toString("utf8", at + 46, Math.min(end, at + 46 + nameLength)),
      flags: bytes2.readUInt16LE(at + 8),
      method: bytes2.readUInt16LE(at + 10),
      packed: bytes2.readUInt32LE(at + 20),
      offset: bytes2.readUInt32LE(at + 42)
    }), at += 46 + nameLength + bytes2.readUInt16LE(at + 30) + bytes2.readUInt16LE(at + 32);
  }
  return members.length > 0 ? members : void 0;
}
function endOf(bytes2) {
  let least = Math.max(0, bytes2.length - 22 - 65535);
  for (let at = bytes2.length - 22; at >= least; at -= 1) if (bytes2.readUInt32LE(at) === END) return at;
  return -1;
}

// src/source/files.ts
function filesSource(options, screen) {
  return {
    list: () => listTargets(options),
    read: (target) => readTarget(target, options, screen())
  };
}
var WALKED = import_node_fs10.constants.O_RDONLY | (import_node_fs10.constants.O_NOFOLLOW ?? 0) | (import_node_fs10.constants.O_NONBLOCK ?? 0);
function* readTarget(target, options, screen) {
  let trouble2 = troubleOf(target.shown), file;
  try {
    if (!target.named && !import_node_fs10.constants.O_NOFOLLOW && (0, import_node_fs10.lstatSync)(target.path).isSymbolicLink()) {
      yield* linkTrouble(target, options.root);
      return;
    }
    file = (0, import_node_fs10.openSync)(target.path, target.named ? import_node_fs10.constants.O_RDONLY : WALKED), yield* readOpen(file, target, options, screen);
  } catch (error) {
    let code = error.code ?? String(error);
    !target.named && isLink(target.path) ? yield* linkTrouble(target, options.root) : code === "EISDIR" && !target.named ? yield* readFolder(target, options, screen) : code === "ELOOP" ? yield trouble2("error", "source/link-loop", "The link leads back to itself.") : (code !== "ENOENT" && code !== "ENXIO" || target.named) && (yield trouble2("error", "source/unreadable", `The file could not be read (${code}).`));
  } finally {
    file !== void 0 && (0, import_node_fs10.closeSync)(file);
  }
}
function* readOpen(file, target, options, screen) {
  let { room } = screen, { shown: path } = target, always = screen.begin(path), count3 = fill(file, room, target.named), whole = count3 < room.length, size = whole ? count3 : (0, import_node_fs10.fstatSync)(file).size;
  if (options.maxFileSize !== void 0 && size > options.maxFileSize) {
    yield troubleOf(path)(
      "error",
      "source/too-large",
      `The file has ${size} bytes, more than --max-file-size ${options.maxFileSize}; it was not read.`,
      "Raise --max-file-size, or exclude the file."
    );
    return;
  }
  if (size > options.maxDocumentSize) {
    yield troubleOf(path)(
      "note",
      "source/read-by-lines",
      `The file has ${size} bytes, more than --max-document-size ${options.maxDocumentSize}; it was read as lines, not as a document.`
    ), yield* readPieces(file, path, screen);
    return;
  }
  let utf16 = hasUtf16Mark(room.subarray(0, Math.min(count3, 2))), reached = { binary: !utf16 && room.subarray(0, count3).includes(0), seen: always || utf16, bytes: count3 };
  !reached.binary && !reached.seen && (reached = screen.look(count3, !0) ? { ...reached, seen: !0 } : whole ? reached : screenRest(file, count3, screen)), reached.binary && isZip(room.subarray(0, count3)) ? yield* zipped(file, size, target) : reached.binary ? yield { kind: "binary", path, bytes: size } : reached.seen ? yield* decoded(whole ? room.subarray(0, count3) : readAll(file, size), target) : yield { kind: "pass", bytes: reached.bytes };
}
function* decoded(bytes2, { shown: path, inside }) {
  let text = decode(bytes2);
  if (!text) {
    yield { kind: "binary", path, bytes: bytes2.length };
    return;
  }
  text.replaced && (yield troubleOf(path)(
    "note",
    "source/invalid-utf8",
    "Some bytes are no UTF-8; they were read as replacement characters."
  ));
  let input = { path, text: text.text, origin: "file", bytes: bytes2.length };
  yield { kind: "input", input: inside === void 0 ? input : { ...input, inside } };
}
function* zipped(file, size, target) {
  let { shown: path } = target, parts = readZip(readAll(file, size));
  parts || (yield { kind: "binary", path, bytes: size });
  for (let part of parts ?? [])
    part.kind === "trouble" ? yield troubleOf(path)(part.level, part.code, part.message) : yield* decoded(part.bytes, { ...target, shown: `${path}!/${part.name}` });
}
function fill(file, room, mayBePipe) {
  let filled = (0, import_node_fs10.readSync)(file, room, 0, room.length, null);
  for (; mayBePipe && filled > 0 && filled < room.length; ) {
    let count3 = (0, import_node_fs10.readSync)(file, room, filled, room.length - filled, null);
    if (count3 === 0) break;
    filled += count3;
  }
  return filled;
}
function readAll(file, size) {
  let bytes2 = Buffer.allocUnsafe(size + 1), filled = 0;
  for (; ; ) {
    filled === bytes2.length && (bytes2 = Buffer.concat([bytes2, Buffer.allocUnsafe(Math.max(65536, bytes2.length))]));
    let count3 = (0, import_node_fs10.readSync)(file, bytes2, filled, bytes2.length - filled, filled);
    if (count3 === 0) return bytes2.subarray(0, filled);
    filled += count3;
  }
}
function* readFolder(target, options, screen) {
  let { targets, troubles } = targetsInside(target, options);
  for (let diagnostic of troubles) yield { kind: "trouble", diagnostic };
  for (let inner of targets) yield* readTarget(inner, options, screen);
}
function troubleOf(path) {
  return (level, code, message, hint) => ({
    kind: "trouble",
    diagnostic: { level, code, message, path, ...hint ? { hint } : {} }
  });
}
function isLink(path) {
  try {
    return (0, import_node_fs10.lstatSync)(path).isSymbolicLink();
  } catch {
    return !1;
  }
}
function* linkTrouble(target, root) {
  let trouble2 = troubleOf(target.shown);
  try {
    let end = (0, import_node_fs10.realpathSync)(target.path);
    if (end === root || end.startsWith(root.endsWith(nodePath2.sep) ? root : root + nodePath2.sep)) return;
    yield trouble2("note", "source/link-outside", "The link leads out of the scanned root; it was not followed.");
  } catch (error) {
    let code = error.code;
    code === "ELOOP" ? yield trouble2("error", "source/link-loop", "The link leads back to itself.") : code === "ENOENT" ? yield trouble2("note", "source/link-dangling", "The link leads nowhere.") : yield trouble2("error", "source/unreadable", `The link could not be read (${code ?? "error"}).`);
  }
}

// src/source/source.ts
function chain(sources) {
  let own = /* @__PURE__ */ new Map();
  return {
    async list() {
      let targets = [], troubles = [];
      for (let source of sources) {
        let listed2 = await source.list();
        for (let target of listed2.targets) own.set(target, source);
        targets.push(...listed2.targets), troubles.push(...listed2.troubles);
      }
      return { targets, troubles };
    },
    read: (target) => own.get(target).read(target)
  };
}

// src/source/stdin.ts
var import_node_fs11 = require("node:fs");
function stdinSource(name, descriptor = 0) {
  return {
    list: async () => only(name),
    *read() {
      let bytes2 = yield* readAll2(name, descriptor), decoded2 = decode(bytes2);
      if (!decoded2) {
        yield { kind: "binary", path: name, bytes: bytes2.length };
        return;
      }
      decoded2.replaced && (yield {
        kind: "trouble",
        diagnostic: {
          level: "note",
          code: "source/invalid-utf8",
          message: "Some bytes are no UTF-8; they were read as replacement characters.",
          path: name
        }
      }), yield { kind: "input", input: { path: name, text: decoded2.text, origin: "stdin", bytes: bytes2.length } };
    }
  };
}
function* readAll2(name, descriptor) {
  let parts = [], part = Buffer.allocUnsafe(65536);
  for (; ; ) {
    let count3;
    try {
      count3 = (0, import_node_fs11.readSync)(descriptor, part, 0, part.length, null);
    } catch (error) {
      let code = error.code;
      if (code === "EAGAIN") {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        continue;
      }
      if (code === "EOF") break;
      yield {
        kind: "trouble",
        diagnostic: {
          level: "error",
          code: "source/unreadable",
          message: `Standard input could not be read (${code ?? "error"}).`,
          path: name
        }
      };
      break;
    }
    if (count3 === 0) break;
    parts.push(Buffer.from(part.subarray(0, count3)));
  }
  return Buffer.concat(parts);
}
function only(name) {
  return { targets: [{ path: name, shown: name, named: !0 }], troubles: [] };
}

// src/scan/source.ts
function sourceOf(plan, stdinName) {
  let paths = plan.paths.filter((path) => path !== "-"), files2 = () => {
    let { cwd, root, gitignore, include, exclude, maxFileSize, maxDocumentSize } = plan;
    return filesSource(
      { paths, cwd, root, gitignore, include, exclude, maxFileSize, maxDocumentSize, glob: async (pattern, folder) => (await Promise.resolve().then(() => __toESM(require("./glob.js"), 1))).expandGlob(pattern, folder) },
      plan.bytes
    );
  };
  return plan.paths.includes("-") ? chain(paths.length > 0 ? [stdinSource(stdinName), files2()] : [stdinSource(stdinName)]) : files2();
}

// src/cli/flags.ts
var LEVELS2 = ["error", "warning", "note"], FORMATS = ["text", "json", "sarif"], FLAGS = [
  {
    section: "Results",
    name: "format",
    short: "f",
    value: "FORMAT",
    choices: FORMATS,
    help: "text, json or sarif on standard output [text]"
  },
  {
    section: "Results",
    name: "output",
    short: "o",
    value: "FORMAT=FILE",
    repeat: !0,
    help: "also write FORMAT to FILE; repeatable"
  },
  {
    section: "Results",
    name: "fail-on",
    value: "LEVEL",
    choices: [...LEVELS2, "never"],
    help: "exit 1 from this level up: error, warning, note, never [warning]"
  },
  { section: "Results", name: "min-level", value: "LEVEL", choices: LEVELS2, help: "report from this level up [note]" },
  {
    section: "Results",
    name: "tag",
    value: "TAG",
    choices: ["secret", "config"],
    help: "report only secrets, or only set-ups that are wrong"
  },
  { section: "Results", name: "strict", help: "files that a weaker reader read count as not examined (exit 2)" },
  { section: "Results", name: "quiet", short: "q", help: "one line a finding, nothing else" },
  { section: "Results", name: "list-skipped", help: "name the binary files that were skipped" },
  {
    section: "Results",
    name: "color",
    value: "WHEN",
    choices: ["auto", "always", "never"],
    help: "auto, always or never [auto]"
  },
  { section: "Results", name: "sarif-all-rules", help: "SARIF lists every rule, not only those that fired" },
  {
    section: "Selection",
    name: "rule",
    value: "ID,...",
    repeat: !0,
    help: "only these rules; a star stands for any rest (stripe/*)"
  },
  { section: "Selection", name: "skip-rule", value: "ID,...", repeat: !0, help: "all rules but these" },
  {
    section: "Selection",
    name: "include",
    value: "GLOB",
    repeat: !0,
    help: "of folders, only paths that match (gitignore syntax)"
  },
  { section: "Selection", name: "exclude", value: "GLOB", repeat: !0, help: "of folders, no path that matches" },
  { section: "Selection", name: "no-gitignore", help: "read ignored files too" },
  { section: "Selection", name: "stdin-name", value: "FILE", help: 'the path that "-" is reported under [stdin]' },
  { section: "Selection", name: "max-file-size", value: "SIZE", help: "leave larger files out, and say so (exit 2)" },
  {
    section: "Selection",
    name: "max-document-size",
    value: "SIZE",
    help: "read larger files as lines, not as documents [64MB]"
  },
  {
    section: "Set-up",
    name: "config",
    short: "c",
    value: "FILE",
    help: 'else .credlint.jsonc or package.json "credlint", upward'
  },
  { section: "Set-up", name: "no-config", help: "read no config file" },
  { section: "Set-up", name: "rules", value: "DIR", repeat: !0, help: "rule files of your own" },
  {
    section: "Set-up",
    name: "check",
    value: "DIR",
    repeat: !0,
    help: "with rules: check the rule files of a folder"
  },
  { section: "Set-up", name: "stats", help: "with rules: how many there are of each kind, and how they are found" },
  { section: "Set-up", name: "provider", value: "ID", help: "with rules: list the checks of one provider" },
  { section: "Set-up", name: "now", value: "TIME", help: "the clock for tokens and ignores (ISO 8601) [now]" },
  { section: "Set-up", name: "threads", value: "N", help: "threads in all [one a processor, at most 4]" },
  { section: "Set-up", name: "no-syntax-trees", help: "read JavaScript by names only, which is faster" },
  { section: "Set-up", name: "help", short: "h", help: "this text" },
  { section: "Set-up", name: "version", short: "V", help: "the version" }
];

// src/cli/scan.part.ts
var scanCommand = async (args, outside) => {
  let outputs = outputsOf(args), plan = await openPlan(optionsOf(args, outside)), stdinName = one(args, "stdin-name") ?? "stdin", report = await scan(sourceOf(plan, stdinName), plan), format = one(args, "format") ?? "text", rendered = (to, color) => render(report, to, {
    color,
    width: outside.width,
    hyperlinks: color && outside.terminal && !outside.env.CI,
    quiet: args.flags.has("quiet"),
    listSkipped: args.flags.has("list-skipped"),
    allRules: args.flags.has("sarif-all-rules")
  });
  for (let { format: to, file } of outputs) writeReport((0, import_node_path10.resolve)(outside.cwd, file), rendered(to, !1));
  return outside.write(rendered(format, format === "text" && wantsColor(args, outside))), format !== "text" && warnOf(report, outside), report.exitCode;
};
function optionsOf(args, outside) {
  let list = (name) => (args.flags.get(name) ?? []).flatMap((value) => value.split(",")).filter(Boolean), config = args.flags.has("no-config") ? !1 : one(args, "config"), now = one(args, "now"), size = (name) => {
    let value = one(args, name);
    return value === void 0 ? void 0 : readSize(value, `--${name}`);
  }, threads = one(args, "threads");
  if (threads !== void 0 && !/^\d{1,3}$/.test(threads))
    throw new UserError("cli/flag-value", `--threads does not take "${threads}".`, "Write a number.");
  let maxFileSize = size("max-file-size"), maxDocumentSize = size("max-document-size");
  return {
    cwd: outside.cwd,
    paths: args.positionals,
    rules: list("rule"),
    skipRules: list("skip-rule"),
    ruleDirs: args.flags.get("rules") ?? [],
    exclude: args.flags.get("exclude") ?? [],
    gitignore: !args.flags.has("no-gitignore"),
    strict: args.flags.has("strict"),
    allRules: args.flags.has("sarif-all-rules"),
    ...args.flags.has("include") ? { include: args.flags.get("include") } : {},
    ...args.flags.has("tag") ? { tag: one(args, "tag") } : {},
    ...args.flags.has("min-level") ? { minLevel: one(args, "min-level") } : {},
    ...args.flags.has("fail-on") ? { failOn: one(args, "fail-on") } : {},
    ...config === void 0 ? {} : { config },
    ...now === void 0 ? {} : { now: new Date(now) },
    ...threads === void 0 ? {} : { threads: Number(threads) },
    trees: !args.flags.has("no-syntax-trees"),
    ...maxFileSize === void 0 ? {} : { maxFileSize },
    ...maxDocumentSize === void 0 ? {} : { maxDocumentSize }
  };
}
function one(args, name) {
  return args.flags.get(name)?.[0];
}
function outputsOf(args) {
  return (args.flags.get("output") ?? []).map((value) => {
    let equals = value.indexOf("="), format = value.slice(0, Math.max(equals, 0)), file = value.slice(equals + 1);
    if (equals < 1 || !file || !FORMATS.includes(format))
      throw new UserError(
        "cli/flag-value",
        `--output does not take "${value}".`,
        `Write FORMAT=FILE with one of ${FORMATS.join(", ")}, such as sarif=credlint.sarif.`
      );
    return { format, file };
  });
}
function writeReport(path, text) {
  try {
    (0, import_node_fs12.mkdirSync)((0, import_node_path10.dirname)(path), { recursive: !0 }), (0, import_node_fs12.writeFileSync)(path, text);
  } catch (error) {
    throw new UserError(
      "cli/unwritable",
      `${path} could not be written (${error.code ?? "error"}).`,
      "Check --output."
    );
  }
}
function wantsColor(args, outside) {
  let when = one(args, "color") ?? "auto";
  return when !== "auto" ? when === "always" : outside.env.NO_COLOR ? !1 : outside.env.FORCE_COLOR && outside.env.FORCE_COLOR !== "0" ? !0 : outside.terminal && outside.env.TERM !== "dumb";
}
function warnOf(report, outside) {
  for (let trouble2 of report.diagnostics)
    trouble2.level === "error" && outside.warn(`credlint: ${trouble2.path ? `${clean(trouble2.path)}: ` : ""}${clean(trouble2.message)}
`);
  outside.warn(`credlint: ${report.verdict}
`);
}
function clean(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\xB7");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanCommand
});
