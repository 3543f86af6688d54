"""How the judge's figures would change where less of it had seen the labelled repositories: harsher estimates of new ones.

usage: study.py TUNE.jsonl LABELS.jsonl [--lenient ROWS] [--synthetic ROWS ...] [--quiet ROWS ...] [--dealings 3]

All out of fold, warnings and errors, line level, secrets only. --lenient: rows of `dump.mjs --lenient`. Prints Markdown.
"""
import argparse
import collections
import json
import re

import numpy
import rows

OTHER = {"UUID", "Nonce", "Salt", "AWS S3 Bucket", "Firebase Domain", "Tencent WeChat API App ID", "AWS Client ID", "Other"}
# Rules that the learned judge decides on (judge/verdict.ts): its candidates are in the rows, whatever was told of them.
JUDGED = re.compile(r"^generic/(?:password|secret|api-key|token|connection-string)$|^oauth/(?:hardcoded-client-secret|access-token-committed|refresh-token-committed)$")
# As decide.ts has them.
HAND, LEAST = 0.5, 0.5
# What valueFeatures writes of the hand rules.
GUARDS = "path|url|measure|public text|password hash|variable name|slashed name|credential name|code|prose|dotted name|own name|sequence|dummy|artifact|encoded text|policy mix".split("|")


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
        self.counted = [key for key, (_, categories) in self.units.items() if not categories <= OTHER]
        self.paths = collections.defaultdict(list)
        for key in self.units:
            self.paths[key[0]].append(key)
        self.known = {}

    def hits(self, found):
        if found not in self.known:
            path, first, last = found
            hit = [key for key in self.paths[path] if key[1] <= last and first <= key[2]]
            self.known[found] = [key for key in hit if self.units[key][0]] or hit
        return self.known[found]

    def score(self, findings):
        """P-, R and F1- in percent."""
        hit, lost = set(), set()
        for found in findings:
            if re.search(r"/(licen[sc]e|copying)[^/]*$", found[0], re.I):
                continue
            near = self.hits(found)
            hit.update(near)
            if not near:
                lost.add(found[:2])
        true = sum(self.units[key][0] and key in hit for key in self.counted)
        false = sum(not self.units[key][0] and key in hit for key in self.counted)
        real = sum(self.units[key][0] for key in self.counted)
        precision, recall = 100 * true / max(1, true + false + len(lost)), 100 * true / max(1, real)
        return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


class Study:
    def __init__(self, path, scorer):
        self.names, tuned, told = rows.read(path)
        self.table = rows.Table(tuned)
        self.scorer = scorer
        spans = {(row["path"], row["start"], row["end"]) for row in tuned}
        judged = lambda one: JUDGED.match(one["ruleId"]) and (one["path"], one["start"], one["end"]) in spans
        self.fixed = [(one["path"], one["line"], one["endLine"]) for one in told if not judged(one)]
        self.places = [(row["path"], row["line"], row["endLine"]) for row in tuned]
        self.asked = numpy.array([row.get("settled") is None for row in tuned])
        self.sure = numpy.array([row.get("settled") in ("high", "medium") for row in tuned])
        self.vote = HAND * numpy.array([1 if row["hand"] else -1 for row in tuned])

    def out_of_fold(self, extra, dealings, columns=None, most=None):
        """Log odds of each dealing; `most`: from so many repositories only, drawn anew for each fold."""
        table = self.table
        results = []
        for dealing in range(1, dealings + 1):
            fold = rows.folds(table, dealing)
            number = numpy.array([fold[name] for name in table.repository])
            z = numpy.zeros(len(table.y))
            for k in sorted(set(fold.values())):
                seen = number != k
                if most:
                    random = numpy.random.RandomState(100 * dealing + k)
                    names = random.permutation(sorted(name for name in fold if fold[name] != k))[:most]
                    seen = numpy.isin(table.repository, names)
                model = rows.fit([table, *extra], [seen, *map(rows.everything, extra)], columns)
                x = table.x if columns is None else table.x[:, columns]
                z[number == k] = model.predict(x[number == k], raw_score=True)
            results.append(z)
        return results

    def show(self, name, results, chosen):
        """Also at the threshold that would have been best, to tell a bad judge from a shifted one."""
        at = lambda least: numpy.array([self.scorer.score(self.fixed + [self.places[i] for i in numpy.flatnonzero(chosen(z, least))]) for z in results])
        shipped = at(LEAST)
        best = max((at(least).mean(axis=0) for least in numpy.arange(-1, 3.1, 0.5)), key=lambda one: one[2])
        p, r, f = shipped.mean(axis=0)
        print(f"| {name} | {p:.1f} | {r:.1f} | {f:.1f} ± {shipped[:, 2].std():.1f} | {best[2]:.1f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tune")
    parser.add_argument("labels")
    parser.add_argument("--lenient")
    parser.add_argument("--synthetic", nargs="*", default=[])
    parser.add_argument("--quiet", nargs="*", default=[])
    parser.add_argument("--dealings", type=int, default=3)
    args = parser.parse_args()
    extra = rows.extra_tables(args.synthetic, args.quiet)
    scorer = Scorer(args.labels)
    study = Study(args.tune, scorer)
    print("| what judges | P- | R | F1- | F1- at the best threshold |\n|---|--:|--:|--:|--:|")
    hand = numpy.array([row["hand"] for row in study.table.rows])
    study.show("hand rules alone (tuned on these repositories)", [hand], lambda z, least: z)
    results = study.out_of_fold(extra, args.dealings)
    study.show("as shipped: refusals, learned judge, vote", results, lambda z, least: (study.asked & (z + study.vote >= least)) | study.sure)
    study.show("without the vote", results, lambda z, least: (study.asked & (z >= least)) | study.sure)
    study.show("without refusals and vote", results, lambda z, least: z >= least)
    columns = [i for i, name in enumerate(study.names) if name not in GUARDS]
    study.show("and without what hand rules say as a feature", study.out_of_fold(extra, args.dealings, columns), lambda z, least: z >= least)
    if args.lenient:
        wide = Study(args.lenient, scorer)
        results = wide.out_of_fold(extra, args.dealings)
        wide.show("learned judge alone on candidates of any name with a key word", results, lambda z, least: z >= least)
    print("\n| repositories learned from | P- | R | F1- | F1- at the best threshold |\n|---|--:|--:|--:|--:|")
    for most in (10, 20, 40, 57):
        results = study.out_of_fold(extra, args.dealings, most=most)
        study.show(f"{most}, with refusals and vote", results, lambda z, least: (study.asked & (z + study.vote >= least)) | study.sure)
        study.show(f"{most}, learned judge alone", results, lambda z, least: z >= least)


main()
