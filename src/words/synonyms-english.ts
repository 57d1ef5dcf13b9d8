/**
 * Words that English news and reference texts use for the same thing, a group a line: the first stands for all others, and each of them for the first.
 * Kept to words that replace each other in most sentences; a wide group finds much and tells little.
 */
export const ENGLISH_SYNONYMS = `
attack assault invade raid strike
war conflict fight battle
fight battle combat
kill murder die slay assassinate hang
die death killed dead
born birth
found establish create start form set
create invent make develop
invent discover develop
discover find found
design architect
write author wrote
publish release
broadcast air aired transmit
locate situated lie find
big large great
large big vast
tall high height
long length
wide width
deep depth
old age ancient
population people inhabitants residents
marry married wife husband spouse
child son daughter children baby
father son daughter
mother son daughter
lead head leader led hint star
leader head chief
rule reign govern ruled decide
king emperor ruler monarch
succeed follow replace
elect vote election
win won defeat victory triumph
lose lost defeat
get receive obtain gain
award prize honor
give grant provide
agreement treaty accord pact
agree accept
reject refuse deny spurn
support back favor
say state claim declare said told
call name known term
accuse charge blame claim
arrest detain capture nab apprehend
punish sentence penalty discipline
law legislation act
army troops military forces soldiers
explode blast bomb
burn fire
destroy ruin damage raze wreck
build construct built erect
building structure
cost price expense worth
pay paid wage
money fund funds
rise increase grow
fall decrease decline drop slide dip
buy purchase acquire get
sell sale trade
company firm corporation
own owner possess
work job labor employ
begin start commence
end finish stop conclude
stop halt cease end avert
cause lead result reason motive
affect influence impact
use utilize employ
need require
help assist aid relief
allow permit let
ban prohibit forbid outlaw
change alter modify revise
move migrate relocate signing
travel journey
leave left depart flee
arrive reach came
immigrate emigrate immigrants settlers
settle settlers colonists
live reside inhabit
area region territory
city town
country nation state countries
home house
school college university
teach taught teacher
learn study
scientist researcher boffin
theory hypothesis
religion faith church religious
sickness disease illness
illness disease condition disorder
plant vegetation mill
animal species
sea ocean
river stream
mountain peak
part portion section character
percentage percent
group organization
job role function
goal aim purpose scored strike
plan intend
idea concept
important significant key
main primary major chief
first initial earliest
last final
current present today
show reveal indicate display
contain include comprise
consist composed made
made composed consist
type kind form
fast speed rapid
weapon arms
united states american america
america american
movie film picture
film movie
documentary film
director filmmaker
star actor actress
actor actress star performer
singer vocalist musician
song track single tune
album record
band group musicians
concert gig show
fan fans supporter crowd
supporter fan backer
host presenter anchor
presenter host
premiere debut opening
debut premiere first
launch unveil introduce release start
unveil reveal launch
air broadcast premiere
script screenplay
author writer novelist
book novel
publisher publishing
comic cartoon
picture photo photograph image canvas
photo picture photograph image snap
image photo picture
video footage clip
footage video clip
trailer teaser clip
shoes sneakers footwear
clothes outfit costume clothing
kid child children youngster
teenager teen adolescent
woman female lady
women female
man male
men male
mom mother
dad father
sister sibling
brother sibling
grandfather grandpa
husband spouse
boyfriend partner
girlfriend partner lover
fiancee partner
wedding marriage nuptials
divorce split separate
pregnant expecting
friend pal buddy
boss chief manager company
ceo boss executive head
executive boss
employee worker staff
staff employees workforce
worker employee laborer
hire recruit employ appoint rent lease
recruit hire enlist
fire sack dismiss blaze
dismiss fire sack oust axe
resign quit step leave
quit leave resign step
retire retirement
replace succeed
successor replacement
replacement successor
appoint name
suspend suspension
reinstate return
salary wage pay earnings
earnings income profit surplus
profit gain income surplus
loss deficit
price cost ticket tariff
expensive costly
cheap inexpensive affordable
worth value
value worth
fine penalty ticket
fee charge
debt loan borrowing liabilities
loan borrow
donate donation contribute give
donation gift contribution
charity foundation
invest investment
investor shareholder
shop store
store shop keep
buyer purchaser
customer client
auction sale bid
bid offer
offer propose bid
proposal plan
budget spending
spend spent cost
tax levy
economy economic
recession downturn slump
unemployment jobless
crash collision accident wreck smash
accident crash mishap incident
collide crash hit
hit strike success
skid slide slid
sink capsize sank founder
capsize overturn sink
overturn capsize
boat ship vessel
ship vessel boat destroyer
vessel ship boat
ferry boat
plane aircraft jet airplane
jet plane fighter
aircraft plane
airplane plane
flight plane journey
airline carrier
airport runway
passenger traveler
driver motorist
car vehicle automobile
vehicle car
truck lorry
road highway street
highway road interstate freeway
bridge span
trail path
walkway boardwalk path
storm hurricane blizzard
snow snowfall blizzard
rain rainfall deluge
flood flooding swamp
earthquake quake
quake earthquake
volcano eruption
erupt eruption
blaze fire
rescue save
save rescue
survive survivor
survivor survive
missing disappear vanish lost unaccounted
disappear vanish missing
vanish disappear
search hunt swoop
hunt search
victim casualty
casualty victim
killer murderer
murderer killer
injure hurt wound
hurt injure wound
wound injure hurt
injury wound fitness
hospital clinic infirmary
doctor physician medic gp
drug medicine narcotics treatment cure
medicine drug medication treatment cure
marijuana cannabis pot weed
weed marijuana
pot marijuana
vaccine vaccination shot injection
cancer tumor growth malignancy
rape assault
assault attack rape
abuse violence mistreatment assault
violence abuse
rob steal robbery
steal stole stolen theft misappropriate nick
theft stealing robbery
thief robber intruder
fraud scam
scam fraud
hoax fake
fake false counterfeit bogus
spy espionage
espionage spy
hacker attacker cybercriminal
hack breach
gun firearm weapon
gunman shooter attacker
shooter gunman
shoot shot gunfire
knife blade
bomb explosive bombing
bombing bomb attack blast raid
terrorist militant extremist
militant extremist fighter rebel
rebel insurgent separatist fighter
insurgent rebel fighter
hostage captive prisoner
kidnap abduct
abduct kidnap
prison jail
jail prison bars
jailed imprisoned sentenced
imprison jail sentence incarcerate
convict guilty condemn
guilty convict plead
plead plea
suspect accused
accused defendant suspect
defendant accused
trial court hearing
court judge tribunal
lawyer attorney counsel
attorney lawyer
prosecutor attorney
jury juror
verdict ruling decision
ruling decision verdict
appeal challenge plea request
lawsuit suit
sue lawsuit
testify testimony witness
evidence proof
investigate probe inquiry investigation
probe investigate
investigator detective inspector
police cops officers
cop officer police policeman constable
officer policeman trooper
trooper officer
sheriff police
protest demonstration rally
demonstration protest
protester demonstrator
rally protest march
march rally
riot unrest
unrest riot
crowd throng mob gather
vote ballot referendum
ballot vote
candidate contender nominee
election poll referendum
politician lawmaker
lawmaker legislator senator congressman mp deputy
senator lawmaker
parliament legislature
congress lawmakers
government administration ministers
ambassador diplomat envoy
diplomat ambassador envoy
spokesman spokesperson spokeswoman representative
spokesperson spokesman spokeswoman representative
official authority
authority official
policy rule
regulation rule
bill law legislation
unconstitutional illegal
illegal unlawful
legalize legal
border frontier boundary
refugee migrant
migrant immigrant refugee
soldier troop
troop soldier
missile rocket
nuclear atomic
ceasefire truce armistice
truce ceasefire
negotiate talk
talks negotiations dialogue
meeting summit
summit meeting
visit trip tour
trip visit journey stumble
tourist visitor traveler
visitor tourist
tourism travel
holiday vacation
vacation holiday
museum gallery
statue sculpture
sculpture statue
painting artwork picture canvas
ruins remains
landmark monument
monument landmark
temple shrine
church parish
pastor preacher minister priest
preacher pastor minister
monk priest
prayer pray
honor award
winner champion
champion winner titleholder
championship title tournament
tournament competition championship cup event
competition contest
contest competition
match game fixture clash encounter
game match
score goal
scorer score
striker forward attacker
goalkeeper keeper goalie
coach manager trainer
manager coach
referee ref official
team side club
club team
player footballer
golfer player
footballer player
beat defeat won overcome thrash
defeat beat loss thrash overcome conquer
draw tie
tie draw
league division table
season campaign
stadium ground venue
athlete sportsman
runner sprinter
racer driver
student pupil
pupil student schoolchild
teacher instructor
professor academic lecturer
principal head headmaster
researcher scientist expert
expert specialist
study research survey investigation
survey poll
experiment test trial
test trial examination
invention device
device gadget
phone smartphone mobile
smartphone phone
app application
website site
site website
internet web online
online internet
post message
tweet post
message note text
note message
hashtag tag
follower fan
viewer audience
audience viewer
newspaper paper daily
paper newspaper
journalist reporter
reporter journalist
interview talk
apology apologize sorry
apologize apology sorry
criticize slam blast condemn
slam criticize
condemn criticize denounce
denounce condemn
praise laud hail applaud clap
hail praise hailstorm
mock ridicule
insult offend
offensive insulting attack assault
joke quip prank hoax
funny amusing
angry furious upset
upset anger angry
furious angry
sad heartbroken
happy glad thrilled pleased
thrilled excited happy
excited thrilled
afraid scared fear
fear afraid worry
worry concern stress
concern worry
shock stun surprise
surprise shock stun astonish amaze
disappoint disappointing letdown
frustrate frustration annoyed
hope wish
promise vow pledge
vow promise pledge
pledge promise vow commitment
threaten threat
warn warning caution
demand urge
request ask
ask request
answer reply respond
reply answer respond
deny denial
confirm verify
admit confess acknowledge
confess admit
claim allege charge
allege claim accuse
argue contend fight
mention cite
describe portray
nickname dubbed
dub nickname
throw toss hurl fling
toss throw
grab seize snatch steal
seize grab confiscate
confiscate seize
carve scratch engrave
scratch carve
wear dress clad
climb rise increase soar surge
jump leap rocket rise
deliver send
keep retain
hide conceal
reopen open
close shut closed
shut close
scrap cancel repeal end call
delay postpone hold
postpone delay defer
renew extend
extend prolong
fix repair restore
repair fix restoration
restore repair reconstruct
reconstruct rebuild restore
rebuild reconstruct
remove take delete
delete remove
block ban
censor block
mistake error
error mistake
problem issue trouble
issue problem
trouble problem
danger risk
dangerous risky hazardous careless
safe secure
safety security
huge enormous massive vast giant
massive huge
tiny small
small little tiny
strange weird odd
weird strange
famous popular renowned celebrated
popular famous
rich wealthy
wealthy rich
poor impoverished
percent percentage
total overall
annual yearly
recent latest
latest recent newest
former ex
ex former
upcoming next
next upcoming
original first
brake braking
engine motor
motor engine
fuel gas petrol
gas petrol
oil crude
energy power
power electricity
electricity power
pollution emissions
forest woods
lake reservoir
beach shore coast
coast shore
village town
town village
neighborhood area
province state
food meal
meal food dinner
dinner meal
drink beverage liquor
restaurant eatery diner
hotel resort
toilet restroom bathroom
bathroom restroom toilet
restroom bathroom
diaper nappy
box carton
cardboard carton
dummy cutout mannequin
license licence
licence license permit
center centre
theater theatre cinema
color colour
path trail walkway
oust depose topple overthrow remove
overthrow topple coup
topple coup
coup putsch
landslide rout mudslide
run-off runoff
incumbent sitting
premier minister pm
minister pm
chancellor premier
cabinet government ministers
reshuffle shake-up shakeup
shake-up shakeup
legislator congressman mp deputy
congressman mp deputy
mp deputy
speech address remarks
address remarks
manifesto platform
poll vote referendum
referendum plebiscite
turnout participation
constituency seat district
seat district
coalition alliance bloc
alliance bloc
opposition opponents rivals
opponents rivals
rival contender challenger competitor
opponent contender challenger competitor
contender challenger competitor
challenger competitor
faction wing
councillor councilor
decree edict order
edict order
veto block
ratify approve
approve endorse back pass
endorse back pass support
back pass
amend change revise
abolish scrap repeal end
repeal end revoke rescind
revoke rescind
impose introduce slap
introduce slap
inaugurate swear
inauguration swearing-in
democracy democratic
dictator autocrat strongman
autocrat strongman
regime government
monarchy crown
queen monarch
throne crown
heir successor
abdicate quit
spokeswoman representative
delegate representative envoy
representative envoy
campaign canvass
voters electorate
lobby pressure
leak disclose reveal
disclose reveal divulge expose
reveal divulge expose
scandal controversy row
controversy row dispute
row dispute quarrel disagreement
dispute quarrel disagreement
quarrel disagreement argue fight
criticism backlash
backlash condemnation
corruption graft bribery
graft bribery
bribe kickback backhander
kickback backhander
embezzle steal misappropriate
nepotism favouritism
transparent open
acquit clear exonerate
clear exonerate evident
innocent guiltless
parole probation
custody detention
bail bond
felony crime offense
crime offense
offender criminal culprit perpetrator
criminal culprit perpetrator
culprit perpetrator
burglar thief intruder
burglary break-in robbery theft
break-in robbery theft
mug rob
mugging robbery
loot plunder steal
plunder steal
looting pillage
shoplift steal
pickpocket thief
swindle defraud cheat con
defraud cheat con
cheat con
fraudster swindler conman
swindler conman
blackmail extort
ransom payment
stab knife
strangle choke suffocate
choke suffocate
behead decapitate
poison intoxicate
murder homicide slaying
homicide killing slaying manslaughter
manslaughter killing
massacre slaughter bloodbath
slaughter bloodbath butcher kill
butcher kill
assassinate murder
execute kill hang
corpse body remains cadaver
body remains cadaver
remains cadaver
grave tomb burial mausoleum
tomb burial mausoleum
cemetery graveyard
funeral burial
mourn grieve
grief sorrow mourning
sorrow mourning
mourner griever
arson blaze fire
arsonist firebug
vandalize damage deface
damage deface harm
hooligan thug
thug gangster
gang mob
mafia mob
smuggler trafficker
smuggle traffic
heroin opioid
addict user
policeman constable
constable officer
detective inspector
raid search swoop
warrant order
handcuff cuff
nab apprehend
apprehend catch
catch arrest capture nab
capture nab
fugitive runaway escapee
runaway escapee
escape flee abscond run
flee abscond run clear
chase pursue pursuit
pursue pursuit
surrender yield
tip-off tip
clue lead hint
fingerprint print
autopsy post-mortem postmortem
post-mortem postmortem
alibi excuse
witness eyewitness onlooker
eyewitness onlooker
bystander onlooker passer-by
onlooker passer-by
plaintiff claimant complainant
claimant complainant
complainant accuser
compensation damages payout settlement
damages payout
payout settlement
testimony witness
oath vow
allegation charge
indict charge
inquest inquiry
inquiry probe
harass bully
harassment abuse
bully torment
molest abuse assault
stalk follow
torture torment
captive prisoner
prisoner inmate convict
inmate convict
warden guard
guard sentry protect
catastrophe disaster calamity tragedy
disaster calamity tragedy
calamity tragedy
mishap incident
wreck smash wreckage
wreckage debris
rubble debris ruins
debris ruins
collapse crumble cave fail
crumble cave
pile-up crash
stranded stuck trapped
stuck trapped
evacuate flee clear
evacuee displaced refugee
displaced refugee homeless
shelter refuge
inundate flood swamp
submerge flood
deluge downpour flood
downpour flood rain
drizzle rain
gale wind storm
wind storm
typhoon cyclone hurricane
cyclone hurricane
tornado twister
avalanche snowslide
tremor quake earthquake
aftershock tremor
tsunami wave
wildfire bushfire blaze
bushfire blaze
inferno blaze fire
flame fire
ignite spark
extinguish douse
smoke fumes cigarette
drought dry
heatwave heat
scorching hot
freezing cold
cold chilly
chilly freezing
forecast predict outlook
predict outlook
forecaster meteorologist
temperature degrees
humid damp
thunderstorm storm
lightning thunderbolt
fog mist
fatality death
fatal deadly lethal
deadly lethal
perish die
unhurt unharmed
lost unaccounted
rescuer lifeguard
paramedic ambulance
relief aid
aid assistance
assistance relief
van minivan
motorbike motorcycle
bicycle bike cycle
bike cycle
scooter moped
bus coach
taxi cab
train rail railway
rail railway railroad
railway railroad
tram streetcar
subway underground metro
underground metro tube
carriage coach
track rail trace find
helicopter chopper
pilot aviator
runway airstrip
land touch
takeoff departure
cancel call
yacht boat
dock port harbor
port harbor
sailor seaman mariner
seaman mariner
crew staff
skipper captain leader
cargo freight goods
freight goods
lane road
motorway highway freeway
pavement sidewalk
junction intersection crossroads
intersection crossroads
roundabout rotary
pedestrian walker
commuter traveler
fare price ticket
ticket pass
jam congestion
congestion traffic
reckless dangerous careless
drunk intoxicated
tire wheel
petrol gasoline
gasoline fuel
medic gp
surgeon doctor
nurse carer
patient sufferer
ward unit
clinic surgery
surgery operation
transplant graft
treatment cure therapy
cure remedy recover
remedy treatment
pill tablet
jab vaccine shot injection
shot injection
dose shot
disease condition disorder
condition disorder
infection virus
virus bug
outbreak epidemic
epidemic pandemic
pandemic outbreak
contagious infectious
symptom sign
fever temperature
cough cold
flu influenza
tumor growth
stroke seizure
heart cardiac
kidney renal
lung pulmonary
brain cerebral
mental psychological
depression sadness
anxiety worry stress
stress pressure
insane mad crazy
mad crazy
suicide self-harm
obesity overweight
obese fat
overweight fat
thin slim skinny
slim skinny
diet food
nutritious healthy
allergy allergic
bleed hemorrhage
fracture break
bruise injury
disabled handicapped
blind sightless
deaf hearing-impaired
elderly old aged
toddler child baby
baby infant newborn
infant newborn
pregnancy pregnant
midwife nurse
fit healthy
recover recuperate heal rebound
recuperate heal
heal cure
sick unwell
ill unwell
faint collapse
nap sleep doze
sleep doze rest
asleep sleep
insomnia sleeplessness
tired exhausted weary
exhausted weary
schoolboy pupil
schoolgirl pupil
undergraduate student
classmate schoolmate
headteacher headmaster principal
tuition fees
scholarship grant
degree diploma
diploma certificate
exam test examination
grade mark
dropout quit
expel exclude remove eject
academic scholar
lecture talk
thesis dissertation
research investigation
finding result discovery
result discovery effect
laboratory lab
breakthrough advance discovery
advance discovery
telescope observatory
spacecraft spaceship rocket
spaceship rocket
astronaut cosmonaut
satellite orbiter
orbit circle
planet world
species kind
fossil remains
dinosaur reptile
extinct vanished
gene genetic dna
genetic dna
earn make gain
revenue income sales turnover
income sales turnover
sales turnover
surplus excess
bankrupt insolvent bust
insolvent bust
bankruptcy insolvency
shares stock
shareholder stockholder
stake share holding
share holding divide
dividend payout
merger takeover
takeover acquisition buyout
acquisition buyout purchase
purchase takeover
acquire purchase
subsidiary unit
branch office
headquarters office base
office base
factory plant mill
warehouse depot
supplier provider
retailer shop store
supermarket grocery
grocery food
merchant trader
trader dealer
dealer merchant seller
seller vendor
consumer shopper customer
shopper customer
tariff duty levy tax
duty levy tax
subsidy grant funding
grant funding
funding finance
finance money
inflation prices
soar surge jump rocket rise
surge jump rocket rise
leap rise
increase hike raise lift
hike raise rise trek
plunge plummet tumble slump fall slide dip
plummet tumble slump fall
tumble slump fall drop
slump decline fall
slide dip
shrink contract
expand grow
boom growth
crisis emergency
rebound recovery
boost increase lift
cut slash reduce fire slice chop
slash reduce
reduce lower
lower cut
halve half
double twofold
triple treble
borrowing liabilities
lender bank
mortgage loan
savings deposit
cash money
currency money
interest rate
bonus premium
pension retirement
pensioner retiree
welfare benefits
poverty hardship
jobless unemployed
redundancy layoff
redundant dismissed
axe cut fire
sack oust axe
vacancy opening
colleague co-worker coworker
co-worker coworker
employer boss company
strike walkout stoppage
walkout stoppage
picket protest
union guild
overtime hours
entrepreneur businessman founder
businessman founder
tycoon magnate mogul billionaire
magnate mogul billionaire
mogul billionaire
startup start-up
brand label
advertise promote
advertisement ad advert commercial
ad advert commercial
advert commercial
promote market
recall withdraw
refund reimburse repay
reimburse repay
discount reduction
bargain deal
deal agreement
contract agreement deal
export sell
harvest crop yield
crop yield
farmer grower
livestock cattle
cattle cows
pig swine
poultry chicken
handset phone
cellphone mobile phone
laptop computer notebook
computer notebook pc machine
pc machine
software program app
program app
update upgrade
glitch bug fault
bug fault
fault defect flaw
defect flaw weakness
flaw weakness
faulty defective
malfunction fail
outage blackout
cyberattack hack
breach leak
password passcode
data information
robot machine
drone uav
battery cell
charge power
screen display
upload post
subscribe subscription
subscriber member
user customer
fixture clash encounter
clash encounter
thrash rout hammer
rout hammer
overcome conquer
victory triumph
title crown
trophy cup
medal medallist
runner-up second
semi-final semifinal
quarter-final quarterfinal
knockout elimination
qualify reach
relegate demote
cup event
round stage
standings table
equalise level
equalizer leveller
penalty shootout embargo
header head
assist pass
foul tackle
offside flag
booking yellow
dismissal red
attacker forward
defender back
midfielder winger
keeper goalie
substitute replacement
squad team
lineup team
transfer move signing
sign join
pitch field
arena stadium
spectator fan crowd
sprint race
race contest
marathon race
record best
doping drugs
boxer fighter
bout fight
knock floor
tennis racket
golf golfer
wicket dismissal
innings knock
rugby union
cyclist rider jockey
rider jockey
swimmer swim
olympics games
tour concerts
lyric words
tune melody
flop failure
screening showing
sequel follow-up
remake reboot
role part character
cast actors
starring featuring
celebrity star
fame stardom
renowned celebrated
model mannequin
designer creator
fashion style
painter artist
exhibition show display
festival fair
ceremony event
anniversary jubilee
birthday anniversary
party celebration
celebrate mark commemorate
marriage nuptials
bride wife
groom bridegroom
engaged betrothed
separate split part
split part
affair relationship
relationship romance
romance love
lover partner
spouse partner
twin sibling
orphan parentless
adopt foster
raise bring
upbringing childhood
childhood youth
ancestor forebear
descendant offspring
offspring child
relative family
novel fiction
poem poetry verse
poetry verse
poet writer
bestseller hit
headline title
editor journalist
broadcaster presenter
channel station network
station network
series programme show
programme show
episode instalment
watch view track
listen hear
magazine periodical
column article
article report story
report story account
rumor gossip
pope pontiff
bishop archbishop
cleric priest imam
priest imam
worship pray
worshipper believer
believer faithful
pilgrim pilgrimage
pilgrimage hajj
mosque masjid
muslim islamic
christian church
jewish jew
holy sacred
bible scripture
quran koran
invade occupy
bombard shell bomb
shell bomb
airstrike bombing raid
ambush attack
siege blockade
besiege surround
retreat withdraw pullback pull
withdraw pullback pull
withdrawal pullout
pullout retreat
deploy send
militia fighters
guerrilla rebel
mercenary fighter
navy naval fleet
naval fleet
warship ship destroyer
submarine sub
tank armor
warplane jet fighter
artillery guns
ammunition munitions
grenade explosive
mine explosive
civilian noncombatant
asylum refuge
deport expel remove
armistice truce
peace truce
pact deal
negotiations dialogue
mediate broker
sanction penalty embargo
embassy mission
consulate mission
annex seize
independence freedom autonomy
freedom autonomy
colony territory
liberate free
free release
release liberate
genocide extermination
climate weather
warming heating
carbon co2
pollute contaminate
waste rubbish trash garbage squander
rubbish trash garbage
trash garbage litter
litter rubbish
recycle reuse
landfill dump
dump tip
sewage wastewater
toxic poisonous
renewable green
solar sun
dam reservoir
wildlife animals
poach hunt
poacher hunter
endangered threatened
conserve protect preserve
protect preserve safeguard
deforestation logging
jungle rainforest
swamp marsh wetland
marsh wetland
desert arid
valley gorge
cliff precipice
cave cavern
island isle
bay gulf
seaside beach
house residence dwelling
residence dwelling home
apartment flat
landlord owner
tenant renter lodger
renter lodger
evict eject
neighbor resident
resident inhabitant local
inhabitant local
villager resident
citizen national
native indigenous
indigenous aboriginal
aboriginal native
foreigner alien
stranger outsider
guest visitor
chef cook
recipe dish
dish meal food
ingredient component
beer ale
wine alcohol
alcohol drink liquor
cigarette tobacco
lunch meal
breakfast meal
cloth fabric
fabric textile
textile cloth
jewelry jewels
ring band
furniture furnishings
garden yard
gardener horticulturist
dog hound puppy
hound puppy
cat kitten
horse stallion mare
stallion mare
snake serpent
rat rodent mouse
rodent mouse
insect bug
pest vermin
bird fowl
whale cetacean
shark fish
monkey ape
gift present
letter note
parcel package
luggage baggage
suitcase bag
purse handbag wallet
handbag wallet
clever smart intelligent bright
smart intelligent
intelligent bright
stupid foolish
foolish silly
brave courageous bold
courageous bold
bold daring
honest truthful
dishonest corrupt
polite courteous
rude impolite
shy timid
proud pride
lonely alone isolated
alone isolated
isolated remote
remote distant
near close
rare uncommon scarce
uncommon scarce
common usual
usual normal
normal ordinary
unusual strange odd
unique singular
new modern
ancient prehistoric
empty vacant drain
full packed
packed crowded
crowded full
quiet silent
loud noisy
dirty filthy
clean wash
wet soaked
soak steep
broken damaged
hard difficult tough
difficult tough
easy simple
quick fast rapid
slow sluggish
gradual slow
sudden abrupt
immediate instant prompt
instant prompt
temporary interim provisional
interim provisional acting
acting temporary
permanent lasting
eternal everlasting
vast enormous giant
enormous giant
gigantic giant
minor small
thick dense
heavy weighty
light lightweight
narrow thin
sharp pointed
wrong incorrect false
incorrect false
correct right accurate
right accurate
accurate precise
precise exact
genuine real authentic
real authentic
secret hidden covert
hidden covert
obvious clear evident
visible seen
prove demonstrate
demonstrate show
announce declare unveil proclaim
declare unveil proclaim
inform notify tell
notify tell
advise recommend urge suggest
recommend urge suggest
suggest propose
urge appeal
plea request
beg plead
insist maintain
assert claim
state announce
comment remark
shout yell scream cry
yell scream
scream cry
cry weep
smile grin
chat talk
talk speak
speak say
discuss debate
explain clarify
reason motive
origin source
effect impact consequence
impact consequence
consequence result
outcome result
aim objective
objective goal
target aim
attempt try effort
try effort
manage succeed
struggle battle
continue proceed
resume restart
interrupt disrupt
disrupt disturb
prevent stop avert
avoid evade
evade dodge
hinder hamper obstruct
hamper obstruct
obstruct block
encourage urge
persuade convince
force compel
order command
obey comply
disobey defy
refuse decline
forbid outlaw
permit authorize approve
authorize approve
accept acknowledge
commemorate mark honor
mark honor
remember recall
forget overlook
ignore disregard
notice spot
spot sight see
sight see
observe watch
examine inspect check
inspect check
check verify
monitor watch track
trace find
seek search
lack shortage
shortage scarcity
scarcity lack
amount sum quantity
sum quantity
number figure
figure statistic
average mean
approximately roughly
nearly almost
exceed surpass
overtake pass
gather assemble collect
assemble collect
join enter
combine merge
connect link
attach fasten
carry bear
drag pull haul
pull haul
push shove
lift raise
smash break
snap break
tear rip
slice chop
dig excavate unearth
excavate unearth
unearth discover
bury inter
pour spill
spill leak
boil simmer
fry saute
bake roast
mix blend stir
blend stir
melt thaw
freeze chill
dry drain
fill load
load cargo
demolish destroy raze
renovate refurbish restore
refurbish restore
decorate adorn
equip furnish
supply provide
distribute hand
lend loan
inherit receive
bequeath leave
defend protect
harm hurt
forgive pardon amnesty
pardon amnesty
thank gratitude
applaud clap
admire respect
respect esteem
hate loathe
love adore
like enjoy
dislike hate
regret sorry
suffer endure
panic alarm
alarm warning
frighten scare
astonish amaze
delight joy
joy happiness
anger outrage fury
outrage fury
shame embarrassment
embarrass humiliate
prank hoax
lie untruth
deceive trick fool
trick fool
pretend fake
copy imitate
snatch steal
rent lease
emigrate leave
return come
enter arrive
guide lead
accompany escort
follow pursue
wander roam
walk stroll hike trek
stroll hike
crawl creep
slip slide
hurry rush
wait await
rest relax
wake awake
sit seat
stand rise
lean tilt
bend bow
turn rotate
rotate spin
shake tremble
swing sway
hang dangle
`;
