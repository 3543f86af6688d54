"""Trains the judge's table from rows that dump.mjs wrote, and measures it out of fold. Seeded: the same rows give the same bytes.

usage: train.py TUNE.jsonl LABELS.jsonl [--synthetic ROWS] [--quiet ROWS] [--out judge.bin] [--folds-only]

TUNE: rows of the labelled folder. --synthetic: rows of synthetic.mjs's folder. --quiet: rows of packages without known
secrets; what the hand rules report there is left out. Needs numpy and lightgbm 4.7. docs/judge.md tells what the figures mean.
"""
import argparse
import collections
import json
import math
import re
import struct

import lightgbm
import numpy

OTHER = {"UUID", "Nonce", "Salt", "AWS S3 Bucket", "Firebase Domain", "Tencent WeChat API App ID", "AWS Client ID", "Other"}
SYNTHETIC, QUIET, HAND = 0.04, 0.05, 0.5
PARAMETERS = dict(
    objective="binary", num_leaves=15, learning_rate=0.06, feature_fraction=0.3, bagging_fraction=0.8, bagging_freq=1,
    lambda_l2=5, min_data_in_leaf=20, max_bin=63, seed=7, deterministic=True, force_row_wise=True, verbose=-1, num_threads=1,
)
ROUNDS = 300


def read(path):
    rows, told = [], []
    with open(path) as lines:
        names = json.loads(next(lines))["features"]
        for line in lines:
            row = json.loads(line)
            (told if "told" in row else rows).append(row)
    return names, rows, told


def repository(path):
    parts = path.split("/")
    return parts[1] if parts[0] == "data" else parts[0]


def table(rows):
    counts = collections.Counter((repository(r["path"]), r["key"], r["value"]) for r in rows)
    weight = numpy.array([counts[repository(r["path"]), r["key"], r["value"]] ** -0.5 for r in rows])
    return (
        numpy.array([r["features"] for r in rows], dtype=numpy.float32),
        numpy.array([r["label"] for r in rows]),
        weight,
    )


def fit(x, y, weight):
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(x, y, weight=weight), ROUNDS)


def folds(rows, seed, count=5):
    """Repository to fold, the true rows spread evenly."""
    random = numpy.random.RandomState(seed)
    true = collections.Counter(repository(r["path"]) for r in rows if r["label"] == 1)
    names = sorted({repository(r["path"]) for r in rows})
    random.shuffle(names)
    load, fold = [0] * count, {}
    for name in sorted(names, key=lambda one: -true[one]):
        fold[name] = int(numpy.argmin(load))
        load[fold[name]] += true[name] + 1
    return numpy.array([fold[repository(r["path"])] for r in rows])


class Scorer:
    """The line level of the bench's scorer: a finding on an unlabelled line is false."""

    def __init__(self, labels):
        self.units = {}
        for line in open(labels):
            one = json.loads(line)
            key = (one["path"], one["line_start"], one["line_end"])
            real = one["label"] == "T"
            old = self.units.get(key)
            if old is None or (real and not old[0]):
                self.units[key] = (real, set(one["categories"]))
            elif old[0] == real:
                old[1].update(one["categories"])
        self.paths = collections.defaultdict(list)
        for key in self.units:
            self.paths[key[0]].append(key)

    def hits(self, path, first, last):
        hit = [key for key in self.paths[path] if key[1] <= last and first <= key[2]]
        return [key for key in hit if self.units[key][0]] or hit

    def score(self, findings):
        hit, lost = set(), set()
        for path, first, last in findings:
            if re.search(r"/(licen[sc]e|copying)[^/]*$", path, re.I):
                continue
            near = self.hits(path, first, last)
            hit.update(near)
            if not near:
                lost.add((path, first))
        true = false = missed = 0
        for key, (real, categories) in self.units.items():
            if categories <= OTHER:
                continue
            true += real and key in hit
            missed += real and key not in hit
            false += not real and key in hit
        precision = true / max(1, true + false + len(lost))
        recall = true / max(1, true + missed)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        return f"P- {100 * precision:.1f}  R {100 * recall:.1f}  F1- {100 * f1:.1f}"


