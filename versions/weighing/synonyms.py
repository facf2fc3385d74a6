"""Words that say the same in news prose, a group a line. Ours, written by hand; casefolded."""

_SAME = """
biggest largest greatest hugest widest
bigger larger greater
smallest tiniest littlest
highest top record
fail fails failed failing failure flop flopped collapse collapsed
succeed succeeds succeeded success successful succeeding
play plays played playing perform performs performed performing performance
packed full sold-out crammed
standstill halt gridlock stop
dismissed threw thrown tossed
written wrote writer author penned authored novelist
struggle struggles struggling struggled hard suffering
demolish demolished demolition tore torn pulled razed knocked bulldozed
batter battered pound pounded lash lashed hammered buffeted
complain complained complains grumbled grumble moaned complaint complaints protested
polls polling vote votes voting voters ballot
elaborate expand detail details
narrow narrowly close slim thin margin
double doubled doubles twofold twice
treble trebled triple tripled threefold
halve halved halves
expensive costly dear pricey
cheap inexpensive affordable
critics opponents detractors
warmly enthusiastically
sparked triggered prompted provoked ignited
prompt prompted led
unveiled presented introduced revealed
ended over finished
scrapped abandoned axed dropped ditched shelved
postponed delayed deferred
banned prohibited outlawed forbade forbidden barred
mandatory compulsory obligatory
gathered assembled congregated
rallied demonstrated protested marched
youths teenagers teens adolescents
pensioners retirees
physicians doctors medics
nations countries
global worldwide international
nationwide national country-wide
beginning outset start
cooperate cooperated collaborate collaborated
ordered instructed directed told
probe investigation inquiry enquiry investigating investigate investigated
dispute row argument quarrel disagreement
clash clashed fight fought
surprise surprised shock shocked astonished stunned
attempt bid effort
sum amount figure total
gathering meeting event
several various
crucially importantly
tremendous huge
hopes hoping
uncertain unclear unknown
swept spread
treated cared treatment
bread loaf loaves
scrutiny examination
probable likely
eager keen
ready prepared
say says said saying tell tells told state states stated according add adds added note notes noted remark \
remarked explain explained comment commented report reports reported announce announces announced announcing \
speak spoke spoken describe described mention mentioned observe observed declare declared informed write wrote \
indicated indicate accuse accuses accused found finds survey suggests suggested
warn warned insist insists insisted argue argued stress stressed emphasised emphasized reiterated statement
kill killed kills die died dies dead death deaths killing dying deceased perished
injure injured hurt wound wounded injuries injury
begin begins began begun start starts started commence commenced starting beginning launch launched kicked
end ends ended finish finished conclude concluded ending
buy bought purchase purchased acquire acquired buying
help helps helped assist assisted aid aided lift lifted boost boosted
show shows showed shown reveal revealed reveals showing display displayed
ask asked request requested asking call called calls urge urged
need needs needed require requires required
use uses used using utilise utilised utilize utilized
get gets obtain obtained receive received receives
give gave given gives provide provided provides grant granted hand handed offer offered
choose chose chosen choice select selected pick picked opt opted
try tried attempt attempted seek sought trying effort efforts
leave left depart departed
arrive arrived reach reached
let allow allowed permit permitted enable enabled
stop stopped halt halted cease ceased
keep kept retain retained maintain maintained remain remained remains stay stayed
build built construct constructed construction building erect erected
shut shuts close closes closed closing shuttered shutting closure
big large huge major great sizeable substantial considerable vast enormous wide broad significant
small little minor tiny modest slight
fast quick quickly rapidly rapid swift swiftly speedily
important key crucial vital main chief principal primary leading
hard difficult tough tricky
easy simple straightforward
many numerous scores
almost nearly close virtually practically
about around roughly approximately some circa nearly
enough sufficient adequate
often frequently regularly
sometimes occasionally
soon shortly quickly
usually normally generally typically normal run runs operate operates operating ran running
near nearby close beside outskirts
buildings building premises property structure
home homes house houses residence dwelling
car cars vehicle vehicles automobile
street road lane
firm company business corporation enterprise
worker workers employee employees staff staffer staffers
boss bosses chief head manager officers officials
child children kid kids youngster youngsters
resident residents inhabitant inhabitants locals villagers townspeople
person people individuals persons
doctor physician medic
lawyer attorney solicitor
police cops
money cash funds funding
job jobs post posts position role
pay pays paid payment wage wages salary
plan plans planned scheme proposal proposals intends intend intended aims
problem problems issue issues difficulty trouble
hit hits strike struck striking
crash crashed collision collide collided
fire blaze flames
put extinguish extinguished douse doused
flood floods flooding flooded
storm tempest
fall falls fell fallen drop drops dropped decline declined decrease decreased dipped dip tumble tumbled slip \
slipped down sank plunge plunged
rise rises rose risen increase increases increased climb climbed grow grew grown growth up jumped soar soared \
surge surged raise raised
cut cuts reduce reduced reduction slash slashed trim trimmed lower lowered
win won wins victory triumph triumphed
beat beats defeat defeated overcome
lose lost losing loses blunder blundered
free freed release released freeing
jail jailed imprison imprisoned prison
send sent dispatch dispatched
carry carried transport transported brought bring take taken ferry ferried convey conveyed rushed
move moved relocate relocated transfer transferred
meet met meeting gather gathered assemble
discuss discussed talks talk
vote voted ballot
choose elect elected
agree agreed accept accepted
find found discover discovered finding
see saw seen witness witnessed
think thinks thought believe believes believed belief
know knows knew known aware
want wants wanted wish wishes wished like
hope hopes hoped
look looks looked appear appears appeared seem seems seemed
examine examined study studied investigate review reviewed analyse analysed analyze analyzed
check checked inspect inspected inspection
fix fixed repair repaired mend mended
rebuild rebuilt restore restored restoration
destroy destroyed wreck wrecked demolish demolished ruined
damage damaged harm harmed
break broke broken snapped
tear tore rip ripped swept sweep
save saved rescue rescued
hold held holds stage staged host hosted
happen happened occur occurred place took
cause caused causes
create created make made produce produced
join joined
follow followed
live lives lived reside resides resided
work works worked toil
earn earned
own owns owned belong belonged
hire hired recruit recruited employ employed
quit resign resigned
fear fears feared worry worries worried concern concerned anxious
angry furious fuming irate
happy glad pleased delighted
sad unhappy upset
smart posh upmarket swanky fancy
restaurant eatery bistro
holiday vacation
film movie films movies
shop store shops stores
autumn fall
lorry truck lorries trucks
petrol gasoline gas
flat apartment flats apartments
underground subway tube
football soccer
match game fixture
team side squad
goalkeeper goalie keeper
coach trainer
supporter supporters fan fans
crowd audience spectators
score scored scores netted
season campaign
title crown
trophy cup
book books volume
newspaper paper
picture pictures photo photos photograph photographs image images
vaccination vaccinations shot shots jab jabs vaccine vaccines
illness disease sickness
sick ill unwell
hospital infirmary
surgery operation
pupil pupils student students
teacher teachers
parent parents
town borough
countryside rural
river stream
shore coast coastline seaside
ship vessel boat
plane aircraft aeroplane airplane jet
airport airfield
railway rail railroad
ticket tickets fare fares
visitor visitors tourist tourists
guest guests
party celebration
annual yearly
daily everyday
entire whole complete full total all
initial first original
final last
recent latest
previous former earlier past prior
next following subsequent coming upcoming
old elderly aged ageing aging
new fresh latest newly
young youthful
rich wealthy affluent
poor impoverished needy
famous fame shot renowned celebrated known wellknown noted
dangerous hazardous risky unsafe
safe secure
clear obvious evident plain
correct right
wrong mistaken
strange odd unusual peculiar
beautiful lovely
bad poor
funny amusing comic
quiet calm
loud noisy
busy crowded
empty vacant
nearby neighbouring neighboring adjacent
across throughout
against versus
because due owing
if unless provided
but although though however while despite
also additionally too besides
finally eventually ultimately
immediately instantly straight
recently lately
currently now present presently
together jointly
alone solo
mostly mainly largely chiefly primarily heavily heaviest
completely totally entirely fully wholly
exactly precisely
especially particularly notably
weigh weighs weighed fall burden heavily hardest
address addressed spoke speak
appear appeared came come before
enter entered got into broke gained access
learn learned learnt discover
blame blames blamed
criticise criticised criticize criticized slam slammed attack attacked condemn condemned
praise praised laud lauded commend commended hail hailed applaud applauded
promise promised pledge pledged vow vowed
deny denied denies
refuse refused decline declined
attend attended went visited
watch watched view viewed
oversee oversees oversaw supervise supervised run
lead leads led head heads headed chair chairs
fund funded finance financed bankroll bankrolled
cost costs price priced
spend spent
sell sold sale sales
trade traded business
bid offer
demand demanded
supply supplied
import imported
hamper hampers hinder hindered impede impeded obstruct
delay delayed hold postponed held
remove removed clear cleared
fell felled brought down toppled uprooted knocked came
evacuate evacuated
trap trapped stranded stuck
search searched hunt hunted look
flee fled escape escaped
hide hid hidden conceal concealed
steal stole stolen theft
hacker hackers intruder intruders
data information
website site web
phone telephone mobile
email mail
speech address
question questions query queries
answer answered reply replied respond responded response
decision ruling
rule ruled
law legislation
court tribunal
talk talks negotiations discussions
marathon late-night lengthy long overnight
strike walkout walkouts stoppage strikes
champion champions titleholder
election poll
candidate contender
lawmaker lawmakers legislator legislators mp mps
government administration ministers
campaign campaigned
backing support supported backed endorse endorsed
oppose opposed object objected
expect expected likely anticipated anticipate
estimate estimated reckon reckoned
share shared split divide divided
include includes included including comprise comprised contain contained feature featured
cover covers covered
span spanned stretch stretched
measure measured
last lasted lasts took
wait waited
visit visited
travel travelled traveled journey trip
drive drove driven
walk walked
cross crossed
turn turned
open opens opened
change changed alter altered
improve improved better upgrade upgraded
replace replaced substitute
add added extra additional further
prove proved
suffer suffered sustain sustained
face faced faces confront confronted
cook cooked
eat ate dine dined
drink drank
sleep slept
gentle mild
heavy intense severe fierce strong powerful
weather conditions
rain rainfall
snow snowfall
wind winds gusts gust
field fields
tree trees
bee-keeper beekeeper
anunciar anunció anunciado informar informó informado dijo dice señaló afirmó explicó aseguró indicó según declaró
calificar calificó tachó tildó
obra construcción construção obras
subir subió aumentó aumentar crecer creció
bajar bajó cayó descendió
morir murió murieron fallecer falleció fallecieron muertos
comenzar comenzó empezar empezó iniciar inició
terminar terminó acabar acabó finalizar finalizó
coche coches automóvil vehículo
anunciou disse afirmou informou declarou segundo contou explicou
morreu morreram mortos
começar começou iniciar iniciou
annoncer annoncé déclaré indiqué affirmé précisé expliqué dit selon ajouté confié
fermer fermera fermé portes ferme
mourir mort morts décédé décès tué tués
commencer commencé débuter débuté
augmenter augmenté hausse progression grimpé
baisser baissé baisse recul diminué
invoque invoquer évoque cite met
sagte sagt teilte mitteilte erklärte berichtete laut zufolge gab bekannt mitgeteilt
sammelte gesammelt
beginnt begann startet startete
starb starben gestorben tot tote getötet
steigen stieg gestiegen erhöht
sinken sank gesunken fiel
ha detto dichiarato annunciato spiegato secondo riferito affermato
قال وقال أعلن أعلنت وأعلنت ذكر ذكرت وفقا وفقاً حسب أفاد أوضح أضاف وأضاف
"""

_ALONE = "monthly good today partly letter judge mayor council opposition average plant wine sixth weekly"
"""Words that we know and that are like no other."""

GROUPS: dict[str, frozenset[int]] = {}
for _number, _line in enumerate([*_SAME.strip().splitlines(), *_ALONE.split()]):
    for _word in _line.split():
        GROUPS[_word] = GROUPS.get(_word, frozenset()) | {_number}
"""The groups of words that say the same in which a word stands."""
