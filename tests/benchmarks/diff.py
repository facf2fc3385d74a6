"""What a comparison costs and what it shows, beside other engines: `python3 dev.py bench diff`.

Engines take turns in one process, on inputs made anew; each row shows medians, their ratio within this run, the
target and whether it was reached. `--only` names tables; each runs in about a minute at most.
"""

import argparse
import gc
import sys
from importlib import import_module

from tests.benchmarks import _rivals
from tests.benchmarks._measure import Report

TABLES = {
    "corpus": "_corpus",  # real-like pairs in three sizes: time, words changed, hunks, slivers
    "long": "_long",  # 20,000 words: corrections and rewrites
    "large": "_large",  # 2 MB: time and memory
    "hostile": "_hostile",  # adversarial pairs: bounded and exact
    "page": "_page",  # the comparison page of a long report
    "stored": "_stored",  # bytes of twenty versions, and decoding one
    "wikidiff2": "_wikidiff",  # the corpus beside wikidiff2 in PHP
}
"""The tables by name, and the module of each, imported when asked for: one runs while another is being mended."""

ROUNDS = 7


def main() -> int:
    """Print the tables asked for, all without `--only`."""
    parser = argparse.ArgumentParser(
        prog="dev.py bench diff", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", metavar="TABLES", help=f"some of: {','.join(TABLES)}")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"rounds a median is of (default {ROUNDS})")
    arguments = parser.parse_args()
    wanted = arguments.only.split(",") if arguments.only else list(TABLES)
    if unknown := sorted(set(wanted) - TABLES.keys()):
        parser.error(f"there is no table {', '.join(unknown)}; there are: {', '.join(TABLES)}")
    if arguments.rounds < 1:
        parser.error("a median is of one round at least")
    if absent := _rivals.missing():
        print(f"Not installed: {', '.join(absent)}. To compare with it: python3 dev.py bench --rivals diff")
    report = Report()
    for name in wanted:
        import_module(f"tests.benchmarks.{TABLES[name]}").run(report, arguments.rounds)
        gc.collect()
    report.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
