"""The shape of the store that keeps sharding cheap: article first in every key, no foreign key across articles."""

from sqlalchemy import ForeignKeyConstraint, Table

from versions import tables
from versions.database import Base, Fact

# Directories, people and machinery: what is not an article's own.
NEWSROOM_WIDE = {"article", "slug", "event", "user", "api_token", "attempt", "idempotency"}


def scoped() -> list[Table]:
    assert tables.__all__
    return [table for table in Base.metadata.sorted_tables if table.name not in NEWSROOM_WIDE]


def test_every_article_scoped_table_leads_its_key_with_the_article() -> None:
    assert len(scoped()) >= 10
    for table in scoped():
        assert next(iter(table.primary_key.columns)).name == "article_id", table.name
        for index in table.indexes:
            assert next(iter(index.columns)).name == "article_id", index.name


def test_no_foreign_key_crosses_articles() -> None:
    for table in scoped():
        for key in table.constraints:
            if not isinstance(key, ForeignKeyConstraint):
                continue
            target = key.elements[0].column.table.name
            if target == "user":
                continue
            pairs = {(element.parent.name, element.column.name) for element in key.elements}
            expected = ("article_id", "id" if target == "article" else "article_id")
            assert expected in pairs, f"{table.name} → {target}"


def test_everything_that_belongs_to_an_article_is_a_fact_but_its_stored_bytes() -> None:
    facts = {mapper.local_table.name for mapper in Base.registry.mappers if issubclass(mapper.class_, Fact)}  # type: ignore[attr-defined]
    assert {table.name for table in scoped()} - facts == {"body", "text"}


def test_every_table_is_named_once() -> None:
    assert len(set(tables.__all__)) == len(tables.__all__)
    mapped = {
        mapper.class_.__name__ for mapper in Base.registry.mappers if mapper.class_.__module__.startswith("versions.")
    }
    assert mapped == set(tables.__all__)
