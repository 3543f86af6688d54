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
        let rules2 = this._rules, { length } = rules2, shortcut = this._basenameCount * 2 >= length, basename2 = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          let rule = rules2[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename2 : path
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

// src/cli/scan.part.ts
var scan_part_exports = {};
__export(scan_part_exports, {
  entriesIn: () => entriesIn,
  examine: () => examine2,
  mendable: () => mendable,
  openPlan: () => openPlan,
  optionsOf: () => optionsOf,
  runScan: () => runScan,
  scanCommand: () => scanCommand,
  wantsColor: () => wantsColor,
  watching: () => watching
});
module.exports = __toCommonJS(scan_part_exports);

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

// src/policy/directives.ts
var OWN = /credlint-ignore(?:[ \t]+([^\r\n]*))?/g, RULE = /^[a-z0-9*][a-z0-9-]*\/[a-z0-9*-]+$/, FOREIGN = [
  { mark: "gitleaks:allow", covers: "line" },
  { mark: "betterleaks:allow", covers: "line" },
  { mark: "trufflehog:ignore", covers: "line" },
  { mark: "kingfisher:ignore", covers: "line" },
  { mark: "ggignore", covers: "line" },
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
var SMALL = 65536, rooms;
async function loadRooms() {
  return rooms ??= await Promise.resolve().then(() => __toESM(require("./inspect.js"), 1)), rooms;
}
function inspect(source, target, plan, joint) {
  let items = source.read(target);
  return typeof items == "number" ? items : inspectItems(items, plan, joint);
}
async function inspectItems(items, plan, joint) {
  let given = [];
  for await (let item of items) {
    let one2 = await inspectItem(item, plan, joint);
    if (!one2) return;
    given.push(one2);
  }
  return given;
}
async function inspectItem(item, plan, joint) {
  if (item.kind === "pass" || item.kind === "trouble") return item;
  if (item.kind === "binary") return { kind: "binary", path: item.path };
  if (joint !== "screen")
    return item.kind === "piece" ? readInput(item.piece.input, item.piece, plan, joint) : readInput(item.input, void 0, plan, joint);
}
async function readInput(input, piece, plan, joint) {
  if (input.text === "") return { kind: "pass", bytes: input.bytes };
  let { readDocument, wantsTrees, detect, alone, tellSkipped } = await loadRooms(), hits = plan.screen.look(input.text), document = await readDocument(input, hits, {
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
    notes: [
      ...document.diagnostics.map(({ code, message }) => ({ level: "note", code, message, path: input.path })),
      ...plan.options.verboseSkipped && !piece ? tellSkipped(document, plan.context.minConfidence) : []
    ],
    directives: hits.ignores ? readDirectives(input.text).map((one2) => movedDirective(one2, piece)) : []
  };
  if (document.family)
    return joint.members.add(document, hits), { ...read, found: [], facts: [] };
  let all = await detect(alone(document), [{ document, hits }], plan.context, plan.screen), { found: seen, facts } = input.text.length > SMALL ? structuredClone(all) : all, found = piece ? seen : await finish([document], seen, plan);
  return {
    ...read,
    found: piece ? found.map((one2) => ({ ...one2, finding: moved(one2.finding, piece) })) : found,
    facts
  };
}
async function finish(documents, found, plan) {
  if (found.length > 0 && plan.keep?.(documents), !plan.options.repairs || found.length === 0) return found;
  let { withRepairs } = await Promise.resolve().then(() => __toESM(require("./repairs.js"), 1));
  return withRepairs(documents, found);
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
    allowSpots: [...membersOf(node)].filter((one2) => one2.key === "allow").flatMap((one2) => [...membersOf(one2)].map(({ start }) => spot(start)))
  };
}
function* membersOf(node) {
  for (let child = node.first; child; child = child.next) yield child;
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
var REACH = 24, NAME_WIDTH = 64, NAME_ROW = NAME_WIDTH * 4;
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
var ROOM = 1 << 20, BLOCK = 65536, AGAIN = 64, TAIL = 1024, PAGE = 65536, NAME_CLASSES = 65792, NAME_ROWS = 131072, TEXT_KINDS = { text: 0, code: 1, json: 2, prose: 3 }, SEEN = { run: 2147483648, name: 1073741824, url: 536870912, long: 1, tokenLike: 4 }, Kernel = class {
  /** Where a file's bytes are to be put. */
  room;
  tables;
  #calls;
  #hits;
  /** `wasm`: the bytes of kernel.wasm; `image`: those of `tablesOf`. */
  constructor(wasm, image) {
    let tables = readTables(image), runBytes = tables.runRows.length, at = NAME_ROWS + (tables.nameBit + tables.nameMatches) * NAME_ROW, take = (bytes3) => {
      let from = at;
      return at += bytes3 + 63 & -64, from;
    }, kinds = take(256), nameKinds = take(tables.nameMatches), runClasses = take(256), runTests = take(tables.runTests.length), runRows = take(runBytes), trigrams = take(tables.trigrams.length), outBytes = (BLOCK + AGAIN + 256) * 8 * 3, out = take(outBytes), rawBytes = (BLOCK + AGAIN + 256) * 8, raw = take(rawBytes), input = take(AGAIN + ROOM + TAIL) + AGAIN, pages = Math.ceil(at / PAGE), memory = new WebAssembly.Memory({ initial: pages, maximum: pages }), bytes2 = new Uint8Array(memory.buffer);
    bytes2.set(characterKinds(), kinds), bytes2.set(tables.nameClasses, NAME_CLASSES), bytes2.set(tables.nameKinds, nameKinds);
    let plainBytes = tables.namePlain * NAME_ROW;
    bytes2.set(tables.nameRows.subarray(0, plainBytes), NAME_ROWS), bytes2.set(tables.nameRows.subarray(plainBytes), NAME_ROWS + tables.nameBit * NAME_ROW), bytes2.set(tables.runClasses, runClasses), bytes2.set(tables.runTests, runTests), bytes2.set(tables.runRows, runRows), bytes2.set(tables.trigrams, trigrams), bytes2.fill(10, input - AGAIN, input);
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
  constructor(anchors2, image) {
    this.#anchors = anchors2;
    let parts = image ?? _Screen.image(anchors2()), [width = 1, states = 0, matching = 0, ends = 0] = parts, classes = HEAD2 + 256, table = classes + states * width;
    this.#width = width, this.#classes = Uint8Array.from(parts.subarray(HEAD2, classes)), this.#table = parts.subarray(classes, table), this.#firstMatch = (states - matching) * width, this.#endsFrom = parts.subarray(table, table + matching + 1), this.#ends = parts.subarray(table + matching + 1, table + matching + 1 + ends);
  }
  /** The automaton as numbers, to be written into a file; its form is known to this class alone. */
  static image(anchors2) {
    return build(anchors2.map((anchor) => anchor.slice(0, MAX_ANCHOR).toLowerCase()));
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
  let matching = order.filter((state) => ends[state].length > 0), told3 = matching.flatMap((state) => ends[state]), image = new Int32Array(HEAD2 + 256 + order.length * width + matching.length + 1 + told3.length);
  image.set([width, order.length, matching.length, told3.length]), image.set(classes.of, HEAD2);
  let at = HEAD2 + 256;
  for (let state of order) for (let next of rows[state]) image[at++] = place[next];
  let from = 0;
  for (let state of matching)
    image[at++] = from, from += ends[state].length;
  return image[at++] = from, image.set(told3, at), image;
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

// src/screen/path-kind.ts
var CLIENT_FOLDER = /postman[_/]|\.insomnia\/|thunder-tests\/|thunderEnvironment/i, CLIENT_NAME = /\.(?:http|rest|bru|har|curlrc)$|postman_|thunderEnvironment|^tc_env_[^/]*\.json$|^(?:http|rest)-client(?:\.private)?\.env\.json$/i, ENVIRONMENTS = /(?:^|\/)environments\/$/i, ENVIRONMENT = /\.(?:json|ya?ml)$/i, JAVASCRIPT = /\.(?:[cm]?[jt]sx?|es6|jsm)$/i, JSON_FILE = /\.(?:json|jsonc|json5|webmanifest|ipynb|geojson|topojson|arb|avsc|tfstate)$/i, PROSE = /\.(?:mdx?|markdown|mdown|rst)$/i, SETTINGS = /\.(?:ya?ml|eyaml|cff|toml|xml|plist|config|properties|ini|cfg|cnf|conf|env|sh|bash|zsh|ksh|fish|bat|cmd|ps1|csproj|pom|wsdl|xsd|svc|service|tfvars|hcl)$|^\.|^(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|Procfile|docker-compose)|(?:^|[._-])env(?:[._-][^/]*)?$/i, last = folderOf("");
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
  return { kind: kindOf2(name, last), nameless: last.nameless || isNamelessName(name) };
}
function kindOf2(name, folder) {
  return folder.client || CLIENT_NAME.test(name) || folder.environments && ENVIRONMENT.test(name) ? "client" : JAVASCRIPT.test(name) ? "javascript" : JSON_FILE.test(name) ? "json" : PROSE.test(name) ? "prose" : SETTINGS.test(name) ? "settings" : isCodePath(name) ? "code" : "text";
}
function pathKindOf(path) {
  return factsOfPath(path).kind;
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
    return this.#length = length, this.#first = first, this.#budget = BUDGET_AT_LEAST + BUDGET_PER_BYTE * length, first && (this.#json = this.#kind === "json" || opensJson(this.room, length)), this.#kernel.scan(length, this.#textKind(), !this.#nameless, this.#see) || this.#flagged();
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
    let start = end - Math.min(anchor.length, REACH), near = this.room.toString("latin1", start, Math.min(this.#length, start + 96));
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

// src/engine/builtin.ts
function nodeCrypto() {
  return require("node:crypto");
}
function nodeChildProcess() {
  return require("node:child_process");
}
function nodeZlib() {
  return require("node:zlib");
}
function nodeV8() {
  return require("node:v8");
}
function nodeWorkerThreads() {
  return require("node:worker_threads");
}

// src/source/git.ts
function repositoryRoot(folder) {
  for (let at = folder; ; at = (0, import_node_path4.dirname)(at)) {
    if ((0, import_node_fs4.existsSync)((0, import_node_path4.join)(at, ".git"))) return at;
    if ((0, import_node_path4.dirname)(at) === at) return;
  }
}
var HARDENED = ["-c", "core.fsmonitor=false", "-c", "safe.directory=*"], ENVIRONMENT2 = {
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
  let env = { ...process.env, ...ENVIRONMENT2 };
  return nodeChildProcess().spawnSync("git", [...HARDENED, ...args], {
    cwd,
    env,
    maxBuffer: 1 << 30,
    windowsHide: !0
  });
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
  for (let count3 of counts.values()) entropy -= count3 / text.length * Math.log2(count3 / text.length);
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
    return this.#values.clear(), this.leftOut = 0, Promise.all(found.map((one2) => this.#marked(one2)));
  }
  async #marked(one2) {
    let { salts, hashes } = this.#watch;
    if (one2.digest === void 0) return one2;
    let own = await this.#hashes.get(one2.digest);
    return own ? { ...one2, marks: [...one2.marks ?? [], ...own] } : (!one2.marks?.some((mark) => saltOf(mark) !== void 0) && salts.length > 0 && hashes(one2.finding.ruleId) && (this.leftOut += 1), one2);
  }
};

// src/policy/baseline.ts
var BASELINE_NAME = ".credlint-baseline.jsonl", HEAD3 = '{"credlint-baseline":1}', ANSWERS = ["false-positive", "test-data", "real"], HINT = 'Write it anew with "credlint baseline"; lines may be taken out, and of a merge both sides may stay.';
function readBaseline(text, path) {
  let entries = /* @__PURE__ */ new Map();
  for (let [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trim() === HEAD3) continue;
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
    let entry = (marks ?? [fingerprint]).map((mark) => this.#byId.get(`${ruleId} ${mark}`)).find((one2) => one2 !== void 0);
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

// src/policy/unused.ts
function isPast(until, now) {
  return until === void 0 ? !1 : !((/^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T23:59:59.999Z`) : Number.NaN) >= now.getTime());
}
function tellSuppressions(directives, used, policy) {
  return [
    ...[...directives].flatMap(
      ([path, own]) => own.flatMap((one2) => one2.by === "inline" && !used.has(one2) ? tellDirective(path, one2, policy) : [])
    ),
    ...policy.allow.flatMap((one2) => [
      ...one2.clear && one2.spot ? [note(one2.spot, CLEAR)] : [],
      ...used.has(one2) ? [] : tellAllow(one2, policy)
    ]),
    ...tellBaseline(policy)
  ];
}
function tellDirective(path, one2, policy) {
  let region = { startLine: one2.line, startColumn: 1, endLine: one2.line, endColumn: 1 }, tell = (code, message, hint) => [
    { level: "note", code, message, hint, path, region }
  ], unknown = (one2.rules ?? []).find((pattern) => !pattern.includes("*") && !policy.isKnown(pattern));
  return one2.rules?.length ? one2.reason ? isPast(one2.until, policy.now) ? tell(
    "policy/ignore-expired",
    `This credlint-ignore held until ${one2.until}.`,
    "Remove it, or give a later date (until=YYYY-MM-DD)."
  ) : unknown ? tell("policy/ignore-unknown-rule", `There is no rule "${unknown}".`, "credlint rules lists them.") : policy.coverage === "part" ? [] : tell("policy/ignore-unused", "This credlint-ignore holds nothing back.", "Remove it.") : tell(
    "policy/ignore-without-reason",
    "This credlint-ignore gives no reason, so it does not hold.",
    "Write: credlint-ignore RULE -- reason"
  ) : tell(
    "policy/ignore-without-rule",
    "This credlint-ignore names no rule, so it does not hold.",
    "Write: credlint-ignore RULE -- reason"
  );
}
var CLEAR = {
  code: "policy/allow-in-clear",
  message: 'The "value" of this "allow" entry may be the secret itself, which then stands in the config.',
  hint: "Take it out and accept the finding by its hash: credlint ignore PATH:LINE"
};
function note({ path, line, column }, words) {
  return { level: "note", ...words, path, region: { startLine: line, startColumn: column, endLine: line, endColumn: column } };
}
function tellAllow({ until, reason, spot }, policy) {
  if (!spot) return [];
  if (isPast(until, policy.now)) {
    let message2 = `This "allow" entry ("${reason}") held until ${until}.`;
    return [note(spot, { code: "policy/allow-expired", message: message2, hint: "Remove it, or give a later date." })];
  }
  if (policy.coverage !== "all") return [];
  let message = `This "allow" entry ("${reason}") holds nothing back.`;
  return [note(spot, { code: "policy/allow-unused", message, hint: "Remove it." })];
}
function tellBaseline({ baseline, baselinePath, coverage }) {
  let count3 = coverage === "all" ? baseline?.unused.length ?? 0 : 0;
  return count3 === 0 ? [] : [
    {
      level: "note",
      code: "policy/baseline-unused",
      message: `${count3 === 1 ? "1 entry of the baseline matches" : `${count3} entries of the baseline match`} nothing any more.`,
      hint: "credlint baseline --prune",
      ...baselinePath === void 0 ? {} : { path: baselinePath }
    }
  ];
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
function applyPolicy(found, directives, policy, marksOf3 = () => {
}) {
  let findings = [], suppressed = [], used = /* @__PURE__ */ new Set(), { now } = policy;
  for (let original of found) {
    let finding = relevel(original, policy.overrides);
    if (finding === void 0) {
      suppressed.push({ finding: original, by: "config", reason: "the rule is off for these files" });
      continue;
    }
    let marks = marksOf3(original), directive = (directives.get(finding.path) ?? []).find((one2) => holds(one2, finding, now)), allow = policy.allow.find((one2) => allows(one2, finding, marks) && !isPast(one2.until, now)), accepted = policy.baseline?.reasonFor(finding, marks);
    directive && used.add(directive), allow && used.add(allow), directive ? suppressed.push({ finding, by: directive.by, reason: directive.reason ?? "" }) : allow ? suppressed.push({ finding, by: "config", reason: allow.reason }) : accepted !== void 0 ? suppressed.push({ finding, by: "baseline", reason: accepted }) : findings.push(finding);
  }
  return { findings, suppressed, diagnostics: tellSuppressions(directives, used, policy) };
}
function allows(allow, finding, marks) {
  return (allow.rule === void 0 || ruleMatches(allow.rule, finding.ruleId)) && allow.matches(finding.path) && (allow.marks === void 0 || allow.marks.some((mark) => marks?.includes(mark)));
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
  return (loaded2?.config.allow ?? []).map((one2, index) => {
    let marks = [
      ...one2.hash === void 0 ? [] : [one2.hash],
      ...one2.value === void 0 ? [] : [`pattern ${patterns++}`]
    ];
    return {
      ...one2.rule === void 0 ? {} : { rule: one2.rule },
      matches: (one2.path === void 0 ? void 0 : matcherOf([one2.path])) ?? (() => !0),
      ...marks.length > 0 ? { marks } : {},
      ...one2.until === void 0 ? {} : { until: one2.until },
      ...one2.value !== void 0 && estimateBits(one2.value.replaceAll("*", "")) >= IN_CLEAR_BITS ? { clear: !0 } : {},
      reason: one2.reason,
      ...loaded2.allowSpots[index] ? { spot: loaded2.allowSpots[index] } : {}
    };
  });
}
function patternsOf2(loaded2) {
  return (loaded2?.config.allow ?? []).filter(({ value }) => value !== void 0).map(({ rule, value }, number) => (id, text) => (rule === void 0 || ruleMatches(rule, id)) && ruleMatches(value, text) ? `pattern ${number}` : void 0);
}
function watching(plan, salt, markOf) {
  let values = new ValueMarks({ salts: [salt], hashes: () => !0, patterns: [(_id, value) => markOf(value)] }), { now, rule } = plan.context;
  return {
    ...plan,
    context: {
      now,
      rule,
      values,
      get ruleset() {
        return plan.context.ruleset;
      }
    }
  };
}
function coverageOf(options, cwd, root) {
  let { git: git3, rules: rules2, skipRules, tag, include, exclude, shard } = options;
  return rules2?.length || skipRules?.length || tag || git3?.mode === "history" ? "part" : git3 || shard || include?.length || exclude?.length ? "files" : (options.paths?.length ? options.paths : ["."]).some((path) => path !== "-" && (0, import_node_path5.resolve)(cwd, path) === root) ? "all" : "files";
}

// credlint:credlint:screen
var import_node_fs6 = require("node:fs"), import_node_path6 = require("node:path"), beside3 = (name) => (0, import_node_path6.join)(__dirname, name);
function builtinImage() {
  let bytes2 = (0, import_node_fs6.readFileSync)(beside3("screen.bin"));
  return new Int32Array(bytes2.buffer, bytes2.byteOffset, bytes2.length >> 2);
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
  let ids = rules2.map((rule) => rule.id), family = ids.filter((one2) => one2.startsWith(`${id}/`)).length, guess = nearest(id, ids);
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
  ], choice = { only: options.rules, skip: options.skipRules, tag: options.tag, levels: config.rules }, all = folders.length === 0 && choosesAll(choice) ? void 0 : await openRules(folders, cwd), ruleset = all && chooseRules(all, choice), rules2 = () => ruleset ?? loadBuiltin(), own = folders.length > 0 ? all : void 0, image = own && (await Promise.resolve().then(() => __toESM(require("./image.js"), 1))).kernelImage(own), bytes2, now = options.now ?? /* @__PURE__ */ new Date();
  if (Number.isNaN(now.getTime()))
    throw new UserError(
      "cli/flag-value",
      "The clock is no time.",
      "Write an ISO 8601 time such as 2026-11-21T00:00:00Z."
    );
  let index, always = () => !0, rule = (id) => (index ??= new Map(rules2().rules.map((one2) => [one2.id, one2])), index.get(id)), trees = options.trees ?? !0, accepted = openAccepted(options, cwd, root, loaded2), context = {
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
      if (bytes2) return bytes2;
      let kernel = new Kernel(kernelCode(), image ?? builtinTables());
      return bytes2 = new FileScreen(kernel, () => own ?? loadBuiltin(), context, {
        trees,
        all: options.verboseSkipped ?? !1
      }), bytes2;
    },
    trees,
    threads: options.threads ?? Math.min((0, import_node_os.availableParallelism)(), MOST_THREADS),
    options: { ...options, cwd, now },
    context,
    baselineFile: accepted.file,
    policy: {
      ...accepted.policy,
      overrides: (config.overrides ?? []).map((one2) => ({ rules: one2.rules, matches: matcherOf(one2.files) ?? always })),
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

// credlint:credlint:worker
var import_node_path9 = require("node:path"), beside4 = (name) => (0, import_node_path9.join)(__dirname, name), workerFile = beside4("worker.js");

// src/scan/memory.ts
function keepYoungSpaceSmall() {
  let version = Number.parseInt(process.versions.v8, 10);
  version < 11 || version > 13 || nodeV8().setFlagsFromString("--semi-space-growth-factor=1");
}

// src/scan/narrow.ts
async function narrow(verdict, source) {
  let known = /* @__PURE__ */ new Map(), addedIn = async (path) => {
    let added = known.get(path);
    return added || known.set(path, added = await source.added(path)), added;
  }, isNew = async (finding) => {
    let places = finding.tag === "config" ? [finding, ...finding.related] : [finding];
    for (let { path, region } of places) {
      let added = await addedIn(path);
      for (let line = region.startLine; line <= region.endLine; line += 1) if (added(line)) return !0;
    }
    return !1;
  }, findings = [];
  for (let one2 of verdict.findings) await isNew(one2) && findings.push(one2);
  let suppressed = [];
  for (let one2 of verdict.suppressed) await isNew(one2.finding) && suppressed.push(one2);
  let diagnostics = [];
  for (let one2 of verdict.diagnostics)
    (one2.path === void 0 || !one2.region || (await addedIn(one2.path))(one2.region.startLine)) && diagnostics.push(one2);
  return { findings: renumber(findings), suppressed, diagnostics };
}
function renumber(findings) {
  let counts = /* @__PURE__ */ new Map();
  for (let { valueGroup } of findings)
    valueGroup !== void 0 && counts.set(valueGroup, (counts.get(valueGroup) ?? 0) + 1);
  let numbers = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    let { valueGroup, ...rest } = finding;
    return valueGroup === void 0 ? finding : counts.get(valueGroup) < 2 ? rest : (numbers.has(valueGroup) || numbers.set(valueGroup, numbers.size + 1), { ...rest, valueGroup: numbers.get(valueGroup) });
  });
}

// src/model/version.ts
var VERSION = "0.1.0";

// src/scan/verdict.ts
var ORDER = ["note", "warning", "error"];
function isAtLeast(level, least) {
  return ORDER.indexOf(level) >= ORDER.indexOf(least);
}
function outcomeOf(findings, diagnostics, failOn, strict) {
  let blocking = failOn === "never" ? [] : findings.filter((one2) => isAtLeast(one2.level, failOn)), lost2 = diagnostics.filter((one2) => one2.level === "error").length, weaker = strict ? diagnostics.filter((one2) => one2.level === "note" && one2.code.startsWith("format/")).length : 0, found = blocking.length > 0 ? `${count(blocking.length, "finding")} at or over "${failOn}" (--fail-on)` : "";
  return lost2 > 0 || weaker > 0 ? { exitCode: 2, verdict: `exit 2: ${lost2 > 0 ? `${count(lost2, "input")} could not be examined` : `${count(weaker, "file")} was read by a weaker reader (--strict)`.replace(/(\d+ files) was/, "$1 were")}; this is not a complete result.${found ? ` ${found}.` : ""}` } : blocking.length > 0 ? { exitCode: 1, verdict: `exit 1: ${found}.` } : findings.length === 0 ? { exitCode: 0, verdict: "exit 0: no findings, and everything was examined." } : {
    exitCode: 0,
    verdict: failOn === "never" ? `exit 0: ${count(findings.length, "finding")}, and --fail-on is "never".` : `exit 0: no finding at or over "${failOn}" (--fail-on).`
  };
}
function count(number, noun) {
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
  /** To be called in the order of the targets. */
  takeAll(given) {
    if (typeof given == "number") this.#count("text", given, !0);
    else for (let one2 of given ?? []) this.take(one2);
  }
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
      ...plan.options.shard ? { shard: plan.options.shard } : {},
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
  let { id, title, level, tag, securitySeverity, precision, cwe, message, fix, why, revoke, references, rank } = rule;
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
    ...why ? { why } : {},
    ...revoke ? { revoke } : {},
    ...references ? { references } : {}
  };
}

// src/scan/scan.ts
var WORTH_THREADS = 1500;
async function scan(source, plan, look) {
  let { git: git3, shard } = plan.options;
  if (shard && !(Number.isInteger(shard.count) && Number.isInteger(shard.index) && shard.index >= 1 && shard.index <= shard.count))
    throw new UserError("cli/flag-value", "The shard is none.", "Its index is a number from 1 to its count.");
  if (git3?.mode === "history" && shard)
    throw new UserError(
      "cli/flag-value",
      "--shard and --history exclude one another.",
      "Split a history by ranges: --history BASE..HEAD"
    );
  if (git3?.mode === "history") return (await Promise.resolve().then(() => __toESM(require("./history.js"), 1))).scanHistory(plan, git3);
  try {
    return await scanAll(source, plan, look);
  } finally {
    source.close?.();
  }
}
async function scanAll(source, plan, look) {
  let tally = new Tally(), hitsOf = /* @__PURE__ */ new Map(), joint = {
    members: { add: (document, hits) => hitsOf.set(document, hits) },
    trees: { left: 2e6 }
  }, many = plan.ownsProcess ? keepYoungSpaceSmall : void 0, { targets, troubles } = await source.list(many);
  for (let diagnostic of troubles) tally.take({ kind: "trouble", diagnostic });
  let early = !source.added && plan.threads > 1 && targets.length >= WORTH_THREADS && workerFile ? await share() : void 0;
  for (let index = 0; index < targets.length; index += 1) {
    plan.progress?.(index, targets.length);
    let given = early?.[index] ?? inspect(source, targets[index], plan, joint);
    given instanceof Promise && (given = await given), tally.takeAll(given);
  }
  let context = hitsOf.size > 0 || source.owns ? await source.context?.() : [];
  for (let target of context ?? []) {
    let given = await inspect(source, target, plan, joint);
    for (let one2 of typeof given == "object" ? given : [])
      source.owns && one2.kind === "read" && tally.facts.push(...one2.facts);
  }
  if (hitsOf.size > 0) {
    let { detect, groupDocuments } = await loadRooms();
    for (let workspace of groupDocuments([...hitsOf.keys()])) {
      let readings = workspace.documents.map((document) => ({ document, hits: hitsOf.get(document) })), { found: found2, facts } = await detect(workspace, readings, plan.context, plan.screen);
      tally.add({ found: await finish(workspace.documents, found2, plan), facts });
    }
  }
  let all = tally.hasFound ? await told(tally, plan) : [], located = source.owns ? all.filter(({ finding }) => source.owns(finding.path)) : all, leftOut = plan.context.values?.leftOut ?? 0;
  leftOut > 0 && tally.take({ kind: "trouble", diagnostic: tooMany(leftOut) });
  let marks = marksOf2(located);
  look?.(marks, located);
  let found = located.map(({ finding }) => finding), verdict = applyPolicy(found, tally.directives, plan.policy, marks), reported = source.added && found.length + verdict.diagnostics.length > 0 ? await narrow(verdict, source) : verdict;
  return tally.report(source.owns ? { ...reported, findings: renumber(reported.findings) } : reported, plan);
  async function share() {
    let { shareOut } = await Promise.resolve().then(() => __toESM(require("./pool.js"), 1));
    return shareOut(workerFile, source, targets, plan, many);
  }
}
function marksOf2(located) {
  let keyOf = ({ path, ruleId, span }) => `${path}\0${ruleId} ${span.start} ${span.end}`, own = /* @__PURE__ */ new Map(), places = /* @__PURE__ */ new Map();
  for (let { finding, digest, marks } of located) {
    let known = digest === void 0 ? void 0 : marks ?? [];
    own.set(finding, known), places.set(keyOf(finding), known);
  }
  return (finding) => own.has(finding) ? own.get(finding) : places.get(keyOf(finding));
}
function tooMany(findings) {
  return {
    level: "note",
    code: "policy/too-many-values",
    message: `The values of ${findings} findings were not compared with the accepted ones, as there are too many.`,
    hint: "Leave out what is no source, with exclude in the config."
  };
}
async function told(tally, { context }) {
  let { numberValues, tellFacts } = await loadRooms(), found = [...tally.found, ...tellFacts(tally.facts)];
  return numberValues(await context.values?.settle(found) ?? found);
}

// src/source/files.ts
var import_node_fs11 = require("node:fs"), nodePath3 = __toESM(require("node:path"), 1);

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
function hasUtf16Mark(bytes2, length = bytes2.length) {
  return length >= 2 && (bytes2[0] === 255 && bytes2[1] === 254 || bytes2[0] === 254 && bytes2[1] === 255);
}

// src/source/list.ts
var import_node_fs9 = require("node:fs"), nodePath2 = __toESM(require("node:path"), 1);

// src/source/target.ts
var nodePath = __toESM(require("node:path"), 1), FileTarget = class {
  folder;
  name;
  constructor(folder, name) {
    this.folder = folder, this.name = name;
  }
  get path() {
    return this.folder.path + this.name;
  }
  get shown() {
    return this.folder.shown + this.name;
  }
  get named() {
    return !1;
  }
  get inside() {
    return this.folder.inside === void 0 ? void 0 : this.folder.inside + this.name;
  }
};
function folderInside({ path, shown: shown2, inside }, name) {
  return {
    path: path + name + nodePath.sep,
    shown: `${shown2}${name}/`,
    inside: inside === void 0 ? void 0 : `${inside}${name}/`
  };
}
function fileBelow(top, known, path) {
  let slash = path.lastIndexOf("/");
  if (slash < 0) return new FileTarget(top, path);
  let before = path.slice(0, slash), folder = known.get(before);
  if (!folder) {
    let separated = nodePath.sep === "/" ? before : before.replaceAll("/", nodePath.sep);
    folder = {
      path: top.path + separated + nodePath.sep,
      shown: `${top.shown}${before}/`,
      inside: top.inside === void 0 ? void 0 : `${top.inside}${before}/`
    }, known.set(before, folder);
  }
  return new FileTarget(folder, path.slice(slash + 1));
}
function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function inOrder(targets) {
  let before = "", ordered = !0;
  for (let { shown: shown2 } of targets) {
    if (shown2 < before) {
      ordered = !1;
      break;
    }
    before = shown2;
  }
  return ordered ? targets : [...targets].sort((a, b) => byCodeUnit(a.shown, b.shown));
}

// src/source/walk.ts
var import_node_fs8 = require("node:fs");
var MANY2 = 1e3;
function listFolder(top, options) {
  let files2 = [], troubles = [], folders = [top], parts = 0;
  for (let next = folders.pop(); next !== void 0; next = folders.pop()) {
    let path = withoutEnd(next.path), repository = options.gitignore ? repositoryRoot(path) : void 0;
    if (repository !== void 0) {
      let listing = gitFiles(path);
      if (listing.ok) {
        parts += 1, listing.paths.length >= MANY2 && options.many?.();
        let known = /* @__PURE__ */ new Map();
        for (let inside of listing.paths)
          inside.endsWith("/") ? folders.push(fileBelow(next, known, `${inside}.`).folder) : files2.push(fileBelow(next, known, inside));
        if (repository === path || !isIgnoredByGit(path)) continue;
      } else
        troubles.push({
          level: "note",
          code: "source/git",
          message: `git could not list the files (${listing.reason}); the folder was walked instead.`,
          path: withoutEnd(next.shown) || "."
        });
    }
    parts += 1, walk(next, options, files2, troubles);
  }
  return { files: inOrder(parts > 1 ? eachOnce(files2) : files2), troubles };
}
function eachOnce(files2) {
  return [...new Map(files2.map((file) => [file.path, file])).values()];
}
function withoutEnd(path) {
  return /[^/\\:]/.test(path) ? path.slice(0, -1) : path;
}
function walk(top, { gitignore, many }, files2, troubles) {
  let steps = [stepInto(top, [], gitignore, troubles)];
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    let name = step.names.pop();
    if (name === void 0) {
      steps.pop();
      continue;
    }
    let { folder, scopes } = step;
    scopes.length > 0 && isIgnored(folder.path + name, scopes) || (name.endsWith("/") ? steps.push(stepInto(folderInside(folder, name.slice(0, -1)), scopes, gitignore, troubles)) : files2.push(new FileTarget(folder, name)) === MANY2 && many?.());
  }
}
function stepInto(folder, above, gitignore, troubles) {
  let items;
  try {
    items = (0, import_node_fs8.readdirSync)(withoutEnd(folder.path), { withFileTypes: !0 });
  } catch (error) {
    let code = error.code ?? "error";
    return troubles.push({
      level: "error",
      code: "source/unreadable",
      message: `The folder could not be read (${code}).`,
      path: withoutEnd(folder.shown) || "."
    }), { folder, scopes: above, names: [] };
  }
  let scopes = above;
  if (gitignore && items.some((item) => item.name === ".gitignore" && item.isFile())) {
    let rules2 = readIgnore(`${folder.path}.gitignore`);
    rules2 && (scopes = [...scopes, { folder: folder.path, rules: rules2 }]);
  }
  let names = [];
  for (let item of items)
    item.name !== ".git" && (item.isDirectory() ? names.push(`${item.name}/`) : (item.isFile() || item.isSymbolicLink()) && names.push(item.name));
  return { folder, scopes, names: names.sort((a, b) => byCodeUnit(b, a)) };
}
function readIgnore(path) {
  try {
    return patternsOf((0, import_node_fs8.readFileSync)(path, "utf8"));
  } catch {
    return;
  }
}
function isIgnored(path, scopes) {
  for (let i = scopes.length - 1; i >= 0; i -= 1) {
    let scope = scopes[i], verdict = scope.rules.verdict(path.slice(scope.folder.length).replaceAll("\\", "/"));
    if (verdict) return verdict === "yes";
  }
  return !1;
}

// src/source/list.ts
function showPath(path, root, paths = nodePath2) {
  let { relative: relative5, isAbsolute: isAbsolute3, sep: sep5 } = paths;
  if (sep5 === "/" && path.length > root.length + 1 && path.startsWith(root) && path[root.length] === "/" && root !== "/")
    return path.slice(root.length + 1);
  let inside = relative5(root, path), shown2 = inside === "" ? "." : inside.startsWith(`..${sep5}`) || inside === ".." || isAbsolute3(inside) ? path : inside;
  return sep5 === "\\" ? shown2.replaceAll(sep5, "/") : shown2;
}
async function listTargets(options, many) {
  let parts = [], troubles = [], name = (path) => {
    parts.push([{ path, shown: showPath(path, options.root), named: !0 }]);
  };
  for (let typed of options.paths) {
    let path = nodePath2.resolve(options.cwd, typed), kind;
    try {
      kind = (0, import_node_fs9.statSync)(path).isDirectory() ? "folder" : "file";
    } catch (error) {
      let code = error.code, matches = code === "ENOENT" && /[*?[{]/.test(typed) ? await options.glob(typed.replaceAll("\\", "/"), options.cwd) : [];
      for (let match of matches) name(nodePath2.resolve(options.cwd, match));
      matches.length === 0 && troubles.push(noSuchPath(typed, code));
    }
    if (kind === "file" && name(path), kind === "folder") {
      let listed3 = targetsBelow(path, options, many);
      troubles.push(...listed3.troubles), parts.push(listed3.files);
    }
  }
  return { targets: parts.length === 1 ? parts[0] : joined(parts), troubles };
}
function joined(parts) {
  let found = /* @__PURE__ */ new Map();
  for (let part of parts)
    for (let target of part) (target.named || !found.has(target.path)) && found.set(target.path, target);
  return inOrder([...found.values()]);
}
function targetsBelow(path, options, many) {
  let base = showPath(path, options.root), shown2 = base === "." ? "" : withSlash(base), folder = {
    path: path.endsWith(nodePath2.sep) ? path : path + nodePath2.sep,
    shown: shown2,
    inside: shown2 === "" ? void 0 : ""
  }, exclude = options.exclude?.(`${base}/`) ? void 0 : options.exclude;
  return chosen(folder, options, exclude, many);
}
function targetsInside(target, options) {
  let folder = {
    path: target.path + nodePath2.sep,
    shown: withSlash(target.shown),
    inside: target.inside === void 0 ? void 0 : withSlash(target.inside)
  };
  return chosen(folder, options, options.exclude);
}
function chosen(folder, { gitignore, include }, exclude, many) {
  let listed3 = listFolder(folder, { gitignore, many });
  return !include && !exclude ? listed3 : { files: listed3.files.filter(({ shown: shown2 }) => !exclude?.(shown2) && (!include || include(shown2))), troubles: listed3.troubles };
}
function withSlash(path) {
  return path.endsWith("/") ? path : `${path}/`;
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
var import_node_fs10 = require("node:fs"), AGAIN2 = 16384, OVERLAP = 65536;
function screenRest(file, count3, screen) {
  let { room } = screen, bytes2 = count3;
  for (let filled = count3; ; ) {
    room.copyWithin(0, filled - AGAIN2, filled);
    let more = (0, import_node_fs10.readSync)(file, room, AGAIN2, room.length - AGAIN2, null);
    if (more === 0) return { binary: !1, seen: !1, bytes: bytes2 };
    if (bytes2 += more, filled = AGAIN2 + more, room.subarray(AGAIN2, filled).includes(0)) return { binary: !0, seen: !1, bytes: bytes2 };
    if (screen.look(filled, !1)) return { binary: !1, seen: !0, bytes: bytes2 };
  }
}
function* readPieces(file, path, screen) {
  let { room } = screen, lineBase = 0, columnBase = 0, offsetBase = 0, position = 0, kept = 0, bytes2 = 0, given = !1;
  for (let first = !0; ; first = !1) {
    let count3 = (0, import_node_fs10.readSync)(file, room, kept, room.length - kept, position);
    position += count3;
    let filled = kept + count3;
    if (first && room.subarray(0, filled).includes(0)) {
      yield { kind: "binary", path, bytes: filled };
      return;
    }
    if (filled === 0 || count3 === 0 && kept === 0) break;
    let last2 = count3 === 0 || filled < room.length, lineEnd2 = room.lastIndexOf(10, filled - 1) + 1, cut = last2 ? filled : lineEnd2 > 0 ? lineEnd2 : wholeCharacters(room, filled), again = last2 || lineEnd2 > 0 ? cut : characterStart(room, Math.max(1, cut - OVERLAP));
    bytes2 += again, screen.look(cut, first) && (yield { kind: "piece", piece: { input: { path, text: room.toString("utf8", 0, cut), origin: "file", bytes: bytes2 }, first: !given, lineBase, columnBase, offsetBase } }, given = !0, bytes2 = 0);
    let { lines, units } = screen.measure(0, again), lastLine = room.lastIndexOf(10, again - 1) + 1;
    if (columnBase = lastLine > 0 ? screen.measure(lastLine, again).units : columnBase + units, lineBase += lines, offsetBase += units, last2) break;
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
var LIMITS = { members: 1e4, member: 64 << 20, total: 256 << 20, ratio: 200 }, SMALL2 = 1 << 20, EXPORT = /postman_(?:collection|environment|globals|dump)\.json$|(?:^|\/)(?:collection|environment)\/[0-9a-f-]{36}\.json$|\.(?:request|environment|globals)\.ya?ml$|(?:^|\/)\.postman\//i, LOCAL = 67324752, CENTRAL = 33639248, END = 101010256;
function isZip(bytes2) {
  return bytes2.length > 30 && bytes2.readUInt32LE(0) === LOCAL;
}
function readZip(bytes2, limits = LIMITS) {
  let list = membersOf2(bytes2, limits.members + 1);
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
  let clean = name.replace(new RegExp("\\p{Cc}", "gu"), "").split(/[\\/]/).filter((part) => part !== "" && part !== "." && part !== ".." && !/^[A-Za-z]:$/.test(part)).join("/") || "member";
  return clean === name.replaceAll("\\", "/") ? name : clean;
}
function unpack(bytes2, member, most, ratio) {
  let { name, flags, method, packed, offset } = member;
  if (flags & 1) return trouble("source/zip-encrypted", `The member ${name} is encrypted; it was not read.`);
  if (method !== 0 && method !== 8)
    return trouble("source/zip-method", `The member ${name} is packed in an unknown way; it was not read.`);
  let body = bodyOf(bytes2, offset, packed);
  if (!body) return trouble("source/zip-broken", `The member ${name} lies outside of the zip; it was not read.`);
  let limit = Math.min(most, Math.max(SMALL2, packed * ratio)), tooLarge = trouble(
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
function membersOf2(bytes2, most) {
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
    list: (many) => listTargets(options, many),
    read: (target) => readTarget(target, options, screen())
  };
}
var WALKED = import_node_fs11.constants.O_RDONLY | (import_node_fs11.constants.O_NOFOLLOW ?? 0) | (import_node_fs11.constants.O_NONBLOCK ?? 0);
function readTarget(target, options, screen) {
  let file;
  try {
    if (!target.named && !import_node_fs11.constants.O_NOFOLLOW && (0, import_node_fs11.lstatSync)(target.path).isSymbolicLink())
      return linkTrouble(target, options.root);
    file = (0, import_node_fs11.openSync)(target.path, target.named ? import_node_fs11.constants.O_RDONLY : WALKED);
    let always = screen.begin(target.shown), count3 = fill(file, screen.room, target.named);
    if (count3 < screen.room.length && count3 <= options.maxDocumentSize)
      return readShort(file, count3, always, target, options, screen);
    let long = readLong(file, count3, always, target, options, screen);
    return file = void 0, long;
  } catch (error) {
    return openTrouble(error, target, options, screen);
  } finally {
    file !== void 0 && (0, import_node_fs11.closeSync)(file);
  }
}
function readShort(file, count3, always, target, options, screen) {
  let { room } = screen, tooLarge = largeTrouble(count3, target.shown, options);
  if (tooLarge) return [tooLarge];
  room[count3] = 0;
  let utf16 = hasUtf16Mark(room, count3);
  return !utf16 && room.indexOf(0) < count3 ? [...binary(file, count3, room.subarray(0, count3), target)] : !utf16 && !always && !screen.look(count3, !0) ? count3 : [...decoded(room.subarray(0, count3), target.shown, target.inside)];
}
function* readLong(file, count3, always, target, options, screen) {
  let { room } = screen, { shown: path } = target;
  try {
    let size = count3 < room.length ? count3 : (0, import_node_fs11.fstatSync)(file).size, tooLarge = largeTrouble(size, path, options);
    if (tooLarge) {
      yield tooLarge;
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
    let utf16 = hasUtf16Mark(room, count3), reached = { binary: !utf16 && room.includes(0), seen: always || utf16, bytes: count3 };
    !reached.binary && !reached.seen && (reached = screen.look(count3, !0) ? { ...reached, seen: !0 } : screenRest(file, count3, screen)), reached.binary ? yield* binary(file, size, room, target) : reached.seen ? yield* decoded(readAll(file, size), path, target.inside) : yield { kind: "pass", bytes: reached.bytes };
  } catch (error) {
    yield* openTrouble(error, target, options, screen);
  } finally {
    (0, import_node_fs11.closeSync)(file);
  }
}
function largeTrouble(size, path, { maxFileSize }) {
  if (!(maxFileSize === void 0 || size <= maxFileSize))
    return troubleOf(path)(
      "error",
      "source/too-large",
      `The file has ${size} bytes, more than --max-file-size ${maxFileSize}; it was not read.`,
      "Raise --max-file-size, or exclude the file."
    );
}
function openTrouble(error, target, options, screen) {
  let trouble3 = troubleOf(target.shown), code = error.code ?? String(error);
  return !target.named && isLink(target.path) ? linkTrouble(target, options.root) : code === "EISDIR" && !target.named ? readFolder(target, options, screen) : code === "ELOOP" ? [trouble3("error", "source/link-loop", "The link leads back to itself.")] : (code === "ENOENT" || code === "ENXIO") && !target.named ? [] : [trouble3("error", "source/unreadable", `The file could not be read (${code}).`)];
}
function* decoded(bytes2, path, inside) {
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
function* binary(file, size, start, target) {
  let { shown: path } = target, parts = isZip(start) ? readZip(readAll(file, size)) : void 0;
  parts || (yield { kind: "binary", path, bytes: size });
  for (let part of parts ?? [])
    part.kind === "trouble" ? yield troubleOf(path)(part.level, part.code, part.message) : yield* decoded(part.bytes, `${path}!/${part.name}`, target.inside);
}
function fill(file, room, mayBePipe) {
  let filled = (0, import_node_fs11.readSync)(file, room, 0, room.length, null);
  for (; mayBePipe && filled > 0 && filled < room.length; ) {
    let count3 = (0, import_node_fs11.readSync)(file, room, filled, room.length - filled, null);
    if (count3 === 0) break;
    filled += count3;
  }
  return filled;
}
function readAll(file, size) {
  let bytes2 = Buffer.allocUnsafe(size + 1), filled = 0;
  for (; ; ) {
    filled === bytes2.length && (bytes2 = Buffer.concat([bytes2, Buffer.allocUnsafe(Math.max(65536, bytes2.length))]));
    let count3 = (0, import_node_fs11.readSync)(file, bytes2, filled, bytes2.length - filled, filled);
    if (count3 === 0) return bytes2.subarray(0, filled);
    filled += count3;
  }
}
function* readFolder(target, options, screen) {
  let { files: files2, troubles } = targetsInside(target, options);
  for (let diagnostic of troubles) yield { kind: "trouble", diagnostic };
  for (let inner of files2) {
    let given = readTarget(inner, options, screen);
    typeof given == "number" ? yield { kind: "pass", bytes: given } : yield* given;
  }
}
function troubleOf(path) {
  return (level, code, message, hint) => ({
    kind: "trouble",
    diagnostic: { level, code, message, path, ...hint ? { hint } : {} }
  });
}
function isLink(path) {
  try {
    return (0, import_node_fs11.lstatSync)(path).isSymbolicLink();
  } catch {
    return !1;
  }
}
function* linkTrouble(target, root) {
  let trouble3 = troubleOf(target.shown);
  try {
    let end = (0, import_node_fs11.realpathSync)(target.path);
    if (end === root || end.startsWith(root.endsWith(nodePath3.sep) ? root : root + nodePath3.sep)) return;
    yield trouble3("note", "source/link-outside", "The link leads out of the scanned root; it was not followed.");
  } catch (error) {
    let code = error.code;
    code === "ELOOP" ? yield trouble3("error", "source/link-loop", "The link leads back to itself.") : code === "ENOENT" ? yield trouble3("note", "source/link-dangling", "The link leads nowhere.") : yield trouble3("error", "source/unreadable", `The link could not be read (${code ?? "error"}).`);
  }
}

// src/engine/added-lines.ts
function addedLines(before, after) {
  let ids = /* @__PURE__ */ new Map(), number = (line) => {
    let id = ids.get(line);
    return id === void 0 && ids.set(line, id = ids.size), id;
  }, a = before.split(/\r\n?|\n/).map(number), b = after.split(/\r\n?|\n/).map(number), added = new Uint8Array(b.length), blocks = [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length, depth: 0 }];
  for (let block = blocks.pop(); block; block = blocks.pop()) {
    let { aFrom, aTo, bFrom, bTo } = block;
    for (; aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]; ) [aFrom, bFrom] = [aFrom + 1, bFrom + 1];
    for (; aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]; ) [aTo, bTo] = [aTo - 1, bTo - 1];
    if (bFrom === bTo) continue;
    let pairs = aFrom === aTo || block.depth === 40 ? [] : anchors(a, aFrom, aTo, b, bFrom, bTo);
    if (pairs.length === 0) {
      markNew(a.slice(aFrom, aTo), b, bFrom, bTo, added);
      continue;
    }
    let depth = block.depth + 1, [aAt, bAt] = [aFrom, bFrom];
    for (let [inA, inB] of pairs)
      blocks.push({ aFrom: aAt, aTo: inA, bFrom: bAt, bTo: inB, depth }), [aAt, bAt] = [inA + 1, inB + 1];
    blocks.push({ aFrom: aAt, aTo, bFrom: bAt, bTo, depth });
  }
  return added;
}
function markNew(a, b, from, to, added) {
  let left = /* @__PURE__ */ new Map();
  for (let id of a) left.set(id, (left.get(id) ?? 0) + 1);
  for (let i = from; i < to; i += 1) {
    let count3 = left.get(b[i]) ?? 0;
    count3 > 0 ? left.set(b[i], count3 - 1) : added[i] = 1;
  }
}
function anchors(a, aFrom, aTo, b, bFrom, bTo) {
  let inA = onceIn(a, aFrom, aTo), inB = onceIn(b, bFrom, bTo), pairs = [];
  for (let [id, at] of inA) {
    let other = inB.get(id);
    at >= 0 && other !== void 0 && other >= 0 && pairs.push([at, other]);
  }
  let tops = [], before = new Array(pairs.length).fill(-1);
  for (let [i, [, at]] of pairs.entries()) {
    let low = 0, high = tops.length;
    for (; low < high; ) {
      let middle = low + high >> 1;
      pairs[tops[middle]][1] < at ? low = middle + 1 : high = middle;
    }
    low > 0 && (before[i] = tops[low - 1]), tops[low] = i;
  }
  let chosen2 = [];
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i]) chosen2.push(pairs[i]);
  return chosen2.reverse();
}
function onceIn(lines, from, to) {
  let at = /* @__PURE__ */ new Map();
  for (let i = from; i < to; i += 1) at.set(lines[i], at.has(lines[i]) ? -1 : i);
  return at;
}

// src/source/git/blob-items.ts
var import_node_fs12 = require("node:fs"), import_node_os2 = require("node:os"), import_node_path10 = require("node:path");

// src/source/bytes.ts
var AGAIN3 = 16384;
function* examine(bytes2, path, origin, screen) {
  if (!hasUtf16Mark(bytes2) && bytes2.includes(0)) {
    yield* unpack2(bytes2, path, origin);
    return;
  }
  isWorthReading(bytes2, path, screen) ? yield* textOf(bytes2, path, origin) : yield { kind: "pass", bytes: bytes2.length };
}
function isWorthReading(bytes2, path, screen) {
  return screen.begin(path) || hasUtf16Mark(bytes2) || isSeen(bytes2, screen);
}
function isSeen(bytes2, screen) {
  let { room } = screen, filled = bytes2.copy(room, 0, 0, room.length);
  if (screen.look(filled, !0)) return !0;
  for (let at = filled; at < bytes2.length; ) {
    room.copyWithin(0, filled - AGAIN3, filled);
    let count3 = bytes2.copy(room, AGAIN3, at, at + room.length - AGAIN3);
    if (at += count3, filled = AGAIN3 + count3, screen.look(filled, !1)) return !0;
  }
  return !1;
}
function* textOf(bytes2, path, origin) {
  let text = decode(bytes2);
  if (!text) {
    yield { kind: "binary", path, bytes: bytes2.length };
    return;
  }
  text.replaced && (yield { kind: "trouble", diagnostic: { level: "note", code: "source/invalid-utf8", message: "Some bytes are no UTF-8; they were read as replacement characters.", path } }), yield { kind: "input", input: { path, text: text.text, origin, bytes: bytes2.length } };
}
function* unpack2(bytes2, path, origin) {
  let parts = isZip(bytes2) ? readZip(bytes2) : void 0;
  parts || (yield { kind: "binary", path, bytes: bytes2.length });
  for (let part of parts ?? [])
    part.kind === "trouble" ? yield { kind: "trouble", diagnostic: { level: part.level, code: part.code, message: part.message, path } } : yield* textOf(part.bytes, `${path}!/${part.name}`, origin);
}

// src/source/git/run.ts
var HARDENED2 = [
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
], ENVIRONMENT3 = {
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
  let env = { ...process.env, ...ENVIRONMENT3 };
  return delete env.GIT_EXTERNAL_DIFF, delete env.GIT_SHALLOW_FILE, env;
}
function git2(cwd, args, input) {
  let run = nodeChildProcess().spawnSync("git", [...HARDENED2, ...args], {
    cwd,
    env: environment(),
    maxBuffer: 1073741824,
    windowsHide: !0,
    ...input === void 0 ? { stdio: ["ignore", "pipe", "pipe"] } : { input }
  });
  return run.error ? failedStart(run.error) : run.status === 0 ? { ok: !0, out: run.stdout } : { ...failure(run.status ?? void 0, run.stderr.toString("utf8")), partial: run.stdout };
}
function startGit(cwd, args) {
  return nodeChildProcess().spawn("git", [...HARDENED2, ...args], { cwd, env: environment(), windowsHide: !0 });
}
function failedStart(error) {
  return { ok: !1, why: error.code === "ENOENT" ? "missing" : "failed", reason: error.message, status: void 0 };
}
function failure(status, stderr) {
  let lines = stderr.trim().split(`
`), line = lines.find((one2) => /^(?:fatal|error|usage): /.test(one2)) ?? lines[0] ?? "";
  return {
    ok: !1,
    why: status === 129 || /^usage: |unknown option|unrecognized argument/i.test(line) ? "old" : "failed",
    reason: line.replace(/^(?:fatal|error): /, "") || `git ended with ${status ?? "a signal"}`,
    status
  };
}

// src/source/git/repository.ts
var OLDEST = "2.22";
function openRepository(cwd) {
  let run = git2(cwd, [
    "rev-parse",
    "--is-bare-repository",
    "--is-shallow-repository",
    "--show-prefix",
    "--absolute-git-dir"
  ]);
  if (!run.ok)
    return run.why === "failed" && /not a git repository/i.test(run.reason) ? trouble2(
      "source/no-repository",
      "This is not a git repository, so there are no changes to look at.",
      "Run it inside a repository, or scan files: credlint PATH"
    ) : gitTrouble(run, "The repository could not be opened");
  let [bare, shallow, prefix = "", ...gitDir] = run.out.toString("utf8").replace(/\n$/, "").split(`
`);
  return { cwd, bare: bare === "true", shallow: shallow === "true", prefix, gitDir: gitDir.join(`
`) };
}
function isRepository(opened) {
  return "gitDir" in opened;
}
function gitTrouble(failure2, what) {
  return failure2.why === "missing" ? trouble2(
    "source/git-missing",
    `${what}, as git is not installed.`,
    "Install git, or scan files: credlint PATH"
  ) : failure2.why === "old" ? trouble2(
    "source/git-old",
    `${what}, as this git does not know the call (${clip(failure2.reason)}).`,
    `Use git ${OLDEST} or newer.`
  ) : trouble2("source/git", `${what}: git says "${clip(failure2.reason)}".`, hintFor(failure2.reason));
}
function trouble2(code, message, hint, path) {
  return { level: "error", code, message, ...hint ? { hint } : {}, ...path === void 0 ? {} : { path } };
}
function hintFor(reason) {
  return /promisor|lazy|partial clone|transport '.*' not allowed/i.test(reason) ? "Objects of this partial clone are not here: git fetch --refetch --no-filter, or clone again without --filter." : /corrupt|bad object|unable to read|loose object|missing|invalid sha1|inflate|could not (?:get|read)/i.test(reason) ? "git fsck tells what is damaged; fetch or clone it again." : "Run the same in a repository that git itself can read: git fsck";
}
function clip(text) {
  return text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
}
function resolveCommits(repository, names) {
  let asked = names.map((name) => isName(name) ? `${name}^{commit}` : ""), run = git2(
    repository.cwd,
    ["cat-file", "--batch-check=%(objectname)"],
    asked.map((name) => `${name || "-"}
`).join("")
  );
  if (!run.ok) return run;
  let lines = run.out.toString("utf8").split(`
`);
  return names.map((_, i) => asked[i] && /^[0-9a-f]{40,64}$/.test(lines[i] ?? "") ? lines[i] : void 0);
}
function isName(name) {
  return name !== "" && !name.startsWith("-") && !/[\u0000-\u001f\u007f]/.test(name);
}

// src/source/git/blob-items.ts
async function* blobItems(blobs, header, path, origin, options, screen) {
  let { size } = header;
  if (options.maxFileSize !== void 0 && size > options.maxFileSize) {
    let message = `The file has ${size} bytes, more than --max-file-size ${options.maxFileSize}; it was not read.`;
    yield told2("source/too-large", message, path, "Raise --max-file-size, or exclude the file.");
    return;
  }
  if (size > options.maxDocumentSize) {
    yield { kind: "trouble", diagnostic: { level: "note", code: "source/read-by-lines", message: `The file has ${size} bytes, more than --max-document-size ${options.maxDocumentSize}; it was read as lines, not as a document.`, path } }, yield* inPieces(blobs, size, path, screen);
    return;
  }
  let bytes2 = Buffer.allocUnsafe(size);
  await blobs.fill(bytes2) < size ? yield lost(path, header.id) : yield* examine(bytes2, path, origin, screen);
}
function lost(path, id) {
  return told2(
    "source/object-missing",
    `Object ${id.slice(0, 12)} could not be read: it is missing or damaged.`,
    path,
    "A partial clone lacks it (git fetch --refetch --no-filter), or git fsck tells what is damaged."
  );
}
function told2(code, message, path, hint) {
  return { kind: "trouble", diagnostic: trouble2(code, message, hint, path) };
}
async function* inPieces(blobs, size, path, screen) {
  let folder = (0, import_node_fs12.mkdtempSync)((0, import_node_path10.join)((0, import_node_os2.tmpdir)(), "credlint-"));
  try {
    let file = (0, import_node_fs12.openSync)((0, import_node_path10.join)(folder, "part"), "wx+", 384);
    try {
      process.platform !== "win32" && (0, import_node_fs12.rmSync)(folder, { recursive: !0, force: !0 });
      let part = Buffer.allocUnsafe(1 << 20), left = size;
      for (let count3 = await blobs.fill(part); count3 > 0; count3 = await blobs.fill(part))
        (0, import_node_fs12.writeSync)(file, part, 0, count3), left -= count3;
      left > 0 && (yield told2("source/object-missing", "A part of the file could not be read.", path, "git fsck")), yield* readPieces(file, path, screen);
    } finally {
      (0, import_node_fs12.closeSync)(file);
    }
  } finally {
    (0, import_node_fs12.rmSync)(folder, { recursive: !0, force: !0 });
  }
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
      let count3 = Math.min(part.length - this.#at, into.length - at, this.#left - 1);
      part.copy(into, at, this.#at, this.#at + count3), at += count3, this.#drop(count3);
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
    let bytes2 = Buffer.allocUnsafe(header.size);
    return await this.fill(bytes2) === header.size ? bytes2 : void 0;
  }
  close() {
    this.#child.stdin.destroy(), this.#child.stdout.destroy(), this.#child.kill();
  }
  #drop(count3) {
    if (this.#left -= count3, this.#at += count3, this.#at < this.#parts[0].length) return;
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

// src/source/git/changes.ts
var import_node_fs13 = require("node:fs"), import_node_path11 = require("node:path");

// src/source/git/raw.ts
var RawReader = class {
  #take;
  /** The head of a change whose paths are still to come, and the first of two. */
  #head;
  #from;
  constructor(take) {
    this.#take = take;
  }
  part(part) {
    if (this.#head === void 0) {
      part.startsWith(":") ? this.#head = part : part.trim() && this.#take({ kind: "commit", id: part.trim() });
      return;
    }
    let head = this.#head;
    if (this.#from === void 0 && head[1] !== ":" && /[RC]\d*$/.test(head)) {
      this.#from = part;
      return;
    }
    this.#take({ kind: "change", ...changeOf(head, part, this.#from) }), this.#head = void 0, this.#from = void 0;
  }
};
function changeOf(head, path, from) {
  let parents = 1;
  for (; head[parents] === ":"; ) parents += 1;
  let fields = head.slice(parents).split(" "), status = fields.at(-1) ?? "";
  return {
    status: parents === 1 ? status.slice(0, 1) : status,
    before: fields.slice(0, parents).map((mode, i) => ({ mode, id: fields[parents + 1 + i] })),
    mode: fields[parents],
    id: fields[2 * parents + 1],
    path,
    ...from === void 0 ? {} : { from }
  };
}
function changesOf(out) {
  let changes = [], reader = new RawReader((item) => item.kind === "change" && changes.push(item));
  for (let part of partsOf(out)) reader.part(part);
  return changes;
}
function partsOf(out) {
  let parts = out.toString("utf8").split("\0");
  return parts.pop(), parts;
}
function isZero(id) {
  return /^0*$/.test(id);
}
function isText(mode) {
  return mode.startsWith("100") || mode === "120000";
}

// src/source/git/changes.ts
var RAW = ["--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "-l1000"];
function stagedChanges(repository) {
  let what = "The staged changes could not be listed";
  if (repository.bare)
    return trouble2("source/bare", "A bare repository has no index.", "Use --diff BASE...HEAD or --history.");
  let index = (commit) => compare(repository, (renames) => ["diff-index", "--cached", ...RAW, ...renames, commit, "--"]), first = index("HEAD"), unborn = !first.ok && first.why === "failed" && isUnborn(repository);
  if (unborn) {
    let tree = git2(repository.cwd, ["hash-object", "-t", "tree", "--stdin"], "");
    first = tree.ok ? index(tree.out.toString("latin1").trim()) : tree;
  }
  if (!first.ok) return gitTrouble(first, what);
  let merged = mergeHeads(repository), others = merged.map((commit) => index(commit)), failed = others.find((one2) => !one2.ok);
  if (failed) return gitTrouble(failed, what);
  let outs = [first, ...others].map((one2) => one2.ok ? one2.out : Buffer.alloc(0));
  return { ...newAgainstAll(outs), bases: unborn ? [] : ["HEAD", ...merged], listing: ["ls-files", "-z", "--stage"] };
}
function rangeChanges(repository, range) {
  let ends = /^(.*?)(\.{2,3})(.*)$/s.exec(range);
  if (!ends || !ends[1] && !ends[3])
    return trouble2(
      "source/range",
      `"${range}" is no range of commits.`,
      "Write BASE...HEAD: what HEAD has that BASE has not, such as origin/main...HEAD"
    );
  let names = [ends[1] || "HEAD", ends[3] || "HEAD"], resolved = resolveCommits(repository, names);
  if (!Array.isArray(resolved)) return gitTrouble(resolved, "The commits could not be looked up");
  let unknown = resolved.indexOf(void 0);
  if (unknown >= 0) return unknownCommit(repository, names[unknown]);
  let [from, to] = resolved, bases = ends[2] === ".." ? [from] : mergeBases(repository, from, to, names);
  if (!Array.isArray(bases)) return bases;
  let outs = [];
  for (let base of bases) {
    let run = compare(repository, (renames) => ["diff-tree", "-r", ...RAW, ...renames, base, to, "--"]);
    if (!run.ok) return gitTrouble(run, "The commits could not be compared");
    outs.push(run.out);
  }
  return { ...newAgainstAll(outs), bases, listing: ["ls-tree", "-r", "-z", "--full-tree", to] };
}
function compare(repository, args) {
  let run = git2(repository.cwd, args(["-M", "-C"]));
  return run.ok || run.why !== "failed" ? run : git2(repository.cwd, args(["-M100%"]));
}
function newAgainstAll(outs) {
  let troubles = [], [first = [], ...others] = outs.map(changesOf), further = others.map((list) => new Map(list.map((one2) => [one2.path, one2]))), changes = [];
  for (let { status, path, mode, id, before } of first) {
    status === "U" && troubles.push(
      trouble2(
        "source/unmerged",
        "The file is in conflict, so nothing of it is staged.",
        "Resolve it and add it.",
        path
      )
    );
    let was = [before[0], ...further.map((map) => map.get(path)?.before[0])];
    if (!isText(mode) || isZero(id) || was.some((one2) => one2 === void 0)) continue;
    let ids = was.map((one2) => isText(one2.mode) && !isZero(one2.id) ? one2.id : "");
    ids.includes(id) || changes.push({ path, id, before: ids });
  }
  return { changes, troubles };
}
function isUnborn({ cwd }) {
  let head = git2(cwd, ["symbolic-ref", "--quiet", "HEAD"]);
  if (!head.ok) return !1;
  let known = git2(cwd, ["show-ref", "--verify", "--quiet", "--", head.out.toString("utf8").trim()]);
  return !known.ok && known.status === 1;
}
function mergeHeads({ gitDir }) {
  let file = (0, import_node_path11.join)(gitDir, "MERGE_HEAD");
  return (0, import_node_fs13.existsSync)(file) ? (0, import_node_fs13.readFileSync)(file, "latin1").split(`
`).filter((line) => /^[0-9a-f]{40,64}$/.test(line)) : [];
}
function mergeBases(repository, from, to, names) {
  let run = git2(repository.cwd, ["merge-base", "--all", from, to]);
  if (run.ok) return run.out.toString("latin1").trim().split(`
`);
  if (run.status !== 1) return gitTrouble(run, "The commits' common ancestor could not be found");
  let between = `${names[0]} and ${names[1]}`;
  return repository.shallow ? trouble2(
    "source/shallow",
    `The history here is too short to tell where ${between} parted.`,
    "Run: git fetch --unshallow origin (in GitHub Actions: fetch-depth: 0), or: git fetch --deepen=100 origin"
  ) : trouble2(
    "source/no-merge-base",
    `${between} have no commit in common.`,
    `Compare them as they are: --diff ${names[0]}..${names[1]}`
  );
}
function unknownCommit({ shallow }, name) {
  let remote = name.replace(/^(?:refs\/)?(?:remotes\/)?origin\//, "").replace(/[~^].*$/s, "");
  return trouble2(
    "source/unknown-commit",
    `There is no commit "${name}" here.`,
    shallow ? `The history here is cut short. Run: git fetch --unshallow origin ${remote} (in GitHub Actions: fetch-depth: 0)` : `Check the name, or run: git fetch origin ${remote}`
  );
}
function filesOf(repository, commit) {
  return listed(repository, ["ls-tree", "-r", "-z", "--full-tree", commit]) ?? /* @__PURE__ */ new Map();
}
function listed(repository, args) {
  let run = git2(repository.cwd, args[0] === "ls-tree" ? args : ["-C", topOf(repository), ...args]);
  if (!run.ok) return;
  let files2 = /* @__PURE__ */ new Map();
  for (let line of partsOf(run.out)) {
    let tab = line.indexOf("	"), [mode = "", second = "", third = ""] = line.slice(0, tab).split(" "), id = second === "blob" ? third : second;
    isText(mode) && third !== "" && files2.set(line.slice(tab + 1), id);
  }
  return files2;
}
function topOf({ prefix }) {
  let depth = prefix.split("/").length - 1;
  return depth === 0 ? "." : "../".repeat(depth);
}

// src/source/git/paths.ts
var nodePath4 = __toESM(require("node:path"), 1);
function pathFilter(repository, { paths, include, exclude }) {
  let named = paths.map((path) => belowTop(repository, path)), all = named.length === 0 || named.includes("");
  return (path) => named.includes(path) ? !0 : !all && !named.some((one2) => path.startsWith(`${one2}/`)) ? !1 : !exclude?.(path) && (!include || include(path));
}
function belowTop({ cwd, prefix }, typed) {
  let inside = nodePath4.isAbsolute(typed) ? nodePath4.relative(cwd, typed) : typed;
  return nodePath4.posix.normalize(`/${prefix}${inside.replaceAll(nodePath4.sep, "/")}`).replace(/^\/+|\/+$/g, "");
}

// src/source/git/change-source.ts
var MOST_CONTEXT = 5e3, CONTEXT = /\.(?:json|ya?ml|bru|http|rest)$/i;
function changeSource(options, screen) {
  return new ChangeSource(options, screen);
}
var ChangeSource = class {
  #options;
  #screen;
  #repository;
  #blobs;
  #listing = [];
  #bases = [];
  /** What the files of a base hold, where it was asked for. */
  #ids = /* @__PURE__ */ new Map();
  #changes = /* @__PURE__ */ new Map();
  /** Files beside the changes, by path. */
  #others = /* @__PURE__ */ new Map();
  constructor(options, screen) {
    this.#options = options, this.#screen = screen;
  }
  async list() {
    let { cwd, range } = this.#options, opened = openRepository(cwd);
    if (!isRepository(opened)) return refused(opened);
    this.#repository = opened;
    let found = range === void 0 ? stagedChanges(opened) : rangeChanges(opened, range);
    if (!("changes" in found)) return refused(found);
    let isWanted = pathFilter(opened, this.#options);
    this.#listing = found.listing, this.#bases = found.bases;
    for (let change of found.changes) isWanted(change.path) && this.#changes.set(change.path, change);
    return {
      targets: [...this.#changes.keys()].sort(byCodeUnit).map(targetOf),
      troubles: found.troubles.filter(({ path }) => path === void 0 || isWanted(path))
    };
  }
  async *read({ path }) {
    let id = this.#changes.get(path)?.id ?? this.#others.get(path), blobs = this.#reader();
    blobs.ask(id);
    let header = await blobs.next(), origin = this.#options.range === void 0 ? "index" : "commit";
    if (header?.type !== "blob") {
      yield lost(path, id), blobs.failure && this.close();
      return;
    }
    yield* blobItems(blobs, header, path, origin, this.#options, this.#screen());
  }
  async context() {
    let files2 = this.#repository && listed(this.#repository, this.#listing);
    for (let [path, id] of files2 ?? []) {
      if (this.#others.size >= MOST_CONTEXT) break;
      CONTEXT.test(path) && !this.#changes.has(path) && this.#others.set(path, id);
    }
    return [...this.#others.keys()].sort(byCodeUnit).map(targetOf);
  }
  async added(path) {
    let change = this.#changes.get(path);
    if (!change) return () => this.#changes.has(path.split("!/")[0]);
    if (change.before.some((id, i) => id === "" && !this.#isCopy(change.id, i))) return () => !0;
    if (change.before.includes("")) return () => !1;
    let after = await this.#text(change.id), olds = [];
    for (let id of change.before) {
      let before = await this.#text(id);
      if (before === void 0 || after === void 0) return () => !0;
      olds.push(addedLines(before, after));
    }
    return (line) => olds.every((added) => added[line - 1] === 1);
  }
  /** True if the commit has the content under another name: git finds copies only of files that change too. */
  #isCopy(id, base) {
    let commit = this.#bases[base];
    if (commit === void 0) return !1;
    let ids = this.#ids.get(commit);
    return ids || this.#ids.set(commit, ids = new Set(filesOf(this.#repository, commit).values())), ids.has(id);
  }
  close() {
    this.#blobs?.close(), this.#blobs = void 0;
  }
  async #text(id) {
    let bytes2 = await this.#reader().read(id);
    return !bytes2 && this.#blobs?.failure && this.close(), bytes2 && decode(bytes2)?.text;
  }
  #reader() {
    return this.#blobs ??= new Blobs(this.#repository), this.#blobs;
  }
};
function refused(diagnostic) {
  return { targets: [], troubles: [diagnostic] };
}
function targetOf(path) {
  return { path, shown: path, named: !1 };
}

// src/source/shard.ts
function shardSource(inner, shard, mayResolve) {
  let context = /* @__PURE__ */ new Map();
  return {
    ...methodsOf(inner),
    async list(many) {
      let { targets, troubles } = await inner.list(many), own = [];
      for (let target of targets)
        shardOf(target.shown, shard.count) === shard.index ? own.push(target) : context.set(target.shown, target);
      return { targets: own, troubles };
    },
    async context() {
      let more = await inner.context?.() ?? [];
      return [...[...context.values()].filter(({ shown: shown2 }) => mayResolve(shown2)), ...more];
    },
    owns(path) {
      for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/"))))
        if (context.has(at) || context.has(at.replace(/!$/, ""))) return !1;
      return !0;
    }
  };
}
function methodsOf(inner) {
  return {
    list: (many) => inner.list(many),
    read: (target) => inner.read(target),
    ...inner.added ? { added: (path) => inner.added(path) } : {},
    ...inner.close ? { close: () => inner.close() } : {}
  };
}
function shardOf(path, count3) {
  let hash = 2166136261;
  for (let i = 0; i < path.length; i += 1) hash = Math.imul(hash ^ path.charCodeAt(i), 16777619);
  return hash = Math.imul(hash ^ hash >>> 16, 2246822507), hash = Math.imul(hash ^ hash >>> 13, 3266489909), ((hash ^ hash >>> 16) >>> 0) % count3 + 1;
}

// src/source/source.ts
function chain(sources) {
  let own = /* @__PURE__ */ new Map();
  return {
    async list(many) {
      let targets = [], troubles = [];
      for (let source of sources) {
        let listed3 = await source.list(many);
        for (let target of listed3.targets) own.set(target, source);
        targets.push(...listed3.targets), troubles.push(...listed3.troubles);
      }
      return { targets, troubles };
    },
    read: (target) => own.get(target).read(target)
  };
}

// src/source/stdin.ts
var import_node_fs14 = require("node:fs");
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
      count3 = (0, import_node_fs14.readSync)(descriptor, part, 0, part.length, null);
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
var NO_CONTEXT = /* @__PURE__ */ new Set(["code", "javascript", "prose"]);
function sourceOf(plan, stdinName) {
  let { shard } = plan.options, whole = wholeSource(plan, stdinName);
  return shard ? shardSource(whole, shard, (path) => !NO_CONTEXT.has(pathKindOf(path))) : whole;
}
function wholeSource(plan, stdinName) {
  let paths = plan.paths.filter((path) => path !== "-"), { git: git3 } = plan.options;
  if (git3) {
    let range = git3.mode === "diff" ? git3.range : void 0;
    return changeSource({ ...plan, paths: plan.options.paths ?? [], range }, plan.bytes);
  }
  let files2 = () => {
    let { cwd, root, gitignore, include, exclude, maxFileSize, maxDocumentSize } = plan;
    return filesSource(
      { paths, cwd, root, gitignore, include, exclude, maxFileSize, maxDocumentSize, glob: async (pattern, folder) => (await Promise.resolve().then(() => __toESM(require("./glob.js"), 1))).expandGlob(pattern, folder) },
      plan.bytes
    );
  };
  return plan.paths.includes("-") ? chain(paths.length > 0 ? [stdinSource(stdinName), files2()] : [stdinSource(stdinName)]) : files2();
}

// src/cli/emit.ts
var import_node_path13 = require("node:path");

// src/engine/inert.ts
var AT_START = /^(?=\s*::)/gm, ANYWHERE = /##(?=\w*\[)/g;
function inertLines(text) {
  return text.replace(AT_START, "\xB7").replace(ANYWHERE, "##\xB7");
}
function inertJson(json) {
  return json.replace(ANYWHERE, "#\\u0023");
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

// src/report/json-text.ts
function jsonText(value, replacer) {
  return `${inertJson(escapeUnseen(JSON.stringify(value, replacer, 2)))}
`;
}

// src/report/json.ts
var FORM = 1;
function renderJson(report) {
  let { version, ...rest } = report, whole = { ...rest, version: FORM, tool: { name: "credlint", version } };
  return jsonText(whole, sortKeys);
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

// src/report/tally.ts
var LEVELS = ["error", "warning", "note"];
function count2(number, noun) {
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
  return LEVELS.map((level) => [level, findings.filter((one2) => one2.level === level).length]).filter(([, number]) => number > 0).map(([level, number]) => count2(number, level)).join(", ");
}

// src/report/severity.ts
function severitiesOf(report) {
  return new Map(report.rules.map((rule) => [rule.id, Number(rule.securitySeverity) || 0]));
}
function mostSevereFirst(findings, severities) {
  return [...findings].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (severities.get(b.ruleId) ?? 0) - (severities.get(a.ruleId) ?? 0)
  );
}

// src/report/sarif-limits.ts
var MOST_RESULTS = 25e3, MOST_RULES = 25e3, MOST_BYTES = 1e7, KEPT_RESULTS = 5e3, KEPT_PLACES = 100, KEPT_TROUBLES = 1e3, SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", SARIF_LIMIT = "report/sarif-limit";
function chooseResults(all, severities, most) {
  let room = Math.min(most, MOST_RESULTS);
  return all.length <= Math.min(room, KEPT_RESULTS) ? all : mostSevereFirst(all, severities).slice(0, room);
}
function fittedLog(describe, tell) {
  let most = Number.POSITIVE_INFINITY;
  for (; ; ) {
    let { run, notes } = describe(most), text = jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [run] }), fit = resultsThatFit(text, run.results.length);
    if (fit === void 0) {
      for (let note2 of notes) tell?.(note2);
      return text;
    }
    most = fit;
  }
}
function resultsThatFit(text, results) {
  if (text.length * 3 < MOST_BYTES || results === 0) return;
  let size = nodeZlib().gzipSync(text).length;
  if (!(size <= MOST_BYTES))
    return Math.min(results - 1, Math.floor(results * (MOST_BYTES / size) * 0.95));
}
function limitNotes({ all, told: told3, crowded, troubles, rules: rules2 }) {
  let notes = [], left = all - told3;
  if (left > 0) {
    let why = told3 < MOST_RESULTS ? `refuses a file of more than ${MOST_BYTES / 1e6} MB, compressed` : `refuses a run with more than ${thousands(MOST_RESULTS)} results`;
    notes.push(
      `${thousands(left)} of ${thousands(all)} findings are left out, as code scanning ${why}; the text and JSON reports have them all.`
    );
  } else told3 > KEPT_RESULTS && notes.push(`Of ${thousands(told3)} findings code scanning shows the ${thousands(KEPT_RESULTS)} most severe.`);
  return crowded > 0 && notes.push(
    `${count2(crowded, "finding")} ${crowded === 1 ? "has" : "have"} more than ${KEPT_PLACES - 1} related places; further ones are left out, as code scanning shows ${KEPT_PLACES} of a result.`
  ), troubles > KEPT_TROUBLES && notes.push(
    `${thousands(troubles - KEPT_TROUBLES)} of ${thousands(troubles)} troubles are left out; the text and JSON reports have them all.`
  ), rules2 > MOST_RULES && notes.push(
    `${thousands(rules2 - MOST_RULES)} rules are left out, as code scanning refuses more than ${thousands(MOST_RULES)}.`
  ), notes.map((message) => ({ level: "note", code: SARIF_LIMIT, message }));
}
function chooseRules2(rules2) {
  return rules2.slice(0, MOST_RULES);
}
function chooseTroubles(all) {
  return all.length <= KEPT_TROUBLES ? all : [...all].sort((a, b) => +(b.level === "error") - +(a.level === "error")).slice(0, KEPT_TROUBLES);
}

// src/engine/fingerprint.ts
var FINGERPRINT_KEY = "credlint/v1";

// src/report/history.ts
function tellHistory({ commit, authorDate, inHead, head }) {
  let day = authorDate ? ` of ${visible(authorDate.slice(0, 10))}` : "", came = commit ? `came in with ${visible(commit.slice(0, 12))}${day}` : "in no commit", place = head ? ` at ${visible(head.path)}:${head.region.startLine}:${head.region.startColumn}` : "";
  return `${came}, ${inHead ? `still in HEAD${place}` : "no longer in HEAD"}`;
}
function placedInHead(finding) {
  let head = finding.history?.head;
  if (!head) return finding;
  let came = { path: finding.path, region: finding.region, message: "Where it came in." };
  return { ...finding, ...head, related: came.path === head.path ? finding.related : [came, ...finding.related] };
}
function historyProperties({
  history,
  path,
  region
}) {
  if (!history) return {};
  let { commit, authorDate, inHead } = history;
  return { commit, authorDate, commitPath: path, commitLine: region.startLine, inHead };
}

// src/engine/cut.ts
function cutAround(line, width) {
  let { text, start, end } = line;
  if (text.length <= width) return line;
  let room = Math.max(0, width - Math.min(end - start, width)), wanted = end < width ? 0 : start - (room >> 1), from = Math.max(0, Math.min(wanted, text.length - width)), first = from === 0 ? 0 : from + 1, last2 = from + width >= text.length ? text.length : from + width - 1;
  isLow(text, first) && (first += 1), isLow(text, last2) && (last2 -= 1);
  let lead = first > 0 ? "\u2026" : "", shown2 = lead + text.slice(first, last2) + (last2 < text.length ? "\u2026" : ""), place = (column) => Math.max(0, Math.min(column - first + lead.length, shown2.length));
  return { text: shown2, start: place(start), end: place(end) };
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
  let shown2 = visible(text);
  return escapeBraces(shown2.includes("](") ? escapeLinkText(shown2) : shown2);
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
function isAbsolute2(path) {
  return /^(?:\/|[A-Za-z]:[\\/])/.test(path);
}
function artifactLocation(path) {
  if (/^[A-Za-z]:\\/.test(path)) return artifactLocation(path.replaceAll("\\", "/"));
  if (isAbsolute2(path)) return { uri: encodePath(path.replace(/^\/+/, "")), uriBaseId: FSROOT };
  let relative5 = path.replace(/^(?:\.\/)+/, "");
  if (["", ".", "-", "<stdin>"].includes(relative5)) return { uri: "stdin", uriBaseId: SRCROOT };
  let uri = encodePath(relative5);
  return relative5 === ".." || relative5.startsWith("../") ? { uri } : { uri, uriBaseId: SRCROOT };
}
function encodePath(path) {
  return path.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
}

// src/report/sarif-result.ts
var LINKS = 5;
function describeResult(told3, ruleIndex, suppressed) {
  let finding = placedInHead(told3), related = finding.related.slice(0, KEPT_PLACES - 1);
  return {
    ruleId: finding.ruleId,
    ...ruleIndex === void 0 ? {} : { ruleIndex },
    level: finding.level,
    message: { text: messageOf(finding, related) },
    locations: [{ physicalLocation: physical(finding.path, finding.region), ...logical(finding.logical) }],
    partialFingerprints: { [FINGERPRINT_KEY]: finding.fingerprint },
    ...related.length > 0 ? { relatedLocations: related.map(describeRelated) } : {},
    ...finding.repair ? { fixes: [describeFix(finding.repair)] } : {},
    ...suppressed ? { suppressions: [describeSuppression(suppressed)] } : {},
    properties: {
      tags: [finding.tag],
      ...finding.confidence ? { precision: finding.confidence } : {},
      ...finding.also.length > 0 ? { also: finding.also } : {},
      ...historyProperties(told3)
    }
  };
}
function physical(path, region) {
  let location = { artifactLocation: artifactLocation(path) };
  return region ? { ...location, region: describeRegion(region) } : location;
}
function describeRegion({ startLine, startColumn, endLine, endColumn }) {
  return { startLine, startColumn, endLine, endColumn };
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
  let shown2 = names.map(visible);
  return { logicalLocations: [{ name: shown2.at(-1), fullyQualifiedName: shown2.join(" / "), kind: "member" }] };
}
function describeFix({ title, edits }) {
  return {
    description: { text: plainMessage(title) },
    artifactChanges: [...new Set(edits.map((edit) => edit.path))].map((path) => ({
      artifactLocation: artifactLocation(path),
      replacements: edits.filter((edit) => edit.path === path).map(({ region, text }) => ({ deletedRegion: describeRegion(region), insertedContent: { text } }))
    }))
  };
}
function describeSuppression({ by, reason }) {
  return { kind: by === "inline" || by === "foreign" ? "inSource" : "external", status: "accepted", ...reason ? { justification: visible(reason) } : {} };
}

// src/engine/template.ts
function fillTemplate(template, lookUp) {
  return template.replace(/(?<![{$])\{([A-Za-z][\w.-]*)\}(?!\})/g, (whole, name) => lookUp(name) ?? whole);
}

// src/report/rule-text.ts
function generalText(template) {
  return fillTemplate(template.replace(/(?<=\w)\{\w+\}/g, ""), (name) => `\u2039${name}\u203A`);
}
function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

// src/report/sarif-rule.ts
var NAME3 = 255;
function describeRule(rule) {
  let message = generalText(rule.message), fix = generalText(rule.fix);
  return {
    id: rule.id,
    name: pascalCase(rule.id).slice(0, NAME3),
    shortDescription: { text: description(sentence(generalText(rule.title))) },
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

// src/report/sarif.ts
var renderSarif = (report, options) => fittedLog((most) => describeRun(report, options, most), options.tell);
function describeRun(report, options, most) {
  let suppressed = options.sarifSuppressed ? report.suppressed : [], reasons = new Map(suppressed.map((one2) => [one2.finding, one2])), all = [...report.findings, ...reasons.keys()], told3 = chooseResults(all, severitiesOf(report), most), fired = new Set(told3.map((one2) => one2.ruleId)), known = report.rules.filter((rule) => options.allRules || fired.has(rule.id)).sort((a, b) => a.id < b.id ? -1 : 1), rules2 = chooseRules2(known), indexes = new Map(rules2.map((rule, index) => [rule.id, index])), notes = limitNotes({
    all: all.length,
    told: told3.length,
    crowded: told3.filter((one2) => one2.related.length >= KEPT_PLACES).length,
    troubles: report.diagnostics.length,
    rules: known.length
  });
  return { run: {
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
    ...report.shard ? { properties: { shard: `${report.shard.index}/${report.shard.count}` } } : {},
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: describeRoots(report),
    invocations: [describeInvocation(report, [...chooseTroubles(report.diagnostics), ...notes])],
    results: told3.map((one2) => describeResult(one2, indexes.get(one2.ruleId), reasons.get(one2)))
  }, notes };
}
function describeRoots(report) {
  let root = { [SRCROOT]: { description: { text: "The root of the repository, or the folder that was scanned." } } };
  return [...[...report.findings, ...report.suppressed.map((one2) => one2.finding)].flatMap(
    (one2) => [one2, ...one2.related].map((place) => place.path)
  ), ...report.diagnostics.map((one2) => one2.path ?? "")].some(isAbsolute2) ? { ...root, [FSROOT]: { uri: "file:///" } } : root;
}
function describeInvocation(report, troubles) {
  let notifications = troubles.map(describeTrouble);
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
    level: code === SARIF_LIMIT ? "warning" : level,
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
  let errors = report.diagnostics.filter((one2) => one2.level === "error"), notes = report.diagnostics.filter((one2) => one2.level === "note"), shown2 = all ? notes : notes.slice(0, NOTES), more = notes.length - shown2.length;
  return [
    ...[...errors, ...shown2].flatMap((one2) => drawTrouble(one2, width, paint)),
    ...all ? report.skipped.map((path) => `skipped, as it is binary: ${visible(path)}`) : [],
    ...more > 0 ? [`and ${count2(more, "more note")} (--list-skipped)`] : []
  ];
}
function drawTrouble(trouble3, width, paint) {
  let { path, region, hint } = trouble3, place = path === void 0 ? "" : `${visible(path)}${region ? `:${region.startLine}:${region.startColumn}` : ""}: `;
  return [
    `${paint.level(trouble3.level)}  ${paint.bold(visible(trouble3.code))}`,
    ...wrap(place + visible(trouble3.message), width - 2).map((line) => `  ${line}`),
    ...hint ? wrap(visible(hint), width - 7).map((line, index) => `  ${paint.dim(index === 0 ? "hint" : "    ")} ${line}`) : []
  ];
}
function summarize(report, paint) {
  let { findings } = report, facts = [suppressedText(report), skippedText(report)].filter(Boolean), scanned = [`${count2(report.stats.files, "file")}, ${bytes(report.stats.bytes)}`, ...facts].join("; "), none = report.stats.files === 0 && report.exitCode === 0;
  if (findings.length === 0)
    return [
      ...none ? [
        "there was nothing to scan: no file here, all left out by .gitignore (--no-gitignore), or nothing staged or changed"
      ] : [],
      `${visible(report.verdict)} ${scanned}.`
    ];
  let rows = countRules(findings), digits = thousands(rows.reduce((most, row) => Math.max(most, row.count), 0)).length;
  return [
    `${count2(findings.length, "finding")}: ${countLevels(findings)}`,
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
  return stats.binary > 0 ? `${count2(stats.binary, "binary file")} skipped` : "";
}
function documentsText({ stats }) {
  let kinds = Object.entries(stats.documents).filter(([, number]) => number > 0);
  return kinds.length === 0 ? "" : `; read as ${kinds.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([kind, number]) => `${thousands(number)} ${visible(kind)}`).join(", ")}`;
}

// src/report/text.ts
var LISTED = 10, renderText = (report, options) => inertLines(draw(report, options)), draw = (report, options) => {
  if (options.quiet)
    return report.findings.map(
      (one2) => `${placeOf(one2.path, one2.region)}: ${one2.level} ${visible(one2.ruleId)} ${visible(one2.message)}${one2.history ? ` [${tellHistory(one2.history)}]` : ""}
`
    ).join("");
  let paint = paintOf(options.color, options.hyperlinks), width = Math.max(40, Math.min(options.width, 160)), rules2 = new Map(report.rules.map((rule) => [rule.id, rule])), blocks = groupValues(report.findings).map(
    (group) => drawGroup(group, rules2.get(group[0].ruleId), width, paint)
  ), trouble3 = troubleLines(report, options.listSkipped ?? !1, width, paint);
  return [...blocks, ...trouble3.length > 0 ? [trouble3] : [], summarize(report, paint)].map((lines) => `${lines.join(`
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
    ...finding.history ? labelled("when", tellHistory(finding.history), width, paint) : [],
    ...rule?.revoke ? [`       revoke: ${paint.link(visible(rule.revoke), rule.revoke)}`] : [],
    ...listed2(
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
    (one2) => placeOf(one2.path, one2.region) + (one2.history ? `  ${paint.dim(tellHistory(one2.history))}` : "") + (one2.ruleId === finding.ruleId ? "" : `  ${paint.dim(visible(one2.ruleId))}`)
  );
  return [`  the same value in ${count2(others.length, "more place")}:`, ...listed2("", places, paint)];
}
function labelled(label, text, width, paint) {
  return wrap(visible(text), width - 7).map(
    (line, index) => `  ${paint.dim((index === 0 ? label : "").padEnd(5))}${line}`
  );
}
function listed2(label, items, paint) {
  let shown2 = items.slice(0, LISTED).map((item, index) => `  ${paint.dim((index === 0 ? label : "").padEnd(5))}${item}`);
  return items.length > LISTED ? [...shown2, `       and ${items.length - LISTED} more`] : shown2;
}
function placeOf(path, region) {
  return `${visible(path)}:${region.startLine}:${region.startColumn}`;
}

// src/report/index.ts
var ciReporters;
function ci() {
  return ciReporters ??= require("./ci.js"), ciReporters;
}
var reporters = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
  html: (report) => require("./html.js").renderHtml(report),
  markdown: (report, options) => ci().renderMarkdown(report, options),
  github: (report, options) => ci().renderGithub(report, options),
  gitlab: (report, options) => ci().renderGitlab(report, options),
  codequality: (report, options) => ci().renderCodequality(report, options),
  junit: (report, options) => ci().renderJunit(report, options)
};
function render(report, format, options) {
  return reporters[format](report, options);
}

// src/cli/git-flags.ts
var GIT_FLAGS = [
  { section: "Git", name: "staged", help: "what is about to be committed: the index's new lines" },
  {
    section: "Git",
    name: "diff",
    value: "BASE...HEAD",
    help: "what HEAD has since it parted from BASE; BASE..HEAD: what differs"
  },
  {
    section: "Git",
    name: "history",
    value: "BASE..HEAD",
    optional: !0,
    help: "every commit of all refs, or those of a range"
  },
  { section: "Git", name: "since", value: "DATE", help: "with history: commits from that date on" },
  { section: "Git", name: "branch", value: "NAME", help: "with history: only what this branch reaches" },
  { section: "Git", name: "max-commits", value: "N", help: "with history: the newest N commits" },
  { section: "Git", name: "tags", help: "with history of a branch or range: what tags reach too" },
  { section: "Git", name: "stashes", help: "with history: stashes too" },
  { section: "Git", name: "notes", help: "with history: git notes too" },
  { section: "Git", name: "unreachable", help: "with history: also what nothing reaches any more" }
];

// src/cli/flags.ts
var LEVELS2 = ["error", "warning", "note"], FORMATS = [
  "text",
  "json",
  "sarif",
  "html",
  "markdown",
  "github",
  "gitlab",
  "codequality",
  "junit"
], FLAGS = [
  {
    section: "Results",
    name: "format",
    short: "f",
    value: "FORMAT",
    choices: FORMATS,
    help: "text, json, sarif, html, markdown, github, gitlab, codequality or junit [text]"
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
    name: "min-confidence",
    value: "CONFIDENCE",
    choices: ["high", "medium", "low"],
    help: "named values from this confidence up [medium]"
  },
  {
    section: "Results",
    name: "tag",
    value: "TAG",
    choices: ["secret", "config"],
    help: "report only secrets, or only set-ups that are wrong"
  },
  { section: "Results", name: "strict", help: "files that a weaker reader read count as not examined (exit 2)" },
  { section: "Results", name: "quiet", short: "q", help: "one line a finding, nothing else" },
  { section: "Results", name: "verbose-skipped", help: "tell each named value that is not reported, and why" },
  { section: "Results", name: "list-skipped", help: "name the binary files that were skipped" },
  { section: "Results", name: "no-progress", help: "show on no terminal how far a long scan is" },
  {
    section: "Results",
    name: "color",
    value: "WHEN",
    choices: ["auto", "always", "never"],
    help: "auto, always or never [auto]"
  },
  { section: "Results", name: "sarif-all-rules", help: "SARIF lists every rule, not only those that fired" },
  { section: "Results", name: "sarif-suppressed", help: "SARIF has what was held back too, with its reason" },
  {
    section: "Results",
    name: "sarif-category",
    value: "NAME",
    help: "SARIF's automationDetails, which code scanning keeps apart"
  },
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
  {
    section: "Selection",
    name: "shard",
    value: "I/N",
    help: "one of N parts, told apart by paths; credlint merge joins them"
  },
  { section: "Selection", name: "no-gitignore", help: "read ignored files too" },
  { section: "Selection", name: "stdin-name", value: "FILE", help: 'the path that "-" is reported under [stdin]' },
  { section: "Selection", name: "max-file-size", value: "SIZE", help: "leave larger files out, and say so (exit 2)" },
  {
    section: "Selection",
    name: "max-document-size",
    value: "SIZE",
    help: "read larger files as lines, not as documents [64MB]"
  },
  ...GIT_FLAGS,
  {
    section: "Set-up",
    name: "config",
    short: "c",
    value: "FILE",
    help: 'else .credlint.jsonc or package.json "credlint", upward'
  },
  { section: "Set-up", name: "no-config", help: "read no config file" },
  {
    section: "Set-up",
    name: "baseline",
    value: "FILE",
    help: "accepted values [.credlint-baseline.jsonl in the root]"
  },
  { section: "Set-up", name: "no-baseline", help: "as if nothing had been accepted there" },
  { section: "Set-up", name: "write", help: "with fix: change the files" },
  { section: "Set-up", name: "prune", help: "with baseline: only take out what matches nothing any more" },
  { section: "Set-up", name: "reason", value: "TEXT", help: "with ignore and baseline: why it is accepted" },
  { section: "Set-up", name: "until", value: "DATE", help: "with ignore: the last day it holds, YYYY-MM-DD" },
  {
    section: "Set-up",
    name: "from",
    value: "SCANNER",
    choices: ["gitleaks", "detect-secrets", "secretlint"],
    help: "with init: turn its ignores into ours"
  },
  { section: "Set-up", name: "rules", value: "DIR", repeat: !0, help: "rule files of your own" },
  {
    section: "Set-up",
    name: "check",
    value: "DIR",
    repeat: !0,
    help: "with rules: check the rule files of a folder"
  },
  {
    section: "Set-up",
    name: "why",
    value: "FINDING",
    help: "with explain: why a finding (its fingerprint or path:line:column) is told"
  },
  {
    section: "Set-up",
    name: "stats",
    help: "with rules: how many there are of each kind; with audit: what was answered"
  },
  { section: "Set-up", name: "provider", value: "ID", help: "with rules: list the checks of one provider" },
  { section: "Set-up", name: "now", value: "TIME", help: "the clock for tokens and ignores (ISO 8601) [now]" },
  { section: "Set-up", name: "threads", value: "N", help: "threads in all [one a processor, at most 4]" },
  { section: "Set-up", name: "no-syntax-trees", help: "read JavaScript by names only, which is faster" },
  { section: "Set-up", name: "help", short: "h", help: "this text" },
  { section: "Set-up", name: "version", short: "V", help: "the version" }
];

// src/cli/write.ts
var import_node_fs15 = require("node:fs"), import_node_path12 = require("node:path");
function writeWhole(path, content, hint) {
  let own;
  try {
    (0, import_node_fs15.mkdirSync)((0, import_node_path12.dirname)(path), { recursive: !0 });
    let target = realOf(path);
    if (target.special) {
      (0, import_node_fs15.writeFileSync)(target.path, content);
      return;
    }
    own = (0, import_node_path12.join)((0, import_node_path12.dirname)(target.path), `.${(0, import_node_path12.basename)(target.path)}.${process.pid}.tmp`), (0, import_node_fs15.writeFileSync)(own, content, { flag: "wx", ...target.mode === void 0 ? {} : { mode: target.mode } }), (0, import_node_fs15.renameSync)(own, target.path);
  } catch (error) {
    throw own !== void 0 && (0, import_node_fs15.rmSync)(own, { force: !0 }), new UserError(
      "cli/unwritable",
      `${path} could not be written (${error.code ?? "error"}).`,
      hint
    );
  }
}
function realOf(path) {
  try {
    let stat = (0, import_node_fs15.statSync)(path);
    return { path: (0, import_node_fs15.realpathSync)(path), mode: stat.mode & 4095, special: !stat.isFile() };
  } catch {
    return { path, special: !1 };
  }
}

// src/cli/emit.ts
function outputsOf(args) {
  let files2 = (args.flags.get("output") ?? []).map((value) => {
    let equals = value.indexOf("="), format2 = value.slice(0, Math.max(equals, 0)), file = value.slice(equals + 1);
    if (equals < 1 || !file || !FORMATS.includes(format2))
      throw new UserError(
        "cli/flag-value",
        `--output does not take "${value}".`,
        `Write FORMAT=FILE with one of ${FORMATS.join(", ")}, such as sarif=credlint.sarif.`
      );
    return { format: format2, file };
  }), format = args.flags.get("format")?.[0];
  return { format, files: files2, formats: /* @__PURE__ */ new Set([format ?? "text", ...files2.map((one2) => one2.format)]) };
}
function emit(report, outputs, args, outside, now) {
  let format = outputs.format ?? "text", category = args.flags.get("sarif-category")?.[0], rendered = (to, color) => render(report, to, {
    color,
    width: outside.width,
    hyperlinks: color && outside.terminal && !outside.env.CI,
    quiet: args.flags.has("quiet"),
    listSkipped: args.flags.has("list-skipped") || args.flags.has("verbose-skipped"),
    allRules: args.flags.has("sarif-all-rules"),
    sarifSuppressed: args.flags.has("sarif-suppressed"),
    ...category === void 0 ? {} : { category },
    now,
    tell: (note2) => warn(note2.message, outside)
  });
  for (let { format: to, file } of outputs.files)
    writeWhole((0, import_node_path13.resolve)(outside.cwd, file), rendered(to, !1), "Check --output.");
  outside.write(rendered(format, format === "text" && wantsColor(args, outside))), format !== "text" && warnOf(report, outside);
}
function wantsColor(args, outside) {
  let when = args.flags.get("color")?.[0] ?? "auto";
  return when !== "auto" ? when === "always" : outside.env.NO_COLOR ? !1 : outside.env.FORCE_COLOR && outside.env.FORCE_COLOR !== "0" ? !0 : outside.terminal && outside.env.TERM !== "dumb";
}
function warnOf(report, outside) {
  for (let trouble3 of report.diagnostics)
    trouble3.level === "error" && warn(`${trouble3.path ? `${trouble3.path}: ` : ""}${trouble3.message}`, outside);
  warn(report.verdict, outside);
}
function warn(text, outside) {
  outside.warn(inertLines(`credlint: ${visible(text)}
`));
}

// src/cli/git-options.ts
var MODES = ["staged", "diff", "history"];
function gitOf({ flags, positionals }) {
  let modes = MODES.filter((name) => flags.has(name));
  if (modes.length > 1)
    throw new UserError(
      "cli/flag-value",
      `--${modes[0]} and --${modes[1]} exclude one another.`,
      "Choose one; two runs do both."
    );
  let [mode] = modes, further = GIT_FLAGS.map(({ name }) => name).filter(
    (name) => !MODES.some((one2) => one2 === name) && flags.has(name)
  );
  if (mode !== "history" && further.length > 0)
    throw new UserError("cli/flag-value", `--${further[0]} goes with --history.`, "Add --history.");
  if (mode === void 0) return;
  if (positionals.includes("-"))
    throw new UserError("cli/flag-value", `"-" and --${mode} exclude one another.`, "Leave one out.");
  let value = (name) => flags.get(name)?.[0];
  if (mode === "staged") return { mode };
  if (mode === "diff") return { mode, range: value("diff") };
  let most = value("max-commits");
  if (most !== void 0 && !/^[1-9]\d{0,8}$/.test(most))
    throw new UserError("cli/flag-value", `--max-commits does not take "${most}".`, "Write a number from 1 on.");
  let range = value("history"), since = value("since"), branch = value("branch");
  if (range && branch !== void 0)
    throw new UserError("cli/flag-value", "--history=RANGE and --branch exclude one another.", "Leave one out.");
  return {
    mode,
    ...range ? { range } : {},
    ...since === void 0 ? {} : { since },
    ...branch === void 0 ? {} : { branch },
    ...most === void 0 ? {} : { maxCommits: Number(most) },
    stashes: flags.has("stashes"),
    tags: flags.has("tags"),
    notes: flags.has("notes"),
    unreachable: flags.has("unreachable")
  };
}

// src/cli/progress.ts
var CLEAR2 = "\r\x1B[2K";
function progressFor(outside, isWanted, clock = () => performance.now()) {
  let { env, progress, warn: warn2 } = outside;
  if (!progress || !isWanted || env.CI || env.TERM === "dumb") return;
  let next = clock() + 500, drawn = !1;
  return {
    show(done, total) {
      let now = clock();
      if (now < next) return;
      next = now + 100, drawn = !0;
      let part = total > 0 ? Math.floor(100 * done / total) : 0;
      warn2(`${CLEAR2}credlint: ${part}%  ${thousands2(done)} of ${thousands2(total)}`);
    },
    end() {
      drawn && warn2(CLEAR2), drawn = !1;
    }
  };
}
function thousands2(number) {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/cli/scan.part.ts
var scanCommand = (args, outside) => runScan(args, outside);
async function runScan(args, outside, more = {}) {
  let outputs = outputsOf(args), repairs = outputs.formats.has("sarif"), plan = await openPlan({ ...optionsOf(args, outside), repairs, ...more }), progress = progressFor(outside, !args.flags.has("quiet") && !args.flags.has("no-progress")), stdinName = one(args, "stdin-name") ?? "stdin", watched = { ...plan, ownsProcess: !0, progress: progress?.show }, report = await scan(sourceOf(watched, stdinName), watched).finally(() => progress?.end());
  return emit(report, outputs, args, outside, plan.context.now), report.exitCode;
}
async function examine2(args, outside, more = {}, change = (plan) => plan) {
  let plan = change(await openPlan({ ...optionsOf(args, outside), minLevel: "note", failOn: "never", ...more })), marks = () => {
  };
  return { report: await scan(sourceOf(plan, "stdin"), plan, (found) => {
    marks = found;
  }), marks, plan };
}
async function mendable(args, outside) {
  let plan = await openPlan({ ...optionsOf(args, outside), failOn: "never", threads: 0 }), documents = /* @__PURE__ */ new Map(), keep = (found) => {
    for (let document of found) documents.set(document.input.path, document);
  }, located = [], report = await scan(sourceOf(plan, "stdin"), { ...plan, keep }, (_marks, all) => {
    located = all;
  }), keyOf = ({ path, ruleId, span }) => `${path}\0${ruleId} ${span.start} ${span.end}`, digests = new Map(located.map(({ finding, digest }) => [keyOf(finding), digest])), told3 = report.findings.map((finding) => {
    let digest = digests.get(keyOf(finding));
    return digest === void 0 ? { finding } : { finding, digest };
  });
  return {
    report,
    documents: [...documents.values()],
    told: told3,
    /** What must not be shown: held back or not. */
    seen: located.map(({ finding }) => finding),
    root: plan.root
  };
}
async function entriesIn(text, path) {
  let { readDocument } = await loadRooms(), { screen } = await openPlan({ config: !1, baseline: !1 }), input = { path, text, origin: "memory", bytes: text.length };
  return [
    ...(await readDocument(input, { ...screen.look(text), document: !0 }, { asLines: !1, trees: void 0 })).entries
  ];
}
function optionsOf(args, outside) {
  let list = (name) => (args.flags.get(name) ?? []).flatMap((value) => value.split(",")).filter(Boolean), config = args.flags.has("no-config") ? !1 : one(args, "config"), now = one(args, "now"), size = (name) => {
    let value = one(args, name);
    return value === void 0 ? void 0 : readSize(value, `--${name}`);
  }, threads = one(args, "threads");
  if (threads !== void 0 && !/^\d{1,3}$/.test(threads))
    throw new UserError("cli/flag-value", `--threads does not take "${threads}".`, "Write a number.");
  let git3 = gitOf(args), maxFileSize = size("max-file-size"), maxDocumentSize = size("max-document-size");
  return {
    cwd: outside.cwd,
    paths: args.positionals,
    ...git3 ? { git: git3 } : {},
    ...shardOf2(args),
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
    ...args.flags.has("min-confidence") ? { minConfidence: one(args, "min-confidence") } : {},
    ...args.flags.has("verbose-skipped") ? { verboseSkipped: !0 } : {},
    ...args.flags.has("fail-on") ? { failOn: one(args, "fail-on") } : {},
    ...config === void 0 ? {} : { config },
    ...args.flags.has("no-baseline") ? { baseline: !1 } : {},
    ...args.flags.has("baseline") ? { baseline: one(args, "baseline") } : {},
    ...now === void 0 ? {} : { now: new Date(now) },
    ...threads === void 0 ? {} : { threads: Number(threads) },
    trees: !args.flags.has("no-syntax-trees"),
    ...maxFileSize === void 0 ? {} : { maxFileSize },
    ...maxDocumentSize === void 0 ? {} : { maxDocumentSize }
  };
}
function shardOf2(args) {
  let value = one(args, "shard");
  if (value === void 0) return {};
  let [, index, count3] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  if (!index || Number(index) < 1 || Number(index) > Number(count3))
    throw new UserError(
      "cli/flag-value",
      `--shard does not take "${value}".`,
      "Write I/N, such as 2/4: the second of four."
    );
  return { shard: { index: Number(index), count: Number(count3) } };
}
function one(args, name) {
  return args.flags.get(name)?.[0];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  entriesIn,
  examine,
  mendable,
  openPlan,
  optionsOf,
  runScan,
  scanCommand,
  wantsColor,
  watching
});
