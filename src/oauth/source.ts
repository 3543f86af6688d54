/** Where a subject stands, as people think of it: the file, the environment, the account. */
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

/**
 * Adds source.file, source.environment (of the group's name, else of the file's) and, for settings, source.account: one
 * block of settings configures one account. A request uses an account and is none.
 */
export function addSource(subject: SubjectBuilder): void {
  const { document, group } = subject;
  const { path } = document.input;
  subject.derive("source.file", path);
  const environment = environmentOf(group.name) ?? environmentOf(path.slice(path.lastIndexOf("/") + 1));
  if (environment) subject.derive("source.environment", environment);
  if (group.kind === "settings" || group.kind === "variables" || group.kind === "file")
    subject.derive("source.account", `${path}#${group.id}`);
}
