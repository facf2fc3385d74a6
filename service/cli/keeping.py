"""`db` and `audit`: the store, and whether it is still what it was."""

import re
from typing import Any

import click

from versions import audit as chain
from versions import immutable, migrations

from .bars import bar
from .opening import opened


@click.group()
def db() -> None:
    """Prepare and check the database.

    \b
    Example: corrigenda db upgrade
    """


@db.command()
@click.option("--application-role", metavar="ROLE", help="Grant this PostgreSQL role what serving needs, and no more.")
def upgrade(*, application_role: str | None) -> None:
    """Bring the database to the step that this version needs; nothing happens where it stands there.

    On PostgreSQL, run this as the tables' owner and serve as another role: one that owns nothing can neither
    switch triggers off nor change a fact.

    \b
    Example: CORRIGENDA_DATABASE_URL=postgresql:///corrigenda corrigenda db upgrade --application-role newsroom
    """
    with opened() as database:
        if application_role and database.dialect != "postgresql":
            raise click.UsageError("--application-role is for PostgreSQL; an SQLite file has no roles.")
        migrations.upgrade(database, progress=lambda step: click.echo(f"step {step}", err=True))
        if application_role:
            with database.changing_schema() as connection:
                immutable.grant_application_role(connection, application_role)
    click.echo(f"The database stands at step {migrations.head()}.")


@db.command()
@click.pass_context
def check(context: click.Context) -> None:
    """Compare the database with what this version needs, triggers included; exit code 1 if they differ.

    \b
    Example: corrigenda db check
    """
    with opened(must_exist=True) as database:
        found = migrations.check(database)
    for each in found:
        click.echo(each)
    if found:
        context.exit(1)
    click.echo("The database is as it should be.")


@click.group()
def audit() -> None:
    """Look after the audit chain.

    \b
    Example: corrigenda audit verify
    """


class _Head(click.ParamType[tuple[int, bytes]]):
    """A number and a digest, as `verify` prints them."""

    name = "head"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, bytes]:
        if not (match := re.fullmatch(r"([0-9]{1,18}):([0-9a-fA-F]{64})", value)):
            self.fail(f"“{value}” is not a head, such as 12:<64 hexadecimal digits>.", param, ctx)
        return int(match[1]), bytes.fromhex(match[2])


@audit.command()
@click.option("--expect", type=_Head(), metavar="NUMBER:HEXDIGEST", help="A head printed before, and kept elsewhere.")
@click.pass_context
def verify(context: click.Context, *, expect: tuple[int, bytes] | None) -> None:
    """Check every event against its facts and every fact against its event; exit code 1 if anything is wrong.

    Prints the head of a chain in which nothing is wrong. Keep it where nobody who can write to the database
    can change it: with --expect, a chain that was cut off or written anew since then is found too.

    \b
    Example: corrigenda audit verify
    """
    with opened(must_exist=True) as database, database.reading() as session, bar("Verifying") as progress:
        result = chain.verify(session, expect=expect, progress=progress)
        # The head of a chain that is not whole may be unreadable, and is nothing to keep.
        number, digest = chain.head(session) if result.ok else (0, b"")
    for fault in result.faults:
        click.echo(fault)
    click.echo(f"{result.events} events and {result.facts} facts were looked at; {len(result.faults) or 'no'} faults.")
    if not result.ok:
        context.exit(1)
    click.echo(f"head {number}:{digest.hex()}")
