/**
 * Words that English news and reference texts use for the same thing, a group a line: the first stands for all others, and each of them for the first.
 * Kept to words that replace each other in most sentences; a wide group finds much and tells little.
 */
export const ENGLISH_SYNONYMS = `
attack assault invade raid strike
war conflict fight battle
fight battle combat
kill murder die slay assassinate
die death killed dead
born birth
found establish create start form set
create invent make develop
invent discover develop
discover find found
design architect
write author wrote
publish release
broadcast air aired
locate situated lie
big large great
large big vast
tall high height
long length
wide width
deep depth
old age ancient
population people inhabitants residents
marry married wife husband spouse
child son daughter children
father son daughter
mother son daughter
lead head leader led
leader head chief
rule reign govern ruled decide
king emperor ruler monarch
succeed follow replace
elect vote election
win won defeat victory
lose lost defeat
get receive obtain gain
award prize honor
give grant provide
agreement treaty accord pact
agree accept
reject refuse deny
support back favor
say state claim declare said told
call name known term
accuse charge blame
arrest detain capture
punish sentence penalty
law legislation act
army troops military forces soldiers
explode blast bomb
burn fire
destroy ruin damage
build construct built
building structure
cost price expense worth
pay paid wage
money fund funds
rise increase grow
fall decrease decline drop
buy purchase acquire
sell sale trade
company firm corporation
own owner possess
work job labor employ
begin start commence
end finish stop conclude
stop halt cease end
cause lead result reason
affect influence impact
use utilize employ
need require
help assist aid
allow permit let
ban prohibit forbid
change alter modify
move migrate relocate
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
scientist researcher
theory hypothesis
religion faith church religious
sickness disease illness
illness disease
plant vegetation
animal species
sea ocean
river stream
mountain peak
part portion section
percentage percent
group organization
job role function
goal aim purpose scored
plan intend
idea concept
important significant key
main primary major chief
first initial earliest
last final
current present today
show reveal indicate
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
band group
concert gig show
fan fans supporter
supporter fan backer
host presenter anchor
presenter host
premiere debut
debut premiere
launch unveil introduce release
unveil reveal launch
air broadcast premiere
script screenplay
author writer novelist
book novel
publisher publishing
comic cartoon
picture photo photograph image
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
girlfriend partner
fiancee partner
wedding marriage
divorce split
pregnant expecting
friend pal buddy
boss chief manager
ceo boss executive head
executive boss
employee worker staff
staff employees workforce
worker employee laborer
hire recruit employ
recruit hire enlist
fire sack dismiss blaze
dismiss fire sack
resign quit
quit leave resign
retire retirement
replace succeed
successor replacement
replacement successor
appoint name
suspend suspension
reinstate return
salary wage pay earnings
earnings income profit
profit gain
loss deficit
price cost
expensive costly
cheap inexpensive affordable
worth value
value worth
fine penalty ticket
fee charge
debt loan
loan borrow
donate donation contribute give
donation gift contribution
charity foundation
invest investment
investor shareholder
shop store
store shop
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
recession downturn
unemployment jobless
crash collision accident
accident crash
collide crash hit
hit strike
skid slide slid
sink capsize sank
capsize overturn sink
overturn capsize
boat ship vessel
ship vessel boat
vessel ship boat
ferry boat
plane aircraft jet airplane
jet plane
aircraft plane
airplane plane
flight plane
airline carrier
airport runway
passenger traveler
driver motorist
car vehicle automobile
vehicle car
truck lorry
road highway street
highway road interstate
bridge span
trail path
walkway boardwalk path
storm hurricane blizzard
snow snowfall blizzard
rain rainfall
flood flooding
earthquake quake
quake earthquake
volcano eruption
erupt eruption
blaze fire
rescue save
save rescue
survive survivor
survivor survive
missing disappear vanish
disappear vanish missing
vanish disappear
search hunt
hunt search
victim casualty
casualty victim
killer murderer
murderer killer
injure hurt wound
hurt injure wound
wound injure hurt
injury wound
hospital clinic
doctor physician
drug medicine narcotics
medicine drug medication
marijuana cannabis pot weed
weed marijuana
pot marijuana
vaccine vaccination
cancer tumor
rape assault
assault attack rape
abuse violence mistreatment
violence abuse
rob steal robbery
steal stole stolen theft
theft stealing robbery
thief robber
fraud scam
scam fraud
hoax fake
fake false counterfeit
spy espionage
espionage spy
hacker attacker
hack breach
gun firearm weapon
gunman shooter attacker
shooter gunman
shoot shot gunfire
knife blade
bomb explosive bombing
bombing bomb attack blast
terrorist militant extremist
militant extremist fighter rebel
rebel insurgent separatist
insurgent rebel
hostage captive
kidnap abduct
abduct kidnap
prison jail
jail prison bars
jailed imprisoned sentenced
imprison jail
convict guilty
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
appeal challenge
lawsuit suit
sue lawsuit
testify testimony
evidence proof
investigate probe inquiry investigation
probe investigate
investigator detective
police cops officers
cop officer police
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
crowd throng
vote ballot
ballot vote
candidate contender nominee
election poll
politician lawmaker
lawmaker legislator senator
senator lawmaker
parliament legislature
congress lawmakers
government administration
ambassador diplomat envoy
diplomat ambassador envoy
spokesman spokesperson spokeswoman
spokesperson spokesman spokeswoman
official authority
authority official
policy rule
regulation rule
bill law legislation
unconstitutional illegal
illegal unlawful
legalize legal
border frontier
refugee migrant
migrant immigrant refugee
soldier troop
troop soldier
missile rocket
nuclear atomic
ceasefire truce
truce ceasefire
negotiate talk
talks negotiations
meeting summit
summit meeting
visit trip
trip visit journey
tourist visitor traveler
visitor tourist
tourism travel
holiday vacation
vacation holiday
museum gallery
statue sculpture
sculpture statue
painting artwork
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
champion winner
championship title tournament
tournament competition championship
competition contest
contest competition
match game
game match
score goal
scorer score
striker forward
goalkeeper keeper
coach manager
manager coach
referee ref official
team side club
club team
player footballer
golfer player
footballer player
beat defeat won
defeat beat loss
draw tie
tie draw
league division
season campaign
stadium ground venue
athlete sportsman
runner sprinter
racer driver
student pupil
pupil student
teacher instructor
professor academic lecturer
principal head headmaster
researcher scientist expert
expert specialist
study research survey
survey poll
experiment test
test trial
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
praise laud hail
hail praise
mock ridicule
insult offend
offensive insulting
joke quip
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
worry concern
concern worry
shock stun surprise
surprise shock stun
disappoint disappointing letdown
frustrate frustration annoyed
hope wish
promise vow pledge
vow promise pledge
pledge promise vow
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
claim allege
allege claim
argue contend
mention cite
describe portray
nickname dubbed
dub nickname
throw toss hurl fling
toss throw
grab seize
seize grab confiscate
confiscate seize
carve scratch engrave
scratch carve
wear dress clad
climb rise
jump leap
deliver send
keep retain
hide conceal
reopen open
close shut closed
shut close
scrap cancel
delay postpone
postpone delay
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
dangerous risky hazardous
safe secure
safety security
huge enormous massive
massive huge
tiny small
small little tiny
strange weird odd
weird strange
famous popular renowned
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
drink beverage
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
licence license
center centre
theater theatre cinema
color colour
path trail walkway
`;
