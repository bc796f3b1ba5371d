/** Pastimes, arts and sports: one concept a line. */
export const LEISURE = `
beer brewing, brewing, brewer, homebrewing, homebrew, homebrewer, home brewer, bierbrouwen, brouwen, thuisbrouwer, brouwer, hobbybrauer, hobbybrauerin, bierbrauen, brauen, brauerin, heimbrauer, brassage, brasser, brasseur, brasser de la biere, biere maison, cerveza artesanal, cerveza casera, cervecero, cervejeiro, cerveja artesanal, birra artigianale, homebrewers, bier brouwen, bier brauen, birraio, craft beer, braumeister, braumeisterin, cervecera, cervejeira, brouw, braue, brasso
cider making, cider, cidre, sidra, apfelwein, sidro, cidermaker, cidermakers, cidriculteur, cidricultrice, cidrier, sidrero, cidrerie, sidreria, cider maker, ciderij
wine, winemaker, winemakers, vigneron, vigneronne, viticultor, viticultora, viticoltore, enologo, enologa, oenologue, wijnmaker, weinbau, winzerin, vinos, vini, vinhos, wein, wijn, vin, vino, vinho, winemaking, winzer, wijnbouw, oenologie, enologia, sommelier, viticulture
whisky, whiskey, single malt, scotch, whiskies
coffee, kaffee, koffie, cafe de especialidad, cafe especial, cafes especiais, specialty coffees, specialty coffee, espresso, barista
cooking, kochen, koken, cuisine, cocina, cozinha, cucina, cocinar, cozinhar, cucinare, cook, cooks, koche, kook, cocino, cozinho, cucino
baking, backen, bakken, patisserie, reposteria, confeitaria, sourdough, zuurdesem, sauerteig, levain, masa madre, bread baking, brot backen, lievito madre, baker at home, hobbybakker, hobbybacker, bakster, backerin aus leidenschaft, bake, bakes, backe, horneo
barbecue, bbq, grillen, barbecueen, smoker pit, pitmaster, asado, churrasco, barbacoa
vinyl, vinyl records, lp's, platenverzamelaar, schallplatten, vinyle, vinyles, vinilo, vinilos, vinil, vinile, vinili, record collecting, record collector, lps, crate digger, crate digging, platen verzamelen, plattensammler
jazz, jazzmusik
bluegrass, banjo
classical music, klassische musik, klassieke muziek, musique classique, musica clasica, musica classica
opera, oper
choir, choral singing, chor, chorgesang, chormusik, canto corale, canto coral, chant choral, chorsingen, koor, zangkoor, chorale, coro, coral, singing in a choir, koorzang, choirs, chorsanger, chorsangerin, choriste, corista, choeur, chef de choeur, cheffe de choeur, koordirigent, chorleiter, chorleiterin, maestro de coro, maestro del coro, choirmaster, im chor singen, im chor singe, zing in een koor, chante en chorale, koorzangeres, koorzanger, coralista
fado, fadista
salsa, salsa dancing, bailar salsa, salsero, salsera, salsa tanzen, salsadansen, salsatanz, salsatanzer, danser la salsa, dancar salsa, ballare salsa
tango, tanguera, tanguero, tanguista, tangotanzer, tangotanzerin, tangodanser, tangueira
ballroom dancing, dance, tanzen, dansen, danse, baile, danca, danza, dancing, dancer, dancers, danseres, tanzer, tanzerin, danseur, danseuse, bailarin, bailarina, dancarino, dancarina, ballerino, ballerina, tanze, bailo, danco, ballo
scottish country dance, country dance, scottish country dancing, ceilidh
ballet, ballett
theatre, theater, teatro, toneel, amateur dramatics, schauspiel, theaterliebhaber, theatregoer, theatreux
cinema, film, films, filmmaking, filmmaker, cine, kino, cineast, cineaste, documentaries, documentary, dokumentarfilm
photography, photographer, fotografie, fotograf, fotografin, photographie, photographe, fotografia, fotografo, fotografa, fotograaf, fotografiere, fotografeer, fotografio
analogue photography, analog photography, film photography, fotografia analogica, analogfotografie, analoge fotografie, argentique, photo argentique, photographie argentique, fotografia argentica, 35mm, darkroom, dunkelkammer, rullini
drawing, zeichnen, tekenen, dessin, dibujo, desenho, disegno, sketching, urban sketching, zeichne, dessine
painting, malen, malerei, schilderen, peinture, pintura, pittura, aquarelle, watercolour, watercolor
pottery, ceramics, ceramist, ceramista, ceramistas, ceramiste, keramiker, keramikerin, keramist, potter, potters, pottenbakker, potier, alfarero, alfarera, oleiro, vasaio, keramik, keramiek, pottenbakken, toepfern, topfern, poterie, ceramique, ceramica, alfareria, topfere, pottenbakster, potiere
azulejos, azulejo, portuguese tiles, azulejaria, tegels, faience
calligraphy, kalligraphie, kalligrafie, calligraphie, caligrafia, calligrafia
origami, paper folding, papierfalten, papiroflexia
knitting, knitter, knitters, knits, breiclub, breister, strickclub, tricoteuse, tejedora, stricken, breien, tricot, tejer, trico, maglia, crochet, hakeln, haken, strickerin, tricoteuses, tricoteur, maglierista, knit, knitted, knitwear, stricke, strickt, tricote, tricotez, tricotais, tejo, tricoto, tricotar, sferruzzo, knitting needles, breinaalden, stricknadeln, aiguilles a tricoter, agujas de punto, agulhas de trico, ferri da maglia
quilting, quilters guild, quilts, quilt, quilter, quilters, patchwork, quilten, courtepointe, acolchado, patchworken
sewing, nahen, naaien, couture, costura, cucito, sew, sews, naai, naaister, couds, couturiere, costuro, costurar, costureira, cucio, costurera, naherin, sarta
woodturning, woodturner, woodturners, houtdraaien, houtdraaier, drechseln, drechsler, drechslerin, tournage sur bois, tourneur sur bois, torneado de madera, torneria in legno, tornitura del legno
woodworking, woodworker, houtbewerking, holzarbeiten, tischlern, travail du bois, menuiserie, carpinteria, marcenaria, falegnameria, carpentry, schreinern
gardening, garden, gartnern, gartnerei, garten, tuinieren, tuinier, jardinage, jardineria, jardinagem, giardinaggio, hobbygartner, hobbygartnerin, gardener, allotment, moestuin, schrebergarten, potager, gartnere, tuiniert, jardine, jardinez, jardiniere, jardinera
orchids, orchid, orquideas, orquidea, orchideen, orchideeen, orchidee, orchidees, orchidea, orquidofilia, orquidofilo, orchideenzuchter
beekeeping, beekeeper, beekeepers, bees, bee, imker, imkerin, imkerei, imkern, bijen, bijenhouder, apiculture, apiculteur, apicultrice, apicultura, apicultor, apicultora, apicoltura, apicoltore, apicoltrice, bijen houden, abeilles, abejas, hobbyimker, hobbyimkerin, bee keeper, keep bees, keeps bees, keeping bees, imkert, imkere, houd bijen, bijen houdt, ruches, colmenas, bienenstocke, apiarist, apiarists, apiary, bijenhoudster, bienenzuchter, bienenzuchterin, abelhas
mushroom foraging, mushrooms, mushroom picking, mushroom hunting, pilze sammeln, pilze, pilzsammler, pilzsammlerin, paddenstoelen, paddenstoelen zoeken, champignons, cueillette de champignons, setas, micologia, mykologie, mycology, mycologie, cogumelos, funghi, fungaiolo, foraging, pilzsucher, schwammerl, mycologue, wildplukken, wild food, wildkrauter
birding, birdwatching, bird watching, birder, birders, birdwatcher, vogels kijken, vogelspotten, vogelaar, vogelbeobachtung, ornithologie, ornithology, ornithologue, observacion de aves, avistamiento de aves, observacao de aves, birdwatchers, ornitologia, ornitologo, ornithologe, vogelen, hobbyornithologe, pajarero, vogelkunde
sailing, sailor, zeilen, zeiler, segeln, seglerin, segler, voile, navegacion a vela, navegar a vela, vela, veleiro, navigare a vela, velista, regatta, yachting, sail, sails, segle, segelt, zeil, zeilt, velejo, velejador, velejadora, vado in vela, va in vela, vai in vela, voileux, voileuse, segelverein, zeilers, plaisancier, velisti
rowing, rower, roeien, roeier, rudern, ruderer, ruderin, aviron, rameur, rameuse, remador, canottaggio, canottiere, rudere, roei, roeit, remero, remera, remadora
kayaking, kayaker, kayak, kajak, kajakken, kajakfahren, kajakfahrer, kajakker, canoeing, kanu, canoe, kanoen, piraguismo, canoagem, kayakiste, kajakfahrerin, paddler, paddlerin, peddel
surfing, surfer, surfen, surf, surfista, surfe, surfeo, surfeas, surfo, surfeuse, surfeur
swimming, swimmer, zwemmen, schwimmen, natation, natacion, natacao, nuoto, open water swimming, wild swimming, nageur, swimmers, zwemster, schwimmer, schwimmerin, nageurs, nadador, nadadora, nuotatore, nuotatrice, swim, swims, schwimme, zwem, zwemt, nado
scuba diving, scuba, diving, diver, divers, duiken, duiker, tauchen, taucher, taucherin, plongee, plongeur, plongeuse, buceo, bucear, mergulho, subacquea, immersioni, apnea, freediving, free diving, freediver, apneista, apneista, apnoetauchen, apnoe, apnee, apneiste, apnoetaucher, apneia, snorkeling
fishing, angling, angler, angeln, vissen, hengelsport, peche, pecheur, pesca, pescatore, fly fishing, pesco, anglerin
running, runner, runners, marathon, marathons, hardlopen, hardloper, laufen, laufer, lauferin, marathonlaufer, course a pied, coureur a pied, correr, corredor, maratona, maratoneta, maraton, trail running, ultramarathon, trailrunning, half marathon, marathoner, marathonien, marathonienne, laufer, trail, trailrunner, trailrun, traillauf, traileur, traileuse, corrida de trail, carreras de montana, corsa in montagna, trailrunners, traillopen, hardloop, hardloopt, hardloopster, corro, corredora, podista
triathlon, triathlete, triathletin, triathlet, triathleten, triatlon, triatleet, triathlete, ironman, triatleta, triathletes
cycling, cyclist, cyclists, fietsen, wielrennen, wielrenner, radfahren, rennrad, radsport, cyclisme, cycliste, velo, ciclismo, ciclista, bikepacking, gravel bike, road cycling, mountain biking, mtb, mountainbiken, fietser, rennradfahrer, radler, gravel, rennradfahrerin, racefiets, wielrenster, vado in bici, vai in bici, va in bici, bici da corsa, radlerin, fietst, faire du velo, du velo, a velo, cyclotourisme, en bici, en bicicleta, andar de bicicleta, de bicicleta, in bicicletta, in bici, andare in bicicletta
hiking, hiker, wandelen, wandern, wanderer, randonnee, randonneur, randonneuse, senderismo, excursionismo, caminhadas, escursionismo, trekking, hikes, bergwandern, hill walking, munro, munros, hikers, wandelaar, wandelaars, wanderin, senderista, senderistas, caminhante, escursionista, escursionisti, randonneurs, hike, wandere, wandert, randonne, hillwalker, hillwalkers, hillwalking, bergwandelaar, montanero, montanera, caminheiro
climbing, climber, bouldering, klimmen, klettern, kletterer, escalade, grimpeur, grimpeuse, escalada, escalador, arrampicata, alpinism, bergsteigen, alpinisme, alpinismo, boulderen, bouldern, mountaineering, kletterin, klimmer, climb, climbs, klettere, kletterst, klim, klimt, grimpe, grimpes, grimpez, escalo, escalas, escaladora, arrampico, arrampichi, arrampica, arrampicatore, arrampicatrice, boulderer, boulderers, klimmers
skiing, skier, skifahren, ski, esqui, esquiar, sciare, skieen, langlaufen, langlauf, snowboarding, skiers, skifahrer, skifahrerin, skieur, skieuse, esquiador, esquiadora, sciatore, sciatrice, skifahre, esquio, scio
ice skating, schaatsen, schaatser, schaatsster, schaatstrainer, schaatstrainster, schaatscoach, eislaufen, eisschnelllauf, patinage, patinage sur glace, patinaje, patinagem, pattinaggio, speed skating, speed skater, elfstedentocht, ice skater, eislauferin, natuurijs, patineuse, patineur, schaats, schaatst, eislaufe
skateboarding, skate, skateboard, skateboarder, skater, skaten, skateurs, skateboards, skatista, skateboarden, skateur
curling, curler, curlers, curlen, curlingverein
golf, golfer, golfen, golfeur
tennis, tennisspieler, padel, tenista, tenistas, tennisser, tennisspielerin, joueur de tennis, joueuse de tennis, tenis, tennista, tennisti
table tennis, ping pong, tafeltennis, tischtennis, tischtennisspieler, tennis de table, tenis de mesa, tennistavolo, pingpong, tafeltennisser, ping-pong
badminton, squash
football, soccer, voetbal, fussball, futbol, futebol, calcio, voetballen, calcetto, fussballer, footballer, voetballer, fussballerin, fussballspieler, footballeur, futbolista, jogador de futebol, calciatore
rugby, rugbyman, rugbyer, rugbier, rugbysta, rugbista, rugbyspieler
basketball, baloncesto, basquete, pallacanestro, basketballer, basketteur, basketteuse, basketbal, baloncestista, cestista
volleyball, volleybal, voleibol, pallavolo, volleyballer, volleyballerin, volleyeur, volleyeuse, pallavolista
hockey, field hockey, ice hockey, eishockey
cricket
martial arts, judo, karate, kampfsport, vechtsport, arts martiaux, artes marciales, jiu jitsu, bjj, judoka, aikido, taekwondo
boxing, boxen, boxe, boxeo
yoga, yogalehrerin, pilates, yogi, yogini, yogaleraar, yogalehrer, prof de yoga, yogadocent, insegnante di yoga, profesora de yoga
meditation, mindfulness, achtsamkeit, meditatie, pleine conscience
horse riding, horseback riding, equestrian, equitation, reiten, reiterin, reiter, reitsport, paardrijden, paarden, cheval, chevaux, cavaliere, cavalier, equitacion, equitacao, hipica, dressage, dressuur, dressur, amazone, horses, hipismo, jinete, ruiter, amazona, reite, paardrijd, paardrijdt, monto a caballo, monto a cavalo, vado a cavallo
chess, schaken, schaker, schach, schachspieler, echecs, joueur d echecs, ajedrez, ajedrecista, xadrez, xadrezista, scacchi, scacchista, schachspielerin, schachverein, schaakclub, enxadrista, joue aux echecs, jouez aux echecs, juego al ajedrez, juegas al ajedrez, jogo xadrez, joga xadrez, gioco a scacchi, giochi a scacchi, gioca a scacchi, schaakster, schakers, joueuse d echecs, schachspiel
scrabble, word games
crosswords, crossword, crossword puzzles, kruiswoordpuzzels, kruiswoordraadsels, cryptogrammen, kreuzwortratsel, mots croises, cruciverbiste, crucigramas, palavras cruzadas, cruciverba, cruciverbista, cryptic crosswords, cryptic crossword, puzzel, cruciverbist
board games, boardgames, bordspellen, gezelschapsspellen, brettspiele, jeux de societe, juegos de mesa, jogos de tabuleiro, giochi da tavolo, boardgame, tabletop games, bordspel
role playing games, =D&D, dungeons and dragons, pen and paper, dungeon master, rollenspiel, jeux de role, juegos de rol
video games, gaming, gamer, videospiele, videogames, jeux video, videojuegos, videogiochi, retro gaming
esports, e sports
lego, =AFOL
model trains, modellbahn, modellbahner, modellbahnerin, modelleisenbahner, modellbau eisenbahn, model train, modelspoorbaan, treintjes, model railways, modelleisenbahn, modelspoor, modelisme ferroviaire, trainspotting, ferromodellismo
astronomy, astronomie, astronomia, stargazing, sterrenkunde, sterrenkijken, telescopes, amateur astronomer, astronoom, hobbyastronom
genealogy, genealogie, genealogia, family history, stamboomonderzoek, stamboom, ahnenforschung, ahnenforscher, familienforschung, genealogist, genealogiste, arbol genealogico, genealogista, family tree, family trees, stammbaum, ancestry research, voorouders, arbre genealogique, albero genealogico
travel writing, reisblog
poetry, poet, poezie, lyrik, poesie, poeta, poesia, poems, gedichte, gedichten, slam poetry, poete
literature, literatur, literatuur, litterature, literatura, letteratura, book club, boekenclub, buchclub, lesekreis, club de lectura, clube do livro, club de lecture, novels
science fiction, sci fi, scifi, ciencia ficcion, fantascienza, ficcao cientifica
crime fiction, krimis, romans policiers, novela negra, gialli, polars, thrillers
comics, comic, strips, bande dessinee, bd, tebeos, fumetti, quadrinhos, manga
history podcasts, true crime
antiques, antiek, antiquitaten, antiquites, antiguedades
vintage cars, classic cars, oldtimer, oldtimers, voitures anciennes, coches clasicos, auto d epoca
motorcycling, motorcycles, motorrad, motorradfahren, motorrijden, motos, motocicletas, motard, motociclismo, biker
aviation hobby, gliding, segelfliegen, zweefvliegen, planeur, private pilot
dogs, dog, hunde, honden, chiens, perros, cachorros, cani, dog owner, dog agility
katzen, katten, gatos, gatti
languages, esperanto, polyglot, sprachen lernen, talen leren
guitar, gitarre, gitaar, guitare, guitarra, chitarra, gitarrist, gitarrist, gitarist, guitariste, guitarrista, chitarrista
piano, klavier, pianist, pianista, pianiste, pianoforte
violin, geige, viool, violon, violin, violino, geigerin, violoniste, violinista
cello, violoncelle, violonchelo, violoncello, cellist
drums, schlagzeug, drummen, drummer, bateria
saxophone, saxofoon, saxophon, saxofon, saxofone, sassofono
accordion, akkordeon, accordeon, acordeon, fisarmonica
scouting, scouts, pfadfinder, padvinderij, scoutisme, escotismo, escultismo, girl guides
camping, campen, campervan, vanlife, wohnmobil, kamperen, wild camping, wildcamping, wildkamperen, wild campen, bivouac
podcasting, podcaster, podcasts
stand up comedy, improv, improtheater, improvisatietheater, theatre d improvisation, improvisacion, improv theatre, improv theater, improvisation, impro, teatro de improvisacion, teatro de improviso, improvvisazione, improvvisazione teatrale, teatro d improvvisazione
volcanoes, vulkane, vulkanen
sauna, saunas
minimalism, minimalismus, minimalisme
veganism, vegan, vegetarian
embroidery, sticken, borduren, broderie, bordado, ricamo
bonsai
tattoo art
fencing sport, fencer, fencers, schermen, schermer, fechten, fechter, fechterin, escrime, escrimeur, escrimeuse, esgrima, esgrimista, scherma, schermidore, schermitrice, fencing coach, fencing club
capoeira, capoeirista, capoeiristas
flamenco, bailaora, bailaor, flamencodanseres
orienteering, orienteer, orienteers, orientierungslauf, orientatieloop, course d orientation, orientacion deportiva
fell running, fell runner, hill running, berglauf, trail run
archery, bogenschiessen, boogschieten, tir a l arc, tiro con arco, tiro com arco, tiro con l arco
model shipbuilding, model ships, ship models, model ship, model boats, schiffsmodellbau, modellschiffe, scheepsmodelbouw, modelbouw, maquettes de bateaux, maquetas de barcos, modelismo naval, modellismo navale, modellbau
wadlopen, wadloper, wadgids, mudflat hiking, wattwandern, wattwanderung
celtic harp, harpe celtique, harp, harfe, harp, harpiste, harpist, arpa, harpa, arpista, harfenistin
sitar, sitarist, sitarspieler
pub quizzes, pub quiz, pubquiz, quiz nights, quizabend, quizzer, trivia nights, kneipenquiz
parkrun, parkruns, parkrunner
street art, graffiti, murals
calligraphy pens, fountain pens, fullfederhalter, vulpennen, stylos plume
flower arranging, ikebana, floristry
tea, tee trinken, teeliebhaber, thee, tea ceremony
cheese making, kaas maken, kasen, fromager, queseria
chocolate making, chocolatier, bean to bar
rock climbing gym, klimhal, kletterhalle
kitesurfing, kitesurfen, kitesurf, windsurfing, windsurfen, planche a voile
water polo, wasserball, waterpolo
handball, balonmano, handebol, pallamano, handballer, handballerin, handballeur, handballeuse
korfball, korfbal
darts, darten
billiards, snooker, biljart, billard, billar
bridge card game, bridgen, bridgespieler
poker
petanque, boules, boccia, jeu de boules
cross country skiing, langlaufer, ski de fond, esqui de fondo, sci di fondo, biathlon
snowboard, snowboarder
parkour
paragliding, gleitschirm, gleitschirmfliegen, paragliden, parapente, parapendio
skydiving, fallschirmspringen, parachutespringen, paracaidismo, paraquedismo, paracadutismo
geocaching, geocacher
caving, speleology, hohlenforschung, speleologie, espeleologia, speleologia
metal detecting, metaaldetectie
stamp collecting, philately, philatelie, briefmarken, postzegels, filatelia, timbres poste, francobolli, filatelico, filatelista, philateliste, philatelist, postzegelverzamelaar, briefmarkensammler
coin collecting, numismatics, numismatik, numismatique, numismatica, munzen sammeln, munten verzamelen
puppetry, marionettes, puppenspiel, poppenspel
magic tricks, zauberei, goochelen, prestidigitation, ilusionismo
juggling, jonglieren, jongleren, jonglage, circus
electronic music, synthesizers, modular synths, techno, elektronische musik, musica electronica
metal music, heavy metal, metalhead, metalheads
punk rock, punk
hip hop, rap, hiphop
samba, bossa nova, sambista, sambistas
organ music, orgel, orgue, organo musical, organist
bagpipes, dudelsack, doedelzak, cornemuse, gaita, cornamusa
big band, brass band, blaskapelle, fanfare, blasmusik, brass bands, harmonie orchester, blasorchester, harmonieorkest, banda de musica, banda filarmonica, banda musicale, bands de metais, trumpet, trompet, trompete, trompette, trompeta, tromba, trombone
musicals, musical theatre, musical theater, comedie musicale, teatro musical
radio amateur, ham radio, amateurfunk, zendamateur, radioamateur, amateur radio, funkamateur, radioamator, radioamador, radioaficionado, radioamatore
electronics tinkering, arduino, raspberry pi, maker movement, makerspace
home automation, domotica, smart home
cosplay
anime, studio ghibli
star trek, trekkie, trekkies, star wars
star wars
tolkien, lord of the rings
shakespeare
harry potter
formula one, formula 1, =F1, formel 1, formule 1, formula uno, motorsport, motorsports
american football, =NFL, nfl
baseball, beisbol, honkbal, beisebol, softball
aquariums, aquaristik, aquarium, aquariophilie, acuarios, aquaria, aquariofilie
horses breeding, fokkerij
chickens, hens, kippen houden, huhner halten, poules
composting, komposting, compost, kompost
permaculture, permakultur, permacultuur, permacultura
dry stone walling, trockenmauern
tiny houses
zen buddhism, zen
bushcraft, survival
canals, narrowboats, narrowboat
lighthouses, leuchtturme, vuurtorens, phares, faros, fari
maps, cartography, kartographie, cartografie, cartographie, cartografia, kartografie, old maps, oude kaarten, alte karten
castles, burgen, kastelen
archaeology, archaologie, archeologie, arqueologia, archeologia, archeology
paleontology, fossils, fossilien, fossielen, palaontologie
cyclocross, cyclo cross, veldrijden, veldrijder, querfeldein, querfeldeinrennen, ciclocross, ciclocros, cyclo-cross
ultramarathons, ultra running, ultra runner, ultrarunner, ultrarunning, ultralauf, ultratrail, ultra trail, ultraloper, ultralaufer, ultramaraton, ultramaratona, ultra marathon
lockpicking, lock picking, schlossoffnen, crochetage
folk dancing, folk dance, volksdansen, volkstanz, danse folk, bal folk, balfolk, danzas folkloricas, dancas folcloricas, danze popolari, balli popolari, danza popolare
mystery novels, detective novels, detectives boeken, kriminalromane, romans a enigme, romanzi gialli, novelas de misterio, romances policiais, whodunnits
vegetable gardening, vegetable garden, kitchen garden, moestuinieren, gemuseanbau, gemusegarten, potagers, huerto, huerto urbano, huerta, horta, orto, orti, hortas, urban gardening, stadstuin, orticoltore, orticoltrice, hortelano, hortelana, gemusegartner, maraicher
birdsong, ornithologist, ornitholoog, ornithologin
home renovation, verbouwen, heimwerken, renovation de maison, do it yourself, =DIY, diy, bricolage, bricolaje, bricolagem, fai da te, klussen
volunteer firefighting, volunteer firefighter, vrijwillige brandweer, freiwillige feuerwehr, pompier volontaire, bomberos voluntarios, bombeiros voluntarios
sea swimming, ice bathing, winter swimming, ijszwemmen, winterschwimmen, cold plunges, cold water swimming, eisbaden
standup paddling, stand up paddle, =SUP, paddleboarding, suppen
ultimate frisbee, frisbee
squash sport, squashen
lacrosse
gymnastics, turnen, gymnastik, gymnastique, gimnasia, ginastica, ginnastica
crossfit, weightlifting, powerlifting, krachttraining, gewichtheben, krafttraining, halterofilia, pesistica, strength training
inline skating, roller derby, rolschaatsen
figure skating, eiskunstlauf, kunstschaatsen, patinaje artistico, patinagem artistica
bellringing, bell ringing, campanology
watchmaking, watch collecting, horology, uhren, uhrmacher, horlogerie, horloges verzamelen, relojeria, relojoaria, orologi, vintage watches
film scores, soundtracks, filmmusik
ballads, singer songwriter, songwriting, songwriter, liedjesschrijver, cantautor, cantautore, auteur compositeur
ukulele
flute, dwarsfluit, querflote, flutiste, flauta, flauto, recorder blockflute
double bass, contrabas, kontrabass, contrebasse, contrabajo, contrabaixo, contrabbasso
swing dancing, lindy hop, lindyhop, swingtanz, swing dance
zumba
tap dance, steptanz, claquettes
medieval history, middeleeuwen, mittelalter, moyen age, edad media, idade media, medioevo, medievalist
roman history, romeinse geschiedenis, romische geschichte, histoire romaine, historia romana, storia romana, ancient rome
military history, militaire geschiedenis, militargeschichte, histoire militaire, historia militar, storia militare
architecture photography, architekturfotografie, street photography, straatfotografie, strassenfotografie, fotografia de rua, fotografia callejera, photo de rue
wildlife photography, natuurfotografie, naturfotografie, tierfotografie, photo animaliere, fotografia de naturaleza, fotografia naturalistica
printmaking, linocut, letterpress, zeefdruk, siebdruck, linoleum, gravure, grabado, gravura, incisione, serigrafia, screen printing, risograph
bookbinding, boekbinden, buchbinden, reliure, encuadernacion, encadernacao, legatoria, rilegatura
glassblowing, stained glass, glasblazen, glasblasen, vitrail, vitraux, vidrieras, vitral, glas in lood
jewellery making, goldsmithing, edelsmeden, goldschmieden, joaillerie, orfebreria, ourivesaria, oreficeria
leatherwork, leatherworking, lederbewerking, marroquinerie
sculpture, sculpting, beeldhouwen, bildhauerei, escultura, scultura, sculptor
weaving, loom weaving, weven, weben, tissage, tejido en telar, tecelagem, tessitura, handweaving
natural dyeing, textile art, textielkunst, textilkunst
soap making, candle making
cheese, cheeses, kaas, kase, fromages, quesos, queijos, formaggi, cheesemaking
fermenting, kombucha, kefir, kimchi, fermenteren, fermentieren
italian cooking, pasta making, pastas frescas, pasta fresca
permaculture gardening, permaculture garden
houseplants, kamerplanten, zimmerpflanzen, plantes d interieur, plantas de interior, succulents, cactus, cacti, kakteen, cactussen
dahlias, roses growing, rozen, rosen zuchten
canoe trips, canoeing trips, canotage
rafting, whitewater, wildwasser, wildwater
sailing regattas, dinghy, catamaran, zeilboot, segelboot, voilier, velero, barca a vela
caravanning, motorhome, autocaravanas, camper reizen
trains, train travel, rail travel, interrail, treinreizen, zugreisen, voyages en train, viajes en tren, viagens de comboio, viaggi in treno, slow travel, night trains
football coaching, youth football, jeugdtrainer, jugendtrainer
refereeing, referee, scheidsrechter, schiedsrichter, schiedsrichterin, arbitre de foot, arbitro
karting, go-kart
bullet journaling, journaling
board game design, tabletop game design
escape rooms, escape room, escape games
warhammer, miniature painting, miniaturen
dungeons & dragons, dnd
k pop, kpop, korean dramas, k dramas
jane austen, austen novels
short stories, kurzgeschichten, korte verhalen, cuentos cortos, nouvelles litteraires, creative writing, creatief schrijven, kreatives schreiben, escritura creativa, escrita criativa, scrittura creativa, ecriture creative
essay writing, essays
bird ringing, moth trapping, butterflies, vlinders, schmetterlinge, papillons, mariposas, borboletas, farfalle, entomology, insects
horse racing, pferderennen
greyhounds, rescue dogs, guide dogs, blindengeleidehonden, blindenhunde
volcanology, vulkanologie
weather watching, storm chasing, weer amateur
cold war history, koude oorlog, kalter krieg, guerra fria, guerre froide
coffee roasting, coffee roaster, koffiebranden, koffiebrander, kaffeerosterei, kaffee rosten, kaffeeroster, torrefaction, torrefacteur, tostado de cafe, tostador de cafe, torrefacao, torrefador, torrefadora, torra de cafe, torra cafe, torrefazione, torrefattore
house music, techno music, chicago house, deep house
gospel, gospel choir, gospelkoor, gospelchor, chorale gospel, coro gospel
sea shanties, shanty, shanties, shanty choir, shantykoor, shanty singer
vintage bicycles, vintage bikes, old bicycles, bici d epoca, biciclette d epoca, velos anciens, bicis antiguas, bicicletas antigas, oude fietsen, alte fahrrader
yodelling, yodeling, yodeler, yodel, jodeln, jodel, jodler, jodlerin, jodelchor, jodle, iodel
skat, skatspieler, skatrunde, doppelkopf
carnatic music, carnatic, karnatic music, karnatic
klaverjassen, klaverjasser, klaverjassers, belote, tarot card game, skat spielen, jass, jassen kartenspiel, mus juego, sueca jogo, scopa gioco, briscola
`;
