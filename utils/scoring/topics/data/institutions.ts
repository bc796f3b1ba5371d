/** Schools under their other names and acronyms. */
export const SCHOOLS = `
delft university of technology, tu delft, =TUDelft, tudelft, technische universiteit delft, =TUD
eindhoven university of technology, tu eindhoven, =TUe, technische universiteit eindhoven
university of amsterdam, universiteit van amsterdam, =UvA
vrije universiteit amsterdam, vu amsterdam, vrije universiteit
utrecht university, universiteit utrecht, university of utrecht, =UU
leiden university, universiteit leiden, university of leiden
erasmus university rotterdam, erasmus universiteit, erasmus universiteit rotterdam, =EUR, rotterdam school of management, =RSM, erasmus university
university of groningen, rijksuniversiteit groningen, =RUG
radboud university, radboud universiteit, =RU
wageningen university, =WUR, wageningen
university of twente, universiteit twente, =UT
ku leuven, katholieke universiteit leuven, university of leuven, universitat lowen, catholic university of leuven
uclouvain, universite catholique de louvain, =UCL louvain
ghent university, universiteit gent, =UGent, ugent
technical university of munich, =TUM, tu munchen, technische universitat munchen, tu munich
lmu munich, =LMU, ludwig maximilians universitat, ludwig maximilians universitat munchen, university of munich
tu dresden, technische universitat dresden, dresden university of technology, =TUD dresden, tu dd, technical university of dresden
tu berlin, technische universitat berlin, technical university of berlin
humboldt university, humboldt universitat, humboldt universitat zu berlin, hu berlin
free university of berlin, freie universitat berlin, fu berlin
rwth aachen, =RWTH, rwth aachen university, aachen university
karlsruhe institute of technology, =KIT
leipzig university, universitat leipzig, uni leipzig, university of leipzig
heidelberg university, universitat heidelberg, uni heidelberg, university of heidelberg
university of cologne, universitat zu koln, uni koln
university of mannheim, universitat mannheim, uni mannheim
whu, whu otto beisheim school of management
university of vienna, universitat wien, uni wien, universite de vienne, universidad de viena, universita di vienna, universiteit van wenen, universidade de viena
tu wien, technische universitat wien, vienna university of technology, tu vienna
vienna university of economics and business, wirtschaftsuniversitat wien, wu wien
eth zurich, =ETH, =ETHZ, eth zurich, eidgenossische technische hochschule, ecole polytechnique federale de zurich
university of zurich, universitat zurich, uni zurich, =UZH
epfl, ecole polytechnique federale de lausanne
university of st gallen, universitat st gallen, st gallen, =HSG
university of geneva, universite de geneve, uni geneve, universitat genf, =UNIGE
edhec, edhec business school
hec paris, =HEC
essec, essec business school
insead
sciences po, institut d etudes politiques
polytechnique, ecole polytechnique, =X polytechnique
sorbonne, sorbonne universite, sorbonne university, la sorbonne, paris sorbonne
ecole normale superieure, =ENS, normale sup
university of lille, universite de lille
centrale supelec, centralesupelec
complutense university of madrid, universidad complutense de madrid, universidad complutense, complutense, =UCM
autonomous university of madrid, universidad autonoma de madrid, =UAM
university of barcelona, universitat de barcelona, universidad de barcelona, =UB
polytechnic university of catalonia, universitat politecnica de catalunya, =UPC
ie business school, ie university
esade
iese
universidad de los andes, uniandes, los andes university, university of the andes, los andes, uniandino, uniandina, uniandinos
national university of colombia, universidad nacional de colombia, =UNAL, unal
javeriana, pontificia universidad javeriana, universidad javeriana, javeriano
national autonomous university of mexico, =UNAM, unam
tecnologico de monterrey, tec de monterrey
university of buenos aires, universidad de buenos aires, =UBA
university of lisbon, universidade de lisboa, =ULisboa, universidad de lisboa, universita di lisbona, universitat lissabon
fine arts lisbon, faculdade de belas artes da universidade de lisboa, belas artes lisboa, belas artes de lisboa, =FBAUL, fbaul, lisbon school of fine arts, fine arts faculty lisbon, belas artes, faculdade de belas artes, lisbon fine arts
instituto superior tecnico, tecnico lisboa, =IST
university of porto, universidade do porto, =UPorto
university of coimbra, universidade de coimbra
university of aveiro, universidade de aveiro
nova university lisbon, universidade nova de lisboa, nova sbe, =UNL
university of sao paulo, universidade de sao paulo, =USP, uspiano, uspiana
getulio vargas foundation, =FGV, fundacao getulio vargas
unicamp
university of naples federico ii, universita degli studi di napoli federico ii, federico ii, universita federico ii, napoli federico ii, =UNINA, unina, federiciano, federiciana, federiciani, universita di napoli, university of naples, universitat neapel
sapienza university of rome, la sapienza, sapienza, universita la sapienza
bocconi university, bocconi, universita bocconi, bocconiano, bocconiana
polytechnic university of milan, politecnico di milano, polimi, =PoliMi
polytechnic university of turin, politecnico di torino, polito
university of bologna, universita di bologna, =UniBo, unibo, alma mater studiorum
university of padua, universita di padova, unipd
university of pisa, universita di pisa
scuola normale superiore, normale di pisa
university of oxford, oxford university, =Oxon, oxonian
university of cambridge, cambridge university, =Cantab, cantabrigian
london school of economics, =LSE, lse
university college london, =UCL, ucl
imperial college london, imperial college
king's college london, =KCL
manchester metropolitan university, manchester met, =MMU
cardiff metropolitan university, cardiff met
london metropolitan university, london met
leeds beckett university, leeds beckett, leeds metropolitan university, leeds met
university of edinburgh, edinburgh university, universidad de edimburgo, universitat edinburgh
heriot watt university, heriot watt
university of strathclyde, strathclyde, strathclyde university, strath uni
university of glasgow, glasgow university, glasgow uni
university of st andrews, st andrews
trinity college dublin, =TCD
university college dublin, =UCD
massachusetts institute of technology, =MIT
harvard university, harvard, universidad de harvard, universite harvard
stanford university, stanford, universite stanford
university of california berkeley, uc berkeley, berkeley
university of california los angeles, =UCLA, ucla
yale university, yale
princeton university, princeton
columbia university
new york university, =NYU, nyu
cornell university, cornell, cornellian
university of pennsylvania, upenn, penn, wharton
carnegie mellon university, =CMU, carnegie mellon
california institute of technology, caltech
georgia institute of technology, georgia tech
georgia state university, =GSU, georgia state, gsu
university of georgia, =UGA, uga
emory university, emory
university of washington, u of washington, univ of washington, =UW, udub, u dub, u-dub, uw seattle
washington university in st louis, washington university, washu, wash u, washington u, =WUSTL, wustl
washington state university, =WSU, wazzu
george washington university, =GWU
northwestern university, northwestern, kellogg, kellogg school of management, northwestern kellogg
northeastern university, northeastern
purdue university, purdue, boilermaker, boilermakers, boiler up
purdue university northwest
indiana university, hoosiers
university of michigan, umich, u of m
michigan state university, =MSU
ohio state university, =OSU
penn state university, pennsylvania state university, penn state
university of texas at austin, ut austin
university of chicago, uchicago, chicago booth, booth school
university of illinois urbana champaign, =UIUC, uiuc
university of toronto, =UofT, uoft, u of t
mcgill university, mcgill
university of british columbia, =UBC
national university of singapore, =NUS
karolinska institute, karolinska institutet
kth royal institute of technology, =KTH
technical university of denmark, =DTU
university of copenhagen, kobenhavns universitet
`;

