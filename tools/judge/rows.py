"""Rows of dump.mjs as tables, and folds by repository: what train.py and study.py share. Everything is seeded."""
import collections
import hashlib
import json

import lightgbm
import numpy

# Weights of a row: made-up ones, ones of code without known secrets, and labelled ones that a hand rule refuses.
SYNTHETIC, QUIET, REFUSED = 0.1, 0.03, 0.3
# Rows of one repository without known secrets: large ones would teach nothing but themselves.
MOST_QUIET = 250
PARAMETERS = dict(
    objective="binary", num_leaves=15, learning_rate=0.03, feature_fraction=0.3, bagging_fraction=0.8, bagging_freq=1,
    lambda_l2=5, min_data_in_leaf=20, max_bin=63, seed=7, deterministic=True, force_row_wise=True, verbose=-1, num_threads=1,
)
ROUNDS = 400


class Table:
    """Rows with their features, labels (1, 0, -1 for neither) and weights."""

    def __init__(self, rows, factor=1):
        self.rows = rows
        self.x = numpy.array([row["features"] for row in rows], dtype=numpy.float32)
        self.y = numpy.array([row["label"] for row in rows])
        self.repository = numpy.array([repository(row["path"]) for row in rows])
        counts = collections.Counter(map(same, rows))
        self.weight = numpy.array([counts[same(row)] ** -0.5 for row in rows]) * factor
        self.refusal = numpy.array([row["refusal"] for row in rows])
        self.weight[self.refusal != ""] *= REFUSED if factor == 1 else 1


def same(row):
    return repository(row["path"]), row["key"], row["value"]


def repository(path):
    parts = path.split("/")
    return parts[1] if parts[0] == "data" else parts[0]


def read(path):
    """Names of the features, candidates, and what else the program tells."""
    rows, told = [], []
    with open(path) as lines:
        names = json.loads(next(lines))["features"]
        for line in lines:
            row = json.loads(line)
            (told if "told" in row else rows).append(row)
    return names, rows, told


def quiet_rows(path):
    """
    Each name and value of a repository once, MOST_QUIET of each at most, drawn by a hash. None that the hand rules report, nor
    what may be a password that somebody chose: such code is without known secrets, and not without any.
    """
    kept, seen = collections.defaultdict(list), set()
    for row in read(path)[1]:
        chosen = row["refusal"] == "" and row["kind"] in ("password", "passphrase", "secret", "client-secret")
        if row["hand"] or chosen or row["label"] < 0 or same(row) in seen:
            continue
        seen.add(same(row))
        kept[repository(row["path"])].append(row)
    draw = lambda row: hashlib.sha1(f"{row['path']}:{row['start']}".encode()).digest()
    return [row for name in sorted(kept) for row in sorted(kept[name], key=draw)[:MOST_QUIET]]


def extra_tables(synthetic, quiet):
    tables = [Table([row for row in read(path)[1] if row["label"] >= 0], SYNTHETIC) for path in synthetic]
    return tables + [Table(quiet_rows(path), QUIET) for path in quiet]


def fit(tables, masks, columns=None):
    """Trees from the rows of each table that its mask chooses."""
    x, y, weight = (
        numpy.concatenate([part[mask & (table.y >= 0)] for table, mask, part in zip(tables, masks, parts)])
        for parts in ([t.x for t in tables], [t.y for t in tables], [t.weight for t in tables])
    )
    data = lightgbm.Dataset(x if columns is None else x[:, columns], y, weight=weight)
    return lightgbm.train(PARAMETERS, data, ROUNDS)


def everything(table):
    return numpy.ones(len(table.y), dtype=bool)


def folds(table, dealing, count=5):
    """Repository to fold, the true rows spread evenly; another dealing for each number."""
    random = numpy.random.RandomState(dealing)
    true = collections.Counter(table.repository[table.y == 1].tolist())
    names = sorted(set(table.repository.tolist()))
    random.shuffle(names)
    load, fold = [0] * count, {}
    for name in sorted(names, key=lambda one: -true[one]):
        fold[name] = int(numpy.argmin(load))
        load[fold[name]] += true[name] + 1
    return fold
