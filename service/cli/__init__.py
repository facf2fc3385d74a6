"""The console script `corrigenda`.

Whatever is wrong with a call is said in one line, with exit code 2; whatever went wrong with a good call in
one line too, with exit code 1. A stack trace means a mistake of ours.
"""

import sys
from collections.abc import Sequence

import click
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, ProgrammingError

from versions.errors import Conflict, Gone, Refusal

from ..config import ConfigurationFault
from .assessing import assess
from .comparing import diff
from .detecting import detect
from .files import printable
from .keeping import audit, db
from .patching import patch
from .people import token, user
from .running import demo, serve

WRONG_CALL = 2
FAILED = 1
INTERRUPTED = 130


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="corrigenda")
def commands() -> None:
    """Keep every published version of an article, compare any two, and tie corrections to their passages.

    The database is named by CORRIGENDA_DATABASE_URL; without it, it is var/corrigenda.sqlite below the
    current folder.

    \b
    Example: corrigenda serve --demo
    """


for _command in (serve, demo, db, user, token, diff, patch, detect, assess, audit):
    commands.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """The exit code of a command line; everything that it has to say has been said."""
    try:
        code = commands.main(args=arguments, prog_name="corrigenda", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as asked:
        click.echo(asked.format_message(), err=True)
        return WRONG_CALL
    except (click.Abort, click.ClickException, KeyboardInterrupt, ConfigurationFault, Refusal, DBAPIError) as fault:
        code, sentences = _told(fault)
        for sentence in sentences:
            click.echo("corrigenda: " + printable(" ".join(sentence.split())), err=True)
    return code if isinstance(code, int) else 0


def _told(fault: BaseException) -> tuple[int, list[str]]:
    match fault:
        case click.ClickException():
            return (WRONG_CALL if isinstance(fault, click.UsageError) else FAILED), [fault.format_message()]
        case ConfigurationFault():
            return WRONG_CALL, fault.faults
        case Refusal():
            return (FAILED if isinstance(fault, Conflict | Gone) else WRONG_CALL), [fault.sentence]
        case OperationalError() | InterfaceError() | ProgrammingError():
            return FAILED, [_trouble(fault)]
        case DBAPIError():
            raise fault
    return INTERRUPTED, ["stopped."]


def _trouble(fault: DBAPIError) -> str:
    reason = (str(fault.orig).strip().splitlines() or [type(fault).__name__])[0]
    if "no such table" in reason or "does not exist" in reason:
        return f"the database is not ready: run “corrigenda db upgrade” first ({reason})."
    return f"the database cannot be reached or used: {reason}"
