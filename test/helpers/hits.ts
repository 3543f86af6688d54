/** Anchors found by hand, so that shape rules can be tested without the screen. */
import type { ShapeHit } from "../../src/detect/shape.ts";
import type { Rule } from "../../src/model/rule.ts";

/** Every place of every anchor of the shape rules, by offset. */
export function hitsOf(text: string, rules: readonly Rule[]): ShapeHit[] {
  const hits: ShapeHit[] = [];
  for (const rule of rules) {
    if (rule.kind !== "shape") continue;
    for (const anchor of rule.anchors) {
      for (let at = text.indexOf(anchor); at >= 0; at = text.indexOf(anchor, at + 1)) hits.push({ start: at, rule });
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}
