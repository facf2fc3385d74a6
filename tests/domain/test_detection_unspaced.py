"""Notices in Japanese and Arabic: their values cut alike, and texts of figures read in linear time."""

import pytest

from versions.detection import detect, judge
from versions.kinds import Kind


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("「人」欄で紹介した山根さんの肩書は准教授でした。教授とあったのは誤りです。", "教授", "准教授"),
        ("※記事公開時、作品名に誤りがございました。正しくは『青い丘』です。", None, "青い丘"),
        ("写真説明で、左側の人物を佐伯氏と紹介しましたが、斎木氏でした。", "佐伯", "斎木"),
        ("本文中、5月3日とありましたのは5月13日の誤りです。訂正いたします。", "5月3日", "5月13日"),
        ("ذكرت نسخة سابقة من الخبر أن الحفل سيقام الجمعة، والصواب أنه سيقام السبت.", "الجمعة", "السبت"),
        ("نسبنا في تقريرنا أمس القول إلى النائب سامي نجم، بينما قائله هو النائب رامي نجم.", "سامي نجم", "رامي نجم"),
        ("في نسخة أولى من المقال قلنا إن الشركة تملك 40 سفينة. الشركة تملك 14 سفينة.", "40 سفينة", "14 سفينة"),
        ("استدراك: وصف المقال هند بأنها مديرة البنك، وهي نائبة المدير.", "مديرة البنك", "نائبة المدير"),
        ("حيث ورد «إدانة» يُقرأ «اتهام».", "إدانة", "اتهام"),
    ],
)
def test_values_are_cut_alike_wherever_they_stand(text: str, wrong: str | None, right: str) -> None:
    judgement = judge(text)
    assert (judgement.kind, judgement.wrong_value, judgement.right_value) == (Kind.CORRECTION, wrong, right)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("編集部注：筆者は記事で取り上げた企業の顧問を務めています。掲載時に明記すべきでした。", Kind.EDITORS_NOTE),
        ("本記事は取材に不備があったことが判明したため、全文を削除しました。", Kind.RETRACTION),
        ("市の説明を追記しました（7日20時）。", Kind.UPDATE),
        ("補足：記事中の調査は、首都圏の企業のみを対象としたものです。", Kind.CLARIFICATION),
        ("ملاحظة من التحرير: يعمل كاتب المقال مستشاراً لدى الشركة، وكان يجب إبلاغ القراء بذلك.", Kind.EDITORS_NOTE),
        ("نسحب التقرير الذي زعم أن الطبيب سامي نجم زوّر شهادات. هذا الادعاء غير صحيح.", Kind.RETRACTION),
    ],
)
def test_the_kind_is_told_by_content(text: str, kind: Kind) -> None:
    assert judge(text).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "資料の数値を更新しました（5月3日）と同社は発表した。",
        "昨日の番組で紹介しましたが、あの店は大人気でした。",
        "تضمنت نسخة سابقة من المخطط موقفا للسيارات مكان الساحة.",
        "نشرت الصحيفة أمس تقريرا عن الفساد، ولكن الوزارة لم تعلق.",
    ],
)
def test_a_story_of_the_same_words_is_no_notice(text: str) -> None:
    assert detect(text) == ()
