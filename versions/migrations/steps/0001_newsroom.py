"""The newsroom: people, articles, revisions, decisions, publications, notices, and the chain."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from versions.database import UTC

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Every table of the first newsroom stands."""
    _attempt()
    _event()
    _user()
    _api_token()
    _article()
    _idempotency()
    _redaction()
    _revision()
    _slug()
    _text()
    _body()
    _proposal()
    _decision()
    _publication()
    _finding()
    _notice()
    _coverage()
    _wording()


def downgrade() -> None:
    """No table is left. Refused once anything has been recorded: facts are never taken back."""
    if op.get_bind().scalar(sa.text("SELECT count(*) FROM event")):
        raise RuntimeError("this database holds recorded facts; nothing before its first step can keep them")
    op.drop_table("wording")
    op.drop_table("coverage")
    op.drop_table("notice")
    op.drop_table("finding")
    op.drop_table("publication")
    op.drop_table("decision")
    op.drop_table("proposal")
    op.drop_table("body")
    op.drop_table("text")
    op.drop_table("slug")
    op.drop_table("revision")
    op.drop_table("redaction")
    op.drop_table("idempotency")
    op.drop_table("article")
    op.drop_table("api_token")
    op.drop_table("user")
    op.drop_table("event")
    op.drop_table("attempt")


def _within(table: str, columns: str, other: str, key: str, **deferral: Any) -> sa.ForeignKeyConstraint:
    """A reference of the table's columns to the other's key, which never leaves the article."""
    name = f"fk_{table}_{columns.replace(' ', '_')}"
    return sa.ForeignKeyConstraint(columns.split(), [f"{other}.{each}" for each in key.split()], name=name, **deferral)


