var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// windows.js and its modules
var windows_exports = {};
__export(windows_exports, {
  commandStands: () => commandStands,
  credentialStands: () => credentialStands,
  keyStands: () => keyStands,
  memberStands: () => memberStands,
  modules: () => modules,
  passwordStands: () => passwordStands,
  reachOf: () => reachOf,
  switchStands: () => switchStands,
  tokenStands: () => tokenStands,
  treeStands: () => treeStands,
  worthOf: () => worthOf
});
module.exports = __toCommonJS(windows_exports);

// src/screen/windows.part.ts
var windows_part_exports = {};
__export(windows_part_exports, {
  commandStands: () => commandStands,
  credentialStands: () => credentialStands,
  keyStands: () => keyStands,
  memberStands: () => memberStands,
  passwordStands: () => passwordStands,
  reachOf: () => reachOf,
  switchStands: () => switchStands,
  tokenStands: () => tokenStands,
  treeStands: () => treeStands,
  worthOf: () => worthOf
});

// src/detect/contextual.ts
var contextual_exports = {};
__export(contextual_exports, {
  detectContextual: () => detectContextual,
  mayBeContextual: () => mayBeContextual,
  mayStandBelowVendor: () => mayStandBelowVendor
});

// src/engine/memo.ts
var memo_exports = {};
__export(memo_exports, {
  Memo: () => Memo
});
var Memo = class {
  #most;
  #make;
  #known = /* @__PURE__ */ new Map();
  /** When more than `most` texts are known, all are forgotten. */
  constructor(most, make) {
    this.#most = most, this.#make = make;
  }
  of(text) {
    let known = this.#known.get(text);
    if (known !== void 0) return known;
    this.#known.size >= this.#most && this.#known.clear();
    let own = copyOf(text), made = this.#make(own);
    return this.#known.set(own, made), made;
  }
};
function copyOf(text) {
  return ` ${text}`.slice(1);
}

// src/judge/accept.ts
var accept_exports = {};
__export(accept_exports, {
  accepts: () => accepts,
  convinces: () => convinces,
  isSettingsWord: () => isSettingsWord
});

// src/judge/guards.ts
var guards_exports = {};
__export(guards_exports, {
  isArtifact: () => isArtifact,
  isCode: () => isCode,
  isCredentialName: () => isCredentialName,
  isCredentialWord: () => isCredentialWord,
  isDottedName: () => isDottedName,
  isDummy: () => isDummy,
  isGrouped: () => isGrouped,
  isLocale: () => isLocale,
  isMeasure: () => isMeasure,
  isOwnName: () => isOwnName,
  isPasswordHash: () => isPasswordHash,
  isPath: () => isPath,
  isPolicyMix: () => isPolicyMix,
  isProse: () => isProse,
  isPublicText: () => isPublicText,
  isSequence: () => isSequence,
  isSlashedName: () => isSlashedName,
  isUrl: () => isUrl,
  isVariableName: () => isVariableName
});

// src/judge/look.ts
var look_exports = {};
__export(look_exports, {
  isHex: () => isHex,
  isPatterned: () => isPatterned,
  isUuid: () => isUuid,
  isWordy: () => isWordy,
  lookOf: () => lookOf
});

// src/judge/words.ts
var words_exports = {};
__export(words_exports, {
  familiarity: () => familiarity,
  isCommonWord: () => isCommonWord,
  isWordLike: () => isWordLike,
  wordsOf: () => wordsOf
});

// src/judge/lexicon.ts
var lexicon_exports = {};
__export(lexicon_exports, {
  COMMON_WORDS: () => COMMON_WORDS,
  TRIGRAMS: () => TRIGRAMS
});
var COMMON_WORDS = "aaa aad aaf aarch abandoned abbreviated abbreviation abc abcd abcde abcdef abd abf abfnrtv abi abiflags ability abis able abort abortable aborted aborting about above abs absent absolute absolutely abspath abstract abstraction absurdly acb acc accent accept acceptable acceptance accepted accepting accepts access accessed accesses accessibility accessible accessing accessor accidental accidentally according accordingly account accounts accumulate accumulated accuracy accurate accurately acd acf achieve acos acosh acquire acquired acquiring across act action actions activate activated activating activation active activestate activity acts actual actually ada adapt adapted adapter adapters add added addinfourl adding addition additional additionally additions addr addresed address addresses adds adjacent adjust adjusted admin advance advanced advancing advantage advertising advice advised aed aenter aes aexit afa affect affected affects affix after afterwards again against age agent aggregate agree agreed agreement ahead aims ais aiter aix ajv aka alarm albeit alert alg algebra algo algora algorithm algorithms alias aliased aliases align aligned alignment alist alive all alloc allocate allocated allocation allocations allow allowable allowed allowing allows almost alone along alongside alpha alphabet alphabetic alphanumeric alphanums alphas alpn already also alt alter altered alternate alternative alternatively alternatives although altogether altsep always ambient ambiguity ambiguous amd among amount amp analogous analyse analysis analyze analyzer analyzing aname ancestor anchor anchors and andre android andwhitespace anext angle animation ann annotate annotated annotation annotations announce annoying anonymous another ansformations ansi answer any anymore anyone anything anyway anywhere apache apart api app apparently appauthor appear appearance appears append appended appending appendix appendleft appends apple applicable application applications applied applies apply applying appname approach appropriate appropriately approximate approximately apr april apt arabic arbitrarily arbitrary arc arch architecture architectures archive archiver archives arctan are area areas aren areproperties arg argcomplete arglist argparse args argumemnt argument arguments argv arithmetic arity arm armv around arr arrange array arrays arrow art article asc ascending ascii asian asin asinh ask asked asking asm aspect aspects aspx assemble assembled assembly assert assertion assertions asserts asset assets assign assigned assigning assignment assignments assoc associate associated assume assumed assumes assuming assumption assumptions assurances ast asymmetric async asynchronous asynchronously asyncio asynciterable atan atanh atexit atime atom atomic attach attached attachment attack attacks attempt attempted attempting attempts attention attr attrgetter attrib attribute attributes attrname attrs audio audit aug augment augmented auth authenticate authenticated authentication authlib author authority authorization authorize authorized authors auto autoload automated automatic automatically automation autopurge aux auxiliary avail available avatars average avg avoid avoided avoiding avoids await awaitable awaited awaiting aware away awb axes axis bab babel back backed backend backends background backgrounds backing backlog backport backpressure backslash backslashes backtick backtrack backtracking backup backward backwards bad badge badgen badly bag bail balance balanced band banner bar bare barf barrier barry bars base based basedir baseline basename bases basestring bash basic basically basics basis bastian bat batch baz bbbbbb bbcode bcc bdf bdist bearer became because become becomes bed been beep before began begin beginning begins behave behaves behavior behaviors behaviour behind being believe belong belongs below benchmark benchmarks benefit benjamin besides best beta better between beyond bgcolor bhd bias big bigint bin binaries binary binascii bind binding bindings binomial bio biome biomejs bisect bit bitand bitmap bitor bits bitwise bitxor black blah blank blanks blbm blend blink blksize blob block blocked blocking blocks blocksize blog blow blue bma bmp bnot bodies body bogus bold bom book bool boolean booleans bootstrap bootstrapping bor border borland borrowed boston both bother bottom bound boundaries boundary bounded bounding bounds box boxed bpo brace braced braces bracket brackets brains branch branches brand brasil break breakage breaking breakpoint breaks brian bridge brief bright brightgreen brightmagenta bring broadcast broken brown browse browser browsers bslash bstractmethod bucket buf buffer buffered buffering buffers buflen bufsize bug buggy bugs bugzilla build buildbot builder builders building builds built builtin builtins bump bunch bundle bundled bureaucracy bus business busy but button bxml bygroups byp bypass bypassing byref byte bytearray bytecode byteorder bytes byteslike bytestring bzip bzr bztar cache cachecontrol cached caches caching cafile calc calcsize calculate calculated calculates calculating calculation calculations calculator calendar call callable callables callback callbackfn callbacks called caller callers calling calls came camel campaign can cancel canceled cancellation cancelled cand candidate candidates cannot canonical canonicalize cap capabilities capability capable capacity capath capital capitalize capitalized caps caption capture captured captures capturing car card cardinality care careful carefully caret carriage carry case cased caseless cases casing cast cat catalog catch catches catching categories category caught cause caused causes causing caution cautioning caveat cbc ccc ccompiler cdata cdf cdrom ceil ceiling cell cells cent center centered central cert certain certainly certfile certifi certificate certificates certs cfg cflags cgi chain chained chaining chalk challenge challenges chance chang change changed changelog changes changing channel channels char character characters chardet charge charmap chars charset charsetprober chart chat chdir check checkable checked checker checkers checking checkout checks checksum chi child children chinese chmod choice choices chomp choose chooser chop chosen chown chr christian chrome chunk chunked chunks cipher ciphers circle circuit circular circumstances cjs claim claims clamp clamped class classes classic classifier classifiers classify classmethod classname clause clean cleandoc cleaned cleaning cleanup clear cleared clearing clearly clears clever cli clib click client clients clip clipboard clobber clock clone cloned cloning close closed closely closer closes closest closing closure closures cloud cloudflare cls cluster cmd cmdclass cmdline cmdoptions cmp coalesced cod code codec codecov codecs coded codegen codename codepoint coderabbit codes coding codspeed coerce coerced coercion cographically col collabora collapse collapsed collation collect collected collecting collection collections collective collector collin collision collisions colno colon colons color colorama colored colorize colors colour cols column columns com combination combinations combine combined combines combining combo come comes coming comma command commandline commands commas comment commented comments commercial commit commits common commonjs commonly commonprefix communicate communication communications communicator community comp compact companies company comparable comparator compare compared compares comparing comparison comparisons compat compatibility compatible compilation compile compiled compiler compilers compiles compiling complain complains complement complete completed completely completer completes completion completions complex complexity compliance compliant complicated complication complied comply component components compose composed composer composing composite compound compress compressed compression compressor compromise comps computation compute computed computer computes computing con concat concatenate concatenated concatenation concept concrete concurrency concurrent concurrently cond condition conditional conditionally conditions conf confidence confidential config configparser configs configurable configuration configure configured confirm conflict conflicting conflicts conform conforming confstr confused confusing confusion congruential conj conjugate conjunction conn connect connected connecting connection connections connector connects cons consecutive consequence consequences consider consideration considered considering considers consist consistencies consistency consistent consisting consists console const constant constants constrain constrains constraint constraints construct constructed constructing construction constructor constructors constructs consts consult consume consumed consumer consumers consumes consuming consumption cont contact contain contained container containers containing contains content contents context contextlib contexts contextual contextvars contiguous continuation continuations continue continued continues continuing continuous contour contract contradicted contrary contrast contrib contribute contributed contributing contributor contributors control controlled controller controlling controls conv convenience convenient convention conventional conventions conversion conversions convert converted converter converting converts convex convolutions cookie cookiejar cookielib cookies cool coord coordinate coordinates copied copies copy copyfile copyfileobj copying copyreg copyright core corner coro coroutine coroutines corporation correct correction correctly correctness correlate correspond corresponding corresponds corrupt cos cosh cost costs cot could couldn count counted counter counterpart counters counting country counts couple courier course covariant cover coverage coveralls covered covers cpp cpu cpy cpython crash crc create created creates creating creation creator credential credentials credits criteria critical crl crop cross crt crude crypt crypto cryptography crystal csr css cst csv cte ctime ctrl ctx ctype ctypes cube cumbersome cumulative cur curcode curdir curl curly curr currency current currently cursor curve curves custom customization customize customized customizing cut cvt cwd cxt cxx cyan cycle cycles cyclic cygwin cyrillic cython daemon dahlin damages dangling danjou dark darwin dash dashes data database dataclass dataclasses datagram datatracker datatype date dates datetime david day daylight days dbl dbm dbus dct dead deadline deal dealing deals deb debian debug debugger debugging debuglevel dec december decide decided decides decimal decision decl declaration declarations declare declared decodable decode decodebytes decoded decoder decoders decodes decoding decompress decompressed decompressor decorate decorated decoration decorator decorators decreased decrement decrypt dedent dedicated deemed deep deepcopy deeper deeply def default defaultdict defaulted defaulting defaults defect defects defer deferred define defined defines defining definite definitely definition definitions deflate defn defpath defs deg degrade degree degrees del delattr delay delayed delegate delegating delete deleted deletes deleting deletion deliberately delim delimited delimiter delimiters delimiting delims delitem deliver delivered delivery delta demand demo denied deno denominator denote denotes dentbodychars dentification deny dep depend dependencies dependency dependent depending depends depot deprecate deprecated deprecation deprecations deps depth deque der derivation derive derived desc descend descendant descendants descending descr describe described describes describing description descriptions descriptor descriptors deserialize design designed desirable desired desktop despite dest destination destinations destroy destroyed destructor detach detached detail detailed details detect detected detecting detection detector detects determine determined determines determining deterministic dev develop developer developers development deviation device devices devnull dgu diag diagnostic diagnostics diagonal diagram diagrams dialog dict dictionaries dictionary dicts did didn die diff differ difference differences different differently differs difficult diffs dig digest digests digit digital digits dim dimension dimensions dims dir direct directed direction directions directive directives directly director directories directory dirent dirname dirnames dirpath dirs dirty dis disable disabled disables disabling disallow disallowed disc discard discarded discarding disconnect disconnected discontent discord discourage discouraged discover discovered discovery discrete discriminator discussion discussions disk disp dispatch dispatched dispatcher dispatches display displayed displaying displays disposable dispose disposed disposer disposition dist distance distinct distinction distinfo distinguish distinguished distlib distribute distributed distribution distributions distro dists distutils ditto div divergent divide divided division divmod django dku dll dlopen dns doc docformat docs docstring docstrings doctest doctests doctype document documentation documented documents does doesn doing dollar dom domain domains don done dont dos dot dots dotted double doubly dov down downcase downgrade download downloaded downloading downloads downstream downto dqs draft drag drain drained dramatically draw drawn drive driven driver drives drop dropped drops dry dsa dst dtd dual duck due dumb dummy dump dumps dup duplex duplicate duplicated duplicates duration during dxw dylib dynamic dynamically each eager eagerly earlier early ease easier easily east easy eat ecdh ecdsa echo ecma ecosystem edge edges edit editable editables edited editing editor editors edu eee efaulttimeout effect effective effectively effects efficiency efficient efficiently effort egg eggs egstock either elapsed elem element elements elf elif eligible eliminate eliminating ellipsis elliptic else elseif elsewhere elsif elt emacs email embed embedded embedding emission emit emits emitted emitter emitting emoji emph emptive empty emscripten emulate enable enabled enables enabling enc encapsulates enclosed enclosing encode encoded encoder encoders encodes encoding encodings encounter encountered encounters encrypt encrypted encryption end ended endfor endian endif ending endings endloc endpoint endpoints endregion ends endswith endwhile enforce enforced engine engines english enhance enhanced enhancements enough enqueue ensure ensurepip ensures ensuring ent enter entered entering enterprise entire entirely entities entity entries entropy entry entrypoint entrypoints enum enumerable enumerate enumeration enums env envelope environ environment environments eof eol epoch epoll epresentation eps epsilon equal equality equals equiv equivalent equivalents eqv erase erf erfc eric err erredencoding errmsg errno error errors ersionchanged esc escape escaped escapes escaping eslint esm espa especially esponsibility essential essentially establish established estimate estree etc etree euc euro eval evaluate evaluated evaluates evaluating evaluation even evenly event events eventually ever everseen every everyone everything everywhere evict evicted evicting eviction evp exact exactly examine example examples exc exceed exceeded exceeding exceeds except excepthook exception exceptions excess excessive exchange exclamation exclude excluded excludes excluding exclusion exclusive excuse exe exec executable executables execute executed executes executing execution executor exercise exhaust exhausted exhaustive exist existed existence existent existing exists exit exitcode exited exiting exits exp expand expanded expander expanding expands expandtab expandtabs expanduser expansion expansions expat expect expectation expectations expected expecting expects expense expensive experimental expiration expirations expire expired expires expiring explain explanation explicit explicitly expm exponent exponential export exported exporting exports expose exposed exposes exposing expr express expressed expression expressions exprs ext extant extend extended extending extends extensible extension extensions extent extern external externally extglob extglobs extra extract extractall extracted extracting extraction extracts extraneous extras extremely eye fabs face facility facing fact factor factorial factors factory fail failed failfast failing fails failure failures fairly fake fall fallback fallbacks falling falls false falsey falsy familiar familiarized family fancy far fashion fast faster fastest fat fatal fault faulthandler favor fbiome fcf fclose fcntl fdopen fds feature features feb fed fedora fee feed feedback feeding feel fetch fetched fetcher fetches fetching few fewer fff ffff ffffff ffi fft fget field fields fifo fifth figure file filelist filename filenames fileno fileobj filepath files filesize filesystem filesystems filetype fill filled filling fillvalue filter filtered filterfalse filtering filters final finalization finalize finalized finalizer finalizes finally find findall finder finders finding finditer finds fine fingerprint finish finished finishes finishing finite fire fired first firstlineno fish fit fits five fix fixable fixed fixer fixers fixes fixing fixtures fixup flag flags flash flat flatten flattened flattening flexible flip float floating floats floor floordiv flow flows flush flushed flushes fly fmod fmt fname fnmatch focus fold folded folder folders folding follow followed following follows font fonts fontsize foo foobar footer fopen for forall forbidden forbidding force forced forces forcibly forcing fore foreach foreground foreign forever forget fork forked forking form formal format formats formatted formatter formatters formatting formdata formed former formerly forms formula forth forward forwarded forwarding found foundation four fourth frac fraction fractional fractions frag fragment fragments frame frames framework frameworks fran franklin fred fredrik free freebsd freed freedesktop freeze freq frequency frequently fresh frexp fri friendly frm from fromkeys fromlist fromtimestamp front frozen frozenset fsdecode fsencode fset fspath fstat fsync ftp ftruncate fulfilled fulfills full fullname fullpath fully fun func funcname funcs function functional functionality functions functools furnished further furthermore fut future futures gain game gamma gap garbage gateway gather gathered gcc gcd gen gencodec general generally generate generated generates generating generation generator generators generic geometric geometry german get getaddrinfo getattr getattribute getbuffer getcodec getcwd getenv geteuid getframe getgrnam gethostbyname gethostname getitem getline getnewargs getopt getpass getpeercert getpeername getpid getpwnam getpwuid getregentry getresponse gets getsize getsockname getstate getter getters gettext gettimeout getting getuid geturl getvalue ggg gid gif gim gist git github give given gives giving glib glibc glob global globally globals globbing globs globstar glu gmail gmtime gnome gnu goal goes going gold gone good google got goto gotten governing grab gracefully gradient grammar grammars grammatically grant granted grants granular graph grapheme graphics graphite graphs gray grayscale great greater greatest greedy greek green greet greeting grey grid group groupby groupdict grouped grouping groups grow grows growth grp gstatemachine gtk gtype guarantee guaranteed guarantees guard guards guess guessed guessing gui guide guidelines guides guido gwy gzip gztar hack hacked had half halt hand handle handled handler handlers handles handling handshake handy hang happen happened happens hard hardware harlow hartley has hasattr hash hashable hashbang hashed hashes hashing hashlib hasn hat have haven having hazmat hdr head header headers heading heap heapq heart heavily heavy hebrew height held hell hello help helper helpers helpful helps hence here hereby heredoc hettinger heuristic hex hexadecimal hexdigest hexnums hidden hide hiding hierarchy high higher highest highlight highlighted highlighter highlighting highlights highly hint hints hiragana histogram historical historically history hit hits hmac hold holder holding holds hole home homepage honor hook hooks hope hopefully horizontal horizontally host hosted hostname hostnames hosts hot hour hours how however href hsv htm html http httplib https hub huge hukkinen human hybrid hye hyphen hyphens hypot iadd icon idea ideal ideally ident identchars identical identified identifier identifiers identifies identify identifying identity idle idna ids idx ietf ifdef iff ifndef ignorable ignore ignored ignores ignoring ill illegal ilterwarnings imag image images imaginary imap img immediate immediately immutable imp impact impl implement implementation implemented implementing implements implicit implicitly implied implies imply import importable important imported importer importing importlib imports importscripts impossible improve improved improvements imul imultaneously inadvertently inc incl include included includes including inclusion inclusive incoming incompatible incomplete inconsistent incorrect incorrectly increase increased increases increasing increment incremental incremented incrementing increments incur ind indeed indefinitely indent indentation indented indents independent independently index indexed indexes indexing indicate indicated indicates indicating indication indicator indicators indices indirect indirectly individual individually inefficient inet inf infer inferred infile infinite infinity infix info inform information informational infos ingledispatch inherit inheritable inheritance inherited inheriting inherits ini init initial initialise initialization initialize initialized initializer initializes initializing initially initiate initiated inject injection inline inner ino inout inplace input inputs ins insecure insensitive insensitively insert inserted inserting insertion insertions inserts inside inspect inspecting inspection inspector inspired inst install installable installation installations installed installer installers installing installs instance instancecheck instanceof instances instantiate instantiated instantiating instantiation instead instruction instructions insufficient int intact integer integers integral integration intel intended intent intention intentional intentionally inter interact interacting interaction interactive interactively intercept interceptor interest interested interesting interface interfaces interior interleave intermediary intermediate intern internal internally internals international internet interp interpol interpolate interpolation interpret interpreted interpreter interrupt interrupted intersect intersection interval intervals intl into intrinsic intro introduce introduced introspect introspected introspection ints inv invalid invalidate invariant inverse invert invisible invocation invoke invoked invokes invoking involve involves ior ipaddress ipsum ipv irc ireq iron isa isaacs isabs isalnum isalpha isascii isatty isclass isdigit isdir isfile ish isidentifier isinf isinstance islice islink isn isnan iso isolated isolation isspace issubclass issue issuecomment issued issuer issues issuing istanbul istanbuljs isupper italic item itemgetter items iter iterable iterables iterate iterated iterates iterating iteration iterations iterator iterators iterdir iteritems iterkeys itertools its itself ixor jack james jan january japan japanese jar jaraco java javascript jet jetbrains job jobs johan join joined joining joinpath jon jonathan jonschlinkert joshua jpeg jpg json jsx jul julien jump jumpable jun junk jupyter just justify jvm jwt jython kdf keep keepends keeping keeps kept kernel key keyboard keyed keyfile keyof keys keyword keywords kill killed kind kinds klass know knowledge known knows korean kraken kslashreplace kwarg kwargs kwds label labeled labels labs lack lacks lambda land lang language languages large larger largest larson last late latency later latest latex latin latter launch launched launching law layer layout lazily lazr lazy lcm ldexp ldflags lead leading leads leaf leak leaked leaks leap learn least leave leaves leaving left leftmost leftover legacy legal lemburg len length lengths lenient less lesser let lets letter letters level levels lex lexer lexers lexical lexists lhs liable lib libc libfile libname libpython libraries library libregrtest libs licence license licensed licenses licensing life lifecycle lifetime light lightweight like likely likewise limit limitation limitations limited limiting limits line linear linecache lineno linenos lines linesep link linked linker linking links lint linter linting linux lisp list listdir listed listen listener listeners listening listing lists literal literally literals little live lives ljust lnerabilities load loaded loader loaders loading loads loc local locale locales localhost localized locally locals localtime locate located location locations locator lock locked locks locn locs log logged logger logging logic logical login logo logos logs lokalise long longer longest longopt look lookahead lookbehind looked looking looks lookup lookups loop loopback looping loops loose loosely lorem lose loss lost lot lots low lower lowercase lowercased lowest lphabetically lru lsb lshift lst lstat lstrip ltd ltiprocessing lua lundh lvbj lzma mac machine machinery macintosh macosx macro macros made magenta magic magical mail mailbox mailto main mainly maintain maintained maintainer maintainers maintains maintenance major make makedirs makefile maker makes maketrans making mal malformed malicious man manage managed management manager managers manages managing mandatory manifest manipulate manipulated manipulating manipulation manner manual manually many manylinux map mapped mapper mapping mappings maps mar marc margin mark markdown marked marker markers marketplace marking marks markup marshal mask master mat match matched matcher matches matching material math mathematical matrix matter matters max maximal maximize maximum maxlen maxsize maxsplit maxunicode may maybe mbc mbcs mbcssm mean meaning meaningful means meant measure measured measurement measures mechanism mechanisms media median medium meets mem member members memo memoize memoizing memory memoryview mentaldecoder mentalencoder mention mentioned menu merge merged merging mersenne mess message messages met meta metaclass metadata metavar meth method methods metrics mgr michael micro micromatch microseconds microsoft mid middle midnight might migrate migration million millisecond milliseconds mime mimetypes mimic mimicking mimics min mind mingw mini minimal minimally minimatch minimize minimum minipass minor minus minute minutes mirror mirrors misc miscellaneous mismatch mismatches mismatching miss missing mistake mitigate mix mixed mixin mixing mjcu mjs mkdir mkdtemp mkpath mkstemp mktime mmap mock mocked mod modal mode model modeled models modern modes modification modifications modified modifier modifiers modifies modify modifying modname module modules modulo modulus moment mon monitor monkey mono monospace monotonic month monthly months more most mostly mount mouse move moved moves movie moving mozilla mplementation mro msdn msg msvc msvccompiler msvcrt mtime much mul multi multiarch multibyte multiline multipart multiple multiply musl must mutable mutate mutated mutex mutual mutually mvo mypy mzku naive name named namedtuple namelist names namespace namespaces naming nan nargs narrow nasty nat native natural naturally nature navailability nbytes nchronization ndef near nearest nearly necessarily necessary need needed needing needs neg negate negated negation negative negatively negotiation neither nest nested nesting net netbsd netloc netscape network neutral never new newer newest newline newlines newly news next nice nicer nil nitialization nobold nobrace nocase nocomment node nodejs nodelib nodes nodot noext noextglob noglobstar noise noisy noitalic non nonce none nonegate nonempty nonexistent nonlocal nonull nonzero noop nopqrstuvwxyz noqa nor norm normal normalization normalize normalized normalizes normalizing normally normcase normpath not notable notation note noted notes nothing notice notification notifications notified notifies notify notion nov now nowait nowrap npm npmjs npmx npx nterpretation nth null nullable num number numbered numbering numbers numeral numerator numeric numerical numpy nums oauth oauthlib obj objc object objective objects obscure observed obsolete obsoletes obtain obtained obtaining obvious obviously occasionally occupied occur occurred occurrence occurrences occurring occurs oct octal octet octets odd off offer offers official offset offsets often oid okay old older oldest omit omitted onabort once one oneof onerror ones onfigurations online only onmessage ontextmanager onto oops opaque opcode opcodes open openbsd opened opener openid opening opens openssl operand operands operate operates operating operation operations operator operators opinion opposed opposite ops opt optimal optimization optimizations optimize optimized option optional optionally options optparse opts orange ord order ordered ordering orders ordinal ordinary org organization orientation oriented orig origin original originally osname oss ossl osx other others otherwise oubleshooting oudkerk our ourselves out outcome outdated outer outfile outfiles outgoing outlen outline output outputs outside outstanding over overall overflow overhead overlap overlapping overlay overline overload overloaded overridable overridden override overrides overriding overview overwrite overwrites overwriting overwritten own owned owner ownership owns pack package packaged packages packaging packed packet packrat pad padded padding page pager pages pair pairs pairwise palette pan panel paper par para paragraph parallel param parameter parameters params pardir paren parens parent parentheses parenthesis parents parse parsed parser parsers parses parsing part partial partially particular particularly parties partition parts party pascal pass passed passes passing passphrase passwd password passwords past paste pasted pat patch patched patches patching path pathlib pathname pathnames paths pathsep patt pattern patterns paul pause paused pay payload pdb pdf peak pecifications peek peer pem penalty pencollective pending pennylane people pep peps per percent percentage perf perfect perform performance performant performed performing performs perhaps period perky perl perm permanent permanently permission permissions permit permitted permutation permutations persist persistent person persons perspective pertaining pgen pgo pgog phase phi philosophy php phrase physical pick pickle pickled pickling picture pid piece pieces pilgrim ping pip pipe piped pipeline pipes piping pitch pixel pkcs pkey pkg pkgname pkgs pkgutil place placed placeholder places plain plaintext plan plane plat platbase platform platformdirs platforms platlib platlibdir play playground please plementations plen plist plot plugin plugins plural plus png point pointed pointer pointing pointless points poisson poke polar policies policy poll polski poly polygon pony pool pools pop popen popitem popleft popping popular populate populated popup port portable portion portions ports portugu pos position positional positions positive positives posix posixpath posn possibilities possibility possible possibly post postal postargs postfix posting pot potential potentially pow power powerful ppc pprint practical practice pragma pre preamble preargs prec preceded precedence precedes preceding precise precisely precision preclude precondition pred predefined predicate predicates predictable preemptively prefer preference preferences preferred prefers prefix prefixed prefixes preload prep preparation prepare prepared preparer prepend prepended preproc preprocess preprocessor prerelease prereleases presence present presentations presented preserve preserved preserves preserving press presumably pretend prettier pretty prev prevent prevented preventing prevents preview previous previously primarily primary prime primes primitive primitives print printable printables printed printer printf printing println prints prior priority private privileges pro prob probability probably probe prober probing problem problematic problems proc procedure proceed process processed processes processing processor prod produce produced produces producing product production products profile profiler profiles profiling prog program programmer programming programs progress prohibited proj project projects promise promises promisify prompt prompts prone proof prop propagate propagated proper properly properties property props protect protected protecting protection proto protocol protocols prototype provide provided provider providers provides providing proxied proxies proxy prune pruning pseudo psf pth ptr pub public publicity publish published pull pulled punc punct punctuation punycode pure purelib purely purge purpose purposes push put puts putting pwd pyc pycache pyconfig pyd pyflakes pygments pygobject pygram pylint pyo pypa pyparsing pypi pypirc pyproject pypy python pythons pythonw pytree pyver pyversion pyw qname quad quadratic qualified qualifier qualify quality qualname queries query question questions queue queued queues quick quickly quiet quit quite quot quotation quote quoted quotes quoting rabbit race rad radd radians radius radix raightforward rainbow raise raised raises raising ran rand randint random randomize randomly randomness randrange range ranges rank ransformation rare rarely rate rather ratio rational rationale raw ray raymond rdistribution reach reachable reached reaches reaching react read readable readdir reader readers reading readinto readline readlines readlink readme readonly reads readthedocs ready real really realm realpath reason reasonable reasons rebuild rebuilding rec receive received receiver receives receiving recency recent recently recipes recognize recognized recognizes recommend recommended reconstruct record recorded recording records recover recreate rect rectangle recurse recursion recursive recursively recv recvfrom red redefine redhat redirect redirected redirecting redirection redirections redirects redistribute reduce reduced reduces reduction redundant ref refactor refactoring refcount refer reference referenced references referencing referral referred referring refers reflect reflected reflecting refresh refreshing refs refuse refused reg regarding regardless regenerate regex regexes regexp region register registered registering registers registration registry regression regrtest regular reinit reinitialize reinstall reject rejected rejection rejects rel related relation relations relationship relative relatively relax release released releaselevel releases relevant reliable reliably relied relies reload relpath rely relying rem remain remainder remaining remains remap remarks remember remembers remote removal remove removed removes removing rename renamed renames renaming render renderable renderables rendered renderer rendering renders reopen rep repeat repeated repeatedly repeating repeats repetition repl replace replaced replacement replacements replacer replaces replacing replay replicate reply repo report reported reporter reporting reports repositories repository repr represent representation represented representing represents reprlib reproduce reproducible req reqs request requested requesting requests require required requirement requirements requires requiring reraise res reserved reset resets resetting resize resolution resolve resolved resolver resolvers resolves resolving resort resource resources resp respect respective respectively respond response responses responsible rest restart restfulclient restore restores restoring restrict restricted restriction restrictions restype result resulted resulting results resume resumes ret retain retained retaining retains retried retries retrieval retrieve retrieved retrieves retry retrying return returncode returned returning returns retval reuse reused rev reverse reversed revert reviewing revised revision revocation revoke revoked rewind rewrite rewrites rewritten rex rfc rfind rgb rhs rich rid right rights rindex ring risk rmdir rmtree rmul rnationalized rng robot role roll rollback roman room root roots ror rossum rot rotate rotation roughly round rounded rounding rounds route routine routines row rows rpartition rpm rrogateescape rsa rshift rsplit rst rstrip rstudio rsub rtype ruby rule rules run runner runners running runpy runs runtime rust rxor safe safely safety said sajip sake salt same samefile sample sampled sampler samples sampling sandbox sane sanitize sanity sans sat satisfied satisfies satisfy save saved saves saving say says scalar scalars scale scales scan scandir scanned scanner scanning scenarios sch schedule scheduled scheduler scheduling schema schemas scheme schemes schlinkert sci scientific scm scope scoped scopes score screen script scripthost scripting scripts scroll scurry sdist sdk search searched searches searching sebastian sec second secondary seconds secret secrets sect section sections secure security sed see seed seeing seek seekable seeking seem seems seen sees segment segments select selected selecting selection selector selectors self sell sem semantic semantics semaphore semi semicolon send sendall sender sendfile sending sends sendto sense sensible sensitive sensitivity sent sentence sentences sentinel sep separate separated separately separating separator separators seq sequence sequences sequential serial serializable serialization serialize serialized serializer series serve server servers serves service services serving session sessions set setattr setblocking setdefault setenv setitem sets setsockopt setstate setter settimeout setting settings setuid setup setuptools seven several severity sha shader shadow shall shallow shalom shape share shared sharing sharp shebang shell shells shields shieldsio shift shiftwidth shik shim shlex short shortcoming shortcut shortcuts shorten shorter shortest shorthand shot should shouldn show showing shown shows shr shrink shuffle shutdown shutil shy sibling side sides sig sigint sigma sign signal signaled signals signature signatures signed significant significantly signify signing signs signum silence silent silently silver similar similarly simon simple simplefilter simpler simplest simplified simplify simply simulate sin since sindresorhus single singleton sinh sink sit site sites situation situations six size sized sizeof sizes skip skipped skipping skips slash slashes slated sleep slice slices slight slightly slogan slope slot slots slow slower small smaller smallest smalltalk smart smooth snap snapshot snippet sock socket sockets socks soft software solaris solely solution solve some somehow someone something sometimes somewhat somewhere soon sort sorted sorting sorts sound source sourcecode sourceforge sourceless sourcelist sources sourceslist space spaces spacing spam span spans sparse spawn spawned spawning spec special specialized specially specific specifically specification specified specifier specifiers specifies specify specifying specs speed speeds speedup spell spelling spinner spl splice split splitdrive splitext splitlines splits splitter splitting splituser sponsors sponsorship spot spread sprintf spurious sql sqlite sqrt sqs square squeeze src srcset ssh ssize ssl stability stable stack stacklevel stackoverflow stacks stacktrace stage stale staleness stamp stand standalone standard standards star starmap stars start started starting starts startswith startup stat state stateful statement statements states static statically staticmethod statistics stats status stay stays std stddev stderr stdin stdio stdlib stdout steal stem step steps sticky still stmt stop stopped stopping stops storage store stored stores storing str stractmethods straight strange strategies strategy stray stream streaming streamline streamreader streams streamwriter strength strerror stretch strftime strict strictly strikethrough string stringescape stringified stringify strings strip stripped stripping strips strlen stroke strong strongly strptime strs strtobool struct structural structure structured structures sts stub studio stuff style styled styles stylesheet styling sub subarray subclass subclasscheck subclassed subclasses subclasshook subclassing subcommand subcommands subdir subdirectory subheading subject sublicense submit submodule submodules subparts subpath subprocess subprocesses subs subscribe subscript subscription subsequence subsequent subsequently subset subst substantial substitute substituted substituting substitution substitutions substr substring substrings subtle subtract subtraction subtree subtype subtypes succeed succeeded succeeds success successes successful successfully successor such sufficient suffix suffixes suggest suggested suggestion suitable suite suites sum summarize summary sun sunos sup super superclass superset supplied supply supplying support supported supporting supports suppose supposed suppress suppressed sure surface surprising surrogate surrounding survive suspend svg svn swap swig switch switches switching sym symbol symbolic symbols symlink symlinks symmetric syms sync synchronize synchronized synchronous synchronously synonym syntactic syntactically syntax syntaxes synthesize synthetic sys syscall sysconfig system systems tab table tables tabs tabsize tabstop tag tagged tagname tags tail take taken takes takewhile taking tan taneli tanh tar tarball tarfile target targeted targets task tasks tbody tcl tcp team tear teardown tech technically technique tee tell tells temp tempdir tempfile template templates temple temporal temporarily temporary tenacity term terminal terminals terminate terminated terminates terminating termination terminator terminators terms ternary test testcase tested testing tests tex text texts textual texture textwrap tgi tgz thai than thanks that the their them theme themselves then theoretically theory there thereby therefore thereof these they thin thing things think thinking third this thomas those though thought thousands thread threading threads threadsafe three threshold through throughout throw throwing thrown throws thu thus tick ticket ticks tidelift tie tied tilde till tim time timed timedelta timegm timeout timeouts timer timers times timestamp timestamps timezone timing tiny tionalcommits tip title tls tmp tmpdir tmpl toc today todo together toggle tok token tokenize tokenizer tokens tokensource tokentype toks told tolerant toml too took tool toolchain tooling tools top toplevel tostring total totalrefcount touch towards trace traceback tracebacks traces tracing track tracked tracker tracking tracks tractproperty trade traditional traffic trailer trailers trailing training trait trans transaction transfer transform transformed transformer transforms transient transition translate translated translation translations transmission transparent transparently transport transports transpose trap traversable traversal traverse traversed traversing travis treat treated treating treatment treats tree trees tri triangle trick tricky tried tries trigger triggered triggering triggers trim trimmed trip triple triples triplet trivial trouble tructuredtext true truecolor truediv trunc truncate truncated truncates trust trusted truth truthy try trying tsconfig ttl tty ttype tue tuning tunnel tup tuple tuples turkish turn turned turning turns twice twitter two txt typ type typecode typed typedef typename typeof types typescript typical typically typing typo tzinfo ubdirectories ubuntu ubusercontent uchar ucs udp ufeff ufffe ugly uid uint ulong ultibytecodec ultimately ultiplication umask unable uname unary unauthorized unavailable unbound unbounded unbuffered uncaught unchanged unchecked unclosed uncompressed uncontrolled undef undefine undefined under underline underlying underscore underscores understand understands understood undici undo undocumented unencoded unescape unescaped unexpected unfortunately ungroup unhandled unhashable uni unichr unicode unicodedata unicorn unified uniform uniformly uninitialized uninstall union uniq unique uniquely unistring unit units unittest universal unix unknown unless unlike unlikely unlink unload unlock unmap unmodified unnamed unnecessary unordered unpack unpacked unpacking unparsed unpickling unprocessed unquote unquoted unreachable unrecognized unref unregister unrelated unsafe unset unsigned unspecified unsupported unterminated until untouched untrusted unusable unused unverified unwanted unwrap unwrapped unzip upcase update updated updates updating upgrade upgrading upload upon upper uppercase upstream urandom uri url urlencode urlencoded urljoin urllib urlopen urlparse urlretrieve urls urlsafe urlsplit urlunparse urlunsplit usable usage usages use used useful useless user userinfo username users usersite uses ushort using usr usual usually utc utf uthenticating uthentication util utilities utility utils utime utinefunction utm uuid uwz val valid validate validated validates validating validation validations validator validators validity valign vals valuable value valued values van var varargs variable variables variance variant variants variation varies variety various varname vars vary vcmcv vcs vec vector vectors vendor vendored venv ver verb verbatim verbose verbosity verification verified verifier verifies verify verifying vers versa version versionadded versions vertex vertical vertically very via vice video view viewer views vim vinay violation virtual virtualenv visibility visible visit visited visitor visual visualstudio vocabulary vogt void volatile volume vscode vsx vulnerability vulnerable vyc wait waiter waiters waiting waitpid waits waitstatus wake wakeup walk walker walking walks wall want wanted wants warn warned warning warnings warnoptions warns warranty warsaw was wasi wasn watch watcher water wave way ways weak weakref web website webworker wed week weekday weight weighted weights weird welcome well went were what whatever whatwg wheel wheels when whence whenever where whereas whether which whichever while white whitespace whitespaces whl who whole whom whose why wide widget width widths wiki wikipedia wild wildcard wildcards will win winapi wind windll window windows winerror winreg winter wire wish wishes with within without won word words work workaround worked worker workers workflow workflows working works world worry worse worth would wouldn wrap wrapped wrapper wrappers wrapping wraps writable write writelines writer writes writing written wrong wrote wwgdm www wxs wxucz xaa xab xac xad xae xaf xba xbb xbc xbd xbe xbf xca xcb xcc xcd xce xcf xcode xda xdb xdc xdd xde xdf xea xeb xec xed xee xef xem xfa xfb xfc xfd xfe xff xffff xhtml xml xmlns xmlrpc xmlrpclib xor xrange xxx xyz yaml yanked yargs yarn year years yei yellow yes yet yield yielded yielding yields yml you your yourself ystemencoding zdmci zero zeroes zeros zfill zip zipfile zipimport zipimporter zipped zlib zmlsb zone zoom zsh", TRIGRAMS = "0000000000000000000000000000699966736349790939988764020955592438008449408509004750a556863a632964c6086683446008543b440a3443593485480035007567575352088a567786580b30095558640a0085592296480300007244a03370074573095473400409025900080434080043660026005248466200059b552698020302070005000402000740253734030040238002600526403442206000092559223a44204a404655400330a5309042946332952464830253084559540700203a503258000300587427003036674908668860000a4449456806824a50b6590338000000000020022300004090000009205c54473325586046574030009295b24993787699666ba56080095539249804360930a5673648400543064050064b070887403000093508000800203600042420230090328228802000800850005400066666603300350530340200533050026000600030600030200030030036300600330500032200000000000000000000000000000000662433300000000000300000000656636400700a0070027050000060383930860a620605649200050872488352860650620474260050522232300000443020030000300630006600300000000006000000760009050600355300660000000400005200000300000000000000400242350003859000677032300200000000300000400000030000650308000600200040450200000b63748563a06a5577058882406085604a0007005605704600040009849a73957463076300997200702000000000000000000000000008600073077002003934770000002000000000002000000004000009968994809076675408990040808427290087072455400a850007098392b508b0053280046972304330045006000070500007800040027000803070000060000000003066302000020320630002000000060000500260050000004242000080400503040054050007000000030000200040004020030020003000000000000000000000000000053586224030260602078500020463533420050040000050000002063035020000060053004000000054222230060000000000000000074066556650070600085600224250000020030000300000000000042030000000000000000000000000003300000000000000000000055045436000080850025702000060042600000000000002000000020003300030000000000000000056300a000704000700000500060530000000400000430000000000240002200000000400000000000452060030200642700756743600050000000000200400500000030000000000000000000000000000380007000702000600002400000700656000400300640007300020050003000000300000500000040003300770700646000468030000000002000400000000000000000000000000000000300000000000000000000000030200000000000520003040000004050307000000200000000300200000303000002000000000000000000000000000525740400203a6808078a740000520302000000220000200200000642308200400020700000700000632226303200300200430000000a254865057007683807a00020005202023304003003000200000002000030003000000000000000009902490008004657307005000405740677005005575605570000000000000000000000000300000009602083507007045503764050406902080007000008003528000005403640000000002400000000003400000000000003000040000004522964622009ab672974870000400000000000000040030400040000000000000000000000500000450408000800400700004420070800324004400000300355030000a60028000a00643830580700450303223000300770040977000000420002300000020000003000000020050000000000000000000000000000000000000000003000300742500030000200020303020000300000000000000000000000000000000000000000000000000000626404233200556060759030070642202020200340500000300020560002202000400400003000000602207200700400400740000000976996950340959484a9807260074000000040040042000040000000000700000022002020030000043000300000000000000000000048086587000026a620998470402350000200030000000000500000400003000040200000020300000500007000702502400000000060300304000400000222020000000650030000300000000040000000600835230400477350536637000330002000002000500000000000000000000000000000040200000570007000600000600030000040a5000000432020003002400400004003400620000030003040000045380400230076407063000000005000500040000000000000000004000000420000000020000000040000000000000000000000300060040200000040500000000000000000000000000000000000000000000000000000000000000000052679244000787806088836000066322230040302040054060305077224820780774292065a852040d54358363900420520465703030804483300307667070566020204870438720800523630566700000680007252700050600630400030060004000500000500020000000303040360000437030505260000040006000000000000050000000630033000300200000030000000870379600900835760075250090887029030600303880070530000a83aa847473040470439b670030434000600000344040620730000780408003500700700868002000600020000000200000030940000ca68598659058986708a9386070c008080067045357820aa702052985759658800555670888745060000346000400200030554000000670009000700003530002000000750006205502522530552020000770848005800203390209020000704224300000302520262005000020004000200000400000000000000000000000000000000000000504820000703754002465730200402323200300000000000000000602202300000303400000000000500223200200000300040000000654746400000504000946004000803228700700500400064000000400004000000000000000000000030000000000000000000000000430849570000909020645030800000000000002000000000000000000000000000000000000000000070006000600000700000500030040000000200000400004000000442030000000040000320200000702300020000705630a3060040023000000000000000020000000000003000000000000000000000008000700050003070000020000060024600040000004000500003070000600430023034032000502000020000000080700056500000200000000000000000000000000020002200030000000030000000030000000000000000000000000070000200060000000000000000000000000000000000000000000000000000000000000000000000030340000060055603062843000032200000000200000000000000020033000000003050000000000000300000000203000000000000093407002000044850088a0026003200000002000000000003000004220070305005000004300000307000050203006003200090000004036535000002385000770600000000000000000000000000000000000000000000000000000000002300070005000007000204000604500070000000000000040000006700060007000507000405000006340040305004255306363400000500000300000000000002000000000000000000000000000000003900080205000038400043000009000000003000000300052002003200020050030000000000020404600050007006525007430000004300000000000000000000000003000000004000000000000000300000000000000002000000000005000000000000000000000000003000000004000000000030000000000000000000000000000000006065630006047290609774732040300000000000000000000000000200000020000000000000000004020002003002002004000000007847862006007784009854306502000000000000002000002000000000000000000000002020000002000000000000000000000000005247566700037493605670500000000000000000000000000000000000230000000000000200000004000030007000000000300000505500050000000304000300000002500000004000002000003000005003703004007677508757070003300000000000000000002000000000000000000000000000000005400070005000008000023000006000030002000000000030300008042053423003620002560030203350024300032360004550000000000000002000000000000000000000000020000000000000000000000000000000200000000000006040030000000000600300000000000000000000000000000000000000000000000000000000000006062400600009380005680000008004463007008240406408000409a000800680844070067850004097006904070050542004650033060048230003070800089506720064023570090030350000700008075000506970033923043070000000000000020000030000000000050000000000000000000000000000000000000000000000000000040000700050000000000030000086407a33080282050037753007078200904080005039025060000099399a8c79586366623aa78033070025000000255c02075370000086330640550270007056853003030000000000002000000060000085064900050244463057500300077085860884556567028a62003098263a208a0064264258862339320000000000004000004000000067000a00070004020000000000002000000000000000000000000083220720060003033022530000000000000000000000000000000027000a00060000040000000000000000000000000000000000000030042002000204504052005000000000000000000000000000000030000000000030000000030000020000020000200000000020000000080020000000000002400000050000000000000000000000000000000000000000000000000000000000000000000000000000000040000000000000303004200000030000030000200000000000000000000020000030000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000400300460000500044030000000000303000000000000000000000000000000000000000000000000000000020000000000000000060003020000000052000000030000003000000000000000000000000000003000055603026000000030000000000003000000000000000000000000200000002400000000000000000000000000000000000000000000000000000300000000000000000000000000000000000000000000000000000000000040503006420030402030300003000000302000000000000000000002000000000000040003000000003000040042000230000300000080008630000050704286730508020000000030040300000000000050020000000000300053030000002000000000000000000000000050033500000050806004400000030002040003000000002000000000000300033000000000000000024002620050000040002000004000000000000000000002000000003000200000000070000020000000000020030200004030033000003000000000000050030000000000000000000000000000030000004000500000000020000000000090023200250050003000330000020000200040000040050000003050000000000000006020000000000000000000000000000000000006004000020030000002000000000000000000000000000000000050000000000000000000000000000000000000000000000000000000000000000000000000000000060780006462406806089a643475260004000000030300200000000420000004000430500030600000824407400623025200460000000b9389567042058844389807273063000000052000030020000300032000400000020050030000000000000000000000030003000000057997878300648a363099060309000000000000000300040300000600004000433003000050000000976029220803034830374443090440000000000000400020000000450005020000000400040400000587940080023038870786509042460005307000003000230000000000000000000000000000000000300005000200000440000400000934047004324302440005000030760048005800220400363020040460277050004065020576000000033007000400020000000000000040000000300000000000000000000000000000000000000000000b00002330600003040050200004000000000000030000000000000000000000000000000000000000703740070846809282879000752400557000700600600200300000030000020300000200020030000530320020400300300030000000a7348434323057a63289904500400002000030000000000000000040000320000000000030000000000000020000000000000200000034075005000066922058920060700030000000000000004000000000004330000000203003400000072000400060020302043000004047002700060002060000060004040000400000000000004300000040359002053203840066567000488005540370090380085760303020000000000020000000000000000000400020000240000000000080043505020000000000425000050000300050000022033000000000040000000085600005700000040000300000000030000000000000000000000000020040000000030000000000002000000000000040000020000020004002200000000000000000300000000000000000000000000000000000000000050745027030099605074935003033000000030000050004040003077022a008700703900738600070a85309504900820750785424230960796570500647604987357630600225000800600800440500000c20008302600700500585703000650006000200000200000000000522845640000369565079040507340005000300000400030400000840007000500404000060000000040004000700000700000000060050006000000000300000300000440008000600000600002200040705574230502458354868637030260000000402350300500500340000000000000000000000600000000007000200000200004000000a40508605900642670049704020b9430a507a0080064099250005046000500030068035005500050066000800060000070000000000034000000030000000040000000030000020000000000000000000060040000000045030000400500000000400040000000000000000000000000000000000000000000040038200000443002050550000066500500057050060037524003088060840460820360006660000085223a2208000044200608000603000004000000200005600004007000037005000203000260020207600052606005065007444002400400020004000022000000000003005600000002080000530000053000050003000000000002000007530280006032000000505000008723872006039238000707700508760083208035834a0043000000b927898807546677402b9384254504250340008844060657002000753409005600552563568603070240000000000000000000000000a8469926490849555078a005070840209306800024450079400430870228307702004620065220040506440070000609070889000000550009000700000000200000000852028200600508000373002000600004000600000000000000040300004000300020000000000000200005000400000000000000000000000000000000000000000000505860060600538033a89505050030002000203000300000000030540000002000400500002000000463000300500000000000000000870987340400539540a7600000020000200050000230000030030040000300000002040050000000067000700060000353044002005050076622000274806063602050000000000000000000000000000000030406020000000000000000069000900090000060020260007053000300004000030000000030035000004000000002000000000050042000070370867099632600055042900070073370072232003030000000000000000030000000055000a200900302a0004240000080000630350002000002440000085000700590022273036050005040600000000072604076800000030000200000000000000000000002003200340000300000030000040002000020000000000000000070054255042033046052704330000000000000000000000000000000000000000000000000000000040000000000000000000000000000000000000000000000000000000000000000000000000000000020000000000000300000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020000000000000000000000000000000000000000000000000000000050000000040000000000000000000000000000020002000000000003000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000030000000000000000003400000050000000020030020000000000000000000000000000000000000028000900080000070000000020040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000060797047280488908076a066070550000000600000500230300020650328208500543500054500000830407300700502300070304000aa6aa89856609895987b958654056040500040050060030340000064440802050030003007364002004000300000000020003240000068887868000467a780079270307000000000000000000000300000732037400600000000060400030660356300630400640350400070790356002800400540063530000780336040700000400060000000757874674465788680777978645550400002000330700704000000000000000000000000000200000670208020700234800020500060a60529006800000650027400000960508426900620500582630062533836000200548060055000000362007000600000000000000000060000000500000000500000000000000000000000300000000000900000000500000370044043000000000000000000000000000000000000000000000000000000000537320660333776030656264440420000000000200000000000020680027027600530800832500000630004320634303200020000000a63897552300879077999453030300035003500200600202500040500000200200202020000000000883028020800532800632600030547675680000679920478070508000030000200000400000000000600026000720000000054000020670245000700300620033300060670005000500000500032020000660033000400000300003300000523700600000877440802700000680209204603800800500300320000000000000500000440500000440504000000000000000020000970539504900654750003805000aa4379542920545842a82720060069726650600685080850000200420532040000003000000000000050034200600000400000000000500000000000000000000000000500000000000078000072000000200000000000000000000000000000000000000000000000000000709840070806959040869340540230000020000500400430400042530000029000423630030504020540235000600400503300000000b628b6470202899460ba534380060002000060022060250040000020000200040050030060000000397002920280255590086060203059694784000089bc70568090204000000000000000000020000000400222000300000000002000000530007000700003500040000080460205000200500460204200000250205200000000400000000000724640262007577770a565340006520340204005004206406040002000000000000000000002000008a0408340a00534840054900070b20506003600000523306304200360009200702500560800000060374253430500035070956030000460000200000000000000000000040005030500000500302000000400000000000000300004000002900022002000600090000000000300020200300002300000000000000000000000000000000000000503040050000824000727000000643654003443754060386420042320707006505000000338200003420007300603000530000000000800463000000407300670600002502004800000400000030000000540004067400440000040400003200000000000000000000000000400473000000706020757050000000000000000000000000000000200004000003000000000000000792367500530804400039400040856009000500355070062502000675996554906756475678535034000000000200000030007500000804467050400700480066002030000000000000000000000000000773749350703807462876050030860039007700620050458500030873558638900530760476600000000002000300000000000000000300000000000000000000003000000000000000000000000000003500000200300000000000000000000000000000000000000000000000000000000000000000000002000000000000000000000000000403000000600906000847000000000000000030000000030000020400300000000030000430020000300000000000000000000000000a50570002000848020a82000430000000000000000000320000000400000000000000000000000000000000000000000000000000000060677030000537700675040002000000000000000000000000000000000000000000000000000000000000000200000000000000000400000000000000400020000000300030000000000000000300000300500030606602000403200000300000000000000000000000000000000000000000000000000000022000000000000000000000000002300000000000000000000300320000000000000000000000000000000000000400000000000000200000000000000000000020000000000000000000000000000300000000000000000000000002000300300000000000000000000000000000000000000000000000000000000000000000000000000000004030000704606050866040060400000000000000000000000000000000003000000000000000000632002000000000200030200000066066000600504000740040000200000000400000000000000000300032000000000000000000000060007000700300600000000040000470230005608000367000000000000000000000000000000000400002000000000000200002000200005000500000200000000030000000000000000200000000000830306030400500000043020000402000000002205000802500000020000000000000300000000000000000000000000000000000000070000000800000500000000000700335020000200020022020000400000023000000200000000000000000000300000000000000000020000000000000000000000000420000030000000000000004000000000000000000000030300030300000000000000000000000000300000000000000000000000000000000000000000000000000000035643300000060000000000000044333300200020000000200000433437303000600300002300000233433300400000000000200000433763300000430000660000000033334500000000300200000000000000000000000000000000000040002000200000000003000000204435200000366200276000000000000000000000000000000000000000000000000000000000000030004000300000200000000000030000000000600000000000000000000000000000000000300000000000000000000020602000000570007000600630700622000000000000000000000000000000000230200000000000000000000000300020000400320030000200000830207252000440000750533000000300000000203030002000000020002000000000000000000000300000000000000200000000000500000000000000000000000700400000000000000000000000004200000000000000000003000000000000000000000000000000000000220000000035000400000000020004000000000400400200000530000004000500500200000000320003000200000300000000000550054000300402002444000200000000000500300000000000000000000000000050400500003000000002000000000000000000000000006000000007000000000000000000000000000000000002000000000000000000000000000000040006000600000500000000000525003000000550530040000000260702000000000400006000000300000500000005030400600000460009005602000600307000040000000000000000000000000000000004000500000000000000000720504000500200002026000000202007007200000000400000020000200000002000000000000000000004000400000000200000000340000004000000500000000000300000000000000000000000000200000000000020000000000040400004000300000000000000000000000000000000000000000000004000000000000030007000000000000000000000000000000000000000000000000000000000000020000000000030000000000000900080002000205300762200000000000000300000000000000000000000000000000000000000000000000000000000000000000000000002000000506070000000000000000000000000000000000000000000000000000000000300000200000000300000000000000000040000000000300000000000000020000000000000000000000000000000000000036320300000000000000000000000000000000000000000000000000000000000000400000000000000000000000000000000003000000000000000000050000000000000000000000000000000000000200000200000000000000000000000000000000000000000000000000000000000000000000000000000000000000000300000000000000000000000000300000000000000000000000002";

