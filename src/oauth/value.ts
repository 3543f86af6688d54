/** An entry's value as a field sees it: its state, its holes, and references followed where that gives no secret away. */
import { isReference, stateOfValue } from "../judge/state.ts";
import type { Definition, Document, Entry, ValueState, Workspace } from "../model/document.ts";
import { holesOf, isStandIn, markOf, nameOf, withMarks } from "./holes.ts";
import type { FieldValue } from "./subject.ts";

/** Names of variables that are never followed: what they hold is a secret. */
const SECRET_NAME = /secret|passw|pwd|token(?!.?(?:url|uri|endpoint|type))|api.?key|private|assertion|credential/i;

/** Fields of a request, by the name of the parameter, header or claim, that hold a credential. */
const SECRET_FIELD =
  /^(?:client_?secret|app_?secret|password|passwd|pwd|refresh_?token|access_?token|id_?token|token|assertion|client_?assertion|subject_?token|actor_?token|code|code_?verifier|device_?code|api_?key|key|authorization|proxy-authorization|cookie|x-api-key|x-auth-token|secret|new_?secret)$/i;

/** How often a reference may lead to a reference. */
const MAX_STEPS = 5;

/** True if a parameter, header or member of that name holds a credential. */
export function isSecretName(name: string): boolean {
  return SECRET_FIELD.test(name);
}

/** True if a variable of that name holds a credential. */
export function isSecretVariable(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** Makes a document's entries into field values; follows references through the workspace. */
export class Values {
  readonly workspace: Workspace;
  readonly document: Document;

  constructor(workspace: Workspace, document: Document) {
    this.workspace = workspace;
    this.document = document;
  }

  /** `secret`: a credential by its role, so its reference is not followed. */
  of(entry: Entry, secret = false): FieldValue {
    const base = { document: this.document, entry, secret, ...(entry.scalar ? { scalar: entry.scalar } : {}) };
    const { value } = entry;
    if (!entry.enabled) return { ...base, text: value, state: "disabled", holes: [] };
    if (value.trim() === "" || entry.scalar === "null") return { ...base, text: value, state: "empty", holes: [] };
    const known = entry.state;
    if (known && known !== "literal") {
      const ref = known === "reference" ? nameOf(value) : "";
      return { ...base, text: "ph-x", state: known, holes: ["ph-x"], ...(ref ? { ref, mentions: [ref] } : {}) };
    }
    if (secret) return this.#secret(base, entry);
    return this.#followed(base, value, 0);
  }

  #secret(base: Base, entry: Entry): FieldValue {
    const state = stateOfValue(entry.value, entry.syntax);
    const ref = state === "reference" || state === "placeholder" ? wholeReference(entry.value) : undefined;
    if (state === "literal") return { ...base, text: entry.value, state, holes: [] };
    return { ...base, text: "ph-x", state, holes: ["ph-x"], ...(ref ? { ref, mentions: [ref] } : {}) };
  }

  #followed(base: Base, text: string, steps: number): FieldValue {
    const ref = wholeReference(text);
    const holes = holesOf(text);
    const names = holes.map(({ name }) => name).filter((name) => name !== "");
    const mentions = names.length > 0 ? { mentions: names } : {};
    if (steps < MAX_STEPS) {
      for (const hole of holes) {
        const definition = this.#definitionOf(hole.name);
        if (!definition) continue;
        const next = text.slice(0, hole.start) + definition.entry.value + text.slice(hole.end);
        const followed = this.#followed(base, next, steps + 1);
        return { ...followed, ...(ref ? { ref } : {}), ...mentions, definition: followed.definition ?? definition };
      }
    }
    const refs = { ...(ref ? { ref } : {}), ...mentions };
    if (holes.length > 0) {
      return {
        ...base,
        text: withMarks(text, holes),
        state: "placeholder",
        holes: [...new Set(holes.map(markOf))],
        ...refs,
      };
    }
    const state: ValueState = isReference(text) ? "reference" : isStandIn(text) ? "placeholder" : "literal";
    return { ...base, text, state, holes: [], ...refs };
  }

  /** The one enabled literal definition of a name that is no secret's. */
  #definitionOf(name: string): Definition | undefined {
    if (name === "" || SECRET_NAME.test(name)) return undefined;
    const definitions = this.workspace.definitionsOf(name, this.document);
    const [only, ...more] = definitions.filter(({ entry }) => entry.value.trim() !== "");
    if (!only || more.some(({ entry }) => entry.value !== only.entry.value)) return undefined;
    if (only.entry.role === "variable.secret" || only.entry.value.length > 2_000) return undefined;
    return only.entry.state === undefined || only.entry.state === "literal" ? only : undefined;
  }
}

type Base = Pick<FieldValue, "document" | "entry" | "secret" | "scalar">;

/** The name of the variable that is the whole text. */
function wholeReference(text: string): string | undefined {
  const trimmed = text.trim();
  const [hole, ...more] = holesOf(trimmed);
  if (hole && more.length === 0 && hole.start === 0 && hole.end === trimmed.length) return hole.name || undefined;
  return !hole && isReference(trimmed) ? nameOf(trimmed) || undefined : undefined;
}
