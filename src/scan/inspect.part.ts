/** What only a text with something in it needs, loaded at the first one: readers, workspaces, detectors. */
export { detect } from "../detect/index.ts";
export { tellFacts } from "../detect/project.ts";
export { numberValues } from "../detect/resolve.ts";
export { tellSkipped } from "../detect/skipped.ts";
export { processKey, shareKey } from "../engine/digest.ts";
export { readDocument, wantsTrees } from "../formats/index.ts";
export { alone, groupDocuments } from "../workspace/workspace.ts";
