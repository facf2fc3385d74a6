"""Words that stand for values: numbers, months, weekdays, scales and units, in the languages we weigh.

Everything is casefolded. Tables are ours; factors of units are the exact ones of the international agreements.
"""

from decimal import Decimal

from babel import Locale


def _numbered(words: str, first: int, step: int = 1) -> dict[str, int]:
    return {word: first + step * k for k, names in enumerate(words.split()) for word in names.split("|")}


# Small cardinals. “One” counts for itself; the articles of other languages are left out, being articles.
UNITS_IN_WORDS: dict[str, int] = {
    "zero": 0,
    "one": 1,
    **_numbered("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen", 2),
    **_numbered("seventeen eighteen nineteen twenty", 17),
    **_numbered("thirty forty fifty sixty seventy eighty ninety", 30, 10),
    "dozen": 12,
    # Spanish, Portuguese
    **_numbered(
        "dos|dois|duas tres|três cuatro|quatro cinco seis siete|sete ocho|oito nueve|nove diez|dez once|onze", 2
    ),
    **_numbered("doce|doze trece|treze catorce|catorze quince|quinze", 12),
    **_numbered("veinte|vinte treinta|trinta cuarenta|quarenta cincuenta|cinquenta sesenta|sessenta setenta", 20, 10),
    **_numbered("ochenta|oitenta noventa", 80, 10),
    # French, Italian
    **_numbered("deux|due trois|tre quatre|quattro cinq|cinque six|sei sept|sette huit|otto neuf dix|dieci", 2),
    **_numbered("onze|undici douze|dodici treize|tredici quatorze|quattordici quinze|quindici seize|sedici", 11),
    **_numbered("vingt|venti trente|trenta quarante|quaranta cinquante|cinquanta soixante|sessanta", 20, 10),
    # German, Dutch, Swedish
    **_numbered(
        "zwei|twee|två drei|drie vier|fyra fünf|vijf|fem sechs|zes|sex sieben|zeven|sju acht|åtta neun|negen|nio", 2
    ),
    **_numbered("zehn|tien|tio elf|elva zwölf|twaalf|tolv", 10),
    **_numbered("zwanzig|twintig|tjugo dreißig|dertig|trettio vierzig|veertig|fyrtio fünfzig|vijftig|femtio", 20, 10),
    # Russian
    **_numbered("два|две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать", 2),
    **_numbered("четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать", 14),
    **_numbered("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто", 20, 10),
    # Arabic
    **_numbered("ثلاث|ثلاثة أربع|أربعة خمس|خمسة ست|ستة سبع|سبعة ثمان|ثماني|ثمانية تسع|تسعة عشر|عشرة", 3),
}


def _compounds() -> dict[str, int]:
    """“Einundzwanzig”, “veintiuno”, “ventuno”, “eenentwintig”, “tjugoett”, “quatre-vingt-onze”: from 21 to 99."""
    found: dict[str, int] = {}
    german = "ein zwei drei vier fünf sechs sieben acht neun".split()
    dutch = "een twee drie vier vijf zes zeven acht negen".split()
    swedish = "ett två tre fyra fem sex sju åtta nio".split()
    italian = "uno due tre quattro cinque sei sette otto nove".split()
    for ten, names in enumerate(
        (
            "zwanzig twintig tjugo venti",
            "dreißig dertig trettio trenta",
            "vierzig veertig fyrtio quaranta",
            "fünfzig vijftig femtio cinquanta",
            "sechzig zestig sextio sessanta",
            "siebzig zeventig sjuttio settanta",
            "achtzig tachtig åttio ottanta",
            "neunzig negentig nittio novanta",
        ),
        2,
    ):
        tens = names.split()
        found.update(dict.fromkeys(tens, 10 * ten))
        for unit in range(1, 10):
            amount = 10 * ten + unit
            joint = "ën" if dutch[unit - 1].endswith("ee") else "en"
            root = tens[3][:-1] if unit in (1, 8) else tens[3]
            found[f"{german[unit - 1]}und{tens[0]}"] = amount
            found[f"{dutch[unit - 1]}{joint}{tens[1]}"] = amount
            found[f"{tens[2]}{swedish[unit - 1]}"] = amount
            found[root + italian[unit - 1]] = amount
    spanish = "uno|un|una|ún dos|dós tres|trés cuatro cinco seis|séis siete ocho nueve".split()
    for unit, forms in enumerate(spanish, 1):
        found.update({f"veinti{form}": 20 + unit for form in forms.split("|")})
        found.update({f"dieci{form}": 10 + unit for form in forms.split("|") if unit > 5})
    for unit, names in enumerate(
        (
            "zwei twee två due",
            "drei drie tre tre",
            "vier vier fyra quattro",
            "fünf vijf fem cinque",
            "sechs zes sex sei",
            "sieben zeven sju sette",
            "acht acht åtta otto",
            "neun negen nio nove",
        ),
        2,
    ):
        for name, hundred in zip(names.split(), ("hundert", "honderd", "hundra", "cento"), strict=True):
            found[name + hundred] = 100 * unit
        for name, thousand in zip(names.split(), ("tausend", "duizend", "tusen", "mila"), strict=True):
            found[name + thousand] = 1_000 * unit
    hundreds = "doscient|duzent trescient|trezent cuatrocient|quatrocent quinient|quinhent seiscient|seiscent"
    for unit, names in enumerate(f"{hundreds} setecient|setecent ochocient|oitocent novecient|novecent".split(), 2):
        found.update({stem + tail: 100 * unit for stem in names.split("|") for tail in ("os", "as")})
    found.update({"quatre-vingt": 80, "quatre-vingts": 80, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19})
    french = "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
    for unit, forms in enumerate(french, 1):
        found.update({f"quatre-vingt-{form}": 80 + unit for form in forms.split("|")})
    found.update({f"quatre-vingt-dix-{form}": 90 + unit for unit, form in ((7, "sept"), (8, "huit"), (9, "neuf"))})
    return found


