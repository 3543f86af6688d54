/** Where a subject stands, as people think of it: the file, the environment, the account. */
import { contextOf } from "../judge/context.ts";
import type { Document } from "../model/document.ts";
import type { SubjectBuilder } from "./subject.ts";

/** Words of file and environment names, and what they mean. */
const ENVIRONMENTS: Readonly<Record<string, string>> = {
  local: "local",
  localhost: "local",
  dev: "dev",
  develop: "dev",
  development: "dev",
  test: "test",
  testing: "test",
  qa: "test",
  uat: "test",
  int: "test",
  integration: "test",
  sandbox: "test",
  stage: "stage",
  staging: "stage",
  preprod: "stage",
  preview: "stage",
  prod: "prod",
  production: "prod",
  live: "prod",
};

/** The environment that a name speaks of; undefined for none or several. */
export function environmentOf(name: string): string | undefined {
  const found = new Set<string>();
  for (const word of name.toLowerCase().split(/[^a-z]+/)) {
    if (Object.hasOwn(ENVIRONMENTS, word)) found.add(ENVIRONMENTS[word]!);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Prose and its code blocks show what a set-up looks like. */
const PROSE = /\.(?:md|mdx|markdown|rst|adoc|txt|html?|ipynb)$/i;
/** Folders that sort a service's files and are no service of their own. */
const SORTING =
  /^(?:\.?config\w*|conf\w*|settings|env\w*|\.env|deploy\w*|k8s|kubernetes|helm|charts?|templates|manifests?|overlays?|base|infra\w*|terraform|docker|compose|src|main|resources|properties|app|\.github|workflows|\.vscode|postman|local|dev|development|test|testing|qa|uat|stag(?:e|ing)|prod|production)$/i;

/** True for a file that shows how something is done: tests, samples, documentation, an API's description. */
export function isExample({ input, format }: Document): boolean {
  return format === "openapi" || PROSE.test(input.path) || contextOf(input).example;
}

/** The folder of the service that a settings file belongs to; undefined for the root of all, and for code and examples. */
function serviceOf(document: Document): string | undefined {
  const { format, input } = document;
  if (/^(?:text|javascript|markdown)$/.test(format) || isExample(document)) return undefined;
  const folders = input.path.split("/").slice(0, -1);
  while (folders.length > 0 && SORTING.test(folders.at(-1)!)) folders.pop();
  return folders.length > 0 ? folders.join("/") : undefined;
}

/**
 * Adds source.file, source.example ("true" or "false"), source.environment (of the group's name, else of the file's) and, for
 * settings, source.account and source.service: one block of settings configures one account, a folder is a service. A request
 * uses an account and is none.
 */
export function addSource(subject: SubjectBuilder): void {
  const { document, group } = subject;
  const { path } = document.input;
  subject.derive("source.file", path);
  subject.derive("source.example", String(isExample(document)));
  const environment = environmentOf(group.name) ?? environmentOf(path.slice(path.lastIndexOf("/") + 1));
  if (environment) subject.derive("source.environment", environment);
  if (group.kind !== "settings" && group.kind !== "variables" && group.kind !== "file") return;
  subject.derive("source.account", `${path}#${group.id}`);
  const service = serviceOf(document);
  if (service) subject.derive("source.service", service);
}
