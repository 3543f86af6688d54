"""Trains the judge's table from rows that dump.mjs wrote. Seeded: the same rows give the same bytes.

usage: train.py TUNE.jsonl [--synthetic ROWS ...] [--quiet ROWS ...] [--out judge.bin] [--folds FOLDER] [--dealings 5]

TUNE: rows of the labelled folder. --synthetic: rows of synthetic.mjs's folder. --quiet: rows of code without known
secrets. --folds writes, for evaluate.mjs, the tables of five folds by repository for each dealing, and which repositories
each has not seen. Needs numpy and lightgbm 4.7.
"""
import argparse
import json
import os
import struct

import rows


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
            left, right = child(node["left_child"]), child(node["right_child"])
            splits.append((node["split_feature"], node["threshold"], left, right, node["internal_value"]))
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
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tune")
    parser.add_argument("--synthetic", nargs="*", default=[])
    parser.add_argument("--quiet", nargs="*", default=[])
    parser.add_argument("--out")
    parser.add_argument("--folds")
    parser.add_argument("--dealings", type=int, default=5)
    args = parser.parse_args()
    names, tuned, _ = rows.read(args.tune)
    table = rows.Table(tuned)
    tables = [table, *rows.extra_tables(args.synthetic, args.quiet)]
    others = [rows.everything(one) for one in tables[1:]]
    for one in tables:
        print(f"{len(one.y)} rows, {int((one.y == 1).sum())} true, {len(set(one.repository))} repositories")
    if args.out:
        model = rows.fit(tables, [rows.everything(table), *others])
        write(model, len(names), args.out)
        gain = sorted(zip(model.feature_importance("gain"), names), reverse=True)
        total = sum(one for one, _ in gain)
        print("gain:", ", ".join(f"{name} {100 * one / total:.1f}" for one, name in gain[:25]))
    if args.folds:
        os.makedirs(args.folds, exist_ok=True)
        plan = []
        for dealing in range(1, args.dealings + 1):
            fold = rows.folds(table, dealing)
            for number in sorted(set(fold.values())):
                unseen = [name for name in sorted(fold) if fold[name] == number]
                seen = rows.everything(table)
                seen[[name in set(unseen) for name in table.repository]] = False
                name = f"{dealing}-{number}.bin"
                write(rows.fit(tables, [seen, *others]), len(names), os.path.join(args.folds, name))
                plan.append({"dealing": dealing, "table": name, "repositories": unseen})
        with open(os.path.join(args.folds, "plan.json"), "w") as out:
            json.dump(plan, out)


main()
