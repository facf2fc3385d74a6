"""What an approver said each change is covered by."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Assignments have a table."""
    key = ("article_id", "number", "sequence")
    op.create_table(
        "assignment",
        sa.Column("article_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("coverage", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            key, [f"decision.{each}" for each in key], name="fk_assignment_article_id_number_sequence"
        ),
        sa.PrimaryKeyConstraint(*key, name="pk_assignment"),
    )


def downgrade() -> None:
    """The table is gone. Refused once an assignment has been recorded: facts are never taken back."""
    if op.get_bind().scalar(sa.text("SELECT count(*) FROM assignment")):
        raise RuntimeError("this database holds assignments; the step before cannot keep them")
    op.drop_table("assignment")