/** Companies, hospitals and institutes under their other names. */
export const EMPLOYERS = `
bol com, =bol, =Bol
kpmg
pwc, pricewaterhousecoopers, price waterhouse coopers, pwc netherlands
=EY, ernst young, ernst and young
deloitte
mckinsey, mckinsey & company
boston consulting group, =BCG, bcg
bain and company, =Bain
ibm
hewlett packard, =HP
google, alphabet, googler, xoogler, googlers
microsoft, msft
facebook, =Meta, meta platforms
amazon, amazonian, aws amazon
zalando, zalandos
booking com, =Booking
ing bank, =ING
abn amro, abn
rabobank
klm
philips
asml
adyen
deere & company, john deere, deere, =JD deere, deere and company, deere & co, deere and co
general motors, =GM
general electric, =GE
ford motor company, =Ford
caterpillar, =Caterpillar
siemens
sap se, =SAP
bosch
volkswagen, =VW
bmw
deutsche bank
deutsche bahn, =DB
societe generale, socgen
bnp paribas, bnp
credit agricole
decathlon
airbus
sncf
telefonica
inditex, zara
bbva
santander bank, banco santander
national health service, =NHS, nhs
bbc
european commission, commission europeenne, europaische kommission, europese commissie, comision europea, commissione europea
world health organization, =WHO, organisation mondiale de la sante, weltgesundheitsorganisation, =OMS
united nations, =UN, nations unies, vereinte nationen, naciones unidas, verenigde naties, nazioni unite
doctors without borders, medecins sans frontieres, =MSF, artsen zonder grenzen, arzte ohne grenzen, medicos sin fronteras
red cross, croix rouge, rotes kreuz, rode kruis, cruz roja, cruz vermelha, croce rossa
`;

