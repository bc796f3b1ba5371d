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
bern, berne, berna, berner
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
madrid, madrileno, madrilena, madrilenos, madrilene
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
`;
