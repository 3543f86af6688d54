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
var __copyProps = (to, from, except, desc) => {
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
));

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
          let last2 = source[source.length - 1];
          return !last2 || last2 === TRAILING_WILDCARD || last2 === TRAILING_DOUBLESTAR ? source : last2 === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
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
      let head = prefix.slice(0, -1), last2 = prefix[prefix.length - 1];
      return last2 === TRAILING_WILDCARD ? `${head}$` : last2 === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
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
      let count = 0;
      for (; str[str.length - count - 1] === ESCAPE; )
        count++;
      return count % 2 === 1;
    }, trimEnd = (body, stripLineEnd) => {
      let lineEnd3 = body.length, end;
      for (; ; ) {
        for (stripLineEnd && body[lineEnd3 - 1] === "\r" && lineEnd3--, end = lineEnd3; body[end - 1] === SPACE; )
          end--;
        if (!stripLineEnd || body[end - 1] !== `
`)
          break;
        lineEnd3 = end - 1;
      }
      if (end === lineEnd3)
        return body.slice(0, lineEnd3);
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
      let last2 = body[body.length - 1];
      if ((last2 === SPACE || stripLineEnd && (last2 === "\r" || last2 === `
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

// src/scan/history-worker.part.ts
var import_node_worker_threads = require("node:worker_threads");

// src/source/decode.ts
function hasUtf16Mark(bytes, length = bytes.length) {
  return length >= 2 && (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255);
}

// src/engine/builtin.ts
function nodeCrypto() {
  return require("node:crypto");
}
function nodeChildProcess() {
  return require("node:child_process");
}
function nodeWorkerThreads() {
  return require("node:worker_threads");
}

// src/source/git/run.ts
var HARDENED = [
  "--no-pager",
  "--literal-pathspecs",
  "-c",
  "safe.directory=*",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.attributesFile=/dev/null",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.commitGraph=false",
  "-c",
  "core.alternateRefsCommand="
], ENVIRONMENT = {
  GIT_NO_REPLACE_OBJECTS: "1",
  // Of a partial clone: an object that is not here is trouble, and never fetched (that would run ssh).
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_GRAFT_FILE: process.platform === "win32" ? "NUL" : "/dev/null",
  GIT_ATTR_NOSYSTEM: "1",
  LC_ALL: "C"
};
function environment() {
  let env = { ...process.env, ...ENVIRONMENT };
  return delete env.GIT_EXTERNAL_DIFF, delete env.GIT_SHALLOW_FILE, env;
}
function startGit(cwd, args) {
  return nodeChildProcess().spawn("git", [...HARDENED, ...args], { cwd, env: environment(), windowsHide: !0 });
}
function failedStart(error) {
  return { ok: !1, why: error.code === "ENOENT" ? "missing" : "failed", reason: error.message, status: void 0 };
}
function failure(status, stderr) {
  let lines = stderr.trim().split(`
`), line = lines.find((one) => /^(?:fatal|error|usage): /.test(one)) ?? lines[0] ?? "";
  return {
    ok: !1,
    why: status === 129 || /^usage: |unknown option|unrecognized argument/i.test(line) ? "old" : "failed",
    reason: line.replace(/^(?:fatal|error): /, "") || `git ended with ${status ?? "a signal"}`,
    status
  };
}

// src/source/git/blobs.ts
var WAITING = 8 << 20, nowhere;
function free(memory) {
  if (!(memory.byteLength < 4096)) {
    if (!nowhere) {
      let { MessageChannel } = nodeWorkerThreads(), { port1, port2 } = new MessageChannel();
      port2.close(), nowhere = port1, nowhere.unref();
    }
    nowhere.postMessage(void 0, [memory]);
  }
}
var Blobs = class {
  #child;
  #parts = [];
  #waiting = 0;
  /** Offset in the first part. */
  #at = 0;
  #ended = !1;
  #wake;
  #failure;
  #errors = "";
  /** Bytes of the current object that are still to come, the line end behind it included. */
  #left = 0;
  /** `ahead`: many are asked for before the first is taken, so that git need not answer at once. */
  constructor(repository, ahead = !1) {
    this.#child = startGit(repository.cwd, ["cat-file", "--batch", ...ahead ? ["--buffer"] : []]);
    let { stdin, stdout, stderr } = this.#child, end = () => {
      this.#ended = !0, this.#wake?.();
    };
    this.#child.on("error", (error) => {
      this.#failure ??= failedStart(error), end();
    }), this.#child.on("close", (status) => {
      status !== 0 && status !== null && (this.#failure ??= failure(status, this.#errors)), end();
    }), stdin.on("error", () => {
    }), stderr.on("data", (part) => {
      this.#errors.length < 4096 && (this.#errors += part.toString("utf8"));
    }), stdout.on("data", (part) => {
      this.#parts.push(part), this.#waiting += part.length, this.#waiting > WAITING && stdout.pause(), this.#wake?.();
    });
  }
  /** Why git ended before its time, once it did. */
  get failure() {
    return this.#failure;
  }
  /** git ended and all that it said was taken. */
  get ended() {
    return this.#ended && this.#parts.length === 0;
  }
  /** Asks for an object; false when git takes no more for now. */
  ask(id) {
    return this.#child.stdin.write(`${id}
`);
  }
  /** Asks for all, as fast as git takes them, and for nothing after them. */
  askAll(ids) {
    let iterator = ids[Symbol.iterator](), { stdin } = this.#child, more = () => {
      for (; ; ) {
        let text = "";
        for (let i = 0; i < 512; i += 1) {
          let { value, done } = iterator.next();
          if (done) {
            stdin.end(text);
            return;
          }
          text += `${value}
`;
        }
        if (!stdin.write(text)) break;
      }
      stdin.once("drain", more);
    };
    more();
  }
  /** The next object that was asked for; undefined if it is not here, or if git ended (see `failure`). */
  async next() {
    await this.skip();
    let line = await this.#line(), match = line === void 0 ? null : /^([0-9a-f]+) (\w+) (\d+)$/.exec(line);
    if (!match) return;
    let size = Number(match[3]);
    return this.#left = size + 1, { id: match[1], type: match[2], size };
  }
  /** The content of the current object from where it stands; less than `into` holds only at its end or when git failed. */
  async fill(into, from = 0) {
    let at = from;
    for (; at < into.length && this.#left > 1; ) {
      let part = this.#parts[0] ?? await this.#more();
      if (!part) break;
      let count = Math.min(part.length - this.#at, into.length - at, this.#left - 1);
      part.copy(into, at, this.#at, this.#at + count), at += count, this.#drop(count);
    }
    return at - from;
  }
  /** Lets the rest of the current object go. */
  async skip() {
    for (; this.#left > 0; ) {
      let part = this.#parts[0] ?? await this.#more();
      if (!part) return;
      this.#drop(Math.min(part.length - this.#at, this.#left));
    }
  }
  /** The whole object by id, nothing being asked for; undefined if it is not here or no blob. */
  async read(id) {
    this.ask(id);
    let header = await this.next();
    if (header?.type !== "blob") return;
    let bytes = Buffer.allocUnsafe(header.size);
    return await this.fill(bytes) === header.size ? bytes : void 0;
  }
  close() {
    this.#child.stdin.destroy(), this.#child.stdout.destroy(), this.#child.kill();
  }
  #drop(count) {
    if (this.#left -= count, this.#at += count, this.#at < this.#parts[0].length) return;
    let { length, buffer } = this.#parts.shift();
    free(buffer), this.#at = 0, this.#waiting -= length, this.#waiting <= WAITING && this.#child.stdout.resume();
  }
  async #line() {
    let text = "";
    for (; ; ) {
      let part = this.#parts[0] ?? await this.#more();
      if (!part) return;
      let end = part.indexOf(10, this.#at);
      if (text += part.toString("latin1", this.#at, end < 0 ? part.length : end), this.#left = (end < 0 ? part.length : end + 1) - this.#at, this.#drop(this.#left), this.#left = 0, end >= 0) return text;
    }
  }
  async #more() {
    for (; this.#parts.length === 0 && !this.#ended; ) await new Promise((wake) => this.#wake = wake);
    return this.#parts[0];
  }
};

// src/scan/history-helper.ts
var WORTH_READING = -2;

// src/engine/changed-regions.ts
var TRIES = [0, 128, 512, 2048, 8192], REACH = 65536, BUDGET = 6, BUDGET_AT_LEAST = 1 << 20;
function changedRegions(before, after) {
  let start = equalFrom(before, 0, after, 0, before.length, after.length);
  if (start === before.length && start === after.length) return [];
  let tail = equalTail(before, after, Math.min(before.length, after.length) - start), aEnd = before.length - tail, bEnd = after.length - tail, regions = [], budget = BUDGET_AT_LEAST + BUDGET * after.length, a = start, b = start;
  for (; b < bEnd; ) {
    let met;
    for (let ahead of TRIES) {
      let at = lineStart(before, a + ahead, aEnd);
      if (at + 64 > aEnd || budget <= 0) break;
      let room = after.subarray(b, Math.min(bEnd, b + REACH));
      budget -= room.length;
      let found = room.indexOf(before.subarray(at, at + 64));
      if (!(found < 0)) {
        met = { a: at, b: b + found };
        break;
      }
    }
    if (!met) break;
    regions.push([b, met.b]);
    let length = equalFrom(before, met.a, after, met.b, aEnd, bEnd);
    a = met.a + length, b = met.b + length;
  }
  return (b < bEnd || regions.length === 0) && regions.push([b, bEnd]), regions;
}
function lineStart(bytes, at, end) {
  if (at === 0 || bytes[at - 1] === 10) return at;
  let next = bytes.subarray(at, Math.min(end, at + 512)).indexOf(10);
  return next < 0 ? at : at + next + 1;
}
function equalFrom(a, aAt, b, bAt, aEnd, bEnd) {
  let most = Math.min(aEnd - aAt, bEnd - bAt), length = 0;
  for (let step of [4096, 64])
    for (; length + step <= most; ) {
      let [i, j] = [aAt + length, bAt + length];
      if (a.compare(b, j, j + step, i, i + step) !== 0) break;
      length += step;
    }
  for (; length < most && a[aAt + length] === b[bAt + length]; ) length += 1;
  return length;
}
function equalTail(a, b, most) {
  let length = 0;
  for (let step of [4096, 64])
    for (; length + step <= most; ) {
      let [i, j] = [a.length - length, b.length - length];
      if (a.compare(b, j - step, j, i - step, i) !== 0) break;
      length += step;
    }
  for (; length < most && a[a.length - 1 - length] === b[b.length - 1 - length]; ) length += 1;
  return length;
}

// src/judge/context.ts
var CODE = /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kts?|rb|php|cs|fs|vb|swift|rs|c|cc|cpp|cxx|h|hpp|m|mm|scala|groovy|gradle|dart|lua|pl|pm|r|ex|exs|erl|hs|clj|vue|svelte|tf|hcl|sol|zig|nim|jl|ps1|psm1|erb|haml|slim|jsp|aspx|cshtml|razor|idl|proto|sql|rake|xaml|axaml|pug|inc|stub)$/i;
var VENDORED = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|vendor|third[_-]party|external|site-packages|dist-packages|Pods|Carthage|\.yarn|\.pnpm-store)\//, LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|go\.sum|packages\.lock\.json|bun\.lockb?|gradle\.lockfile|Package\.resolved|[^/]+\.lock|[^/]+\.lock\.(?:json|hcl))$|\.lock\.hcl$/i, MINIFIED = /[.-]min\.(?:[cm]?js|css|html?)$|\.(?:bundle|chunk)\.[cm]?js$|\.(?:map|svg|css|scss|less)$/i;
function isVendoredFolder(folder) {
  return VENDORED.test(folder);
}
function isNamelessName(name) {
  return LOCK.test(name) || MINIFIED.test(name);
}
function isCodePath(path) {
  return CODE.test(path);
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

// src/screen/path-kind.ts
var CLIENT_FOLDER = /postman[_/]|\.insomnia\/|thunder-tests\/|thunderEnvironment/i, CLIENT_NAME = /\.(?:http|rest|bru|har|curlrc)$|postman_|thunderEnvironment|^tc_env_[^/]*\.json$|^(?:http|rest)-client(?:\.private)?\.env\.json$/i, ENVIRONMENTS = /(?:^|\/)environments\/$/i, ENVIRONMENT2 = /\.(?:json|ya?ml)$/i, JAVASCRIPT = /\.(?:[cm]?[jt]sx?|es6|jsm)$/i, JSON_FILE = /\.(?:json|jsonc|json5|webmanifest|ipynb|geojson|topojson|arb|avsc|tfstate)$/i, PROSE = /\.(?:mdx?|markdown|mdown|rst)$/i, SETTINGS = /\.(?:ya?ml|eyaml|cff|toml|xml|plist|config|properties|ini|cfg|cnf|conf|env|sh|bash|zsh|ksh|fish|bat|cmd|ps1|csproj|pom|wsdl|xsd|svc|service|tfvars|hcl)$|^\.|^(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|Procfile|docker-compose)|(?:^|[._-])env(?:[._-][^/]*)?$/i, last = folderOf("");
function folderOf(path) {
  return {
    path,
    client: CLIENT_FOLDER.test(path),
    environments: ENVIRONMENTS.test(path),
    nameless: isVendoredFolder(path)
  };
}
function factsOfPath(path) {
  let slash = path.lastIndexOf("/") + 1;
  (slash !== last.path.length || !path.startsWith(last.path)) && (last = folderOf(path.slice(0, slash)));
  let name = path.slice(slash);
  return { kind: kindOf(name, last), nameless: last.nameless || isNamelessName(name) };
}
function kindOf(name, folder) {
  return folder.client || CLIENT_NAME.test(name) || folder.environments && ENVIRONMENT2.test(name) ? "client" : JAVASCRIPT.test(name) ? "javascript" : JSON_FILE.test(name) ? "json" : PROSE.test(name) ? "prose" : SETTINGS.test(name) ? "settings" : isCodePath(name) ? "code" : "text";
}
function pathKindOf(path) {
  return factsOfPath(path).kind;
}

// src/source/bytes.ts
var AGAIN = 16384;
function isSeen(bytes, screen) {
  let { room } = screen, filled = bytes.copy(room, 0, 0, room.length);
  if (screen.look(filled, !0)) return !0;
  for (let at = filled; at < bytes.length; ) {
    room.copyWithin(0, filled - AGAIN, filled);
    let count = bytes.copy(room, AGAIN, at, at + room.length - AGAIN);
    if (at += count, filled = AGAIN + count, screen.look(filled, !1)) return !0;
  }
  return !1;
}

// src/scan/history-screen.ts
var NEAR = 1024, FAR = 2048, LINE = 65536, HEAD = 256, HistoryScreen = class {
  #screen;
  #scratch = Buffer.alloc(1 << 20);
  constructor(screen) {
    this.#screen = screen;
  }
  /** `before`: content of the same path that was asked for earlier. What both hold was seen there. */
  isWorthReading(bytes, path, before) {
    return this.#screen.begin(path) ? before === void 0 || !before.equals(bytes) : isSeen(before ? this.#changed(bytes, path, before) : bytes, this.#screen);
  }
  /** The start, and what changed with what is near; all of it where that is most of it. */
  #changed(bytes, path, before) {
    let kind = pathKindOf(path), near = kind === "code" || kind === "javascript" || kind === "prose" ? NEAR : FAR, parts = [[0, lineEnd(bytes, Math.min(HEAD, bytes.length))]], total = parts[0][1];
    for (let [start, end] of changedRegions(before, bytes)) {
      let from = lineStart2(bytes, Math.max(0, start - near)), to = lineEnd(bytes, Math.min(bytes.length, end + near)), last2 = parts.at(-1);
      if (total += to - Math.max(from, last2[1]), from <= last2[1] ? last2[1] = Math.max(last2[1], to) : parts.push([from, to]), total > 0.8 * bytes.length) return bytes;
    }
    this.#scratch.length < total + parts.length && (this.#scratch = Buffer.alloc(2 * total));
    let at = 0;
    for (let [from, to] of parts)
      at += bytes.copy(this.#scratch, at, from, to), this.#scratch[at] = 10, at += 1;
    return this.#scratch.subarray(0, at);
  }
};
function lineStart2(bytes, at) {
  let from = Math.max(0, at - LINE), found = bytes.subarray(from, at).lastIndexOf(10);
  return found < 0 ? from : from + found + 1;
}
function lineEnd(bytes, at) {
  let to = Math.min(bytes.length, at + LINE), found = bytes.subarray(at, to).indexOf(10);
  return found < 0 ? to : at + found;
}

// credlint:credlint:kernel
var import_node_fs = require("node:fs"), import_node_path = require("node:path"), beside = (name) => (0, import_node_path.join)(__dirname, name), files = beside, kernelCode = () => (0, import_node_fs.readFileSync)(files("kernel.wasm")), builtinTables = () => (0, import_node_fs.readFileSync)(files("kernel.bin"));

// credlint:credlint:ruleset
var import_node_fs2 = require("node:fs"), import_node_path2 = require("node:path"), beside2 = (name) => (0, import_node_path2.join)(__dirname, name), rules, loadBuiltin = () => rules ??= JSON.parse((0, import_node_fs2.readFileSync)(beside2("ruleset.json"), "utf8"));

// src/scan/open.ts
var import_node_os = require("node:os"), import_node_path8 = require("node:path");

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
    let decoded = decodeJsonString(text);
    return { text: decoded.text, at: (offset) => source.at(innerStart + decoded.at(offset)) };
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
  let decoded = "", ends = [], shifts = [], from = 0;
  for (let slash = text.indexOf("\\"); slash >= 0; slash = text.indexOf("\\", from)) {
    let name = text.charAt(slash + 1), length = 2, character = SHORT[name];
    if (name === "u" && isHex4(text, slash + 2) && (character = String.fromCharCode(Number.parseInt(text.slice(slash + 2, slash + 6), 16)), length = 6), character === void 0) {
      decoded += text.slice(from, slash + 1), from = slash + 1;
      continue;
    }
    decoded += text.slice(from, slash) + character, from = slash + length, ends.push(decoded.length), shifts.push(from - decoded.length);
  }
  return { text: decoded + text.slice(from), ends, shifts };
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
function kindOf2(word, numeric) {
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
function lineEnd2(text, from) {
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
        if (next === 47) at = lineEnd2(text, at);
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
    let kind = kindOf2(word, numeric);
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
    let first = this.lineAt(span.start), last2 = this.lineAt(span.end);
    return {
      startLine: first + 1,
      startColumn: span.start - this.starts[first] + 1,
      endLine: last2 + 1,
      endColumn: span.end - this.starts[last2] + 1
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

// src/config/check.ts
function checkAgainst(node, schema, name = "the file") {
  if (schema.enum)
    return node.kind === "string" && schema.enum.includes(node.value) ? { value: node.value, troubles: [] } : wrong(node, `${name} takes ${listOf(schema.enum)}.`, guessOf(node.value, schema.enum));
  if (schema.type && schema.type !== node.kind)
    return wrong(node, `${name} must be ${article(schema.type)}, not ${article(node.kind)}.`, schema.description ?? "");
  if (schema.type === "string") {
    let value = node.value;
    return schema.minLength && value.trim().length < schema.minLength ? wrong(node, `${name} must not be empty.`, schema.description ?? "Say why.") : schema.pattern && !new RegExp(schema.pattern).test(value) ? wrong(
      node,
      `${name} does not take ${schema.writeOnly ? "this" : `"${value}"`}.`,
      schema.description ?? ""
    ) : { value, troubles: [] };
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
  let plain = (text) => text.toLowerCase().replace(/[^a-z]/g, ""), sorted = (text) => [...plain(text)].sort().join(""), guess = known.find((one) => plain(one) === plain(typed) || sorted(one) === sorted(typed)) ?? known.find(
    (one) => plain(typed).length > 2 && (plain(one).startsWith(plain(typed)) || plain(typed).startsWith(plain(one)))
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
          value: {
            type: "string",
            minLength: 1,
            description: 'The whole value, in which a star stands for any rest: "EXAMPLE-*".'
          },
          hash: {
            type: "string",
            writeOnly: !0,
            description: "A salted hash of the value, as credlint ignore writes it.",
            pattern: "^[sh]1:[A-Za-z0-9_-]{12}:[A-Za-z0-9_-]{22}$"
          },
          reason: { type: "string", minLength: 1 },
          until: {
            type: "string",
            description: "Last day it holds: YYYY-MM-DD.",
            pattern: "^\\d{4}-\\d{2}-\\d{2}$"
          }
        }
      }
    },
    baseline: {
      type: "string",
      description: "The baseline file, relative to this file [.credlint-baseline.jsonl in the repository's root]."
    },
    failOn: { enum: ["error", "warning", "note", "never"], description: "Exit 1 from this level up." },
    minLevel: { enum: ["error", "warning", "note"], description: "Report from this level up." },
    maxFileSize: { type: "string", description: "Such as 5MB; larger files are not read, which exit 2 tells." },
    maxDocumentSize: { type: "string", description: "Such as 64MB; larger files are read as lines." }
  }
};

// src/config/read.ts
var NAME = ".credlint.jsonc";
function loadConfig(cwd, root, file) {
  if (file !== void 0) return open(file, cwd, !1);
  for (let folder = cwd; ; folder = (0, import_node_path3.dirname)(folder)) {
    let own = (0, import_node_path3.join)(folder, NAME);
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
  let lines = new Lines(text), shown2 = (0, import_node_path3.relative)(cwd, path).replaceAll("\\", "/") || path, spot = (at) => {
    let region = lines.regionOf({ start: at, end: at });
    return { path: shown2, line: region.startLine, column: region.startColumn };
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
  return {
    config: found.value,
    path,
    folder: (0, import_node_path3.dirname)(path),
    allowSpots: [...membersOf(node)].filter((one) => one.key === "allow").flatMap((one) => [...membersOf(one)].map(({ start }) => spot(start)))
  };
}
function* membersOf(node) {
  for (let child = node.first; child; child = child.next) yield child;
}

// src/config/size.ts
function readSize(text, name) {
  let match = /^(\d+(?:\.\d+)?)\s*(?:([KMG])i?)?B?$/i.exec(text.trim());
  if (!match)
    throw new UserError("config/size", `${name} does not take "${text}".`, "Write a size such as 500KB or 64MB.");
  let power = { K: 1, M: 2, G: 3 }[(match[2] ?? "").toUpperCase()] ?? 0;
  return Math.floor(Number(match[1]) * 1024 ** power);
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
var REACH2 = 24, NAME_WIDTH = 64, NAME_ROW = NAME_WIDTH * 4;
var HEAD2 = 16, SECTIONS = 10;
function padded(length) {
  return length + 3 & -4;
}
function readTables(image) {
  let head = new Int32Array(image.buffer, image.byteOffset, HEAD2), sections = [], at = HEAD2 * 4;
  for (let i = 0; i < SECTIONS; i += 1) {
    let length = head[HEAD2 - SECTIONS + i];
    sections.push(image.subarray(at, at + length)), at += padded(length);
  }
  let numbers = (bytes) => new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
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
var ROOM = 1 << 20, BLOCK = 65536, AGAIN2 = 64, TAIL = 1024, PAGE = 65536, NAME_CLASSES = 65792, NAME_ROWS = 131072, TEXT_KINDS = { text: 0, code: 1, json: 2, prose: 3 }, SEEN = { run: 2147483648, name: 1073741824, url: 536870912, long: 1, tokenLike: 4 }, Kernel = class {
  /** Where a file's bytes are to be put. */
  room;
  tables;
  #calls;
  #hits;
  /** `wasm`: the bytes of kernel.wasm; `image`: those of `tablesOf`. */
  constructor(wasm, image) {
    let tables = readTables(image), runBytes = tables.runRows.length, at = NAME_ROWS + (tables.nameBit + tables.nameMatches) * NAME_ROW, take = (bytes2) => {
      let from = at;
      return at += bytes2 + 63 & -64, from;
    }, kinds = take(256), nameKinds = take(tables.nameMatches), runClasses = take(256), runTests = take(tables.runTests.length), runRows = take(runBytes), trigrams = take(tables.trigrams.length), outBytes = (BLOCK + AGAIN2 + 256) * 8 * 3, out = take(outBytes), rawBytes = (BLOCK + AGAIN2 + 256) * 8, raw = take(rawBytes), input = take(AGAIN2 + ROOM + TAIL) + AGAIN2, pages = Math.ceil(at / PAGE), memory = new WebAssembly.Memory({ initial: pages, maximum: pages }), bytes = new Uint8Array(memory.buffer);
    bytes.set(characterKinds(), kinds), bytes.set(tables.nameClasses, NAME_CLASSES), bytes.set(tables.nameKinds, nameKinds);
    let plainBytes = tables.namePlain * NAME_ROW;
    bytes.set(tables.nameRows.subarray(0, plainBytes), NAME_ROWS), bytes.set(tables.nameRows.subarray(plainBytes), NAME_ROWS + tables.nameBit * NAME_ROW), bytes.set(tables.runClasses, runClasses), bytes.set(tables.runTests, runTests), bytes.set(tables.runRows, runRows), bytes.set(tables.trigrams, trigrams), bytes.fill(10, input - AGAIN2, input);
    let instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env: { memory, abort } });
    this.#calls = instance.exports, this.#calls.place(input, out, kinds), this.#calls.placeNames(nameKinds, tables.nameBit * NAME_ROW, raw, rawBytes), this.#calls.placeRuns(runClasses, runRows, tables.runWidth, tables.runPlain * tables.runWidth * 4, runTests), this.#calls.placeTrigrams(trigrams), this.#hits = new Uint32Array(memory.buffer, out, outBytes >> 2), this.room = Buffer.from(memory.buffer, input, ROOM), this.tables = tables, this.#tail = new Uint8Array(memory.buffer, input, ROOM + TAIL);
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
      let to = Math.min(length, from + BLOCK), count = this.#calls.scan(Math.max(0, from - AGAIN2), to, length, names ? 1 : 0);
      for (let i = 0; i < count * 2; i += 2) if (see(hits[i], hits[i + 1])) return !0;
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
    let parts = image ?? _Screen.image(anchors()), [width = 1, states = 0, matching = 0, ends = 0] = parts, classes = HEAD3 + 256, table = classes + states * width;
    this.#width = width, this.#classes = Uint8Array.from(parts.subarray(HEAD3, classes)), this.#table = parts.subarray(classes, table), this.#firstMatch = (states - matching) * width, this.#endsFrom = parts.subarray(table, table + matching + 1), this.#ends = parts.subarray(table + matching + 1, table + matching + 1 + ends);
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
}, HEAD3 = 4;
function build(texts) {
  let classes = classesOf(texts, !0), { width } = classes, { rows, ends } = link(texts, classes), order = [...rows.keys()].sort((a, b) => +(ends[a].length > 0) - +(ends[b].length > 0) || a - b), place = new Int32Array(order.length);
  for (let [index, state] of order.entries()) place[state] = index * width;
  let matching = order.filter((state) => ends[state].length > 0), told = matching.flatMap((state) => ends[state]), image = new Int32Array(HEAD3 + 256 + order.length * width + matching.length + 1 + told.length);
  image.set([width, order.length, matching.length, told.length]), image.set(classes.of, HEAD3);
  let at = HEAD3 + 256;
  for (let state of order) for (let next of rows[state]) image[at++] = place[next];
  let from = 0;
  for (let state of matching)
    image[at++] = from, from += ends[state].length;
  return image[at++] = from, image.set(told, at), image;
}

// src/detect/screen.ts
var KEY_ANCHORS = ["-----BEGIN", "PuTTY-User-Key-File", "kty", "LS0tLS1CRUdJTi"], IGNORE_ANCHORS = [
  "credlint-ignore",
  "leaks:allow",
  "trufflehog:ignore",
  "pragma: allowlist",
  "pragma: whitelist",
  "secretlint-disable",
  "kingfisher:ignore",
  "ggignore"
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
  return meanings.map((one) => one.anchor);
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
var NAME2 = 1, URL = 2, TOLD = 64, TELLING = 4, CALLING = 8, DOCUMENT = 16, TELLING_WORDS = [
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
  return add("name", NAME2, words["screen-names"] ?? []), add("url", URL, ["://"]), add("key", TOLD, KEY_ANCHORS), add("ignore", TOLD, IGNORE_ANCHORS), add("client", TOLD, words["screen-clients"] ?? []), add("document", DOCUMENT, words["screen-documents"] ?? []), add("oauth", TOLD, words["screen-oauth"] ?? []), add("call", TOLD, words["screen-calls"] ?? []), add("transport", TOLD, words["screen-transport"] ?? []), add("telling", TELLING, TELLING_WORDS), add("calling", CALLING, CALLING_WORDS), add("calling", TELLING | CALLING, SETTING_WORDS), add("curl", TOLD, ["curl ", "wget ", "curl.exe", "curl\\", "wget\\", "curl	", "wget	"]), { run, wide };
}

// src/screen/file-screen.ts
var NAME_REACH = 80, IN_NAME = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte > 127 || /[\w$.-]/.test(String.fromCharCode(byte)) ? 1 : 0
), MOST_NAMES = 5e4, loaded;
function windows() {
  return loaded ??= require("./windows.js"), loaded;
}
var BEFORE = 112, AFTER = 416, LONG_AFTER = 5120, TREE = 262144, KEY_LENGTH = 7e4, KEY = /^(?:-----BEGIN (?:[A-Z0-9]{2,9} ){0,2}PRIVATE KEY|PuTTY-User-Key-File|LS0tLS1CRUdJTi|kty\\{0,3}["']?\s{0,20}(?::|=>)\s{0,20}\\{0,3}["']?(?:RSA|EC|OKP|oct))/, BUDGET_PER_BYTE = 12, BUDGET_AT_LEAST2 = 1e6, MANY = 24, FileScreen = class {
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
  #all;
  /** `ruleset`: the one that the kernel's tables are of; of its rules those count that the context has. */
  constructor(kernel, ruleset, context, options) {
    this.#kernel = kernel, this.#ruleset = ruleset, this.#context = context, this.#trees = options.trees, this.#all = options.all ?? !1;
  }
  /** Where the bytes of a file are to be put. */
  get room() {
    return this.#kernel.room;
  }
  /** A new file; `path` as it is shown. True if it is read whatever stands in it. */
  begin(path) {
    this.#path = path;
    let { kind, nameless } = factsOfPath(path);
    return this.#kind = kind, this.#nameless = nameless, this.#json = !1, this.#names = 0, this.#minified = void 0, this.#all || this.#kind === "client";
  }
  /** Whether room[0, length) makes the file worth reading. */
  look(length, first) {
    return this.#length = length, this.#first = first, this.#budget = BUDGET_AT_LEAST2 + BUDGET_PER_BYTE * length, first && (this.#json = this.#kind === "json" || opensJson(this.room, length)), this.#kernel.scan(length, this.#textKind(), !this.#nameless, this.#see) || this.#flagged();
  }
  #textKind() {
    return this.#json ? "json" : this.#kind === "javascript" ? "code" : this.#kind === "code" || this.#kind === "prose" ? this.#kind : "text";
  }
  measure(from, to) {
    return this.#kernel.measure(from, to);
  }
  /** Words that mean nothing alone: of OAuth in data, of OAuth and of a call in code that has a syntax tree. */
  #flagged() {
    let { flags } = this.#kernel;
    return this.#nameless || this.#kind === "prose" || this.#json ? !1 : this.#kind !== "javascript" ? (flags & DOCUMENT) !== 0 : (flags & TELLING) === 0 || (flags & CALLING) === 0 || !this.#first || this.#length > TREE ? !1 : this.#trees && windows().treeStands(this.#path, this.room.toString("utf8", 0, this.#length));
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
    return { run: run.map((one) => one.meaning), wide: wide.map((one) => one.meaning) };
  }
  #shape(anchor, rules2, end) {
    let start = end - Math.min(anchor.length, REACH2);
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
        return !this.#nameless && (this.#json || this.#kind === "text") && this.#clientStands(anchor, end);
      case "oauth":
        return this.#json && !this.#nameless && windows().memberStands(this.#window(end, 240, 240), anchor);
      case "curl":
        return !this.#nameless && windows().commandStands(this.#path, this.#window(end, 512, 8192).text);
      case "transport":
        return windows().switchStands(this.#window(end, 500, 400).text);
      default:
        return !1;
    }
  }
  /** `"item"` of a collection is a list, `"openapi"` a version: the words alone are usual in data. */
  #clientStands(anchor, end) {
    if (!anchor.startsWith('"')) return !0;
    let after = this.room.toString("latin1", end, Math.min(this.#length, end + 200));
    return (anchor === '"item"' ? /^\s*(?::\s*(?:\[|$)|$)/ : /^\s*(?::|$)/).test(after);
  }
  /** In data a key's members may stand apart, behind escapes or in other objects: the readers tell. */
  #key(anchor, end) {
    let start = end - Math.min(anchor.length, REACH2), near = this.room.toString("latin1", start, Math.min(this.#length, start + 96));
    if (!KEY.test(near)) return !1;
    if (this.#kind !== "javascript" && this.#kind !== "code" && this.#kind !== "prose") return !0;
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
function opensJson(bytes, length) {
  for (let i = 0; i < Math.min(length, 200); i += 1) {
    let byte = bytes[i];
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

// src/scan/accepted.ts
var import_node_fs5 = require("node:fs"), import_node_path5 = require("node:path");

// src/engine/value-hash.ts
var GUESSABLE_BITS = 80, SCRYPT = { N: 2 ** 12, r: 4, p: 1 }, HASH_BYTES = 16;
var VALUE_HASH = /^[sh]1:[\w-]{12}:[\w-]{22}$/;
function saltOf(hash) {
  return VALUE_HASH.test(hash) ? hash.split(":")[1] : void 0;
}
function hashValue(value, salt) {
  let crypto = nodeCrypto();
  if (estimateBits(value) >= GUESSABLE_BITS) {
    let hash = crypto.createHmac("sha256", salt).update(value).digest().subarray(0, HASH_BYTES);
    return Promise.resolve(`h1:${salt}:${hash.toString("base64url")}`);
  }
  return new Promise(
    (done, fail) => crypto.scrypt(
      value,
      salt,
      HASH_BYTES,
      SCRYPT,
      (error, hash) => error ? fail(error) : done(`s1:${salt}:${hash.toString("base64url")}`)
    )
  );
}
var RUNS = /[A-Z]?[a-z]+|[A-Z]+|[0-9]+|[^A-Za-z0-9]/g, WORD_BITS = 12, LETTER_BITS = 4.7, DIGIT_BITS = 3.3, SIGN_BITS = 4, LOOKED_AT = 512;
function estimateBits(value) {
  let bits = 0, seen = /* @__PURE__ */ new Set();
  for (let [run] of value.slice(0, LOOKED_AT).matchAll(RUNS))
    run.length > 1 && seen.has(run) || (seen.add(run), /\d/.test(run) ? bits += Math.min(run.length, 4) * DIGIT_BITS : /[A-Za-z]/.test(run) ? bits += run.length === 1 ? LETTER_BITS : Math.min(run.length * LETTER_BITS, WORD_BITS) : bits += SIGN_BITS);
  return Math.min(bits, distinctBits(value));
}
function distinctBits(value) {
  let counts = /* @__PURE__ */ new Map(), text = value.slice(0, LOOKED_AT);
  for (let char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let entropy = 0;
  for (let count of counts.values()) entropy -= count / text.length * Math.log2(count / text.length);
  return entropy * text.length;
}

// src/detect/value-marks.ts
var MOST = 2e4, ValueMarks = class {
  #watch;
  #most;
  /** By the digest that a Located carries; forgotten once it is hashed. */
  #values = /* @__PURE__ */ new Map();
  #hashes = /* @__PURE__ */ new Map();
  /** Findings of the last `settle` whose values were beyond the limit. */
  leftOut = 0;
  constructor(watch, most = MOST) {
    this.#watch = watch, this.#most = most;
  }
  /** Keeps the value until `settle`; gives what can be said of it at once. */
  note(ruleId, digest, value) {
    let { salts, hashes, patterns } = this.#watch, room = this.#hashes.size + this.#values.size < this.#most;
    return salts.length > 0 && room && !this.#hashes.has(digest) && hashes(ruleId) && this.#values.set(digest, value), patterns.flatMap((markOf) => markOf(ruleId, value) ?? []);
  }
  /** The same findings with all their marks: every distinct value is hashed once. */
  async settle(found) {
    for (let [digest, value] of this.#values)
      this.#hashes.set(digest, Promise.all(this.#watch.salts.map((salt) => hashValue(value, salt))));
    return this.#values.clear(), this.leftOut = 0, Promise.all(found.map((one) => this.#marked(one)));
  }
  async #marked(one) {
    let { salts, hashes } = this.#watch;
    if (one.digest === void 0) return one;
    let own = await this.#hashes.get(one.digest);
    return own ? { ...one, marks: [...one.marks ?? [], ...own] } : (!one.marks?.some((mark) => saltOf(mark) !== void 0) && salts.length > 0 && hashes(one.finding.ruleId) && (this.leftOut += 1), one);
  }
};

// src/policy/baseline.ts
var BASELINE_NAME = ".credlint-baseline.jsonl", HEAD4 = '{"credlint-baseline":1}', ANSWERS = ["false-positive", "test-data", "real"], HINT = 'Write it anew with "credlint baseline"; lines may be taken out, and of a merge both sides may stay.';
function readBaseline(text, path) {
  let entries = /* @__PURE__ */ new Map();
  for (let [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trim() === HEAD4) continue;
    let entry = readLine(line, path, index + 1);
    entries.set(idOf(entry), entry);
  }
  return [...entries.values()];
}
function readLine(line, path, number) {
  let spot = { path, line: number, column: 1 }, wrong2 = (message) => new UserError("baseline/invalid", message, HINT, spot);
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) throw wrong2("A merge left its mark here.");
  let found;
  try {
    found = JSON.parse(line);
  } catch {
    throw wrong2("This line is no JSON.");
  }
  if (typeof found != "object" || found === null || Array.isArray(found)) throw wrong2("This line is no entry.");
  if ("credlint-baseline" in found)
    throw new UserError("baseline/version", "This baseline is of another version of credlint.", HINT, spot);
  let { rule, hash, place, is, why } = found;
  if (typeof rule != "string") throw wrong2('An entry needs "rule".');
  let hashed = typeof hash == "string" && VALUE_HASH.test(hash), placed = typeof place == "string" && /^[0-9a-f]{32}$/.test(place);
  if (hashed === placed) throw wrong2('An entry needs either "hash" or "place", as credlint wrote it.');
  if (is !== void 0 && !ANSWERS.includes(is)) throw wrong2(`"is" takes ${ANSWERS.join(", ")}.`);
  return {
    rule,
    ...hashed ? { hash } : { place },
    is: is ?? "accepted",
    ...typeof why == "string" ? { why } : {}
  };
}
function idOf({ rule, hash, place }) {
  return `${rule} ${hash ?? place}`;
}

// src/policy/accepted.ts
var REASONS = {
  accepted: "in the baseline",
  "false-positive": "no secret, says the audit",
  "test-data": "test data, says the audit",
  real: ""
}, Baseline = class {
  entries;
  #byId;
  #used = /* @__PURE__ */ new Set();
  constructor(entries) {
    this.entries = entries, this.#byId = new Map(entries.map((entry) => [idOf(entry), entry]));
  }
  /** The entry for a finding, whatever it says; asked entries count as used. A secret is known by its value, never by its place. */
  find({ ruleId, fingerprint }, marks) {
    let entry = (marks ?? [fingerprint]).map((mark) => this.#byId.get(`${ruleId} ${mark}`)).find((one) => one !== void 0);
    return entry && this.#used.add(entry), entry;
  }
  /** The reason to hold a finding back; undefined if nothing is accepted, or it is known to be real. */
  reasonFor(finding, marks) {
    let entry = this.find(finding, marks);
    if (!(!entry || entry.is === "real"))
      return entry.why ? `${REASONS[entry.is]}: ${entry.why}` : REASONS[entry.is];
  }
  /** Entries that no finding asked for. */
  get unused() {
    return this.entries.filter((entry) => !this.#used.has(entry));
  }
};

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

// src/scan/accepted.ts
var MOST_SALTS = 4, IN_CLEAR_BITS = 60;
function openAccepted(options, cwd, root, loaded2) {
  let place = baselineFile(options, cwd, root, loaded2), file = options.baseline !== !1 && (place.named || (0, import_node_fs5.existsSync)(place.path)) ? place.path : void 0, entries = file === void 0 ? void 0 : readBaseline(readText(file), shown(file, cwd)), allow = allowOf(loaded2), hashes = [...(entries ?? []).map(({ hash }) => hash), ...(loaded2?.config.allow ?? []).map(({ hash }) => hash)], salts = [.../* @__PURE__ */ new Set([...hashes.map((hash) => hash && saltOf(hash)), options.salt])].filter(
    (salt) => salt !== void 0 && salt !== ""
  );
  if (salts.length > MOST_SALTS)
    throw new UserError(
      "baseline/salts",
      `The accepted values have ${salts.length} different salts, at most ${MOST_SALTS} are looked at.`,
      'Write the baseline anew with "credlint baseline".'
    );
  let rules2 = new Set((entries ?? []).flatMap(({ rule, hash }) => hash ? [rule] : [])), hashed = (loaded2?.config.allow ?? []).filter(({ hash }) => hash), patterns = patternsOf2(loaded2), values = salts.length > 0 || patterns.length > 0 ? new ValueMarks({
    salts,
    hashes: (id) => options.salt !== void 0 || rules2.has(id) || hashed.some(({ rule }) => !rule || ruleMatches(rule, id)),
    patterns
  }) : void 0;
  return {
    policy: {
      allow,
      baseline: entries && new Baseline(entries),
      baselinePath: file === void 0 ? void 0 : (0, import_node_path5.relative)(root, file).replaceAll("\\", "/"),
      coverage: coverageOf(options, cwd, root)
    },
    values,
    file: place.path
  };
}
function baselineFile(options, cwd, root, loaded2) {
  return options.baseline ? { path: (0, import_node_path5.resolve)(cwd, options.baseline), named: !0 } : loaded2?.config.baseline ? { path: (0, import_node_path5.resolve)(loaded2.folder, loaded2.config.baseline), named: !0 } : { path: (0, import_node_path5.join)(root, BASELINE_NAME), named: !1 };
}
function readText(file) {
  try {
    return (0, import_node_fs5.readFileSync)(file, "utf8");
  } catch (error) {
    throw new UserError(
      "baseline/unreadable",
      `The baseline ${file} could not be read (${error.code ?? "error"}).`,
      'Write it with "credlint baseline", or scan with --no-baseline.'
    );
  }
}
function shown(file, cwd) {
  return (0, import_node_path5.relative)(cwd, file).replaceAll("\\", "/") || file;
}
function allowOf(loaded2) {
  let patterns = 0;
  return (loaded2?.config.allow ?? []).map((one, index) => {
    let marks = [
      ...one.hash === void 0 ? [] : [one.hash],
      ...one.value === void 0 ? [] : [`pattern ${patterns++}`]
    ];
    return {
      ...one.rule === void 0 ? {} : { rule: one.rule },
      matches: (one.path === void 0 ? void 0 : matcherOf([one.path])) ?? (() => !0),
      ...marks.length > 0 ? { marks } : {},
      ...one.until === void 0 ? {} : { until: one.until },
      ...one.value !== void 0 && estimateBits(one.value.replaceAll("*", "")) >= IN_CLEAR_BITS ? { clear: !0 } : {},
      reason: one.reason,
      ...loaded2.allowSpots[index] ? { spot: loaded2.allowSpots[index] } : {}
    };
  });
}
function patternsOf2(loaded2) {
  return (loaded2?.config.allow ?? []).filter(({ value }) => value !== void 0).map(({ rule, value }, number) => (id, text) => (rule === void 0 || ruleMatches(rule, id)) && ruleMatches(value, text) ? `pattern ${number}` : void 0);
}
function coverageOf(options, cwd, root) {
  let { git, rules: rules2, skipRules, tag, include, exclude, shard } = options;
  return rules2?.length || skipRules?.length || tag || git?.mode === "history" ? "part" : git || shard || include?.length || exclude?.length ? "files" : (options.paths?.length ? options.paths : ["."]).some((path) => path !== "-" && (0, import_node_path5.resolve)(cwd, path) === root) ? "all" : "files";
}

// credlint:credlint:screen
var import_node_fs6 = require("node:fs"), import_node_path6 = require("node:path"), beside3 = (name) => (0, import_node_path6.join)(__dirname, name);
function builtinImage() {
  let bytes = (0, import_node_fs6.readFileSync)(beside3("screen.bin"));
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

// src/scan/rules.ts
var import_node_fs7 = require("node:fs"), import_node_path7 = require("node:path");

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

// src/scan/rules.ts
async function openRules(folders, cwd) {
  if (folders.length === 0) return loadBuiltin();
  let { openUserRules } = await Promise.resolve().then(() => __toESM(require("./user.js"), 1));
  return openUserRules(
    loadBuiltin(),
    folders.flatMap((folder) => ruleFilesIn(folder, cwd))
  );
}
function choosesAll({ only, skip, tag, levels }) {
  return !only?.length && !skip?.length && !tag && Object.keys(levels ?? {}).length === 0;
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
  let ids = rules2.map((rule) => rule.id), family = ids.filter((one) => one.startsWith(`${id}/`)).length, guess = nearest(id, ids);
  throw new UserError(
    "cli/unknown-rule",
    `There is no rule "${id}".`,
    family > 0 ? `"${id}/*" stands for the ${family} that begin so: credlint rules '${id}/*'.` : guess ? `Did you mean "${guess}"?` : "credlint rules lists them."
  );
}
function ruleFilesIn(folder, cwd) {
  try {
    return (0, import_node_fs7.readdirSync)(folder, { withFileTypes: !0, recursive: !0 }).filter((item) => item.isFile() && /\.ya?ml$/.test(item.name)).map((item) => (0, import_node_path7.join)(item.parentPath ?? item.path, item.name)).sort().map((path) => ({ path: (0, import_node_path7.relative)(cwd, path).replaceAll("\\", "/"), text: (0, import_node_fs7.readFileSync)(path, "utf8") }));
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
  let cwd = (0, import_node_path8.resolve)(options.cwd ?? "."), root = repositoryRoot(cwd) ?? cwd, file = typeof options.config == "string" ? (0, import_node_path8.resolve)(cwd, options.config) : void 0, loaded2 = options.config === !1 ? void 0 : loadConfig(cwd, root, file), config = loaded2?.config ?? {}, folders = [
    ...(config.ruleDirs ?? []).map((folder) => (0, import_node_path8.resolve)(loaded2.folder, folder)),
    ...(options.ruleDirs ?? []).map((folder) => (0, import_node_path8.resolve)(cwd, folder))
  ], choice = { only: options.rules, skip: options.skipRules, tag: options.tag, levels: config.rules }, all = folders.length === 0 && choosesAll(choice) ? void 0 : await openRules(folders, cwd), ruleset = all && chooseRules(all, choice), rules2 = () => ruleset ?? loadBuiltin(), own = folders.length > 0 ? all : void 0, image = own && (await Promise.resolve().then(() => __toESM(require("./image.js"), 1))).kernelImage(own), bytes, now = options.now ?? /* @__PURE__ */ new Date();
  if (Number.isNaN(now.getTime()))
    throw new UserError(
      "cli/flag-value",
      "The clock is no time.",
      "Write an ISO 8601 time such as 2026-11-21T00:00:00Z."
    );
  let index, always = () => !0, rule = (id) => (index ??= new Map(rules2().rules.map((one) => [one.id, one])), index.get(id)), trees = options.trees ?? !0, accepted = openAccepted(options, cwd, root, loaded2), context = {
    now,
    get ruleset() {
      return rules2();
    },
    rule,
    ...accepted.values ? { values: accepted.values } : {},
    ...options.minConfidence ? { minConfidence: options.minConfidence } : {},
    ...options.why ? { why: !0 } : {}
  };
  return {
    cwd,
    root,
    paths: options.paths?.length ? options.paths : ["."],
    rules: rules2,
    screen: screenOf(own),
    bytes: () => {
      if (bytes) return bytes;
      let kernel = new Kernel(kernelCode(), image ?? builtinTables());
      return bytes = new FileScreen(kernel, () => own ?? loadBuiltin(), context, {
        trees,
        all: options.verboseSkipped ?? !1
      }), bytes;
    },
    trees,
    threads: options.threads ?? Math.min((0, import_node_os.availableParallelism)(), MOST_THREADS),
    options: { ...options, cwd, now },
    context,
    baselineFile: accepted.file,
    policy: {
      ...accepted.policy,
      overrides: (config.overrides ?? []).map((one) => ({ rules: one.rules, matches: matcherOf(one.files) ?? always })),
      isKnown: (id) => (all ?? loadBuiltin()).rules.some((rule2) => rule2.id === id),
      now
    },
    failOn: options.failOn ?? config.failOn ?? options.usualFailOn ?? "warning",
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

// src/scan/history-worker.part.ts
var MOST2 = 8 << 20;
async function work({ options, repository, text, passed }) {
  let plan = await openPlan(options), screen = new HistoryScreen(plan.bytes()), fields = Buffer.from(new Uint8Array(text)).toString("utf8").split("\0"), results = new Float64Array(passed), most = Math.min(MOST2, plan.maxFileSize ?? MOST2, plan.maxDocumentSize), blobs = new Blobs(repository, !0);
  blobs.askAll(fields.filter((_, i) => i % 2 === 0 && i + 1 < fields.length));
  let rooms = [Buffer.alloc(65536), Buffer.alloc(65536)], before;
  for (let i = 0; i < results.length && !blobs.ended; i += 1) {
    let path = fields[2 * i + 1], header = await blobs.next();
    if (header?.type !== "blob" || header.size > most) continue;
    rooms[0].length < header.size && (rooms[0] = Buffer.allocUnsafe(2 * header.size));
    let bytes = rooms[0].subarray(0, header.size);
    if (await blobs.fill(bytes) < header.size) break;
    if (bytes.includes(0) || hasUtf16Mark(bytes)) continue;
    let last2 = before?.path === path ? before.bytes : void 0;
    results[i] = screen.isWorthReading(bytes, path, last2) ? WORTH_READING : header.size, before = { path, bytes }, rooms.reverse();
  }
  blobs.close();
}
work(import_node_worker_threads.workerData);
