/**
 * The learned judge's table: boosted trees, as tools/judge/train.py writes them. Little endian: magic "CLJ1", u16 features,
 * u16 trees, f32 base, u32 splits; then for all trees, one after the other: u16 splits of each tree; for each split u8 feature
 * (255 ends at 254), f32 threshold, i16 left, i16 right (negative: leaf -n-1), f32 value of the split itself; f32 leaves.
 */

export interface Trees {
  readonly features: number;
  readonly base: number;
  /** First split and first leaf of each tree, and where the last ends. */
  readonly firstSplit: Int32Array;
  readonly firstLeaf: Int32Array;
  readonly feature: Uint8Array;
  readonly threshold: Float32Array;
  readonly left: Int16Array;
  readonly right: Int16Array;
  /** What is expected at a split, before it is asked: to tell what each question changed. */
  readonly value: Float32Array;
  readonly leaf: Float32Array;
}

const MAGIC = 0x314a4c43;

/** Throws for a table of another form. */
export function readTrees(bytes: Uint8Array): Trees {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new Error("the judge's table has another form");
  const features = view.getUint16(4, true);
  const count = view.getUint16(6, true);
  const splits = view.getUint32(12, true);
  const trees = {
    features,
    base: view.getFloat32(8, true),
    firstSplit: new Int32Array(count + 1),
    firstLeaf: new Int32Array(count + 1),
    feature: new Uint8Array(splits),
    threshold: new Float32Array(splits),
    left: new Int16Array(splits),
    right: new Int16Array(splits),
    value: new Float32Array(splits),
    leaf: new Float32Array(splits + count),
  };
  let at = 16;
  for (let i = 0; i < count; i++, at += 2) {
    trees.firstSplit[i + 1] = trees.firstSplit[i]! + view.getUint16(at, true);
    trees.firstLeaf[i + 1] = trees.firstSplit[i + 1]! + i + 1;
  }
  for (let i = 0; i < splits; i++, at += 13) {
    trees.feature[i] = view.getUint8(at);
    trees.threshold[i] = view.getFloat32(at + 1, true);
    trees.left[i] = view.getInt16(at + 5, true);
    trees.right[i] = view.getInt16(at + 7, true);
    trees.value[i] = view.getFloat32(at + 9, true);
  }
  for (let i = 0; i < splits + count; i++, at += 4) trees.leaf[i] = view.getFloat32(at, true);
  return trees;
}

/** Log odds for a row of features. */
export function scoreOf(trees: Trees, row: Float32Array): number {
  const { firstSplit, firstLeaf, feature, threshold, left, right, leaf } = trees;
  let sum = trees.base;
  for (let tree = 0; tree + 1 < firstSplit.length; tree++) {
    const first = firstSplit[tree]!;
    let node = firstSplit[tree + 1] === first ? -1 : 0;
    while (node >= 0) {
      const at = first + node;
      node = row[feature[at]!]! <= threshold[at]! ? left[at]! : right[at]!;
    }
    sum += leaf[firstLeaf[tree]! - node - 1]!;
  }
  return sum;
}

/** What each feature added to the score, by its number; with the base they sum up to it. */
export function partsOf(trees: Trees, row: Float32Array): Float32Array {
  const { firstSplit, firstLeaf, feature, threshold, left, right, value, leaf } = trees;
  const parts = new Float32Array(trees.features);
  for (let tree = 0; tree + 1 < firstSplit.length; tree++) {
    const first = firstSplit[tree]!;
    if (firstSplit[tree + 1] === first) continue;
    let node = 0;
    while (node >= 0) {
      const at = first + node;
      node = row[feature[at]!]! <= threshold[at]! ? left[at]! : right[at]!;
      const next = node >= 0 ? value[first + node]! : leaf[firstLeaf[tree]! - node - 1]!;
      parts[feature[at]!]! += next - value[at]!;
    }
  }
  return parts;
}
