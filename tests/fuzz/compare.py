"""Runs the target under atheris, which looks for inputs that reach new code:

    python -m tests.fuzz.compare DIRECTORY -max_total_time=600

DIRECTORY keeps what was found to reach something new; an empty one is filled with seeds first. An input that
breaks a law is written to the working directory as `crash-…`; with that file in place of DIRECTORY it is tried again.
"""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["versions"]):
    from tests.fuzz import target
    from tests.web.markup import speaking_english


def try_one(data: bytes) -> None:
    """Raises what the input breaks."""
    target.check(data)


def main() -> None:
    for name in sys.argv[1:]:
        directory = Path(name)
        if directory.is_dir() and not any(directory.iterdir()):
            for number, seed in enumerate(target.seeds()):
                (directory / f"seed-{number}").write_bytes(seed)
    with speaking_english():
        atheris.Setup(sys.argv, try_one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