/** Conferences and fairs. */
export const EVENTS = `
kubecon, kube con, kubecon europe, kubecon eu
fosdem
saastock, saas tock
bits & pretzels, bits and pretzels
web summit, websummit
slush helsinki
offf barcelona, offf, offf festival
adobe max
tableau conference, tableau con
didacta italia, didacta
inta annual meeting, =INTA, inta, inta meeting
awhonn convention, awhonn
google io, google i o
aws reinvent, re invent
dreamforce
south by southwest, sxsw
ted talk, tedx
world economic forum, davos
mobile world congress, =MWC
neurips, nips conference
pycon, py con
republica, re publica
omr festival, =OMR
money20 20, money 20 20
vivatech, viva technology
women in manufacturing summit, women in manufacturing
`;

/** Associations and clubs. */
export const COMMUNITIES = `
slow food
royal college of nursing, =RCN
deutscher alpenverein, =DAV, alpenverein, alpine club, club alpin francais, club alpino italiano, =CAI alpino, osterreichischer alpenverein
institute of electrical and electronics engineers, =IEEE
association for computing machinery, =ACM
project management institute, =PMI
verein deutscher ingenieure, =VDI
society for human resource management, =SHRM
chartered institute of personnel and development, =CIPD
institute of directors, =IoD
acca, association of chartered certified accountants, =ACCA
cfa institute, cfa charterholders, cfa charterholder
american institute of graphic arts, =AIGA
american bar association, =ABA
international association of privacy professionals, =IAPP
american nurses association, =ANA nurses
kiwanis
lean in circle
r ladies, =R-Ladies, rladies
coderdojo, coder dojo
engineers without borders, ingenieurs sans frontieres, ingenieros sin fronteras, ingenieure ohne grenzen
veterinarians without borders, dierenartsen zonder grenzen, veterinaires sans frontieres, veterinarios sin fronteras, tierarzte ohne grenzen
toastmasters, toastmasters international, toastmaster
rotary, rotary club, rotarier, rotarian, rotarians, rotarien
lions club
soroptimist
society of women engineers, =SWE
women in tech, women who code, women in technology
women in product
girls who code
pyladies
mensa
rotaract
amnesty, amnesty international
greenpeace
teach for america, =TFA
y combinator, =YC
techstars
on deck
`;
