"""What the desk is told before publishing: what each change weighs, which notice covers it, what nobody spoke of.

`weights` weighs the changes of a comparison, `cover` matches notices to them, `assess` finds what a newsroom ought to
know before readers see it; its policy says what holds a publication back.
"""

from .covering import cover
from .findings import NO_PAST, Past, assess, assess_words
from .truth import values_read
from .values import DEFAULT_POLICY, Assigned, Code, Cover, Finding, Level, Picked, Policy, Retold, Told, Weighing
from .weights import weights

__all__ = [
    "DEFAULT_POLICY",
    "NO_PAST",
    "Assigned",
    "Code",
    "Cover",
    "Finding",
    "Level",
    "Past",
    "Picked",
    "Policy",
    "Retold",
    "Told",
    "Weighing",
    "assess",
    "assess_words",
    "cover",
    "values_read",
    "weights",
]
