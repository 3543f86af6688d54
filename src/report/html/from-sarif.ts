/** A SARIF file of any tool as the data of a page. Nothing in it is trusted: fields are guarded, texts cut, links https. */
import { MASK, visible } from "../../engine/redact.ts";
import { UserError } from "../../model/trouble.ts";
import { count, thousands } from "../tally.ts";
import { requestOf } from "./from-report.ts";
import type { Item, Note, Page, Place, RuleCard } from "./page.ts";
import { messageText } from "./sarif-message.ts";
import { frameOf, namesOf, placeOf, quoteOf } from "./sarif-place.ts";
import { heldBack, levelOf, RunRules } from "./sarif-rules.ts";
import { Texts } from "./texts.ts";
import { type Fields, field, fields, list, text } from "./untrusted.ts";

/** More results, related places and notes than these are counted, not shown. */
const MOST_ITEMS = 100_000;
const MOST_PLACES = 50;
const MOST_NOTES = 200;

/** Throws a UserError for what is no SARIF 2.1.0. `subject` names the file. */
export function pageOfSarif(log: unknown, subject: string): Page {
  if (field(log, "version") !== "2.1.0" || !Array.isArray(field(log, "runs"))) {
    const version = text(field(log, "version"), 40);
    throw new UserError(
      "view/no-sarif",
      version
        ? `${subject} is not SARIF 2.1.0: its version is "${visible(version)}".`
        : `${subject} is not SARIF: it has no version and runs.`,
      "credlint view opens SARIF 2.1.0 of any tool.",
    );
  }
  const runs = list(field(log, "runs")).map(fields);
  const texts = new Texts();
  const cards: RuleCard[] = [];
  const items: Item[] = [];
  const notes: Note[] = [];
  const tools = new Set<string>();
  let left = 0;
  for (const run of runs) {
    const rules = new RunRules(run, cards);
    tools.add(rules.tool);
    const results = list(field(run, "results"));
    for (const result of results) {
      if (items.length >= MOST_ITEMS) left += 1;
      else items.push(describeResult(result, run, rules, texts));
    }
    notes.push(...notesOf(run, rules.name));
  }
  if (left > 0)
    notes.unshift(note("error", "view/limit", `${count(left, "result")} more than a page can hold are left out.`));
  const names = [...new Set(runs.map((run) => toolName(run)))];
  return {
    title: names.length > 3 ? `${names.slice(0, 3).join(", ")} …` : names.join(", ") || "Empty",
    placeName: names.join() === "credlint" ? "Request" : "Place",
    subject: visible(subject),
    tools: [...tools],
    verdict: verdictOf(runs),
    facts: [count(items.length + left, "result"), ...(runs.length === 1 ? [] : [count(runs.length, "run")])],
    texts: texts.list,
    rules: cards,
    items,
    notes:
      notes.length > MOST_NOTES
        ? [
            ...notes.slice(0, MOST_NOTES),
            note("note", "view/limit", `${thousands(notes.length - MOST_NOTES)} more notes.`),
          ]
        : notes,
  };
}

function toolName(run: Fields): string {
  return visible(text(field(field(field(run, "tool"), "driver"), "name"), 100) ?? "a tool without a name");
}

function verdictOf(runs: readonly Fields[]): string {
  const told = runs.length === 1 ? list(field(runs[0], "invocations"))[0] : undefined;
  return visible(text(field(told, "exitCodeDescription"), 400) ?? "");
}