UNITS_IN_WORDS.update(_compounds())
UNITS_IN_WORDS.update(
    {
        **_numbered("dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove", 16),
        **_numbered("sedici diciassette diciotto diciannove", 16),
        **_numbered("dreizehn|dertien|tretton vierzehn|veertien|fjorton fünfzehn|vijftien|femton", 13),
        **_numbered("sechzehn|zestien|sexton siebzehn|zeventien|sjutton achtzehn|achttien|arton", 16),
        **_numbered("neunzehn|negentien|nitton", 19),
    }
)

ORDINALS: dict[str, int] = {
    **_numbered("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth", 1),
    **_numbered("primer|primera|primero|primeiro|premier|première|primo|prima|erste|ersten|eerste|första", 1),
    **_numbered("segundo|segunda|deuxième|secondo|seconda|zweite|zweiten|tweede|andra", 2),
    **_numbered("tercer|tercera|tercero|terceiro|terceira|troisième|terzo|terza|dritte|dritten|derde|tredje", 3),
}

PARTS = {
    "half": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fifth": 5,
    "fifths": 5,
    "tenth": 10,
    "tenths": 10,
}
"""Into how many parts the whole is cut."""

FRACTIONS: dict[str, Decimal] = {
    "halves": Decimal("0.5"),
    **{name: 1 / Decimal(parts) for name, parts in PARTS.items()},
}

SCALES: dict[str, int] = {
    **dict.fromkeys("hundred cien ciento cento cent hundert honderd hundra".split(), 100),
    **dict.fromkeys("lakh lakhs".split(), 100_000),
    **dict.fromkeys("crore crores".split(), 10_000_000),
    **dict.fromkeys("thousand k mil mille mila tausend duizend tusen ألف آلاف".split(), 1_000),
    **dict.fromkeys(
        "million millions m mn mln mio millón millones millionen milioni milione milhão milhões miljoen miljoner"
        " miljon مليون ملايين".split(),
        1_000_000,
    ),
    **dict.fromkeys(
        "billion billions bn bln mrd milliarden milliarde milliards milliard miliardi miliardo bilhão"
        " bilhões miljard miljarder مليار مليارات".split(),
        1_000_000_000,
    ),
    **dict.fromkeys("trillion trillions tn".split(), 1_000_000_000_000),
}


def _named(calendar: str) -> dict[str, int]:
    """The months, or the days, in the languages we weigh, in English in short too, with their numbers."""
    widths = (
        ("en", "abbreviated"),
        *((code, "wide") for code in ("en", "de", "nl", "sv", "fr", "es", "pt", "it", "ar")),
    )
    return {
        name.casefold(): number
        for code, width in widths
        for number, name in getattr(Locale.parse(code), calendar)["format"][width].items()
    }


MONTHS = {**_named("months"), "sept": 9}

WEEKDAYS = {**_named("days"), "tues": 1, "thurs": 3}
"""From Monday, which is 0."""

