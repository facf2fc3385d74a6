"""Accounts: logging in and out, passwords, and what an attacker is kept from trying.

Flask-Security carries it (second factor and single sign-on can join it later). It commits by itself: our
store hands every change to `people` inside `writing()`, so that it becomes an event like any other.
"""

import hashlib
from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from ipaddress import ip_address, ip_network
from math import ceil
from typing import Any, ClassVar, cast
from uuid import uuid4

from flask import Flask, abort, g, request, url_for
from flask.typing import ResponseReturnValue
from flask_limiter import Limiter, RequestLimit
from flask_security import LoginForm, RoleMixin, Security, UserDatastore, UserMixin
from flask_wtf import CSRFProtect
from sqlalchemy import select
from wtforms import EmailField
from wtforms.validators import InputRequired, Length

from versions import people
from versions.permissions import Action, may

from . import context, passwords
from .attempts import SCHEME
from .config import Settings

PER_ACCOUNT = "10 per 15 minutes"
"""Attempts on one account from one address; a success wipes them out."""

PER_ACCOUNT_ANYWHERE = "100 per hour"
"""Attempts on one account from everywhere: slows down those who have many addresses."""

PER_ADDRESS = "200 per 15 minutes"
"""Attempts from one address on whatever account: a whole office may sit behind it."""

SESSION = timedelta(hours=24)

FORM = "application/x-www-form-urlencoded"
"""What the forms of accounts are sent as. The library reads more; the limits must find the account where it does."""

NOBODY = "nobody"
"""What counts where no account is named; no success ever wipes it out."""


View = Callable[[], ResponseReturnValue]


class Account(UserMixin, people.User):  # type: ignore[misc]
    """A `people.User` as the login library knows one; the same table, nothing added."""

    __allow_unmapped__: ClassVar[bool] = True


class NoRole(RoleMixin):  # type: ignore[misc, unused-ignore]
    """The library's own roles stay unused: `permissions` says who may do what."""


class Accounts(UserDatastore):
    """The library's view of the accounts: reads through `reading()`, commits through `writing()`."""

    def __init__(self) -> None:
        super().__init__(Account, NoRole)

    def find_user(self, case_insensitive: bool = False, **kwargs: Any) -> Account | None:
        """The account with this e-mail address or session mark; None when there is none."""
        (name, value), *_ = kwargs.items()
        if "\x00" in str(value):
            return None
        value = str(value).strip().lower() if name == "email" else value
        with context.database().reading() as session:
            return session.scalar(select(Account).where(getattr(Account, name) == value))

    def find_role(self, role: str) -> None:
        """None: roles are columns, not rows."""
        return

    def put(self, model: Account) -> Account:
        """The account, to be stored by the next `commit`."""
        g.setdefault("changed_accounts", {})[model.id] = model
        return model

    def commit(self) -> None:
        """What was put is stored, and the chain knows of it."""
        changed: dict[Any, Account] = g.pop("changed_accounts", {})
        if not changed:
            return
        with context.database().writing() as session:
            for account in changed.values():
                people.set_password(
                    session,
                    account.actor(),
                    password=account.password or "",
                    fs_uniquifier=account.fs_uniquifier,
                    at=context.now(),
                )


class Login(LoginForm):
    """An address and a password; where to go afterwards. Nothing is remembered beyond the session."""

    email = EmailField("E-mail address", [InputRequired(), Length(max=255)], render_kw={"autocomplete": "username"})
    remember = None

    def validate_next(self, field: Any) -> None:
        """A way back that leads elsewhere is dropped; the library has the last word on what is left."""
        if not is_local(field.data or ""):
            field.data = ""

    def validate(self, **kwargs: Any) -> bool:
        """Whether the pair is right. A password longer than any is refused before it is hashed."""
        if len(self.password.data or "") > passwords.LONGEST:
            self.form_errors.append("too long")
            return False
        return bool(super().validate(**kwargs))


