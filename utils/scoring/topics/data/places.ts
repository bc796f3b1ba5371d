/** Towns and lands under their names in other languages, with what their people are called. */
export const PLACES = `
amsterdam, amsterdamer, amsterdammer, amsterdams, amsterdamse
rotterdam, rotterdammer, rotterdams, rotterdamse, rotjeknor
the hague, den haag, s-gravenhage, la haye, la haya, haia, l aia, haagse, hagenaar, hagenees
utrecht, utrechter, utrechtse
eindhoven, eindhovenaar
groningen, groninger
delft, delftenaar
leiden, leidenaar
nijmegen, nimwegen, nijmegenaar
maastricht, maastrichtenaar
haarlem, haarlemmer
arnhem, arnhemmer
tilburg, tilburger
breda, bredanaar
antwerp, antwerpen, anvers, amberes, antuerpia, anversa, antwerpenaar, anversois
brussels, bruxelles, brussel, brussel, brussel, bruselas, bruxelas, brussels, bruxellois, bruxelloise, brusselaar, brusseler
ghent, =Gent, gante, gentenaar
bruges, brugge, brugge, brujas
leuven, louvain, lowen
liege, luik, luttich, lieja, liegeois
london, londen, londres, londra, londoner, londoners, londonien, londinense, londinese
edinburgh, edimbourg, edimburgo, edinburger, auld reekie
glasgow, glaswegian, glaswegians
inverness, invernessian
manchester, mancunian, mancunians
birmingham, brummie, brummies
liverpool, scouser, liverpudlian
leeds, loiner
bristol, bristolian
dublin, dubliner, dubliners, dublino, dublim
belfast
cardiff
new york, =NYC, nyc, nueva york, nova iorque, nova york, new yorker, new yorkers, brooklyn, manhattan, newyorkais, neoyorquino
boston, bostonian, bostonians
chicago, chicagoan, chicagoans
san francisco, =SF, bay area, san franciscan
los angeles, =LA, angeleno
seattle, seattleite, seattleites
atlanta, atlantan, atlantans, =ATL, atl
savannah, savannahian
austin, austinite, austinites
denver, denverite
portland, portlander
philadelphia, philly, philadelphian
washington dc, washington d c, d c
houston, houstonian
dallas
miami, miamian
detroit, detroiter
moline, quad cities
grand rapids, grand rapidian
toronto, torontonian
montreal, montrealer, montrealais, montrealaise
vancouver, vancouverite
sydney, sydneysider
melbourne, melburnian
berlin, berliner, berlinerin, berlijn, berlijner, berlino, berlinois, berlim, berlinese, berlines
munich, munchen, muenchen, munchner, munchnerin, monaco di baviera, munique, muenchner
hamburg, hamburgerin, hambourg, hamburgo, amburgo, hanseat
cologne, koln, koeln, kolner, kolnerin, keulen, colonia, colonia
frankfurt, frankfurter, frankfurterin, francfort, frankfurt am main, francoforte, frankfort
stuttgart, stuttgarter, stuttgarterin, stoccarda
dusseldorf, duesseldorf, dusseldorfer
leipzig, leipziger, leipzigerin, lipsia
dresden, dresdner, dresdnerin, dresde, dresda
nuremberg, nurnberg, neurenberg, norimberga, nurnberger
hanover, hannover, hannoveraner, hanovre
bremen, bremer, breme, brema
heidelberg, heidelberger
freiburg, freiburger, fribourg-en-brisgau
aachen, aken, aix la chapelle, aquisgran, aquisgrana, oecher
vienna, wien, vienne, viena, wenen, wiener, wienerin, viennese, viennois, weense
graz, grazer, grazerin
linz, linzer
salzburg, salzburger, salzbourg, salisburgo
innsbruck, innsbrucker
zurich, zuerich, zurcher, zurcherin, zurigo, zurique, zurichois
geneva, geneve, genf, ginebra, genebra, ginevra, genevois, genevoise, genfer
basel, basilea, basler
bern, berne, berna, berner, bernois, bernoise, bernese
lausanne, losanna, lausannois
paris, parijs, parigi, parisien, parisienne, parijzenaar, parisian, parisians, pariser, parisino, parigino, parigina
lyon, lione, lyonnais, lyonnaise
lille, rijsel, lillois, lilloise, ch ti, lilla
marseille, marseilles, marsella, marsiglia, marselha, marseillais, marseillaise
toulouse, tolosa, toulousain, toulousaine
bordeaux, burdeos, bordelais, bordelaise
nantes, nantais, nantaise
strasbourg, strassburg, straatsburg, estrasburgo, strasbourgeois
~nice, =Nice, nizza, nicois, nicoise
rennes, rennais, rennaise
grenoble, grenoblois
madrid, madrileno, madrilena, madrilenos, madrilene, madrilenas
barcelona, barcelone, barcellona, barcelones, barcelonesa
valencia, valenciano, valenciana
seville, sevilla, sevilha, siviglia, sevillano, sevillana
bilbao, bilbaino, bilbaina
zaragoza, saragossa, saragozza
bogota, bogotano, bogotana, bogotanos, cachaco
cali, caleno, calena, calenos
medellin, paisa, paisas
mexico city, ciudad de mexico, =CDMX, cdmx, chilango, chilanga
buenos aires, porteno, portena
santiago de chile, santiaguino
lima, limeno, limena
lisbon, lisboa, lissabon, lisbonne, lisbona, lisboeta, lisboetas, lisboner, alfacinha, alfacinhas
porto, oporto, portuense, tripeiro, tripeira
aveiro, aveirense, aveirenses
ilhavo, ilhavense
coimbra, coimbrao, conimbricense
braga, bracarense
sao paulo, san pablo, san paolo, paulistano, paulistana
rio de janeiro, carioca, cariocas
brasilia, brasiliense
rome, =Rom, roma, romano de roma, romain, romano, romana, romani, romaine
milan, milano, mailand, milaan, milao, milanese, milanesi, milanais
naples, napoli, neapel, napels, napoles, napoletano, napoletana, napoletani, neapolitan, neapolitans, napolitain, napolitano, partenopeo, partenopea, partenopei
turin, torino, turijn, turim, torinese, torinesi, turinois
florence, firenze, florenz, florencia, florenca, fiorentino, fiorentina, florentine
venice, venezia, venedig, venetie, venise, venecia, veneza, veneziano, veneziana
bologna, bolognese, bolognesi
genoa, genova, genua, genovese
palermo, palermitano, palermitana
copenhagen, kopenhagen, kobenhavn, copenhague, copenaghen
stockholm, stoccolma, estocolmo, stockholmer
oslo
helsinki
prague, praag, prag, praha, praga
warsaw, warschau, varsovie, varsovia, varsavia, warszawa
budapest
lisburn
singapore, singapur, singapour, singapura, singaporean
hong kong, hongkong, hongkonger
tokyo, tokio
cambridge massachusetts, cambridge ma
padua, padova, padoue, padovano, padovana
verona, veronese, veronesi
treviso, trevigiano, trevigiana, trevigiani, trevigiane
pisa, pisano, pisana
siena, senese
trieste, triest, triestino, triestina
modena, modenese
parma, parmigiani, parmigiane, parmense, parmensi
ferrara, ferrarese
bari
catania, catanese
cagliari, cagliaritano
ghent area, gentse
antwerp area, antwerpse, sinjoor
mechelen, malines
namur, namen
charleroi
mons
luxembourg, luxemburg, luxemburgo, lussemburgo, luxembourgeois
deinze
kortrijk, courtrai
mannheim, mannheimer, mannheimerin, monnem
karlsruhe, karlsruher
mainz, mayence, mainzer, mainzerin, maguncia, magonza
=Trier, treves, treveris
saarbrucken, sarrebruck
regensburg, ratisbonne, ratisbona, regensburger
augsburg, augsbourg, augsburger
kiel, kieler
rostock, rostocker
lubeck, lubecker
munster, munsteraner
bielefeld, bielefelder
dortmund, dortmunder
essen ruhr, essener
duisburg, duisburger
bochum, bochumer
ruhr area, ruhrgebiet, ruhrpott, kohlenpott
bonn, bonner
erfurt, erfurter
jena, jenaer
potsdam, potsdamer
konstanz, konstanzer
ulm, ulmer
wurzburg, wuerzburg, wurzburger
kassel, kasseler
clermont ferrand, clermontois, clermontoise
saint etienne, stephanois, stephanoise
dijon, dijonnais, dijonnaise
reims, remois, remoise
tours ville, tourangeau, tourangelle
angers, angevin, angevine
brest, brestois, brestoise
montpellier, montpellierain, montpellieraine
nancy lorraine, nanceien, nanceienne
metz, messin, messine
rouen, rouennais, rouennaise
caen, caennais, caennaise
le havre, havrais, havraise
limoges, limougeaud
poitiers, poitevin
annecy, annecien
chambery, chamberien
perpignan, perpignanais
toulon, toulonnais
corsica, corse, korsika, corsega
brittany, bretagne, bretana, bretanha, bretagna, breton, bretonne, bretons, bretonnes
normandy, normandie, normandia, normand, normande, normandes
alsace, elsass, elzas, alsacia, alsazia, alsacien, alsacienne
provence, provenza, provencal, provencale, provencaux
malaga, malagueno, malaguena
granada, granadino, granadina
cordoba, cordobes, cordobesa, cordoue
alicante, alicantino
murcia, murciano, murciana
vigo, vigues, viguesa
la coruna, a coruna, coruna, corunes
oviedo, ovetense
gijon, gijones
santander city, santanderino
san sebastian, donostia, donostiarra
pamplona, pamplones
valladolid, vallisoletano
salamanca, salmantino, salmantina, salamanque
galicia, galice, gallego, gallega
andalusia, andalucia, andalusien, andalousie, andaluz, andaluza
catalonia, catalunya, cataluna, katalonien, catalogne, catalonie, catalan, catalana, catalans, catalane, catala, katalane, katalanin, catalani
basque country, pais vasco, euskadi, baskenland, pays basque
mallorca, majorca, majorque, maiorca, mallorquin
tenerife, teneriffa, tinerfeno
guadalajara, tapatio, tapatia
monterrey, regiomontano
rosario, rosarino, rosarina
cordoba argentina
montevideo, montevideano
quito, quiteno, quitena
cartagena, cartagenero
barranquilla, barranquillero
funchal, funchalense, madeira island
faro algarve, algarve, algarvio, algarvia
evora, eborense
setubal, setubalense
guimaraes, vimaranense
leiria, leiriense
viseu, viseense
azores, acores, azoren, acoriano, acoriana
belo horizonte, =BH, belo-horizontino, belo horizontina
porto alegre, porto alegrense
curitiba, curitibano, curitibana
recife, recifense
salvador bahia, soteropolitano, baiano, baiana, soteropolitana, baianos
fortaleza, fortalezense
florianopolis, floripa
campinas, campineiro
=Cork, corkonian
galway, galwegian
limerick
york england, yorkshire, yorkshireman
newcastle, geordie, geordies
sheffield
nottingham
cardiff area, cardiffian
swansea
aberdeen, aberdonian
dundee, dundonian
oxford town, oxfordshire
brighton, brightonian
norwich
plymouth, plymothian
san antonio, san antonian
san diego, san diegan
phoenix
minneapolis, twin cities, minnesotan
pittsburgh, pittsburgher, yinzer
cleveland, clevelander
cincinnati, cincinnatian
kansas city, kansas citian
st louis, saint louis, st louisan
new orleans, =NOLA, nola
nashville, nashvillian
charlotte, charlottean
raleigh, raleigh durham, research triangle
salt lake city, =SLC
baltimore, baltimorean
milwaukee, milwaukeean
buffalo new york
rochester, rochesterian
halifax, haligonian, haligonians
ottawa, ottawan
calgary, calgarian
edmonton, edmontonian
winnipeg, winnipegger
quebec, quebec city, quebecois, quebecoise
brisbane, brisbanite
perth, perthite
auckland, aucklander
wellington, wellingtonian
cape town, kaapstad, kapstadt, le cap, ciudad del cabo, capetonian
johannesburg, joburg, jozi
nairobi, nairobian
lagos, lagosian
accra
cairo, le caire, kairo, il cairo
casablanca, casablancais, casaoui
istanbul, istanbullu, estambul, istambul
athens, athenes, athen, athene, atenas, atene
thessaloniki, thessalonique
krakow, cracow, krakau, cracovie, cracovia
gdansk, danzig, dantzig
wroclaw, breslau, breslavia
bucharest, bukarest, bucarest, boekarest
sofia bulgaria
belgrade, belgrado, belgrad, beograd
zagreb, agram
ljubljana, lubiana
=Riga
tallinn
vilnius, wilna
gothenburg, goteborg, goteborger
malmo
aarhus, arhus
bergen norway, bergenser
reykjavik
mumbai, bombay, mumbaikar
delhi, new delhi, delhiite
bangalore, bengaluru, bangalorean
chennai, madras
hyderabad, hyderabadi
pune, punekar
manila, manileno
jakarta
bangkok
seoul
shanghai
beijing, peking, pekin
dubai
tel aviv
beirut, beyrouth, beiroet
twente, tukker, tukkers
friesland, frisian, friezin
limburg, limburger, limburgers
brabant, brabander, brabanders, brabantse
zeeland, zeeuw, zeeuwse
drenthe, drent, drenthenaar, drents
den bosch, s-hertogenbosch, bosschenaar
zwolle, zwollenaar
enschede, enschedeer
almere
deventer, deventenaar
leeuwarden, leeuwarder
bavaria, bayern, beieren, baviere, baviera, bavarois, bavaroise, bavarian
black forest, schwarzwald, foret noire, zwarte woud
swabia, schwaben, schwabe, schwabin
tyrol, tirol, tiroler, tirolerin, sudtirol, south tyrol, alto adige
tuscany, toscana, toskana, toscane, toscano, toscani, toscan, tuscan
sicily, sicilia, sizilien, sicile, sicilie, siciliano, siciliana, sicilianos, siciliani, siciliane, sizilianer, sizilianerin, sicilien, sicilienne, sicilian
sardinia, sardegna, sardinien, sardaigne, sardinie, sardo, sarda
puglia, apulia, apulien, pugliese, pouilles, salento, salentino, salentina
piedmont, piemonte, piemont, piemontese, piemontesi, piemontais
texas, texan
california, californian, kalifornien, californie
ontario
nova scotia
scotland, schotland, schottland, ecosse, escocia, scozia, schotte, scot, scotsman, scotswoman, ecossais, ecossaise, schottin, escoces, escocesa, scozzese
wales, welshman, welshwoman, galles, gallois, galloise, galles, waliser
ireland, ierland, irland, irlande, irlanda, irishman, irishwoman, irlandais, irlandaise, irlandes, irlandesa, irlandese
besancon, bisontin, bisontine, bisontins
brescia, bresciano, bresciana, bresciani, bresciane
bergamo, bergamasco, bergamasca, bergamaschi
reggio emilia, reggiano, reggiana, reggiani
perugia, perouse, perugino, perugina, perugini
ticino, tessin, ticinese, ticinesi, tessinois, tessinoise, tessiner, tessinerin
minas gerais, mineiro, mineira, mineiros
mato grosso, mato grosso do sul
santa catarina, catarinense
espirito santo, capixaba
rio grande do sul
pernambuco, pernambucano, pernambucana
ceara, cearense, cearenses
parana, paranaense
extremadura, extremeno, extremena
canary islands, canarias, kanarische inseln, iles canaries, canarie, canario, canaria
asturias, asturien, asturies, asturiano, asturiana
alentejo, alentejano, alentejana
minho, minhoto, minhota
tras os montes, transmontano, transmontana
beira interior, beirao, beira alta
calabria, kalabrien, calabre, calabrese, calabresi
friuli, friaul, frioul, friulano, friulana, friulani
umbria, umbrien, ombrie, umbro
abruzzo, abruzzen, abruzzes, abruzzese
molise, molisano
romagna, romagnolo, romagnola, romagnoli
valais, wallis, vallese, valaisan, valaisanne, walliser, walliserin
graubunden, grisons, grigioni, bundner, bundnerin
appenzell, appenzeller
franconia, franken, franconie
saxony, sachsen, saxe, sassonia, sachse
thuringia, thuringen, thuringer
westphalia, westfalen, westphalie, westfale, ostwestfalen, ostwestfale
east frisia, ostfriesland, ostfriese, ostfriesin
styria, steiermark, styrie, stiria, steirer, steirerin
carinthia, karnten, carinthie, carinzia, karntner, karntnerin
vorarlberg, vorarlberger, vorarlbergerin
overijssel
gelderland, gelderlander
achterhoek, achterhoeker
flanders, vlaanderen, flandern, flandre, flandes, fiandre, vlaming, vlamingen
west flanders, west vlaanderen, west vlaming
wallonia, wallonie, wallonien, valonia, vallonia, wallon, wallonne
savoy, savoie, savoyen, savoia, savoyard, savoyarde
auvergne, auvergnat, auvergnate
franche comte, franc comtois, franc comtoise
picardy, picardie
ile de la reunion, la reunion, reunionnais, reunionnaise
quebec province
cornwall, cornishman, cornouailles
lancashire, lancastrian
tyneside
isle of man, manx
tasmania, tasmanian
queensland, queenslander
kerala, malayali, keralite
`;
