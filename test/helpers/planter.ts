/** For suites of generated documents: plants secrets, references and placeholders, and holds a reader and a scan to them. */
import fc from "fast-check";
import * as assert from "uvu/assert";
import { readDocument } from "../../src/formats/index.ts";
import { openPlan } from "../../src/scan/open.ts";
import { scan } from "../../src/scan/scan.ts";
import { memorySource } from "../../src/source/stdin.ts";

/** How the values of one format look. */
export interface Style {
  /** Ways to write a reference. */
  readonly references: readonly string[];
  /** Characters that its values may hold beside letters and digits, where only the reader is tested. */
  readonly marks: string;
  /** What the written text may stand for: itself, and whatever the format's escapes make of it. */
  readonly readings: (written: string) => readonly string[];
}

/** "example" and "dummy" ask for another value; so do marks of templates. */
const PLACEHOLDERS = ["<token>", "your_token_here", "changeme", "xxxxxxxxxxxx", "", "YOUR-API-KEY", "********", "..."];
const LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** One document while it is made: what was drawn, and what must be found. */
export class Planter {
  readonly secrets: string[] = [];
  readonly others: string[] = [];
  readonly #draw: fc.GeneratorValue;
  readonly #style: Style;
  readonly #marked: boolean;

  /** `marked`: values with all of the format's marks, as the reader must map them; else such as a scan surely finds. */
  constructor(draw: fc.GeneratorValue, style: Style, marked: boolean) {
    this.#draw = draw;
    this.#style = style;
    this.#marked = marked;
  }

  get flag(): boolean {
    return this.#draw(fc.boolean);
  }

  pick<T>(...values: readonly T[]): T {
    return values[this.#draw(fc.nat, { max: values.length - 1 })]!;
  }

  /** None to `most` of what `make` makes. */
  list<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.#draw(fc.nat, { max: most }) }, make);
  }

  /** A secret, a reference or a placeholder. */
  get value(): string {
    const kind = this.#draw(fc.nat, { max: 5 });
    if (kind === 0) return this.reference;
    if (kind === 1) return this.#note(this.pick(...PLACEHOLDERS));
    return this.secret;
  }

  get reference(): string {
    return this.#note(this.pick(...this.#style.references));
  }

  #note(text: string): string {
    this.others.push(text);
    return text;
  }

  get secret(): string {
    const number = this.#draw(fc.integer, { min: 1, max: 0x7fffffff });
    const value = this.#marked ? this.#withMarks(number) : lettersOf(number, 28);
    this.secrets.push(value);
    return value;
  }

  #withMarks(number: number): string {
    const marks = [...this.#style.marks];
    const middle = Array.from({ length: number % 9 }, (_, index) => marks[(number >> index) % marks.length]).join("");
    // A mark of its own at both ends, so that no value is part of another one.
    return `q${lettersOf(number, 8)}${middle}k${this.secrets.length}z`;
  }
}

/** Letters and digits of all kinds by a small generator of numbers, the same for the same seed. */
function lettersOf(seed: number, length: number): string {
  let state = seed;
  let text = "";
  while (text.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += LETTERS[(state >>> 16) % LETTERS.length];
  }
  // A small letter first, as some capitals begin a public key's encoding by chance; all kinds of characters among them.
  return `q${text.slice(1, -4)}7Kq${text.slice(-1)}`;
}

/** What JSON strings, one in another, and forms make of a written text. */
export function jsonReadings(written: string): string[] {
  const found = [written];
  let text = written;
  for (let depth = 0; depth < 3; depth += 1) {
    try {
      text = JSON.parse(`"${text}"`) as string;
    } catch {
      break;
    }
    found.push(text);
  }
  for (const one of [...found]) found.push(percentDecoded(one));
  return found;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

export const jsonStyle = (...references: string[]): Style => ({
  references,
  marks: "-_.~!*'()$@:,;=/#\"\\ é€😀<>",
  readings: jsonReadings,
});

export interface Made {
  readonly path: string;
  readonly text: string;
}

/** Every planted value is an entry whose span is the value as written; no trouble is told. */
export async function assertRead(style: Style, make: (planter: Planter) => Made, runs = 500): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const planter = new Planter(draw, style, true);
      const { path, text } = make(planter);
      const input = { path, text, origin: "memory", bytes: text.length } as const;
      const hints = { names: [0], urls: [], document: true };
      const document = await readDocument(input, hints, { asLines: false, trees: { left: 0 } });
      assert.equal(document.diagnostics, [], text);
      const byValue = new Map<string, string[]>();
      for (const { value, span } of document.entries)
        byValue.set(value, [...(byValue.get(value) ?? []), text.slice(span.start, span.end)]);
      for (const value of planter.secrets) {
        const written = byValue.get(value) ?? [];
        assert.ok(written.length > 0, `no entry for ${JSON.stringify(value)} in ${text}`);
        for (const each of written)
          assert.ok(style.readings(each).includes(value), `${each} is not ${JSON.stringify(value)} in ${text}`);
      }
    }),
    { numRuns: runs, seed: 20261127, includeErrorInReport: true },
  );
}

/** A scan's findings of secrets are the planted ones, all of them, each at its exact span, and nothing else. */
export async function assertFound(style: Style, make: (planter: Planter) => Made, runs = 1_000): Promise<void> {
  const plan = await openPlan({ config: false });
  const secret = new Set(plan.rules().rules.flatMap(({ id, tag }) => (tag === "secret" ? [id] : [])));
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const planter = new Planter(draw, style, false);
      const { path, text } = make(planter);
      const report = await scan(memorySource(path, text), { ...plan, paths: [path] });
      assert.equal(report.diagnostics, [], text);
      const found = report.findings
        .filter(({ ruleId }) => secret.has(ruleId))
        .map(({ span }) => {
          const readings = style.readings(text.slice(span.start, span.end));
          return readings.find((one) => planter.secrets.includes(one)) ?? readings[0]!;
        });
      assert.equal([...new Set(found)].sort(), [...new Set(planter.secrets)].sort(), text);
    }),
    { numRuns: runs, seed: 20261127, includeErrorInReport: true },
  );
}