def register(app: Flask) -> None:
    """The application knows accounts, and every form but the API's wants its token."""
    settings = context.of(app).settings
    app.config.update(_security_settings(settings))
    csrf = CSRFProtect()
    csrf.init_app(app)

    @app.before_request
    def _demand_form() -> None:
        # The library reads JSON too, and a multipart file as if it were a field: there the limits would see no name.
        is_ours = request.method == "POST" and request.path.startswith("/account/")
        if is_ours and request.mimetype != FORM and request.get_data():
            abort(415, "This address takes what a form sends, and nothing else.")

    @app.before_request
    def _demand_token() -> None:
        # The API never looks at cookies, so nobody can borrow them there.
        if not request.path.startswith("/api/"):
            csrf.protect()

    security = Security(app, Accounts(), login_form=Login)
    security.want_json(lambda _request: False)
    _leave_readers_alone(app, security)
    _limit_guesses(app, settings)
    _end_sessions_at_logout(app)


def is_local(address: str) -> bool:
    """Whether a browser would stay in this newsroom when sent there."""
    return address.startswith("/") and not address.startswith("//") and "\\" not in address and address.isprintable()


def _security_settings(settings: Settings) -> dict[str, Any]:
    memory, rounds = settings.argon2
    return {
        "PERMANENT_SESSION_LIFETIME": SESSION,
        "WTF_CSRF_CHECK_DEFAULT": False,
        "WTF_CSRF_TIME_LIMIT": None,  # a token lives as long as its session: long edits are our business
        "SECURITY_BLUEPRINT_NAME": "account",
        "SECURITY_URL_PREFIX": "/account",
        "SECURITY_STATIC_FOLDER": None,
        "SECURITY_CLI_USERS_NAME": False,
        "SECURITY_CLI_ROLES_NAME": False,
        "SECURITY_PASSWORD_HASH": "argon2",
        "SECURITY_PASSWORD_SCHEMES": ["argon2"],
        "SECURITY_PASSWORD_SINGLE_HASH": ["argon2"],
        "SECURITY_PASSWORD_SALT": "unused: Argon2 salts each hash itself",
        "SECURITY_PASSWORD_HASH_PASSLIB_OPTIONS": {
            "argon2__memory_cost": memory,
            "argon2__time_cost": rounds,
            "argon2__parallelism": passwords.LANES,
        },
        "SECURITY_PASSWORD_LENGTH_MIN": passwords.SHORTEST,
        "SECURITY_PASSWORD_NORMALIZE_FORM": passwords.FORM,
        "SECURITY_API_ENABLED_METHODS": ["session"],
        "SECURITY_CHANGEABLE": True,
        "SECURITY_CHANGE_URL": "/password",
        "SECURITY_SEND_PASSWORD_CHANGE_EMAIL": False,
        "SECURITY_FRESHNESS": timedelta(seconds=-1),
        "SECURITY_RETURN_GENERIC_RESPONSES": True,
        "SECURITY_POST_LOGIN_VIEW": "desk.queue",
        "SECURITY_POST_LOGOUT_VIEW": "account.login",
        "SECURITY_POST_CHANGE_VIEW": "account.home",
        "SECURITY_LOGIN_USER_TEMPLATE": "account/login.html",
        "SECURITY_CHANGE_PASSWORD_TEMPLATE": "account/password.html",
        "SECURITY_MSG_PASSWORD_CHANGE": ("Your password is changed. Every other session of yours has ended.", "done"),
        "SECURITY_MSG_UNAUTHENTICATED": ("Log in first.", "info"),
    }


def _leave_readers_alone(app: Flask, security: Any) -> None:
    """A reader's page asks for no account: it would cost a query and could not be cached."""
    security.principal.identity_loaders.clear()
    # Nor is anybody known by a token in a header or an address (the API has tokens of its own), or remembered.
    security.login_manager.request_loader(lambda _request: None)
    app.template_context_processors[None][:] = [
        each for each in app.template_context_processors[None] if each.__name__ != "_user_context_processor"
    ]
    app.after_request_funcs[None].remove(security.login_manager._update_remember_cookie)