def write(model, count, path):
    """As judge/learned/trees.ts reads it."""
    trees = model.dump_model()["tree_info"]
    sizes, splits, leaves = [], [], []
    for one in trees:
        first = len(splits)
        todo = [one["tree_structure"]]
        order = []
        while todo:
            node = todo.pop(0)
            if "split_index" in node:
                order.append(node)
                todo += [node["left_child"], node["right_child"]]
        index = {id(node): i for i, node in enumerate(order)}
        values = []

        def child(node):
            if "split_index" in node:
                return index[id(node)]
            values.append(node["leaf_value"])
            return -len(values)

        for node in order:
            splits.append(
                (node["split_feature"], node["threshold"], child(node["left_child"]), child(node["right_child"]), node["internal_value"])
            )
        if not order:
            values.append(one["tree_structure"]["leaf_value"])
        sizes.append(len(splits) - first)
        leaves += values
    with open(path, "wb") as out:
        out.write(struct.pack("<4sHHfI", b"CLJ1", count, len(trees), 0.0, len(splits)))
        out.write(struct.pack(f"<{len(sizes)}H", *sizes))
        for split in splits:
            out.write(struct.pack("<Bfhhf", *split))
        out.write(struct.pack(f"<{len(leaves)}f", *leaves))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tune")
    parser.add_argument("labels")
    parser.add_argument("--synthetic")
    parser.add_argument("--quiet")
    parser.add_argument("--out")
    parser.add_argument("--seeds", type=int, default=3)
    args = parser.parse_args()
    names, all_rows, told = read(args.tune)
    rows = [r for r in all_rows if r["refusal"] == ""]
    x, y, weight = table(rows)
    hand = numpy.array([r["hand"] for r in rows])
    extra = []
    for path, factor in ((args.synthetic, SYNTHETIC), (args.quiet, QUIET)):
        if path:
            more = [r for r in read(path)[1] if r["refusal"] == "" and r["label"] >= 0 and not (path == args.quiet and r["hand"])]
            ex, ey, ew = table(more)
            extra.append((ex, ey, ew * factor))

    def joined(mask):
        return [numpy.concatenate([part[mask], *[e[i] for e in extra]]) for i, part in enumerate((x, y, weight))]

    scorer = Scorer(args.labels)
    spans = {(r["path"], r["start"], r["end"]) for r in rows}
    fixed = [(t["path"], t["line"], t["endLine"]) for t in told if (t["path"], t["start"], t["end"]) not in spans]

    def show(name, mask):
        chosen = [(rows[i]["path"], rows[i]["line"], rows[i]["endLine"]) for i in numpy.where(mask)[0]]
        print(f"  {name:<44}", scorer.score(fixed + chosen))

    print(f"{len(all_rows)} candidates, {len(rows)} that no hand rule refuses, {int((y == 1).sum())} of them true; {len(names)} features")
    show("hand rules (tuned on these repositories)", hand)
    totals = []
    for seed in range(1, args.seeds + 1):
        fold = folds(rows, seed)
        z = numpy.zeros(len(rows))
        for k in range(5):
            z[fold == k] = fit(*joined((fold != k) & (y >= 0))).predict(x[fold == k], raw_score=True)
        totals.append(z)
    z = numpy.median(totals, axis=0)
    total = z + HAND * numpy.where(hand, 1, -1)
    print("out of fold, by threshold: the learned judge alone, and with the hand rules' vote")
    for at in numpy.arange(-1.5, 3.01, 0.25):
        show(f"{at:5.2f} alone", z >= at)
        show(f"{at:5.2f} with the vote", total >= at)
    print("reliability, out of fold: log odds with the vote, rows, share of true ones, what the log odds say")
    edges = [-99, -4, -3, -2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 99]
    for low, high in zip(edges, edges[1:]):
        mask = (total >= low) & (total < high) & (y >= 0)
        if mask.sum():
            said = (1 / (1 + numpy.exp(-total[mask]))).mean()
            print(f"  {low:5} to {high:4}: {int(mask.sum()):6} {100 * (y[mask] == 1).mean():6.1f} % {100 * said:6.1f} %")
    model = fit(*joined(y >= 0))
    gain = sorted(zip(model.feature_importance("gain"), names), reverse=True)
    print("gain:", ", ".join(f"{name} {100 * one / sum(g for g, _ in gain):.1f}" for one, name in gain[:25]))
    if args.out:
        write(model, len(names), args.out)


main()
