/** Schools under their other names and acronyms. */
export const SCHOOLS = `
delft university of technology, tu delft, =TUDelft, tudelft, technische universiteit delft, =TUD, universidad tecnica de delft, technical university of delft, th delft
eindhoven university of technology, tu eindhoven, =TUe, technische universiteit eindhoven
university of amsterdam, universiteit van amsterdam, =UvA, amsterdam university, universidad de amsterdam, universite d amsterdam, universitat amsterdam, universita di amsterdam
vrije universiteit amsterdam, vu amsterdam, vrije universiteit, free university amsterdam, free university of amsterdam
utrecht university, universiteit utrecht, university of utrecht, =UU
leiden university, universiteit leiden, university of leiden
erasmus university rotterdam, erasmus universiteit, erasmus universiteit rotterdam, =EUR, rotterdam school of management, =RSM, erasmus university
university of groningen, rijksuniversiteit groningen, =RUG
radboud university, radboud universiteit, =RU, radboud universiteit nijmegen, radboud university nijmegen, university of nijmegen
wageningen university, =WUR, wageningen, wageningen university & research, wageningen university and research, wageningen ur, wageningen universiteit
university of twente, universiteit twente, =UT
ku leuven, katholieke universiteit leuven, university of leuven, universitat lowen, catholic university of leuven, kuleuven, =KUL, universiteit leuven
uclouvain, universite catholique de louvain, =UCL louvain, university of louvain, ucl louvain la neuve
ghent university, universiteit gent, =UGent, ugent, universite de gand, universidad de gante, university of ghent, universita di gand
technical university of munich, =TUM, tu munchen, technische universitat munchen, tu munich, tu muenchen, technische uni munchen, th munchen
lmu munich, =LMU, ludwig maximilians universitat, ludwig maximilians universitat munchen, university of munich, uni munchen, universitat munchen, lmu munchen, universite de munich
tu dresden, technische universitat dresden, dresden university of technology, =TUD dresden, tu dd, technical university of dresden
tu berlin, technische universitat berlin, technical university of berlin
humboldt university, humboldt universitat, humboldt universitat zu berlin, hu berlin
free university of berlin, freie universitat berlin, fu berlin
rwth aachen, =RWTH, rwth aachen university, aachen university, th aachen, technische hochschule aachen, uni aachen, rheinisch westfalische technische hochschule
karlsruhe institute of technology, =KIT, karlsruher institut fur technologie, uni karlsruhe, universitat karlsruhe, th karlsruhe
leipzig university, universitat leipzig, uni leipzig, university of leipzig
heidelberg university, universitat heidelberg, uni heidelberg, university of heidelberg
university of cologne, universitat zu koln, uni koln
university of mannheim, universitat mannheim, uni mannheim
whu, whu otto beisheim school of management
university of vienna, universitat wien, uni wien, universite de vienne, universidad de viena, universita di vienna, universiteit van wenen, universidade de viena
tu wien, technische universitat wien, vienna university of technology, tu vienna
vienna university of economics and business, wirtschaftsuniversitat wien, wu wien
eth zurich, =ETH, =ETHZ, eth zurich, eidgenossische technische hochschule, ecole polytechnique federale de zurich, epfz, eth zuerich, swiss federal institute of technology zurich, federal institute of technology zurich, politecnico federale di zurigo, escuela politecnica federal de zurich
university of zurich, universitat zurich, uni zurich, =UZH, universite de zurich, universidad de zurich, universita di zurigo, zurich university
epfl, ecole polytechnique federale de lausanne, swiss federal institute of technology lausanne, politecnico federale di losanna, eth lausanne
university of st gallen, universitat st gallen, st gallen, =HSG, uni st gallen, unisg, hsg st gallen
university of geneva, universite de geneve, uni geneve, universitat genf, =UNIGE, universita di ginevra, universidad de ginebra, geneva university, uni genf
edhec, edhec business school
hec paris, =HEC
essec, essec business school
insead
sciences po, institut d etudes politiques, sciences po paris, sciencespo, iep paris, institut d etudes politiques de paris
polytechnique, ecole polytechnique, =X polytechnique
sorbonne, sorbonne universite, sorbonne university, la sorbonne, paris sorbonne
ecole normale superieure, =ENS, normale sup, ens ulm, ens paris, normalien, normalienne, normaliens
university of lille, universite de lille
centrale supelec, centralesupelec
complutense university of madrid, universidad complutense de madrid, universidad complutense, complutense, =UCM
autonomous university of madrid, universidad autonoma de madrid, =UAM, autonoma de madrid, universite autonome de madrid
university of barcelona, universitat de barcelona, universidad de barcelona, =UB
polytechnic university of catalonia, universitat politecnica de catalunya, =UPC, universidad politecnica de cataluna, barcelonatech, upc barcelona
ie business school, ie university
esade
iese
universidad de los andes, uniandes, los andes university, university of the andes, los andes, uniandino, uniandina, uniandinos
national university of colombia, universidad nacional de colombia, =UNAL, unal, universidad nacional sede medellin, unal medellin, universite nationale de colombie
javeriana, pontificia universidad javeriana, universidad javeriana, javeriano, =PUJ, pontifical xavierian university, javerianos, javeriana cali
national autonomous university of mexico, =UNAM, unam, universidad nacional autonoma de mexico, universite nationale autonome du mexique
tecnologico de monterrey, tec de monterrey, itesm, monterrey tech, monterrey institute of technology, instituto tecnologico y de estudios superiores de monterrey, tec de mty, exatec, egade
university of buenos aires, universidad de buenos aires, =UBA
university of lisbon, universidade de lisboa, =ULisboa, universidad de lisboa, universita di lisbona, universitat lissabon
fine arts lisbon, faculdade de belas artes da universidade de lisboa, belas artes lisboa, belas artes de lisboa, =FBAUL, fbaul, lisbon school of fine arts, fine arts faculty lisbon, belas artes, faculdade de belas artes, lisbon fine arts
instituto superior tecnico, tecnico lisboa, =IST, ist lisboa, ist lisbon, instituto superior tecnico de lisboa
university of porto, universidade do porto, =UPorto, university of oporto, universidad de oporto, feup, universite de porto
university of coimbra, universidade de coimbra
university of aveiro, universidade de aveiro
nova university lisbon, universidade nova de lisboa, nova sbe, =UNL, nova school of business and economics, nova lisboa, nova ims, fct nova
university of sao paulo, universidade de sao paulo, =USP, uspiano, uspiana, poli usp, fea usp, fflch, universite de sao paulo, universita di san paolo
getulio vargas foundation, =FGV, fundacao getulio vargas, eaesp, fgv eaesp, ebape
unicamp, universidade estadual de campinas, university of campinas, state university of campinas
university of naples federico ii, universita degli studi di napoli federico ii, federico ii, universita federico ii, napoli federico ii, =UNINA, unina, federiciano, federiciana, federiciani, universita di napoli, university of naples, universitat neapel
sapienza university of rome, la sapienza, sapienza, universita la sapienza, universita di roma la sapienza, universita degli studi di roma la sapienza, university of rome la sapienza, uniroma1
bocconi university, bocconi, universita bocconi, bocconiano, bocconiana, universita commerciale luigi bocconi, sda bocconi, bocconiani
polytechnic university of milan, politecnico di milano, polimi, =PoliMi, politecnico milano, poli milano, milan polytechnic, polytechnique de milan
polytechnic university of turin, politecnico di torino, polito, politecnico torino, turin polytechnic, poli torino
university of bologna, universita di bologna, =UniBo, unibo, alma mater studiorum, universita degli studi di bologna, universidad de bolonia, universite de bologne, uni bologna
university of padua, universita di padova, unipd, universita degli studi di padova, university of padova, universite de padoue
university of pisa, universita di pisa, universita degli studi di pisa, unipi
scuola normale superiore, normale di pisa
university of oxford, oxford university, =Oxon, oxonian, universidad de oxford, universite d oxford, universitat oxford, universita di oxford, oxford uni
university of cambridge, cambridge university, =Cantab, cantabrigian, universidad de cambridge, universite de cambridge, universitat cambridge, universita di cambridge, cambridge uni
london school of economics, =LSE, lse, london school of economics and political science
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
university of toronto, =UofT, uoft, u of t, universite de toronto, universidad de toronto
mcgill university, mcgill, universite mcgill, universidad mcgill
university of british columbia, =UBC, universite de la colombie britannique
national university of singapore, =NUS
karolinska institute, karolinska institutet
kth royal institute of technology, =KTH
technical university of denmark, =DTU, danmarks tekniske universitet
university of copenhagen, kobenhavns universitet
universite libre de bruxelles, =ULB, ulb bruxelles, universidad libre de bruselas, universita libera di bruxelles
vrije universiteit brussel, vub, vu brussel
university of antwerp, universiteit antwerpen, uantwerpen, antwerp university, universite d anvers
university of liege, universite de liege, uliege, =ULg, universiteit luik, universitat luttich
hasselt university, universiteit hasselt, uhasselt
university of namur, universite de namur, unamur
maastricht university, universiteit maastricht, university of maastricht
tilburg university, universiteit van tilburg, tilburg universiteit, university of tilburg, =TiU
nyenrode, nyenrode business universiteit, nyenrode business university
hanze university of applied sciences, hanzehogeschool, hanzehogeschool groningen, hanze hogeschool, hanze university, hanze groningen, =Hanze, =HanzeUAS
saxion, hogeschool saxion, saxion hogeschool, saxion university of applied sciences
fontys, fontys hogeschool, fontys hogescholen, fontys university of applied sciences
avans hogeschool, =Avans, hogeschool avans, avans university of applied sciences
amsterdam university of applied sciences, hogeschool van amsterdam, =HvA, =AUAS
hogeschool utrecht, hu utrecht, hu university of applied sciences, hu university of applied sciences utrecht, utrecht university of applied sciences
rotterdam university of applied sciences, hogeschool rotterdam
the hague university of applied sciences, haagse hogeschool, de haagse hogeschool, thuas, the hague university
han university of applied sciences, hogeschool van arnhem en nijmegen, hogeschool arnhem nijmegen, han hogeschool, =HAN
windesheim, hogeschool windesheim, christelijke hogeschool windesheim, windesheim university of applied sciences
inholland, hogeschool inholland, inholland university of applied sciences
nhl stenden, nhl stenden hogeschool, nhl stenden university of applied sciences, stenden hogeschool, nhl hogeschool
zuyd hogeschool, zuyd, hogeschool zuyd, zuyd university of applied sciences
breda university of applied sciences, =BUas, nhtv, nhtv breda
van hall larenstein, hogeschool van hall larenstein, hogeschool vhl, =VHL
design academy eindhoven
hogent, hogeschool gent
arteveldehogeschool, artevelde hogeschool, artevelde university of applied sciences, arteveldehogeschool gent
htwk leipzig, htwk, hochschule fur technik wirtschaft und kultur leipzig, leipzig university of applied sciences
htw berlin, hochschule fur technik und wirtschaft berlin
haw hamburg, hochschule fur angewandte wissenschaften hamburg, hamburg university of applied sciences
hwr berlin, hochschule fur wirtschaft und recht berlin, berlin school of economics and law
university of hamburg, universitat hamburg, uni hamburg, hamburg university, universite de hambourg
tu hamburg, tuhh, technische universitat hamburg, hamburg university of technology
university of freiburg, universitat freiburg, uni freiburg, albert ludwigs universitat
university of tubingen, universitat tubingen, uni tubingen, university of tuebingen, eberhard karls universitat
university of bonn, universitat bonn, uni bonn, rheinische friedrich wilhelms universitat
university of munster, universitat munster, uni munster, westfalische wilhelms universitat, wwu munster
goethe university frankfurt, goethe universitat, goethe uni, goethe university, uni frankfurt, universitat frankfurt
ruhr university bochum, ruhr universitat bochum, ruhr universitat, ruhr uni, uni bochum
tu darmstadt, technische universitat darmstadt, technical university of darmstadt, th darmstadt
tu braunschweig, technische universitat braunschweig
tu dortmund, technische universitat dortmund, uni dortmund, universitat dortmund
university of stuttgart, universitat stuttgart, uni stuttgart
leibniz university hannover, leibniz universitat hannover, uni hannover, universitat hannover
university of erlangen nuremberg, friedrich alexander universitat, fau erlangen, fau erlangen nurnberg, uni erlangen, uni erlangen nurnberg, =FAU
university of gottingen, universitat gottingen, uni gottingen, georg august universitat, university of goettingen
johannes gutenberg university mainz, johannes gutenberg universitat, uni mainz, universitat mainz, =JGU
university of hohenheim, universitat hohenheim, uni hohenheim
bauhaus universitat weimar, bauhaus university weimar, bauhaus uni, bauhaus universitat
berlin university of the arts, universitat der kunste berlin, udk berlin, =UdK
fernuniversitat hagen, fernuniversitat in hagen, fernuni hagen, fernuni
german sport university cologne, deutsche sporthochschule koln, deutsche sporthochschule, sporthochschule koln, =DSHS
university of graz, universitat graz, uni graz, karl franzens universitat
tu graz, technische universitat graz, graz university of technology
university of innsbruck, universitat innsbruck, uni innsbruck, leopold franzens universitat
boku, universitat fur bodenkultur, boku wien, boku university
university of bern, universitat bern, uni bern, unibe, universite de berne
university of basel, universitat basel, uni basel, unibas, universite de bale, universidad de basilea, universita di basilea
university of lausanne, universite de lausanne, =UNIL, uni lausanne, hec lausanne
university of fribourg, universite de fribourg, unifr, uni fribourg
universita della svizzera italiana, usi lugano, university of lugano
zhaw, zurcher hochschule fur angewandte wissenschaften, zurich university of applied sciences
phzh, ph zurich, padagogische hochschule zurich, zurich university of teacher education
zhdk, zurcher hochschule der kunste, zurich university of the arts
fhnw, fachhochschule nordwestschweiz, university of applied sciences and arts northwestern switzerland
hes so, haute ecole specialisee de suisse occidentale, hesso, hes so geneve, hes so valais
supsi, scuola universitaria professionale della svizzera italiana
hslu, hochschule luzern, lucerne university of applied sciences, lucerne university of applied sciences and arts
ecole hoteliere de lausanne, ehl lausanne, =EHL, lausanne hotel school, hotelfachschule lausanne
ens lyon, ecole normale superieure de lyon, ens de lyon
university of strasbourg, universite de strasbourg, unistra, universitat strassburg
aix marseille university, universite d aix marseille, aix marseille universite, universite aix marseille, =AMU
paris dauphine, universite paris dauphine, dauphine psl, paris dauphine university
grenoble alpes university, universite grenoble alpes, univ grenoble alpes, universite de grenoble
insa lyon, institut national des sciences appliquees de lyon
insa toulouse, institut national des sciences appliquees de toulouse
insa rennes, institut national des sciences appliquees de rennes
mines paris, mines paristech, ecole des mines de paris, mines paris psl
arts et metiers paristech, ensam, gadzarts, gadzart, ecole nationale superieure d arts et metiers
agroparistech, agro paris tech, agro paristech
emlyon, em lyon, emlyon business school, em lyon business school
escp, escp business school, escp europe
public university of navarre, upna, universidad publica de navarra, nafarroako unibertsitate publikoa
university of navarra, universidad de navarra, unav
university of deusto, =Deusto, universidad de deusto, deusto university, deusto business school
university of the basque country, universidad del pais vasco, upv ehu, euskal herriko unibertsitatea
polytechnic university of valencia, universitat politecnica de valencia, universidad politecnica de valencia, =UPV
technical university of madrid, universidad politecnica de madrid, polytechnic university of madrid, =UPM
carlos iii university of madrid, universidad carlos iii, universidad carlos iii de madrid, uc3m
pompeu fabra university, universitat pompeu fabra, universidad pompeu fabra, pompeu fabra, =UPF
autonomous university of barcelona, universitat autonoma de barcelona, universidad autonoma de barcelona, =UAB
university of salamanca, universidad de salamanca, =USAL, universite de salamanque
university of granada, universidad de granada, =UGR, universite de grenade
university of seville, universidad de sevilla, universite de seville
university of valencia, universitat de valencia, universidad de valencia
university of zaragoza, universidad de zaragoza, unizar, universite de saragosse
=UNED, universidad nacional de educacion a distancia, uned madrid
universidad pontificia comillas, comillas pontifical university, icade, comillas icade, comillas icai
university of milan, universita degli studi di milano, universita statale di milano, statale di milano, unimi
university of milano bicocca, =Bicocca, milano bicocca, universita bicocca, universita di milano bicocca, unimib
universita cattolica del sacro cuore, universita cattolica, cattolica di milano, unicatt, =UCSC
university of turin, universita di torino, universita degli studi di torino, =UniTo
university of florence, universita di firenze, universita degli studi di firenze, universite de florence, universidad de florencia
ca foscari, universita ca foscari, ca foscari university, universita di venezia, university of venice
luiss, luiss guido carli, luiss university, libera universita internazionale degli studi sociali
roma tre university, universita roma tre, universita degli studi roma tre, uniroma3
tor vergata, universita tor vergata, universita di roma tor vergata, university of rome tor vergata
university of trento, universita di trento, universita degli studi di trento, unitn
university of minho, universidade do minho, uminho
iscte, iscte iul, instituto universitario de lisboa
universidade catolica portuguesa, catolica lisbon, catolica portuguesa, catholic university of portugal
polytechnic of porto, politecnico do porto, instituto politecnico do porto, isep porto
ufpe, universidade federal de pernambuco, federal university of pernambuco
ufscar, universidade federal de sao carlos, federal university of sao carlos
esalq, escola superior de agricultura luiz de queiroz, luiz de queiroz college of agriculture
ufrj, universidade federal do rio de janeiro, federal university of rio de janeiro
ufmg, universidade federal de minas gerais, federal university of minas gerais
ufrgs, universidade federal do rio grande do sul, federal university of rio grande do sul
unesp, universidade estadual paulista, sao paulo state university
university of brasilia, universidade de brasilia, =UnB
puc rio, pontificia universidade catolica do rio de janeiro, pontifical catholic university of rio de janeiro
puc sp, pontificia universidade catolica de sao paulo, puc sao paulo
university of antioquia, universidad de antioquia, udea
eafit, universidad eafit, eafit university
universidad del rosario, urosario, rosarista, rosaristas
university of guadalajara, universidad de guadalajara, udeg
national polytechnic institute, instituto politecnico nacional, =IPN
university of chile, universidad de chile, uchile
pontifical catholic university of chile, pontificia universidad catolica de chile, universidad catolica de chile, catholic university of chile
pucp, pontificia universidad catolica del peru, pontifical catholic university of peru
universidad tecnologica nacional, =UTN, utn frba, national technological university
university of kwazulu natal, ukzn
university of cape town, =UCT, universiteit van kaapstad
university of the witwatersrand, =Wits, wits university, witwatersrand university
university of montreal, universite de montreal, udem
universite du quebec a montreal, uqam
university of waterloo, uwaterloo
university of warwick, warwick university, warwick business school
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
deutsche bahn, =DB, db cargo, db fernverkehr, db regio, german railways, =DB Netz
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
national health service, =NHS, nhs, nhs england, nhs scotland, nhs wales
bbc
european commission, commission europeenne, europaische kommission, europese commissie, comision europea, commissione europea, comissao europeia
world health organization, =WHO, organisation mondiale de la sante, weltgesundheitsorganisation, =OMS, organizacion mundial de la salud, organizzazione mondiale della sanita, organizacao mundial da saude, wereldgezondheidsorganisatie
united nations, =UN, nations unies, vereinte nationen, naciones unidas, verenigde naties, nazioni unite, nacoes unidas, =ONU, organisation des nations unies, organizacion de las naciones unidas
doctors without borders, medecins sans frontieres, =MSF, artsen zonder grenzen, arzte ohne grenzen, medicos sin fronteras, medicos sem fronteiras, medici senza frontiere, msf holland, msf suisse
red cross, croix rouge, rotes kreuz, rode kruis, cruz roja, cruz vermelha, croce rossa, deutsches rotes kreuz, =DRK, schweizerisches rotes kreuz, osterreichisches rotes kreuz, american red cross, british red cross, croix rouge francaise, croix rouge suisse, cruz roja espanola, cruz roja colombiana, cruz roja mexicana, cruz vermelha portuguesa, croce rossa italiana, icrc, =CICR, =IKRK, international committee of the red cross, comite international de la croix rouge, roter halbmond, red crescent, croissant rouge
inter american development bank, =BID, =IDB, banco interamericano de desarrollo, banco interamericano de desenvolvimento, banque interamericaine de developpement, interamerikanische entwicklungsbank
world bank, banque mondiale, weltbank, banco mundial, wereldbank, banca mondiale, world bank group
international monetary fund, =IMF, =FMI, =IWF, fonds monetaire international, fondo monetario internacional, internationaler wahrungsfonds, fondo monetario internazionale, fundo monetario internacional
european central bank, =ECB, =EZB, =BCE, europaische zentralbank, banque centrale europeenne, europese centrale bank, banco central europeo, banca centrale europea, banco central europeu
european parliament, parlement europeen, europaisches parlament, europees parlement, parlamento europeo, parlamento europeu, europaparlament
european investment bank, =EIB, banque europeenne d investissement, europaische investitionsbank, banco europeo de inversiones
council of europe, conseil de l europe, europarat, consejo de europa, consiglio d europa, raad van europa, conselho da europa
unhcr, =ACNUR, un refugee agency, un fluchtlingshilfswerk, haut commissariat aux refugies
international labour organization, =ILO, =OIT, organisation internationale du travail, organizacion internacional del trabajo, internationale arbeitsorganisation
world food programme, =WFP, programme alimentaire mondial, programa mundial de alimentos, welternahrungsprogramm
food and agriculture organization, =FAO
united nations development programme, =UNDP, =PNUD
unicef, united nations children s fund
=OECD, =OCDE, =OESO, organisation for economic co operation and development, organisation de cooperation et de developpement economiques
=NATO, =OTAN, north atlantic treaty organization
european patent office, europaisches patentamt, office europeen des brevets, europees octrooibureau, oficina europea de patentes
european space agency, agence spatiale europeenne, agencia espacial europea, agenzia spaziale europea, europaische weltraumorganisation, estec
=GIZ, deutsche gesellschaft fur internationale zusammenarbeit, gtz
=CERN, european organization for nuclear research, organisation europeenne pour la recherche nucleaire
swiss federal railways, sbb cff ffs, =SBB, =CFF, schweizerische bundesbahnen, chemins de fer federaux, ferrovie federali svizzere
austrian federal railways, =OEBB, osterreichische bundesbahnen
nederlandse spoorwegen, dutch railways, ns reizigers
belgian railways, sncb, nmbs
ferrovie dello stato, trenitalia, ferrovie dello stato italiane
electricite de france, =EDF
engie, gdf suez
chuv, centre hospitalier universitaire vaudois, lausanne university hospital
assistance publique hopitaux de paris, ap hp, aphp
charite berlin, charite universitatsmedizin, charite universitatsmedizin berlin
university hospital zurich, universitatsspital zurich, =USZ, unispital zurich
cnrs, centre national de la recherche scientifique, french national centre for scientific research
inrae, =INRA, institut national de la recherche agronomique
inserm, institut national de la sante et de la recherche medicale
fraunhofer, fraunhofer gesellschaft, fraunhofer institut, fraunhofer institute, institut fraunhofer
max planck institute, max planck institut, max planck gesellschaft, max planck society, institut max planck, instituto max planck
csic, consejo superior de investigaciones cientificas, spanish national research council
consiglio nazionale delle ricerche, =CNR, italian national research council
rivm, rijksinstituut voor volksgezondheid en milieu
instituto mexicano del seguro social, imss
servicio nacional de aprendizaje, =SENA
embrapa, empresa brasileira de pesquisa agropecuaria
petrobras, petroleo brasileiro
pemex, petroleos mexicanos
procter & gamble, procter and gamble, =P&G
johnson & johnson, johnson and johnson, =J&J
jpmorgan, jp morgan, j p morgan, jpmorgan chase
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
gamescom
horecava, horecava amsterdam
=OLMA, olma st gallen, olma messe
smm hamburg, smm messe
innotrans, innotrans berlin
iaa mobility, iaa munchen, iaa munich, iaa frankfurt, internationale automobil ausstellung, iaa transportation
guadalajara book fair, fil guadalajara, feria internacional del libro de guadalajara, guadalajara international book fair, feria del libro de guadalajara
frankfurt book fair, frankfurter buchmesse, buchmesse frankfurt, foire du livre de francfort, feria del libro de francfort, feria del libro de frankfurt, feira do livro de frankfurt, fiera del libro di francoforte, buchmesse de francfort
leipzig book fair, leipziger buchmesse, buchmesse leipzig
bologna childrens book fair, bologna children's book fair, fiera del libro per ragazzi, bologna book fair
turin book fair, salone del libro, salone del libro di torino, salone internazionale del libro
london book fair, the london book fair
salone del mobile, milan furniture fair, salone del mobile milano
fuorisalone, milan design week, milano design week
vinitaly, vinitaly verona
prowein, prowein dusseldorf
vinexpo, vinexpo paris
sial paris, salon international de l alimentation
anuga, anuga koln, anuga cologne
biofach, biofach nurnberg, biofach nuremberg
internorga, internorga hamburg
sigep, sigep rimini
host milano, hostmilano
cosmoprof, cosmoprof bologna
pitti uomo, pitti immagine
ispo munich, ispo munchen, =ISPO
bauma, bauma munchen, bauma munich
hannover messe, hanover fair, hannover fair, hannovermesse, foire de hanovre, feria de hannover
cebit, cebit hannover
ifa berlin, internationale funkausstellung
itb berlin, =ITB, internationale tourismus borse
fitur, fitur madrid, feria internacional de turismo
world travel market, wtm london
international green week, internationale grune woche, grune woche berlin
agritechnica, agritechnica hannover
eurotier
salon de l agriculture, salon international de l agriculture, paris agricultural show
fruit logistica, fruitlogistica
fruit attraction, fruit attraction madrid
medica dusseldorf, medica messe
interpack, interpack dusseldorf
drupa, drupa dusseldorf
integrated systems europe, ise barcelona, ise amsterdam
maison & objet, maison et objet, maison objet
imm cologne, internationale mobelmesse, kolner mobelmesse
nuremberg toy fair, spielwarenmesse nurnberg, nurnberger spielwarenmesse, spielwarenmesse
spiel essen, essen spiel, internationale spieltage
art basel, art basel miami
arcomadrid, arco madrid
photokina, photokina koln
eicma, eicma milano, milan motorcycle show
automechanika, automechanika frankfurt
geneva motor show, genfer autosalon, autosalon genf, salon de l auto de geneve, salone dell auto di ginevra
paris motor show, mondial de l auto, mondial de l automobile
paris air show, salon du bourget
farnborough airshow, farnborough air show, farnborough international airshow
consumer electronics show, ces las vegas
defcon, def con, def con las vegas
rsa conference, rsac
chaos communication congress
devoxx, devoxx france, devoxx belgium
siggraph, siggraph asia
game developers conference, =GDC, gdc san francisco
boot dusseldorf
dutch design week, ddw eindhoven, =DDW
batibouw, batibouw brussels
alimentaria barcelona
smart city expo, smart city expo world congress
filbo, feria del libro de bogota, feria internacional del libro de bogota, bogota book fair
feria del libro de buenos aires, buenos aires book fair, feria internacional del libro de buenos aires
bienal do livro, bienal internacional do livro, bienal do livro de sao paulo
colombiamoda, colombia moda
agrishow, agrishow ribeirao preto
`;