// src/judge/words.ts
var dictionary;
function isCommonWord(word) {
  return dictionary ??= new Set(COMMON_WORDS.split(" ")), dictionary.has(word);
}
function familiarity(run) {
  let { length } = run;
  if (length === 0) return 0;
  let first = 0, second = letterCode(run, 0), sum = 0;
  for (let i = 1; i <= length; i++) {
    let third = i < length ? letterCode(run, i) : 0;
    first >= 0 && second >= 0 && third >= 0 && (sum += levelOf((first * 27 + second) * 27 + third)), first = second, second = third;
  }
  return sum / length;
}
function letterCode(run, at) {
  let code = run.charCodeAt(at) | 32;
  return code >= 97 && code <= 122 ? code - 96 : -1;
}
function levelOf(index) {
  let code = TRIGRAMS.charCodeAt(index);
  return code <= 57 ? code - 48 : code - 87;
}
var FAMILIAR = 6.2;
function isWordLike(run) {
  let word = run.toLowerCase();
  return word.length < 3 ? !1 : isCommonWord(word) ? !0 : word.length <= 3 ? familiarity(word) >= 7.5 : familiarity(word) >= FAMILIAR || isCompound(word);
}
function isCompound(word) {
  if (word.length > 40) return !1;
  let reach = new Array(word.length + 1).fill(Number.POSITIVE_INFINITY);
  reach[0] = 0;
  for (let end = 3; end <= word.length; end++)
    for (let start = Math.max(0, end - 14); start <= end - 3; start++)
      isCommonWord(word.slice(start, end)) && (reach[end] = Math.min(reach[end], reach[start] + 1));
  return reach[word.length] <= 4;
}
var ASCII = /^[\x00-\x7f]*$/, ASCII_RUNS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]/g, UNICODE_RUNS = new RegExp("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{Lo}]+|\\p{Lu}", "gu");
function wordsOf(text) {
  let words = [], runs = ASCII.test(text) ? ASCII_RUNS : UNICODE_RUNS;
  for (let [run] of text.matchAll(runs)) words.push(run.toLowerCase());
  return words;
}

// src/judge/look.ts
var RUN = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]/g;
function lookOf(value) {
  let lower = 0, upper = 0, symbols = 0, digits = 0, blanks = 0, switches = 0, before = 0, counts2 = /* @__PURE__ */ new Map(), length = Math.min(value.length, 512);
  for (let i = 0; i < length; i++) {
    let code = value.charCodeAt(i);
    code >= 97 && code <= 122 ? lower += 1 : code >= 65 && code <= 90 ? upper += 1 : code >= 48 && code <= 57 ? digits += 1 : code <= 32 ? blanks += 1 : symbols += 1;
    let kind = code >= 97 && code <= 122 || code >= 65 && code <= 90 ? 1 : code >= 48 && code <= 57 ? 2 : 0;
    kind + before === 3 && (switches += 1), before = kind, counts2.set(code, (counts2.get(code) ?? 0) + 1);
  }
  let entropy = 0;
  for (let count of counts2.values()) entropy -= count / length * Math.log2(count / length);
  let runs = [], inWords2 = 0, oddRun = 0;
  for (let [run] of value.slice(0, 512).matchAll(RUN)) {
    let word = run.toLowerCase();
    runs.push(word), word.length >= 3 && isWordLike(word) ? inWords2 += word.length > 3 ? word.length : 1.5 : oddRun = Math.max(oddRun, word.length);
  }
  let letters = lower + upper;
  return {
    length: value.length,
    lower,
    upper,
    digits,
    symbols,
    blanks,
    wordShare: letters === 0 ? 0 : inWords2 / letters,
    oddRun,
    runs,
    entropy,
    switches,
    distinct: counts2.size
  };
}
var UUID = /^\{?[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\}?$/;
function isUuid(value) {
  return UUID.test(value);
}
var HEX = /^[0-9a-fA-F]+$/;
function isHex(value) {
  return HEX.test(value) && /\d/.test(value) && /[a-fA-F]/.test(value);
}
function isPatterned(value) {
  let text = value.toLowerCase(), { length } = text;
  if (length < 3) return !0;
  let distinct = new Set(text).size;
  if (distinct <= 2 || length >= 12 && distinct <= 4) return !0;
  let inRuns = 0, longest = 0, run = 1, kind = 0;
  for (let i = 1; i <= length; i++) {
    let next = i < length ? stepKind(text, i) : 0;
    next !== 0 && next === kind ? run += 1 : (run >= 3 && (inRuns += run), longest = Math.max(longest, run), run = next === 0 ? 1 : 2), kind = next;
  }
  if (inRuns >= length * 0.75 || longest >= 6 && length - longest <= 6) return !0;
  for (let period = 1; period <= Math.min(10, length / 2); period++)
    if (hasPeriod(text, period)) return !0;
  return !1;
}
function hasPeriod(text, period) {
  for (let i = period; i < text.length; i++) if (text[i] !== text[i - period]) return !1;
  return !0;
}
var ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "azertyuiop", "qwertzuiop"];
function stepKind(text, at) {
  let delta = text.charCodeAt(at) - text.charCodeAt(at - 1);
  if (delta === 1) return 1;
  if (delta === -1) return 2;
  if (delta === 0) return 3;
  let pair = text[at - 1] + text[at];
  return ROWS.some((row) => row.includes(pair)) ? 4 : ROWS.some((row) => row.includes(text[at] + text[at - 1])) ? 5 : 0;
}
function isWordy(look) {
  return look.wordShare >= 0.6 || look.oddRun <= 3 && look.wordShare >= 0.4;
}

// src/judge/placeholder-words.ts
var placeholder_words_exports = {};
__export(placeholder_words_exports, {
  DUMMY_WORDS: () => DUMMY_WORDS,
  STAND_INS: () => STAND_INS
});
function setOf(words) {
  return new Set(words.split(/\s+/));
}
var STAND_INS = setOf(
  "your yours placeholder changeme changeit example examples redacted removed masked hidden obfuscated censored scrubbed sanitized sanitised filtered replace replaceme insert todo fixme tbd fill dummy fake bogus sample mock mocked xxx xxxx xxxxx xxxxxx xxxxxxxx goes omitted elided snipped truncated invalid incorrect wrong nonexistent unset undefined none null nothing notset notused unused ignored unknown whatever something anything"
), DUMMY_WORDS = setOf(
  "test tests testing tester password passwd passwort pass pwd secret secrets token bearer key keys api apikey auth admin administrator root user username guest demo default my the some any foo bar baz qux quux foobar foobarbaz hello world value string text name client server access private public login super please change here enter put set use wrong bad good correct valid new old abc abcd xyz aaa bbb ccc lorem ipsum temp tmp temporary blah required optional hidden disabled enabled prompt ask interactive plain auto generated inherit inherited external managed manual encrypted unencrypted keyring keychain dev prod stage staging local sys system app application service db database postgres postgresql mysql mariadb redis mongo mongodb rabbitmq oracle sa id data one two three first second a b c d e x y z s my me i it is of for this that and or not no yes true false alice bob carol john doe jane joe user1 top let minio minioadmin elastic kibana grafana sonar jenkins tomcat manager vagrant docker ubuntu postgresuser dbuser dbpass dbpassword mypassword mysecret mytoken mykey testpass testpassword testuser testtoken testkey testsecret rootpassword adminpassword userpassword strong weak long short very really random super safe in open sesame secure unsafe insecure complex simple"
);

// src/judge/guards.ts
function isPath(value) {
  return /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/]|\\\\|file:)/.test(value) && /^[\w .~:/\\@+%{}$()-]*$/.test(value) && !/^\/?[A-Za-z0-9+/]{40,}={0,2}$/.test(value) && !isMarkedBase64(value) || /^[\w@~ .-]{1,60}\.(?:pem|key|crt|cer|p12|pfx|jks|json|ya?ml|txt|xml|conf|cfg|ini|properties|env|py|js|ts|go|rb|java|php|cs|html?|css|md|sh|png|svg|jpg|com|org|net|io|local|internal|dev)$/i.test(
    value
  );
}
function isMarkedBase64(value) {
  if (!/^[+/][A-Za-z0-9+/]{18,}={0,2}$/.test(value) || value[0] === "/" && !/[+=]/.test(value)) return !1;
  let { wordShare, digits, upper, lower } = lookOf(value);
  return wordShare < 0.3 && digits > 0 && upper > 1 && lower > 1;
}
function isUrl(value) {
  return /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|urn:|mailto:|www\.|tel:|data:)/i.test(value) || /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}$/.test(value);
}
function isCode(value) {
  return isMarkedBase64(value) ? !1 : /[A-Za-z_][\w.]{0,40}\(['"\w\s.,$&*:+-]{0,80}\)|^[A-Za-z_][\w.]{0,60}\(|\)\s*[;{.]|=>|::|->|&&|\|\||[=!]==?\s|\s[=!]=|^\s*[=<>{}[\]();,+*/!&|]|[{};]\s*$|<\/?[a-z]|\/>|\$\w{1,40}->|\(\?[:=!<]|\\[swdb]|^[\w$]+(?:\[[\w'"$]*\])+$|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});?$|[=!]==/i.test(
    value
  );
}
function isDottedName(value, look) {
  return /^[A-Za-z_$@][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(value) && (look.wordShare >= 0.5 || look.digits === 0 && look.oddRun < 6) && look.digits <= 3;
}
function isMeasure(value) {
  return /^(?:v?\d{1,4}(?:\.\d{1,5}){1,3}(?:[-+.]\w{1,20}){0,4}|\d{4}-\d{2}-\d{2}.{0,20}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,9}(?:\.\d+)?\s?(?:[a-zA-Z]{1,3}|%|days?|hours?|minutes?|seconds?)|\d{1,3}(?:\.\d{1,6}){3,16}(?::\d{1,5})?|0x[0-9a-fA-F]{1,8}|#[0-9a-fA-F]{3,8})$/.test(
    value
  );
}
function isLocale(value) {
  return /^[a-z]{2,3}-[A-Z][a-z]{3}(?:-[A-Z]{2})?$/.test(value);
}
function isGrouped(value) {
  return /^[a-z0-9]{4}(?: [a-z0-9]{4}){3,9}$/i.test(value);
}
function isProse(look) {
  return look.blanks >= 1 && (look.wordShare >= 0.5 || look.blanks >= 3);
}
var PUBLIC_TOKEN = /^(?:pk\.eyJ[\w-]{32,1200}\.[\w-]{20,30}|sb_publishable_[\w-]{31}|phc_[\w-]{41,44}|NRJS-[0-9a-f]{19}|pub[0-9a-f]{32}|FLWPUBK(?:_TEST)?-[a-h0-9]{32}-X|sub-c-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mob-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|pk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:sq0idp|sandbox-sq0idb)-[\w-]{22}|dvc_(?:client|mobile)_[A-Za-z0-9]{8,48}|AIK_CLIENT_[A-Za-z0-9]{24}|ramp_id_[A-Za-z0-9]{40}|mdb_sa_id_[0-9a-f]{24}|(?:SB-)?Mid-client-[\w-]{10,30}|key_(?:live|test)_[A-Za-z0-9]{16,40}|cli_[A-Za-z0-9]{16}|age1[a-z0-9]{58}|u-s4t2(?:ud|af)-[0-9a-f]{64}|SCW[A-Z0-9]{17}|\d{6,20}-[a-z0-9_]{32}\.apps\.googleusercontent\.com)$/, PUBLIC_BASE64 = /^(?:MFkwEwYH|MFYwEAYH|MHYwEAYH|MIIBIjAN|MIICIjAN|MIGfMA0G|MCowBQYD|MII[\w+/]{2}[DTjz]CC|MDQ6|MDEwOl)/;
function isPublicText(value) {
  return PUBLIC_TOKEN.test(value) || PUBLIC_BASE64.test(value) ? !0 : /^(?:sha(?:1|256|384|512)[-:]|md5[-:]|ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|AAAAB3Nza|AAAAC3Nza|-----BEGIN (?:CERT|PUBLIC|RSA PUBLIC)|application\/|text\/|image\/|multipart\/|pk_(?:test|live)_|NFK?[CD]$|HS(?:256|384|512)$|RS(?:256|384|512)$|ES(?:256|384|512)$|aes-?\d|rsa-?\d|pbkdf2|arn:)/i.test(
    value
  );
}
function isOwnName(entry) {
  let flat = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, ""), value = flat(entry.value), name = flat(entry.key);
  return value !== "" && !isPolicyMix(entry.value, lookOf(entry.value)) && (value === name || value.length >= 4 && name.endsWith(value) && !/\d/.test(value) || name.length >= 6 && value.includes(name));
}
function isDummy(value, look) {
  return look.length <= 12 && look.digits > 0 && DUMMY_WORDS.has(unleet(value.toLowerCase())) ? !0 : !look.runs.some((run) => run.length >= 3) || isPolicyMix(value, look) ? !1 : look.runs.every(isDummyRun) ? !0 : look.length <= 16 && look.digits + look.symbols > 0 && wordsOf(unleet(value)).every(isDummyRun);
}
function isPolicyMix(value, look) {
  return look.length >= 8 && look.upper > 0 && look.lower > 0 && look.digits > 0 && look.blanks === 0 && /[^\w\s./:-]/.test(value);
}
function isDummyRun(run) {
  return run.length <= 1 || DUMMY_WORDS.has(run) || isDummyCompound(run);
}
function unleet(value) {
  return value.replace(/[013457@$]/g, (mark) => LEET[mark]);
}
var LEET = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s" };
function isPasswordHash(value) {
  return /^['"]?(?:\$(?:2[abxy]?|1|5|6|y|7|apr1|argon2\w{1,2}|pbkdf2[\w-]*|scrypt|sha1|bcrypt[\w-]*)\$|\{(?:S?SHA\w*|S?MD5|BCRYPT|CRYPT|PBKDF2[\w-]*|SCRAM[\w-]*|bcrypt|noop)\}?|(?:pbkdf2|scrypt|bcrypt|argon2|md5|sha1|sha256|SCRAM-SHA)[\w-]*[:$]|grub\.pbkdf2\.)/.test(
    value
  );
}
function isVariableName(value, look) {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && look.wordShare >= 0.25 && look.digits <= 3;
}
function isArtifact(value) {
  return value.length <= 128 && /^[a-z]{2,}(?:\.[a-z][\w-]*)+:[\w.-]+$|^[\w./-]+(?::[\w.-]+)*[:@]v?\d+(?:\.\d+)+[\w.-]*$/.test(value);
}
function isDummyCompound(run) {
  for (let cut = 3; cut <= run.length - 2; cut++)
    if (DUMMY_WORDS.has(run.slice(0, cut)) && DUMMY_WORDS.has(run.slice(cut))) return !0;
  return !1;
}
function isSlashedName(value, look) {
  return /^[\w@.-]+(?:\/[\w@.-]+)+$/.test(value) && look.wordShare >= 0.4;
}
var CREDENTIAL_WORD = /^(?:pass|passwd|password|pwd|secret|token|key|apikey|auth|cred|creds|credentials|user|username|login)$/;
function isCredentialWord(value) {
  return CREDENTIAL_WORD.test(value.toLowerCase());
}
function isCredentialName(value, look) {
  return look.blanks > 0 ? !1 : /password|passwd|passphrase/i.test(value) && !isPolicyMix(value, look) ? !0 : look.digits > 0 ? !1 : /(?:api|access|secret|private)[-_ ]?key/i.test(value) ? !0 : /^[A-Za-z]+(?:[-_.][A-Za-z]+)*$/.test(value) && look.runs.length >= 2 && look.runs.length <= 6 && look.runs.some((run) => CREDENTIAL_WORD.test(run));
}
function isSequence(value) {
  return isPatterned(value) && (value.length > 16 || !/[^\w\s-]/.test(value)) || // Bytes in turn, and a made-up number in groups: 1234-5678-9010-1234
  /^(?:0x)?000102030405/i.test(value) || /^1234[-. ]5678(?:[-. ]\d{4}){1,3}$/.test(value) || /^(?:0x)?(?:dead|beef|cafe|babe|f00d|feed|face|c0de|d00d|bad|fade|c0ffee){2,}\w{0,6}$/i.test(value);
}