function describeResult(result: unknown, run: Fields, rules: RunRules, texts: Texts): Item {
  const rule = rules.of(result);
  const own = rules.name === "credlint";
  const locations = list(field(result, "locations"));
  const place = placeOf(locations[0], run);
  const where = namesOf(locations[0], run, own);
  const request = own ? requestOf(where) : where.length > 0 ? where.join(" › ") : undefined;
  const level = levelOf(result, rule.descriptor);
  const secret = rule.secret;
  const quote = secret ? quoteOf(locations[0]) : undefined;
  const clean = (words: string): string =>
    quote !== undefined && quote.length >= 4 ? words.replaceAll(quote, MASK) : words;
  const message = messageText(field(result, "message"), rule.descriptor, rules.driver) ?? "The report has no message.";
  const fix = messageText(field(list(field(result, "fixes"))[0], "description"), rule.descriptor, rules.driver);
  const frame = frameOf(locations[0], secret);
  const tags = list(field(field(result, "properties"), "tags"));
  const held = heldBack(result);
  const fingerprint = fingerprintOf(result);
  return {
    rule: rule.index,
    level,
    ...(own && tags.includes("secret") ? { tag: "secret" } : own && tags.includes("config") ? { tag: "config" } : {}),
    ...(place.path === undefined ? {} : { path: texts.add(place.path) }),
    spot: place.spot,
    where: where.map((name) => texts.add(clean(name))),
    ...(request === undefined ? {} : { request: texts.add(clean(request)) }),
    message: texts.add(clean(message)),
    ...(fix === undefined ? {} : { fix: texts.add(clean(fix)) }),
    ...(frame === undefined ? {} : { frame }),
    related: relatedOf(result, run, clean, texts),
    also: list(field(field(result, "properties"), "also"))
      .flatMap((id) => (own ? (text(id, 200) ?? []) : []))
      .map(visible),
    ...(held === undefined ? {} : { held: visible(held) }),
    ...(fingerprint === undefined ? {} : { fingerprint: visible(fingerprint) }),
  };
}

/** Further locations, related ones, and the steps of the first code flow. */
function relatedOf(result: unknown, run: Fields, clean: (words: string) => string, texts: Texts): Place[] {
  const steps = list(field(list(field(list(field(result, "codeFlows"))[0], "threadFlows"))[0], "locations"));
  const places: [location: unknown, words: string][] = [
    ...list(field(result, "locations"))
      .slice(1)
      .map((one): [unknown, string] => [one, "also here"]),
    ...list(field(result, "relatedLocations")).map((one): [unknown, string] => [one, "related"]),
    ...steps.map((one, index): [unknown, string] => [field(one, "location"), `step ${index + 1}`]),
  ];
  return places.slice(0, MOST_PLACES).map(([location, words]) => {
    const { path, spot } = placeOf(location, run);
    const told = messageText(field(location, "message"), undefined, undefined);
    const shown = told === undefined ? words : words.startsWith("step") ? `${words}: ${told}` : told;
    return { ...(path === undefined ? {} : { path: texts.add(path) }), spot, message: texts.add(clean(shown)) };
  });
}

function fingerprintOf(result: unknown): string | undefined {
  return [field(result, "fingerprints"), field(result, "partialFingerprints")]
    .flatMap((all) => Object.values(fields(all)))
    .flatMap((one) => text(one, 128) ?? [])
    .at(0);
}

function notesOf(run: Fields, tool: string): Note[] {
  const notes: Note[] = [];
  for (const invocation of list(field(run, "invocations"))) {
    if (field(invocation, "executionSuccessful") === false) {
      const why = text(field(invocation, "exitCodeDescription"), 400) ?? "";
      notes.push(note("error", "view/incomplete", `${tool} did not end well, so that this may not be all. ${why}`));
    }
    for (const key of ["toolConfigurationNotifications", "toolExecutionNotifications"]) {
      for (const one of list(field(invocation, key))) {
        const words = messageText(field(one, "message"), undefined, field(field(run, "tool"), "driver"));
        const code = text(field(field(one, "descriptor"), "id"), 100) ?? tool;
        const place = placeOf(list(field(one, "locations"))[0], run);
        const spot = place.spot[0] > 0 ? `:${place.spot.join(":")}` : "";
        const where = place.path === undefined ? "" : `${place.path}${spot}: `;
        if (words) notes.push(note(field(one, "level") === "error" ? "error" : "note", code, where + words));
      }
    }
  }
  if (field(run, "externalPropertyFileReferences") !== undefined)
    notes.push(
      note("error", "view/external", `${tool} keeps a part of this report in other files, which are not opened.`),
    );
  return notes;
}

function note(level: Note["level"], code: string, words: string): Note {
  return { level, code: visible(code), text: visible(words) };
}
