"""What the sorts of values are called in Italian."""

from .it_words import DAY, MONTH
from .romance import Sorts

SORTS = Sorts(
    day=DAY[3:-1],
    month=MONTH[3:-1],
    numerals=r"due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici"
    r"|sedici|venti\w*"
    r"|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|cento|\w+cento",
    great=r"mila|mille|milion[ei]|miliard[oi]",
    joints=r"e|ed|o|non|né|ma|di|del|dello|della|dei|delle|in|nel|nella|a|al|alla|alle|ad|da|dal|con|per|su|sul"
    r"|come|secondo"
    r"|che|quando|dove|fino|dopo|è|sono|il|lo|la|i|gli|le|pubblicat\w+|indicat\w+|annunciat\w+|mentre|così",
    leading=r"il|lo|la|l['’]|i|gli|le|in|nel(?:l[ao]|l['’])?|di|d(?:el|ell[oae]|ell['’]|ei|al|all[ae]|all['’])"
    r"|a[dl]?|all[ae]|all['’]|da|per"
    r"|con|un[oa]?|come",
    titles=r"ministr|senat|deputat|onorevole|consiglier|sindac|president|dottor|allenator|dirett|segretari"
    r"|giudic|scrittor"
    r"|portavoce|prefett|profess|att(?:ore|rice)|general|assessor|procurat",
    nots=r",?\s(?:e\s|ed\s)?non|,?\s(?:anziché|invece (?:di|che)|al posto di|in luogo di)",
    denied=r"non (?:è|era|sono|erano|ritraeva|ritrae|raffigura|raffigurava)",
    but=r"ma|bensì",
    as_told=r"come|secondo",
    said=r"dic|dett|afferm|indic|riport|attribu|present|identific|cit|parl|segnal|annunci|comunic|raccont|defin"
    r"|sosten"
    r"|scri[tv]|legg|descri|chiam|colloc|situ|pubblic|dat[oaei]\b|dav",
    remedies=r"ci |ce |scus|grazi|chied|ringrazi|il testo|l['’](?:articolo|errore)|quest|abbiamo",
    turns=r"(?:ma|mentre|quando)(?:,? (?:in realtà|invece))?|in realtà|invece",
    contrary=r"contrariamente|diversamente|a differenza",
    mended=r"(?:corrett|modificat|rettificat|aggiornat)[oaei]",
    is_=r"è|sono|sarà|saranno|era|si chiama|ha|costa|misura",
    instead=r",?\s(?:anziché|invece (?:di|che)|al posto di|in luogo di)",
    clarifying=r"precisazi|chiarim",
    only=r"(?:solo|soltanto|solamente|unicamente|esclusivamente)(?: per)?",
)
