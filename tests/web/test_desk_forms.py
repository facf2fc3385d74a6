"""What a form of the desk means: fields to drafts, refusals to fields, bodies to Markdown and back."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from service.inputs import form, markdown
from service.inputs.form import Typed
from versions import reading
from versions.content import Block, BlockKind, Content, canonical
from versions.errors import InvalidField
from versions.kinds import Kind
from versions.proposals import Item

NOTICE = {
    "kind": "correction",
    "notice-0-text": "It is right now.",
    "notice-0-item-0-wrong": "wrong",
    "notice-0-item-1-right": "right",
    "notice-2-text": "Another.",
    "notice-2-kind": "update",
    "notice-2-target": "3",
    "override-changed-number-0a1b2c3d": "It was a slip.",
    "override-other": " ",
}


def test_a_notice_takes_the_kind_of_the_change_unless_it_names_its_own():
    proposed = form.proposed(form.typed(NOTICE))
    assert [notice.kind for notice in proposed.notices] == [Kind.CORRECTION, Kind.UPDATE]
    assert proposed.notices[0].items == (Item("wrong"), Item("", "right"))
    assert proposed.notices[1].target_notice == 3
    assert [each.finding for each in proposed.overrides] == ["changed-number-0a1b2c3d"]


def test_a_notice_in_which_nothing_was_typed_is_none():
    assert form.typed({"notice-0-text": "  ", "notice-0-item-0-wrong": "", "notice-0-scope": "headline"}).notices == ()


def test_what_a_proposal_says_fills_the_form_that_means_the_same():
    proposed = form.proposed(form.typed(NOTICE))
    again = form.telling(Typed(), proposed)
    assert form.proposed(again) == proposed


def test_a_button_adds_a_place_to_type():
    typed = form.typed(NOTICE | {"do": "add-notice"})
    assert len(form.more(typed).notices) == 3
    typed = form.typed(NOTICE | {"do": "add-item-1"})
    assert [len(each.items) for each in form.more(typed).notices] == [2, 2]
    assert form.more(form.typed({"do": "kind-update"})).kind == "update"
    assert form.more(form.typed({"do": "kind-nonsense"})).kind == ""


@pytest.mark.parametrize(
    ("refused", "place"),
    [
        ("headline", "headline"),
        ("body", "body"),
        ("body.3.caption", "body"),
        ("content", "body"),
        ("proposal.kind", "kind"),
        ("proposal.notices", "notice-0-text"),
        ("proposal.notices.2.review_by", "notice-2-review_by"),
        ("proposal.notices.1.target_notice", "notice-1-target"),
        ("proposal.notices.0.items.4.wrong", "notice-0-item-4-wrong"),
        ("proposal.rewordings.0.text", "notice-0-text"),
        ("notice", "notice-0-target"),
        (None, ""),
    ],
)
def test_a_refusal_stands_at_the_field_that_it_means(refused, place):
    assert form.place(refused) == place


@pytest.mark.parametrize(
    ("headline", "address"),
    [
        ("Almaty counts the cost", "almaty-counts-the-cost"),
        ("Zürich’s Café: “No!”", "zurichs-cafe-no"),
        ("港口", ""),
        ("word " * 40, "word-" * 11 + "word"),
    ],
)
def test_an_address_is_made_of_the_headline_where_none_was_typed(headline, address):
    assert form.address(Typed(headline=headline)) == address
    assert form.address(Typed(headline=headline, slug=" mine ")) == "mine"


@pytest.mark.parametrize("number", ["x", "-1", "1.5", "1" * 10, "²"])
def test_a_base_that_is_no_number_is_refused_at_its_field(number):
    with pytest.raises(InvalidField) as refused:
        form.base(Typed(base=number))
    assert refused.value.field == "base"


TEXTS = st.text(alphabet="ab *_`[]()<>#+-.1!\\~&;|=:\n\"'é世/", min_size=1, max_size=30).filter(str.strip)
KINDS = st.sampled_from([BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.HEADING])


@settings(max_examples=300, deadline=None)
@example([(BlockKind.HEADING, "1 #")])
@given(st.lists(st.tuples(KINDS, TEXTS), min_size=1, max_size=4))
def test_words_full_of_markdown_signs_are_offered_as_markdown_that_reads_back_exactly(blocks):
    body = tuple(
        Block(kind, text.replace("\n", " ") if kind is BlockKind.HEADING else text, **ATTRIBUTES.get(kind, {}))
        for kind, text in blocks
    )
    content = canonical(Content("Headline", "", "", "en", body))
    written = markdown.written(content)
    assert written is not None
    assert reading.from_markdown(written, headline="Headline").body == content.body


ATTRIBUTES = {BlockKind.HEADING: {"level": 2}, BlockKind.LIST_ITEM: {"list": "bullet", "depth": 1}}


def test_links_lists_quotations_and_emphasis_are_kept_through_the_form():
    source = (
        "A **strong _and_ emphatic** [link](https://example.org/a_(b)) with `code`.\n\n## Heading\n\n> One\n>\n> Two"
        "\n\n- a\n- b\n    - c\n\n1. one\n2. two\n\n---\n\n```\npre *x*\n```"
    )
    content = reading.from_markdown(source, headline="x")
    typed = form.of_content(content, 4)
    assert (typed.format, typed.base) == ("markdown", "4")
    assert form.read(typed).content == content


def test_what_markdown_cannot_say_is_offered_as_html():
    content = reading.from_html(
        "<p>Text with <ins>an insertion</ins>.</p><table><tr><td>a</td><td>b</td></tr></table>", headline="x"
    )
    typed = form.of_content(content, 1)
    assert typed.format == "html"
    assert form.read(typed).content == content
