/** Phrases in which a word of another table means something else: they are read as a whole and name nothing. */
export const BLOCKED = `
business development
biz dev
business developer
business developers
real estate developer
property developer
curriculum developer
organisational developer
personnel development
go live
go to market
go getter
go to
go for
go with
go from
on the go
good to go
let's go
ready to go
nice to meet
nice to
how nice
credit score
delivery driver
food delivery
package delivery
data center
data entry
cloud nine
surf the web
surfing the web
excel at
excel in
to excel
react to
spark joy
spark of
team building
track record
paris hilton
boston consulting
hamburger sv
milan kundera
vienna sausage
cologne perfume
eau de cologne
art of the deal
sales pipeline
sales pipelines
fish out of water
climate of
mode of
walking distance
running a
running the
running my
running our
running your
running an
running late
running for
running on
running low
running out
up and running
short film
blood line
grill master class
latin america
latin american
america latina
amerique latine
lateinamerika
latijns amerika
training wheels
fishing for
phishing
dance around
cat person
rock star
rockstar
ninja
growth hacking
growth team
growth hacker
account manager
brewing storm
mind map
washington post
new york times
boston tea party
bank holiday
bank account
open source intelligence
cold call
cold calling
lean in
lean on
lean into
swift reply
oracle of
shell script
design thinking coach
data driven
data-driven
history repeats
fun run
test drive
bug bounty
science of
the science
=crickets
=Crickets
echecs de
echecs des
echec de
echecs scolaires
voile d ombrage
voile islamique
voile integral
rust belt
python breeder
golden retriever
sleep apnea
sleep apnoea
apnea del sonno
apnea del sueno
apnee du sommeil
apneia do sono
schlafapnoe
slaapapneu
latin dance
latin dances
latin dancing
latin jazz
latin pop
latin music
latino americano
latino americana
latinoamericano
latinoamericana
baile latino
ballo latino
danza latina
danca latina
balli latini
=salsas
=Salsas
salsa picante
salsa verde
hot salsa
salsa dip
churn your
churn butter
butter churn
chess board
=blenders
=Blenders
swift code
code red
rugby shirts
fishing boat
sailing date
boxing day
cricket bat
black tie
java island
central java
east java
west java
java coffee
java beans
amazon rainforest
amazon river
orange juice
apple pie
apple juice
big apple
mit freundlichen
oracle cards
sap flow
tree sap
target audience
target group
shell shock
gap year
mind the gap
cloud cover
=clouds
=Clouds
spark plug
spark plugs
python skin
ruby ring
ruby wedding
go fish
go player
go speler
go club
go spiel
go spieler
joueur de go
gin rummy
jump rope
vw golf
golf gti
scratch golfer
scratch card
from scratch
toronto star
paper trail
audit trail
sales trail
columbia sportswear
georgia pacific
trinity church
solar plexus
customs of
team spirit
turns out
turned out
turn out
discovery channel
discovery call
discovery calls
`;