def _end_sessions_at_logout(app: Flask) -> None:
    """Whoever logs out is out everywhere: a cookie that somebody copied opens nothing any more."""
    view = app.view_functions["account.logout"]

    @wraps(view)
    def logout() -> ResponseReturnValue:
        leaving = context.signed_in()
        known = leaving.id if leaving else None
        answer = app.ensure_sync(view)()
        if known is not None and context.signed_in() is None:
            with context.database().writing() as session:
                people.end_sessions(session, session.get_one(people.User, known), fs_uniquifier=uuid4().hex)
        return cast(ResponseReturnValue, answer)

    app.view_functions["account.logout"] = logout


def _limit_guesses(app: Flask, settings: Settings) -> None:
    """Whoever guesses a password, at the door or where it is changed, soon has to wait."""
    options: dict[str, Any] = {
        "database": context.of(app).database,
        "clock": context.of(app).clock,
        "pepper": hashlib.sha256(b"attempts" + settings.key().encode()).digest(),
    }
    limiter = Limiter(_address, storage_uri=f"{SCHEME}://", storage_options=options, on_breach=_note_breach)
    limiter.init_app(app)
    login, change = (app.view_functions[name] for name in ("account.login", "account.change_password"))

    def _login() -> ResponseReturnValue:
        answer = app.ensure_sync(login)()
        return _arrived(limiter, answer) if context.signed_in() else answer

    def _change() -> ResponseReturnValue:
        answer = app.ensure_sync(change)()
        if request.method == "POST" and context.signed_in() and getattr(answer, "status_code", 200) == 302:
            _forget_failures(limiter)
        return cast(ResponseReturnValue, answer)

    app.view_functions["account.login"] = _limited(limiter, _login)
    app.view_functions["account.change_password"] = _limited(limiter, _change)


def _limited(limiter: Limiter, view: View) -> View:
    for limit, key in (
        (PER_ACCOUNT, _account_at_address),
        (PER_ACCOUNT_ANYWHERE, _account),
        (PER_ADDRESS, _address),
    ):
        view = limiter.limit(limit, key_func=key, methods=["POST"], scope=key.__name__)(view)
    return view


def _forget_failures(limiter: Limiter) -> None:
    if _account() == NOBODY:
        return
    for each in limiter.current_limits:
        if _account_at_address.__name__ in each.key:
            limiter.storage.clear(each.key)


def _arrived(limiter: Limiter, answer: Any) -> ResponseReturnValue:
    """The way in: what was tried before no longer counts, and nobody is sent elsewhere or where they may not go."""
    _forget_failures(limiter)
    user = context.signed_in()
    has_desk = user is not None and may(user.actor(), Action.READ)
    desk = url_for("desk.queue")
    if not is_local(answer.location) or (answer.location == desk and not has_desk):
        answer.location = desk if has_desk else url_for("account.home")
    return cast(ResponseReturnValue, answer)


def _note_breach(limit: RequestLimit) -> None:
    g.retry_after = max(1, ceil(limit.window[0] - context.now().timestamp()))


def _address() -> str:
    """Where a request comes from; of an IPv6 address the half that one household has to itself."""
    try:
        address = ip_address(request.remote_addr or "")
    except ValueError:
        return "nowhere"
    return str(ip_network((address, 64), strict=False)) if address.version == 6 else str(address)


def _account() -> str:
    """The account that a request tries to open: the one it names or, where a password is changed, its own."""
    if request.endpoint == "account.login":
        return request.form.get("email", "").strip().lower()[:255] or NOBODY
    user = context.signed_in()
    return user.email if user else NOBODY


def _account_at_address() -> str:
    return f"{_account()} {_address()}"
