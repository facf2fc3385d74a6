"""Notices in Spanish, French, Italian and Portuguese: found by how they are built, their values cut alike."""

import pytest

from versions.detection import detect, judge
from versions.kinds import Kind


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Corrección: eran 12, no 21.", "21", "12"),
        (
            "En una versión previa se presentaba a Ana Rey como alcaldesa de Orba. Es concejala.",
            "alcaldesa de Orba",
            None,
        ),
        ("Esta nota atribuyó al ministro Juan Paz una frase que dijo el juez Luis Roca.", "Juan Paz", "Luis Roca"),
        ("Por error se publicó que el pan cuesta 3 euros en vez de 2 euros.", "3 euros", "2 euros"),
        ("El titular de ayer decía «sube» cuando debía decir «baja».", "sube", "baja"),
        (
            "Fe de errores: el café Lino no ha cerrado, como se dijo ayer: se ha mudado a Orba.",
            "ha cerrado",
            "se ha mudado a Orba",
        ),
        ("Dans notre dossier de lundi, nous présentions Léa Roux comme juge. Elle est avocate.", "juge", "avocate"),
        (
            "Rectificatif : nous avons attribué à Paul Vaux le roman « Nuit ». Il est de Jean Roy.",
            "Paul Vaux",
            "Jean Roy",
        ),
        (
            "Correction : l'élu n'a pas quitté le parti, comme indiqué : il a été exclu.",
            "quitté le parti",
            "a été exclu",
        ),
        ("Nous écrivions que la salle ouvrirait en mai. L'ouverture est prévue en juin.", "mai", "juin"),
        ("Correzione: la gara è finita 28-24 (e non 24-28).", "24-28", "28-24"),
        (
            "Abbiamo scritto che Ada Levi si era dimessa. In realtà è stata sospesa.",
            "si era dimessa",
            "è stata sospesa",
        ),
        (
            "Una versione precedente di questo articolo diceva che Orvo si trova in val Nera. Si trova in val Bruna.",
            "val Nera",
            "val Bruna",
        ),
        ("Ieri per un refuso il biglietto era di 9 euro anziché 8 euro. Ce ne scusiamo.", "9 euro", "8 euro"),
        ("Errámos: dissemos que a ponte fica no concelho de Mora. Fica no concelho de Avis.", "Mora", "Avis"),
        (
            "A reportagem afirmou que o autarca votou a favor da obra. Ele se absteve. O texto foi corrigido.",
            None,
            "se absteve",
        ),
        ("Uma gralha fez-nos escrever que a lei é de 2003. É de 2013.", "2003", "2013"),
        ("Ao contrário do que noticiámos ontem, o ministro não se demitiu.", None, "não se demitiu"),
    ],
)
def test_values_are_cut_alike_wherever_they_stand(text: str, wrong: str | None, right: str | None) -> None:
    judgement = judge(text)
    assert judgement.kind is Kind.CORRECTION
    assert wrong is None or judgement.wrong_value == wrong
    assert right is None or judgement.right_value == right


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (
            "La Voz retira el artículo del 8 de junio en el que se decía que Ana Roca cobró sobornos. Esa "
            "acusación es falsa.",
            "cobró sobornos",
            "Esa acusación es falsa",
        ),
        (
            "Nous retirons l'article affirmant que le maire Jean Roy avait menti. Ces accusations sont infondées.",
            "avait menti",
            "Ces accusations sont infondées",
        ),
        (
            "Ritiriamo l'articolo secondo cui Ivo Bini aveva rubato. Le accuse sono infondate e ce ne scusiamo.",
            "aveva rubato",
            "Le accuse sono infondate",
        ),
    ],
)
def test_what_is_taken_back_is_what_somebody_was_said_to_have_done(text: str, wrong: str, right: str) -> None:
    judgement = judge(text)
    assert (judgement.kind, judgement.wrong_value, judgement.right_value) == (Kind.RETRACTION, wrong, right)


@pytest.mark.parametrize(
    "text",
    [
        "Nota del editor: Hemos retirado este artículo porque varias citas no pudieron ser verificadas.",
        "Note de l'éditeur : cet article a été dépublié, faute de preuves.",
        "Nota del direttore: questo articolo è stato rimosso perché le citazioni erano inventate.",
        "Nota do editor: este texto foi retirado do ar por não ter sido possível confirmar os factos.",
    ],
)
def test_a_text_withdrawn_under_an_editors_note_is_a_retraction(text: str) -> None:
    assert judge(text).kind is Kind.RETRACTION


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Aclaración: el estudio se hizo solo entre mayores de 65 años.", "mayores de 65 años"),
        ("Esclarecimento: o estudo considera apenas escolas rurais.", "apenas escolas rurais"),
        ("Précision : l'étude ne porte que sur les enfants de six ans.", "les enfants de six ans"),
        ("Precisazione: i posti riguardano l'intero gruppo e non solo la sede di Orvo.", "l'intero gruppo"),
    ],
)
def test_what_alone_was_meant_is_what_is_right(text: str, right: str) -> None:
    judgement = judge(text)
    assert (judgement.kind, judgement.wrong_value, judgement.right_value) == (Kind.CLARIFICATION, None, right)


@pytest.mark.parametrize(
    "text",
    [
        "Actualizado el 3 de abril a las 10:42",
        "Publié le 4 mai à 8 h 12, mis à jour à 9 h 40",
        "Ultimo aggiornamento: 4 maggio 2024, 17:45",
        "Publicado em 04/05/2024 às 17h45. Atualizado em 05/05/2024.",
        "Correction fluid sales fell 8 percent last year.",
        "El gráfico muestra que el paro bajó al 11%. Es el dato más bajo desde 2008.",
        "La lista, publicada el martes, incluye 40 nombres. Es la más larga de la historia.",
        "Nous avons écrit à Paul Ferrand. C'est Julie Ferrand qui a répondu.",
        "Le texte, adopté mardi, prévoyait 300 postes. Il en prévoit désormais 250.",
        "Nell'intervista di domenica il ministro diceva di voler restare. È rimasto.",
        "Per errore è atterrato a Pisa invece di Firenze.",
        "A coluna do general avançava para norte. Era composta por 300 homens.",
        "O treinador admitiu o erro: «Eram 12 e não 21».",
    ],
)
def test_a_story_of_the_same_words_is_no_notice(text: str) -> None:
    assert detect(text) == ()