// src/judge/random.ts
var random_exports = {};
__export(random_exports, {
  looksRandom: () => looksRandom
});
function looksRandom(value, look, least) {
  return look.length < least || look.blanks > 0 ? !1 : isHex(value) ? look.entropy >= 2.5 : look.digits === 0 ? look.length >= 20 && (look.upper > 2 ? look.lower > 2 : look.symbols === 0) && look.wordShare < 0.35 : look.wordShare < (look.switches >= 4 ? 0.6 : 0.4) && look.entropy >= Math.min(3.2, Math.log2(look.length) * 0.7);
}

// src/judge/refusals.ts
var refusals_exports = {};
__export(refusals_exports, {
  isPassphrase: () => isPassphrase,
  refusalOf: () => refusalOf
});

// src/judge/encoded.ts
var encoded_exports = {};
__export(encoded_exports, {
  isEncodedText: () => isEncodedText
});

// src/judge/state.ts
var state_exports = {};
__export(state_exports, {
  isPlaceholder: () => isPlaceholder,
  isReference: () => isReference,
  isStandIn: () => isStandIn,
  stateOfValue: () => stateOfValue
});
var TEMPLATE_PART = /\$\{|\{\{|#\{|<%|%>|\$\(|\{%|@\{|%\{|\[\[|<<<?[A-Za-z$]|\}\}|%\([\w.]+\)[sdr]|\$\$[A-Z_]{3,}|__[A-Z][A-Z0-9_]{2,}__|\(\(.{1,60}\)\)|#[A-Z][A-Z_]{3,}#/, WHOLE_REFERENCE = new RegExp(
  `^(?:${[
    String.raw`\$[A-Za-z_]\w*(?::\w+)?`,
    // $NAME, $env:NAME
    String.raw`\$\.[\w.[\]]+`,
    // JSON path
    String.raw`%[A-Za-z_]\w*%`,
    // %NAME%
    String.raw`%%?[A-Z_]\w*%%?`,
    String.raw`@[A-Za-z_][\w.-]*@|@[A-Za-z_]+`,
    // @NAME@, @name
    String.raw`:[A-Za-z_]\w*`,
    // :name in SQL
    String.raw`\{[\w .:-]{0,60}\}`,
    // {name}
    String.raw`\[[A-Za-z][\w .:-]{0,60}\]`,
    // [name]
    "<[^<>]{1,80}>?",
    // <name>
    "&lt;.{1,80}&gt;",
    String.raw`\*?%[-+0-9.]*[a-zA-Z]`,
    // %s
    String.raw`!(?:Ref|Sub|GetAtt|ImportValue|Join|vault|env|secret)\b.*`,
    String.raw`(?:vault|op|ssm|env|secret|secrets|keyring|keychain|gopass|pass|bw|doppler|ref\+\w+|secretsmanager|awssm|akv|gcpsm|file|resolve|sops|chamber|credstash):.{1,300}`,
    String.raw`@Microsoft\.KeyVault\(.*`,
    String.raw`arn:aws[\w-]*:.{1,300}`,
    String.raw`projects\/[^/]+\/secrets\/.{1,200}`,
    String.raw`(?:process\.env|import\.meta\.env|os\.environ|ENV|System\.getenv|getenv|env|config|settings|Deno\.env|Bun\.env|secrets|vars|inputs|params|var|local|data|module|each|self|this|ctx|context|request|req|options|opts|props|state|github|steps|needs)[.[(].{1,200}`,
    "secretKeyRef|valueFrom|fromEnv|secretRef|envFrom",
    String.raw`ENC\(.*\)?|AES:.*|\{cipher\}.*|\$ANSIBLE_VAULT.*|ENC\[.*`
    // encrypted at rest
  ].join("|")})$`
), HOLLOW = /^(?:[xX*\u2022\u25cf.\u2026?_#=-]+|[xX]{3,}.*|.*[xX*\u2022\u25cf]{4,}.*|.{0,40}(?:\.{3,}|\u2026).{0,12}|\(.{0,60}\)|n\/?a|string|value|text|integer|number|boolean|null|nil|none|undefined|true|false|yes|no|tbd|-+)$/is, STAND_IN_PART = /example|placeholder|change-?_?me|redacted|dummy|sample|insert|replace|removed|your[-_ ]/i, FAKE_PART = /[Ff]ake|FAKE/;
function isReference(value) {
  return WHOLE_REFERENCE.test(value);
}
function isPlaceholder(value) {
  return HOLLOW.test(value) ? !0 : isStandIn(value);
}
function isStandIn(value) {
  return value.length > 120 ? !1 : STAND_IN_PART.test(value) || FAKE_PART.test(value) ? !0 : wordsOf(value).some((word) => STAND_INS.has(word) && standsApart(word, value));
}
function standsApart(word, value) {
  return word.length > 4 || value.length < 20 || !/\d/.test(value) ? !0 : new RegExp(`(?:^|[^a-z0-9])${word}(?:$|[^a-z0-9])`, "i").test(value);
}
function stateOfValue(text, syntax) {
  let value = text.trim();
  return value === "" ? "empty" : value.length > 8192 ? "literal" : TEMPLATE_PART.test(value) || isReference(value) ? "reference" : isPlaceholder(value) ? "placeholder" : syntax && isComputed(value, syntax) ? "computed" : "literal";
}
function isComputed(value, syntax) {
  return syntax.quote === "" ? /^(?:[ \t]*[([]|\s*(?:\+\+|\?\.|->|::))/.test(syntax.after) || /[\w)\]]\(/.test(value) : /^\s*(?:\+|\.\.|%(?!>)|\.format|~)\s*[^"'`\s\d]/.test(syntax.after) && !/^\s*(?:\+|\.\.)\s*\\?["'`]/.test(syntax.after);
}

// src/judge/encoded.ts
function isEncodedText(value) {
  if (value.length < 8 || value.length > 200 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value))
    return !1;
  let text = Buffer.from(value, "base64").toString("latin1");
  if (!/^[\x20-\x7e\r\n\t]+$/.test(text)) return !1;
  let look = lookOf(text.trim());
  return stateOfValue(text) !== "literal" || isWordy(look) || isDummy(text, look) || isSequence(text.trim());
}

// src/judge/names.ts
var names_exports = {};
__export(names_exports, {
  isTurned: () => isTurned,
  nameOf: () => nameOf
});
function setOf2(words) {
  return new Set(words.split(/\s+/));
}
var PASSWORD = setOf2(
  "password passwords passwd pwd pass passcode psw pswd passw pword pw passwort kennwort contrasena contrase\xF1a clave senha mdp passe passin passout wachtwoord haslo has\u0142o parola parole mima userpass rootpw bindpw dbpw userpw adminpw newpass oldpass curpass masterauth passwordtext identified sifre \u015Fifre heslo geslo lozinka salasana jelsz\xF3 jelszo l\xF6senord losenord passord adgangskode \u043F\u0430\u0440\u043E\u043B\u044C \u5BC6\u7801 \u5BC6\u78BC \u30D1\u30B9\u30EF\u30FC\u30C9 \uBE44\uBC00\uBC88\uD638"
), LEADING = setOf2(
  "passwort kennwort contrasena contrase\xF1a senha mdp haslo has\u0142o sifre \u015Fifre heslo geslo lozinka wachtwoord \u043F\u0430\u0440\u043E\u043B\u044C"
), SCRIPT_ENDING = /(?:\u5bc6\u7801|\u5bc6\u78bc|\u30d1\u30b9\u30ef\u30fc\u30c9|\ube44\ubc00\ubc88\ud638)$/, PASSPHRASE = setOf2("passphrase"), SECRET = setOf2("secret secrets totp otp mnemonic psk seed clientsecret appsecret"), TOKEN = setOf2("token tokens jeton jwt bearer pat accesstoken authtoken"), WEAK = setOf2(
  "key keys auth authorization cred creds credential credentials login authenticate nkey api cookie session authentication "
), HASH = setOf2(
  "salt hash digest checksum sha sha1 sha256 md5 etag integrity nonce fingerprint thumbprint crc hmac hashed encrypted crypted bcrypt sri"
), DSN = setOf2("dsn connectionstring connstr connection conn"), CLIENT = setOf2(
  "client consumer app application oauth oauth2 new aad spn principal tenant google github facebook twitter linkedin"
), NEUTRAL = setOf2(
  "value val string str b64 base64 encoded text txt plain plaintext cleartext clear default prod production dev develop development staging stage test tests testing live local sandbox new old current previous prev primary secondary confirmation confirm again repeat repeated repeated2 input literal a b c one two first second third raw md bytes buf buffer data hex const override v actual expected valid result env content eq set to be equal equals is update attribute change my your our this the self x y quoted original orig existing real final main backup alt shared base"
), WHOSE = setOf2(
  "admin administrator root db database sql mysql mariadb postgres postgresql pg mongo mongodb redis ldap smtp imap mail mailer ftp sftp ssh master slave replica github gitlab bitbucket google facebook twitter slack aws azure gcp stripe twilio sendgrid mailgun paypal docker dockerhub npm pypi heroku jenkins sonar internal external eu us de uk hk spec"
), ABOUT = setOf2(
  "url urls uri uris endpoint type types name names alias aliases id ids field fields header headers prefix suffix expires expiry expiration expired in at on ttl length len size sizes policy policies hint format method algorithm alg path paths file filename files dir directory folder ref refs count counter label title placeholder message messages msg error errors err desc description regex pattern validator validation required enabled disabled min max index idx version manager service provider store storage scope scopes issuer event request req response res resp state status handler callback mode rotation reset visible toggle checkbox form button btn icon column col table param params parameter attribute property prop var variable selector xpath css locator link page screen view route router host hostname port user username email owner model schema kind group role date time timeout timestamp interval number strength char chars class classname interface impl factory builder generator encoder decoder parser verifier checker service controller repository exception options option opts config configuration settings rule rules list map dict array set cache info details context func function fn by for from with of or and not node element el box widget dialog prompt reader writer stream source target usage limit limits bits exists present missing used valid rate quota price cost balance review server servers client clients changed created updated deleted age day days hour hours minutes seconds ms mins secs equality match matches comparison code codes hashes algorithms level levels operation operator action actions permission permissions template templates example examples doc docs help policyname comment space newline separator delimiter sep event events listener"
), OTHER_KEY = setOf2(
  "recv gpg keyserver websocket socket commit transport primary foreign sort cache object partition hash map dict group index lookup row column item i18n locale label message public pub hot short translation unique composite storage registry arrow up down left right modifier control ctrl shift alt enter escape tab delete home end page menu json property option config setting settings attribute field param parameter header meta metadata tag entry node parent child routing range search filter query event answer resource idempotency dedup license schema db data table document record host known soft natural surrogate candidate state session cookie answer bucket s3 path file form sorting order ordering json yaml xml image video theme color colour style icon feature flag preference pref preferences prefs extra bundle intent argument arg state context trace span redis etcd topic message kafka ssh rsa root authorized verification verify verifying validation signature stored disco machine repo"
), KEY_OF = setOf2(
  "api oauth access app application account subscription auth license storage master admin service server encryption encrypt signing sign secret private shared security crypto cipher decrypt decryption aes des hmac jwt cookie session token client consumer project integration write ingest ingestion instrumentation maps map sdk developer dev stripe sendgrid mailgun google aws azure openai anthropic github gitlab firebase algolia datadog segment sentry rollbar bugsnag intercom mixpanel amplitude pusher twilio nexmo plaid heroku bitly giphy tmdb omdb weather openweathermap current secure salt host functions function ec dh symmetric wep wpa validation"
), TURN = setOf2(
  "wrong invalid incorrect bad bogus csrf xsrf authenticity page next continuation pagination unexpected eof lexer parse parser"
), LEADING_TURN = setOf2(
  "is has no empty missing blank use uses show hide forgot require requires needs allow allows disable enable validate num max min total count on should can did will"
), SESSION = setOf2("connect auth session login"), PUBLIC_NAME = /^postman token$|(?:^| )(?:push|device|fcm|registration|apns) tokens?$|(?:^| )(?:request|idempotency|change|action|dismissal|stylesheet|ajax|dkim|upload|continuation|pagination|marker|sync|lock|concurrency|cancellation|fencing) tokens?$/, meanings = new Memo(2e4, judgeName);
function nameOf(key) {
  return meanings.of(key);
}
var CAMEL_JOINED = /(?:password|passwd|pwd|(?:require|new|old|cur|store|key|db|user|root|admin|my|sql|mail|smtp|ftp|ldap|wifi|login|master|auth|trust|default|proxy)pass|passphrase|secret|token|(?:sta|ap|wifi|wpa)psk|apikey|accesskey|secretkey|privatekey)$/;
function judgeName(key) {
  let words = wordsOf(key.length > 120 ? key.slice(-120) : key), none = { kind: "none", words, weak: !1 }, last2 = words.length - 1;
  for (; last2 > 0 && (NEUTRAL.has(words[last2]) || isWhose(words, last2)); ) last2 -= 1;
  let head = words[last2];
  if (head === void 0) return none;
  let before = words[last2 - 1] ?? "", dot = key.lastIndexOf("."), lead = dot < 0 ? words[0] : wordsOf(key.slice(dot + 1))[0];
  if (last2 > 0 && lead !== void 0 && lead !== head && LEADING_TURN.has(lead)) return none;
  let is = (kind, weak = !1) => ({ kind, words, weak });
  if (ABOUT.has(head))
    return head === "id" || head === "ids" ? before === "" ? none : is("public-id") : head === "string" && before === "connection" ? is("connection-string") : none;
  if (words.some(
    (word) => /^(?:(?:hashed|crypted)$|(?:encrypted|sealed|salted)(?:key|password|secret|token)?$)/.test(word)
  ))
    return is("salt-or-hash");
  if (words.lastIndexOf("type", last2 - 1) > 0 || /^und-/.test(key)) return none;
  if (/(?:md|crc|ripemd|blake)-?\d+$/i.test(key) || HASH.has(head) || HASH.has(before) && !KEY_OF.has(before)) return is("salt-or-hash");
  if (words.includes("public") || words.includes("publishable") || /^(?:user)?p(?:ub|b)key$/.test(head) || PUBLIC_NAME.test(words.join(" "))) return is("public-id");
  if (PASSWORD.has(head) && words.includes("encoded")) return is("salt-or-hash");
  if (PASSWORD.has(head))
    return is("password", head === "pass" && words.length === 1 && key !== "pass" && key !== "PASS");
  if (head === "phrase" && before === "pass" || PASSPHRASE.has(head)) return is("passphrase");
  if (LEADING.has(words[0]) || words[0] === "mot" && words[2] === "passe" || SCRIPT_ENDING.test(key) || head === "word" && before === "pass") return is("password");
  if (TOKEN.has(head)) return tokenKind(words, last2, is);
  if (SECRET.has(head)) return is(secretKind(words, last2), head === "seed");
  if (DSN.has(head)) return is("connection-string");
  if (head === "key" || head === "keys" || head === "apikey" || head === "nkey") return keyKind(words, last2, is);
  let joined = CAMEL_JOINED.exec(head)?.[0];
  return joined ? joinedKind(head, joined, words, last2, is) : head === "sid" || head === "sessid" || head === "sessionid" ? SESSION.has(before) || head !== "sid" ? is("token", !0) : none : WEAK.has(head) ? is("token", !0) : head.endsWith("key") && head.length <= 12 && !isCommonWord(head) && !OTHER_KEY.has(head.slice(0, -3)) ? is("api-key", !0) : none;
}
function isWhose(words, at) {
  let before = words[at - 1];
  return WHOSE.has(words[at]) ? before === "key" || before === "keys" ? KEY_OF.has(words[at - 2] ?? "") : PASSWORD.has(before) && before !== "identified" || before === "secret" || before === "token" && at > 1 : !1;
}
function tokenKind(words, last2, is) {
  let before = words[last2 - 1] ?? "";
  return before === "csrf" || before === "xsrf" || before === "page" || before === "next" || before === "continuation" ? is("none") : before === "access" || words[last2] === "accesstoken" ? is("access-token") : before === "client" ? is("token", !0) : is(before === "refresh" ? "refresh-token" : "token");
}
function secretKind(words, last2) {
  return words[last2] === "clientsecret" || CLIENT.has(words[last2 - 1] ?? "") ? "client-secret" : "secret";
}
function keyKind(words, last2, is) {
  let before = words[last2 - 1] ?? "";
  return words[last2] === "apikey" ? is("api-key") : before === "private" || before === "priv" ? is("private-key") : before === "secret" ? is("secret") : KEY_OF.has(before) ? is("api-key") : OTHER_KEY.has(before) ? is("none") : is("api-key", !0);
}
function joinedKind(head, joined, words, last2, is) {
  return joined === "privatekey" ? is("private-key") : joined === "passphrase" ? is("passphrase") : /pass|^pwd|psk$/.test(joined) ? is("password") : joined === "token" ? tokenKind([...words.slice(0, last2), head.slice(0, -5), "token"], last2 + 1, is) : is(joined === "secret" ? secretKind([...words.slice(0, last2), head.slice(0, -6), "secret"], last2 + 1) : joined === "secretkey" ? "secret" : "api-key");
}
function isTurned(words) {
  return words.some((word) => TURN.has(word));
}

// src/judge/noise.ts
var noise_exports = {};
__export(noise_exports, {
  isBeginning: () => isBeginning,
  isBundled: () => isBundled,
  isCalledExample: () => isCalledExample,
  isConstant: () => isConstant,
  isCredentialScope: () => isCredentialScope,
  isEscapes: () => isEscapes,
  isFileName: () => isFileName,
  isFormat: () => isFormat,
  isKeyId: () => isKeyId,
  isLabel: () => isLabel,
  isMarkedExample: () => isMarkedExample,
  isNumber: () => isNumber,
  isNumeronyms: () => isNumeronyms,
  isPasswordWord: () => isPasswordWord,
  isPattern: () => isPattern,
  isPublicKey: () => isPublicKey,
  isRepositoryUrl: () => isRepositoryUrl,
  isSearchOnly: () => isSearchOnly,
  isSecretsName: () => isSecretsName,
  isStoredPassword: () => isStoredPassword,
  isStyleClass: () => isStyleClass,
  isVerbPass: () => isVerbPass
});

// src/judge/wrapped.ts
var wrapped_exports = {};
__export(wrapped_exports, {
  isEscapeTest: () => isEscapeTest,
  isWrappedText: () => isWrappedText,
  percentDecoded: () => percentDecoded
});
function percentDecoded(value) {
  if (!value.includes("%")) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
function isEscapeTest(value) {
  if (!/%[0-9A-Fa-f]{2}|[\0-\x20]/.test(value)) return !1;
  let plain2 = percentDecoded(value), letters = plain2.replace(/[^\p{L}\p{N}]/gu, "").length;
  return letters < 5 || letters < plain2.length / 3;
}
function isWrappedText(value) {
  for (let text of unwrapped(value)) {
    let rest = text.slice(1);
    if (rest.length < 5 || !/^[\x20-\x7e\r\n\t]+$/.test(rest)) continue;
    let look = lookOf(rest);
    if (look.wordShare >= 0.6 && look.lower + look.upper >= rest.length / 2 || /^(?:0?1234567890?)+\d*$/.test(rest)) return !0;
  }
  return !1;
}
function* unwrapped(value) {
  if (!(value.length < 10 || value.length > 400)) {
    if (/^(?:[0-9a-f]{2}){6,}$/i.test(value)) {
      isHex(value) && (yield Buffer.from(value, "hex").toString("latin1"));
      return;
    }
    /^[A-Za-z0-9+/]+={0,2}$|^[\w-]+={0,2}$/.test(value) && (yield Buffer.from(value.replace(/^\./, ""), "base64").toString("latin1")), /^[A-Z2-7]{16,}=*$/.test(value) && (yield fromBase32(value));
  }
}
function fromBase32(value) {
  let text = "", bits = 0, count = 0;
  for (let char of value.replace(/=+$/, ""))
    bits = (bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(char)) & 4095, count += 5, count >= 8 && (count -= 8, text += String.fromCharCode(bits >> count & 255));
  return text;
}

// src/judge/noise.ts
function isPattern(value) {
  return /^\^.*(?:\$|[\])}][+*?]?)$/.test(value) || /\[\^?(?:a-z|A-Z|0-9)[^\]]*\]|\\[dw][+*{]/.test(value);
}
function isFileName(value) {
  return /^(?:[\w@~+=%. -]+\/)*[\w@~+=%. -]*\w\.(?:tar|tgz|zip|jar|war|gz|bz2|xz|log|csv|tsv|bin|dat|sql|db|lock|hujson|jsonl|toml|rst|adoc|pub|asc|sig|rs|swift|kt|dart|vue|tsx|jsx|gif|webp|ico|pdf|woff2?)$/.test(
    value
  ) && value.length <= 300;
}
function isRepositoryUrl(value) {
  return /^[a-z][\w.-]{0,30}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}:[\w./~-]{1,200}$/i.test(value);
}
function isNumber({ value, syntax }, meaning) {
  if (/^[-+]?\d{1,20}(?:\.\d{1,20})?[eE][-+]?\d{1,4}$/.test(value)) return !0;
  let loose = syntax?.operator === "" || syntax?.operator === ",";
  return meaning.weak && /^-?\d+$/.test(value) && (loose || meaning.words.at(-1) === "seed");
}
var NUMERONYM = /^(?:k8s|k3s|i18n|l10n|a11y|e2e|s3|ec2|oauth2?|oauth1|x509|utf8|md5|sha1|sha256|sha512|base64|http2|h2|ipv4|ipv6|log4j|neo4j|d3|v\d|win32|x64|amd64|arm64)$/;
function isNumeronyms(value) {
  let parts = value.toLowerCase().split(/[-_./ ]/);
  return parts.length <= 6 && parts.some((part) => NUMERONYM.test(part)) && parts.every(
    (part) => NUMERONYM.test(part) || /^[a-z]{0,4}$/.test(part) || /^[a-z]+$/.test(part) && isWordLike(part)
  );
}
function isCredentialScope({ key, value }) {
  return /^\w{4,128}(?:\/|%2F)\d{8}(?:\/|%2F)[\w-]*(?:(?:\/|%2F)\w+)*/i.test(value) && (/aws4_request$/.test(value) || /x-amz-credential/i.test(key));
}
function isKeyId(value, meaning) {
  return meaning.kind === "api-key" && meaning.weak && /^(?:0x[0-9A-F]{8,40}|[0-9A-F]{40})$/i.test(value) && !/[a-f]/.test(value.replace(/^0x/, ""));
}
function isStoredPassword(value) {
  return /^(?:md5[0-9a-f]{32}|0x0[12]00[0-9A-F]{40,140}|\*[0-9A-F]{40}|\$[a-z][\w-]{2,20}\$[\w=,./+$-]{20,300})$/i.test(
    value
  );
}
function isPublicKey(value) {
  return /^(?:(?:nodekey|discokey|mkey|nlpub|tlpub|chalpub):[0-9a-f]{16,}|RWQ?[A-Za-z0-9+/]{53,54}|age1pq1[a-z0-9]{200,})$/.test(
    value
  );
}
function isFormat(value) {
  return /^['"]?(?:%[-+0-9.]*(?:\d+\$)?[sdnvqxfiu@](?:\\n)?[:@/,. |-]?){1,6}['"]?$/.test(value);
}
function isEscapes(value) {
  return /^(?:\\?[uU]\{?[0-9A-Fa-f]{4,8}\}?|\\x[0-9A-Fa-f]{2}){2,}$/.test(value);
}
function isStyleClass(value) {
  return /^(?:(?:rtl|ltr|xs|sm|md|lg|xl|hover|focus|dark|group-hover):)+-?[a-z]{1,12}(?:-[a-z]{1,10}){0,3}-\d{1,3}$/.test(
    value
  );
}
function isVerbPass({ key, keySpan, span, syntax }, { text }) {
  if (!keySpan || !syntax || !/^(?:to)?$/.test(syntax.operator) || !/^pass(?:es|ed|ing)?$/i.test(key)) return !1;
  let between = text.slice(keySpan.end, span.start);
  return /\b(?:to|can|you|we|must|will|should|may|and|or|not|then|it|please|customers|users)\s+$/i.test(
    text.slice(Math.max(0, keySpan.start - 16), keySpan.start)
  ) || /^\s+(?:to|in|the|a|as|into|through)\s/.test(between);
}
function isSecretsName({ keySpan }, { text }) {
  return keySpan !== void 0 && /arn:aws[\w-]*:secretsmanager:[\w-]*:\w*:$/.test(text.slice(Math.max(0, keySpan.start - 80), keySpan.start));
}
function isCalledExample({ keySpan }, { text }) {
  return keySpan !== void 0 && /\b(?:example|sample|dummy|fake)\s(?:[a-z]{1,12}\s)?["'`]?$/i.test(
    text.slice(Math.max(0, keySpan.start - 24), keySpan.start)
  );
}
var AROUND = 300;
function isSearchOnly({ value, span }, { text }) {
  return /^[0-9a-f]{32}$/.test(value) && /\b(?:indexName|index_name|docsearch|algoliasearch)\b/i.test(
    text.slice(Math.max(0, span.start - AROUND), span.end + AROUND)
  );
}
var LONG_LINE = 5e3;
function isBundled({ span }, { text, code }) {
  if (!code) return !1;
  let before = text.lastIndexOf(`
`, span.start) + 1;
  if (span.start - before > LONG_LINE) return !0;
  let end = text.indexOf(`
`, span.end);
  return (end < 0 ? text.length : end) - span.end > LONG_LINE;
}
function isBeginning({ syntax }) {
  return /^(?:\.{3}|\u2026)/.test(syntax?.after ?? "");
}
function isConstant({ value, syntax }, { code }) {
  return code && syntax?.quote === "" && /^[A-Z]+(?:_[A-Z]+)+$/.test(value);
}
function isLabel(value) {
  return /^[\p{L}\p{M}'\u2019-]+$/u.test(value) && !/[a-z][A-Z]/.test(value);
}
var PASSWORD_WORDS = new Set(
  "pw psw pswd pwd psqlpass kms mypw geheim geheimnis passwort kennwort wachtwoord wachtwoordbevestiging bevestiging senha contrasena clave motdepasse parola haslo salasana losenord parool sifre jelszo heslo lozinka mima mailer pas".split(
    " "
  )
);
function isPasswordWord(value, look) {
  if (value.length > 24) return !1;
  let plain2 = percentDecoded(value);
  if (isPolicyMix(plain2, look)) return !1;
  let words = wordsOf(plain2.toLowerCase());
  return words.length > 0 && words.join("").length >= 2 && words.every(isOne) ? !0 : /[$@*!]/.test(plain2) && LIKE_SECRET.test(plain2);
}
var LIKE_SECRET = /^(?:p[a4@$*]?[s5$*]{1,2}(?:w[o0]?r?[d$]?)?|[s$]?[e3$]?c[r$][e3$]t|s\$cr\$t|p[a@4][s$]{2}w[o0]rd)\d{0,4}$/i;
function isOne(word) {
  if (PASSWORD_WORDS.has(word)) return !0;
  for (let cut = 2; cut <= word.length - 2; cut++) {
    let [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (PASSWORD_WORDS.has(tail) && (DUMMY_WORDS.has(head) || isShortWord(head)) || PASSWORD_WORDS.has(head) && DUMMY_WORDS.has(tail))
      return !0;
  }
  return !1;
}
function isShortWord(word) {
  return /^(?:bad|my|db|sql|user|ldap|ssh|ftp|smtp|http|proxy|mail|test)$/.test(word);
}
function isMarkedExample(value) {
  return value.length > 120 && !/\s/.test(value) && /EXAMPLE|REDACTED|PLACEHOLDER/.test(value);
}

// src/judge/samples.ts
var samples_exports = {};
__export(samples_exports, {
  isDigestOfWord: () => isDigestOfWord,
  isPublished: () => isPublished
});

// src/engine/builtin.ts
function nodeCrypto() {
  return require("node:crypto");
}

// src/engine/digest.ts
function sha256Hex(value) {
  return nodeCrypto().createHash("sha256").update(value).digest("hex");
}

// src/judge/samples.ts
var PUBLISHED = new Set(
  "014ccba9fda1e0a8 0330b11998cbc9ab 0e37f13c228adc5d 14b82d21e2da4cf1 1527de84967cd41f 190edf59d5736c3b 1d23b6b67fde9263 2cafc0970149a84f 3a53d0a064baf78c 3e92cee0b2f11c7a 4c20e6f5cc11b937 549c9390539efcfa 57afc11665beb68d 5ccf2edb4f070f0b 649e1f5c769e718b 6aa14267d94944e6 6caa448826c11cd3 7a3b99345dcf5a4a 7ea0aaa69214e71e 81f437265ba812a9 8b1b17a9740c068a 8be5d113c0871ce1 8f60821fdfc3b4c9 9e309cccd311ea64 a35b81a7d7927b70 a3bca38fc07bc9b3 a45404ae333dd955 ad71fb4165536675 b87dad10a32a2d81 b9ff7e39a242862e bb9b1163338b2a51 bdc90beb07e82a56 c20fbc2b96183894 ca7459e2b26776de cb87c87e4a138d9a ce4c9cdcf4277d15 d05f6bb1aa2e4ccd d18e5d622e25f4fd d8ccc3c547c85017 e32bfba8430f499a e6c2d3455587c47c eaa6a9190faf5587 eb543dc490df6d05 ed967197261c16a9 f2d6ca16515033e5".split(
    " "
  )
);
function isPublished(value) {
  return value.length >= 8 && value.length <= 512 && PUBLISHED.has(sha256Hex(value.replace(/={1,2}$/, "")).slice(0, 16));
}
var HASHED = "test tests foo bar baz foobar hello world hello world admin root user guest password passw0rd password1 password123 secret changeme default example token key abc abcd a b 1 123 1234 12345 123456 12345678 123456789 qwerty letmein welcome monkey".split(
  " "
), ALGORITHM = { 32: "md5", 40: "sha1", 64: "sha256" }, digests = /* @__PURE__ */ new Map();
function isDigestOfWord(value) {
  let algorithm = ALGORITHM[value.length];
  if (!algorithm || !isHex(value)) return !1;
  let known = digests.get(algorithm);
  if (!known) {
    let words = [...HASHED, "", ...HASHED.map((word) => `${word}
`)];
    known = new Set(words.map((word) => nodeCrypto().createHash(algorithm).update(word).digest("hex"))), digests.set(algorithm, known);
  }
  return known.has(value.toLowerCase());
}

// src/judge/stands.ts
var stands_exports = {};
__export(stands_exports, {
  isBareIdentifier: () => isBareIdentifier,
  isLooselyTied: () => isLooselyTied,
  isSecondArgument: () => isSecondArgument
});
function isLooselyTied(entry, look, context) {
  return !standsAsValue(entry, look, context);
}
function isBareIdentifier(entry, look, context) {
  return entry.syntax?.quote === "" && context.code && !acceptsBareInCode(entry.value, look);
}
function standsAsValue(entry, look, context) {
  let { syntax, keySpan } = entry;
  if (!syntax || !keySpan) return !0;
  if (syntax.quote === "" && syntax.operator === ":" && look.digits + look.symbols === 0)
    return !new RegExp("^ \\p{L}{1,20},? \\p{L}", "u").test(context.text.slice(entry.span.end, entry.span.end + 24));
  if (syntax.operator === "")
    return syntax.kind === "flag" || context.code || syntax.quote !== "" && /^[A-Z_]+$/.test(entry.key) || looksRandom(entry.value, look, 8);
  if (syntax.operator === "(") return look.length >= 6;
  if (syntax.operator === "|" || syntax.operator === "is") return looksRandom(entry.value, look, 8);
  if (syntax.operator !== ",") return !0;
  let quoted2 = /["'`\\]/.test(context.text[keySpan.end] ?? ""), head = context.text.slice(Math.max(0, keySpan.start - 40), keySpan.start);
  if (/\b(?:str(?:n?l?cpy|n?cmp|casecmp|lcpy)|memcpy|wcscpy)\s?\([\w.>&-]{0,30}$|["'`]-{1,2}$/.test(head) || isAlone(entry, context)) return look.digits + look.symbols > 0;
  if (!quoted2 && !(context.code && /\.|^[A-Z_]+$/.test(entry.key))) return !1;
  let opening = context.text.slice(Math.max(0, keySpan.start - 12), keySpan.start);
  return quoted2 && !/\(\s*[bru]?\\{0,3}["'`:]$/.test(opening) && !/^\s*[)]/.test(syntax.after) || isHex(entry.value) && /pass/i.test(entry.key) ? !1 : look.digits + look.symbols > 0 || /^\s*[)\]}]/.test(syntax.after);
}
function isAlone({ keySpan, span, syntax }, { text }) {
  let before = text.slice(Math.max(0, keySpan.start - 120), keySpan.start), after = text.slice(span.end, span.end + 12);
  if (syntax?.quote === "") return !1;
  if (/\{\s{0,4}[@bru]?["'`]?$/.test(before)) return /^["'`]\s{0,4}\}/.test(after) && !/\]\w*\s?\{[^{]*$/.test(before);
  let line = before.slice(before.lastIndexOf(`
`) + 1);
  return /^[ \t'#*]*[\w.$@]{2,60}[ \t]+(?:["'][^"'\n]{0,60}["'],[ \t]*)?(?:["'`:]|:["'])$/.test(line) && !/^[ \t'#*]*(?:return|case|when|in|expect|assert\w*|attr_\w+|t|alias\w*|delegate|validates?\w*|permit|filter\w*|has_\w+|print|puts|echo|raise|throw)\b/.test(
    line
  ) && /^["'`][ \t]*(?:\r?\n|;|$|#|'|\/\/|if\b|unless\b)/.test(after);
}
function isSecondArgument(entry, context) {
  return entry.syntax?.operator !== "(" || !/(?:login|credentials?|authenticate|auth|authorize|authentication)$/i.test(entry.key) ? !1 : /,\s{0,8}[@bru]?["'`]$/.test(context.text.slice(Math.max(0, entry.span.start - 12), entry.span.start));
}
function acceptsBareInCode(value, look) {
  return look.digits === look.length ? look.length >= 9 : /^[A-Za-z_$][\w$.]*$/.test(value) ? value.includes(".") && look.digits < 2 || look.wordShare >= 0.3 ? !1 : look.digits >= 2 ? look.length >= 6 : familiarity(value.replace(/[^A-Za-z]/g, "")) < (look.length < 6 ? 3.5 : 4.5) : look.wordShare < 0.5;
}

// src/judge/refusals.ts
var REFUSALS = [
  ["URL", ({ entry }) => isUrl(entry.value)],
  ["path", ({ entry }) => isPath(entry.value)],
  ["measure", ({ entry }) => isMeasure(entry.value)],
  ["public value", ({ entry }) => isPublicText(entry.value)],
  ["password hash", ({ entry }) => isPasswordHash(entry.value)],
  ["name of a variable", ({ entry, look }) => isVariableName(entry.value, look)],
  ["identifier", ({ entry }) => isLocale(entry.value)],
  ["package", ({ entry }) => isArtifact(entry.value)],
  ["translation", ({ entry, look }, context) => context.translation && !looksRandom(entry.value, look, 12)],
  ["identifier", ({ entry, look }) => isSlashedName(entry.value, look)],
  ["name of a credential", ({ entry, look }) => isCredentialName(entry.value, look)],
  ["loosely tied to its name", ({ entry, look }, context) => isLooselyTied(entry, look, context)],
  ["code", (candidate) => isCode(candidate.entry.value) && !isOddPassword(candidate)],
  ["prose", ({ entry, meaning, look }) => isProse(look) && !isPassphrase(meaning, entry.value)],
  ["identifier", ({ entry, look }) => isDottedName(entry.value, look)],
  ["own name as value", ({ entry }) => isOwnName(entry)],
  ["sequence or repeat", ({ entry }) => isSequence(entry.value)],
  ["dummy", ({ entry, look }) => isDummy(entry.value, look)],
  ["login as a label", ({ entry, meaning }) => entry.syntax?.kind !== "argument" && meaning.words.at(-1) === "login"],
  ["name of a test or a parser", ({ meaning }) => isTurned(meaning.words)],
  ["encoded words", ({ entry }) => isEncodedText(entry.value)],
  ["bare identifier", ({ entry, look }, context) => isBareIdentifier(entry, look, context)],
  ["hash or id under a weak name", isDigestOfData],
  ["URL", ({ entry }) => isRepositoryUrl(entry.value)],
  ["path", ({ entry }) => isFileName(entry.value)],
  ["measure", ({ entry, meaning }) => isNumber(entry, meaning)],
  ["public value", ({ entry }) => isPublicKey(entry.value) || isCredentialScope(entry)],
  ["public value", ({ entry, meaning }) => isKeyId(entry.value, meaning)],
  ["public value", ({ entry, meaning }, context) => meaning.kind === "api-key" && isSearchOnly(entry, context)],
  ["password hash", ({ entry }) => isStoredPassword(entry.value)],
  ["reference", ({ entry }, context) => isFormat(entry.value) || isSecretsName(entry, context)],
  ["placeholder", ({ entry }, context) => isMarkedExample(entry.value) || isCalledExample(entry, context)],
  ["placeholder", ({ entry }) => isBeginning(entry)],
  ["identifier", ({ entry }, context) => isConstant(entry, context)],
  ["code", ({ entry }, context) => isPattern(entry.value) || isBundled(entry, context)],
  ["code", ({ entry }) => isEscapes(entry.value)],
  ["code", ({ entry, meaning }) => meaning.kind === "password" && isEscapeTest(entry.value)],
  ["identifier", ({ entry }) => isStyleClass(entry.value) || isNumeronyms(entry.value)],
  ["prose", ({ entry }, context) => isVerbPass(entry, context)],
  ["translation", ({ entry }, context) => context.translation && isLabel(entry.value)],
  ["dummy", ({ entry, look }) => isPasswordWord(entry.value, look)],
  ["encoded words", ({ entry }) => isWrappedText(entry.value)],
  ["published sample", ({ entry }) => isPublished(entry.value) || isDigestOfWord(entry.value)]
];
function refusalOf(candidate, context) {
  return REFUSALS.find(([, refuses]) => refuses(candidate, context))?.[0];
}
function isDigestOfData({ entry, meaning }, context) {
  return meaning.weak && (isUuid(entry.value) || entry.syntax?.kind !== "assignment" && !(entry.syntax?.kind === "argument" && isSecondArgument(entry, context)) && isHex(entry.value) && /^keys?$/.test(meaning.words.at(-1) ?? ""));
}
function isOddPassword({ entry, meaning, look }) {
  return meaning.kind !== "password" || entry.syntax?.quote === "" || look.wordShare > 0.3 ? !1 : isPolicyMix(entry.value, look) && !/[()<>=]/.test(entry.value);
}
function isPassphrase(meaning, value) {
  return meaning.kind !== "passphrase" || !/^[a-z]{2,12}(?: [a-z]{2,12}){3,7}$/.test(value) ? !1 : !/\b(?:your|the|an|is|to|of|for|enter|please|not|must|with|and|or|key|phrase|passphrase|password)\b/.test(
    value
  );
}

// src/judge/accept.ts
function accepts(entry, meaning, look, context) {
  let candidate = { entry, meaning, look };
  return refusalOf(candidate, context) === void 0 && convinces(candidate, context);
}
function convinces({ entry, meaning, look }, context) {
  let { value, syntax } = entry;
  if (isUuid(value)) return !meaning.weak;
  if (meaning.weak && syntax?.kind === "argument" && isSecondArgument(entry, context))
    return look.length >= 6 && look.wordShare < 0.3 && look.blanks === 0;
  if (meaning.weak || syntax?.kind === "bare") return looksRandom(value, look, meaning.weak ? 16 : 10);
  switch (meaning.kind) {
    case "password":
    case "passphrase":
      return acceptsPassword(entry, look, context) || isPassphrase(meaning, value);
    case "secret":
    case "client-secret":
      return isPolicyMix(value, look) || acceptsToken(entry, meaning, look);
    default:
      return acceptsToken(entry, meaning, look);
  }
}
function acceptsPassword(entry, look, context) {
  return look.lower + look.upper === 0 ? look.digits >= 5 || look.digits > 0 && look.blanks === 0 && FOREIGN.test(entry.value) : look.digits === 0 && look.symbols === 0 ? !isWordy(look) || isSettingsWord(entry, context) : look.digits > 0 && look.symbols > 0 && look.upper > 0 && look.length >= 8 ? look.blanks === 0 : entry.syntax?.kind === "argument" ? look.wordShare < 0.3 : isWordy(look) ? context.example || look.digits === 0 || look.length < 6 ? !1 : look.symbols === 0 || context.settings && look.runs.length >= 2 && /^[a-z]+(?:[-_.][a-z]+)*[-_.]?\d+$/i.test(entry.value) : !0;
}
var FOREIGN = /[^\x00-\x7f]{3}/, CI = /(?:^|\/)(?:\.github\/|\.gitlab-ci\.yml$|\.circleci\/|\.travis\.yml$|azure-pipelines)/;
function isSettingsWord(entry, context) {
  if (!context.settings || context.example || context.translation || CI.test(context.path)) return !1;
  let { value, syntax } = entry;
  return /^[a-z]{5,20}$/.test(value) && syntax?.quote !== '"' && syntax?.kind !== "argument" && !/^\s+\w/.test(syntax?.after ?? "");
}
function acceptsToken(entry, meaning, look) {
  return look.length < 8 ? entry.syntax?.kind !== "argument" && meaning.kind !== "api-key" && look.digits > 0 && look.oddRun >= 3 && look.wordShare < 0.3 && look.length >= 6 : look.digits === look.length ? look.length >= (entry.syntax?.quote && /secret/.test(meaning.kind) ? 9 : 16) : look.digits === 0 ? look.wordShare < 0.35 && familiarity(look.runs.join("")) < 4.2 && (look.oddRun >= 5 || look.length >= 16 && look.upper > 2 && look.lower > 2) : looksRandom(entry.value, look, 8);
}

// src/judge/context.ts
var context_exports = {};
__export(context_exports, {
  MINIFIED_HEAD: () => MINIFIED_HEAD,
  contextOf: () => contextOf,
  holdsNoNames: () => holdsNoNames,
  isCodePath: () => isCodePath,
  isMinified: () => isMinified,
  isNamelessName: () => isNamelessName,
  isNamelessPath: () => isNamelessPath,
  isVendoredFolder: () => isVendoredFolder,
  mayBeMinified: () => mayBeMinified
});
var EXAMPLE = /(?:^|[/_.-])(?:tests?|testing|__tests__|specs?|examples?|samples?|fixtures?|docs?|demos?|mocks?|cassettes?|testdata|testserver|testresources|systemtest|testutils?|stubs?|e2e|quickstarts?|conformance|snapshots|fuzz|microbench|benchmarks?)\d{0,2}(?=[/_.-]|$)/i, TEST_AT_END = /[a-z0-9]Tests?(?=[/.]|$)|(?<=[a-z])(?<!\b(?:la|at|con|grea|fas|pro|hot|new|out|de))tests?(?=\/)/, SAVED_ANSWER = /\.resources\/examples\/[^/]*\.example\.ya?ml$/, CODE = /\.(?:[cm]?[jt]sx?|py|pyi|go|java|kts?|rb|php|cs|fs|vb|swift|rs|c|cc|cpp|cxx|h|hpp|m|mm|scala|groovy|gradle|dart|lua|pl|pm|r|ex|exs|erl|hs|clj|vue|svelte|tf|hcl|sol|zig|nim|jl|ps1|psm1|erb|haml|slim|jsp|aspx|cshtml|razor|idl|proto|sql|rake|xaml|axaml|pug|inc|stub)$/i, SETTINGS = /\.(?:ya?ml|properties|env|ini|cnf|conf|cfg|toml)$|(?:^|\/)\.env(?:\.[\w-]+)?$|(?:^|\/)\.(?:npmrc|netrc|pgpass|pypirc|my\.cnf)$/i, TRANSLATION = /(?:^|\/)(?:i18n|l10n|locales?|lang|langs|languages?|translations?|nls|[\w-]+\.lproj|values-[a-z]{2}(?:-r[A-Z]{2})?)\/|(?:^|\/)languages?\.(?:json|ya?ml)$|(?:messages?|strings|labels?|translations?|resources?)[_.-][a-z]{2}(?:[_-][A-Za-z]{2})?\.\w+$|\.(?:po|pot|strings|xlf|xliff|resx|arb)$/, VENDORED = /(?:^|\/)(?:node_modules|bower_components|jspm_packages|vendor|third[_-]party|external|site-packages|dist-packages|Pods|Carthage|\.yarn|\.pnpm-store)\//, LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.ya?ml|go\.sum|packages\.lock\.json|bun\.lockb?|gradle\.lockfile|Package\.resolved|[^/]+\.lock|[^/]+\.lock\.(?:json|hcl))$|\.lock\.hcl$/i, MINIFIED = /[.-]min\.(?:[cm]?js|css|html?)$|\.(?:bundle|chunk)\.[cm]?js$|\.(?:map|svg|css|scss|less)$/i;
function contextOf(input) {
  let { path, text } = input;
  return {
    path,
    example: isExamplePath((input.inside ?? path).replace(SAVED_ANSWER, "")),
    code: CODE.test(path),
    settings: SETTINGS.test(path),
    translation: TRANSLATION.test(path),
    text
  };
}
function isExamplePath(path) {
  return EXAMPLE.test(path) || TEST_AT_END.test(path);
}
function holdsNoNames({ path, text }) {
  return isNamelessPath(path) || mayBeMinified(path) && isMinified(text);
}
function isNamelessPath(path) {
  return isVendoredFolder(path.slice(0, path.lastIndexOf("/") + 1)) || isNamelessName(path);
}
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

// src/judge/roles.ts
var roles_exports = {};
__export(roles_exports, {
  kindOfParameter: () => kindOfParameter,
  kindOfRole: () => kindOfRole
});
var CREDENTIAL = {
  "auth.basic.password": "password",
  "auth.digest.password": "password",
  "auth.ntlm.password": "password",
  "auth.bearer.token": "access-token",
  "auth.apikey.value": "api-key",
  "auth.oauth2.clientSecret": "client-secret",
  "auth.oauth2.accessToken": "access-token",
  "auth.oauth2.refreshToken": "refresh-token",
  "auth.oauth2.password": "password",
  "auth.oauth1.consumerSecret": "client-secret",
  "auth.oauth1.token": "token",
  "auth.oauth1.tokenSecret": "secret",
  "auth.awsv4.secretKey": "secret",
  "auth.awsv4.sessionToken": "token",
  "auth.hawk.authKey": "secret",
  "auth.jwt.secret": "secret",
  "auth.edgegrid.clientSecret": "client-secret",
  "auth.edgegrid.clientToken": "token",
  "auth.edgegrid.accessToken": "access-token",
  "variable.secret": "secret"
}, OTHER = /^(?:auth\.type|request\.|response\.|script$|id$|auth\.(?:basic|digest|ntlm|oauth1|oauth2|hawk)\.(?:user|username|authId|clientId|consumerKey)$)/;
function kindOfRole(role) {
  if (!(role === void 0 || role === "variable"))
    return CREDENTIAL[role] ?? (OTHER.test(role) ? "other" : void 0);
}
var PARAMETER = {
  client_secret: "client-secret",
  password: "password",
  refresh_token: "refresh-token",
  access_token: "access-token"
};
function kindOfParameter(entry) {
  if (!(entry.syntax || entry.place !== "body" && entry.place !== "query"))
    return Object.hasOwn(PARAMETER, entry.key) ? PARAMETER[entry.key] : void 0;
}

// src/judge/vendors.ts
var vendors_exports = {};
__export(vendors_exports, {
  lengthOfWord: () => lengthOfWord,
  spotsIn: () => spotsIn,
  tokensOf: () => tokensOf
});
var TOKENS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]|\d+/g;
var SUFFIX = /(?:api|access|auth|secret)?(?:key|token|secret|password)s?$/;
function tokensOf(name) {
  let tokens = [], plain2 = name.replace(/^-?D(?=[a-z]+[._-])/, "").slice(-120);
  for (let [token] of plain2.matchAll(TOKENS)) tokens.push(token.toLowerCase());
  return tokens;
}
function spotsIn(tokens, index) {
  let spots = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let joined = "";
    for (let to = from + 1; to <= Math.min(tokens.length, from + 5); to += 1) {
      joined += tokens[to - 1];
      let meant2 = index.get(joined);
      meant2 !== void 0 && spots.push({ meant: meant2, from, to });
    }
    let bare2 = tokens[from].replace(SUFFIX, ""), meant = bare2.length > 2 && bare2 !== tokens[from] ? index.get(bare2) : void 0;
    meant !== void 0 && spots.push({ meant, from, to: from });
  }
  return spots.sort((a, b) => b.to - b.from - (a.to - a.from));
}
function lengthOfWord(tokens, words, after, last2) {
  let longest = 0;
  for (let to = tokens.length; to > after; to -= 1) {
    let joined = "";
    for (let from = to - 1; from >= after && to - from <= 5; from -= 1) {
      joined = tokens[from] + joined;
      for (let word of words)
        word.length <= longest || (joined === word || joined === `${word}s` || to - from === 1 && joined.endsWith(word) && word.length > 2) && (longest = word.length);
    }
    if (last2) break;
  }
  return longest;
}

// src/detect/made-up.ts
var made_up_exports = {};
__export(made_up_exports, {
  isMadeUp: () => isMadeUp
});
var WORDS = /\.{3}|example|sample|placeholder|change[-_]?me|dummy|redacted|replace|insert[-_]|your[-_]|my[-_](?:token|key|secret)|not[-_]?a?[-_]?real|deadbeef|foobar/i, SHORT_WORDS = /x{4}|your|fake/i, SHORT = 128, RUN2 = 8;
function isMadeUp(body) {
  return body.length === 0 ? !1 : body.length <= SHORT && SHORT_WORDS.test(body) ? !0 : WORDS.test(body) || hasRun(body) || isRepetition(body) || isWordsInBase64(body);
}
function isWordsInBase64(body) {
  if (body.length > SHORT || body.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(body)) return !1;
  let parts = Buffer.from(body, "base64").toString("latin1").replaceAll("\0", "").split(":");
  return parts.length === 2 && parts.every((part) => /^[a-zA-Z]{3,20}$/.test(part) && isDummy(part, lookOf(part)));
}
function hasRun(body) {
  let same = 1, up = 1, down = 1;
  for (let i = 1; i < body.length; i += 1) {
    let step3 = body.charCodeAt(i) - body.charCodeAt(i - 1);
    if (same = step3 === 0 && body[i] !== "A" ? same + 1 : 1, up = step3 === 1 || body[i - 1] === "9" && /[0aA]/.test(body[i]) ? up + 1 : 1, down = step3 === -1 ? down + 1 : 1, same >= RUN2 || up >= RUN2 || down >= RUN2) return !0;
  }
  return !1;
}
function isRepetition(body) {
  for (let period = 1; period <= 8 && period * 3 <= body.length; period += 1) {
    let i = period;
    for (; i < body.length && body[i] === body[i - period]; ) i += 1;
    if (i === body.length) return body[0] !== "A" || period > 1;
  }
  return !1;
}

// src/detect/parameter.ts
var parameter_exports = {};
__export(parameter_exports, {
  headerOf: () => headerOf
});
function headerOf(entry, document) {
  return entry.role === "auth.apikey.value" && apiKeyNames(document).get(entry.group) || entry.key;
}
var namesOf = /* @__PURE__ */ new WeakMap();
function apiKeyNames(document) {
  let names = namesOf.get(document);
  return names || (names = new Map(
    document.entries.filter((one) => one.role === "auth.apikey.key").map((one) => [one.group, one.value])
  ), namesOf.set(document, names)), names;
}

// src/detect/proof.ts
var proof_exports = {};
__export(proof_exports, {
  proofLevel: () => proofLevel
});

// src/engine/checksum.ts
var checksum_exports = {};
__export(checksum_exports, {
  CHECKSUMS: () => CHECKSUMS,
  checksumHolds: () => checksumHolds,
  complete: () => complete
});

// src/engine/base64.ts
var base64_exports = {};
__export(base64_exports, {
  decodeBase64: () => decodeBase64,
  decodeBase64Text: () => decodeBase64Text,
  isBase64Code: () => isBase64Code,
  isBase64UrlCode: () => isBase64UrlCode
});
var IN_ALPHABET = new Uint8Array(128);
for (let char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
  IN_ALPHABET[char.charCodeAt(0)] = 1;
function isBase64Code(code) {
  return code < 128 && IN_ALPHABET[code] === 1;
}
function isBase64UrlCode(code) {
  return code < 128 && IN_ALPHABET[code] === 1 && code !== 43 && code !== 47;
}
function decodeBase64(text) {
  let end = text.length;
  for (; end > 0 && text.length - end < 2 && text.charCodeAt(end - 1) === 61; ) end -= 1;
  let padding = text.length - end;
  if (end % 4 === 1 || padding > 0 && (end + padding) % 4 !== 0) return;
  let plain2 = !1, url = !1;
  for (let i = 0; i < end; i += 1) {
    let code = text.charCodeAt(i);
    if (!isBase64Code(code)) return;
    code === 43 || code === 47 ? plain2 = !0 : (code === 45 || code === 95) && (url = !0);
  }
  if (!(plain2 && url))
    return Buffer.from(padding > 0 ? text.slice(0, end) : text, "base64");
}
var UTF8 = new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 });
function decodeBase64Text(text) {
  let bytes = decodeBase64(text);
  if (bytes)
    try {
      return UTF8.decode(bytes);
    } catch {
      return;
    }
}

// src/engine/crc32.ts
var crc32_exports = {};
__export(crc32_exports, {
  crc32: () => crc32
});
var TABLE = new Uint32Array(256);
for (let i = 0; i < 256; i += 1) {
  let row = i;
  for (let bit = 0; bit < 8; bit += 1) row = row & 1 ? row >>> 1 ^ 3988292384 : row >>> 1;
  TABLE[i] = row;
}
function crc32(text) {
  let crc = 4294967295;
  for (let i = 0; i < text.length; i += 1) crc = crc >>> 8 ^ TABLE[(crc ^ text.charCodeAt(i)) & 255];
  return (crc ^ 4294967295) >>> 0;
}

// src/engine/checksum.ts
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", SCHEMES = {
  // GitHub's blog of 2021-04-05 on token formats: CRC-32 of the random part in base 62, zero-padded. npm says the same of npm_.
  github: {
    length: 6,
    compute: (head) => base62(crc32(afterPrefix(head, "_")), 6),
    applies: (token) => /^[a-z]+_[0-9A-Za-z]{36}$/.test(token)
  },
  // pkg/components/satokengen of Grafana: CRC-32 of "glsa_" and the secret, its bytes little-endian.
  grafana: { length: 8, compute: (head) => hexLittleEndian(crc32(head.replace(/_$/, ""))) },
  atlassian: { length: 8, compute: (head) => hex(crc32(head)).toUpperCase() },
  confluent: {
    length: 6,
    compute: (head) => Buffer.from(hexLittleEndian(crc32(head.slice(4))), "hex").toString("base64").slice(0, 6)
  },
  zuplo: { length: 8, compute: (head) => hex(crc32(afterPrefix(head, "_").replace(/_$/, ""))) },
  // https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/
  cloudflare: { length: 8, compute: (head) => hex(crc32(afterPrefix(head, "_"))) },
  // lib/authn/token_field/generator/routable_token.rb of GitLab: CRC-32 of all before it, prefix included, in base 36.
  gitlab: { length: 7, compute: (head) => crc32(head).toString(36).padStart(7, "0") },
  // BIP 173, upper case: age's secret keys.
  bech32: { length: 6, compute: bech32 },
  // Ids made since 2019 are base 32 after the first four characters; the account number is in them.
  aws: { holds: (token) => /^[A-Z]{4}[A-Z2-7]{16}$/.test(token) },
  // The first part of a Discord token is the bot's numeric id.
  discord: { holds: (token) => /^\d{17,20}$/.test(decoded(token.slice(0, token.indexOf(".")))) },
  // Grafana's first API keys are {"k":secret,"n":name,"id":organisation}; Power BI's view links start with the same characters.
  "grafana-json": { holds: (token) => /^\{"k":"[^"]+","n":"[^"]*","id":\d+\}$/.test(decoded(token)) }
}, CHECKSUMS = Object.keys(SCHEMES);
function checksumHolds(verb, token) {
  let scheme = schemeOf(verb);
  if (!scheme) return;
  if ("holds" in scheme) return scheme.holds(token);
  if (scheme.applies && !scheme.applies(token)) return;
  let at = token.length - scheme.length;
  if (at <= 0) return !1;
  let written = token.slice(at), right = scheme.compute(token.slice(0, at));
  return written === right || verb === "grafana" && written.toLowerCase() === right;
}
function complete(verb, head) {
  let scheme = schemeOf(verb);
  if (!scheme || "holds" in scheme) throw new RangeError(`no checksum to compute: ${verb}`);
  return head + scheme.compute(head);
}
function schemeOf(verb) {
  return Object.hasOwn(SCHEMES, verb) ? SCHEMES[verb] : void 0;
}
function afterPrefix(head, mark) {
  return head.slice(head.indexOf(mark) + 1);
}
function decoded(base64) {
  let bytes = decodeBase64(base64);
  return bytes ? Buffer.from(bytes).toString("latin1") : "";
}
function hex(value) {
  return value.toString(16).padStart(8, "0");
}
function hexLittleEndian(value) {
  return (hex(value).match(/../g) ?? []).reverse().join("");
}
function base62(value, width) {
  let digits = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) digits = BASE62[rest % 62] + digits;
  return digits.padStart(width, "0");
}
var BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
function bech32(head) {
  let low = head.toLowerCase(), mark = low.lastIndexOf("1"), hrp = [...low.slice(0, mark)].map((char) => char.charCodeAt(0)), data = [...low.slice(mark + 1)].map((char) => BECH32.indexOf(char));
  if (data.includes(-1)) return "";
  let sum = polymod([...hrp.map((code) => code >> 5), 0, ...hrp.map((code) => code & 31), ...data, 0, 0, 0, 0, 0, 0]) ^ 1, digits = Array.from({ length: 6 }, (_, i) => BECH32[sum >> 5 * (5 - i) & 31]).join("");
  return head === low ? digits : digits.toUpperCase();
}
function polymod(values) {
  let generator = [996825010, 642813549, 513874426, 1027748829, 705979059], sum = 1;
  for (let value of values) {
    let top = sum >> 25;
    sum = (sum & 33554431) << 5 ^ value;
    for (let bit = 0; bit < 5; bit += 1) top >> bit & 1 && (sum ^= generator[bit]);
  }
  return sum;
}

// src/detect/proof.ts
function proofLevel(rule, value) {
  if (!rule.samples?.includes(sha256Hex(value))) {
    if (rule.checksum === void 0 || checksumHolds(rule.checksum, value) !== !1) return rule.level;
    if (rule.onBadChecksum !== "drop")
      return rule.onBadChecksum === "lower" && rule.level === "error" ? "warning" : rule.level;
  }
}

// src/detect/surroundings.ts
var surroundings_exports = {};
__export(surroundings_exports, {
  Surroundings: () => Surroundings
});
var LINE = 80, CLOSE = 2, DEEPEST = 8, Surroundings = class {
  #document;
  #index;
  #groups;
  #hosts;
  #byGroup = /* @__PURE__ */ new Map();
  #byParent = /* @__PURE__ */ new Map();
  constructor(document, index) {
    this.#document = document, this.#index = index;
  }
  /** The nearest words; around the name they count only for a name that says that a credential stands there. */
  spotsOf(entry) {
    let name = headerOf(entry, this.#document), { tokens, found: found3 } = this.#index.look(name);
    if (found3.length > 0) return { tokens, ring: "name", found: found3 };
    if (nameOf(name).kind === "none" && kindOfRole(entry.role) === void 0) return;
    let host = this.#ofHost(entry.group);
    if (host.length > 0) return { tokens, ring: "host", found: host };
    let parent = this.#ofParents(entry);
    return parent.length > 0 ? { tokens, ring: "parent", found: parent } : this.#ofLine(entry, tokens);
  }
  #ofHost(group) {
    if (!this.#hosts) {
      let hosts = /* @__PURE__ */ new Map();
      for (let { role, value, group: id } of this.#document.entries) {
        if (role !== "request.url") continue;
        let host = /^(?:[a-z]+:)?\/\/([\w.-]+)|^([\w-]+(?:\.[\w-]+)+)(?:[/:?]|$)/i.exec(value.trim()), found3 = host ? this.#index.ofHost(host[1] ?? host[2]) : [];
        found3.length > 0 && hosts.set(id, found3);
      }
      this.#hosts = hosts;
    }
    return this.#hosts.get(group) ?? [];
  }
  #ofParents({ path, group }) {
    let parent = path.slice(0, Math.max(0, path.lastIndexOf("/"))), found3 = this.#byParent.get(parent);
    return found3 || (found3 = parent.length > 1 ? this.#index.look(parent).found : [], this.#byParent.set(parent, found3)), found3.length > 0 ? found3 : this.#ofGroup(group);
  }
  #ofGroup(id) {
    if (id === "") return [];
    let known = this.#byGroup.get(id);
    if (known) return known;
    this.#groups ??= new Map(this.#document.groups.map((group) => [group.id, group]));
    let found3 = [], at = this.#groups.get(id);
    for (let depth = 0; at && found3.length === 0 && depth < DEEPEST; depth += 1)
      at.name && (found3 = this.#index.look(at.name).found), at = at.parent === void 0 || at.parent === at.id ? void 0 : this.#groups.get(at.parent);
    return this.#byGroup.set(id, found3), found3;
  }
  #ofLine({ syntax, keySpan, span }, tokens) {
    if (!syntax) return;
    let { text } = this.#document.input, end = keySpan?.start ?? span.start, before = text.slice(Math.max(0, end - LINE), end), line = before.slice(before.lastIndexOf(`
`) + 1).trim();
    if (line.length < 3) return;
    let { tokens: all, found: found3 } = this.#index.read(line), close = /[\w"']$/.test(line) ? found3.filter(({ to }) => to >= all.length - CLOSE) : [];
    return close.length > 0 ? { tokens, ring: "before", found: close } : found3.length > 0 ? { tokens, ring: "line", found: found3 } : void 0;
  }
};

// src/detect/vendor-index.ts
var vendor_index_exports = {};
__export(vendor_index_exports, {
  VendorIndex: () => VendorIndex,
  vendorsOf: () => vendorsOf
});
var LONGEST_NAME = 120, MOST_NAMES = 2e4, VendorIndex = class {
  #words = /* @__PURE__ */ new Map();
  #hosts = /* @__PURE__ */ new Map();
  rules;
  #names = new Memo(MOST_NAMES, (name) => this.read(name));
  constructor(ruleset) {
    this.rules = ruleset.rules.filter((rule) => rule.kind === "contextual");
    for (let rule of this.rules) {
      for (let word of rule.words) push(this.#words, word, rule);
      for (let host of rule.hosts ?? []) push(this.#hosts, host, rule);
    }
  }
  get isEmpty() {
    return this.#words.size === 0;
  }
  /** The vendors' words in a name; the name is cut into words once. */
  look(whole) {
    let name = whole.length > LONGEST_NAME ? whole.slice(-LONGEST_NAME) : whole;
    return this.#names.of(name);
  }
  /** The same for a text that is hardly met again. */
  read(text) {
    let tokens = tokensOf(text);
    return { tokens, found: spotsIn(tokens, this.#words) };
  }
  /** Rules whose vendor has this host: its registrable name is the vendor's word, or a rule names it. */
  ofHost(host) {
    let labels = host.toLowerCase().split(".").slice(-6), found3 = [];
    for (let from = 0; from < labels.length - 1; from += 1) {
      let rules2 = this.#hosts.get(labels.slice(from).join("."));
      rules2 && found3.push({ meant: rules2, from: 0, to: labels.length - from });
    }
    let registrable = labels.at(-2)?.replace(/[^a-z0-9]/g, "") ?? "", rules = this.#words.get(registrable);
    return rules && found3.push({ meant: rules, from: 0, to: 1 }), found3;
  }
};
function push(map, key, rule) {
  let list = map.get(key);
  list ? list.push(rule) : map.set(key, [rule]);
}
var indexes = /* @__PURE__ */ new WeakMap();
function vendorsOf(ruleset) {
  let index = indexes.get(ruleset);
  return index || indexes.set(ruleset, index = new VendorIndex(ruleset)), index;
}

// src/detect/contextual.ts
var SHORTEST = 10, LONGEST = 1500, SCHEME = /^(?:basic|bearer|token|apikey|api-key|key|bot|sso-key|genie-?key|ssws|jwt|oauth|splunk|zoho-oauthtoken)[ :=]+/i, detectContextual = function* (workspace, context) {
  let index;
  for (let document of workspace.documents) {
    if (document.entries.length === 0 || holdsNoNames(document.input)) continue;
    if (index ??= vendorsOf(context.ruleset), index.isEmpty) return;
    let around = new Surroundings(document, index), file;
    for (let entry of document.entries) {
      let part = partOf(entry);
      if (!part) continue;
      let spots = around.spotsOf(entry);
      if (!spots) continue;
      file ??= contextOf(document.input);
      let match = bestOf(entry, part, spots, document, file, context);
      match && (yield match);
    }
  }
};
function mayBeContextual(entry) {
  return partOf(entry) !== void 0;
}
function mayStandBelowVendor(entry, file, context) {
  let part = partOf(entry);
  if (!part) return !1;
  let index = vendorsOf(context.ruleset), below = rulesBelow.get(index);
  if (!below) {
    let forms = formsOf(index.rules);
    rulesBelow.set(index, below = new Memo(MOST_NAMES2, (name) => rulesOf(name, index, forms)));
  }
  let meaning = nameOf(entry.key);
  return below.of(entry.key).some(
    (rule) => matches(rule, part.text) && context.rule(rule.id) !== void 0 && levelOf2(rule, entry, part.text, meaning, file) !== void 0
  );
}
var MOST_NAMES2 = 2e3, rulesBelow = /* @__PURE__ */ new WeakMap();
function formsOf(rules) {
  let forms = /* @__PURE__ */ new Map();
  for (let rule of rules) {
    let { value, bare: bare2, also, entropy, checksum, onBadChecksum, samples } = rule, form = [value, bare2, also, entropy, checksum, onBadChecksum, samples].join(" ");
    !rule.common && !forms.has(form) && forms.set(form, rule);
  }
  return [...forms.values()];
}
function rulesOf(name, index, forms) {
  let meaning = nameOf(name);
  if (meaning.kind === "salt-or-hash" || isTurned(meaning.words)) return [];
  let names = { tokens: index.look(name).tokens, ring: "parent", found: [] }, spot = { meant: void 0, from: 0, to: 1 };
  return forms.filter((rule) => weightOf(rule, spot, names, void 0, meaning) > 0);
}
function partOf(entry) {
  let { value } = entry;
  if (value.length < SHORTEST || value.length > LONGEST || entry.scalar === "boolean" || entry.scalar === "null" || entry.state && entry.state !== "literal") return;
  let start = 0, kinds = 0;
  for (let i = 0; i < value.length; i += 1) {
    let code = value.charCodeAt(i);
    if (code <= 32) {
      if (start > 0 || i > 16 || (start = SCHEME.exec(value)?.[0].length ?? 0, start === 0 || value.length - start < SHORTEST)) return;
      i = start - 1, kinds = 0;
      continue;
    }
    if (code > 126 || code === 34 || code === 39 || code === 60 || code === 62 || code === 123) return;
    kinds |= code >= 48 && code <= 57 ? 1 : (code | 32) >= 97 && (code | 32) <= 122 ? 2 : 4;
  }
  if (!((kinds & 1) === 0 && value.length - start < 20))
    return { start, text: start === 0 ? value : value.slice(start) };
}
function bestOf(entry, part, spots, document, file, context) {
  let name = headerOf(entry, document), meaning = nameOf(name);
  if (meaning.kind === "salt-or-hash" || isTurned(meaning.words)) return;
  let best;
  for (let spot of spots.found)
    for (let rule2 of spot.meant) {
      let weight = weightOf(rule2, spot, spots, entry.role, meaning);
      if (weight === 0 || best && weight < best.weight || context.rule(rule2.id) === void 0 || !matches(rule2, part.text)) continue;
      let level2 = levelOf2(rule2, entry, part.text, meaning, file);
      level2 !== void 0 && (!best || weight > best.weight || rule2.id < best.rule.id) && (best = { rule: rule2, level: level2, weight });
    }
  if (!best) return;
  let { rule, level } = best, span = entry.span.end - entry.span.start === entry.value.length ? { start: entry.span.start + part.start, end: entry.span.end } : entry.span;
  return {
    rule,
    ...level === rule.level ? {} : { level },
    input: document.input,
    span,
    value: part.text,
    entry,
    document
  };
}
function weightOf(rule, spot, { tokens, ring }, writtenRole, meaning) {
  let own = ring === "name";
  if (rule.common && !own && ring !== "host" || ring === "line" && rule.bare) return 0;
  let role = kindOfRole(writtenRole);
  if (role === "other" || meaning.kind === "public-id" && !rule.also?.some((word) => word.endsWith("id"))) return 0;
  let said = meaning.kind !== "none" && meaning.kind !== "public-id" || role !== void 0, also = 0;
  if (rule.also) {
    let last2 = meaning.kind === "none" || meaning.kind === "public-id";
    if (also = lengthOfWord(tokens, rule.also, own && rule.common ? spot.to : 0, last2), also === 0 && !(ring === "host" && role !== void 0)) return 0;
  } else if (!said && !(own && !rule.bare && spot.from === 0 && spot.to === tokens.length)) return 0;
  return !own && !said && also === 0 || !own && ring !== "before" && meaning.weak && rule.bare && role === void 0 && also === 0 ? 0 : (own ? 1e6 : 1) + (spot.to - spot.from) * 1e4 + also * 10 + (rule.bare ? 0 : 5);
}
var expressions = /* @__PURE__ */ new Map();
function matches(rule, text) {
  let expression = expressions.get(rule.value);
  return expression || expressions.set(rule.value, expression = new RegExp(`^(?:${rule.value})$`)), expression.test(text);
}
function levelOf2(rule, entry, text, meaning, file) {
  if (stateOfValue(text, entry.syntax) !== "literal") return;
  let look = lookOf(text);
  if (isSequence(text) || isDummy(text, look) || isMadeUp(text) || rule.entropy !== void 0 && look.entropy < rule.entropy) return;
  if (rule.bare) {
    let kind = meaning.kind === "none" || meaning.kind === "public-id" ? "api-key" : meaning.kind;
    if (!accepts({ ...entry, value: text }, { kind, weak: !1, words: [] }, look, file)) return;
  } else if (isOwnName(entry) || look.wordShare >= 0.6 && look.digits < 4) return;
  let level = proofLevel(rule, text);
  return level === "error" && file.example ? "warning" : level;
}

// src/engine/pem.ts
var pem_exports = {};
__export(pem_exports, {
  readPem: () => readPem,
  readPutty: () => readPutty
});
var MAX_BLOCK = 65536, MIN_BODY = 60, KINDS = {
  "": "PKCS #8",
  "RSA ": "RSA",
  "EC ": "EC",
  "DSA ": "DSA",
  "OPENSSH ": "OpenSSH",
  "ENCRYPTED ": "encrypted PKCS #8",
  "PGP ": "OpenPGP",
  "ANY ": "PEM",
  "SSH2 ENCRYPTED ": "encrypted SSH2"
}, BEGIN = /-----BEGIN ((?:[A-Z0-9]{2,9} ){0,2})PRIVATE KEY( BLOCK)?-----/y, LINE_END = /\\+(?:[nrt]|u000[aAdD]|x0[aAdD])|&#(?:1[03]|x[aAdD]);|%0[aAdD]/g, HEADER = /^[\s"'`+#*>|/\\]{0,40}([A-Za-z][A-Za-z-]{1,30}):\s?(.{0,200})/;
function readPem(text, start) {
  BEGIN.lastIndex = start;
  let begin = BEGIN.exec(text);
  if (!begin) return;
  let from = BEGIN.lastIndex, tail = `-----END ${begin[1]}PRIVATE KEY${begin[2] ?? ""}-----`, at = text.indexOf("-----", from);
  if (at < 0 || at - from > MAX_BLOCK || !text.startsWith(tail, at)) return;
  let armour = readArmour(text.slice(from, at));
  if (!armour || !isKeyMaterial(armour.body) || isCut(armour.body)) return;
  let encrypted = begin[1].includes("ENCRYPTED") || armour.encrypted || isLockedOpenSsh(armour.body);
  return { start, end: at + tail.length, kind: KINDS[begin[1]] ?? "PEM", encrypted };
}
function isCut(body) {
  let bytes = body.startsWith("MI") ? decodeBase64(body.slice(0, 8)) : void 0;
  return bytes?.[0] !== 48 || bytes[1] !== 130 ? !1 : body.length * 3 / 4 < (bytes[2] << 8 | bytes[3]) * 2 / 3;
}
function readArmour(written) {
  let body = "", encrypted = !1;
  for (let line of written.replace(LINE_END, `
`).split(`
`)) {
    let header = HEADER.exec(line);
    if (header) {
      /^proc-type$/i.test(header[1]) && /ENCRYPTED/.test(header[2]) && (encrypted = !0);
      continue;
    }
    for (let piece of line.split(/[\s"'`,;()<>]+/)) {
      let plain2 = piece.replaceAll("\\/", "/").replace(/\\+$/, "");
      if (!(plain2 === "" || /^(?:[+.&|*#-]|\/{2,3}|\/\*|\*\/|\+=|br\/?)$/.test(plain2)) && !/^=[A-Za-z0-9+/]{4}$/.test(plain2)) {
        if (!/^[A-Za-z0-9+/]+={0,2}$/.test(plain2)) return;
        body += plain2;
      }
    }
  }
  return { body, encrypted };
}
function isKeyMaterial(body) {
  let text = body.replace(/=+$/, "");
  if (text.length < MIN_BODY || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/[0-9]/.test(text) || /([^A/])\1{7}/.test(text)) return !1;
  let sample = text.slice(0, 512);
  return new Set(sample).size >= Math.min(24, sample.length / 3);
}
function isLockedOpenSsh(body) {
  let head = decodeBase64(body.slice(0, 40));
  return !head || Buffer.from(head).toString("latin1", 0, 15) !== "openssh-key-v1\0" ? !1 : Buffer.from(head).toString("latin1", 19, 23) !== "none";
}
function readPutty(text, start) {
  let window = text.slice(start, start + MAX_BLOCK);
  if (!/^PuTTY-User-Key-File-\d: /.test(window)) return;
  let lines = /\r?\nPrivate-Lines: (\d{1,3})\r?\n/.exec(window);
  if (!lines) return;
  let end = lines.index + lines[0].length, from = end;
  for (let i = Number(lines[1]); i > 0; i -= 1) {
    let next = window.indexOf(`
`, end);
    if (next < 0) {
      end = window.length + 1;
      break;
    }
    end = next + 1;
  }
  let body = window.slice(from, end - 1).trimEnd();
  if (!/^[A-Za-z0-9+/=\s]+$/.test(body) || !isKeyMaterial(body.replace(/\s+/g, ""))) return;
  let encryption = /\r?\nEncryption: (\S+)/.exec(window.slice(0, lines.index))?.[1];
  return {
    start,
    end: start + from + body.length,
    kind: "PuTTY",
    encrypted: encryption !== void 0 && encryption !== "none"
  };
}

// src/detect/keys.ts
var ENCODED = "LS0tLS1CRUdJTi", MAX_JWK = 4096;
function keyAt(text, start) {
  return text.startsWith("-----BEGIN", start) ? found(readPem(text, start)) : text.startsWith("PuTTY-", start) ? found(readPutty(text, start)) : text.startsWith("kty", start) ? readJwk(text, start) : text.startsWith(ENCODED, start) ? readEncoded(text, start) : void 0;
}
function found(key) {
  return key && { span: { start: key.start, end: key.end }, kind: key.kind, encrypted: key.encrypted };
}
function readEncoded(text, start) {
  let end = start;
  for (; end < text.length && end - start < 65536 && isBase64Code(text.charCodeAt(end)); ) end += 1;
  for (; text.charCodeAt(end) === 61; ) end += 1;
  let inner = decodeBase64Text(text.slice(start, end)), key = inner === void 0 ? void 0 : readPem(inner, 0);
  return key && { span: { start, end }, kind: key.kind, encrypted: key.encrypted };
}
var PRIVATE_MEMBER = /(?<![\w-])(d|k)\\?["']?\s{0,20}(?::|=>)\s{0,20}\\?["']([A-Za-z0-9_-]{16,8000})(?=\\?["'])/g, TYPE = /kty\\?["']?\s{0,20}(?::|=>)\s{0,20}\\?["'](RSA|EC|OKP|oct)\\?["']/y;
function readJwk(text, at) {
  TYPE.lastIndex = at;
  let type = TYPE.exec(text)?.[1];
  if (!type) return;
  let before = text.slice(Math.max(0, at - MAX_JWK), at), open = before.lastIndexOf("{");
  if (open < 0 || before.indexOf("}", open) >= 0) return;
  let from = at - before.length + open, window = text.slice(from, at + MAX_JWK), close = window.indexOf("}");
  if (!(close < 0))
    for (let hit of window.slice(0, close).matchAll(PRIVATE_MEMBER)) {
      if (hit[1] !== (type === "oct" ? "k" : "d") || !isJwkMaterial(hit[2])) continue;
      let end = from + hit.index + hit[0].length;
      return { span: { start: end - hit[2].length, end }, kind: jwkKind(type), encrypted: !1 };
    }
}
function jwkKind(type) {
  return type === "oct" ? "symmetric JSON Web Key" : `${type} JSON Web Key`;
}
function isJwkMaterial(text) {
  return /^[A-Za-z0-9_-]{22,8000}$/.test(text) && new Set(text).size >= 12 && /[A-Z]/.test(text) && /[a-z]/.test(text);
}

// src/detect/shape.ts
var shape_exports = {};
__export(shape_exports, {
  detectShapes: () => detectShapes,
  mayBeToken: () => mayBeToken,
  reachOf: () => reachOf
});

// src/engine/entropy.ts
var entropy_exports = {};
__export(entropy_exports, {
  shannonEntropy: () => shannonEntropy
});
function shannonEntropy(text) {
  if (text.length === 0) return 0;
  let counts2 = /* @__PURE__ */ new Map();
  for (let i = 0; i < text.length; i += 1) {
    let code = text.charCodeAt(i);
    counts2.set(code, (counts2.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (let count of counts2.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}

// src/detect/shape.ts
function* detectShapes(input, hits, context) {
  let ends = /* @__PURE__ */ new Map();
  for (let { start, rule } of hits) {
    if (start < (ends.get(rule.id) ?? 0) || context.rule(rule.id) === void 0) continue;
    let found3 = tokenAt(input.text, start, rule);
    if (!found3 || found3.span.start < (ends.get(rule.id) ?? 0)) continue;
    let level = judge(input, found3, rule);
    level !== void 0 && (ends.set(rule.id, found3.span.end), yield { rule, ...level === rule.level ? {} : { level }, input, span: found3.span, value: found3.value });
  }
}
function mayBeToken(input, anchor, rule) {
  let found3 = tokenAt(input.text, anchor, rule);
  return found3 !== void 0 && judge(input, found3, rule) !== void 0;
}
function reachOf(rule) {
  let near = rule.context ? rule.near ?? NEAR : 0;
  return { before: rule.lookBehind + near + 8, after: rule.maxLength + near + 8 };
}
var NEAR = 80, MAX_TRIES = 24;
function tokenAt(text, anchor, rule) {
  let least = Math.max(0, anchor - rule.lookBehind);
  for (let start = anchor, tries = 0; start >= least && tries < MAX_TRIES; start -= 1) {
    if (!mayBegin(text, start, rule.boundary ?? "word")) continue;
    tries += 1;
    let expression = expressionOf(rule.pattern);
    expression.lastIndex = start;
    let match = expression.exec(text);
    if (!match || start + match[0].length <= anchor || match[0].length > rule.maxLength) continue;
    let value = match.groups?.value ?? match[0], [from, to] = match.indices?.groups?.value ?? [start, start + match[0].length];
    return { span: { start: from, end: to }, value, around: { start, end: start + match[0].length } };
  }
}
var expressions2 = /* @__PURE__ */ new Map();
function expressionOf(pattern) {
  let expression = expressions2.get(pattern);
  return expression || (expression = new RegExp(pattern, pattern.includes("(?<value>") ? "dy" : "y"), expressions2.set(pattern, expression)), expression;
}
var INSIDE = {
  word: codes("_"),
  base64: codes("+/"),
  dash: codes("_-"),
  any: new Uint8Array(128)
};
function codes(more) {
  let table2 = new Uint8Array(128);
  for (let code = 0; code < 128; code += 1) {
    let char = String.fromCharCode(code);
    (/[0-9A-Za-z]/.test(char) || more.includes(char)) && (table2[code] = 1);
  }
  return table2;
}
var ESCAPE = /(?:\\(?:[nrtbfv0]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})|%[0-9A-Fa-f]{2})$/;
function mayBegin(text, start, boundary) {
  if (start === 0) return !0;
  let code = text.charCodeAt(start - 1);
  return code > 127 || INSIDE[boundary][code] === 0 ? !0 : mayEndEscape(code) && ESCAPE.test(text.slice(Math.max(0, start - 6), start));
}
function mayEndEscape(code) {
  let low = code | 32;
  return code >= 48 && code <= 57 || low >= 97 && low <= 102 || code === 110 || code === 114 || code === 116 || code === 118;
}
function judge(input, found3, rule) {
  let body = randomPart(found3.value, rule);
  if (!isMadeUp(body) && !(rule.entropy !== void 0 && shannonEntropy(body) < rule.entropy) && !(rule.context && !hasWordNear(input, found3.around, rule.context, rule.near ?? NEAR)))
    return proofLevel(rule, found3.value);
}
function randomPart(value, rule) {
  let body = value;
  for (let anchor of rule.anchors) {
    let at = body.indexOf(anchor);
    at >= 0 && anchor.length < body.length && (body = body.slice(0, at) + body.slice(at + anchor.length));
  }
  return body;
}
function hasWordNear(input, span, words, near) {
  let before = input.text.slice(Math.max(0, span.start - near), span.start), after = input.text.slice(span.end, span.end + near), around = `${input.path}
${before}
${after}`.toLowerCase();
  return words.some((word) => around.includes(word));
}

// src/detect/transport.ts
var SWITCHES = [
  { pattern: /\brejectUnauthorized["']?\s{0,4}[:=]\s{0,4}(?:false|0)\b/g },
  { pattern: /\bNODE_TLS_REJECT_UNAUTHORIZED["'\]]{0,2}\s{0,4}[:=]\s{0,4}["']?0\b/g },
  { pattern: /\bstrictSSL["']?\s{0,4}[:=]\s{0,4}false\b|\bstrict-ssl\s{0,4}[=:]\s{0,4}false\b/g },
  {
    pattern: /(?<![.\w])verify\s{0,4}=\s{0,4}False\b/g,
    after: /\b(?:requests|httpx|aiohttp|session|client|http|sess)\w{0,20}(?:\.\w{1,20})?\([^)]{0,360}$/i
  },
  { pattern: /\b(?:session|client|sess|s)\.verify\s{0,4}=\s{0,4}False\b/g },
  { pattern: /\bssl\._create_(?:default_https_context\s{0,4}=\s{0,4}ssl\._create_)?unverified_context\b/g },
  { pattern: /\bverify_mode\s{0,4}=\s{0,4}(?:ssl\.CERT_NONE|OpenSSL::SSL::VERIFY_NONE)\b/g },
  { pattern: /\bverify_mode\s{0,4}(?:=>|:)\s{0,4}OpenSSL::SSL::VERIFY_NONE\b/g },
  { pattern: /\bInsecureSkipVerify\s{0,4}[:=]\s{0,4}true\b/g },
  { pattern: /\binsecure-skip-tls-verify["']?\s{0,4}[:=]\s{0,4}["']?true\b/g },
  { pattern: /["']verify(?:_peer)?["']\s{0,4}=>\s{0,4}false\b/gi },
  { pattern: /\bCURLOPT_SSL_VERIFYPEER\s{0,4}(?:,|=>)\s{0,4}(?:false|0)\b/gi },
  {
    pattern: /\bServer(?:CertificateCustomValidation|CertificateValidation)Callback\s{0,4}\+?=[^;]{0,200}?(?:=>\s{0,20}(?:\{\s{0,20}return\s{1,4})?true\b|DangerousAcceptAnyServerCertificateValidator)/g
  },
  { pattern: /\bcheckServerTrusted\([^)]{0,200}\)[^{};]{0,80}\{\s{0,40}\}/g },
  { pattern: /\bNoopHostnameVerifier\.INSTANCE\b|\bTrustAllStrategy\.INSTANCE\b/g },
  { pattern: /\bsslVerify["']?\s{0,4}[:=]\s{0,4}["']?false\b|\bGIT_SSL_NO_VERIFY\s{0,4}[:=]\s{0,4}["']?(?:1|true)\b/g }
];
var COMMENT = /^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|rem\s)/i;
function switchesIn(text) {
  let found3 = [];
  for (let { pattern, after } of SWITCHES)
    for (let hit of text.matchAll(pattern)) {
      let start = hit.index;
      if (after && !after.test(text.slice(Math.max(0, start - 400), start))) continue;
      let line = text.slice(Math.max(0, start - 200), start);
      COMMENT.test(line.slice(line.lastIndexOf(`
`) + 1)) || found3.push({ start, end: start + hit[0].length });
    }
  return found3.sort((a, b) => a.start - b.start);
}

// src/formats/curl/curl.ts
var curl_exports = {};
__export(curl_exports, {
  mayHoldCurl: () => mayHoldCurl,
  readCurl: () => readCurl
});

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
function decodedSlice(outer, start, text, starts) {
  return starts ? { text, at: (offset) => outer.at(starts[Math.min(offset, text.length)] ?? start) } : { text, at: (offset) => outer.at(start + offset) };
}

// src/formats/format.ts
var format_exports = {};
__export(format_exports, {
  DocumentBuilder: () => DocumentBuilder,
  MAX_DEPTH: () => MAX_DEPTH,
  TREE_BUDGET: () => TREE_BUDGET,
  builderOf: () => builderOf
});
var MAX_DEPTH = 4, TREE_BUDGET = 2e6, DocumentBuilder = class {
  input;
  entries = [];
  groups = [];
  diagnostics = [];
  /** JavaScript that is worth a syntax tree; read once the document is done, as the parser is loaded then (see index.ts). */
  scripts = [];
  /** How many calls stand at a path already: variables of one name have one path. */
  counts = /* @__PURE__ */ new Map();
  /** True if the reader saw to all of the text, so that no reader of lines goes over the rest. */
  complete = !1;
  #hints;
  constructor(input, hints) {
    this.input = input, this.#hints = hints, this.groups.push({ id: "", kind: "file", name: "", whole: !1 });
  }
  /** Adds a group and returns its id. The id "" is the file itself. */
  group(group) {
    return this.groups.push(group), group.id;
  }
  /** Adds an entry; `from` and `to` are offsets in the slice that the value was read from. */
  add(slice, from, to, entry) {
    this.entries.push({ ...entry, span: { start: slice.at(from), end: slice.at(to) } });
  }
  /**
   * False if the screen saw no credential's name and no URL with a password in that stretch of the input, so that the fields
   * of a document in it need no entries: most saved answers are catalogues.
   */
  mayHoldNames({ start, end }) {
    let hints = this.#hints;
    return !hints || holdsOneOf(hints.names, start, end) || holdsOneOf(hints.urls, start, end);
  }
  /** Notes trouble that lost no bytes: a weaker reader went on. */
  note(code, message, span) {
    this.diagnostics.push(span ? { code, message, span } : { code, message });
  }
  build(format, family, unit) {
    let { input, entries, groups, diagnostics } = this, whole = { ...family ? { family } : {}, ...unit ? { unit } : {} }, document = { input, format, entries, groups, diagnostics, ...whole };
    return builders.set(document, this), document;
  }
};
function holdsOneOf(offsets, start, end) {
  let low = 0, high = offsets.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    offsets[middle] < start ? low = middle + 1 : high = middle;
  }
  return low < offsets.length && offsets[low] < end;
}
var builders = /* @__PURE__ */ new WeakMap();
function builderOf(document) {
  return builders.get(document);
}

// src/formats/mapped-text.ts
var mapped_text_exports = {};
__export(mapped_text_exports, {
  MappedText: () => MappedText,
  escaped: () => escaped,
  hexEscape: () => hexEscape
});
var MappedText = class {
  #outer;
  #text = "";
  #starts;
  #first;
  #next;
  /** `start` is the offset in `outer.text` where the value begins, after an opening quote. */
  constructor(outer, start) {
    this.#outer = outer, this.#first = start, this.#next = start;
  }
  get length() {
    return this.#text.length;
  }
  get text() {
    return this.#text;
  }
  /** Takes over `outer.text[from..to)` as it stands. */
  keep(from, to) {
    if (!(to <= from)) {
      if (this.#text === "" && !this.#starts && (this.#first = from, this.#next = from), !this.#starts && from !== this.#next && this.#map(), this.#text += this.#outer.text.slice(from, to), this.#starts) for (let at = from; at < to; at += 1) this.#starts.push(at);
      this.#next = to;
    }
  }
  /** Adds decoded characters that were written as `outer.text[from..to)`. */
  put(decoded3, from, to) {
    let starts = this.#starts ?? this.#map();
    this.#text += decoded3;
    for (let index = 0; index < decoded3.length; index += 1) starts.push(from);
    this.#next = to;
  }
  /** The value; `end` is the offset in `outer.text` where it ends, before a closing quote. */
  slice(end = this.#next) {
    return this.#starts ? decodedSlice(this.#outer, this.#first, this.#text, [...this.#starts, Math.max(end, this.#next)]) : subSlice(this.#outer, this.#first, this.#first + this.#text.length);
  }
  #map() {
    let starts = [];
    for (let index = 0; index < this.#text.length; index += 1) starts.push(this.#first + index);
    return this.#starts = starts, starts;
  }
}, ESCAPES = { n: `
`, r: "\r", t: "	", b: "\b", f: "\f", 0: "\0" };
function escaped(letter) {
  return ESCAPES[letter] ?? letter;
}
function hexEscape(text, from, digits) {
  let code = text.slice(from, from + digits);
  if (code.length !== digits || !/^[0-9A-Fa-f]+$/.test(code)) return;
  let point = Number.parseInt(code, 16);
  return point > 1114111 ? void 0 : String.fromCodePoint(point);
}

// src/formats/url.ts
var url_exports = {};
__export(url_exports, {
  addUserinfo: () => addUserinfo,
  colonOf: () => colonOf,
  queryOf: () => queryOf,
  readUrl: () => readUrl,
  urlAt: () => urlAt
});

// src/formats/url-form.ts
var url_form_exports = {};
__export(url_form_exports, {
  addFields: () => addFields,
  formFields: () => formFields,
  percentDecoded: () => percentDecoded2
});
var decoder = new TextDecoder();
function byteAt(text, at) {
  if (text[at] !== "%") return -1;
  let code = text.slice(at + 1, at + 3);
  return /^[0-9A-Fa-f]{2}$/.test(code) ? Number.parseInt(code, 16) : -1;
}
function sequenceLength(lead) {
  return lead < 128 ? 1 : lead < 224 ? 2 : lead < 240 ? 3 : 4;
}
function percentDecoded2(outer, from, to, plusIsSpace) {
  let { text } = outer;
  if (isPlain(text, from, to)) return subSlice(outer, from, to);
  let mapped = new MappedText(outer, from), kept = from, at = from;
  for (; at < to; ) {
    let letter = text[at];
    if (letter === "+" && plusIsSpace)
      mapped.keep(kept, at), mapped.put(" ", at, at + 1), kept = at += 1;
    else if (letter === "%" && at + 2 < to && byteAt(text, at) >= 0) {
      mapped.keep(kept, at);
      let begin = at, bytes = [], wanted = sequenceLength(byteAt(text, at));
      for (; bytes.length < wanted && at + 2 < to; ) {
        let byte = byteAt(text, at);
        if (byte < 0 || bytes.length > 0 && (byte & 192) !== 128) break;
        bytes.push(byte), at += 3;
      }
      mapped.put(decoder.decode(Uint8Array.from(bytes)), begin, at), kept = at;
    } else at += 1;
  }
  return mapped.keep(kept, to), mapped.slice(to);
}
function isPlain(text, from, to) {
  for (let at = from; at < to; at += 1) {
    let code = text.charCodeAt(at);
    if (code === 37 || code === 43) return !1;
  }
  return !0;
}
function formFields(outer, from, to) {
  let { text } = outer, fields = [], begin = from;
  for (; begin < to; ) {
    let end = text.indexOf("&", begin);
    (end < 0 || end > to) && (end = to);
    let next = end + 1;
    for (; begin < end && /\s/.test(text[begin]); ) begin += 1;
    for (; end > begin && /\s/.test(text[end - 1]); ) end -= 1;
    if (end > begin) {
      let sign = text.indexOf("=", begin);
      (sign < 0 || sign > end) && (sign = end);
      let name = percentDecoded2(outer, begin, sign, !0);
      fields.push({ name, value: percentDecoded2(outer, Math.min(sign + 1, end), end, !0) });
    }
    begin = text.startsWith("amp;", next) ? next + 4 : next;
  }
  return fields;
}
function addFields(fields, where, out) {
  for (let { name, value } of fields)
    out.add(value, 0, value.text.length, {
      path: `${where.path}#?${name.text}`,
      key: name.text,
      keySpan: { start: name.at(0), end: name.at(name.text.length) },
      value: value.text,
      place: where.place,
      group: where.group,
      enabled: where.enabled
    });
}

// src/formats/url.ts
var SCHEME_CHARACTER = /[A-Za-z0-9+.-]/, STOP = /[\s"'`<>|\\^]/;
function skipPlaceholder(text, at, end) {
  let close = text.startsWith("{{", at) ? "}}" : text.startsWith("${", at) ? "}" : text.startsWith("$(", at) ? ")" : "";
  if (!close) return at;
  let found3 = text.slice(at, Math.min(end, at + 200)).indexOf(close);
  return found3 < 0 ? at : at + found3 + close.length;
}
function urlAt(text, colon, limit = text.length) {
  let start = colon;
  for (; start > 0 && colon - start < 40 && SCHEME_CHARACTER.test(text[start - 1]); ) start -= 1;
  if (start === colon) return;
  let end = colon + 3, authorityEnd = -1, at = -1, question = -1, hash = -1;
  for (; end < limit; ) {
    let letter = text[end], beyond = skipPlaceholder(text, end, limit);
    if (beyond > end) {
      end = beyond;
      continue;
    }
    if (STOP.test(letter)) break;
    authorityEnd < 0 && (letter === "/" || letter === "?" || letter === "#") && (authorityEnd = end), letter === "@" && authorityEnd < 0 && (at = end), letter === "?" && question < 0 && hash < 0 && (question = end), letter === "#" && hash < 0 && (hash = end), end += 1;
  }
  let queryEnd = hash < 0 ? end : hash;
  return {
    start,
    end,
    ...at > colon + 3 ? { userinfo: { start: colon + 3, end: at } } : {},
    ...question >= 0 && question + 1 < queryEnd ? { query: { start: question + 1, end: queryEnd } } : {}
  };
}
function colonOf(text, start, end) {
  let at = start;
  for (; at < end && text[at] !== ":"; ) at = Math.max(at + 1, skipPlaceholder(text, at, end));
  return Math.min(at, end);
}
function addUserinfo(slice, start, end, where, out) {
  let colon = colonOf(slice.text, start, end), parts = [
    { param: "username", part: percentDecoded2(slice, start, colon, !1) },
    { param: "password", part: percentDecoded2(slice, Math.min(colon + 1, end), end, !1) }
  ];
  for (let { param, part } of parts)
    param === "password" && colon === end || out.add(part, 0, part.text.length, {
      path: `${where.path}#//${param}`,
      key: param,
      value: part.text,
      place: "auth",
      role: `auth.basic.${param}`,
      group: where.group,
      enabled: where.enabled,
      syntax: {
        kind: "url",
        quote: "",
        operator: param === "username" ? "//" : ":",
        after: slice.text.slice(end, end + 8)
      }
    });
}
var readUrl = (slice, where, out) => {
  let { text } = slice, before = out.entries.length, colon = text.indexOf("://");
  for (; colon >= 0; ) {
    let url = urlAt(text, colon);
    url?.userinfo && addUserinfo(slice, url.userinfo.start, url.userinfo.end, where, out), url?.query && addFields(formFields(slice, url.query.start, url.query.end), { ...where, place: "query" }, out), colon = text.indexOf("://", url ? url.end : colon + 3);
  }
  return out.entries.length > before;
};
function queryOf(slice) {
  let question = slice.text.indexOf("?");
  if (question < 0) return;
  let hash = slice.text.indexOf("#", question);
  return subSlice(slice, question + 1, hash < 0 ? slice.text.length : hash);
}

// src/formats/json-entries.ts
var json_entries_exports = {};
__export(json_entries_exports, {
  entryOf: () => entryOf,
  isEnabled: () => isEnabled,
  pairOf: () => pairOf,
  pointerToken: () => pointerToken,
  readJsonTree: () => readJsonTree
});
var PAIRS = [
  ["key", ["value", "Value", "stringValue", "content"]],
  ["Key", ["Value"]],
  ["name", ["value", "Value", "stringValue", "content"]],
  ["Name", ["Value", "value"]],
  ["ParameterKey", ["ParameterValue"]],
  ["id", ["value", "Value", "stringValue"]]
], HOLDERS = /* @__PURE__ */ new Set(["value", "defaultValue", "Default"]), MAX_PATH = 200;
function pointerToken(name) {
  return name.includes("~") || name.includes("/") ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}
function pairOf(node) {
  if (node.kind === "object")
    for (let [nameKey, valueKeys] of PAIRS) {
      let name = node.get(nameKey);
      if (!(name?.kind !== "string" || name.end - name.start > 202 || name.end - name.start < 3))
        for (let valueKey of valueKeys) {
          let value = node.get(valueKey);
          if (value) return { name, value };
        }
    }
}
function isEnabled(node) {
  return node.get("disabled")?.value !== "true" && node.get("enabled")?.value !== "false";
}
function readJsonTree(root, where, out, options) {
  if (root.isScalar) {
    addScalar(root, where.path, "", void 0, where, out, options);
    return;
  }
  let stack = [], group = groupFor(root, where.path, where.group, out, options, options.kind ?? "settings"), frame = frameOf(root, where.path, group, "", void 0, where, 0);
  for (; ; ) {
    let node = frame.next;
    if (!node) {
      let above2 = stack.pop();
      if (!above2) return;
      frame = above2;
      continue;
    }
    frame.next = node.next;
    let index = frame.index++, { pair } = frame;
    if (pair?.name === node) continue;
    let named = pair?.value === node ? pair.name : void 0, name = node.key, inherits = name !== void 0 && !pair && frame.key !== "" && node.isScalar && HOLDERS.has(name), key = named ? named.value : inherits ? frame.key : name ?? frame.key, keySpan = named ? named.span : inherits ? frame.keySpan : node.keySpan ?? frame.keySpan, shallow = frame.depth < MAX_PATH, path = shallow ? `${frame.path}/${name === void 0 ? index : pointerToken(name)}` : frame.path;
    if (node.isScalar) {
      addScalar(node, path, key, keySpan, frame.where, out, options);
      continue;
    }
    if (!node.first) continue;
    stack.push(frame);
    let above = frame.where.group, inner = shallow ? groupFor(node, path, above, out, options, "settings") : above;
    frame = frameOf(node, path, inner, key, keySpan, frame.where, frame.depth + 1);
  }
}
function frameOf(node, path, group, key, keySpan, above, depth) {
  let pair = pairOf(node), enabled = above.enabled && (!pair || isEnabled(node)), where = { path: above.path, group, place: above.place, enabled, depth: above.depth };
  return { path, where, key, keySpan, pair, depth, index: 0, next: node.first };
}
function groupFor(node, path, above, out, options, kind) {
  if (options.groups === "flat" || node.kind !== "object" || path === "" || path === above) return above;
  for (let child = node.first; child; child = child.next)
    if (child.isScalar) return out.group({ id: path, kind, name: "", parent: above, whole: !1 });
  return above;
}
function entryOf(node, value, path, key, keySpan, spot, role) {
  let { kind, span } = node, entry = {
    path,
    key,
    value,
    span,
    place: spot.place,
    group: spot.group,
    enabled: spot.enabled
  };
  return keySpan && (entry.keySpan = keySpan), role !== void 0 && (entry.role = role), (kind === "number" || kind === "boolean" || kind === "null") && (entry.scalar = kind), kind === "bare" && !/^[{$<]/.test(value) && (entry.state = "computed"), entry;
}
function addScalar(node, path, key, keySpan, where, out, options) {
  let { value } = node;
  out.entries.push(entryOf(node, value, path, key, keySpan, where));
  let { embedded } = options;
  node.kind !== "string" || !embedded || where.depth >= 4 || !embedded.test(value) || embedded.read(
    node.slice,
    { path, group: where.group, place: where.place, enabled: where.enabled, depth: where.depth + 1 },
    out
  );
}

// src/formats/named-value.ts
function addNamed(value, named, where, out, inside = readUrl) {
  let { text } = value;
  out.add(value, 0, text.length, {
    place: where.place,
    group: where.group,
    enabled: where.enabled,
    ...named,
    value: text
  }), !(named.state || named.scalar || where.depth >= 4 || text.length < 8) && inside(value, { ...where, path: named.path, group: named.group ?? where.group, depth: where.depth + 1 }, out);
}
function spanOf(slice, from = 0, to = slice.text.length) {
  return { start: slice.at(from), end: slice.at(to) };
}
function trimmed(slice, from, to) {
  let { text } = slice, start = from, end = to;
  for (; start < end && isSpace(text.charCodeAt(start)); ) start += 1;
  for (; end > start && isSpace(text.charCodeAt(end - 1)); ) end -= 1;
  return subSlice(slice, start, end);
}
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 160 || code === 65279;
}

// src/formats/shell-words.ts
var shell_words_exports = {};
__export(shell_words_exports, {
  commandAt: () => commandAt
});
var MOST_WORDS = 2e3, LONGEST_PLACEHOLDER = 300, FOREIGN_QUOTE = /^[{[][\s{[]*(""|`")/, OPENERS = [
  ["${{", "}}"],
  ["{{", "}}"],
  ["${", "}"],
  ["$(", ")"]
];
function commandAt(outer, start, limit = outer.text.length) {
  let words = [], at = start;
  for (; words.length < MOST_WORDS && (at = skipBlanks(outer.text, at, limit), !(at >= limit || endsCommand(outer.text, at))); ) {
    let redirect = redirection(outer.text, at, limit);
    if (redirect > at) {
      at = redirect;
      continue;
    }
    let word = new WordReader(outer, at, limit).read();
    if (word.end === at) break;
    words.push(word), at = word.end;
  }
  return { words, end: at };
}
function skipBlanks(text, from, limit) {
  let at = from;
  for (; at < limit; ) {
    let letter = text[at];
    if (letter === " " || letter === "	" || letter === "\xA0") at += 1;
    else {
      let next = continuation(text, at);
      if (next === at) return at;
      at = next;
    }
  }
  return at;
}
function continuation(text, at) {
  let letter = text[at];
  if (letter !== "\\" && letter !== "^" && letter !== "`") return at;
  let next = at + 1;
  for (; text[next] === " " || text[next] === "	"; ) next += 1;
  return text[next] === "\r" && (next += 1), text[next] === `
` ? next + 1 : at;
}
function endsCommand(text, at) {
  let letter = text[at];
  return letter === "#" || letter === "&" ? !0 : "\n\r;|)`".includes(letter);
}
function redirection(text, from, limit) {
  let at = from;
  if (/[012&]/.test(text[at]) && text[at + 1] === ">" && (at += 1), text[at] !== ">" && !(text[at] === "<" && /[\s(<]/.test(text[at + 1] ?? " "))) return from;
  for (; at < limit && /[<>&|]/.test(text[at]); ) at += 1;
  for (; at < limit && /[ \t]/.test(text[at]); ) at += 1;
  for (; at < limit && !/[\s;|)]/.test(text[at]); ) at += 1;
  return at;
}
var WordReader = class {
  #text;
  #start;
  #limit;
  #mapped;
  #at;
  #kept;
  constructor(outer, start, limit) {
    this.#text = outer.text, this.#start = start, this.#limit = limit, this.#mapped = new MappedText(outer, start), this.#at = start, this.#kept = start;
  }
  read() {
    let text = this.#text, first = text[this.#start] === "$" || text[this.#start] === "^" ? text[this.#start + 1] : text[this.#start];
    for (; this.#at < this.#limit; ) {
      let letter = text[this.#at];
      if (this.#endsWord(letter)) break;
      letter === "'" ? this.#single() : letter === '"' ? this.#double(1) : letter === "^" && text[this.#at + 1] === '"' ? this.#caret() : letter === "$" && text[this.#at + 1] === "'" ? this.#ansi() : letter === "$" && text[this.#at + 1] === '"' ? this.#double(2) : letter === "\\" ? this.#backslash() : this.#at = this.#placeholder(this.#at);
    }
    this.#mapped.keep(this.#kept, this.#at);
    let quote = first === '"' || first === "'" ? first : "";
    return { slice: this.#mapped.slice(), start: this.#start, end: this.#at, quote };
  }
  /** `&` within a URL that somebody forgot to quote belongs to it. */
  #endsWord(letter) {
    let text = this.#text;
    if (letter === " " || letter === "	" || letter === `
` || letter === "\r" || letter === ";" || letter === "|" || letter === ")" || letter === "`" || letter === "^" && continuation(text, this.#at) > this.#at || letter === ">") return !0;
    if (letter !== "&") return !1;
    let next = text[this.#at + 1] ?? " ";
    return !(/[\w{$]/.test(next) && /[?=]/.test(text.slice(this.#start, Math.min(this.#at, this.#start + 2e3))));
  }
  /** Behind a placeholder with blanks in it, else one further. */
  #placeholder(at) {
    let text = this.#text, end = Math.min(this.#limit, at + LONGEST_PLACEHOLDER);
    if (text[at] === "<") {
      let close = text.slice(at, end).search(/[>\n'"]/);
      return close > 1 && text[at + close] === ">" ? at + close + 1 : at + 1;
    }
    if (text[at] !== "$" && text[at] !== "{") return at + 1;
    for (let [open, shut] of OPENERS) {
      if (!text.startsWith(open, at)) continue;
      let found3 = text.slice(at, end).indexOf(shut);
      if (found3 > 0) return at + found3 + shut.length;
    }
    return at + 1;
  }
  #drop(characters) {
    this.#mapped.keep(this.#kept, this.#at), this.#at += characters, this.#kept = this.#at;
  }
  #replace(decoded3, end) {
    this.#mapped.keep(this.#kept, this.#at), this.#mapped.put(decoded3, this.#at, end), this.#at = end, this.#kept = end;
  }
  #single() {
    let close = this.#text.indexOf("'", this.#at + 1);
    if (close < 0 || close >= this.#limit) {
      this.#at += 1;
      return;
    }
    this.#drop(1), this.#at = close, this.#drop(1);
  }
  /** The closing quote of an escaping quote style, or -1. */
  #closing(quote, from) {
    let text = this.#text, at = from;
    for (; at < this.#limit && text[at] !== quote; ) at += text[at] === "\\" ? 2 : 1;
    return at < this.#limit ? at : -1;
  }
  #double(open) {
    let foreign = FOREIGN_QUOTE.exec(this.#text.slice(this.#at + open, this.#at + open + 80))?.[1];
    if (foreign && this.#escapedBy(foreign[0], open)) return;
    let close = this.#closing('"', this.#at + open);
    if (close < 0) {
      this.#at += open;
      return;
    }
    for (this.#drop(open); this.#at < close; ) {
      let next = this.#text[this.#at + 1];
      this.#text[this.#at] !== "\\" ? this.#at += 1 : next === `
` || next === "\r" ? this.#drop(next === "\r" && this.#text[this.#at + 2] === `
` ? 3 : 2) : '"\\$`'.includes(next) ? this.#replace(next, this.#at + 2) : this.#at += 2;
    }
    this.#at = close, this.#drop(1);
  }
  /** JSON in double quotes as cmd (`""`) and PowerShell (a backtick) write the quotes in it; false if it does not end. */
  #escapedBy(mark, open) {
    let text = this.#text, close = this.#at + open;
    for (; close < this.#limit && (text[close] !== '"' || mark === '"' && text[close + 1] === '"'); )
      close += text[close] === mark || text[close] === "\\" ? 2 : 1;
    if (close >= this.#limit) return !1;
    for (this.#drop(open); this.#at < close; ) {
      let next = text[this.#at + 1];
      text[this.#at] === mark && /["`$]/.test(next) ? this.#replace(next, this.#at + 2) : this.#at += 1;
    }
    return this.#at = close, this.#drop(1), !0;
  }
  /** `^"...^"`: how browsers copy a call for cmd. */
  #caret() {
    for (this.#drop(2); this.#at < this.#limit && !this.#text.startsWith('^"', this.#at); )
      if (this.#text.startsWith('^\\^"', this.#at)) this.#replace('"', this.#at + 4);
      else if (this.#text[this.#at] === "^" && /[^\r\n]/.test(this.#text[this.#at + 1] ?? `
`))
        this.#replace(this.#text[this.#at + 1], this.#at + 2);
      else {
        if (this.#text[this.#at] === `
`) return;
        this.#at += 1;
      }
    this.#at < this.#limit && this.#drop(2);
  }
  #ansi() {
    let close = this.#closing("'", this.#at + 2);
    if (close < 0) {
      this.#at += 2;
      return;
    }
    for (this.#drop(2); this.#at < close; ) {
      if (this.#text[this.#at] !== "\\") {
        this.#at += 1;
        continue;
      }
      let letter = this.#text[this.#at + 1], digits = letter === "x" ? 2 : letter === "u" ? 4 : letter === "U" ? 8 : 0, code = digits ? hexEscape(this.#text, this.#at + 2, digits) : void 0;
      code === void 0 ? this.#replace(escaped(letter), this.#at + 2) : this.#replace(code, this.#at + 2 + digits);
    }
    this.#at = close, this.#drop(1);
  }
  #backslash() {
    let next = continuation(this.#text, this.#at);
    next > this.#at ? this.#drop(next - this.#at) : this.#at + 1 < this.#limit ? this.#replace(this.#text[this.#at + 1], this.#at + 2) : this.#at += 1;
  }
};

// src/formats/curl/options.ts
var options_exports = {};
__export(options_exports, {
  callLine: () => callLine
});
var CURL_SHORT = {
  A: "user-agent",
  b: "cookie",
  c: "cookie-jar",
  C: "continue-at",
  d: "data",
  D: "dump-header",
  e: "referer",
  E: "cert",
  F: "form",
  H: "header",
  K: "config",
  m: "max-time",
  o: "output",
  P: "ftp-port",
  Q: "quote",
  r: "range",
  t: "telnet-option",
  T: "upload-file",
  u: "user",
  U: "proxy-user",
  w: "write-out",
  x: "proxy",
  X: "request",
  y: "speed-time",
  Y: "speed-limit",
  z: "time-cond"
}, CURL_FLAGS = { G: "get", I: "head", k: "insecure", n: "netrc" }, CURL_LONG_FLAGS = new Set(
  `anyauth append basic ca-native cert-status compressed compressed-ssh create-dirs crlf digest disable disable-eprt disable-epsv
  fail fail-early fail-with-body false-start form-escape ftp-create-dirs ftp-pasv ftp-ssl-control get globoff haproxy-protocol head
  help http0.9 http1.0 http1.1 http2 http2-prior-knowledge http3 http3-only ignore-content-length include insecure ipv4 ipv6
  junk-session-cookies list-only location location-trusted manual negotiate netrc netrc-optional next no-alpn no-buffer no-clobber
  no-keepalive no-npn no-progress-meter no-sessionid ntlm parallel parallel-immediate path-as-is post301 post302 post303 progress-bar
  proxy-anyauth proxy-basic proxy-digest proxy-insecure proxy-negotiate proxy-ntlm proxytunnel raw remote-header-name remote-name
  remote-name-all remote-time remove-on-error retry-all-errors retry-connrefused sasl-ir show-error show-headers silent ssl
  ssl-reqd ssl-no-revoke sslv2 sslv3 styled-output suppress-connect-headers tcp-fastopen tcp-nodelay tftp-no-options tlsv1
  tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 tr-encoding trace-ids trace-time use-ascii verbose version xattr`.split(/\s+/)
), WGET_LONG = new Set(
  "header user password http-user http-password proxy-user proxy-password post-data body-data method post-file body-file user-agent referer output-document".split(
    " "
  )
), WGET_SHORT = {
  O: "output",
  o: "log",
  U: "user-agent",
  P: "prefix",
  t: "tries",
  T: "timeout",
  e: "execute",
  i: "input-file",
  a: "log"
}, SAME = {
  "data-ascii": "data",
  "http-user": "wget-user",
  "http-password": "wget-password",
  "post-data": "data-raw",
  "body-data": "data-raw",
  "post-file": "unread",
  "body-file": "unread",
  "no-check-certificate": "insecure",
  method: "request",
  "form-string": "form"
};
function callLine(tool, words) {
  let options = [], operands = [], short = tool === "curl" ? CURL_SHORT : WGET_SHORT, add = (name, word, value) => {
    options.push({
      name: SAME[name] ?? (tool === "wget" && /^(?:user|password)$/.test(name) ? `wget-${name}` : name),
      word,
      value
    });
  };
  for (let index = 0; index < words.length; index += 1) {
    let word = words[index].slice, { text } = word, following = words[index + 1]?.slice;
    if (text.startsWith("--") && text.length > 2) {
      let sign = text.indexOf("="), name = text.slice(2, sign < 0 ? void 0 : sign);
      sign > 0 ? add(name, word, subSlice(word, sign + 1, text.length)) : (tool === "curl" ? CURL_LONG_FLAGS.has(name) || name.startsWith("no-") : !WGET_LONG.has(name)) ? add(name, word) : following && (add(name, word, following), index += 1);
    } else text.length > 1 && text.startsWith("-") && words[index].quote === "" ? index += shortOptions(text, word, following, short, tool, add) : operands.push(word);
  }
  return { tool, options, operands };
}
function shortOptions(text, word, following, short, tool, add) {
  for (let at = 1; at < text.length; at += 1) {
    let letter = text[at], name = short[letter];
    if (name) {
      if (at + 1 < text.length) add(name, word, subSlice(word, at + 1, text.length));
      else if (following)
        return add(name, word, following), 1;
      return 0;
    }
    let flag = tool === "curl" ? CURL_FLAGS[letter] : void 0;
    flag && add(flag, word);
  }
  return 0;
}

// src/formats/curl/request.ts
var request_exports = {};
__export(request_exports, {
  addRequest: () => addRequest
});

// src/formats/basic-auth.ts
var basic_auth_exports = {};
__export(basic_auth_exports, {
  addBase64Basic: () => addBase64Basic,
  addClearBasic: () => addClearBasic,
  printableBase64: () => printableBase64
});
var UNPRINTABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;
function printableBase64(text) {
  let decoded3 = decodeBase64Text(text.trim());
  return decoded3 === void 0 || UNPRINTABLE.test(decoded3) ? void 0 : decoded3;
}
function addClearBasic(text, where, out, type = "basic", separator = ":") {
  let end = text.text.length, colon = separator === ":" ? colonOf(text.text, 0, end) : text.text.indexOf(separator), parted = colon >= 0 && colon < end;
  addPart("username", type, parted ? subSlice(text, 0, colon) : text, where, out), parted && addPart("password", type, trimmed(text, colon + 1, end), where, out);
}
function addPart(param, type, part, where, out) {
  out.add(part, 0, part.text.length, {
    path: `${where.path}#basic/${param}`,
    key: param,
    value: part.text,
    place: "auth",
    role: `auth.${type}.${param}`,
    group: where.group,
    enabled: where.enabled
  });
}
function addBase64Basic(encoded, where, out) {
  let decoded3 = printableBase64(encoded.text), colon = decoded3?.indexOf(":") ?? -1;
  if (decoded3 === void 0 || colon < 0) return !1;
  let halves = { username: decoded3.slice(0, colon), password: decoded3.slice(colon + 1) };
  for (let [key, value] of Object.entries(halves))
    out.add(encoded, 0, encoded.text.length, {
      path: `${where.path}#basic/${key}`,
      key,
      value,
      place: "auth",
      role: `auth.basic.${key}`,
      group: where.group,
      enabled: where.enabled
    });
  return !0;
}

// src/formats/header.ts
var header_exports = {};
__export(header_exports, {
  addHeader: () => addHeader,
  readHeaderBlock: () => readHeaderBlock,
  readHeaders: () => readHeaders
});
var BASIC = /^\s*Basic\s+([A-Za-z0-9+/_-]+={0,2})\s*$/i, IDS = /^(?:postman-token|x-request-id|x-correlation-id|request-id|traceparent|x-b3-\w+|etag|cf-ray|x-amzn-requestid|x-amz-cf-id)$/i;
function addHeader(name, keySpan, value, where, out) {
  let { text } = value, { path, group, enabled } = where, place = where.place === "response" ? "response" : "header";
  out.add(value, 0, text.length, {
    path,
    key: name,
    ...keySpan ? { keySpan } : {},
    value: text,
    place,
    group,
    enabled,
    ...IDS.test(name) ? { role: "id" } : {}
  }), /authori[sz]ation$/i.test(name) ? addBasic(value, where, out) : /^(?:set-)?cookie$/i.test(name) && addCookies(name, value, { ...where, place }, out);
}
function addBasic(value, where, out) {
  let encoded = value.text.length < 4096 ? BASIC.exec(value.text)?.[1] : void 0;
  if (!encoded) return !1;
  let from = value.text.trimEnd().length - encoded.length;
  return addBase64Basic(subSlice(value, from, from + encoded.length), where, out);
}
function addCookies(name, value, where, out) {
  let { text } = value, one = name.toLowerCase() === "set-cookie";
  for (let begin = 0; begin < text.length; ) {
    let semicolon = text.indexOf(";", begin), end = semicolon < 0 ? text.length : semicolon, from = begin;
    for (; from < end && text.charCodeAt(from) <= 32; ) from += 1;
    let sign = text.indexOf("=", from);
    if (sign > from && sign < end && end - sign > 1) {
      let key = text.slice(from, sign);
      out.add(value, sign + 1, end, {
        path: `${where.path}#cookie/${key}`,
        key,
        keySpan: { start: value.at(from), end: value.at(sign) },
        value: text.slice(sign + 1, end),
        place: where.place,
        group: where.group,
        enabled: where.enabled
      });
    }
    if (one) return;
    begin = end + 1;
  }
}
var FIELD = /^[A-Za-z][\w-]{0,63}$/;
function headerLines(text) {
  let lines = [];
  for (let begin = 0; begin < text.length; ) {
    let feed = text.indexOf(`
`, begin), end = feed < 0 ? text.length : feed, from = begin;
    for (begin = end + 1; from < end && text.charCodeAt(from) <= 32; ) from += 1;
    if (from === end) continue;
    let off = text.startsWith("//", from);
    for (off && (from += 2); off && from < end && text.charCodeAt(from) <= 32; ) from += 1;
    let colon = text.indexOf(":", from);
    if (colon < 0 || colon > end || !FIELD.test(text.slice(from, colon).trimEnd())) return;
    let valueFrom = colon + 1;
    for (; valueFrom < end && text.charCodeAt(valueFrom) <= 32; ) valueFrom += 1;
    let valueEnd = end;
    for (; valueEnd > valueFrom && text.charCodeAt(valueEnd - 1) <= 32; ) valueEnd -= 1;
    lines.push({ name: text.slice(from, colon).trimEnd(), from, valueFrom, valueEnd, enabled: !off });
  }
  return lines.length > 0 ? lines : void 0;
}
var readHeaders = (slice, where, out) => {
  let lines = headerLines(slice.text);
  if (!lines) return !1;
  for (let { name, from, valueFrom, valueEnd, enabled } of lines) {
    let keySpan = { start: slice.at(from), end: slice.at(from + name.length) }, at = { ...where, path: `${where.path}#:${name}`, enabled: where.enabled && enabled };
    addHeader(name, keySpan, subSlice(slice, valueFrom, valueEnd), at, out);
  }
  return !0;
}, readHeaderBlock = (slice, where, out) => slice.text.length > 16384 || !/(?:^|\n)\s*(?:proxy-)?(?:authorization|cookie|set-cookie|x-[\w-]*(?:key|token|auth)[\w-]*)\s*:/i.test(slice.text) ? !1 : readHeaders(slice, where, out);

// src/formats/curl/body.ts
var body_exports = {};
__export(body_exports, {
  VARIABLE: () => VARIABLE,
  addData: () => addData,
  addFormField: () => addFormField
});

// src/formats/embedded.ts
var embedded_exports = {};
__export(embedded_exports, {
  embeddedTexts: () => embeddedTexts,
  mayEmbed: () => mayEmbed,
  readEmbedded: () => readEmbedded
});

// src/engine/json.ts
var json_exports = {};
__export(json_exports, {
  JsonNode: () => JsonNode,
  decodeJsonString: () => decodeJsonString,
  parseJson: () => parseJson
});

// src/engine/json-node.ts
var json_node_exports = {};
__export(json_node_exports, {
  JsonNode: () => JsonNode,
  decodeJsonString: () => decodeJsonString,
  decodedText: () => decodedText
});
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
    let decoded3 = decodeJsonString(text);
    return { text: decoded3.text, at: (offset) => source.at(innerStart + decoded3.at(offset)) };
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
    let found3;
    if (this.kind === "object") {
      for (let child = this.first; child; child = child.next) child.keyIs(key) && (found3 = child);
      return found3;
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
var SHORT2 = {
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
  let decoded3 = "", ends = [], shifts = [], from = 0;
  for (let slash = text.indexOf("\\"); slash >= 0; slash = text.indexOf("\\", from)) {
    let name = text.charAt(slash + 1), length = 2, character = SHORT2[name];
    if (name === "u" && isHex4(text, slash + 2) && (character = String.fromCharCode(Number.parseInt(text.slice(slash + 2, slash + 6), 16)), length = 6), character === void 0) {
      decoded3 += text.slice(from, slash + 1), from = slash + 1;
      continue;
    }
    decoded3 += text.slice(from, slash) + character, from = slash + length, ends.push(decoded3.length), shifts.push(from - decoded3.length);
  }
  return { text: decoded3 + text.slice(from), ends, shifts };
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
var json_quotes_exports = {};
__export(json_quotes_exports, {
  QuoteFinder: () => QuoteFinder
});
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
var json_words_exports = {};
__export(json_words_exports, {
  MESSAGES: () => MESSAGES,
  endOfNumbers: () => endOfNumbers,
  kindOf: () => kindOf,
  lineEnd: () => lineEnd,
  referenceEnd: () => referenceEnd
});
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
function endOfNumbers(text, open) {
  let digit = text.charCodeAt(open + 1);
  return digit < 48 || digit > 57 ? -1 : (NUMBERS.lastIndex = open + 1, NUMBERS.test(text) && NUMBERS.lastIndex - open >= LONG_LIST ? NUMBERS.lastIndex : -1);
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
    for (let open = this.#parent; open; open = open.parent) open.end = length;
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
      let matches2 = node.kind === kind;
      if (node.end = matches2 ? at + 1 : at, node.kind === "object" ? this.#openObjects -= 1 : this.#openArrays -= 1, this.#last = node, this.#parent = node.parent, matches2) break;
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
  #stringEnd(open) {
    let text = this.#text, end = this.#quotes.closing(open + 1), feed = this.#quotes.lineFeed(open + 1);
    if (feed < 0 || end >= 0 && end < feed)
      return end >= 0 ? end : (this.#multilineFrom = text.length, this.#trouble("truncated", open), text.length);
    if (open >= this.#multilineFrom) {
      if (end >= 0 && this.#quotes.endsHere(end + 1)) return end;
      this.#multilineFrom = end < 0 ? text.length : end;
    }
    return this.#trouble("truncated", open), text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
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

// src/formats/form.ts
var form_exports = {};
__export(form_exports, {
  isForm: () => isForm,
  readFormWith: () => readFormWith
});
var MAX_NAME = 80, TELLING = /^(?:grant_type|client_id|client_secret|client_assertion|code|scope|username|user|login|email|password|passwd|pwd|pin|otp|refresh_token|access_token|id_token|token|assertion|api_?key|key|secret|resource|audience)$/i;
function isNameCode(code) {
  return code >= 48 && code <= 57 || // 0-9
  code >= 65 && code <= 90 || code >= 97 && code <= 122 || code >= 0 && code < 128 && "_-.[]%+:~$!{}".includes(String.fromCharCode(code));
}
function isForm(text, inBody) {
  let pairs = 0, values = 0, telling = !1, trimmed2 = text.trim(), lineBreak = trimmed2.indexOf(`
`);
  for (let begin = 0; begin < trimmed2.length; ) {
    let next = trimmed2.indexOf("&", begin), end = next < 0 ? trimmed2.length : next, from = begin;
    for (; from < end && trimmed2.charCodeAt(from) <= 32; ) from += 1;
    let sign = from;
    for (; sign < end && sign - from <= MAX_NAME && isNameCode(trimmed2.charCodeAt(sign)); ) sign += 1;
    let last2 = next < 0;
    if (sign === from || trimmed2[sign] !== "=" || trimmed2[sign + 1] === "=") {
      if (!(last2 && pairs > 0 && sign >= end)) return !1;
      break;
    }
    for (pairs += 1, end > sign + 1 && (values += 1), telling ||= TELLING.test(trimmed2.slice(from, sign)); lineBreak >= 0 && lineBreak <= sign; ) lineBreak = trimmed2.indexOf(`
`, sign);
    if (lineBreak >= 0 && lineBreak < endOfBlank(trimmed2, sign, end)) return !1;
    begin = end + 1;
  }
  return values > 0 && (pairs > 1 || telling || inBody && isPlainPair(trimmed2));
}
function endOfBlank(text, from, end) {
  let last2 = end;
  for (; last2 > from && text.charCodeAt(last2 - 1) <= 32; ) last2 -= 1;
  return last2;
}
function isPlainPair(text) {
  return /^[A-Za-z_][\w.\-[\]]{0,60}=[^\s=;]+$/.test(text);
}
function readFormWith(embedded) {
  return (slice, where, out) => {
    let inBody = where.place === "body" || where.place === "response" || where.place === "query";
    if (!slice.text.includes("=") || !isForm(slice.text, inBody)) return !1;
    let fields = formFields(slice, 0, slice.text.length);
    return addFields(fields, inBody ? where : formGroup(slice, where, out), out), embedded && where.depth < 4 && readFieldTexts(fields, where, out, embedded), !0;
  };
}
function formGroup(slice, where, out) {
  let span = { start: slice.at(0), end: slice.at(slice.text.length) }, group = out.group({ id: `${where.path}#?`, kind: "form", name: "", parent: where.group, whole: !1, span });
  return { ...where, group, place: "body" };
}
function readFieldTexts(fields, where, out, embedded) {
  for (let { name, value } of fields)
    (value.text.startsWith("{") || value.text.startsWith("[")) && embedded(value, { ...where, path: `${where.path}#?${name.text}`, depth: where.depth + 1 }, out);
}

// src/formats/embedded.ts
function mayEmbed(text) {
  if (text.length < 5) return !1;
  let first = firstCode(text);
  return first === 123 || first === 91 ? !0 : text.includes("=") || text.includes(":") && text.includes("uthorization");
}
function firstCode(text) {
  let at = 0;
  for (; at < text.length && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 65279); ) at += 1;
  return text.charCodeAt(at);
}
var readJsonText = (slice, where, out) => {
  let first = firstCode(slice.text);
  if (first !== 123 && first !== 91) return !1;
  let tree = parseJson(slice);
  if (!tree.root || tree.root.isScalar || !tree.root.first || tree.nodes <= 4 * tree.errors) return !1;
  let flat = where.place === "body" || where.place === "response" || where.place === "query", isToken = tree.root.get("grant_type") !== void 0;
  return readJsonTree(tree.root, { ...where, path: `${where.path}#` }, out, {
    groups: flat ? "flat" : "own",
    kind: isToken ? "form" : "settings",
    embedded: embeddedTexts
  }), !0;
}, READERS = [readJsonText, readFormWith(readJsonText), readHeaderBlock], readEmbedded = (slice, where, out) => where.depth > 4 || !mayEmbed(slice.text) ? !1 : READERS.some((reader) => reader(slice, where, out)), embeddedTexts = { test: mayEmbed, read: readEmbedded };

// src/formats/curl/body.ts
var VARIABLE = /^\$(?:[\w({]|env:)|^%\w+%$|^\{\{/;
function addData(name, value, place, request) {
  let { out } = request, where = { ...request.where, path: `${request.where.path}/${place}`, place }, { text } = value;
  if (text.startsWith("@") && name !== "data-raw") {
    request.whole = !1;
    return;
  }
  if (name === "data-urlencode") {
    addUrlencoded(value, where, request);
    return;
  }
  if (/^\s*[{[][\s{[]*\\"/.test(text)) {
    addData(name, unescapedQuotes(value), place, request);
    return;
  }
  let first = text.trimStart()[0];
  first === "{" || first === "[" ? readEmbedded(value, where, out) || addRaw(value, where, request) : first === "<" || !/^[^=\s]{1,200}=/.test(text) ? addRaw(value, where, request) : addFields(formFields(value, 0, text.length), where, out);
}
function unescapedQuotes(value) {
  let { text } = value, mapped = new MappedText(value, 0), kept = 0;
  for (let at = text.indexOf('\\"'); at >= 0; at = text.indexOf('\\"', kept))
    mapped.keep(kept, at), mapped.put('"', at, at + 2), kept = at + 2;
  return mapped.keep(kept, text.length), mapped.slice(text.length);
}
function addRaw(value, where, request) {
  VARIABLE.test(value.text) && (request.whole = !1), value.text !== "" && addNamed(value, { path: where.path, key: where.place }, where, request.out, readEmbedded);
}
function addUrlencoded(value, where, request) {
  let { text } = value, sign = text.search(/[=@]/);
  if (sign >= 0 && text[sign] === "@") {
    request.whole = !1;
    return;
  }
  if (sign < 1) {
    addRaw(sign === 0 ? subSlice(value, 1, text.length) : value, where, request);
    return;
  }
  addField(value, sign, text.length, where, request.out);
}
function addFormField(value, request) {
  let sign = value.text.indexOf("=");
  if (sign < 1) return;
  let where = { ...request.where, path: `${request.where.path}/form`, place: "body" }, type = value.text.search(/;(?:type|filename|headers|encoder)=/), file = /[@<]/.test(value.text[sign + 1] ?? "");
  addField(value, sign, type > sign ? type : value.text.length, where, request.out, file);
}
function addField(value, sign, end, where, out, file = !1) {
  let key = value.text.slice(0, sign);
  out.add(value, sign + 1, end, {
    path: `${where.path}#?${key}`,
    key,
    keySpan: spanOf(value, 0, sign),
    value: value.text.slice(sign + 1, end),
    place: where.place,
    group: where.group,
    enabled: where.enabled,
    ...file ? { state: "computed" } : {}
  });
}

// src/formats/curl/request.ts
var BODY = /* @__PURE__ */ new Set(["data", "data-raw", "data-binary", "data-urlencode", "json", "form"]);
function addRequest(call, urls, tool, where, out) {
  let request = { where, out, whole: !0 }, has = (name) => call.options.some((option) => option.name === name);
  addPart2(request, "request.tool", "tool", tool, call.tool), addMethod(call, tool, request), urls.forEach((url, index) => {
    addUrl(url, index, request);
  });
  let toQuery = has("get") || has("head");
  for (let option of call.options) option.value && addOption(option, option.value, toQuery, request);
  addWgetUser(call, request);
  for (let { name, word } of call.options)
    name === "insecure" && addPart2(request, "request.insecure", "insecure", word, "true");
  return addDefaultType(call, toQuery, request), (has("unread") || has("config") || has("netrc") || call.options.some(({ name }) => name.startsWith("expand-"))) && (request.whole = !1), request.whole;
}
function addPart2(request, role, key, at, value) {
  let { group, enabled, path } = request.where;
  request.out.add(at, 0, at.text.length, {
    path: `${path}/${key}`,
    key,
    value,
    place: "request",
    role,
    group,
    enabled
  });
}
function addMethod(call, tool, request) {
  let written = call.options.findLast((option) => option.name === "request")?.value;
  if (written) {
    addPart2(request, "request.method", "method", written, written.text.toUpperCase());
    return;
  }
  let names = new Set(call.options.map((option) => option.name)), body = [...names].some((name) => BODY.has(name)) || names.has("unread"), method = names.has("head") ? "HEAD" : names.has("get") || !body ? names.has("upload-file") ? "PUT" : "GET" : "POST";
  addPart2(request, "request.method", "method", tool, method);
}
function addUrl(url, index, request) {
  let { where, out } = request, path = `${where.path}/url${index > 0 ? `/${index}` : ""}`, { group, enabled } = where;
  out.add(url, 0, url.text.length, {
    path,
    key: "url",
    value: url.text,
    place: "request",
    role: "request.url",
    group,
    enabled
  });
  let at = { ...where, path }, query = url.text.includes("://") ? void 0 : queryOf(url);
  query ? addFields(formFields(query, 0, query.text.length), { ...at, place: "query" }, out) : readUrl(url, at, out);
}
function addSecret(request, key, role, value) {
  let { group, enabled, path } = request.where;
  request.out.add(value, 0, value.text.length, {
    path: `${path}/${key}`,
    key,
    value: value.text,
    place: "auth",
    role,
    group,
    enabled
  });
}
function addOption({ name }, value, toQuery, request) {
  let { where, out } = request, { text } = value, colon = text.indexOf(":");
  switch (name) {
    case "header":
      addHeaderOption(value, request);
      return;
    case "data":
    case "data-raw":
    case "data-binary":
    case "data-urlencode":
    case "json":
      addData(name, value, toQuery ? "query" : "body", request);
      return;
    case "url-query":
      addData("data-urlencode", value, "query", request);
      return;
    case "form":
      addFormField(value, request);
      return;
    case "user":
      colon < 0 && VARIABLE.test(text) ? request.whole = !1 : addClearBasic(value, { ...where, path: `${where.path}/user` }, out);
      return;
    case "proxy-user":
      addClearBasic(value, { ...where, path: `${where.path}/proxy` }, out, "proxy");
      return;
    case "proxy": {
      let info = urlAt(text, text.indexOf("://"))?.userinfo;
      info && addClearBasic(subSlice(value, info.start, info.end), { ...where, path: `${where.path}/proxy` }, out, "proxy");
      return;
    }
    case "oauth2-bearer":
      addSecret(request, "token", "auth.bearer.token", value);
      return;
    case "cookie":
      text.includes("=") && addHeader("Cookie", void 0, value, { ...where, path: `${where.path}/header/Cookie` }, out);
      return;
    case "cert":
      colon > 1 && addSecret(request, "passphrase", "auth.cert.passphrase", subSlice(value, colon + 1, text.length));
      return;
    case "pass":
      addSecret(request, "passphrase", "auth.cert.passphrase", value);
      return;
    default:
  }
}
function addHeaderOption(value, request) {
  let colon = value.text.indexOf(":"), name = value.text.slice(0, Math.max(0, colon)).trim();
  if (colon < 1 || !/^[\w!#$%&'*+.^`|~{}-]+$/.test(name)) {
    value.text.endsWith(";") || (request.whole = !1);
    return;
  }
  let content = trimmed(value, colon + 1, value.text.length);
  if (content.text === "") return;
  let path = `${request.where.path}/header/${pointerToken(name)}`;
  addHeader(name, spanOf(value, 0, name.length), content, { ...request.where, path }, request.out);
}
function addWgetUser(call, request) {
  for (let param of ["username", "password"]) {
    let option = call.options.find(({ name }) => name === (param === "username" ? "wget-user" : "wget-password"));
    option?.value && addSecret(request, param, `auth.basic.${param}`, option.value);
  }
}
function addDefaultType(call, toQuery, request) {
  let body = call.options.find((option) => BODY.has(option.name)), said = call.options.some(
    ({ name, value }) => name === "header" && /^\s*content-type\s*:/i.test(value?.text ?? "")
  );
  if (!body || toQuery || said) return;
  let type = body.name === "json" ? "application/json" : body.name === "form" ? "multipart/form-data" : "application/x-www-form-urlencoded";
  addPart2(request, "request.default-content-type", "content-type", body.word, type);
}

// src/formats/curl/curl.ts
var TOOLS = ["curl", "wget"], LONGEST_STRING = 16384, URL_LIKE = /^(?:[a-z][a-z0-9+.-]*:\/\/|\$|%\w+%|\{\{|<[\w -]*(?:url|host|server|endpoint)|localhost\b|(?:[\w-]+\.)+[a-z]{2,}(?:[:/?]|$)|\d{1,3}(?:\.\d{1,3}){3}\b|\[[0-9a-f:]+\])/i;
function mayHoldCurl(text) {
  return TOOLS.some((tool) => text.includes(tool));
}
function nextTool(text, from) {
  let best;
  for (let tool of TOOLS)
    for (let at = text.indexOf(tool, from); at >= 0 && (!best || at < best.at); at = text.indexOf(tool, at + 4)) {
      let end = text.startsWith(".exe", at + 4) ? at + 8 : at + 4;
      if (!(!/[ \t\\^`]/.test(text[end] ?? "") || /[\w.\-@]/.test(text[at - 1] ?? " "))) {
        best = { at, end, tool };
        break;
      }
    }
  return best;
}
function enclosing(slice, at) {
  let { text } = slice, open = at - 1;
  for (; open >= 0 && at - open < 4 && /[$ !]/.test(text[open]); ) open -= 1;
  let quote = text[open];
  if (quote !== '"' && quote !== "'" && quote !== "`") return;
  let limit = Math.min(text.length, at + LONGEST_STRING), mapped = new MappedText(slice, at), kept = at, next = at;
  for (; next < limit && text[next] !== quote; )
    text[next] === "\\" && next + 1 < limit && /["'`\\nrt]/.test(text[next + 1]) ? (mapped.keep(kept, next), mapped.put(escaped(text[next + 1]), next, next + 2), next += 2, kept = next) : next += 1;
  if (!(next >= limit))
    return mapped.keep(kept, next), { inner: mapped.slice(next), end: next };
}
var readCurl = (slice, where, out) => {
  let { text } = slice;
  if (where.depth > 4 || !mayHoldCurl(text)) return !1;
  let first = out.counts.get(where.path) ?? 0, count = first, from = 0, budget = 2e5 + 2 * text.length;
  for (let found3 = nextTool(text, 0); found3; found3 = nextTool(text, from)) {
    let string = budget > 0 ? enclosing(slice, found3.at) : void 0;
    budget -= string ? string.end - found3.at : LONGEST_STRING / 4;
    let length = found3.end - found3.at, command = string ? commandAt(string.inner, length) : commandAt(slice, found3.end), tool = subSlice(string?.inner ?? slice, string ? 0 : found3.at, string ? length : found3.end), path = `${where.path}/curl/${count}`;
    addCall(found3.tool, tool, command, string?.inner ?? slice, { ...where, path }, out) ? (count += 1, from = string ? string.end : Math.max(command.end, found3.end)) : (budget -= command.end - (string ? 0 : found3.at), from = budget > 0 ? found3.end : Math.max(found3.end, string ? string.end : command.end));
  }
  return out.counts.set(where.path, count), count > first;
};
function addCall(name, tool, command, slice, where, out) {
  let call = callLine(name, command.words), named = call.options.flatMap((option) => option.name === "url" && option.value ? [option.value] : []), urls = [...named, ...call.operands.filter(({ text }) => URL_LIKE.test(text))], sends = call.options.some(
    ({ name: option, value }) => value && /^(?:request|header|data|json|form|user|oauth2|url)/.test(option)
  );
  if (urls.length === 0 && !sends || urls.length === 0 && call.operands.length > 3 || named.length === 0 && !sends && call.operands[0] && !URL_LIKE.test(call.operands[0].text)) return !1;
  let begin = tool.at(0), end = Math.max(slice.at(command.words.at(-1)?.end ?? 0), spanOf(tool).end), parent = where.group, at = { ...where, group: where.path, place: "request", depth: where.depth + 1 }, index = out.groups.length;
  return out.group({ id: where.path, kind: "request", name, parent, whole: !0, span: { start: begin, end } }), addRequest(call, urls, tool, at, out) || (out.groups[index] = { ...out.groups[index], whole: !1 }), urls.length === 0 && out.groups[index] && (out.groups[index] = { ...out.groups[index], whole: !1 }), !0;
}

// src/formats/javascript/depth.ts
var depth_exports = {};
__export(depth_exports, {
  nestsTooDeep: () => nestsTooDeep
});
function isWord(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 36;
}
function nestsTooDeep(text) {
  let levels = [{ marked: !1, asyncSeen: !1 }], marked = 0;
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at), level = levels[levels.length - 1];
    if (code === 97 && text.startsWith("async", at) && !isWord(text.charCodeAt(at + 5)) && !(at > 0 && isWord(text.charCodeAt(at - 1))))
      level.asyncSeen = !0;
    else if (code === 40 || code === 91 || code === 123) {
      let mark = code === 40 && level.asyncSeen;
      if (mark && (marked += 1), levels.push({ marked: mark, asyncSeen: !1 }), levels.length > 120 || marked > 6) return !0;
    } else (code === 41 || code === 93 || code === 125) && levels.length > 1 ? levels.pop().marked && (marked -= 1) : code === 59 && (level.asyncSeen = !1);
  }
  return !1;
}

// src/formats/javascript/tree.ts
var LARGEST = 262144, TELLING2 = /client_secret|clientSecret|client_id|grant_type|grantType|client_credentials|access_token|accessToken|getToken|get_token|fetchToken|requestToken|client_assertion|jwt-bearer|SignJWT|auth\.OAuth2|openid-client|connect\/token|oauth2?\/(?:v\d\/)?token|oidc\/token|Authorization/, CALLING = /\bfetch\s*\(|\baxios\b|URLSearchParams|Buffer\.from|\bbtoa\s*\(|\bgot\b|\bky\b|superagent|request\s*[.(]|qs\.stringify|querystring|\$\.ajax|pm\.sendRequest|pm\.\w+\.set|postman\.set|http[sC]\w{0,40}\.|Strategy\s*\(|Provider\s*\(|ClientApplication\s*\(|ClientCredentials\s*\(|AuthorizationCode\s*\(|\bClient\s*\(|\bOAuth2(?:Client)?\s*\(|\bdiscovery\s*\(|\bSignJWT\s*\(|\bjwt\.sign\s*\(/, PUT_TOGETHER = /\bset(?:EnvironmentVariable|GlobalVariable|EnvVar|Var)?\s?\(\s{0,80}["'`][^"'`\n]{1,120}["'`]\s{0,80},\s{0,80}(?:["'`][^"'`\n]{0,4096}["'`]\s{0,80}\+|(?!pm\b|null\b|true\b|false\b|undefined\b)[A-Za-z_$][\w$]{0,60}\s{0,80}[+)]|\[)/, LONGEST_LINE = 5e3;
function isMinified2(text) {
  for (let start = 0; start < text.length; ) {
    let next = text.indexOf(`
`, start), end = next < 0 ? text.length : next;
    if (end - start > LONGEST_LINE) return !0;
    start = end + 1;
  }
  return !1;
}
function wantsJavascriptTree(text) {
  return text.length > LARGEST ? !1 : (TELLING2.test(text) && CALLING.test(text) || setsFromLiterals(text)) && !isMinified2(text) && !nestsTooDeep(text);
}
var CLIENT2 = /\b(?:pm|postman|bru|insomnia|pw|hopp|client)\./;
function setsFromLiterals(text) {
  if (!CLIENT2.test(text)) return !1;
  let match = PUT_TOGETHER.exec(text);
  return match ? /,\s*([A-Za-z_$][\w$]*)\s*[+)]$/.exec(match[0])?.[1] === void 0 || /\b(?:const|let|var)\s+[A-Za-z_$][\w$]{0,60}\s{0,20}=\s{0,20}(?:["'`]|\[)/.test(text) : !1;
}
function isDeclarations(path) {
  return /\.d\.[cm]?ts$/i.test(path);
}

// src/formats/lexical/names.ts
var names_exports2 = {};
__export(names_exports2, {
  KEY_WORDS: () => KEY_WORDS,
  findAnchors: () => findAnchors,
  isWordChar: () => isWordChar,
  nameAt: () => nameAt
});
var KEY_WORDS = [
  "pass",
  "pwd",
  "psw",
  "secret",
  "token",
  "key",
  "auth",
  "cred",
  "api",
  "jwt",
  "bearer",
  "basic",
  "otp",
  "seed",
  "dsn",
  "connectionstring",
  "connection_string",
  "conn_str",
  "connstr",
  "phrase",
  "mnemonic",
  "psk",
  "login",
  "identified",
  "cookie",
  "session",
  "kennwort",
  "contrase",
  "senha",
  "clave",
  "mot_de_p",
  "motdep",
  "mdp",
  "wachtwoord",
  "parol",
  "haslo",
  "mima",
  "sifre",
  "heslo",
  "geslo",
  "lozink",
  "salasana",
  "jelsz",
  "senord",
  "adgangskode",
  "jeton",
  "_pat=",
  "_pat:",
  "_pat ",
  '_pat"',
  "_pat'",
  "reporter_id",
  "bindpw",
  "rootpw",
  "_pw=",
  "_pw:",
  "_pw ",
  "mysql_connect",
  "mysql_pconnect",
  "mysqli_connect",
  "mysqli(",
  "pdo(",
  "getconnection(",
  "wifi.begin",
  "mysqldb.connect",
  "pymysql.connect",
  "dbi->connect",
  "sequelize(",
  "login -",
  "mysql -u",
  "mysqldump -",
  "mysqladmin -",
  "'root:",
  '"root:',
  "echo root:"
], SEARCH = new RegExp(KEY_WORDS.join("|").replaceAll("(", "\\(").replaceAll(".", "\\."), "gi"), REACH = 80;
function findAnchors(text) {
  let anchors = [];
  SEARCH.lastIndex = 0;
  for (let hit = SEARCH.exec(text); hit; hit = SEARCH.exec(text)) anchors.push(hit.index);
  return anchors;
}
function isWordChar(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 36 || code > 127 && code !== 160 && (code < 8192 || code > 8303) && code !== 65306 && code !== 12288;
}
function isNameChar(code) {
  return isWordChar(code) || code === 45 || code === 46;
}
function nameAt(text, offset) {
  let start = offset, lowest = Math.max(0, offset - REACH);
  for (; start > lowest && isNameChar(text.charCodeAt(start - 1)); ) start -= 1;
  let end = offset, highest = Math.min(text.length, offset + REACH);
  for (; end < highest && isNameChar(text.charCodeAt(end)); ) end += 1;
  for (start > 0 && text.charCodeAt(start - 1) === 92 && start < offset && /[nrt]/.test(text[start]) && (start += 1); start < end && isMark(text.charCodeAt(start)); ) start += 1;
  for (; end > start && isMark(text.charCodeAt(end - 1)); ) end -= 1;
  return end > start ? { start, end, text: text.slice(start, end) } : void 0;
}
function isMark(code) {
  return code === 45 || code === 46 || code === 36;
}

// src/formats/lexical/spots.ts
var spots_exports = {};
__export(spots_exports, {
  SPOT_NAME: () => SPOT_NAME,
  spotAt: () => spotAt,
  spotsIn: () => spotsIn2
});

// src/formats/lexical/literals.ts
var literals_exports = {};
__export(literals_exports, {
  bareAt: () => bareAt,
  quotedAt: () => quotedAt
});
var LONGEST2 = 4096, LONGEST_BARE = 1024, PREFIX = /(?:[bBrRfFuULlN@$]{1,2}|u8|string|&)?(?=\\{0,7}["'`])/y;
function quotedAt(text, at) {
  PREFIX.lastIndex = at;
  let prefix = PREFIX.exec(text);
  if (!prefix) return;
  let open = at + prefix[0].length, slashes = open;
  for (; text.charCodeAt(open) === 92; ) open += 1;
  let level = open - slashes, quote = text[open], raw = /[@rR]/.test(prefix[0]);
  if (level === 0 && quote !== "`" && text.startsWith(quote.repeat(3), open)) return tripleAt(text, open, quote);
  let from = open + 1, limit = Math.min(text.length, from + LONGEST2), escaped2 = !1, doubled = !1;
  for (let i = from; i < limit; i++) {
    let code = text.charCodeAt(i);
    if (code === 92) {
      let run = slashRun(text, i);
      if (level > 0 && run === level && text[i + run] === quote)
        return literal(text, from, i, quote, i + run + 1, escaped2, level);
      if (raw && run === 1 && text[i + 1] === quote) return literal(text, from, i + 1, quote, i + 2, !1, 0);
      if (escaped2 ||= !raw, i += level > 0 || run % 2 === 1 ? run : run - 1, i < limit && (text[i] === `
` || text[i] === "\r") && quote !== "`") continue;
    } else if (text[i] === quote) {
      if (level > 0) return;
      if (text[i + 1] === quote && (raw || quote === "'") && i > from) {
        doubled = !0, i += 1;
        continue;
      }
      let found3 = literal(text, from, i, quote, i + 1, escaped2, 0);
      return doubled ? { ...found3, value: found3.value.replaceAll(quote + quote, quote) } : found3;
    } else if ((code === 10 || code === 13) && quote !== "`") return;
  }
}
function slashRun(text, at) {
  let run = 1;
  for (; run < 16 && text.charCodeAt(at + run) === 92; ) run += 1;
  return run;
}
function tripleAt(text, open, quote) {
  let from = open + 3, to = text.slice(from, from + LONGEST2).indexOf(quote.repeat(3));
  if (!(to <= 0))
    return { from, to: from + to, value: text.slice(from, from + to), quote, next: from + to + 3 };
}
function literal(text, from, to, quote, next, escaped2, level) {
  let written = text.slice(from, to);
  return { from, to, value: escaped2 ? decoded2(written, level) : written, quote, next };
}
var ESCAPES2 = { n: `
`, r: "\r", t: "	", 0: "\0", b: "\b", f: "\f", v: "\v" };
function decoded2(written, level) {
  let one = written.replace(
    /\\(?:x([0-9a-fA-F]{2})|u\{?([0-9a-fA-F]{4,6})\}?|([\s\S]))/g,
    (_all, hex2, unicode, other) => {
      let digits = hex2 ?? unicode;
      if (digits !== void 0) {
        let code = Number.parseInt(digits, 16);
        return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
      }
      return ESCAPES2[other] ?? other;
    }
  );
  return level > 1 && one.includes("\\") ? decoded2(one, level >> 1) : one;
}
var SCHEME2 = /(?:basic|bearer|token|apikey|api-key|jwt|ghtoken|key|sso-key|splunk|bot)$/i;
function bareAt(text, at, form) {
  let to = bareEnd(text, at, form);
  if (to === at) return;
  if (text[to] === " " && to - at <= 8 && SCHEME2.test(text.slice(at, to))) {
    let second = bareEnd(text, to + 1, form);
    second > to + 1 && (to = second);
  }
  let after = text[to];
  if (!(after === "(" || after === "[" || after === "{" && text[to - 1] !== " ") && !(after === ">" && text[to - 1] === "-")) {
    for (; to > at + 1 && (text[to - 1] === "." || text[to - 1] === ":"); ) to -= 1;
    return { from: at, to, value: text.slice(at, to), quote: "", next: to };
  }
}
var PAIR = /[\w.%-]{1,40}=/y;
function isPair(text, at) {
  return PAIR.lastIndex = at, PAIR.test(text);
}
function bareEnd(text, at, form) {
  let limit = Math.min(text.length, at + LONGEST_BARE);
  for (let i = at; i < limit; i++) {
    let code = text.charCodeAt(i);
    if (!isWordChar(code)) {
      if (code <= 32 || code === 160) return i;
      switch (text[i]) {
        case '"':
        case "'":
        case "`":
        case "<":
        case ">":
        case "(":
        case ")":
        case "[":
        case "]":
        case "{":
        case "}":
        case ",":
        case ";":
        case "|":
        case "\\":
          return i;
        case "&":
          if (form || text[i + 1] === "&" || isPair(text, i + 1)) return i;
          break;
      }
    }
  }
  return limit;
}

// src/formats/lexical/spots.ts
var CALLS = [
  [/(?:mysqli?_p?connect|mysqli|PDO|getConnection|(?:MySQLdb|pymysql)\.connect|DBI->connect|Sequelize)[ \t]?\(/iy, 2],
  [/WiFi\.begin[ \t]?\(/iy, 1],
  [/AuthenticationHeaderValue\((?=[ \t]?"(?:Bearer|Token)")/y, 1]
], COMMANDS = [
  /(?:mysql|mysqldump|mysqladmin)[ \t][^\n|;&#]{0,120}?(?<=[ \t])-p(?=[^\s-])/y,
  /sshpass[ \t]{1,4}-p[ \t]?(?=\S)/y,
  /login[ \t](?:[^\n|;&#]{0,100}[ \t])?-p[ \t]{1,4}(?=[^\s-])/y,
  /root:(?=[^\s"'\\:]{4,60}["']?[ \t]{1,4}\|[ \t]{1,4}(?:sudo[ \t]{1,4})?chpasswd)/y
], BEFORE = [0, 3, 1, 4, 7, -1, -5], SPOT_NAME = /(?:mysqli?_p?connect|mysqli|PDO|getConnection|\.connect|^connect|Sequelize|WiFi\.begin|AuthenticationHeaderValue|sshpass|login|root|^-.*)$/i, NEAR2 = /mysql|PDO|connect|WiFi\.b|Sequelize|sshpass|login|root:|AuthenticationHeader/i;
function spotAt(text, anchor) {
  if (NEAR2.test(text.slice(Math.max(0, anchor - 8), anchor + 24)))
    for (let back of BEFORE) {
      let spot = spotFrom(text, anchor - back);
      if (spot) return spot;
    }
}
function spotFrom(text, at) {
  if (!(at < 0 || at > 0 && /\w/.test(text[at - 1]))) {
    for (let [call, index] of CALLS) {
      call.lastIndex = at;
      let head = call.exec(text)?.[0], literal2 = head ? argumentAt(text, at + head.length, index) : void 0;
      if (head && literal2) return { name: nameOf2(at, head, "password"), literal: literal2, kind: "argument" };
    }
    for (let command of COMMANDS) {
      command.lastIndex = at;
      let head = command.exec(text)?.[0], literal2 = head ? quotedAt(text, at + head.length) ?? bareAt(text, at + head.length, !1) : void 0;
      if (head && literal2?.value) return { name: nameOf2(at, head, "password"), literal: literal2, kind: "flag" };
    }
  }
}
function nameOf2(start, head, text) {
  return { start, end: start + head.trimEnd().length, text };
}
function argumentAt(text, from, index) {
  let at = from;
  for (let left = index; ; left -= 1) {
    for (; /\s/.test(text[at] ?? "x") && at - from < 400; ) at += 1;
    let literal2 = quotedAt(text, at);
    if (left === 0)
      return literal2 && /^\s{0,40}[,)]/.test(text.slice(literal2.next, literal2.next + 44)) ? literal2 : void 0;
    if (ARGUMENT.lastIndex = literal2?.next ?? at, !ARGUMENT.exec(text)) return;
    at = ARGUMENT.lastIndex;
  }
}
var ARGUMENT = /[^,()"'`\n;]{0,80}(?:\([^()\n]{0,60}\))?[^,()"'`\n;]{0,20}(?:["'][^"'\n]{0,60}["'][^,()"'`\n;]{0,20})?,/y;
function* spotsIn2(text, from, to) {
  if (!NEAR2.test(text.slice(from, to + 24))) return;
  let last2 = -1;
  for (let at = from; at <= to; at += 1) {
    let spot = spotFrom(text, at);
    spot && spot.literal.from !== last2 && (last2 = spot.literal.from, yield spot);
  }
}

// src/formats/lexical/urls.ts
var urls_exports = {};
__export(urls_exports, {
  userInfos: () => userInfos
});
var USER_INFO = /:\/\/([^\s:/?#@"'`<>\\]{0,100}):([^\s/?#@:"'`<>\\]{1,128})@(?=[\w[{$%<])/y;
function userInfos(text) {
  let found3 = [];
  for (let at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
    USER_INFO.lastIndex = at;
    let hit = USER_INFO.exec(text);
    if (!hit || hit[1] === hit[2]) continue;
    let from = at + 4 + hit[1].length;
    found3.push({ from, to: from + hit[2].length, password: decode(hit[2]) });
  }
  return found3;
}
function decode(written) {
  if (!written.includes("%")) return written;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

// src/formats/lexical/values.ts
var values_exports = {};
__export(values_exports, {
  schemeAt: () => schemeAt,
  valueAfter: () => valueAfter
});

// src/formats/lexical/further.ts
var further_exports = {};
__export(further_exports, {
  WITH_DEFAULT: () => WITH_DEFAULT,
  furtherOff: () => furtherOff,
  secondOf: () => secondOf
});
var KEYWORD_DEFAULT = /["'`]?[ \t]{0,4},\s{0,60}(?:[\w.]{1,30}[ \t]?[=:]?[ \t]?[\w.]{0,30}["'`]?,\s{0,60}|["'`]-{0,2}\w{0,30}["'`],\s{0,60}|\w{1,20}[ \t]?[=:][ \t]?["'`][^"'`\n()]{0,60}["'`],\s{0,60}){0,3}(?:default|defaultValue|default_value)[ \t]{0,4}[=:][ \t]{0,4}(?=[bru]?["'`])/y, WITH_DEFAULT = /(?:[\w.]{1,30}[ \t]?(?:=[ \t]?[\w.]{1,30})?,[ \t]{0,4}){0,3}(?:default|default_value)[ \t]{0,4}=[ \t]{0,4}(?=[bru]?["'`])/y, CELL = /[`*]{0,2}[ \t]{0,40}\|[ \t]{0,40}(?:\*\*)?/y, NAMES = /(?:^|[\n;({\t ])((?:[\w.$@]{1,40}[ \t]?,[ \t]?){1,3})$/, ASSIGN = /\)?[ \t]{0,4}=[ \t]{0,4}[([]?/y, COMMA = /[ \t]{0,4},[ \t]{0,4}/y, BY = /[ \t]{1,8}by[ \t]{1,8}(?=\w)/iy, FOR_USER = /[ \t]{1,8}for[ \t]{1,8}[^=\n]{1,80}=[ \t]{0,4}(?=')/iy, WORD_IS = /[ \t]{1,4}(?:is|was):?[ \t]{1,4}(?=[^\s"'`])/y, BEFORE_FALLBACK = /* @__PURE__ */ new Set([" ", "	", '"', "'", "`", ")", "]"]), FALLBACK = /["'`]?[)\]]{0,2}[ \t]{1,8}(?:\|\||\?\?|\?:|\bor\b)[ \t]{1,8}(?=[bru]?["'`])/y, RETURNED = /\([\w \t,$*&]{0,60}\)[ \t]?(?::[ \t]?[\w<>?.]{1,30}[ \t]?|->[ \t]?\w{1,20}[ \t]?)?(?:\{\s{0,60}return\b[ \t(]{0,3}|=[ \t]{1,4}|:\s{1,60}return\b[ \t(]{0,3})(?=[@bruf]?["'`])/y, MACRO_DEFINED = /[ \t]{1,60}[A-Za-z_]\w{0,15}\([ \t]{0,4}(?=L?")/y;
function step(pattern, text, at) {
  return pattern.lastIndex = at, pattern.exec(text);
}
function found2(literal2, kind, operator) {
  return literal2?.value ? { literal: literal2, kind, operator } : void 0;
}
function furtherOff(text, name) {
  let after = text[name.end], before = text[name.start - 1] ?? `
`;
  if (after === "," || /["'`]/.test(after ?? "")) {
    let hit = step(KEYWORD_DEFAULT, text, name.end);
    if (hit && /[(,:"'`-]/.test(before)) return found2(quotedAt(text, name.end + hit[0].length), "default", "=");
  }
  let fallback = after !== void 0 && BEFORE_FALLBACK.has(after) ? step(FALLBACK, text, name.end) : null;
  if (fallback) return found2(quotedAt(text, name.end + fallback[0].length), "default", "=");
  if (after === " " || after === "	" || after === "|" || after === "`" || after === "*") return inWords(text, name);
  if (after === "(") return returned(text, name);
  if (after === "=" || after === ")") return inList(text, name);
}
function returned(text, name) {
  let hit = step(RETURNED, text, name.end), literal2 = hit ? quotedAt(text, name.end + hit[0].length) : void 0;
  return literal2 && /^[ \t]{0,4}(?:[;)}]|\r?\n|$)/.test(text.slice(literal2.next, literal2.next + 6)) ? found2(literal2, "assignment", "=") : void 0;
}
function inWords(text, name) {
  let line = text.slice(Math.max(0, name.start - 60), name.start);
  if (/\|[ \t]*[`*]{0,2}$/.test(line)) return inCell(text, name);
  if (/^identified$/i.test(name.text) && /\b(?:user|grant|role)\b[^\n]*$/i.test(line)) {
    let by = step(BY, text, name.end);
    if (by && !/^(?:values?|externally|using)\b/i.test(text.slice(name.end + by[0].length, name.end + by[0].length + 10)))
      return found2(bareAt(text, name.end + by[0].length, !1), "pair", "by");
  }
  if (/^password$/i.test(name.text)) {
    let user = step(FOR_USER, text, name.end);
    if (user) return found2(quotedAt(text, name.end + user[0].length), "assignment", "=");
  }
  if (/#[ \t]{0,8}define[ \t]{1,20}$/.test(line)) {
    let macro = step(MACRO_DEFINED, text, name.end);
    if (macro) return found2(quotedAt(text, name.end + macro[0].length), "pair", "");
  }
  let is = step(WORD_IS, text, name.end);
  if (is) {
    let literal2 = bareAt(text, name.end + is[0].length, !1);
    if (literal2 && literal2.value.length >= 8 && /\d/.test(literal2.value) && /[A-Za-z]/.test(literal2.value))
      return { literal: literal2, kind: "bare", operator: "is" };
  }
  return inList(text, name);
}
function inCell(text, name) {
  let cell = step(CELL, text, name.end);
  if (!cell) return;
  let at = name.end + cell[0].length, literal2 = quotedAt(text, at) ?? bareAt(text, at, !1);
  return literal2 && /^(?:\*\*)?[ \t]{0,60}\|/.test(text.slice(literal2.next, literal2.next + 64)) ? found2(literal2, "bare", "|") : void 0;
}
function inList(text, name) {
  let comma = name.start - 1;
  for (; text[comma] === " " || text[comma] === "	" || text[comma] === "$"; ) comma -= 1;
  if (text[comma] !== ",") return;
  let names = NAMES.exec(text.slice(Math.max(0, name.start - 100), name.start))?.[1], assign = names ? step(ASSIGN, text, name.end) : null;
  if (!names || !assign || text[name.end + assign[0].length] === "=") return;
  let at = name.end + assign[0].length;
  for (let left = names.split(",").length - 1; left > 0; left -= 1) {
    if (!step(COMMA, text, quotedAt(text, at)?.next ?? text.length)) return;
    at = COMMA.lastIndex;
  }
  return found2(quotedAt(text, at), "assignment", "=");
}
function secondOf(text, name, first) {
  if (!/(?:auth|credentials?|creds?|login)$/i.test(name.text)) return;
  let comma = step(COMMA, text, first.next), second = comma ? quotedAt(text, first.next + comma[0].length) : void 0;
  return second && /^[ \t]{0,4}[)\]]/.test(text.slice(second.next, second.next + 5)) ? found2(second, "argument", "(") : void 0;
}

// src/formats/lexical/values.ts
var CLOSERS = /(?:\\{0,7}["'`]|\*\*)?[\])}]{0,2}/y, TYPED = /[ \t]{0,8}[?!]?:[ \t]{0,8}(?!'[\w.?*&|]{0,60}=)[\w.?*&|']{1,60}(?:[<[][\w.,<>[\]?*& |'"]{0,50}[>\]])?\??(?:[ \t]{1,8}=(?![=>])|=(?![=>\s,;)}\]]))/y, TYPED_AFTER = /(?:\[\w{0,10}\]){0,2}[ \t]{1,8}(?:const[ \t]|[Aa]s[ \t]{1,4})?\*?(?:\[\w{0,8}\])?[\w.]{1,30}(?:\(\w{1,12}\))?[ \t]{1,8}:?=(?![=>])/y, ACCESSORS = /[ \t]{0,4}\{[ \t]?(?:get|init|set);[\w ;]{0,40}\}[ \t]{0,4}=(?![=>])/y, OPERATOR = /[ \t]{0,40}(?:\[\w{0,10}\][ \t]?)?(\?\?=|\|\|=|===|!==|:{1,3}=|\?=|\.=|=>|==|!=|->|<-|\+=|~>|:-|=~|=|:|,|\()/y, ASSIGNED = /^(?:=|:{1,3}=|\?=|\.=)$/, WORD_OPERATOR = /[ \t]{1,60}(?:(?:is|to|of|eq|as|with|equals|by|PASSWORD)[ \t]{1,8})?(?=[@brul]?["'`])/iy, GAP = /(?:\*\*)?[ \t]{0,60}(?:\r?\n[ \t]{0,100}(?=[@bru]?\\{0,3}["'`]))?/y, CALL = /(?:new[ \t]+|await[ \t]+|[&*!])?([\w$.:]{1,60})!?(?:<[\w, ]{0,40}>)?(?:\.[\w$]{1,30})?[ \t]?\([ \t]{0,8}(?:\r?\n[ \t]{0,60})?/y, OPEN = /(?:Just[ \t]|(?:\[\]\w{1,12})?[([{])[ \t]{0,4}(?:(?:None|null|nil)[ \t]?,[ \t]?)?/y, COMMA2 = /[ \t]{0,8},[ \t]{0,8}/y, DEFAULT = /[\w$.]{1,60}(?:\[[^\]\n]{0,60}\]|\([^()\n]{0,80}\)){0,3}\)?[ \t]{0,8}(?:\|\||\?\?|\?:|\bor\b)[ \t]{0,8}(?=["'`])/y, INDENT = /[ \t]{0,8}\r?\n[ \t]{0,100}(?=\S)/y, CHAINED = /[ \t]{0,4}=(?![=>~])/y, BLANKS = /[ \t]{1,60}/y, TERNARY = /[\w$.()[\]! =&>-]{1,60}\?[ \t]{0,4}[\w$.()[\]]{1,60}[ \t]{0,4}:[ \t]{0,4}(?=["'`])/y, EQUALS = /\.equals$/, LABEL = /<[\w:]{1,40}[ \t](?:[^<>]{0,60}[ \t])?(?:name|key)="$/, AFTER_CALL = /[ \t]{0,4}[)\]]{1,2}[ \t]{0,8}(?:\|\||\?\?|\?:|or\b|\{)[ \t]{0,8}/y, SIBLING = /\\{0,7}["']?[\s,]{0,60}(?:- )?\\{0,7}["']?(?:[Vv]alue|default)\\{0,7}["']?[ \t]{0,8}[:=]>?[ \t]{0,8}/y, SIBLING_NAME = /(?:^|[\s{(,"'<])(?:key|name|Key|Name|field)\\{0,7}["']?[ \t]{0,4}[:=]>?[ \t]{0,4}\\{0,7}["']?$/, LOOKUP = /(?:^|[^a-z])(?:getenv|env|environ|get|fetch|config|conf|property|prop|param|option|settings?|lookup|read|load|require|var|arg|header|cookie|query)s?(?:or[a-z]+)?$/i, OTHER_CALL = /(?:^|[^a-z])(?:t|tr|_|gettext|translate|i18n|l10n|localize|format|sprintf|fmt|printf|print|println|log|warn|error|path|join|open|file|regexp?|match|test|replace|split|query|queryselector|getelementbyid|find|locate|by|name|css|xpath|id|include|import|field|column|prompt|input|getpass|label|describe|it|raise|throw|exception|require|render|expect|assert|has|contains|startswith|endswith|equals|typeof|isset|empty|len|length|sizeof|count|url|uri|if|while|for|switch|elif|and|not|return|function|fn|def|hash|md5|sha1|sha256|encode|decode|strip|trimstart|trimend)(?:s|f|ln|with|all|ed|at|_)?$/i, SOURCE = /^(?:pass|env|file|stdin|fd):/, GETTER = /(?:^|[.:>])(?:get|find|load|fetch|read|lookup|query|parse|select|is|has|check|validate|resolve)_?[A-Za-z]\w*$/, BYTES = /(?:^|\.)(?:GetBytes|Bytes|byte|bytes|encode|Buffer\.from|ascii|utf8)$/, HASHED2 = /hash|digest|md5|sha\d|crypt/i, MACRO = /^(?:_T|TEXT|_TEXT|F|PSTR)$/, DECODER = /(?:base64|base32|b64|hex|btoa|atob)[\w.]{0,24}$/i;
function step2(pattern, text, at) {
  return pattern.lastIndex = at, pattern.exec(text);
}
function schemeAt(text, name) {
  if (!/^(?:basic|bearer)$/i.test(name.text) || text[name.end] !== " ") return;
  let word = bareAt(text, name.end + 1, !1);
  return !word || word.value.length < 8 ? void 0 : { literal: { ...word, from: name.start, value: text.slice(name.start, word.to) }, kind: "header", operator: " " };
}
function valueAfter(text, name, form, flag) {
  let sibling = siblingOf(text, name);
  if (sibling) return [sibling];
  let further = furtherOff(text, name);
  if (further) return [further];
  let closers = closersAt(text, name), at = name.end + closers.length, operator = "=", typed = step2(TYPED, text, name.end) ?? typeAfter(text, name) ?? step2(ACCESSORS, text, name.end);
  if (typed) at = name.end + typed[0].length;
  else {
    let hit = step2(OPERATOR, text, at);
    if (!hit) {
      let word = step2(WORD_OPERATOR, text, at);
      return word ? quoted(text, at + word[0].length, word[0].trim(), "pair") : text[at] === ">" ? element(text, name, at + 1) : flag && text[at] === " " && text[at + 1] === "-" ? [] : flag && text[at] === " " ? bare(text, at + 1, "", "flag", form) ?? quoted(text, at + 1, "", "flag") : spaced(text, at);
    }
    operator = hit[1], at += hit[0].length;
  }
  if (operator === "=>" && closers.includes(")")) return [];
  if (EQUALS.test(name.text) && operator === "(") return quoted(text, at, "==", "pair");
  if (operator === "(") return fromArguments(text, at, name);
  let kind = flag ? "flag" : ASSIGNED.test(operator) ? "assignment" : "pair";
  return at += step2(GAP, text, at)?.[0].length ?? 0, operator === "," ? quoted(text, at, operator, "argument") : valueAt(text, name, at, operator, kind, form);
}
function typeAfter(text, name) {
  let hit = step2(TYPED_AFTER, text, name.end);
  return hit && !(/^[A-Z][a-z]/.test(name.text) && /^\s*(?!as\s)[a-z]/.test(hit[0])) ? hit : void 0;
}
function closersAt(text, name) {
  let closers = step2(CLOSERS, text, name.end)?.[0] ?? "", brace = closers.indexOf("}");
  return brace < 0 || /\{["']?$/.test(text.slice(Math.max(0, name.start - 2), name.start)) ? closers : closers.slice(0, brace);
}
function quoted(text, at, operator, kind) {
  let literal2 = quotedAt(text, at);
  return literal2?.value ? [{ literal: literal2, kind, operator }] : [];
}
function bare(text, at, operator, kind, form) {
  let literal2 = bareAt(text, at, form);
  if (!literal2 || /^[\w$@.>-]+$/.test(literal2.value) && step2(CHAINED, text, literal2.next)) return;
  /^\*\*.+\*\*$/.test(literal2.value) && (literal2 = { ...literal2, from: literal2.from + 2, to: literal2.to - 2, value: literal2.value.slice(2, -2) });
  let source = kind === "flag" ? SOURCE.exec(literal2.value)?.[0] : void 0;
  return source === void 0 ? [{ literal: literal2, kind, operator }] : source !== "pass:" ? [] : [{ literal: { ...literal2, from: literal2.from + 5, value: literal2.value.slice(5) }, kind, operator }];
}
function valueAt(text, name, from, operator, kind, form) {
  let at = from, opened = !1;
  for (let wrapped = 0; wrapped < 4; wrapped++) {
    let literal2 = quotedAt(text, at), second = literal2 && opened ? secondOf(text, name, literal2) : void 0;
    if (second) return [second];
    if (literal2) return literal2.value ? [{ literal: literal2, kind, operator }] : [];
    let fallback = step2(DEFAULT, text, at) ?? step2(TERNARY, text, at);
    if (fallback) return quoted(text, at + fallback[0].length, operator, "default");
    let call = step2(CALL, text, at);
    if (call) {
      if (HASHED2.test(name.text) && /pass|secret|token/i.test(call[1])) return [];
      if (at += call[0].length, DECODER.test(call[1]) || MACRO.test(call[1])) continue;
      let named = step2(WITH_DEFAULT, text, at);
      if (named) return quoted(text, at + named[0].length, operator, "default");
      if (LOOKUP.test(call[1])) return defaultOf(text, at, operator);
      if (OTHER_CALL.test(call[1]) || GETTER.test(call[1])) return [];
      continue;
    }
    let open = step2(OPEN, text, at);
    if (!open) break;
    opened = !0, at += open[0].length;
  }
  return at !== from ? [] : bare(text, at, operator, kind, form) ?? [];
}
function defaultOf(text, at, operator) {
  let first = quotedAt(text, at);
  if (!first) return [];
  let comma = step2(COMMA2, text, first.next);
  if (comma) {
    let start = first.next + comma[0].length;
    return quoted(text, start + (step2(WITH_DEFAULT, text, start)?.[0].length ?? 0), operator, "default");
  }
  let after = step2(AFTER_CALL, text, first.next);
  return after ? quoted(text, first.next + after[0].length, operator, "default") : [];
}
function fromArguments(text, from, name) {
  if (OTHER_CALL.test(name.text) || GETTER.test(name.text)) return [];
  let lookup = LOOKUP.test(name.text), found3 = [], at = from + (step2(GAP, text, from)?.[0].length ?? 0);
  for (let i = 0; i < 3; i++) {
    let call = i === 0 ? step2(CALL, text, at) : null;
    call && (DECODER.test(call[1]) || BYTES.test(call[1])) && (at += call[0].length);
    let literal2 = quotedAt(text, at);
    if (!literal2) break;
    literal2.value && !(lookup && i === 0) && found3.push({ literal: literal2, kind: lookup ? "default" : "argument", operator: "(" });
    let comma = step2(COMMA2, text, literal2.next);
    if (!comma) break;
    at = literal2.next + comma[0].length;
  }
  return found3;
}
function element(text, name, start) {
  let before = text[name.start - 1];
  if (before !== "<" && before !== ":" && !LABEL.test(text.slice(Math.max(0, name.start - 100), name.start))) return [];
  let at = start + (step2(INDENT, text, start)?.[0].length ?? 0), window = text.slice(at, at + 512), to = window.search(/[<\n]/);
  if (to <= 0 || !/^(?:\r?\n[ \t]{0,100})?<\//.test(window.slice(to, to + 104))) return [];
  let value = window.slice(0, to).trimEnd();
  return [
    {
      literal: { from: at, to: at + value.length, value, quote: "", next: at + to },
      kind: "attribute",
      operator: ">"
    }
  ];
}
function spaced(text, at) {
  if (text[at] !== " " && text[at] !== "	") return [];
  let literal2 = bareAt(text, at + (step2(BLANKS, text, at)?.[0].length ?? 0), !1);
  return !literal2 || literal2.value.length < 8 || !/\d/.test(literal2.value) || /[/\u0080-\uffff]/.test(literal2.value) ? [] : [{ literal: literal2, kind: "bare", operator: "" }];
}
function siblingOf(text, name) {
  let hit = step2(SIBLING, text, name.end);
  if (!hit || !SIBLING_NAME.test(text.slice(Math.max(0, name.start - 24), name.start))) return;
  let at = name.end + hit[0].length, literal2 = quotedAt(text, at) ?? bareAt(text, at, !1);
  return literal2?.value ? { literal: literal2, kind: "pair", operator: ":" } : void 0;
}

// src/formats/lexical/lexical.ts
function entriesAt(text, name) {
  let slice = sliceOf(text);
  return valuesOf(text, name).map((found3) => ({
    ...entryOf2(slice, NOWHERE, name, found3),
    span: { start: found3.literal.from, end: found3.literal.to }
  }));
}
function spotEntries(text, from, to) {
  let slice = sliceOf(text);
  return [...spotsIn2(text, Math.max(0, from), to)].map((spot) => ({
    ...entryOf2(slice, NOWHERE, spot.name, foundOf(spot)),
    span: { start: spot.literal.from, end: spot.literal.to }
  }));
}
function foundOf({ literal: literal2, kind }) {
  return { literal: literal2, kind, operator: kind === "argument" ? "(" : "" };
}
var NOWHERE = { path: "", group: "", place: "text", enabled: !0, depth: 0 };
function isParameter(text, name) {
  let before = text[name.start - 1];
  return before === "&" || before === "?";
}
function valuesOf(text, name) {
  let scheme = schemeAt(text, name);
  if (scheme) return [scheme];
  let flag = text[name.start - 1] === "-" && /[\s"'[(,]-{1,2}$/.test(text.slice(Math.max(0, name.start - 3), name.start));
  return valueAfter(text, name, isParameter(text, name), flag);
}
function entryOf2(slice, where, name, found3) {
  let { literal: literal2, operator } = found3, form = isParameter(slice.text, name), bareHeader = found3.kind === "header", key = bareHeader ? "Authorization" : name.text, header = found3.kind === "header" || /authorization$/i.test(name.text), kind = header ? "header" : form ? "url" : found3.kind, place = header && where.place === "text" ? "header" : where.place;
  return {
    path: `${where.path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    key,
    value: literal2.value,
    ...bareHeader ? {} : { keySpan: { start: slice.at(name.start), end: slice.at(name.end) } },
    place,
    group: where.group,
    enabled: where.enabled,
    syntax: { kind, quote: literal2.quote, operator, after: slice.text.slice(literal2.next, literal2.next + 8) }
  };
}

// src/judge/judge.ts
var judge_exports = {};
__export(judge_exports, {
  judgeEntry: () => judgeEntry,
  judgeUse: () => judgeUse,
  reaches: () => reaches
});

// src/judge/decide.ts
var decide_exports = {};
__export(decide_exports, {
  candidateOf: () => candidateOf,
  decide: () => decide,
  handOf: () => handOf,
  isJson: () => isJson,
  isTold: () => isTold,
  settledOf: () => settledOf,
  weigh: () => weigh
});

// credlint:credlint:judge
var import_node_fs = require("node:fs"), import_node_path = require("node:path"), beside = (name) => (0, import_node_path.join)(__dirname, name), judgeTable = () => (0, import_node_fs.readFileSync)(beside("judge.bin"));

// src/judge/learned/features.ts
var features_exports = {};
__export(features_exports, {
  FEATURES: () => FEATURES,
  featuresOf: () => featuresOf
});

// src/judge/learned/name-features.ts
var name_features_exports = {};
__export(name_features_exports, {
  NAME_FEATURES: () => NAME_FEATURES,
  nameFeatures: () => nameFeatures
});
var KINDS2 = [
  "password",
  "passphrase",
  "secret",
  "client-secret",
  "api-key",
  "token",
  "access-token",
  "refresh-token",
  "private-key",
  "connection-string"
], WORDS2 = "pass password passwd pwd secret token key api auth access private client user login session cookie jwt bearer basic refresh app admin root db database encryption signing master id test fake mock old new invalid hash salt seed cert ssh x509 csrf config header expected default label message property attribute storage cache sort primary license webhook push device page account otp".split(
  " "
), LAST = "pass password passwd pwd secret token key auth authorization credentials login cookie session jwt passphrase apikey seed otp value string text".split(
  " "
), NAME_FEATURES = [
  ...KINDS2.map((kind) => `name says ${kind}`),
  "name is weak",
  "name is turned",
  "words of the name",
  "length of the name",
  "name in capitals",
  "name in camel case",
  "name with underscores",
  "name with dashes",
  "name with dots",
  "name ends in digits",
  ...WORDS2.map((word) => `name has ${word}`),
  ...LAST.map((word) => `name ends in ${word}`)
];
function nameFeatures({ key }, meaning, out, at) {
  let { words } = meaning, i = at;
  for (let kind of KINDS2) out[i++] = +(meaning.kind === kind);
  out[i++] = Number(meaning.weak), out[i++] = Number(isTurned(words)), out[i++] = words.length, out[i++] = Math.min(key.length, 120), out[i++] = Number(/^[A-Z0-9_.-]+$/.test(key)), out[i++] = Number(/[a-z][A-Z]/.test(key)), out[i++] = Number(key.includes("_")), out[i++] = Number(key.includes("-")), out[i++] = Number(key.includes(".")), out[i++] = Number(/\d$/.test(key));
  for (let word of WORDS2) out[i++] = Number(words.includes(word));
  let last2 = words.at(-1) ?? "";
  for (let word of LAST) out[i++] = +(last2 === word);
}

// src/judge/learned/stand-features.ts
var stand_features_exports = {};
__export(stand_features_exports, {
  STAND_FEATURES: () => STAND_FEATURES,
  standFeatures: () => standFeatures
});
var KINDS3 = [
  "assignment",
  "pair",
  "argument",
  "attribute",
  "header",
  "flag",
  "url",
  "default",
  "bare"
], OPERATORS = ["=", ":", "=>", ":=", "==", ",", "(", "", "->", ">", "is"], QUOTES = ["", '"', "'", "`"];
var STAND_FEATURES = [
  "stands in data",
  ...KINDS3.map((kind) => `stands as ${kind}`),
  ...OPERATORS.map((operator) => `operator ${operator || "none"}`),
  ...QUOTES.map((quote) => `quote ${quote || "none"}`),
  "after: end of line",
  "after: comma",
  "after: semicolon",
  "after: bracket",
  "after: blank and word",
  "after: mark",
  "gap",
  "name is quoted",
  "before: start of line",
  "before: letters",
  "before: declaration",
  "before: call",
  "before: comment",
  "before: quote open",
  "before: dollar",
  "before: check",
  "in source code",
  "in settings",
  "in texts for people"
];
function standFeatures(entry, context, out, at) {
  let { syntax, keySpan, span } = entry, i = at;
  out[i++] = +(syntax === void 0);
  for (let kind of KINDS3) out[i++] = +(syntax?.kind === kind);
  let operator = syntax?.operator.toLowerCase();
  for (let one of OPERATORS) out[i++] = +(operator === one);
  for (let quote of QUOTES) out[i++] = +(syntax?.quote === quote);
  let after = syntax?.after ?? "";
  out[i++] = Number(syntax !== void 0 && /^\s*[\r\n]|^\s*$/.test(after)), out[i++] = Number(/^\s*,/.test(after)), out[i++] = Number(/^\s*;/.test(after)), out[i++] = Number(/^\s*[)\]}]/.test(after)), out[i++] = Number(/^[ \t]+\w/.test(after)), out[i++] = Number(/^\s*[^\s\w,;)\]}]/.test(after));
  let stands = syntax !== void 0 && keySpan !== void 0;
  out[i++] = stands ? Math.min(40, Math.max(0, span.start - keySpan.end)) : -1;
  let { text } = context;
  out[i++] = stands ? Number(/["'`\\]/.test(text[keySpan.end] ?? "")) : -1;
  let before = stands ? text.slice(Math.max(0, keySpan.start - 32), keySpan.start) : "", line = before.slice(Math.max(before.lastIndexOf(`
`), before.lastIndexOf("\r")) + 1);
  out[i++] = Number(stands && /^\s*["']?$/.test(line)), out[i++] = (line.match(/[A-Za-z]/g) ?? []).length, out[i++] = Number(
    /\b(?:const|let|var|val|final|static|string|String|char|public|private|def|export|set|my|local)\b/.test(line)
  ), out[i++] = Number(/[(,{[]\s*["'`:]?$/.test(line)), out[i++] = Number(/^\s*(?:\/\/|#|\*|\/\*|--|;|<!--)/.test(line)), out[i++] = Number(/[\w=:([{,]\s*\\?["'`][^"'`]*$/.test(line)), out[i++] = Number(/[$@]$/.test(line)), out[i++] = Number(/assert|expect|equal|should|test|check|match/i.test(line)), out[i++] = Number(context.code), out[i++] = Number(context.settings), out[i++] = Number(context.translation);
}

// src/judge/learned/value-features.ts
var value_features_exports = {};
__export(value_features_exports, {
  VALUE_FEATURES: () => VALUE_FEATURES,
  valueFeatures: () => valueFeatures
});
var VALUE_FEATURES = [
  "length",
  "lower",
  "upper",
  "digits",
  "symbols",
  "blanks",
  "word share",
  "odd run",
  "entropy",
  "entropy for its length",
  "switches",
  "distinct",
  "runs",
  "longest run",
  "mean run",
  "familiarity",
  "familiarity of the least familiar run",
  "familiarity of the longest run",
  "digits at the end",
  "digits at the start",
  "longest run of digits",
  "hex",
  "uuid",
  "base64",
  "padding",
  "length by four",
  "first upper",
  "underscores",
  "dashes",
  "dots",
  "slashes",
  "colons",
  "at signs",
  "plus and equals",
  "brackets",
  "percent",
  "dollar",
  "star and hash",
  "quotes inside",
  "beyond ascii",
  "kinds of characters",
  "vowels",
  "path",
  "url",
  "measure",
  "public text",
  "password hash",
  "variable name",
  "slashed name",
  "credential name",
  "code",
  "prose",
  "dotted name",
  "own name",
  "sequence",
  "dummy",
  "artifact",
  "encoded text",
  "policy mix"
];
function valueFeatures(entry, look, out, at) {
  let { value } = entry, length = Math.max(1, Math.min(look.length, 512)), letters = look.lower + look.upper, { runs } = look, longest = "", least = 16, long = 0;
  for (let run of runs)
    run.length > longest.length && (longest = run), !(run.length < 3) && (long += 1, least = Math.min(least, familiarity(run)));
  let head = value.slice(0, 512), counts2 = countsOf(head), i = at;
  out[i++] = look.length, out[i++] = look.lower / length, out[i++] = look.upper / length, out[i++] = look.digits / length, out[i++] = look.symbols / length, out[i++] = look.blanks / length, out[i++] = look.wordShare, out[i++] = look.oddRun, out[i++] = look.entropy, out[i++] = length > 1 ? look.entropy / Math.log2(length) : 0, out[i++] = look.switches / length, out[i++] = look.distinct / length, out[i++] = runs.length, out[i++] = longest.length, out[i++] = runs.length > 0 ? letters / runs.length : 0, out[i++] = familiarity(runs.join("").slice(0, 128)), out[i++] = long > 0 ? least : 16, out[i++] = familiarity(longest), out[i++] = /\d*$/.exec(head)[0].length, out[i++] = /^\d*/.exec(head)[0].length, out[i++] = counts2.digitRun, out[i++] = Number(isHex(value)), out[i++] = Number(isUuid(value)), out[i++] = Number(/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(head)), out[i++] = Number(head.endsWith("=")), out[i++] = look.length % 4, out[i++] = Number(/^[A-Z]/.test(head)), out[i++] = counts2.underscores, out[i++] = counts2.dashes, out[i++] = counts2.dots, out[i++] = counts2.slashes, out[i++] = counts2.colons, out[i++] = counts2.ats, out[i++] = counts2.sums, out[i++] = counts2.brackets, out[i++] = counts2.percents, out[i++] = counts2.dollars, out[i++] = counts2.stars, out[i++] = counts2.quotes, out[i++] = counts2.beyond, out[i++] = +(look.lower > 0) + +(look.upper > 0) + +(look.digits > 0) + +(look.symbols + look.blanks > 0), out[i++] = letters > 0 ? counts2.vowels / letters : 0;
  for (let holds of [
    isPath(value),
    isUrl(value),
    isMeasure(value),
    isPublicText(value),
    isPasswordHash(value),
    isVariableName(value, look),
    isSlashedName(value, look),
    isCredentialName(value, look),
    isCode(value),
    isProse(look),
    isDottedName(value, look),
    isOwnName(entry),
    isSequence(value),
    isDummy(value, look),
    isArtifact(value),
    isEncodedText(value),
    isPolicyMix(value, look)
  ])
    out[i++] = Number(holds);
}
var KIND_OF = {
  _: "underscores",
  "-": "dashes",
  ".": "dots",
  "/": "slashes",
  "\\": "slashes",
  ":": "colons",
  "@": "ats",
  "+": "sums",
  "=": "sums",
  "(": "brackets",
  ")": "brackets",
  "[": "brackets",
  "]": "brackets",
  "{": "brackets",
  "}": "brackets",
  "<": "brackets",
  ">": "brackets",
  "%": "percents",
  $: "dollars",
  "*": "stars",
  "#": "stars",
  "!": "stars",
  "&": "stars",
  "^": "stars",
  '"': "quotes",
  "'": "quotes",
  "`": "quotes",
  ",": "quotes",
  ";": "quotes"
};
function countsOf(text) {
  let counts2 = {
    underscores: 0,
    dashes: 0,
    dots: 0,
    slashes: 0,
    colons: 0,
    ats: 0,
    sums: 0,
    brackets: 0,
    percents: 0,
    dollars: 0,
    stars: 0,
    quotes: 0,
    beyond: 0,
    vowels: 0,
    digitRun: 0
  }, digits = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i), isDigit = code >= 48 && code <= 57;
    if (digits = isDigit ? digits + 1 : 0, digits > counts2.digitRun && (counts2.digitRun = digits), isDigit) continue;
    let letter = code | 32;
    if (letter >= 97 && letter <= 122)
      (letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117) && (counts2.vowels += 1);
    else if (code > 126) counts2.beyond += 1;
    else {
      let kind = KIND_OF[text[i]];
      kind && (counts2[kind] += 1);
    }
  }
  return counts2;
}

// src/judge/learned/features.ts
var FEATURES = [...VALUE_FEATURES, ...NAME_FEATURES, ...STAND_FEATURES];
function featuresOf(entry, meaning, look, context) {
  let row = new Float32Array(FEATURES.length);
  return valueFeatures(entry, look, row, 0), nameFeatures(entry, meaning, row, VALUE_FEATURES.length), standFeatures(entry, context, row, VALUE_FEATURES.length + NAME_FEATURES.length), row;
}

// src/judge/learned/trees.ts
function readTrees(bytes) {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, !0) !== 826952771) throw new Error("the judge's table has another form");
  let features = view.getUint16(4, !0), count = view.getUint16(6, !0), splits = view.getUint32(12, !0), trees2 = {
    features,
    base: view.getFloat32(8, !0),
    firstSplit: new Int32Array(count + 1),
    firstLeaf: new Int32Array(count + 1),
    feature: new Uint8Array(splits),
    threshold: new Float32Array(splits),
    left: new Int16Array(splits),
    right: new Int16Array(splits),
    value: new Float32Array(splits),
    leaf: new Float32Array(splits + count)
  }, at = 16;
  for (let i = 0; i < count; i++, at += 2)
    trees2.firstSplit[i + 1] = trees2.firstSplit[i] + view.getUint16(at, !0), trees2.firstLeaf[i + 1] = trees2.firstSplit[i + 1] + i + 1;
  for (let i = 0; i < splits; i++, at += 13)
    trees2.feature[i] = view.getUint8(at), trees2.threshold[i] = view.getFloat32(at + 1, !0), trees2.left[i] = view.getInt16(at + 5, !0), trees2.right[i] = view.getInt16(at + 7, !0), trees2.value[i] = view.getFloat32(at + 9, !0);
  for (let i = 0; i < splits + count; i++, at += 4) trees2.leaf[i] = view.getFloat32(at, !0);
  return trees2;
}
function scoreOf(trees2, row) {
  let { firstSplit, firstLeaf, feature, threshold, left, right, leaf } = trees2, sum = trees2.base;
  for (let tree = 0; tree + 1 < firstSplit.length; tree++) {
    let first = firstSplit[tree], node = firstSplit[tree + 1] === first ? -1 : 0;
    for (; node >= 0; ) {
      let at = first + node;
      node = row[feature[at]] <= threshold[at] ? left[at] : right[at];
    }
    sum += leaf[firstLeaf[tree] - node - 1];
  }
  return sum;
}

// src/judge/learned/learned.ts
var trees;
function table() {
  if (trees) return trees;
  if (trees = readTrees(judgeTable()), trees.leaf.length > 0 && trees.features !== FEATURES.length)
    throw new Error("the judge's table was trained for other features");
  return trees;
}
function opinionOf({ entry, meaning, look }, context) {
  return scoreOf(table(), featuresOf(entry, meaning, look, context));
}

// src/judge/others.ts
var others_exports = {};
__export(others_exports, {
  SCHEME: () => SCHEME3,
  isOthersWork: () => isOthersWork
});
var SCHEME3 = /^(?:basic|bearer|token|apikey|jwt|bot) (?=\S)/i;
function isOthersWork(value) {
  return value.includes("-----BEGIN") ? !0 : /^(?:[a-z]+ )?eyJ/i.test(value) && !/^(?:[a-z]+ )?eyJ[\w-]{10,2000}\.[\w-]{0,1000}\.[\w-]{10,200}\.[\w-]{8,}\.[\w-]{10,}$/i.test(value);
}

// src/judge/verdict.ts
var verdict_exports = {};
__export(verdict_exports, {
  RULE_OF: () => RULE_OF,
  reaches: () => reaches,
  verdict: () => verdict
});
var RULE_OF = {
  password: "generic/password",
  passphrase: "generic/password",
  secret: "generic/secret",
  "client-secret": "oauth/hardcoded-client-secret",
  "api-key": "generic/api-key",
  token: "generic/token",
  "access-token": "oauth/access-token-committed",
  "refresh-token": "oauth/refresh-token-committed",
  "private-key": "generic/secret",
  "connection-string": "generic/connection-string",
  "salt-or-hash": "",
  "public-id": "",
  none: ""
}, ORDER = ["low", "medium", "high"];
function reaches({ confidence }, least = "medium") {
  return ORDER.indexOf(confidence) >= ORDER.indexOf(least);
}
function verdict(kind, context, reasons, ruleId = RULE_OF[kind]) {
  return {
    ruleId,
    level: context.example ? "warning" : "error",
    confidence: "high",
    kind,
    reasons: reasons.map((text) => ({ text }))
  };
}

// src/judge/decide.ts
function candidateOf(entry) {
  let { value, syntax } = entry, meaning = nameOf(entry.key);
  if (!(!isTold(entry, meaning) || value.length > 4096 || SCHEME3.test(value) || isOthersWork(value)) && stateOfValue(value, syntax) === "literal")
    return { entry, meaning, look: lookOf(isGrouped(value) ? value.replaceAll(" ", "") : value) };
}
function isJson({ entry: { value }, meaning }) {
  return value.startsWith("{") && value.endsWith("}") && !meaning.weak;
}
function handOf(candidate, context) {
  let { entry, meaning } = candidate, refusal = refusalOf(candidate, context), convinced = refusal === void 0 && convinces(candidate, context) || isUserAndPassword(entry.value, meaning, entry.syntax);
  return refusal ? { refusal, convinced } : { convinced };
}
var HAND_VOTE = 0.5, LEAST = [
  ["high", 2],
  ["medium", 0.5],
  ["low", -2]
];
function weigh(candidate, context) {
  let settled = settledOf(candidate, context);
  if (settled.total !== void 0) return settled;
  let { convinced, refusal } = settled, total = opinionOf(candidate, context) + (convinced ? HAND_VOTE : -HAND_VOTE), confidence = LEAST.find(([, least]) => total >= least)?.[0];
  return confidence ? { total, convinced, confidence } : { total, convinced, ...refusal ? { refusal } : {} };
}
function isVote(refusal, { entry }) {
  return refusal === "code" && !/^\{.*\}$/s.test(entry.value);
}
function settledOf(candidate, context) {
  let { refusal, convinced } = handOf(candidate, context);
  return refusal && (convinced || !isVote(refusal, candidate)) ? { total: 0, convinced, refusal, ...convinced ? { confidence: "high" } : {} } : isOfRequest(candidate.entry) || isPassphrase(candidate.meaning, candidate.entry.value) ? { total: 0, convinced, ...refusal ? { refusal } : {}, ...convinced ? { confidence: "high" } : {} } : !convinced && !mayConvince(candidate) ? { total: 0, convinced, refusal: refusal ?? "word" } : convinced && isSettingsWord(candidate.entry, context) ? { total: 0, convinced, confidence: "medium" } : convinced && isLoginArgument(candidate, context) ? { total: 0, convinced, confidence: "medium" } : { convinced, ...refusal ? { refusal } : {} };
}
function mayConvince({ entry: { value }, meaning, look }) {
  return look.wordShare >= 0.6 && /^[A-Za-z_.-]+$/.test(value) ? !1 : !meaning.weak || look.blanks === 0 && (look.length >= 20 || look.length >= 16 && look.digits > 0);
}
function isHopeless(candidate, context) {
  let { entry, meaning } = candidate;
  return !mayConvince(candidate) && !convinces(candidate, context) && !isUserAndPassword(entry.value, meaning, entry.syntax);
}
function isLoginArgument({ entry, meaning, look }, context) {
  return meaning.weak && look.digits + look.symbols > 0 && entry.syntax?.kind === "argument" && isSecondArgument(entry, context);
}
function isOfRequest({ syntax, place }) {
  return !syntax && place !== "config" && place !== "code" && place !== "text";
}
function decide(candidate, context) {
  if (isHopeless(candidate, context)) return;
  let { entry, meaning, look } = candidate, { confidence, total } = weigh(candidate, context);
  if (!confidence) return;
  let kind = entry.syntax && isInConnectionString(entry, context) ? "connection-string" : meaning.kind, found3 = verdict(kind, context, [`name says ${meaning.kind}`, describe(look)]), level = confidence === "low" ? "note" : confidence === "medium" ? "warning" : found3.level;
  return { ...found3, confidence, level, reasons: [...found3.reasons, { text: "log odds", weight: total }] };
}
function describe(look) {
  return look.wordShare >= 0.5 ? "value is a word with digits or marks" : look.digits > 0 ? "value looks random" : "value is no word";
}
function isTold({ value }, { kind }) {
  return value.length >= 4 && kind !== "none" && kind !== "salt-or-hash" && kind !== "public-id";
}
function isUserAndPassword(value, meaning, syntax) {
  if (!meaning.weak || !syntax?.quote || !/^(?:auth|authorization|cred|creds|credentials?|login)$/.test(meaning.words.at(-1) ?? ""))
    return !1;
  let password = /^[\w.@+-]{2,40}:([^\s:/]{5,64})$/.exec(value)?.[1];
  if (!password || stateOfValue(password) !== "literal") return !1;
  let look = lookOf(password);
  return look.wordShare < 0.3 && look.lower + look.upper >= 3 && !isSequence(password);
}
function isInConnectionString(entry, context) {
  let { keySpan, span, syntax } = entry;
  return !keySpan || syntax?.quote !== "" || syntax.operator !== "=" || span.start - keySpan.end !== 1 ? !1 : /;[ \t]?$/.test(context.text.slice(Math.max(0, keySpan.start - 2), keySpan.start));
}

// src/judge/parts.ts
var parts_exports = {};
__export(parts_exports, {
  judgeConnection: () => judgeConnection,
  judgeHeader: () => judgeHeader,
  judgeJson: () => judgeJson,
  judgeUserInfo: () => judgeUserInfo
});

// src/judge/weak.ts
var weak_exports = {};
__export(weak_exports, {
  isTrivial: () => isTrivial,
  isWeakClientSecret: () => isWeakClientSecret,
  isWeakPassword: () => isWeakPassword
});
function isWeakClientSecret(entry, kind, context) {
  if (kind !== "client-secret" || entry.syntax || context.example || context.code || context.translation) return !1;
  let { value } = entry;
  return isTrivial(value) && stateOfValue(value) === "literal" && !isStandIn(value) && !isOwnName(entry);
}
function isWeakPassword(entry, context) {
  if (entry.syntax || context.example || context.code || entry.place !== "body" && entry.place !== "query" && entry.place !== "variable" && entry.place !== "auth")
    return !1;
  let { kind, weak, words } = nameOf(entry.key);
  if (kind !== "password" || weak || isTurned(words)) return !1;
  let { value } = entry;
  return !isTrivial(value) && !/^\d{3,}$/.test(value) || stateOfValue(value) !== "literal" || isStandIn(value) || isCredentialWord(value) ? !1 : !ON_PURPOSE.test(value) && (/\d/.test(value) || !saysItsName(entry));
}
function saysItsName(entry) {
  let flat = (text) => text.toLowerCase().replace(/[^a-z]/g, ""), rest = flat(entry.value).replace(flat(entry.key), "");
  return isOwnName(entry) && /^(?:new|old|my|your|the|current|confirm|user|some|enter)*$/.test(rest);
}
var ON_PURPOSE = /wrong|bad|short|weak|incorrect|invalid|not.?the|other/i;
function isTrivial(value) {
  return isSequence(value) || isDummy(value, lookOf(value));
}

// src/judge/parts.ts
function judgeJson(entry, meaning, context) {
  if (!(meaning.kind === "password" || entry.value.length > 1024)) {
    for (let [, member] of entry.value.matchAll(/:\s?"([\w.+/=-]{16,512})"/g))
      if (looksRandom(member, lookOf(member), 16)) return verdict(meaning.kind, context, ["JSON with a random member"]);
  }
}
var CONNECTION = /(?:^|;)\s*(?:password|pwd|accountkey|sharedaccesskey|accesskey)\s*=\s*([^;]{3,256})/i;
function judgeConnection(entry, context) {
  let { value } = entry;
  if (!value.includes("=") || !value.includes(";")) return;
  let hit = CONNECTION.exec(value);
  if (!hit) return;
  let secret = hit[1].trim(), start = hit.index + hit[0].length - hit[1].length;
  if (stateOfValue(secret) !== "literal") return;
  let look = lookOf(secret);
  if (!(isDummy(secret, look) || isSequence(secret) || isWordy(look) && look.digits === 0))
    return {
      ...verdict("connection-string", context, ["part of a connection string"]),
      part: { start, end: start + secret.length }
    };
}
function judgeHeader(entry, start, context) {
  let rest = entry.value.slice(start), part = { start, end: entry.value.length };
  if (rest.startsWith("eyJ") || stateOfValue(rest) !== "literal") return;
  if (/^basic/i.test(entry.value)) {
    let pair = decodeBasic(rest);
    return !pair || pair.password.length < 3 || stateOfValue(pair.password) !== "literal" || isTrivial(pair.password) || isPasswordWord(pair.password, lookOf(pair.password)) || isPublished(rest) ? void 0 : {
      ...verdict("password", context, ["Basic header decodes to user and password"], "generic/basic-auth"),
      part
    };
  }
  let look = lookOf(rest);
  if (!(isCode(rest) || isSequence(rest) || isDummy(rest, look) || isEncodedText(rest) || !looksRandom(rest, look, 10)))
    return { ...verdict("access-token", context, ["header holds a token"]), part };
}
function decodeBasic(text) {
  if (!/^[A-Za-z0-9+/_-]{6,}={0,2}$/.test(text)) return;
  let decoded3 = Buffer.from(text, "base64").toString("utf8"), colon = decoded3.indexOf(":");
  if (!(colon < 0 || /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(decoded3)))
    return { password: decoded3.slice(colon + 1) };
}
function isReservedHost(entry, context) {
  return /^@[\w.-]{0,80}\b(?:example\.(?:com|org|net)|example|test|invalid)\b/.test(
    context.text.slice(entry.span.end, entry.span.end + 100)
  );
}
function judgeUserInfo(entry, context) {
  let { value } = entry;
  if (stateOfValue(value) !== "literal") return;
  let look = lookOf(value);
  if (!(look.length < 4 || look.lower + look.upper + look.digits < 3) && !(isDummy(value, look) || isSequence(value) || isEscapeTest(value) || isPasswordWord(value, look) || isWordy(look) && (look.digits === 0 || context.example || isReservedHost(entry, context))) && !/^\d{1,5}$/.test(value))
    return verdict("connection-string", context, ["URL holds a password"]);
}

// src/judge/roles-judge.ts
var UNBROKEN = /* @__PURE__ */ new Set(["access-token", "refresh-token", "api-key", "token"]);
function judgeRole(entry, kind, context) {
  let { value } = entry;
  if (stateOfValue(value) !== "literal" || isStandIn(value) || isOwnName(entry) || isCredentialWord(value) && !(kind === "password" && entry.keySpan && entry.role?.startsWith("auth.")) || UNBROKEN.has(kind) && isTrivial(value) || !entry.keySpan && context.example && isTrivial(value)) return;
  if (entry.role === "variable.secret") {
    if (isUrl(value) || isMeasure(value) || isProse(lookOf(value))) return;
    let named = nameOf(entry.key).kind;
    return verdict(RULE_OF[named] ? named : kind, context, ["declared secret by its author"]);
  }
  let scheme = kind === "access-token" || kind === "api-key" ? SCHEME3.exec(value)?.[0].length : void 0;
  if (UNBROKEN.has(kind) && /\S\s+\S/.test(value.slice(scheme ?? 0))) return;
  let part = scheme ? { part: { start: scheme, end: value.length } } : {};
  return { ...verdict(kind, context, [`the format says ${kind}`]), ...part };
}
function judgeUse(definition, use, context) {
  let known = kindOfRole(use.role);
  if (known === "other") return;
  let meaning = nameOf(use.key), kind = known ?? (meaning.weak && !/^authorization$/i.test(use.key) ? "none" : meaning.kind === "token" && meaning.weak ? "access-token" : meaning.kind);
  if (!RULE_OF[kind]) return;
  let around = context ?? { path: "", example: !1, code: !1, settings: !1, translation: !1, text: "" };
  if (!definition) return verdict(kind, around, []);
  let { value } = definition;
  if (!(value.length < 3 || value.length > 4096 || isOthersWork(value) || (definition.state ?? "literal") !== "literal") && !(stateOfValue(value) !== "literal" || isOwnName(definition) || isUrl(value)) && !(UNBROKEN.has(kind) && isTrivial(value)))
    return verdict(kind, around, ["used as a credential"]);
}

// src/judge/judge.ts
function judgeEntry(entry, context) {
  let { value, syntax } = entry;
  if (value.length < 3 || value.length > 4096 || entry.scalar === "boolean" || entry.scalar === "null" || entry.state && entry.state !== "literal" || isOthersWork(value)) return;
  if (syntax?.kind === "url" && entry.role === "auth.basic.password") return judgeUserInfo(entry, context);
  let known = kindOfRole(entry.role);
  if (known === "other") return;
  if (known) return judgeRole(entry, known, context);
  let parameter = kindOfParameter(entry);
  if (parameter && !isTrivial(value)) return judgeRole(entry, parameter, context);
  if (isWeakPassword(entry, context))
    return { ...verdict("password", context, ["a request's password that a search would find"]), level: "warning" };
  if (isWeakClientSecret(entry, parameter ?? nameOf(entry.key).kind, context))
    return {
      ...verdict("client-secret", context, ["client secret is a common word"], "oauth/weak-secret"),
      level: "warning"
    };
  let meaning = nameOf(entry.key);
  if (meaning.kind === "none" && value.length >= 4) return syntax ? void 0 : judgeConnection(entry, context);
  let scheme = SCHEME3.exec(value);
  if (scheme && isTold(entry, meaning)) return judgeHeader(entry, scheme[0].length, context);
  let candidate = candidateOf(entry);
  if (!candidate) return;
  let connection = syntax ? void 0 : judgeConnection(entry, context);
  return connection || (isJson(candidate) ? judgeJson(entry, meaning, context) : decide(candidate, context));
}

// src/screen/windows.part.ts
function treeStands(path, text) {
  return !isDeclarations(path) && wantsJavascriptTree(text);
}
function tokenStands(path, text, anchor, rules) {
  let input = { path, text, origin: "file", bytes: 0 };
  return rules.some((rule) => mayBeToken(input, anchor, rule));
}
function worthOf(name, vendors) {
  let plain2 = name.replace(/^[-.$]+|[-.$]+$/g, ""), { kind, weak } = nameOf(plain2);
  return SPOT_NAME.test(name) ? "any" : kind === "salt-or-hash" ? "none" : /^(?:basic|bearer)$/i.test(plain2) || /[\x80-\xff]/.test(name) ? "any" : kind === "none" || kind === "public-id" ? spotsIn(tokensOf(plain2), vendors).length > 0 ? "token" : "none" : weak && !/(?:auth\w{0,12}|login|creds?|credentials?)$/i.test(plain2) ? "token" : "any";
}
function credentialStands(path, text, at, data, context) {
  for (let entry of spotEntries(text, at - 24, at)) if (counts(entry, contextFor(path, text), context)) return !0;
  let name = nameAt(text, at);
  if (!name) return !1;
  let { kind } = nameOf(name.text);
  if (kind === "salt-or-hash") return !1;
  if (data && kind !== "none" && mayNameSibling(text, name.start)) return !0;
  let entries = entriesAt(text, name);
  if (data) for (let value of listAt(text, name.end)) entries.push({ ...LISTED, key: name.text, value });
  if (data) for (let value of heldAt(text, name.end)) entries.push({ ...LISTED, key: name.text, value });
  if (entries.length === 0) return !1;
  let told = kind !== "none" && kind !== "public-id";
  if (told || /^(?:basic|bearer)$/i.test(name.text)) {
    let around2 = contextFor(path, text);
    for (let entry of entries)
      if (counts(entry, around2, context) || data && (counts(plain(entry), around2, context) || counts(ofRequest(entry), around2, context))) return !0;
  }
  let tokens = entries.filter((entry) => mayBeContextual(entry) || data && mayBeContextual(plain(entry)));
  if (tokens.length === 0) return !1;
  if (isContextual(path, text, tokens, context)) return !0;
  let around = contextFor(path, text);
  return data && told && tokens.some((entry) => mayStandBelowVendor(plain(entry), around, context));
}
function ofRequest(entry) {
  return { ...plain(entry), place: "header" };
}
function counts(entry, around, context) {
  let verdict2 = judgeEntry(entry, around);
  return verdict2 !== void 0 && reaches(verdict2, context.minConfidence);
}
function plain({ path, key, value, span, place, group, enabled }) {
  return { path, key, value, span, place, group, enabled };
}
function isContextual(path, text, entries, context) {
  let workspace = { documents: [{
    input: { path, text, origin: "file", bytes: 0 },
    format: "text",
    entries,
    groups: [],
    diagnostics: []
  }], definitionsOf: () => [], usesOf: () => [] };
  for (let _ of detectContextual(workspace, context)) return !0;
  return !1;
}
var NAMES_SIBLING = /"(?:[Kk]ey|[Nn]ame|id|ParameterKey)\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"[^"\n]{0,80}$/, SIBLING2 = /"(?:[Vv]alue|stringValue|content|ParameterValue)\\{0,3}"\s{0,8}:/;
function mayNameSibling(text, start) {
  return SIBLING2.test(text) && NAMES_SIBLING.test(text.slice(Math.max(0, start - 120), start));
}
var MEMBER = /^(?:tenantid|client[_-]?(?:id|secret)|redirect_?uri|grant_?type)$/, HAS_VALUE = /^[\w.-]{0,60}(?:\\{0,3}["']?\s{0,60}[:=]>?\s{0,60}(?:$|\[?\s{0,60}\\{0,3}["'\w<$%+-]|\{\s{0,60}\\{0,3}"(?:[Vv]alue|[Dd]efault|[Ss]tring))|\\{0,3}["']?\s{0,60}$|%3[Dd])/;
function memberStands({ text, at }, word) {
  return word === "m2m" || word === "logto" ? !/[A-Za-z0-9]/.test(text[at - word.length - 1] ?? "") && !/[a-z]/.test(text[at] ?? "") : MEMBER.test(word) ? HAS_VALUE.test(text.slice(at)) || mayNameSibling(text, at - word.length) : !0;
}
var HELD = /^[^"\n]{0,80}\\{0,3}"\s{0,8}:\s{0,40}\{[^{}]{0,200}?"(?:value|defaultValue|Default)\\{0,3}"\s{0,8}:\s{0,40}\\{0,3}"(.*)/s;
function* heldAt(text, end) {
  let rest = HELD.exec(text.slice(end))?.[1];
  if (rest === void 0) return;
  let plain2 = /^[^"\\]{3,}/.exec(rest)?.[0];
  plain2 !== void 0 && (yield plain2);
  let written = /^(?:[^"\\\n]|\\.){3,}/.exec(rest)?.[0];
  written !== void 0 && written !== plain2 && (yield written.replace(/\\(["\\/])/g, "$1"));
}
var LIST = /^[^"\n]{0,80}\\{0,3}"\s{0,8}:\s{0,40}\[([^\]]*)/;
function* listAt(text, end) {
  let list = LIST.exec(text.slice(end))?.[1];
  if (list !== void 0) for (let [, item] of list.matchAll(/"([^"]{3,})"/g)) yield item;
}
var LISTED = { path: "", span: { start: 0, end: 0 }, place: "config", group: "", enabled: !0 }, last;
function contextFor(path, text) {
  return last?.path === path ? last.text = text : last = { ...contextOf({ path, text }) }, last;
}
function passwordStands(path, text) {
  let context = contextFor(path, text);
  return userInfos(text).some(
    ({ from, to, password }) => judgeEntry(
      {
        ...LISTED,
        key: "password",
        value: password,
        span: { start: from, end: to },
        role: "auth.basic.password",
        syntax: IN_URL
      },
      context
    )
  );
}
var IN_URL = { kind: "url", quote: "", operator: ":", after: "@" };
function commandStands(path, text) {
  let out = new DocumentBuilder({ path, text, origin: "file", bytes: 0 });
  return readCurl(sliceOf(text), { path: "", group: "", place: "text", enabled: !0, depth: 0 }, out), out.entries.length > 0;
}
function keyStands(text, at) {
  return keyAt(text, at) !== void 0;
}
function switchStands(text) {
  return switchesIn(text).length > 0;
}

// windows.js and its modules
var modules = { "src/engine/memo.ts": memo_exports, "src/judge/lexicon.ts": lexicon_exports, "src/judge/words.ts": words_exports, "src/judge/look.ts": look_exports, "src/judge/placeholder-words.ts": placeholder_words_exports, "src/judge/guards.ts": guards_exports, "src/judge/random.ts": random_exports, "src/judge/state.ts": state_exports, "src/judge/encoded.ts": encoded_exports, "src/judge/names.ts": names_exports, "src/judge/wrapped.ts": wrapped_exports, "src/judge/noise.ts": noise_exports, "src/judge/samples.ts": samples_exports, "src/judge/stands.ts": stands_exports, "src/judge/refusals.ts": refusals_exports, "src/judge/accept.ts": accept_exports, "src/judge/context.ts": context_exports, "src/judge/roles.ts": roles_exports, "src/judge/vendors.ts": vendors_exports, "src/detect/made-up.ts": made_up_exports, "src/detect/parameter.ts": parameter_exports, "src/engine/base64.ts": base64_exports, "src/engine/crc32.ts": crc32_exports, "src/engine/checksum.ts": checksum_exports, "src/detect/proof.ts": proof_exports, "src/detect/surroundings.ts": surroundings_exports, "src/detect/vendor-index.ts": vendor_index_exports, "src/detect/contextual.ts": contextual_exports, "src/engine/pem.ts": pem_exports, "src/engine/entropy.ts": entropy_exports, "src/detect/shape.ts": shape_exports, "src/formats/format.ts": format_exports, "src/formats/mapped-text.ts": mapped_text_exports, "src/formats/url-form.ts": url_form_exports, "src/formats/url.ts": url_exports, "src/formats/json-entries.ts": json_entries_exports, "src/formats/shell-words.ts": shell_words_exports, "src/formats/curl/options.ts": options_exports, "src/formats/basic-auth.ts": basic_auth_exports, "src/formats/header.ts": header_exports, "src/engine/json-node.ts": json_node_exports, "src/engine/json-quotes.ts": json_quotes_exports, "src/engine/json-words.ts": json_words_exports, "src/engine/json.ts": json_exports, "src/formats/form.ts": form_exports, "src/formats/embedded.ts": embedded_exports, "src/formats/curl/body.ts": body_exports, "src/formats/curl/request.ts": request_exports, "src/formats/curl/curl.ts": curl_exports, "src/formats/javascript/depth.ts": depth_exports, "src/formats/lexical/names.ts": names_exports2, "src/formats/lexical/literals.ts": literals_exports, "src/formats/lexical/spots.ts": spots_exports, "src/formats/lexical/urls.ts": urls_exports, "src/formats/lexical/further.ts": further_exports, "src/formats/lexical/values.ts": values_exports, "src/judge/learned/name-features.ts": name_features_exports, "src/judge/learned/stand-features.ts": stand_features_exports, "src/judge/learned/value-features.ts": value_features_exports, "src/judge/learned/features.ts": features_exports, "src/judge/others.ts": others_exports, "src/judge/verdict.ts": verdict_exports, "src/judge/decide.ts": decide_exports, "src/judge/weak.ts": weak_exports, "src/judge/parts.ts": parts_exports, "src/judge/judge.ts": judge_exports, "src/screen/windows.part.ts": windows_part_exports };
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commandStands,
  credentialStands,
  keyStands,
  memberStands,
  modules,
  passwordStands,
  reachOf,
  switchStands,
  tokenStands,
  treeStands,
  worthOf
});
