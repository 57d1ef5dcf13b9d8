/**
 * English words of one family that stems leave apart (die and death, sell and sale), a family a line: whoever asks with one
 * of them may be answered with any other. A word may be of several families.
 */
export const ENGLISH_FAMILIES = `
die death dead deadly
sell sale seller
choose choice
grow growth
lose loss loser
fly flight
speak speech speaker
succeed success successful successor
believe belief
prove proof
decide decision
explode explosion explosive
collide collision
invade invasion invader
expand expansion
extend extension
suspend suspension
divide division
permit permission
admit admission
describe description
destroy destruction
receive reception recipient
resolve resolution
solve solution
maintain maintenance
detain detention detainee
retain retention
poor poverty
strong strength strengthen
long length lengthen
wide width widen
deep depth deepen
high height heighten
hot heat
warm warmth
young youth
true truth
free freedom
rob robbery robber
burgle burglary burglar
injure injury injured
apply application applicant
deny denial
bury burial
refuse refusal
propose proposal
analyze analysis analyst
hungry hunger
angry anger
violent violence
absent absence
silent silence
present presence
different difference differ
important importance
distant distance
accurate accuracy
bankrupt bankruptcy
pregnant pregnancy
compete competition competitor
expose exposure
fail failure
depart departure
sign signature
close closure
seize seizure
science scientist scientific
economy economist economic
crime criminal
finance financial financier
politics political politician
medicine medical medic
history historic historian
electric electricity
library librarian
negotiate negotiation negotiator
investigate investigation investigator
prosecute prosecution prosecutor
defend defense defender defendant
attend attendance attendee
perform performance performer performing
appear appearance
disappear disappearance
assist assistance assistant
resist resistance
insure insurance insurer
govern government governor
inherit inheritance heir
marry marriage marital
arrive arrival
survive survival survivor
approve approval
arrest arrested
accuse accusation
confess confession confessed
conclude conclusion
include inclusion
exclude exclusion
intervene intervention
prevent prevention
protect protection
produce production producer
reduce reduction
introduce introduction
construct construction
obstruct obstruction
instruct instruction instructor
advise advice adviser
devise device
practice practise
life live alive
born birth
laugh laughter
weigh weight
see sight
think thought
know knowledge
complain complaint
constrain constraint
restrain restraint
pursue pursuit
sue suit lawsuit
serve service
deliver delivery
discover discovery
recover recovery
bribe bribery
forge forgery
slave slavery
bake bakery baker
vary variety various variation
certain certainty
cruel cruelty
royal royalty
loyal loyalty
penal penalty
able ability
possible possibility
responsible responsibility
vulnerable vulnerability
legal legalize legality
mortal mortality
major majority
minor minority
prior priority
senior seniority
popular popularity
similar similarity
author authority
simple simplify simplicity
clear clarify clarity
identify identity identification
justify justification
qualify qualification
notify notification notice
classify classification
verify verification
specify specific
unify union unite unity
testify testimony
terrify terror
multiply multiple
comply compliance
rely reliance reliable
ally alliance allied
supply supplier
employ employment unemployment
treat treatment
move movement
announce announcement
agree agreement
argue argument
judge judgment judgement
punish punishment
improve improvement
develop development developer
invest investment investor
pay payment
settle settlement
equip equipment
retire retirement
require requirement
achieve achievement
appoint appointment
disappoint disappointment
commit commitment
ship shipment
impeach impeachment
resign resignation
inspect inspection inspector
elect election electoral elected
select selection
collect collection collector
connect connection
predict prediction
convict conviction
restrict restriction
contract contractor
act action active activity actor actress acting
react reaction
attract attraction attractive
protest protester
demonstrate demonstration demonstrator
operate operation operator
cooperate cooperation
donate donation donor
locate location
vacate vacation
evacuate evacuation evacuee
educate education educator
graduate graduation
celebrate celebration celebrity
migrate migration migrant
immigrate immigration immigrant
imitate imitation
violate violation
regulate regulation regulator
simulate simulation
translate translation translator
legislate legislation legislator legislature
communicate communication
publish publication publisher publishing
vaccinate vaccine vaccination
nominate nomination nominee
dominate domination dominant
eliminate elimination
discriminate discrimination
assassinate assassination assassin
contaminate contamination
terminate termination
exterminate extermination
participate participation participant
occupy occupation occupied
create creation creator creative
inflate inflation
pollute pollution
execute execution executioner
prostitute prostitution
contribute contribution contributor
distribute distribution distributor
compose composition composer
oppose opposition opponent
impose imposition
suppose supposition
depose deposition
dispose disposal
inform information informant
reform reformer
transform transformation
confirm confirmation
condemn condemnation
declare declaration
explore exploration explorer
restore restoration
adopt adoption
corrupt corruption
disrupt disruption
erupt eruption
interrupt interruption
abduct abduction
abort abortion
export exporter
import importer
tour tourist tourism
art artist artistic
music musician musical
magic magician
clinic clinician
optic optician
piano pianist
guitar guitarist
violin violinist
drum drummer
drug addict
journal journalist journalism
terror terrorist terrorism
race racist racism racial racer racing
sex sexual
nation national nationality nationalist
region regional
environment environmental environmentalist
industry industrial industrialist industrialize
agriculture agricultural
culture cultural
nature natural
tradition traditional
constitution constitutional unconstitutional
emotion emotional
profession professional
person personal
commerce commercial
president presidential presidency preside
parliament parliamentary
military militia
secret secrecy
democracy democratic democrat
diplomacy diplomatic diplomat
emergency emergent
private privacy
pirate piracy
conspire conspiracy conspirator
supreme supremacy
fluent fluency
efficient efficiency
transparent transparency
urgent urgency
frequent frequency
resident residence residency reside
evident evidence
confident confidence
independent independence
intelligent intelligence
ignorant ignorance
disturb disturbance
allow allowance
guide guidance
assure assurance
treasure treasurer treasury
pleasure please pleasant
measure measurement
mix mixture
sculpt sculpture sculptor
fracture fractured
architect architecture
moist moisture
legislature legislative
photograph photographer photography
telegraph telegram
geography geographic geographical geographer
biography biographer
biology biologist biological
archaeology archaeologist archaeological
psychology psychologist psychological
technology technological
ecology ecologist ecological
physics physicist
chemistry chemist chemical
mathematics mathematician mathematical
statistics statistical statistician
astronomy astronomer
philosophy philosopher
surgery surgeon surgical
therapy therapist
rain rainy rainfall
snow snowy snowfall
wind windy
sun sunny
cloud cloudy
fog foggy
storm stormy
ice icy
health healthy
wealth wealthy
guilt guilty
luck lucky
noise noisy
danger dangerous endanger
fame famous
poison poisonous
mountain mountainous
disaster disastrous
luxury luxurious
religion religious
suspicion suspicious suspect
ambition ambitious
caution cautious
nerve nervous
fury furious
courage courageous encourage
beauty beautiful
peace peaceful
help helpful helper
care careful
pain painful
harm harmful
hope hopeful
fear fearful
home homeless
child childhood children
neighbor neighborhood
king kingdom
leader leadership
champion championship
friend friendship
own owner ownership
member membership
citizen citizenship
scholar scholarship
partner partnership
father fatherhood
mother motherhood
weak weakness weaken
sick sickness
ill illness
sad sadness
kind kindness
dark darkness
bright brightness
blind blindness
ready readiness
aware awareness
fit fitness
witness witnessed
short shortage shorten
store storage
break breakage
cover coverage
use usage user
vote voter voting
teach teacher teaching
learn learner
build builder building
drive driver
farm farmer farming
fish fisherman fishing
fire fireman firefighter
police policeman policewoman
sail sailor sailing
write writer
read reader
sing singer song
dance dancer
paint painter painting
print printer
train trainer training
manage manager management
report reporter
murder murderer
kill killer
kidnap kidnapper
hijack hijacker
smuggle smuggler
gamble gambler
lend lender loan
borrow borrower
rent rental tenant
buy buyer
bomb bomber
fight fighter
strike striker
swim swimmer
run runner
climb climber
cycle cyclist
box boxer boxing
wrestle wrestler
goal goalkeeper
rule ruler
found founder foundation
invent inventor invention
direct director direction
conduct conductor
visit visitor
edit editor edition
profess professor
possess possession
process procession
depress depression
discuss discussion
impress impression impressive
express expression
oppress oppression oppressor
aggress aggression aggressive aggressor
transmit transmission transmitter
submit submission
emit emission
omit omission
televise television
revise revision
supervise supervision supervisor
persuade persuasion
corrode corrosion
erode erosion
confuse confusion
fuse fusion
convert conversion
divert diversion
immerse immersion
vision visual visible
tense tension
pretend pretense
descend descendant descent
ascend ascent
respond response
correspond correspondent
immense immensely
fertile fertilize fertilizer fertility
modern modernize
victim victimize
hospital hospitalize hospitalized
computer computerize
memory memorize memorial remember
symbol symbolize symbolic
emphasis emphasize
hypnosis hypnotize
critic criticism criticize critical
apology apologize
sympathy sympathize sympathetic
summary summarize
category categorize
colony colonize colonial colonist
union unionize
standard standardize
penalty penalize
`;
