"""`user` and `token`: who may come in."""

import secrets
import sys
from datetime import UTC, datetime

import click

from versions import people
from versions.errors import NotFound
from versions.permissions import OPERATOR, Role

from .. import passwords
from ..config import Settings
from ..context import new_id
from .opening import opened

_MARK = "corrigenda_"
"""How our tokens begin, so that a scanner for leaked secrets knows one."""


@click.group()
def user() -> None:
    """Accounts of the newsroom's staff.

    \b
    Example: corrigenda user add dana@news.example --name "Dana Whitlock" --role reporter
    """


@user.command()
@click.argument("email")
@click.option("--name", required=True, help="As colleagues and the audit know them.")
@click.option("--role", required=True, type=click.Choice([str(role) for role in Role]), help="What they may do.")
def add(*, email: str, name: str, role: str) -> None:
    """Add somebody; the password is asked for twice, or read as one line from standard input.

    \b
    Example: corrigenda user add dana@news.example --name "Dana Whitlock" --role reporter
    """
    settings = Settings.from_environment()
    password = passwords.hashed(settings, _password())
    with opened(settings) as database, database.writing() as session:
        added = people.add(
            session,
            OPERATOR,
            id=new_id(),
            email=email,
            name=name,
            role=role,
            password=password,
            fs_uniquifier=secrets.token_hex(32),
            at=datetime.now(UTC),
        )
    click.echo(f"{added.email} is in, as {added.role}.")


@click.group()
def token() -> None:
    """Bearer tokens for the API.

    \b
    Example: corrigenda token issue cms@news.example --scope approved-upstream
    """


@token.command()
@click.argument("email")
@click.option("--scope", type=click.Choice(sorted(people.SCOPES)), help="What the token may do beyond its user's role.")
def issue(*, email: str, scope: str | None) -> None:
    """Issue a token to an account and print it, alone. It is shown only this once.

    With the scope approved-upstream a CMS that has approvals of its own publishes in one call.

    \b
    Example: corrigenda token issue cms@news.example --scope approved-upstream
    """
    secret = _MARK + secrets.token_urlsafe(32)
    with opened() as database, database.writing() as session:
        holder = people.by_email(session, email)
        if holder is None:
            raise NotFound(f"There is no account with the address {email}.", field="email")
        people.issue_token(session, OPERATOR, holder, id=new_id(), token=secret, scope=scope, at=datetime.now(UTC))
    click.echo(secret)


@token.command()
@click.argument("secret", metavar="[TOKEN]", required=False)
def revoke(*, secret: str | None) -> None:
    """Revoke a token, given as an argument or as one line on standard input.

    \b
    Example: corrigenda token revoke < token.txt
    """
    secret = (secret or _line("Token")).strip()
    with opened() as database, database.writing() as session:
        people.revoke_token(session, OPERATOR, secret, at=datetime.now(UTC))
    click.echo("The token opens no door any more.")


def _password() -> str:
    if sys.stdin.isatty():
        return str(click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))
    return _line("Password")


def _line(what: str) -> str:
    if sys.stdin.isatty():
        return str(click.prompt(what, hide_input=True, err=True))
    line = sys.stdin.readline().rstrip("\r\n")
    if not line:
        raise click.UsageError(f"{what}: standard input is empty; give it as one line.")
    return line