/** Associations and clubs. */
export const COMMUNITIES = `
slow food, slowfood, slow food international
royal college of nursing, =RCN
deutscher alpenverein, =DAV, alpenverein, alpine club, club alpin francais, club alpino italiano, =CAI alpino, osterreichischer alpenverein, =OeAV, oesterreichischer alpenverein, schweizer alpen club, schweizer alpenclub, club alpin suisse, club alpino svizzero, swiss alpine club, sac cas, austrian alpine club, german alpine club, italian alpine club, french alpine club, club alpin, ffcam, nkbv, alpenverein sudtirol
institute of electrical and electronics engineers, =IEEE, ieee student branch
association for computing machinery, =ACM
project management institute, =PMI
verein deutscher ingenieure, =VDI, association of german engineers
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
engineers without borders, ingenieurs sans frontieres, ingenieros sin fronteras, ingenieure ohne grenzen, ingenieurs zonder grenzen, engenheiros sem fronteiras, ingegneri senza frontiere
veterinarians without borders, dierenartsen zonder grenzen, veterinaires sans frontieres, veterinarios sin fronteras, tierarzte ohne grenzen, veterinari senza frontiere, veterinarios sem fronteiras, vets without borders
toastmasters, toastmasters international, toastmaster
rotary, rotary club, rotarier, rotarian, rotarians, rotarien, rotary international, rotary clubs, rotaryclub, rotariano, rotariana, rotariani, rotario, rotariens, rotarierin
lions club, lions clubs, lions clubs international, lions international, leo club, lionsclub
soroptimist, soroptimist international, soroptimist club, soroptimists, soroptimista, soroptimistin, soroptimistinnen
society of women engineers, =SWE
women in tech, women who code, women in technology
women in product
girls who code
pyladies
mensa
rotaract, rotaract club, rotaracter
amnesty, amnesty international, amnistia internacional, amnistie internationale
greenpeace
teach for america, =TFA
y combinator, =YC
techstars
on deck
zonta, zonta international, zonta club, zontian
inner wheel, inner wheel club, international inner wheel
junior chamber international, =JCI, junior chamber, jaycees, wirtschaftsjunioren, jeune chambre economique
business network international, =BNI
v&vn, verpleegkundigen en verzorgenden nederland, beroepsvereniging v&vn
knov, koninklijke nederlandse organisatie van verloskundigen, royal dutch organisation of midwives
knmg, artsenfederatie knmg, royal dutch medical association
royal college of midwives, =RCM
deutscher hebammenverband, hebammenverband
federatie nederlandse vakbeweging, =FNV, fnv vakbond
christelijk nationaal vakverbond, =CNV, cnv vakmensen
koninklijk instituut van ingenieurs, =KIVI
natuurmonumenten, vereniging natuurmonumenten
knnv, koninklijke nederlandse natuurhistorische vereniging
vogelbescherming nederland, birdlife nederland
royal society for the protection of birds, rspb
naturschutzbund deutschland, =NABU, naturschutzbund
ligue pour la protection des oiseaux, =LPO
lega italiana protezione uccelli, =LIPU
sociedad espanola de ornitologia, seo birdlife
world wildlife fund, =WWF, world wide fund for nature
gewerkschaft deutscher lokomotivfuhrer, =GDL, lokfuhrergewerkschaft
eisenbahn und verkehrsgewerkschaft, =EVG
ig metall, igmetall, industriegewerkschaft metall
vereinte dienstleistungsgewerkschaft, gewerkschaft ver di
gewerkschaft erziehung und wissenschaft, =GEW
deutscher gewerkschaftsbund, =DGB, german trade union confederation
osterreichischer gewerkschaftsbund, =OEGB
gewerkschaft unia, syndicat unia, sindacato unia
confederation generale du travail, =CGT
confederation francaise democratique du travail, cfdt
comisiones obreras, ccoo
union general de trabajadores, =UGT
confederazione generale italiana del lavoro, cgil
marburger bund
igda, international game developers association
wicys, women in cybersecurity
infragard, infragard chapter
owasp, open web application security project, owasp chapter
isaca, isaca chapter, information systems audit and control association
fondo per l ambiente italiano, fondo ambiente italiano, =FAI
touring club italiano, =TCI
legambiente, circolo legambiente
ordem dos engenheiros
ordem dos arquitetos, ordem dos arquitectos
ordem dos medicos, portuguese medical association
ordem dos enfermeiros
ordem dos advogados do brasil, =OAB, brazilian bar association
ordine degli ingegneri, albo degli ingegneri
ordine degli architetti, albo degli architetti
barreau de paris, ordre des avocats de paris
national trust, national trust volunteer
agesci, associazione guide e scouts cattolici italiani
corpo nacional de escutas
deutsche lebens rettungs gesellschaft, dlrg
technisches hilfswerk, =THW
johanniter unfall hilfe, die johanniter
adac, allgemeiner deutscher automobil club
ymca, cvjm, young men s christian association
naturfreunde, amis de la nature
chaos computer club
royal institute of british architects, =RIBA
royal institution of chartered surveyors, =RICS
american institute of architects, =AIA
american society of mechanical engineers, asme
habitat for humanity, habitat para la humanidad, habitat para a humanidade
restos du coeur, les restos du coeur
secours populaire, secours populaire francais
`;