def _attempt() -> None:
    op.create_table(
        "attempt",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("expires_at", UTC(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_attempt"),
    )
    op.create_index("ix_attempt_expires_at", "attempt", ["expires_at"], unique=False)


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("at", UTC(), nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=False),
        sa.Column("verb", sa.String(length=40), nullable=False),
        sa.Column("article_id", sa.Uuid(), nullable=True),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("facts", sa.JSON(none_as_null=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_event"),
        sa.UniqueConstraint("digest", name="uq_event_digest"),
        sa.UniqueConstraint("previous", name="uq_event_previous"),
    )
    op.create_index("ix_event_article_id_public_number", "event", ["article_id", "public", "number"], unique=False)
    op.create_index("ix_event_verb_number", "event", ["verb", "number"], unique=False)


def _user() -> None:
    op.create_table(
        "user",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.String(length=255), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("password", sa.String(length=255), nullable=True),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("fs_uniquifier", sa.String(length=64), nullable=False),
        sa.Column("created_at", UTC(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_user"),
        sa.UniqueConstraint("email", name="uq_user_email"),
        sa.UniqueConstraint("fs_uniquifier", name="uq_user_fs_uniquifier"),
    )


def _api_token() -> None:
    op.create_table(
        "api_token",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("scope", sa.String(length=64), nullable=True),
        sa.Column("created_at", UTC(), nullable=False),
        sa.Column("revoked_at", UTC(), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name="fk_api_token_user_id", ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name="pk_api_token"),
        sa.UniqueConstraint("digest", name="uq_api_token_digest"),
    )


def _article() -> None:
    op.create_table(
        "article",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("slug", sa.String(length=120), nullable=False),
        sa.Column("section", sa.String(length=80), nullable=True),
        sa.Column("created_at", UTC(), nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["created_by"], ["user.id"], name="fk_article_created_by", ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
        sa.UniqueConstraint("slug", name="uq_article_slug"),
    )


def _idempotency() -> None:
    op.create_table(
        "idempotency",
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("request", sa.LargeBinary(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("location", sa.String(length=400), nullable=True),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("at", UTC(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user.id"], name="fk_idempotency_user_id", ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("user_id", "key", name="pk_idempotency"),
    )


def _redaction() -> None:
    op.create_table(
        "redaction",
        sa.Column("article_id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("scope", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("reason_class", sa.String(length=32), nullable=False),
        sa.Column("deciders", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("legal_basis", sa.LargeBinary(), nullable=True),
        sa.Column("at", UTC(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_redaction_article_id", ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("article_id", "sequence", name="pk_redaction"),
    )


def _revision() -> None:
    op.create_table(
        "revision",
        sa.Column("article_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("base_number", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("at", UTC(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("commitment", sa.LargeBinary(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        _within("revision", "article_id base_number", "revision", "article_id number"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_revision_article_id", ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["author_id"], ["user.id"], name="fk_revision_author_id", ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("article_id", "number", name="pk_revision"),
    )


def _slug() -> None:
    op.create_table(
        "slug",
        sa.Column("slug", sa.String(length=120), nullable=False),
        sa.Column("article_id", sa.Uuid(), nullable=False),
        sa.Column("at", UTC(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_slug_article_id", ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("slug", name="pk_slug"),
    )
    op.create_index("ix_slug_article_id", "slug", ["article_id"], unique=False)


def _text() -> None:
    op.create_table(
        "text",
        sa.Column("article_id", sa.Uuid(), nullable=False),
        sa.Column("owner", sa.String(length=80), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name="fk_text_article_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("article_id", "owner", name="pk_text"),
    )


def _body() -> None:
    op.create_table(
        "body",
        sa.Column("article_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("form", sa.Integer(), nullable=False),
        sa.Column("keyframe", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        _within("body", "article_id number", "revision", "article_id number", initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("article_id", "number", name="pk_body"),
    )


def _proposal() -> None:
    op.create_table(
        "proposal",
        sa.Column("article_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("at", UTC(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=True),
        sa.Column("commitment", sa.LargeBinary(), nullable=True),
        _within("proposal", "article_id number", "revision", "article_id number"),
        sa.ForeignKeyConstraint(["author_id"], ["user.id"], name="fk_proposal_author_id", ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("article_id", "number", "sequence", name="pk_proposal"),
    )


def _decision() -> None:
    op.create_table(
        "decision",
        sa.Column("article_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("proposal_sequence", sa.Integer(), nullable=False),
        sa.Column("decider_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("at", UTC(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("legal_basis", sa.LargeBinary(), nullable=True),
        _within("decision", "article_id number proposal_sequence", "proposal", "article_id number sequence"),
        sa.ForeignKeyConstraint(["decider_id"], ["user.id"], name="fk_decision_decider_id", ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("article_id", "number", "sequence", name="pk_decision"),
    )


def _publication() -> None:
    op.create_table(
        "publication",
        sa.Column("article_id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("revision_number", sa.Integer(), nullable=False),
        sa.Column("proposal_sequence", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=True),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("publisher_id", sa.Uuid(), nullable=False),
        sa.Column("at", UTC(), nullable=True),
        sa.Column("recorded_at", UTC(), nullable=False),
        sa.Column("engine", sa.String(length=32), nullable=True),
        sa.Column("origins", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("approved_by", sa.LargeBinary(), nullable=True),
        _within(
            "publication", "article_id revision_number proposal_sequence", "proposal", "article_id number sequence"
        ),
        _within("publication", "article_id revision_number", "revision", "article_id number"),
        sa.ForeignKeyConstraint(["publisher_id"], ["user.id"], name="fk_publication_publisher_id", ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("article_id", "sequence", name="pk_publication"),
    )
    op.create_index("ix_publication_revision", "publication", ["article_id", "revision_number"], unique=False)


def _finding() -> None:
    op.create_table(
        "finding",
        sa.Column("article_id", sa.Uuid(), nullable=False),
        sa.Column("publication", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("level", sa.String(length=16), nullable=False),
        sa.Column("settled_by", sa.String(length=16), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        _within("finding", "article_id publication", "publication", "article_id sequence"),
        sa.PrimaryKeyConstraint("article_id", "publication", "number", name="pk_finding"),
    )


def _notice() -> None:
    op.create_table(
        "notice",
        sa.Column("article_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("label", sa.String(length=80), nullable=True),
        sa.Column("target_notice", sa.Integer(), nullable=True),
        sa.Column("scope", sa.String(length=16), nullable=True),
        sa.Column("review_by", sa.String(length=10), nullable=True),
        sa.Column("reason_class", sa.String(length=32), nullable=True),
        sa.Column("publication", sa.Integer(), nullable=False),
        sa.Column("at", UTC(), nullable=True),
        sa.Column("recorded_at", UTC(), nullable=False),
        sa.Column("proposal_number", sa.Integer(), nullable=False),
        sa.Column("proposal_sequence", sa.Integer(), nullable=False),
        sa.Column("items", sa.LargeBinary(), nullable=True),
        sa.Column("approved_by", sa.LargeBinary(), nullable=True),
        _within("notice", "article_id proposal_number proposal_sequence", "proposal", "article_id number sequence"),
        _within("notice", "article_id publication", "publication", "article_id sequence"),
        _within("notice", "article_id target_notice", "notice", "article_id number"),
        sa.PrimaryKeyConstraint("article_id", "number", name="pk_notice"),
    )


def _coverage() -> None:
    op.create_table(
        "coverage",
        sa.Column("article_id", sa.Uuid(), nullable=False),
        sa.Column("notice", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("before_publication", sa.Integer(), nullable=True),
        sa.Column("before_field", sa.String(length=32), nullable=True),
        sa.Column("before_start", sa.Integer(), nullable=True),
        sa.Column("before_end", sa.Integer(), nullable=True),
        sa.Column("after_publication", sa.Integer(), nullable=True),
        sa.Column("after_field", sa.String(length=32), nullable=True),
        sa.Column("after_start", sa.Integer(), nullable=True),
        sa.Column("after_end", sa.Integer(), nullable=True),
        sa.Column("stood", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("quotes", sa.LargeBinary(), nullable=False),
        _within("coverage", "article_id after_publication", "publication", "article_id sequence"),
        _within("coverage", "article_id before_publication", "publication", "article_id sequence"),
        _within("coverage", "article_id notice", "notice", "article_id number"),
        sa.PrimaryKeyConstraint("article_id", "notice", "number", name="pk_coverage"),
    )


def _wording() -> None:
    op.create_table(
        "wording",
        sa.Column("article_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("at", UTC(), nullable=True),
        sa.Column("recorded_at", UTC(), nullable=False),
        sa.Column("proposal_number", sa.Integer(), nullable=False),
        sa.Column("proposal_sequence", sa.Integer(), nullable=False),
        sa.Column("commitment", sa.LargeBinary(), nullable=False),
        sa.Column("approved_by", sa.LargeBinary(), nullable=True),
        _within("wording", "article_id number", "notice", "article_id number"),
        _within("wording", "article_id proposal_number proposal_sequence", "proposal", "article_id number sequence"),
        sa.PrimaryKeyConstraint("article_id", "number", "sequence", name="pk_wording"),
    )
