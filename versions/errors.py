"""Every refusal, carrying its facts.

A `Refusal` is a sentence that a journalist understands, plus the facts as data: `code` (a closed list, the
class name in kebab case), `field` (where the input is at fault, as a dotted path) and `facts` (JSON values).
The five families say what kind of no it is; which HTTP status that means is the web's business.
"""

import re
from typing import Any, ClassVar


class Refusal(Exception):
    """Something that was asked for and not done; nothing has been stored."""

    code: ClassVar[str] = "refused"

    def __init_subclass__(cls) -> None:
        cls.code = re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    def __init__(self, sentence: str, *, field: str | None = None, **facts: Any) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.field = field
        self.facts = facts


# Five families.


class Invalid(Refusal):
    """The input itself is at fault: sending the same again can never work."""


class Conflict(Refusal):
    """The input was fine, but the world is in another state than the sender believed."""


class Forbidden(Refusal):
    """This actor may not do that."""


class Missing(Refusal):
    """There is no such thing that this actor may know of."""


class Gone(Refusal):
    """It was there and is no longer served."""


# Invalid.


class InvalidField(Invalid):
    """One field breaks a rule; the sentence names the rule and the fact."""


class ForbiddenCharacter(Invalid):
    """A control character, an unpaired surrogate or an unbalanced direction mark stands in the text."""


class TooDeep(Invalid):
    """Elements are nested deeper than the reader follows."""


class TooLarge(Invalid):
    """A text, a content or a request is over its limit."""


class NoHeadline(Invalid):
    """A content without a headline cannot be submitted."""


class NoText(Invalid):
    """A content without a block of text cannot be submitted."""


class KindRequired(Invalid):
    """Every publication after the first says what kind of change it is."""


class KindTooLight(Invalid):
    """A publication's kind must equal the gravest kind among its notices."""


class NoticeRequired(Invalid):
    """This kind of change must be told to readers."""


class KindNotAllowed(Invalid):
    """The kind does not fit: a first publication has none, `minor` carries no notice."""


class PassageNotInChange(Invalid):
    """The notice names a change that the comparison does not have."""


class Held(Invalid):
    """Findings hold the publication back; `findings` lists them."""


class ReasonRequired(Invalid):
    """Findings want a stored reason; `findings` lists them."""


class NothingToTell(Invalid):
    """A proposal without new text must carry a notice or a new wording."""


class Unchanged(Invalid):
    """The content equals the one it was based on: there is nothing to submit."""


class KeyReused(Invalid):
    """An idempotency key came back with another request."""


# Conflict.


class StaleBase(Conflict):
    """Readers see something else than what the draft was written against."""


class StaleRevision(Conflict):
    """The revision does not descend from what readers see now."""


class NotOpen(Conflict):
    """The revision was rejected or already published."""


class NewerProposal(Conflict):
    """A later proposal exists for the revision; decide on that one."""


class NotWhatWasApproved(Conflict):
    """The call says something else than the proposal that was decided."""


class AlreadyIssued(Conflict):
    """What the proposal tells readers has been issued before."""


class SlugTaken(Conflict):
    """The address is, or once was, another article's."""


class ComparisonDiffers(Conflict):
    """The changes were picked from another comparison than the one that would be published."""


class DoesNotFit(Conflict):
    """The text is not the one that the patch was made from."""


class EmailTaken(Conflict):
    """Somebody has an account with this address."""


class NotPublished(Conflict):
    """The article has not been put before readers yet."""


# Forbidden.


class NotPermitted(Forbidden):
    """The role does not include this action."""


class OwnWords(Forbidden):
    """Nobody approves words of their own."""


class ReservedToStandards(Forbidden):
    """This kind is decided by the standards desk."""


class ApprovalRequired(Forbidden):
    """Not enough people have approved this revision and proposal; `missing` says who."""


# Missing and gone.


class NotFound(Missing):
    """No such article, version, revision, notice or person."""


class Removed(Gone):
    """The article is no longer served; its changelog and notices are."""


# The keeper's own.


class Tampered(Exception):
    """A stored fact does not match its digest. Never shown as a refusal: it is an alarm."""
