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
discover find
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
rule reign govern ruled
king emperor ruler monarch
succeed follow replace
elect vote election
win won defeat victory
lose lost defeat
get receive obtain gain
award prize
give grant provide
agreement treaty accord pact
agree accept
reject refuse deny
support back favor
say state claim declare
say said told
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
cost price expense
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
country nation state
country countries
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
goal aim purpose
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
uk britain british
eu european union
un united nations
un nations
`;