_MEASURES = (
    ("length", "1", "metre metres meter meters metros mètres metri"),
    ("length", "1000", "km kms kilometre kilometres kilometer kilometers kilómetros quilômetros kilomètres chilometri"),
    ("length", "0.01", "cm centimetre centimetres centimeter centimeters"),
    ("length", "0.001", "mm millimetre millimetres millimeter millimeters"),
    ("length", "1609.344", "mile miles"),
    ("length", "1852", "nautical-mile nautical-miles"),
    ("length", "0.9144", "yard yards yd yds"),
    ("length", "0.3048", "foot feet ft"),
    ("length", "0.0254", "inch inches"),
    ("mass", "1", "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes"),
    ("mass", "0.001", "g gram grams gramme grammes"),
    ("mass", "0.000001", "mg milligram milligrams milligramme milligrammes"),
    ("mass", "1000", "tonne tonnes toneladas tonnen ton tons"),
    ("mass", "0.45359237", "lb lbs pound-weight"),
    ("mass", "6.35029318", "stone"),
    ("mass", "0.028349523125", "oz ounce ounces"),
    ("volume", "1", "litre litres liter liters litros"),
    ("volume", "3.785411784", "gallon gallons"),
    ("volume", "0.001", "ml millilitre millilitres milliliter milliliters"),
    ("area", "10000", "hectare hectares ha hectáreas"),
    ("area", "4046.8564224", "acre acres"),
    (
        "area",
        "1000000",
        "sq-km km2 km² square-km square-kilometre square-kilometres square-kilometer square-kilometers",
    ),
    ("area", "2589988.110336", "sq-mile sq-miles square-mile square-miles"),
    ("area", "1", "sq-m m² square-metre square-metres square-meter square-meters"),
    ("area", "0.09290304", "sq-ft square-foot square-feet"),
    (
        "speed",
        "1",
        "km/h kmh kph kilometre-per-hour kilometres-per-hour kilometer-per-hour kilometers-per-hour km-per-hour"
        " kilometres-an-hour kilometers-an-hour km-an-hour",
    ),
    ("speed", "1.609344", "mph mile-per-hour miles-per-hour mile-an-hour miles-an-hour"),
    ("speed", "3.6", "m/s metre-per-second metres-per-second meter-per-second meters-per-second"),
    ("speed", "1.09728", "feet-per-second"),
    ("speed", "1.852", "knot knots"),
    ("time", "60", "second seconds segundos secondes sekunden"),
    ("time", "3600", "minute minutes minutos minuten minuti min mins"),
    ("time", "216000", "hour hours hr hrs horas heures stunden ore"),
    ("time", "5184000", "day days días dias jours tage giorni"),
    ("time", "36288000", "week weeks semanas semaines wochen settimane"),
    ("time", "72576000", "fortnight fortnights"),
    ("months", "1", "month months meses mois monate mesi"),
    ("months", "12", "year years yr yrs años anos ans jahre jahren anni"),
    ("months", "120", "decade decades"),
    ("percent", "1", "% percent per-cent prozent pct"),
    ("points", "1", "point points percentage-point percentage-points"),
    ("celsius", "1", "°c c celsius"),
    ("fahrenheit", "1", "°f f fahrenheit"),
    ("USD", "1", "$ us$ dollar dollars usd dólares us-dollar us-dollars"),
    ("AUD", "1", "a$ aud australian-dollar australian-dollars"),
    ("CAD", "1", "c$ cad canadian-dollar canadian-dollars"),
    ("NZD", "1", "nz$ nzd"),
    ("HKD", "1", "hk$ hkd"),
    ("EUR", "1", "€ euro euros eur"),
    ("GBP", "1", "£ pound pounds gbp sterling"),
    ("JPY", "1", "¥ yen jpy"),
    ("BRL", "1", "r$ reais brl"),
    ("GBP", "0.01", "p pence penny"),
    ("INR", "1", "₹ rs inr rupee rupees"),
    ("ZAR", "1", "zar rand rands"),
    ("NGN", "1", "₦ ngn naira"),
    ("RUB", "1", "₽ rouble roubles ruble rubles"),
    ("TRY", "1", "₺ lira"),
    ("PHP", "1", "₱"),
    ("CHF", "1", "chf"),
    ("cents", "1", "cent cents"),
)

UNITS: dict[str, tuple[str, Decimal]] = {
    name: (dimension, Decimal(factor)) for dimension, factor, names in _MEASURES for name in names.split()
}
"""A unit's dimension and how many of the dimension's base it is."""

ENGLISH = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen"
    " january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct"
    " november nov december dec monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat"
    " sunday sun first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " hundred thousand k lakh lakhs crore crores million millions m mn bn billion billions trillion trillions"
    " tn".split()
)
"""What of these words is English: there “due”, “once” and “sex” are no numbers."""

TITLES: dict[str, str] = {
    "adm": "admiral",
    "capt": "captain",
    "col": "colonel",
    "cmdr": "commander",
    "gen": "general",
    "gov": "governor",
    "lt": "lieutenant",
    "maj": "major",
    "prof": "professor",
    "rep": "representative",
    "rev": "reverend",
    "sen": "senator",
    "sgt": "sergeant",
    "st": "street",
    "ave": "avenue",
    "rd": "road",
    "telly": "television",
    "tv": "television",
    "versus": "vs",
    "doctor": "dr",
    "uk": "britain",
    "u.s": "us",
    "usa": "us",
    "u.k": "britain",
}
"""Short forms and the words that they stand for."""
