/** Schools under their other names and acronyms. */
export const SCHOOLS = `
delft university of technology, tu delft, =TUDelft, tudelft, technische universiteit delft, =TUD, universidad tecnica de delft, technical university of delft, th delft, delft university, university of technology delft, technische hogeschool delft, universite de technologie de delft, universidad tecnologica de delft, politecnico di delft, tud delft, universita tecnica di delft
eindhoven university of technology, tu eindhoven, =TUe, technische universiteit eindhoven, eindhoven university, technical university of eindhoven, technische hogeschool eindhoven, universite de technologie d eindhoven, universidad tecnologica de eindhoven, universita tecnica di eindhoven, universidade tecnica de eindhoven, =TU/e
university of amsterdam, universiteit van amsterdam, =UvA, amsterdam university, universidad de amsterdam, universite d amsterdam, universitat amsterdam, universita di amsterdam, universiteit amsterdam, universidade de amesterdao, university van amsterdam
vrije universiteit amsterdam, vu amsterdam, vrije universiteit, free university amsterdam, free university of amsterdam, vu university amsterdam, vu university, universite libre d amsterdam, freie universitat amsterdam, universidad libre de amsterdam, libera universita di amsterdam
utrecht university, universiteit utrecht, university of utrecht, =UU, universitat utrecht, universite d utrecht, universidad de utrecht, universita di utrecht, rijksuniversiteit utrecht
leiden university, universiteit leiden, university of leiden, universitat leiden, universite de leyde, universidad de leiden, universita di leida, rijksuniversiteit leiden
erasmus university rotterdam, erasmus universiteit, erasmus universiteit rotterdam, =EUR, rotterdam school of management, =RSM, erasmus university, erasmus universitat rotterdam, universite erasme de rotterdam, universidad erasmo de rotterdam, universidad erasmus de rotterdam, universidade erasmus de roterdao, universita erasmus di rotterdam, erasmus school of economics, erasmus medical center rotterdam, universite erasmus de rotterdam
university of groningen, rijksuniversiteit groningen, =RUG, universiteit groningen, groningen university, universitat groningen, universite de groningue, universidad de groninga, universita di groninga, =UoG groningen
radboud university, radboud universiteit, =RU, radboud universiteit nijmegen, radboud university nijmegen, university of nijmegen, katholieke universiteit nijmegen, kun nijmegen, universitat nijmegen, universite de nimegue, universidad de nimega, universita di nimega, radboud nijmegen, nijmegen university, universite radboud, universidad radboud
wageningen university, =WUR, wageningen, wageningen university & research, wageningen university and research, wageningen ur, wageningen universiteit, landbouwuniversiteit wageningen, landbouwhogeschool wageningen, universitat wageningen, universite de wageningue, universidad de wageningen, universita di wageningen
university of twente, universiteit twente, =UT, utwente, universitat twente, universite de twente, twente university, universidad de twente, technische hogeschool twente, universiteit van twente, universita di twente
ku leuven, katholieke universiteit leuven, university of leuven, universitat lowen, catholic university of leuven, kuleuven, =KUL, universiteit leuven, ku lovaina, universite catholique de louvain flamande, universidad catolica de lovaina, katholische universitat lowen, katholische universitat leuven, universita cattolica di lovanio, university leuven, leuven university, universitat leuven, universidad de lovaina
uclouvain, universite catholique de louvain, =UCL louvain, university of louvain, ucl louvain la neuve, louvain la neuve, universite de louvain, universidad catolica de lovaina la nueva, uc louvain, universitat louvain, ucl belgique, katholische universitat louvain la neuve, universita cattolica di louvain
ghent university, universiteit gent, =UGent, ugent, universite de gand, universidad de gante, university of ghent, universita di gand, rijksuniversiteit gent, universitat gent, universiteit van gent, =RUG gent
technical university of munich, =TUM, tu munchen, technische universitat munchen, tu munich, tu muenchen, technische uni munchen, th munchen, technische universitat muenchen, technische universiteit munchen, universite technique de munich, universidad tecnica de munich, universidade tecnica de munique, universita tecnica di monaco, politecnico di monaco di baviera, munich university of technology, technische hochschule munchen
lmu munich, =LMU, ludwig maximilians universitat, ludwig maximilians universitat munchen, university of munich, uni munchen, universitat munchen, lmu munchen, universite de munich, ludwig maximilians university, ludwig maximilian university of munich, universitat muenchen, universidad de munich, universidade de munique, universita di monaco, ludwig maximilian universitat, munich university, universiteit van munchen
tu dresden, technische universitat dresden, dresden university of technology, =TUD dresden, tu dd, technical university of dresden, universite technique de dresde, universidad tecnica de dresde, politecnico di dresda, technische universiteit dresden, tudresden
tu berlin, technische universitat berlin, technical university of berlin, universite technique de berlin, universidad tecnica de berlin, universidade tecnica de berlim, politecnico di berlino, technische universiteit berlijn, berlin institute of technology, tuberlin, technische hochschule berlin, universita tecnica di berlino
humboldt university, humboldt universitat, humboldt universitat zu berlin, hu berlin, humboldt university of berlin, humboldt uni berlin, universite humboldt, universite humboldt de berlin, universidad humboldt, universidad humboldt de berlin, universita humboldt di berlino, humboldt universiteit
free university of berlin, freie universitat berlin, fu berlin, freie uni berlin, universite libre de berlin, universidad libre de berlin, universidade livre de berlim, libera universita di berlino, vrije universiteit berlijn, fu uni berlin, =FUB berlin
rwth aachen, =RWTH, rwth aachen university, aachen university, th aachen, technische hochschule aachen, uni aachen, rheinisch westfalische technische hochschule, rheinisch westfalische technische hochschule aachen, universitat aachen, universite d aix la chapelle, universidad de aquisgran, politecnico di aquisgrana, rwth university, technical university of aachen, universiteit aken, universite technique d aix la chapelle
karlsruhe institute of technology, =KIT, karlsruher institut fur technologie, uni karlsruhe, universitat karlsruhe, th karlsruhe, kit karlsruhe, technische hochschule karlsruhe, university of karlsruhe, fridericiana, institut de technologie de karlsruhe, instituto tecnologico de karlsruhe, instituto de tecnologia de karlsruhe, tecnologico di karlsruhe
leipzig university, universitat leipzig, uni leipzig, university of leipzig, universiteit leipzig, universite de leipzig, universidad de leipzig, universita di lipsia, karl marx universitat leipzig, alma mater lipsiensis
heidelberg university, universitat heidelberg, uni heidelberg, university of heidelberg, universiteit heidelberg, universite de heidelberg, universidad de heidelberg, universita di heidelberg, ruprecht karls universitat, ruprecht karls universitat heidelberg, ruperto carola
university of cologne, universitat zu koln, uni koln, universiteit keulen, universitat koln, universite de cologne, universidad de colonia, universita di colonia, universitat koeln, cologne university, universitas zu koln, albertus magnus universitat
university of mannheim, universitat mannheim, uni mannheim, universiteit mannheim, universite de mannheim, universidad de mannheim, universita di mannheim, mannheim business school, mannheim university
whu, whu otto beisheim school of management, whu vallendar, wissenschaftliche hochschule fur unternehmensfuhrung, otto beisheim school, whu koblenz
university of vienna, universitat wien, uni wien, universite de vienne, universidad de viena, universita di vienna, universiteit van wenen, universidade de viena, vienna university, alma mater rudolphina, wiener universitat
tu wien, technische universitat wien, vienna university of technology, tu vienna, technical university of vienna, technical university vienna, vienna tech, universite technique de vienne, universidad tecnica de viena, politecnico di vienna, universita tecnica di vienna, technische universiteit wenen, technische hochschule wien
vienna university of economics and business, wirtschaftsuniversitat wien, wu wien, wu vienna, wirtschaftsuni wien, universite d economie de vienne, universidad de economia de viena, universita di economia di vienna, economische universiteit wenen, vienna university of economics, wirtschaftsuniversitat
eth zurich, =ETH, =ETHZ, eth zurich, eidgenossische technische hochschule, ecole polytechnique federale de zurich, epfz, eth zuerich, swiss federal institute of technology zurich, federal institute of technology zurich, politecnico federale di zurigo, escuela politecnica federal de zurich, eidgenossische technische hochschule zurich, poly zurich, ethz zurich, politecnico di zurigo, swiss federal institute of technology, epf zurich, escola politecnica federal de zurique, eth in zurich
university of zurich, universitat zurich, uni zurich, =UZH, universite de zurich, universidad de zurich, universita di zurigo, zurich university, universiteit zurich, universidade de zurique, universitat zuerich
epfl, ecole polytechnique federale de lausanne, swiss federal institute of technology lausanne, politecnico federale di losanna, eth lausanne, epf lausanne, politecnico di losanna, escuela politecnica federal de lausana, escola politecnica federal de lausanne, poly lausanne, eidgenossische technische hochschule lausanne
university of st gallen, universitat st gallen, st gallen, =HSG, uni st gallen, unisg, hsg st gallen, hochschule st gallen, universite de saint gall, universidad de san galo, universidad de st gallen, universita di san gallo, saint gallen university, universiteit st gallen, universitat sankt gallen
university of geneva, universite de geneve, uni geneve, universitat genf, =UNIGE, universita di ginevra, universidad de ginebra, geneva university, uni genf, universiteit geneve, universidade de genebra, unige geneve, universite de genf
edhec, edhec business school, edhec lille, edhec nice
hec paris, =HEC, hautes etudes commerciales, ecole des hautes etudes commerciales de paris, hec jouy en josas, hec alumni, ecole hec
essec, essec business school, essec cergy, essec alumni, ecole superieure des sciences economiques et commerciales
insead, insead business school, insead fontainebleau, insead singapore
sciences po, institut d etudes politiques, sciences po paris, sciencespo, iep paris, institut d etudes politiques de paris, iep de paris, paris institute of political studies, instituto de estudios politicos de paris, istituto di studi politici di parigi
polytechnique, ecole polytechnique, =X polytechnique, l x polytechnique, polytechnicien, polytechnicienne, ecole polytechnique palaiseau, escuela politecnica de paris, escola politecnica de paris, polytechniciens, ecole polytechnique paris
sorbonne, sorbonne universite, sorbonne university, la sorbonne, paris sorbonne, sorbonne university paris, universidad de la sorbona, universidad sorbona, la sorbona, universidade de sorbonne, universidade sorbonne, universita della sorbona, universita sorbona, sorbonne universitat, sorbonne universiteit
ecole normale superieure, =ENS, normale sup, ens ulm, ens paris, normalien, normalienne, normaliens, ecole normale superieure de paris, rue d ulm, escuela normal superior de paris, normale superieure
university of lille, universite de lille, universiteit rijsel, universitat lille, universidad de lille, universita di lille, lille university, universite lille, lille 1, lille 2, lille 3
centrale supelec, centralesupelec, ecole centrale paris, centrale paris, supelec, ecole centrale, ecole superieure d electricite
complutense university of madrid, universidad complutense de madrid, universidad complutense, complutense, =UCM, complutense madrid, universite complutense de madrid, universitat complutense madrid, universita complutense di madrid, ucm madrid, complutense uni
autonomous university of madrid, universidad autonoma de madrid, =UAM, autonoma de madrid, universite autonome de madrid, uam madrid, universita autonoma di madrid, autonome universitat madrid, autonome universiteit madrid, la autonoma de madrid
university of barcelona, universitat de barcelona, universidad de barcelona, =UB, universiteit barcelona, universite de barcelone, universita di barcellona, barcelona university, =UBarcelona, ub barcelona, universitat central de barcelona
polytechnic university of catalonia, universitat politecnica de catalunya, =UPC, universidad politecnica de cataluna, barcelonatech, upc barcelona, universite polytechnique de catalogne, politecnica de barcelona, universita politecnica della catalogna, technische universitat barcelona, upc barcelonatech, polytechnic university of barcelona, universitat politecnica de barcelona, politecnica de cataluna, universidade politecnica da catalunha
ie business school, ie university, ie madrid, instituto de empresa, instituto de empresa business school, ie madrid university, ie business school madrid
esade, esade business school, esade barcelona
iese, iese business school, iese barcelona
universidad de los andes, uniandes, los andes university, university of the andes, los andes, uniandino, uniandina, uniandinos, andes university bogota, los andes bogota, universite des andes bogota, uniandes bogota, universitat los andes, universidade dos andes, universita delle ande
national university of colombia, universidad nacional de colombia, =UNAL, unal, universidad nacional sede medellin, unal medellin, universite nationale de colombie, nacional de colombia, universidad nacional bogota, la nacho, unal bogota, universidade nacional da colombia, universita nazionale della colombia, nationaluniversitat kolumbien
javeriana, pontificia universidad javeriana, universidad javeriana, javeriano, =PUJ, pontifical xavierian university, javerianos, javeriana cali, universidad javeriana bogota, la javeriana, puj bogota, pontificia universidad javeriana cali, javeriana bogota, javeriana university
national autonomous university of mexico, =UNAM, unam, universidad nacional autonoma de mexico, universite nationale autonome du mexique, unam mexico, nationale autonome universitat von mexiko, universidade nacional autonoma do mexico, universita nazionale autonoma del messico, autonoma de mexico, pumas unam, ciudad universitaria unam, nationale autonome universiteit van mexico
tecnologico de monterrey, tec de monterrey, itesm, monterrey tech, monterrey institute of technology, instituto tecnologico y de estudios superiores de monterrey, tec de mty, exatec, egade, tec monterrey, el tec de monterrey, institut technologique de monterrey, instituto tecnologico de monterrey, =Tec, el tec
university of buenos aires, universidad de buenos aires, =UBA, universiteit buenos aires, universitat buenos aires, universite de buenos aires, universita di buenos aires, uba buenos aires, buenos aires university, fadu uba, uba argentina
university of lisbon, universidade de lisboa, =ULisboa, universidad de lisboa, universita di lisbona, universitat lissabon, universiteit lissabon, universite de lisbonne, classica de lisboa, universidade classica de lisboa, lisbon university, universidade tecnica de lisboa, technical university of lisbon
fine arts lisbon, faculdade de belas artes da universidade de lisboa, belas artes lisboa, belas artes de lisboa, =FBAUL, fbaul, lisbon school of fine arts, fine arts faculty lisbon, belas artes, faculdade de belas artes, lisbon fine arts, beaux arts de lisbonne, bellas artes de lisboa, accademia di belle arti di lisbona, ecole des beaux arts de lisbonne, kunstakademie lissabon, esbal
instituto superior tecnico, tecnico lisboa, =IST, ist lisboa, ist lisbon, instituto superior tecnico de lisboa, tecnico de lisboa, tecnico ulisboa
university of porto, universidade do porto, =UPorto, university of oporto, universidad de oporto, feup, universite de porto, universiteit porto, universitat porto, universita di porto, porto university, oporto university, u porto, faculdade de engenharia da universidade do porto, engineering faculty porto
university of coimbra, universidade de coimbra, universiteit coimbra, universitat coimbra, universite de coimbre, universita di coimbra, coimbra university, uc coimbra
university of aveiro, universidade de aveiro, universiteit aveiro, universitat aveiro, universite d aveiro, universita di aveiro, aveiro university, ua aveiro
nova university lisbon, universidade nova de lisboa, nova sbe, =UNL, nova school of business and economics, nova lisboa, nova ims, fct nova, universidade nova, universite nouvelle de lisbonne, new university of lisbon, nova university of lisbon, novasbe, universita nova di lisbona, nova de lisboa
university of sao paulo, universidade de sao paulo, =USP, uspiano, uspiana, poli usp, fea usp, fflch, universite de sao paulo, universita di san paolo, universiteit sao paulo, universitat sao paulo, universidad de san pablo, universita di sao paulo, usp sao paulo, politecnica da usp, largo sao francisco
getulio vargas foundation, =FGV, fundacao getulio vargas, eaesp, fgv eaesp, ebape, fgv sao paulo, fundacion getulio vargas, fondation getulio vargas, fgv rio, fgv direito
unicamp, universidade estadual de campinas, university of campinas, state university of campinas, universidad estatal de campinas, universite de campinas, universidad de campinas, universita di campinas
university of naples federico ii, universita degli studi di napoli federico ii, federico ii, universita federico ii, napoli federico ii, =UNINA, unina, federiciano, federiciana, federiciani, universita di napoli, university of naples, universitat neapel, universita degli studi di napoli, universite de naples, universidad de napoles, universiteit van napels, naples university, universita federico ii di napoli, university of federico ii, universite de naples federico ii, unina federico ii
sapienza university of rome, la sapienza, sapienza, universita la sapienza, universita di roma la sapienza, universita degli studi di roma la sapienza, university of rome la sapienza, uniroma1, sapienza roma, universita di roma, universita degli studi di roma, roma la sapienza, universite de rome, universidad de roma, universidad la sapienza, universitat rom, universiteit van rome, university of rome, rome university, universita sapienza, sapienza universita di roma, sapienza di roma, la sapienza di roma
bocconi university, bocconi, universita bocconi, bocconiano, bocconiana, universita commerciale luigi bocconi, sda bocconi, bocconiani, luigi bocconi, bocconi milano, universidad bocconi, unibocconi, universitat bocconi, bocconi milan
polytechnic university of milan, politecnico di milano, polimi, =PoliMi, politecnico milano, poli milano, milan polytechnic, polytechnique de milan, polytechnic of milan, ecole polytechnique de milan, politecnico de milan, universidad politecnica de milan, polytechnische universitat mailand, technische universitat mailand, il politecnico di milano, poli a milano, poli di milano, =Polimi
polytechnic university of turin, politecnico di torino, polito, politecnico torino, turin polytechnic, poli torino, polytechnic of turin, politecnico de turin, ecole polytechnique de turin, polytechnische universitat turin, universidad politecnica de turin, polytechnique de turin, politecnico de turim, =Poli torino, poli a torino, poli di torino, il poli di torino, =PoliTO
university of bologna, universita di bologna, =UniBo, unibo, alma mater studiorum, universita degli studi di bologna, universidad de bolonia, universite de bologne, uni bologna, universiteit bologna, universitat bologna, universidade de bolonha, alma mater studiorum universita di bologna, alma mater bologna, bologna university, bologna business school
university of padua, universita di padova, unipd, universita degli studi di padova, university of padova, universite de padoue, universiteit padua, universitat padua, universidad de padua, universita patavina, padova university, padua university, unipadova
university of pisa, universita di pisa, universita degli studi di pisa, unipi, universiteit pisa, universitat pisa, universite de pise, universidad de pisa, pisa university, =UNIP, universidade paulista
scuola normale superiore, normale di pisa, normale superiore pisa, scuola normale, sns pisa, scuola normale di pisa, scuola normale superiore di pisa, normalisti pisani, la normale di pisa, ecole normale superieure de pise
university of oxford, oxford university, =Oxon, oxonian, universidad de oxford, universite d oxford, universitat oxford, universita di oxford, oxford uni, universiteit oxford, oxbridge oxford, said business school, universidad oxford, oxonians
university of cambridge, cambridge university, =Cantab, cantabrigian, universidad de cambridge, universite de cambridge, universitat cambridge, universita di cambridge, cambridge uni, universiteit cambridge, judge business school, cambridge judge, cantabs
london school of economics, =LSE, lse, london school of economics and political science, lse london, londoner school of economics
university college london, =UCL, ucl, ucl london, university college de londres, university college londen, bartlett school of architecture, universidad ucl, ucl uk
imperial college london, imperial college, imperial london, imperial college business school, imperial college of science and technology, imperial college londen, imperial college de londres, =ICL london
king's college london, =KCL, kings college london, king s college, kings college, kcl london, king s college de londres, kings london
manchester metropolitan university, manchester met, =MMU, man met, manchester met uni, manchester polytechnic, manchester met university, mmu manchester
cardiff metropolitan university, cardiff met, uwic, cardiff met uni, university of wales institute cardiff, prifysgol metropolitan caerdydd
london metropolitan university, london met, london met uni, university of north london, london guildhall university
leeds beckett university, leeds beckett, leeds metropolitan university, leeds met, leeds polytechnic, leeds metropolitan
university of edinburgh, edinburgh university, universidad de edimburgo, universitat edinburgh, universiteit edinburgh, universite d edimbourg, universita di edimburgo, =UoE
heriot watt university, heriot watt, heriotwatt, =HWU
university of strathclyde, strathclyde, strathclyde university, strath uni, strathclyde business school, universite de strathclyde, strathclyde glasgow
university of glasgow, glasgow university, glasgow uni, universiteit glasgow, universitat glasgow, universite de glasgow, universidad de glasgow, universita di glasgow, uofg, =UofG
university of st andrews, st andrews, universite de saint andrews, universite de st andrews, universidad de saint andrews, universidad de st andrews, universita di st andrews, saint andrews university, universitat st andrews, universiteit van st andrews, st andrews university
trinity college dublin, =TCD, trinity dublin, dublin university, university of dublin, trinity college de dublin, universite de dublin, universidad de dublin, universitat dublin, universita di dublino, universiteit van dublin, tcd dublin, trinity college dublino
university college dublin, =UCD, ucd dublin, smurfit business school, ucd smurfit, michael smurfit graduate business school, national university of ireland dublin
massachusetts institute of technology, =MIT, institut de technologie du massachusetts, instituto tecnologico de massachusetts, instituto de tecnologia de massachusetts, mit boston, mit cambridge, mit sloan, sloan school of management, mit media lab, istituto di tecnologia del massachusetts
harvard university, harvard, universidad de harvard, universite harvard, harvard business school, universita di harvard, universitat harvard, harvard universitat, universite de harvard, harvard college, harvard kennedy school, harvard law school, harvard universiteit, universidad harvard
stanford university, stanford, universite stanford, universidad de stanford, universita di stanford, universite de stanford, stanford universiteit, stanford universitat, leland stanford junior university, stanford business school, stanford gsb, universitat stanford, universidad stanford
university of california berkeley, uc berkeley, berkeley, cal berkeley, berkeley university, university of california at berkeley, uc berkeley haas, haas school of business, universite de berkeley, universidad de berkeley, universita di berkeley, universitat berkeley, universidad de california berkeley, golden bears
university of california los angeles, =UCLA, ucla, university of california at los angeles, uc los angeles, ucla anderson, anderson school of management, universite de californie a los angeles, universidad de california en los angeles, universidad de california los angeles, universidade da california em los angeles, universita della california los angeles
yale university, yale, yale school of management, yale som, yalie, universite yale, universite de yale, universidad de yale, universidad yale, universita di yale, universitat yale, yale universiteit, yale college, yale law school
princeton university, princeton, universite de princeton, universite princeton, universidad de princeton, universidad princeton, universita di princeton, universitat princeton, princetonian, princeton universiteit, princetonians
columbia university, columbia university in the city of new york, columbia business school, =CBS columbia, columbia college new york, universidad de columbia, universite columbia, universitat columbia, columbia new york, columbia universiteit, universite de columbia
new york university, =NYU, nyu, nyu stern, stern school of business, nyu tisch, universidad de nueva york, universidade de nova york, universite de new york, universita di new york, universitat new york, tisch school of the arts, universiteit van new york
cornell university, cornell, cornellian, cornell tech, cornellians, universidad de cornell, universite cornell, cornell ithaca, universidad cornell, johnson school cornell, cornell johnson
university of pennsylvania, upenn, penn, wharton, wharton school, wharton school of business, university of penn, universidad de pensilvania, universidade da pensilvania, universite de pennsylvanie, universita della pennsylvania, u penn, upenn wharton, whartonite, penn carey law, the wharton school
carnegie mellon university, =CMU, carnegie mellon, cmu pittsburgh, universidad carnegie mellon, universite carnegie mellon, tepper school of business, carnegie tech, cmu tepper
california institute of technology, caltech, cal tech, institut de technologie de californie, instituto tecnologico de california, instituto de tecnologia da california, istituto di tecnologia della california, caltech pasadena
georgia institute of technology, georgia tech, =GaTech, ga tech, yellow jackets georgia tech, rambling wreck, instituto tecnologico de georgia, georgia tech lorraine, scheller college of business, instituto de tecnologia de georgia
georgia state university, =GSU, georgia state, gsu, gsu atlanta, georgia state panthers, robinson college of business, panthers gsu
university of georgia, =UGA, uga, uga athens, georgia bulldogs, terry college of business, bulldawgs, uga bulldogs, university of georgia athens
emory university, emory, emory atlanta, goizueta business school, goizueta, universidad emory
university of washington, u of washington, univ of washington, =UW, udub, u dub, u-dub, uw seattle, u dubb, uw foster, foster school of business, washington huskies, uw huskies, university of washington seattle, uw in seattle, uwashington
washington university in st louis, washington university, washu, wash u, washington u, =WUSTL, wustl, washington university st louis, olin business school, wustl st louis, wash u st louis, washu st louis, washington u in st louis
washington state university, =WSU, wazzu, wsu pullman, washington state cougars, wsu cougars, washington state pullman
george washington university, =GWU, gw university, universidad george washington, gwu dc
northwestern university, northwestern, kellogg, kellogg school of management, northwestern kellogg, medill, medill school of journalism, kellogg northwestern, northwestern wildcats, northwestern evanston, kellogg school, universidad northwestern
northeastern university, northeastern, northeastern boston, northeastern huskies, universidad northeastern
purdue university, purdue, boilermaker, boilermakers, boiler up, purdue boilermakers, purdue west lafayette, krannert school of management, purdue indiana, universidad purdue, universidad de purdue
purdue university northwest, purdue northwest, =PNW, purdue calumet, purdue northwest hammond
indiana university, hoosiers, indiana university bloomington, iu bloomington, iu indiana, kelley school of business, iu kelley, indiana hoosiers
university of michigan, umich, u of m, umichigan, michigan wolverines, wolverines michigan, michigan ross, ross school of business, university of michigan ann arbor, u michigan, universidad de michigan, universite du michigan, universita del michigan, u mich
michigan state university, =MSU, michigan state, msu spartans, spartans msu, michigan state spartans, universidad estatal de michigan, msu east lansing, universidade estadual de michigan, universite d etat du michigan
ohio state university, =OSU, ohio state, the ohio state university, ohio state buckeyes, buckeyes, fisher college of business, osu buckeyes, universidad estatal de ohio, universite d etat de l ohio, universidade estadual de ohio
penn state university, pennsylvania state university, penn state, psu penn state, nittany lions, universidad estatal de pensilvania, smeal college of business, universite d etat de pennsylvanie, pennsylvania state, universidade estadual da pensilvania
university of texas at austin, ut austin, =UT, university of texas austin, utexas, texas longhorns, longhorns, hook em horns, mccombs school of business, mccombs, universidad de texas en austin, university of texas, universidade do texas em austin, universite du texas a austin, texas austin
university of chicago, uchicago, chicago booth, booth school, university of chicago booth, booth school of business, universidad de chicago, universite de chicago, universita di chicago, universitat chicago, chicago university, booth chicago, maroons uchicago, uchicago booth, universiteit van chicago
university of illinois urbana champaign, =UIUC, uiuc, university of illinois, u of i urbana, illinois urbana champaign, university of illinois at urbana champaign, fighting illini, gies college of business, universidad de illinois, universite de l illinois
university of toronto, =UofT, uoft, u of t, universite de toronto, universidad de toronto, universiteit toronto, universitat toronto, universita di toronto, toronto university, rotman school of management, rotman, rotman toronto
mcgill university, mcgill, universite mcgill, universidad mcgill, mcgill montreal, desautels, desautels faculty of management
university of british columbia, =UBC, universite de la colombie britannique, ubc vancouver, ubc sauder, sauder school of business, universidad de columbia britanica, universidade da colombia britanica, universita della columbia britannica, ubc canada, universidad de la columbia britanica
national university of singapore, =NUS, nus singapore, universite nationale de singapour, universidad nacional de singapur, nationale universitat singapur, nus business school, universita nazionale di singapore
karolinska institute, karolinska institutet, karolinska, institut karolinska, istituto karolinska, karolinska stockholm, karolinska instituut
kth royal institute of technology, =KTH, kth stockholm, kungliga tekniska hogskolan, institut royal de technologie de stockholm, royal institute of technology stockholm, instituto real de tecnologia estocolmo, real instituto de tecnologia de estocolmo, konigliche technische hochschule stockholm
technical university of denmark, =DTU, danmarks tekniske universitet, dtu copenhagen, dtu denmark, technische universitat danemark, universite technique du danemark, universidad tecnica de dinamarca, universidade tecnica da dinamarca, universita tecnica della danimarca, technische universiteit denemarken, dtu lyngby
university of copenhagen, kobenhavns universitet, universiteit kopenhagen, universitat kopenhagen, universite de copenhague, universidad de copenhague, universidade de copenhaga, universita di copenaghen, copenhagen university, =KU copenhagen, ucph, =UCPH
universite libre de bruxelles, =ULB, ulb bruxelles, universidad libre de bruselas, universita libera di bruxelles, free university of brussels, universite de bruxelles, freie universitat brussel, universidade livre de bruxelas, libera universita di bruxelles, brussels university, university of brussels, ulbiste
vrije universiteit brussel, vub, vu brussel, vub brussel, universite neerlandophone de bruxelles, free university brussel, universiteit brussel
university of antwerp, universiteit antwerpen, uantwerpen, antwerp university, universite d anvers, =UFSIA, universitat antwerpen, universidad de amberes, universidade de antuerpia, universita di anversa
university of liege, universite de liege, uliege, =ULg, universiteit luik, universitat luttich, universidad de lieja, universita di liegi, universidade de liege, hec liege
hasselt university, universiteit hasselt, uhasselt, limburgs universitair centrum, luc diepenbeek, universite de hasselt, universitat hasselt
university of namur, universite de namur, unamur, =FUNDP, facultes universitaires notre dame de la paix, universiteit namen
maastricht university, universiteit maastricht, university of maastricht, universitat maastricht, universite de maastricht, universidad de maastricht, universita di maastricht, rijksuniversiteit limburg, um maastricht
tilburg university, universiteit van tilburg, tilburg universiteit, university of tilburg, =TiU, universiteit tilburg, universitat tilburg, universite de tilburg, universidad de tilburg, universita di tilburg, katholieke universiteit brabant, uvt tilburg
nyenrode, nyenrode business universiteit, nyenrode business university, universiteit nyenrode, nyenrodian
hanze university of applied sciences, hanzehogeschool, hanzehogeschool groningen, hanze hogeschool, hanze university, hanze groningen, =Hanze, =HanzeUAS, hanze uas
saxion, hogeschool saxion, saxion hogeschool, saxion university of applied sciences, saxion enschede, saxion deventer
fontys, fontys hogeschool, fontys hogescholen, fontys university of applied sciences, fontys eindhoven, fontys tilburg
avans hogeschool, =Avans, hogeschool avans, avans university of applied sciences, avans breda, avans den bosch
amsterdam university of applied sciences, hogeschool van amsterdam, =HvA, =AUAS, hva amsterdam, hogeschool amsterdam
hogeschool utrecht, hu utrecht, hu university of applied sciences, hu university of applied sciences utrecht, utrecht university of applied sciences, university of applied sciences utrecht
rotterdam university of applied sciences, hogeschool rotterdam, hr rotterdam, hogeschool rotterdam en omstreken, hro rotterdam
the hague university of applied sciences, haagse hogeschool, de haagse hogeschool, thuas, the hague university, hague university of applied sciences
han university of applied sciences, hogeschool van arnhem en nijmegen, hogeschool arnhem nijmegen, han hogeschool, =HAN, han nijmegen, han arnhem
windesheim, hogeschool windesheim, christelijke hogeschool windesheim, windesheim university of applied sciences, windesheim zwolle
inholland, hogeschool inholland, inholland university of applied sciences
nhl stenden, nhl stenden hogeschool, nhl stenden university of applied sciences, stenden hogeschool, nhl hogeschool, nhl leeuwarden, noordelijke hogeschool leeuwarden
zuyd hogeschool, zuyd, hogeschool zuyd, zuyd university of applied sciences, zuyd maastricht
breda university of applied sciences, =BUas, nhtv, nhtv breda
van hall larenstein, hogeschool van hall larenstein, hogeschool vhl, =VHL, vhl leeuwarden, hogeschool larenstein
design academy eindhoven, =DAE eindhoven, akademie voor industriele vormgeving eindhoven
hogent, hogeschool gent, ghent university of applied sciences, university college ghent
arteveldehogeschool, artevelde hogeschool, artevelde university of applied sciences, arteveldehogeschool gent, =AHS gent
htwk leipzig, htwk, hochschule fur technik wirtschaft und kultur leipzig, leipzig university of applied sciences
htw berlin, hochschule fur technik und wirtschaft berlin, fhtw berlin, university of applied sciences berlin htw
haw hamburg, hochschule fur angewandte wissenschaften hamburg, hamburg university of applied sciences, fachhochschule hamburg
hwr berlin, hochschule fur wirtschaft und recht berlin, berlin school of economics and law, fhw berlin
university of hamburg, universitat hamburg, uni hamburg, hamburg university, universite de hambourg, universiteit hamburg, universidad de hamburgo, universita di amburgo, =UHH
tu hamburg, tuhh, technische universitat hamburg, hamburg university of technology, tu harburg, tu hamburg harburg, technical university of hamburg, universite technique de hambourg
university of freiburg, universitat freiburg, uni freiburg, albert ludwigs universitat, albert ludwigs universitat freiburg, universiteit freiburg, universite de fribourg en brisgau, universidad de friburgo, universita di friburgo, albert ludwig university of freiburg, freiburg university
university of tubingen, universitat tubingen, uni tubingen, university of tuebingen, eberhard karls universitat, universiteit tubingen, universite de tubingue, universidad de tubinga, universita di tubinga, eberhard karls universitat tubingen, universitat tuebingen, eberhard karls university, tubingen university
university of bonn, universitat bonn, uni bonn, rheinische friedrich wilhelms universitat, universiteit bonn, universite de bonn, universidad de bonn, universita di bonn, bonn university, friedrich wilhelms universitat bonn
university of munster, universitat munster, uni munster, westfalische wilhelms universitat, wwu munster, =WWU, westfalische wilhelms universitat munster, universiteit munster, universite de munster, universidad de munster, universita di munster, munster university, wilhelms uni munster, universitat muenster
goethe university frankfurt, goethe universitat, goethe uni, goethe university, uni frankfurt, universitat frankfurt, goethe universitat frankfurt, johann wolfgang goethe universitat, goethe uni frankfurt, universiteit frankfurt, universite de francfort, universidad de frankfurt, universita di francoforte, university of frankfurt, universite goethe, universidad goethe
ruhr university bochum, ruhr universitat bochum, ruhr universitat, ruhr uni, uni bochum, ruhr uni bochum, university of bochum, universiteit bochum, universitat bochum, universite de bochum, universidad de bochum, universita di bochum, bochum university, ruhr university
tu darmstadt, technische universitat darmstadt, technical university of darmstadt, th darmstadt, tud darmstadt, technische hochschule darmstadt, darmstadt university of technology, universite technique de darmstadt, universidad tecnica de darmstadt, politecnico di darmstadt
tu braunschweig, technische universitat braunschweig, technical university of braunschweig, universitat braunschweig, carolo wilhelmina, braunschweig university of technology
tu dortmund, technische universitat dortmund, uni dortmund, universitat dortmund, dortmund university, university of dortmund, technical university of dortmund, tu dortmund university
university of stuttgart, universitat stuttgart, uni stuttgart, universiteit stuttgart, universite de stuttgart, universidad de stuttgart, universita di stoccarda, stuttgart university, th stuttgart, technische hochschule stuttgart
leibniz university hannover, leibniz universitat hannover, uni hannover, universitat hannover, leibniz universitat, =LUH, universiteit hannover, universite de hanovre, universidad de hannover, universidade de hanover, universita di hannover, university of hannover, leibniz uni, universite leibniz de hanovre
university of erlangen nuremberg, friedrich alexander universitat, fau erlangen, fau erlangen nurnberg, uni erlangen, uni erlangen nurnberg, =FAU, friedrich alexander universitat erlangen nurnberg, universiteit erlangen, universitat erlangen, universite d erlangen, universidad de erlangen, universita di erlangen, universitat erlangen nurnberg, friedrich alexander university
university of gottingen, universitat gottingen, uni gottingen, georg august universitat, university of goettingen, gottingen university, georg august university, georg august universitat gottingen, universiteit gottingen, universite de gottingen, universidad de gotinga, universidade de gottingen, universita di gottinga, universitat goettingen
johannes gutenberg university mainz, johannes gutenberg universitat, uni mainz, universitat mainz, =JGU, johannes gutenberg universitat mainz, universiteit mainz, universite de mayence, universidad de maguncia, universidade de mainz, universita di magonza, university of mainz, gutenberg uni
university of hohenheim, universitat hohenheim, uni hohenheim, universiteit hohenheim, universite de hohenheim, universidad de hohenheim, universita di hohenheim, hohenheim university
bauhaus universitat weimar, bauhaus university weimar, bauhaus uni, bauhaus universitat, bauhaus uni weimar, universite bauhaus de weimar, universidad bauhaus de weimar
berlin university of the arts, universitat der kunste berlin, udk berlin, =UdK, hdk berlin, universite des arts de berlin, universidad de las artes de berlin
fernuniversitat hagen, fernuniversitat in hagen, fernuni hagen, fernuni, university of hagen, fernuniversitat
german sport university cologne, deutsche sporthochschule koln, deutsche sporthochschule, sporthochschule koln, =DSHS, dshs koln, spoho koln, german sport university
university of graz, universitat graz, uni graz, karl franzens universitat, karl franzens universitat graz, universiteit graz, universite de graz, universidad de graz, universita di graz, kfu graz, graz university
tu graz, technische universitat graz, graz university of technology, technical university of graz, universite technique de graz, universidad tecnica de graz, universita tecnica di graz
university of innsbruck, universitat innsbruck, uni innsbruck, leopold franzens universitat, leopold franzens universitat innsbruck, universiteit innsbruck, universite d innsbruck, universidad de innsbruck, universita di innsbruck, innsbruck university
boku, universitat fur bodenkultur, boku wien, boku university, universitat fur bodenkultur wien, boku vienna, university of natural resources and life sciences vienna
university of bern, universitat bern, uni bern, unibe, universite de berne, universiteit bern, universidad de berna, universita di berna, bern university
university of basel, universitat basel, uni basel, unibas, universite de bale, universidad de basilea, universita di basilea, universiteit basel, universidade de basileia, unibas basel, basel university, university of basle
university of lausanne, universite de lausanne, =UNIL, uni lausanne, hec lausanne, universiteit lausanne, universitat lausanne, universidad de lausana, universidade de lausanne, universita di losanna, lausanne university
university of fribourg, universite de fribourg, unifr, uni fribourg, universidad de friburgo suiza, universita di friburgo svizzera, universitat freiburg schweiz, universitat fribourg, fribourg university
universita della svizzera italiana, usi lugano, university of lugano, universite de la suisse italienne, universita di lugano, universitat lugano, universitat der italienischen schweiz, usi mendrisio
zhaw, zurcher hochschule fur angewandte wissenschaften, zurich university of applied sciences, zhaw winterthur, zhaw zurich
phzh, ph zurich, padagogische hochschule zurich, zurich university of teacher education
zhdk, zurcher hochschule der kunste, zurich university of the arts, haute ecole d art de zurich
fhnw, fachhochschule nordwestschweiz, university of applied sciences and arts northwestern switzerland, university of applied sciences northwestern switzerland, fh nordwestschweiz
hes so, haute ecole specialisee de suisse occidentale, hesso, hes so geneve, hes so valais, university of applied sciences western switzerland
supsi, scuola universitaria professionale della svizzera italiana, university of applied sciences of southern switzerland
hslu, hochschule luzern, lucerne university of applied sciences, lucerne university of applied sciences and arts, fachhochschule luzern
ecole hoteliere de lausanne, ehl lausanne, =EHL, lausanne hotel school, hotelfachschule lausanne, ehl hospitality business school, escuela hotelera de lausana
ens lyon, ecole normale superieure de lyon, ens de lyon, normale sup lyon
university of strasbourg, universite de strasbourg, unistra, universitat strassburg, universiteit straatsburg, universidad de estrasburgo, universita di strasburgo, strasbourg university, universite louis pasteur, universite marc bloch, universite robert schuman
aix marseille university, universite d aix marseille, aix marseille universite, universite aix marseille, =AMU, amu marseille, universite de provence, universidad de aix marsella, universite paul cezanne, universita di aix marsiglia
paris dauphine, universite paris dauphine, dauphine psl, paris dauphine university, universite dauphine, paris 9 dauphine, universidad paris dauphine
grenoble alpes university, universite grenoble alpes, univ grenoble alpes, universite de grenoble, universite joseph fourier, joseph fourier grenoble, university of grenoble, pierre mendes france grenoble, universidad de grenoble, universita di grenoble, universitat grenoble, uga grenoble, universiteit van grenoble
insa lyon, institut national des sciences appliquees de lyon, institut national des sciences appliquees
insa toulouse, institut national des sciences appliquees de toulouse
insa rennes, institut national des sciences appliquees de rennes
mines paris, mines paristech, ecole des mines de paris, mines paris psl, ecole des mines, =ENSMP, mines de paris, ecole nationale superieure des mines de paris, paris school of mines
arts et metiers paristech, ensam, gadzarts, gadzart, ecole nationale superieure d arts et metiers, arts et metiers, gadz arts, ecole des arts et metiers
agroparistech, agro paris tech, agro paristech, ina pg, institut national agronomique, =INA-PG, paris institute of technology for life food and environmental sciences
emlyon, em lyon, emlyon business school, em lyon business school, ecole de management de lyon, esc lyon, emlyonnais
escp, escp business school, escp europe, escp paris, sup de co paris, escp eap
public university of navarre, upna, universidad publica de navarra, nafarroako unibertsitate publikoa
university of navarra, universidad de navarra, unav, universidad de navarra pamplona, universite de navarre, universitat navarra
university of deusto, =Deusto, universidad de deusto, deusto university, deusto business school, deustuko unibertsitatea, la comercial de deusto
university of the basque country, universidad del pais vasco, upv ehu, =UPV, euskal herriko unibertsitatea, =EHU, universite du pays basque, universitat des baskenlandes, universita dei paesi baschi, universidade do pais basco
polytechnic university of valencia, universitat politecnica de valencia, universidad politecnica de valencia, =UPV, upv valencia, politecnica de valencia, universite polytechnique de valence, politecnico di valencia, universita politecnica di valencia, polytechnische universitat valencia
technical university of madrid, universidad politecnica de madrid, polytechnic university of madrid, =UPM, upm madrid, politecnica de madrid, universite polytechnique de madrid, politecnico di madrid, polytechnische universitat madrid, etsii madrid, teleco upm, etsam
carlos iii university of madrid, universidad carlos iii, universidad carlos iii de madrid, uc3m, charles iii university of madrid, carlos iii university, carlos tercero madrid, universite charles iii de madrid, universita carlos iii di madrid, carlos iii de madrid
pompeu fabra university, universitat pompeu fabra, universidad pompeu fabra, pompeu fabra, =UPF, upf barcelona, la pompeu, universite pompeu fabra, upf barcelona school of management
autonomous university of barcelona, universitat autonoma de barcelona, universidad autonoma de barcelona, =UAB, uab barcelona, autonoma de barcelona, universite autonome de barcelone, autonome universitat barcelona, universita autonoma di barcellona, uab bellaterra
university of salamanca, universidad de salamanca, =USAL, universite de salamanque, universitat salamanca, universita di salamanca, universiteit van salamanca
university of granada, universidad de granada, =UGR, universite de grenade, universitat granada, universita di granada, universiteit van granada
university of seville, universidad de sevilla, universite de seville, hispalense, universitat sevilla, universita di siviglia, universidade de sevilha, us sevilla, universiteit van sevilla
university of valencia, universitat de valencia, universidad de valencia, uveg, universite de valence espagne, universita di valencia, universitat valencia
university of zaragoza, universidad de zaragoza, unizar, universite de saragosse, universitat saragossa, universita di saragozza, university of saragossa
=UNED, universidad nacional de educacion a distancia, uned madrid, national distance education university, universidad a distancia uned
universidad pontificia comillas, comillas pontifical university, icade, comillas icade, comillas icai, icai, =ICAI, icade madrid
university of milan, universita degli studi di milano, universita statale di milano, statale di milano, unimi, universita di milano, la statale di milano, universitat mailand, universite de milan, universidad de milan, milan university, universiteit van milaan
university of milano bicocca, =Bicocca, milano bicocca, universita bicocca, universita di milano bicocca, unimib, universita degli studi di milano bicocca, bicocca university, bicocca milano, universite de milan bicocca, universidad de milano bicocca
universita cattolica del sacro cuore, universita cattolica, cattolica di milano, unicatt, =UCSC, catholic university of the sacred heart, cattolica milano, universita cattolica di milano, =UCSC milano, universite catholique de milan, universidad catolica de milan, katholische universitat mailand, almed, university of california santa cruz, uc santa cruz
university of turin, universita di torino, universita degli studi di torino, =UniTo, unito torino, universite de turin, universitat turin, universidad de turin, universidade de turim, turin university, universiteit van turijn
university of florence, universita di firenze, universita degli studi di firenze, universite de florence, universidad de florencia, universitat florenz, universidade de florenca, universiteit van florence
ca foscari, universita ca foscari, ca foscari university, universita di venezia, university of venice, ca foscari university of venice, universita ca foscari venezia, ca foscari venezia, universite de venise, universitat venedig, universidad de venecia
luiss, luiss guido carli, luiss university, libera universita internazionale degli studi sociali, luiss business school, luiss roma, universita luiss
roma tre university, universita roma tre, universita degli studi roma tre, uniroma3, roma tre
tor vergata, universita tor vergata, universita di roma tor vergata, university of rome tor vergata, tor vergata university, roma tor vergata, uniroma2, roma 2 tor vergata, universite de rome tor vergata, universidad de roma tor vergata
university of trento, universita di trento, universita degli studi di trento, unitn, universitat trient, universite de trente, universidad de trento, trento university
university of minho, universidade do minho, uminho, universidad de minho, universite du minho, universita di minho, minho university
iscte, iscte iul, instituto universitario de lisboa, iscte business school, iscte lisboa
universidade catolica portuguesa, catolica lisbon, catolica portuguesa, catholic university of portugal, =UCP, catolica porto, catolica do porto, catolica de lisboa, catolica de braga, catolica lisboa, catolica lisbon school of business and economics, universite catholique portugaise, catolica lisbon sbe, katholische universitat portugal
polytechnic of porto, politecnico do porto, instituto politecnico do porto, isep porto, instituto superior de engenharia do porto, =IPP porto
ufpe, universidade federal de pernambuco, federal university of pernambuco
ufscar, universidade federal de sao carlos, federal university of sao carlos
esalq, escola superior de agricultura luiz de queiroz, luiz de queiroz college of agriculture, esalq usp, luiz de queiroz piracicaba, esalqueano, esalqueana, esalqueanos, esalqueanas, esalquiano, esalquianos
ufrj, universidade federal do rio de janeiro, federal university of rio de janeiro, universidad federal de rio de janeiro, universite federale de rio de janeiro, coppe ufrj, coppead, bundesuniversitat rio de janeiro, universita federale di rio de janeiro
ufmg, universidade federal de minas gerais, federal university of minas gerais
ufrgs, universidade federal do rio grande do sul, federal university of rio grande do sul, urgs, universidad federal de rio grande do sul
unesp, universidade estadual paulista, sao paulo state university, unesp bauru, unesp botucatu, unespiano
university of brasilia, universidade de brasilia, =UnB, unb brasilia, universite de brasilia
puc rio, pontificia universidade catolica do rio de janeiro, pontifical catholic university of rio de janeiro, puc rj, catolica do rio de janeiro
puc sp, pontificia universidade catolica de sao paulo, puc sao paulo, pontifical catholic university of sao paulo, puquiano
university of antioquia, universidad de antioquia, udea
eafit, universidad eafit, eafit university, eafit medellin, eafitense
universidad del rosario, urosario, rosarista, rosaristas, el rosario bogota, rosario university, colegio mayor del rosario, colegio mayor de nuestra senora del rosario
university of guadalajara, universidad de guadalajara, udeg, udg mexico
national polytechnic institute, instituto politecnico nacional, =IPN, ipn mexico, el poli mexico, politecnico nacional, politecnico nacional mexico, institut polytechnique national mexique, upiicsa, esime
university of chile, universidad de chile, uchile, universiteit chili, universitat chile, universite du chili, universidade do chile, uch chile, universita del cile
pontifical catholic university of chile, pontificia universidad catolica de chile, universidad catolica de chile, catholic university of chile, uc chile, puc chile, catolica de chile, =PUC chile, universite catholique du chili
pucp, pontificia universidad catolica del peru, pontifical catholic university of peru, catolica del peru, la catolica del peru, la pucp
universidad tecnologica nacional, =UTN, utn frba, national technological university, utn argentina, utn buenos aires
university of kwazulu natal, ukzn, university of natal, university of durban
university of cape town, =UCT, universiteit van kaapstad, universiteit kaapstad, universitat kapstadt, universite du cap, universidad de ciudad del cabo, universidade de cidade do cabo, universita di citta del capo, uct cape town, ikeys, uct gsb
university of the witwatersrand, =Wits, wits university, witwatersrand university, witsie, wits business school
university of montreal, universite de montreal, udem, udem montreal, universidad de montreal, universitat montreal, universita di montreal
universite du quebec a montreal, uqam, university of quebec in montreal
university of waterloo, uwaterloo, uw waterloo, waterloo university, universite de waterloo, waterloo engineering
university of warwick, warwick university, warwick business school, =WBS, wbs warwick, universiteit warwick, universitat warwick, universite de warwick, universidad de warwick, universita di warwick, =WMG warwick
open universiteit, open university netherlands, open university of the netherlands, open universiteit nederland, open universiteit heerlen
christelijke hogeschool ede, che ede
hotelschool the hague, hotelschool den haag, hotelschool amsterdam, hoge hotelschool den haag
hoge hotelschool maastricht, hotel management school maastricht
gerrit rietveld academie, rietveld academie, rietveld academy, gerrit rietveld academy, rietveldacademie
koninklijke academie van beeldende kunsten, royal academy of art the hague, =KABK, kabk den haag
koninklijk conservatorium den haag, royal conservatoire the hague, royal conservatory of the hague, koninklijk conservatorium
conservatorium van amsterdam, amsterdam conservatory, conservatory of amsterdam, conservatorium amsterdam, sweelinck conservatorium
artez, artez university of the arts, artez hogeschool voor de kunsten, artez arnhem
hku university of the arts utrecht, hogeschool voor de kunsten utrecht, hku utrecht
codarts, codarts rotterdam, rotterdams conservatorium
willem de kooning academie, willem de kooning academy, wdka
tias business school, tias nimbas, tias school for business and society
university college utrecht, ucu utrecht
university college roosevelt, roosevelt academy, university college middelburg, ucr middelburg
amsterdam university college, auc amsterdam
ihe delft, unesco ihe, ihe delft institute for water education
university of mons, umons, universite de mons, universite de mons hainaut, faculte polytechnique de mons, universidad de mons
saint louis university brussels, universite saint louis bruxelles, facultes universitaires saint louis, saint louis bruxelles
solvay brussels school, solvay business school, solvay brussels school of economics and management, ecole de commerce solvay, solvay school
ichec, ichec brussels management school, ichec bruxelles, =ICHEC
vlerick, vlerick business school, vlerick leuven gent management school, vlerick management school
antwerp management school, =AMS antwerp, universiteit antwerpen management school
thomas more hogeschool, thomas more university of applied sciences, thomas more mechelen, thomas more kempen, lessius hogeschool
howest, hogeschool west vlaanderen, howest university of applied sciences, howest kortrijk
vives hogeschool, hogeschool vives, vives university of applied sciences, katholieke hogeschool vives, katho kortrijk, khbo
pxl hasselt, hogeschool pxl, pxl university of applied sciences, =PXL
karel de grote hogeschool, kdg hogeschool, =KdG, karel de grote university of applied sciences
odisee, odisee hogeschool, odisee university of applied sciences, hub kaho, kaho sint lieven
erasmushogeschool brussel, =EhB, erasmus brussels university of applied sciences and arts, erasmushogeschool, rits brussel
luca school of arts, sint lukas brussel, sint lukas, sint lucas gent, luca brussel
la cambre, ensav la cambre, ensav, ecole nationale superieure des arts visuels de la cambre, la cambre bruxelles
college of europe, college d europe, europacollege, europakolleg, colegio de europa, colegio da europa, collegio d europa, college of europe bruges, college d europe bruges
bucerius law school, bucerius
hfbk hamburg, hochschule fur bildende kunste hamburg, =HFBK
university of bremen, universiteit bremen, universitat bremen, universite de breme, universidad de bremen, universita di brema, bremen university
constructor university, jacobs university, jacobs university bremen, international university bremen, constructor university bremen
kiel university, christian albrechts universitat, christian albrechts universitat zu kiel, cau kiel, universiteit kiel, universitat kiel, universite de kiel, universidad de kiel, universita di kiel, university of kiel
university of rostock, universiteit rostock, universitat rostock, universite de rostock, universidad de rostock, universita di rostock, rostock university
university of greifswald, universiteit greifswald, universitat greifswald, universite de greifswald, universidad de greifswald, universita di greifswald, ernst moritz arndt universitat, greifswald university
university of lubeck, universiteit lubeck, universitat lubeck, universite de lubeck, universidad de lubeck, universita di lubecca, luebeck university
leuphana, leuphana universitat, leuphana universitat luneburg, leuphana university, universitat luneburg
hannover medical school, medizinische hochschule hannover, =MHH
tu clausthal, technische universitat clausthal, clausthal university of technology, bergakademie clausthal
osnabruck university, university of osnabruck, universiteit osnabruck, universitat osnabruck, universite d osnabruck, universidad de osnabruck, universita di osnabruck
university of oldenburg, carl von ossietzky universitat, carl von ossietzky universitat oldenburg, universiteit oldenburg, universitat oldenburg, universite d oldenbourg, universidad de oldenburg, universita di oldenburg
bielefeld university, university of bielefeld, universiteit bielefeld, universitat bielefeld, universite de bielefeld, universidad de bielefeld, universita di bielefeld
paderborn university, university of paderborn, universiteit paderborn, universitat paderborn, universite de paderborn, universidad de paderborn, universita di paderborn
university of duisburg essen, universitat duisburg essen, uni due, uni duisburg, uni essen, gerhard mercator universitat, universitat essen, gesamthochschule essen
folkwang university of the arts, folkwang universitat der kunste, folkwang, folkwang hochschule, folkwang essen
university of wuppertal, bergische universitat, bergische universitat wuppertal, universiteit wuppertal, universitat wuppertal, universite de wuppertal, universidad de wuppertal, universita di wuppertal, wuppertal university
university of siegen, universiteit siegen, universitat siegen, universite de siegen, universidad de siegen, universita di siegen, siegen university
heinrich heine university, heinrich heine universitat, heinrich heine universitat dusseldorf, =HHU, universiteit dusseldorf, universitat dusseldorf, universite de dusseldorf, universidad de dusseldorf, universita di dusseldorf, universitat duesseldorf, university of dusseldorf
kunstakademie dusseldorf, dusseldorf art academy, arts academy dusseldorf, academie des beaux arts de dusseldorf
th koln, technische hochschule koln, fachhochschule koln, fh koln, cologne university of applied sciences
fh aachen, fachhochschule aachen, aachen university of applied sciences
university of trier, universiteit trier, universitat trier, universite de treves, universidad de treveris, universidade de trier, universita di treviri, trier university
saarland university, universitat des saarlandes, universite de la sarre, universidad del sarre, universiteit saarbrucken, universitat saarbrucken, universite de sarrebruck, universidad de saarbrucken, universita di saarbrucken, universita del saarland, university of saarbrucken
htw saar, hochschule fur technik und wirtschaft des saarlandes
rptu kaiserslautern, tu kaiserslautern, technische universitat kaiserslautern, rptu, rptu landau, universitat koblenz landau, technical university of kaiserslautern
university of koblenz, universiteit koblenz, universitat koblenz, universite de coblence, universidad de coblenza, universidade de koblenz, universita di coblenza
frankfurt school of finance and management, frankfurt school of finance, bankakademie
ebs universitat, ebs university, european business school oestrich winkel, ebs oestrich winkel, ebs business school
university of giessen, justus liebig universitat, justus liebig universitat giessen, justus liebig university, universiteit giessen, universitat giessen, universite de giessen, universidad de giessen, universita di giessen, =JLU, jlu giessen
philipps university marburg, philipps universitat, philipps universitat marburg, universiteit marburg, universitat marburg, universite de marbourg, universidad de marburgo, universita di marburgo, university of marburg, philipps uni
university of kassel, universiteit kassel, universitat kassel, universite de cassel, universidad de kassel, universita di kassel, gesamthochschule kassel, kassel university
friedrich schiller university jena, friedrich schiller universitat, friedrich schiller universitat jena, universiteit jena, universitat jena, universite d iena, universidad de jena, universita di jena, university of jena, fsu jena, jena university
tu ilmenau, technische universitat ilmenau, ilmenau university of technology, th ilmenau
university of erfurt, universiteit erfurt, universitat erfurt, universite d erfurt, universidad de erfurt, universita di erfurt, erfurt university
tu chemnitz, technische universitat chemnitz, chemnitz university of technology
tu bergakademie freiberg, bergakademie freiberg, technische universitat bergakademie freiberg, freiberg university of mining and technology
hhl leipzig, handelshochschule leipzig, =HHL, hhl leipzig graduate school of management
martin luther university halle wittenberg, martin luther universitat, martin luther universitat halle wittenberg, =MLU, mlu halle, universiteit halle, universitat halle, universite de halle, universidad de halle, universita di halle, university of halle
burg giebichenstein, burg giebichenstein kunsthochschule halle, kunsthochschule halle, burg halle
otto von guericke university magdeburg, otto von guericke universitat, =OVGU, universiteit magdeburg, universitat magdeburg, universite de magdebourg, universidad de magdeburgo, universita di magdeburgo, university of magdeburg
university of potsdam, universiteit potsdam, universitat potsdam, universite de potsdam, universidad de potsdam, universita di potsdam, potsdam university
hasso plattner institute, =HPI potsdam
filmuniversitat babelsberg, film university babelsberg, hff potsdam, filmuniversitat konrad wolf, konrad wolf babelsberg
european university viadrina, europa universitat viadrina, viadrina, uni viadrina, viadrina frankfurt oder
btu cottbus, brandenburgische technische universitat, btu cottbus senftenberg, brandenburg university of technology
esmt berlin, esmt, =ESMT, european school of management and technology
hertie school, hertie school of governance, hertie school berlin
berliner hochschule fur technik, beuth hochschule, bht berlin, beuth university, beuth university of applied sciences, tfh berlin
alice salomon hochschule, alice salomon hochschule berlin, ash berlin, alice salomon university
weissensee kunsthochschule berlin, kunsthochschule weissensee, weissensee academy of art berlin, kunsthochschule berlin weissensee
dffb, deutsche film und fernsehakademie berlin, german film and television academy berlin
hochschule der medien stuttgart, hochschule der medien, hdm stuttgart, stuttgart media university
university of konstanz, universiteit konstanz, universitat konstanz, universite de constance, universidad de constanza, universidade de constanca, universita di costanza, konstanz university, university of constance
ulm university, university of ulm, universiteit ulm, universitat ulm, universite d ulm, universidad de ulm, universita di ulm
reutlingen university, hochschule reutlingen, esb business school, esb reutlingen, fachhochschule reutlingen
dhbw, duale hochschule baden wurttemberg, berufsakademie stuttgart, dhbw stuttgart, dhbw mannheim, dhbw karlsruhe, baden wurttemberg cooperative state university, =DHBW
hochschule pforzheim, pforzheim university, fachhochschule pforzheim
hka karlsruhe, hochschule karlsruhe, karlsruhe university of applied sciences, fachhochschule karlsruhe
hfg karlsruhe, hochschule fur gestaltung karlsruhe, karlsruhe university of arts and design, staatliche hochschule fur gestaltung karlsruhe
filmakademie baden wurttemberg, filmakademie ludwigsburg, film academy baden wurttemberg
popakademie, popakademie baden wurttemberg, popakademie mannheim
zeppelin university, zeppelin universitat, zeppelin university friedrichshafen
university of augsburg, universiteit augsburg, universitat augsburg, universite d augsbourg, universidad de augsburgo, universita di augusta, augsburg university
university of bayreuth, universiteit bayreuth, universitat bayreuth, universite de bayreuth, universidad de bayreuth, universita di bayreuth, bayreuth university
university of bamberg, otto friedrich universitat, otto friedrich universitat bamberg, universiteit bamberg, universitat bamberg, universite de bamberg, universidad de bamberga, universita di bamberga
university of wurzburg, julius maximilians universitat, julius maximilians universitat wurzburg, =JMU wurzburg, universiteit wurzburg, universitat wurzburg, universite de wurtzbourg, universidad de wurzburgo, universita di wurzburg, universitat wuerzburg, wurzburg university
university of regensburg, universiteit regensburg, universitat regensburg, universite de ratisbonne, universidad de ratisbona, universita di ratisbona, regensburg university
university of passau, universiteit passau, universitat passau, universite de passau, universidad de passau, universita di passavia, passau university
catholic university of eichstatt, katholische universitat eichstatt ingolstadt, ku eichstatt, katholische universitat eichstatt, uni eichstatt
bundeswehr university munich, universitat der bundeswehr munchen, unibw munchen, unibw, unibw neubiberg
helmut schmidt university, helmut schmidt universitat, universitat der bundeswehr hamburg, =HSU hamburg, unibw hamburg
hochschule munchen, munich university of applied sciences, fachhochschule munchen, fh munchen, hm munchen
hff munchen, hochschule fur fernsehen und film munchen, hff munich, university of television and film munich
deutsche journalistenschule, =DJS, djs munchen, german school of journalism
henri nannen schule, henri nannen school, henri nannen journalistenschule
frankfurt university of applied sciences, frankfurt uas, fachhochschule frankfurt, fh frankfurt
hochschule bremen, bremen university of applied sciences, hsb bremen, city university of applied sciences bremen
university of salzburg, paris lodron universitat, paris lodron universitat salzburg, universiteit salzburg, universitat salzburg, universite de salzbourg, universidad de salzburgo, universita di salisburgo, plus salzburg uni, salzburg university
johannes kepler university linz, johannes kepler universitat, johannes kepler universitat linz, =JKU, universiteit linz, universitat linz, universite de linz, universidad de linz, universita di linz, jku linz, kepler uni
university of klagenfurt, alpen adria universitat, alpen adria universitat klagenfurt, =AAU klagenfurt, universiteit klagenfurt, universitat klagenfurt, universite de klagenfurt, universidad de klagenfurt, universita di klagenfurt
medical university of vienna, meduni wien, medizinische universitat wien, meduni vienna, universite de medecine de vienne, universidad medica de viena
vetmeduni, veterinarmedizinische universitat wien, vetmed wien, university of veterinary medicine vienna, vetmeduni vienna
montanuniversitat leoben, university of leoben, montan uni leoben, montanuni leoben, mining university of leoben
mozarteum, universitat mozarteum, mozarteum salzburg, universitat mozarteum salzburg, mozarteum university
university of applied arts vienna, universitat fur angewandte kunst wien, angewandte wien, die angewandte, hochschule fur angewandte kunst wien
university of music and performing arts vienna, mdw wien, universitat fur musik und darstellende kunst wien, musikuniversitat wien, conservatoire de vienne, conservatorio de viena
danube university krems, donau universitat krems, donau uni krems, universitat fur weiterbildung krems, university for continuing education krems
fh technikum wien, technikum wien, university of applied sciences technikum wien
fh joanneum, fh joanneum graz
fh campus wien, hochschule campus wien
diplomatic academy of vienna, diplomatische akademie wien, academie diplomatique de vienne, academia diplomatica de viena
central european university, ceu budapest, ceu vienna, zentraleuropaische universitat, universite d europe centrale, universidad centroeuropea, kozep europai egyetem
university of neuchatel, universiteit neuchatel, universitat neuenburg, universite de neuchatel, universidad de neuchatel, universita di neuchatel, universitat neuchatel
university of lucerne, universiteit luzern, universitat luzern, universite de lucerne, universidad de lucerna, universita di lucerna, unilu
berner fachhochschule, bern university of applied sciences, bfh bern, haute ecole specialisee bernoise
heig vd, haute ecole d ingenierie et de gestion du canton de vaud
imd lausanne, imd business school, =IMD
graduate institute geneva, =IHEID, institut de hautes etudes internationales et du developpement, hei geneve, graduate institute of international studies, institut de hautes etudes internationales
ecal, =ECAL, ecole cantonale d art de lausanne
head geneve, haute ecole d art et de design geneve, geneva school of art and design
university of luxembourg, universite du luxembourg, universitat luxemburg, universiteit luxemburg, universidad de luxemburgo, universita del lussemburgo, uni lu, universidade do luxemburgo
claude bernard university lyon 1, universite claude bernard, universite claude bernard lyon 1, lyon 1, universite lyon 1, ucbl
lumiere university lyon 2, universite lumiere lyon 2, lyon 2, universite lyon 2, universite lumiere
jean moulin university lyon 3, universite jean moulin, universite jean moulin lyon 3, lyon 3, universite lyon 3, iae lyon
university of lyon, universite de lyon, universitat lyon, universidad de lyon, universita di lione, universiteit van lyon
ecole centrale de lyon, centrale lyon, ecole centrale lyon
sciences po lyon, iep de lyon, iep lyon
grenoble inp, institut polytechnique de grenoble, inpg, =INPG, ensimag, phelma, grenoble institute of technology
grenoble ecole de management, grenoble em, esc grenoble, grenoble business school
sciences po grenoble, iep de grenoble, iep grenoble
sciences po strasbourg, iep de strasbourg, iep strasbourg
em strasbourg, em strasbourg business school, iecs strasbourg
university of lorraine, universite de lorraine, universite de nancy, universite de metz, universidad de lorena, universita della lorena, universitat lothringen, mines nancy, nancy 2
icn business school, icn nancy, icn artem
sciences po lille, iep de lille, iep lille
centrale lille, ecole centrale de lille, ecole centrale lille, iteem
ieseg, =IESEG, ieseg school of management, ieseg lille
skema, skema business school, =SKEMA, ceram sophia antipolis, esc lille
esj lille, =ESJ, ecole superieure de journalisme de lille, ecole superieure de journalisme
catholic university of lille, universite catholique de lille, catho de lille, la catho lille
nantes university, university of nantes, universiteit nantes, universitat nantes, universite de nantes, universidad de nantes, universita di nantes, nantes universite
centrale nantes, ecole centrale de nantes, ecole centrale nantes
audencia, audencia business school, audencia nantes, esc nantes
ecole des ponts, ponts paristech, ecole des ponts paristech, ponts et chaussees, =ENPC, ecole nationale des ponts et chaussees, ingenieur des ponts
telecom paris, telecom paristech, enst paris, ecole nationale superieure des telecommunications, =ENST, sup telecom
telecom sudparis, int evry, telecom sud paris, institut national des telecommunications
imt atlantique, telecom bretagne, mines nantes, enst bretagne, ecole des mines de nantes, =IMT atlantique
ensae, ensae paris, ensae paristech, =ENSAE, ecole nationale de la statistique et de l administration economique
ensta, ensta paristech, =ENSTA, ecole nationale superieure de techniques avancees
supaero, isae supaero, =ISAE, ecole nationale superieure de l aeronautique et de l espace, sup aero, isae toulouse
enac, =ENAC, ecole nationale de l aviation civile, enac toulouse
enseeiht, inp enseeiht, =ENSEEIHT, toulouse inp, inp toulouse, institut national polytechnique de toulouse
epita, =EPITA, epita paris, ecole pour l informatique et les techniques avancees
epitech, =EPITECH, epitech paris, european institute of technology
ecole 42, 42 paris, 42 school, escuela 42, 42 lisboa, 42 madrid, 42 berlin, 42 silicon valley
efrei, efrei paris, =EFREI
esiee, esiee paris, =ESIEE
ece paris, ecole centrale d electronique
pantheon sorbonne university, paris 1 pantheon sorbonne, pantheon sorbonne, universite paris 1, universite paris 1 pantheon sorbonne, paris 1 sorbonne, university of paris 1
paris pantheon assas university, pantheon assas, universite pantheon assas, paris 2 assas, universite paris 2, paris 2 pantheon assas, assas paris
sorbonne nouvelle, sorbonne nouvelle university, universite sorbonne nouvelle, paris 3 sorbonne nouvelle, universite paris 3, new sorbonne university
universite paris cite, paris cite university, paris descartes, universite paris descartes, paris diderot, universite paris diderot, paris 5 descartes, paris 7 diderot, jussieu paris 7, universite de paris cite
paris 8 university, universite paris 8, paris 8 vincennes, paris 8 saint denis, universite vincennes saint denis
paris nanterre university, universite paris nanterre, paris 10 nanterre, nanterre paris 10, paris ouest nanterre, universite de nanterre, paris x nanterre
paris saclay university, universite paris saclay, paris sud, paris 11 orsay, universite paris sud, paris sud orsay, universite d orsay, universidad paris saclay, ens paris saclay, ens cachan
universite paris est creteil, =UPEC, paris 12 creteil, paris est creteil university
universite gustave eiffel, gustave eiffel university, marne la vallee university, universite paris est marne la vallee, upem
sorbonne paris nord, universite sorbonne paris nord, paris 13 villetaneuse, universite paris 13
university of versailles, =UVSQ, universite de versailles saint quentin, versailles saint quentin, universite versailles saint quentin en yvelines
cergy paris universite, universite de cergy pontoise, cergy pontoise university
psl university, universite psl, psl paris, paris sciences et lettres
ehess, =EHESS, ecole des hautes etudes en sciences sociales
ecole pratique des hautes etudes, =EPHE, ephe paris
inalco, =INALCO, langues o, langues orientales, institut national des langues et civilisations orientales
ecole du louvre, escuela del louvre, louvre school
beaux arts de paris, ensba, ecole des beaux arts de paris, ecole nationale superieure des beaux arts, bellas artes de paris, paris fine arts academy, =ENSBA
ensad, arts deco paris, ecole nationale superieure des arts decoratifs, =ENSAD
conservatoire de paris, cnsmdp, conservatoire national superieur de musique de paris, paris conservatoire, pariser konservatorium, conservatorio de paris, conservatorio di parigi
conservatoire national des arts et metiers, =CNAM, le cnam, cnam paris
neoma, neoma business school, =NEOMA, reims management school, rouen business school, esc reims, esc rouen, sup de co reims
kedge, kedge business school, =KEDGE, euromed marseille, bem bordeaux, esc bordeaux, esc marseille
toulouse business school, tbs education, esc toulouse, tbs toulouse
toulouse school of economics, tse toulouse, ecole d economie de toulouse
toulouse 1 capitole university, universite toulouse capitole, toulouse capitole, toulouse 1 capitole, ut1 capitole, universite toulouse 1
university of toulouse jean jaures, universite toulouse jean jaures, toulouse le mirail, universite du mirail, toulouse 2 le mirail, toulouse jean jaures
paul sabatier university, universite paul sabatier, toulouse 3 paul sabatier, paul sabatier toulouse, universite toulouse 3
sciences po toulouse, iep de toulouse, iep toulouse
sciences po bordeaux, iep de bordeaux, iep bordeaux
university of bordeaux, universite de bordeaux, universidad de burdeos, universitat bordeaux, universita di bordeaux, universidade de bordeus, bordeaux university, bordeaux 1, bordeaux segalen, montesquieu bordeaux
bordeaux montaigne university, universite bordeaux montaigne, bordeaux montaigne, michel de montaigne bordeaux 3, bordeaux 3
sciences po aix, iep d aix en provence, iep aix
universite cote d azur, universite de nice, universite nice sophia antipolis, university of nice, uca nice, universita di nizza, universitat nizza, universidad de niza
university of montpellier, universite de montpellier, universidad de montpellier, universitat montpellier, universita di montpellier, montpellier university, universite montpellier 1, universite montpellier 2
paul valery university, universite paul valery, montpellier 3 paul valery, paul valery montpellier
montpellier business school, sup de co montpellier, esc montpellier
university of rennes, universite de rennes, universite rennes 1, rennes 1, universidad de rennes, universitat rennes, universita di rennes
rennes 2 university, universite rennes 2, rennes 2, universite de haute bretagne
rennes school of business, esc rennes
sciences po rennes, iep de rennes
university of western brittany, universite de bretagne occidentale, =UBO brest, universite de brest
university of caen normandy, universite de caen, universite de caen normandie, university of caen, universidad de caen
university of rouen normandy, universite de rouen, universite de rouen normandie, university of rouen
university of angers, universite d angers, essca, essca angers, =ESSCA
university of tours, universite de tours, universite francois rabelais, francois rabelais tours
university of orleans, universite d orleans, polytech orleans
university of poitiers, universite de poitiers, universidad de poitiers, poitiers university
university of limoges, universite de limoges, unilim
la rochelle university, universite de la rochelle, la rochelle universite
university of clermont auvergne, universite clermont auvergne, universite blaise pascal, universite d auvergne, universite de clermont ferrand
jean monnet university, universite jean monnet, universite de saint etienne, jean monnet saint etienne
savoie mont blanc university, universite savoie mont blanc, universite de savoie, =USMB
university of burgundy, universite de bourgogne, universite de dijon, universite bourgogne europe, burgundy university
burgundy school of business, bsb dijon, esc dijon
university of franche comte, universite de franche comte, universite de besancon
university of reims, universite de reims, universite de reims champagne ardenne
university of technology of compiegne, utc compiegne, universite de technologie de compiegne
university of technology of troyes, utt troyes, universite de technologie de troyes
ena france, ecole nationale d administration, enarque, institut national du service public, national school of administration
ecole nationale de la magistrature, =ENM, enm bordeaux
celsa sorbonne, =CELSA, ecole des hautes etudes en sciences de l information et de la communication
cfj paris, centre de formation des journalistes
la femis, ecole nationale superieure des metiers de l image et du son, idhec
gobelins paris, gobelins l ecole de l image, ecole des gobelins, gobelins school of the image
institut francais de la mode, ifm paris, french institute of fashion
esmod, =ESMOD, esmod paris, esmod berlin
ferrandi paris, ecole ferrandi
le cordon bleu, cordon bleu paris, cordon bleu school
institut paul bocuse, institut lyfe, paul bocuse institute, ecole paul bocuse
em normandie, ecole de management de normandie, sup de co le havre
ecole polytechnique universitaire, polytech lyon, polytech nantes, polytech nice, polytech marseille, polytech montpellier, reseau polytech
rey juan carlos university, universidad rey juan carlos, =URJC, king juan carlos university, la rey juan carlos
university of alcala, universidad de alcala, universidad de alcala de henares, uah alcala, alcala de henares university
ceu san pablo university, universidad ceu san pablo, ceu san pablo, san pablo ceu
francisco de vitoria university, universidad francisco de vitoria, =UFV madrid
universidad europea de madrid, universidad europea, european university of madrid, europea de madrid
nebrija university, universidad nebrija, universidad antonio de nebrija, antonio de nebrija
open university of catalonia, universitat oberta de catalunya, =UOC, universidad abierta de cataluna, universite ouverte de catalogne, universita aperta della catalogna
ramon llull university, universitat ramon llull, universidad ramon llull, ramon llull, la salle url, blanquerna
iqs barcelona, institut quimic de sarria, iqs school of management
eada, eada business school, =EADA, escuela de alta direccion y administracion
eae business school, eae barcelona, eae madrid
esic, esic business school, =ESIC, esic madrid, esic business and marketing school
elisava, elisava barcelona
ied barcelona, istituto europeo di design, ied madrid, ied milano, ied roma, ied torino, istituto europeo di design milano
university of girona, universitat de girona, universidad de gerona, universidad de girona, udg girona
university of lleida, universitat de lleida, universidad de lerida, universidad de lleida, udl lleida
rovira i virgili university, universitat rovira i virgili, universidad rovira i virgili, =URV, urv tarragona, universidad de tarragona
university of the balearic islands, universitat de les illes balears, universidad de las islas baleares, =UIB, uib palma
pablo de olavide university, universidad pablo de olavide, pablo de olavide, upo sevilla, =UPO
university of malaga, universidad de malaga, universitat malaga, universite de malaga, universita di malaga, uma malaga
university of cordoba, universidad de cordoba, universite de cordoue, uco cordoba, universita di cordova
university of cadiz, universidad de cadiz, =UCA cadiz, universite de cadix
university of almeria, universidad de almeria, =UAL almeria
university of jaen, universidad de jaen, ujaen
university of huelva, universidad de huelva
university of murcia, universidad de murcia, universitat murcia, universite de murcie, umu murcia
technical university of cartagena, universidad politecnica de cartagena, =UPCT
university of alicante, universidad de alicante, universitat d alacant, universite d alicante, universitat alicante, universita di alicante
miguel hernandez university, universidad miguel hernandez, =UMH, umh elche, universidad miguel hernandez de elche
jaume i university, universitat jaume i, universidad jaume i, =UJI, uji castellon
university of castilla la mancha, universidad de castilla la mancha, =UCLM
pontifical university of salamanca, universidad pontificia de salamanca, =UPSA
university of valladolid, universidad de valladolid, universite de valladolid, universitat valladolid
university of leon, universidad de leon, unileon
university of burgos, universidad de burgos
university of oviedo, universidad de oviedo, uniovi, universite d oviedo, universitat oviedo
university of cantabria, universidad de cantabria, unican
mondragon university, mondragon unibertsitatea, universidad de mondragon, mondragon team academy
university of la rioja, universidad de la rioja, unirioja
universidad internacional de la rioja, international university of la rioja
university of santiago de compostela, universidade de santiago de compostela, usc compostela, universite de saint jacques de compostelle, universita di santiago de compostela, compostela university
university of a coruna, universidade da coruna, universidad de la coruna, udc coruna, universidad de a coruna
university of vigo, universidade de vigo, uvigo
university of extremadura, universidad de extremadura, =UNEX
university of la laguna, universidad de la laguna, =ULL, ull tenerife
university of las palmas de gran canaria, universidad de las palmas de gran canaria, =ULPGC, universidad de las palmas
eoi escuela de organizacion industrial, escuela de organizacion industrial, eoi madrid
cunef, =CUNEF, cunef universidad
escola massana, massana barcelona
university of beira interior, universidade da beira interior, ubi covilha, universidad de beira interior
university of evora, universidade de evora, universite d evora, universita di evora
university of algarve, universidade do algarve, ualg, =UAlg, universidad del algarve, universite de l algarve, universitat algarve
university of tras os montes and alto douro, universidade de tras os montes e alto douro, =UTAD, utad vila real
university of the azores, universidade dos acores, uac acores
university of madeira, universidade da madeira, =UMa madeira
iseg, =ISEG, iseg lisboa, iseg lisbon school of economics and management, instituto superior de economia e gestao
isel, =ISEL, instituto superior de engenharia de lisboa
instituto superior de agronomia, isa lisboa, isa ulisboa
universidade aberta, open university of portugal, universidade aberta de lisboa
universidade lusofona, lusofona university, lusofona, lusofona lisboa
polytechnic of leiria, politecnico de leiria, instituto politecnico de leiria, ipleiria
nova fct, faculdade de ciencias e tecnologia da nova, fct unl
nova fcsh, fcsh nova, faculdade de ciencias sociais e humanas, fcsh unl
porto business school, egp porto
universidade portucalense, portucalense university, portucalense
iulm, =IULM, iulm milano, universita iulm, libera universita di lingue e comunicazione
vita salute san raffaele university, universita vita salute san raffaele, universita san raffaele, san raffaele milano
humanitas university, humanitas milano, hunimed
naba milano, nuova accademia di belle arti, naba nuova accademia
istituto marangoni, marangoni milano, marangoni school
domus academy, domus academy milano
accademia di brera, accademia di belle arti di brera, brera academy, brera academy of fine arts, academie de brera, kunstakademie brera
mip politecnico di milano, polimi graduate school of management
university of genoa, universita di genova, universita degli studi di genova, unige genova, universite de genes, universitat genua, universidad de genova, genoa university
university of pavia, universita di pavia, universita degli studi di pavia, unipv, universite de pavie, universitat pavia, universidad de pavia, collegio ghislieri, collegio borromeo
university of brescia, universita di brescia, universita degli studi di brescia
university of bergamo, universita di bergamo, universita degli studi di bergamo, unibg
university of insubria, universita dell insubria, uninsubria, universita degli studi dell insubria
free university of bozen bolzano, libera universita di bolzano, freie universitat bozen, unibz, universita di bolzano, uni bozen, university of bolzano
university of verona, universita di verona, universita degli studi di verona, univr, universitat verona, universite de verone, universidad de verona
iuav, iuav venezia, universita iuav di venezia, =IUAV, istituto universitario di architettura di venezia
university of trieste, universita di trieste, universita degli studi di trieste, units trieste, universitat triest, universite de trieste
sissa trieste, scuola internazionale superiore di studi avanzati, =SISSA
university of udine, universita di udine, universita degli studi di udine, uniud
university of ferrara, universita di ferrara, universita degli studi di ferrara, unife, universite de ferrare, universitat ferrara
university of modena and reggio emilia, universita di modena e reggio emilia, unimore, universita di modena, university of modena
university of parma, universita di parma, universita degli studi di parma, unipr, universite de parme
polimoda, polimoda firenze
european university institute, istituto universitario europeo, institut universitaire europeen, instituto universitario europeo, europaisches hochschulinstitut, eui fiesole, eui florence
sant anna school of advanced studies, scuola superiore sant anna, sant anna pisa, scuola sant anna, sssup
university of siena, universita di siena, universita degli studi di siena, unisi, universite de sienne, universitat siena, universidad de siena
university for foreigners of siena, universita per stranieri di siena, unistrasi
university of perugia, universita di perugia, universita degli studi di perugia, unipg, universite de perouse, universitat perugia
university for foreigners perugia, universita per stranieri di perugia, unistrapg, stranieri di perugia
marche polytechnic university, universita politecnica delle marche, univpm, universita di ancona, politecnica delle marche
university of macerata, universita di macerata, unimc
university of camerino, universita di camerino, unicam camerino
university of urbino, universita di urbino, uniurb, universita carlo bo, carlo bo urbino, isia urbino
university of l aquila, universita dell aquila, univaq, universita degli studi dell aquila
gran sasso science institute, gssi l aquila, =GSSI
d annunzio university, universita gabriele d annunzio, universita di chieti pescara, g d annunzio chieti pescara
lumsa, =LUMSA, universita lumsa, lumsa roma
campus bio medico university, campus bio medico, universita campus bio medico, campus biomedico di roma
pontifical gregorian university, universita gregoriana, pontificia universita gregoriana, gregoriana roma, universite gregorienne, papstliche universitat gregoriana
parthenope university of naples, universita parthenope, parthenope napoli, uniparthenope, universita degli studi di napoli parthenope
university of naples l orientale, universita l orientale, l orientale napoli, istituto universitario orientale, unior, l orientale di napoli
university of campania luigi vanvitelli, universita della campania, luigi vanvitelli, seconda universita di napoli, universita vanvitelli, unicampania
suor orsola benincasa university, suor orsola benincasa, universita suor orsola benincasa, unisob
university of salerno, universita di salerno, universita degli studi di salerno, unisa salerno, unisa fisciano
university of sannio, universita del sannio, unisannio
university of bari, universita di bari, universita degli studi di bari, aldo moro bari, universita aldo moro, universita di bari aldo moro
polytechnic university of bari, politecnico di bari, poliba
university of salento, universita del salento, unisalento, universita di lecce
university of foggia, universita di foggia, unifg
university of basilicata, universita della basilicata, unibas potenza
university of calabria, universita della calabria, unical, unical cosenza, universita di cosenza
mediterranea university of reggio calabria, universita mediterranea, universita di reggio calabria, unirc
university of messina, universita di messina, universita degli studi di messina
university of catania, universita di catania, universita degli studi di catania, unict
university of palermo, universita di palermo, universita degli studi di palermo, universite de palerme, universitat palermo
university of cagliari, universita di cagliari, universita degli studi di cagliari, unica cagliari
university of sassari, universita di sassari, universita degli studi di sassari
imt school for advanced studies lucca, imt lucca, scuola imt alti studi lucca
university of gastronomic sciences, universita di scienze gastronomiche, universita di pollenzo, pollenzo, universite des sciences gastronomiques
centro sperimentale di cinematografia, csc roma, centro sperimentale cinema
accademia nazionale silvio d amico, silvio d amico, accademia d arte drammatica silvio d amico
conservatorio giuseppe verdi, conservatorio di milano, milan conservatory, mailander konservatorium, conservatoire de milan
conservatorio santa cecilia, conservatorio di roma, accademia di santa cecilia, santa cecilia conservatory
university of leeds, leeds university, universiteit leeds, universitat leeds, universite de leeds, universidad de leeds, universita di leeds, leeds university business school
university of sheffield, sheffield university, universiteit sheffield, universitat sheffield, universite de sheffield, universidad de sheffield, universita di sheffield, =TUOS
sheffield hallam university, sheffield hallam, hallam university, =SHU
university of manchester, manchester university, universiteit manchester, universitat manchester, universite de manchester, universidad de manchester, universita di manchester, =UMIST, =UoM, alliance manchester business school, manchester business school, victoria university of manchester
university of salford, salford university, salford manchester
university of liverpool, liverpool university, universiteit liverpool, universitat liverpool, universite de liverpool, universidad de liverpool, universita di liverpool
liverpool john moores university, liverpool john moores, =LJMU, john moores university
newcastle university, university of newcastle upon tyne, newcastle upon tyne university, ncl uni
northumbria university, northumbria, university of northumbria, newcastle polytechnic
durham university, university of durham, durham business school, universiteit durham, universitat durham, universite de durham, universidad de durham, universita di durham
university of york, york university uk, universiteit york, universitat york, universite de york, universidad de york, universita di york
york st john university, york st john
university of hull, hull university, hull york medical school
university of bradford, bradford university, bradford school of management
university of huddersfield, huddersfield university
university of nottingham, nottingham university, notts uni, nottingham university business school, universiteit nottingham, universitat nottingham, universite de nottingham, universidad de nottingham, universita di nottingham
nottingham trent university, nottingham trent, trent polytechnic, ntu nottingham
university of leicester, leicester university
de montfort university, de montfort, =DMU, dmu leicester, leicester polytechnic
loughborough university, lboro, lboro uni, university of loughborough
coventry university, university of coventry, coventry polytechnic
university of birmingham, birmingham university, universiteit birmingham, universitat birmingham, universite de birmingham, universidad de birmingham, universita di birmingham, bham uni, brum uni
aston university, aston business school, aston birmingham
birmingham city university, =BCU, bcu birmingham, university of central england
university of wolverhampton, wolverhampton university, wolves uni
keele university, university of keele
staffordshire university, staffs uni, university of staffordshire
lancaster university, university of lancaster, lancaster university management school, =LUMS lancaster
university of central lancashire, =UCLan, uclan preston
university of chester, chester university
university of cumbria, cumbria university
university of bath, bath university, universiteit bath, universitat bath, universite de bath, universidad de bath, universita di bath
bath spa university, bath spa
university of bristol, bristol university, universiteit bristol, universitat bristol, universite de bristol, universidad de bristol, universita di bristol
university of the west of england, uwe bristol, bristol polytechnic, west of england university
university of exeter, exeter university, universiteit exeter, universitat exeter, universite d exeter, universidad de exeter, universita di exeter
falmouth university, university college falmouth, falmouth college of arts
university of plymouth, plymouth university
university of southampton, southampton university, universiteit southampton, universitat southampton, universite de southampton, universidad de southampton, universita di southampton, soton uni
solent university, southampton solent university, southampton solent
university of portsmouth, portsmouth university
university of winchester, winchester university
bournemouth university, university of bournemouth
university of reading, reading university, henley business school, henley management college
university of surrey, surrey university, =UniS surrey
university of sussex, sussex university, science policy research unit sussex, universiteit sussex, universitat sussex, universite de sussex, universidad de sussex, universita di sussex
university of brighton, brighton university
university of kent, kent university, university of kent at canterbury, =UKC, universiteit kent, universitat kent, universite de kent, universidad de kent, universita di kent
canterbury christ church university, canterbury christ church, cccu
university of essex, essex university, universiteit essex, universitat essex, universite d essex, universidad de essex, universita di essex
university of east anglia, =UEA, uea norwich, east anglia university
anglia ruskin university, anglia ruskin, =ARU, anglia polytechnic university
university of hertfordshire, hertfordshire university, herts uni, hatfield polytechnic
university of bedfordshire, bedfordshire university, university of luton
university of northampton, northampton university
university of lincoln, lincoln university uk
cranfield university, cranfield, cranfield school of management, cranfield institute of technology
oxford brookes university, oxford brookes, brookes university, oxford polytechnic
the open university, open university uk, open university milton keynes
queen mary university of london, queen mary university, =QMUL, queen mary college, queen mary london, queen mary westfield college
royal holloway, royal holloway university of london, =RHUL, royal holloway college
goldsmiths, goldsmiths college, goldsmiths university of london, goldsmiths london
birkbeck, birkbeck college, birkbeck university of london
soas, soas university of london, school of oriental and african studies
london school of hygiene and tropical medicine, =LSHTM, london school of hygiene & tropical medicine
city university london, city st george s, city university of london, bayes business school, cass business school, city london university, st george s university of london
brunel university, brunel, brunel university london
university of westminster, westminster university, polytechnic of central london
university of greenwich, greenwich university, thames polytechnic
kingston university, kingston polytechnic, kingston university london
university of east london, =UEL, uel london
middlesex university, middlesex university london, middlesex polytechnic
university of roehampton, roehampton university, roehampton
london south bank university, =LSBU, south bank university, south bank polytechnic
university of the arts london, ual london, central saint martins, central st martins, london college of fashion, chelsea college of arts, camberwell college of arts, london college of communication, csm london, universidad de las artes de londres, universite des arts de londres
royal college of art, rca london, royal college of art london
slade school of fine art, slade school, the slade
architectural association, architectural association school, aa school of architecture, aa london
courtauld institute, courtauld, courtauld institute of art, the courtauld
royal academy of dramatic art, rada london
guildhall school of music and drama, guildhall school, guildhall school of music & drama
royal college of music, rcm london
royal academy of music, ram london
royal northern college of music, =RNCM
national film and television school, =NFTS
london business school, lbs london, escuela de negocios de londres
hult, hult international business school, hult business school, hult ashridge
cardiff university, university of cardiff, prifysgol caerdydd, university of wales cardiff, universiteit cardiff, universitat cardiff, universite de cardiff, universidad de cardiff, universita di cardiff
swansea university, university of wales swansea, prifysgol abertawe, university of swansea
aberystwyth university, university of wales aberystwyth, prifysgol aberystwyth
bangor university, prifysgol bangor, university of wales bangor, university of bangor
university of south wales, university of glamorgan, prifysgol de cymru
queen s university belfast, queens university belfast, =QUB, queen s belfast, queens belfast
ulster university, university of ulster, magee college, uu jordanstown
edinburgh napier university, edinburgh napier, napier university
university of aberdeen, aberdeen university, universiteit aberdeen, universitat aberdeen, universite d aberdeen, universidad de aberdeen, universita di aberdeen
robert gordon university, robert gordon, =RGU, rgu aberdeen
university of dundee, dundee university, duncan of jordanstone
abertay university, university of abertay, abertay, abertay dundee
university of stirling, stirling university, universiteit stirling, universitat stirling, universite de stirling, universidad de stirling, universita di stirling
glasgow caledonian university, glasgow caledonian, =GCU, caledonian university, glasgow caley
university of the west of scotland, uws paisley, =UWS, university of paisley, paisley university
university of the highlands and islands, =UHI, uhi inverness, highlands and islands university
glasgow school of art, gsa glasgow, the mack glasgow
royal conservatoire of scotland, rsamd, =RSAMD, royal scottish academy of music and drama
queen margaret university, queen margaret university edinburgh, qmu edinburgh
dublin city university, =DCU, dcu dublin, nihe dublin
university college cork, =UCC, ucc cork, university of cork, cork university
university of galway, nui galway, =NUIG, national university of ireland galway, university college galway, galway university
maynooth university, nui maynooth, =NUIM, national university of ireland maynooth
university of limerick, limerick university, nihe limerick, ul limerick
technological university dublin, tu dublin, dublin institute of technology, dit dublin, institute of technology tallaght
royal college of surgeons in ireland, =RCSI, rcsi dublin
national college of art and design, ncad, =NCAD
aarhus university, university of aarhus, aarhus universitet, universiteit aarhus, universitat aarhus, universite d aarhus, universidad de aarhus, universita di aarhus
university of southern denmark, syddansk universitet, sdu odense, =SDU, odense university
aalborg university, aalborg universitet, =AAU, university of aalborg
roskilde university, roskilde universitetscenter, =RUC roskilde, university of roskilde
it university of copenhagen, itu copenhagen, it universitetet
copenhagen business school, cbs copenhagen, handelshojskolen i kobenhavn, copenhagen business school cbs
lund university, university of lund, lunds universitet, universiteit lund, universitat lund, universite de lund, universidad de lund, universita di lund, =LTH lund
uppsala university, university of uppsala, uppsala universitet, universiteit uppsala, universitat uppsala, universite d uppsala, universidad de upsala, universidade de uppsala, universita di uppsala
stockholm university, university of stockholm, stockholms universitet, universiteit stockholm, universitat stockholm, universite de stockholm, universidad de estocolmo, universita di stoccolma
stockholm school of economics, handelshogskolan, handelshogskolan i stockholm, =SSE, hhs stockholm, sse stockholm
chalmers university of technology, chalmers, chalmers tekniska hogskola, chalmers gothenburg, =CTH, chalmers goteborg
university of gothenburg, gothenburg university, goteborgs universitet, universiteit goteborg, universitat goteborg, universite de goteborg, universidad de gotemburgo, universita di goteborg, handelshogskolan goteborg
linkoping university, university of linkoping, linkopings universitet, =LiU, liu linkoping
umea university, umea universitet, university of umea
malmo university, malmo universitet, malmo hogskola
jonkoping university, jonkoping international business school
swedish university of agricultural sciences, sveriges lantbruksuniversitet, slu uppsala, =SLU
hyper island, hyper island stockholm
konstfack, konstfack stockholm, university of arts crafts and design stockholm
university of oslo, universitetet i oslo, =UiO, oslo university, universiteit oslo, universitat oslo, universite d oslo, universidad de oslo, universita di oslo
university of bergen, universitetet i bergen, =UiB, bergen university, universitat bergen, universite de bergen, universidad de bergen, universita di bergen
ntnu, =NTNU, norwegian university of science and technology, norges teknisk naturvitenskapelige universitet, university of trondheim, ntnu trondheim, nth trondheim
bi norwegian business school, handelshoyskolen bi, bi oslo, norwegian school of management
norwegian school of economics, norges handelshoyskole, =NHH, nhh bergen
university of tromso, uit tromso, universitetet i tromso, arctic university of norway
university of helsinki, helsingin yliopisto, helsinki university, universiteit helsinki, universitat helsinki, universite de helsinki, universidad de helsinki, universita di helsinki
aalto university, aalto yliopisto, aalto, helsinki university of technology, =TKK, helsinki school of economics, taik helsinki
hanken school of economics, hanken helsinki, svenska handelshogskolan
tampere university, university of tampere, tampere university of technology, tampereen yliopisto
university of turku, turun yliopisto, turku university
abo akademi, abo akademi university
university of oulu, oulun yliopisto, oulu university
university of jyvaskyla, jyvaskylan yliopisto, jyvaskyla university
university of iceland, haskoli islands, universiteit ijsland, universitat island, universite d islande, universidad de islandia, universita di islanda
reykjavik university, haskolinn i reykjavik
university of tartu, tartu ulikool, tartu university, universiteit tartu, universitat tartu, universite de tartu, universidad de tartu, universita di tartu, universitat dorpat
tallinn university of technology, taltech, tallinna tehnikaulikool
university of latvia, latvijas universitate
riga technical university, rtu riga, rigas tehniska universitate
stockholm school of economics in riga, sse riga
vilnius university, vilniaus universitetas, university of vilnius, universiteit vilnius, universitat vilnius, universite de vilnius, universidad de vilna, universidade de vilnius, universita di vilnius
kaunas university of technology, ktu kaunas, kauno technologijos universitetas
university of warsaw, uniwersytet warszawski, warsaw university, universiteit warschau, universitat warschau, universite de varsovie, universidad de varsovia, universita di varsavia
warsaw university of technology, politechnika warszawska, technische universitat warschau, warsaw polytechnic, universite de technologie de varsovie, politecnico di varsavia, politecnica de varsovia
sgh warsaw school of economics, warsaw school of economics, szkola glowna handlowa, sgh warszawa, =SGH
kozminski university, akademia leona kozminskiego, kozminski
jagiellonian university, uniwersytet jagiellonski, jagiellonian university krakow, universiteit krakau, universitat krakau, universite de cracovie, universidad de cracovia, universita di cracovia, jagiellonen universitat, universite jagellonne, universidad jaguelonica, universita jagellonica
agh university of krakow, agh krakow, akademia gorniczo hutnicza, agh university of science and technology
wroclaw university of science and technology, politechnika wroclawska, wroclaw university of technology, technische universitat breslau
university of wroclaw, uniwersytet wroclawski, universiteit wroclaw, universitat breslau, universite de wroclaw, universidad de breslavia, universidade de wroclaw, universita di breslavia
adam mickiewicz university, uniwersytet im adama mickiewicza, adam mickiewicz university poznan, uam poznan, university of poznan, universitat posen
university of gdansk, uniwersytet gdanski, gdansk university
gdansk university of technology, politechnika gdanska
university of silesia, uniwersytet slaski
university of lodz, uniwersytet lodzki
lodz film school, szkola filmowa w lodzi, ecole de cinema de lodz, filmhochschule lodz, escuela de cine de lodz
charles university, univerzita karlova, karls universitat, karlsuniversitat, karls universitat prag, universiteit praag, universitat prag, universite de prague, universidad de praga, universita di praga, universite charles de prague, universidad carolina de praga, universita carolina, charles university prague, karelsuniversiteit
czech technical university, cvut, =CVUT, czech technical university in prague, cvut praha, technische universitat prag
prague university of economics and business, vse praha, vysoka skola ekonomicka, university of economics prague
masaryk university, masarykova univerzita, masaryk university brno, university of brno
brno university of technology, vut brno, vysoke uceni technicke
palacky university, univerzita palackeho, palacky university olomouc
famu, =FAMU, famu prague, film and tv school prague
comenius university, univerzita komenskeho, comenius university bratislava, comenius universitat
eotvos lorand university, eotvos lorand tudomanyegyetem, =ELTE, elte budapest, universiteit boedapest, universitat budapest, universite de budapest, universidad de budapest, universita di budapest
corvinus university, corvinus university of budapest, budapesti corvinus egyetem
budapest university of technology and economics, =BME, bme budapest, budapesti muszaki egyetem, technical university of budapest, technische universitat budapest
university of szeged, szegedi tudomanyegyetem
university of debrecen, debreceni egyetem
semmelweis university, semmelweis egyetem, semmelweis universitat, semmelweis budapest
university of ljubljana, univerza v ljubljani, universiteit ljubljana, universitat ljubljana, universite de ljubljana, universidad de liubliana, universita di lubiana
university of maribor, univerza v mariboru
university of zagreb, sveuciliste u zagrebu, universiteit zagreb, universitat zagreb, universite de zagreb, universidad de zagreb, universita di zagabria
university of belgrade, univerzitet u beogradu, universiteit belgrado, universitat belgrad, universite de belgrade, universidad de belgrado, universita di belgrado
university of novi sad, univerzitet u novom sadu
university of bucharest, universitatea din bucuresti, universiteit boekarest, universitat bukarest, universite de bucarest, universidad de bucarest, universita di bucarest
politehnica university of bucharest, universitatea politehnica bucuresti, politehnica bucuresti, upb bucuresti
academy of economic studies bucharest, ase bucuresti, academia de studii economice, bucharest university of economic studies
babes bolyai university, universitatea babes bolyai, =UBB cluj, university of cluj
alexandru ioan cuza university, universitatea alexandru ioan cuza, uaic iasi, university of iasi
west university of timisoara, universitatea de vest din timisoara
sofia university, sofia university st kliment ohridski, sofiiski universitet, university of sofia
national and kapodistrian university of athens, ekpa, =EKPA, nkua, universiteit athene, universitat athen, universite d athenes, universidad de atenas, universita di atene, university of athens, kapodistriako
national technical university of athens, =NTUA, metsovio, emp athens, athens polytechnic, technische universitat athen, universite technique d athenes
athens university of economics and business, =AUEB, asoee
aristotle university of thessaloniki, aristotelio, auth thessaloniki, universiteit thessaloniki, universitat thessaloniki, universite de thessalonique, universidad de salonica, universita di salonicco, aristotle university
university of crete, panepistimio kritis, technical university of crete
university of patras, panepistimio patron
university of cyprus, panepistimio kyprou
university of malta, l universita ta malta, universiteit malta, universitat malta, universite de malte, universidad de malta, universita di malta
bogazici university, bogazici, bogazici universitesi, bosphorus university, universite du bosphore, bosporus universitat, universita del bosforo
middle east technical university, metu ankara, odtu, =METU, =ODTU, orta dogu teknik universitesi
istanbul technical university, itu istanbul, istanbul teknik universitesi, technische universitat istanbul
istanbul university, istanbul universitesi, universiteit istanbul, universitat istanbul, universite d istanbul, universidad de estambul, universidade de istambul, universita di istanbul
koc university, koc universitesi, koc istanbul
sabanci university, sabanci universitesi, sabanci
bilkent university, bilkent, bilkent universitesi, ihsan dogramaci bilkent
ankara university, ankara universitesi, university of ankara
lomonosov moscow state university, moscow state university, lomonosov university, mgu moscow, lomonossow universitat, universite de moscou, universite lomonossov, universidad estatal de moscu, universita di mosca, universiteit van moskou, lomonosov universiteit
saint petersburg state university, st petersburg state university, spbu, universite de saint petersbourg, universidad de san petersburgo, universita di san pietroburgo
higher school of economics moscow, hse moscow, hse university
taras shevchenko national university of kyiv, kyiv university, taras shevchenko university, university of kyiv, universite de kiev, universitat kiew, universidad de kiev, universita di kiev
kyiv polytechnic institute, kpi kyiv, igor sikorsky kyiv polytechnic institute
ivan franko university of lviv, lviv university, university of lviv, universitat lemberg
lviv polytechnic, lvivska politekhnika, polytechnikum lemberg
brown university, universidad brown, universite brown, brown university providence
dartmouth college, dartmouth, tuck school of business, dartmouth tuck, dartmouth hanover
duke university, duke university durham, fuqua, fuqua school of business, blue devils duke, universidad de duke, universite duke, universidade duke
johns hopkins university, johns hopkins, =JHU, hopkins baltimore, universidad johns hopkins, universite johns hopkins, jhu sais, =Hopkins, hopkins
georgetown university, georgetown, hoyas, georgetown hoyas, mcdonough school of business, universidad de georgetown, universite georgetown
boston university, questrom, questrom school of business, universidad de boston, universite de boston, universitat boston, universita di boston
boston college, bc eagles, carroll school of management
tufts university, fletcher school, the fletcher school, fletcher school of law and diplomacy
brandeis university, brandeis
babson college, babson, f w olin graduate school of business
bentley university, bentley college
suffolk university boston, suffolk university
university of massachusetts amherst, umass amherst, =UMass, university of massachusetts, isenberg school of management, universidad de massachusetts
university of massachusetts boston, umass boston
university of massachusetts lowell, umass lowell
smith college, smith college northampton
mount holyoke college, mount holyoke
williams college, williams college massachusetts
swarthmore college, swarthmore, swarthmorean
bryn mawr college, bryn mawr
haverford college, haverford
vassar college, vassar
barnard college, barnard college columbia
oberlin college, oberlin conservatory
wesleyan university, wesleyan connecticut
middlebury college, monterey institute of international studies, middlebury institute
bowdoin college, bowdoin
university of connecticut, uconn, =UConn, connecticut huskies, uconn huskies
university of vermont, =UVM
university of new hampshire, =UNH
university of rhode island, uri rhode island
rhode island school of design, =RISD
worcester polytechnic institute, =WPI
rensselaer polytechnic institute, =RPI, rpi troy, rensselaer
berklee college of music, berklee, berklee boston
massachusetts college of art and design, massart
university of notre dame, notre dame university, fighting irish, notre dame indiana, mendoza college of business, universidad de notre dame
vanderbilt university, vanderbilt, vandy, owen graduate school of management, universidad vanderbilt
rice university, rice owls, jones graduate school of business
tulane university, tulane, freeman school of business, universidad de tulane, tulane new orleans
loyola university new orleans, loyola new orleans
wake forest university, wake forest, demon deacons
university of north carolina at chapel hill, unc chapel hill, =UNC, university of north carolina, tar heels, kenan flagler, kenan flagler business school, universidad de carolina del norte
north carolina state university, nc state, ncsu, =NCSU, nc state university, wolfpack nc state
unc charlotte, university of north carolina at charlotte
university of virginia, uva darden, darden school of business, universidad de virginia, universite de virginie, wahoos, uva charlottesville
virginia tech, virginia polytechnic institute, vt hokies, hokies, virginia polytechnic institute and state university
virginia commonwealth university, =VCU
college of william and mary, william and mary, william & mary
george mason university, george mason, =GMU
james madison university, james madison, jmu dukes
american university washington, american university, american university in washington
howard university, howard bison
university of maryland, university of maryland college park, =UMD, terrapins, terps, smith school of business, universidad de maryland
university of maryland baltimore county, =UMBC
university of delaware, udel, =UDel
temple university, temple owls, fox school of business
drexel university, drexel, lebow college of business, universidad drexel
villanova university, nova wildcats
lehigh university, lehigh
university of pittsburgh, pitt panthers, katz graduate school of business, katz school, universidad de pittsburgh
duquesne university, duquesne
case western reserve university, case western, =CWRU, weatherhead school of management
university of rochester, simon business school, rochester university, eastman school of music
rochester institute of technology, rit rochester
syracuse university, syracuse orange, newhouse school, maxwell school, universidad de syracuse
university at buffalo, suny buffalo, ub buffalo, state university of new york at buffalo
stony brook university, stony brook, suny stony brook, =SBU
binghamton university, suny binghamton, binghamton
university at albany, suny albany
state university of new york, =SUNY
city university of new york, =CUNY, cuny new york
baruch college, baruch, baruch cuny, zicklin school of business
hunter college, cuny hunter, hunter college new york
city college of new york, =CCNY, cuny city college
john jay college, john jay college of criminal justice
brooklyn college, cuny brooklyn
fordham university, fordham, gabelli school of business, fordham rose hill
st john s university new york, st john s university, st johns university queens
hofstra university, hofstra
pace university, lubin school of business
the new school, new school university, new school for social research, the new school new york
parsons school of design, parsons new york, parsons paris
pratt institute, pratt institute brooklyn
school of visual arts, sva nyc, school of visual arts new york
fashion institute of technology, fit new york, fit nyc
cooper union, the cooper union
juilliard, juilliard school, the juilliard school, escuela juilliard, ecole juilliard
rutgers, rutgers university, scarlet knights, rutgers business school, universidad rutgers, rutgers newark, rutgers new brunswick
stevens institute of technology, stevens hoboken
new jersey institute of technology, =NJIT
montclair state university, montclair state
seton hall university, seton hall
university of miami, miami hurricanes, canes miami, universidad de miami, miami herbert business school
university of florida, florida gators, uf gainesville, gator nation, warrington college of business, universidad de florida, uflorida
florida state university, florida state, fsu seminoles, =FSU, fsu tallahassee, universidad estatal de florida, noles
university of central florida, =UCF, ucf knights, ucf orlando
university of south florida, usf tampa, usf bulls, south florida bulls
florida international university, =FIU, fiu miami, universidad internacional de florida
florida atlantic university, =FAU boca, fau boca raton
savannah college of art and design, scad
clemson university, clemson, clemson tigers
university of south carolina, south carolina gamecocks, gamecocks, darla moore school of business, uofsc
college of charleston, cofc
auburn university, auburn tigers, war eagle, auburn alabama
university of alabama, roll tide, crimson tide, alabama crimson tide, bama tuscaloosa
university of alabama at birmingham, uab birmingham, uab blazers
louisiana state university, =LSU, lsu tigers, geaux tigers
university of mississippi, ole miss, ole miss rebels
mississippi state university, mississippi state bulldogs
university of tennessee, ut knoxville, utk, university of tennessee knoxville, tennessee volunteers, vols tennessee
university of memphis, memphis tigers
university of kentucky, uk wildcats, kentucky wildcats, gatton college
university of louisville, uofl, louisville cardinals
university of arkansas, razorbacks, arkansas razorbacks, walton college
morehouse college, morehouse, morehouse man
spelman college, spelman
texas a&m university, texas a&m, =TAMU, mays business school, texas a and m, universidad de texas a&m
university of texas at dallas, ut dallas, utd, =UTD, university of texas dallas
university of texas at arlington, ut arlington
university of texas at san antonio, =UTSA
university of texas at el paso, =UTEP
southern methodist university, smu dallas, smu cox, cox school of business, smu mustangs
texas christian university, =TCU, tcu neeley
baylor university, baylor, baylor bears, sic em bears, baylor waco
university of houston, houston cougars, bauer college of business, uh cougars, universidad de houston
texas tech university, texas tech, red raiders, =TTU
texas state university, texas state bobcats
university of north texas, =UNT, unt denton
university of oklahoma, oklahoma sooners, boomer sooner, price college of business
oklahoma state university, oklahoma state cowboys, okstate
university of kansas, kansas jayhawks, jayhawks, rock chalk, rock chalk jayhawk
kansas state university, k state, kansas state wildcats, k state wildcats
university of missouri, mizzou, missouri tigers, mizzou tigers
saint louis university, slu billikens, billikens
university of nebraska lincoln, university of nebraska, huskers, cornhuskers, nebraska huskers
university of iowa, iowa hawkeyes, hawkeyes, tippie college of business, iowa writers workshop
iowa state university, iowa state cyclones, iowa state
university of minnesota, umn, =UMN, golden gophers, minnesota gophers, carlson school of management, university of minnesota twin cities, universidad de minnesota
carleton college, carleton college northfield
macalester college, macalester
university of wisconsin madison, uw madison, university of wisconsin, wisconsin badgers, badgers wisconsin, universidad de wisconsin
university of wisconsin milwaukee, uw milwaukee, =UWM
marquette university, marquette, marquette golden eagles
depaul university, depaul, driehaus college of business
loyola university chicago, loyola chicago, ramblers loyola, quinlan school of business
illinois institute of technology, illinois tech, iit chicago
university of illinois chicago, =UIC, uic flames, university of illinois at chicago
northern illinois university, =NIU, niu huskies
illinois state university, illinois state redbirds
school of the art institute of chicago, saic chicago, =SAIC chicago
wayne state university, wayne state
western michigan university, western michigan broncos, =WMU
grand valley state university, grand valley state, =GVSU
ball state university, ball state
butler university, butler bulldogs
university of cincinnati, cincinnati bearcats, uc bearcats, lindner college of business
miami university, miami university ohio, miami university oxford, miami of ohio, redhawks miami
ohio university, ohio bobcats, ohio university athens
kent state university, kent state
university of dayton, dayton flyers
xavier university, xavier musketeers
university of colorado boulder, cu boulder, university of colorado, colorado buffaloes, buffs colorado, leeds school of business, universidad de colorado
colorado state university, csu rams, colorado state rams, csu fort collins
colorado school of mines, mines golden colorado
university of denver, denver pioneers, daniels college of business
university of utah, utah utes, eccles school of business, universidad de utah
brigham young university, =BYU, byu cougars, marriott school, byu provo
utah state university, utah state aggies
university of arizona, arizona wildcats, bear down arizona, eller college of management, uarizona, universidad de arizona
arizona state university, =ASU, sun devils, arizona state, asu sun devils, wp carey, w p carey school of business, thunderbird school, thunderbird school of global management, universidad estatal de arizona
northern arizona university, nau flagstaff, nau lumberjacks
university of new mexico, =UNM, unm lobos, lobos unm
university of nevada las vegas, =UNLV, runnin rebels
university of nevada reno, unr wolf pack, university of nevada
boise state university, boise state, boise state broncos
university of california san diego, =UCSD, uc san diego, rady school of management, universidad de california san diego
university of california santa barbara, =UCSB, uc santa barbara, gauchos ucsb
university of california irvine, uc irvine, uci anteaters, anteaters uci, uci irvine
university of california davis, uc davis, ucd davis, uc davis aggies
university of california san francisco, =UCSF
university of california riverside, uc riverside, =UCR riverside
university of california merced, uc merced
university of southern california, usc trojans, usc marshall, marshall school of business, fight on trojans, universidad del sur de california, trojans usc, usc los angeles, usc annenberg
cal poly san luis obispo, cal poly, cal poly slo, california polytechnic state university
cal poly pomona, california state polytechnic university pomona
san diego state university, =SDSU, sdsu aztecs, san diego state
san jose state university, =SJSU, san jose state
san francisco state university, =SFSU, sf state
california state university long beach, =CSULB, cal state long beach, long beach state
california state university northridge, =CSUN, cal state northridge
california state university fullerton, =CSUF, cal state fullerton
university of san francisco, usf dons, usfca
university of san diego, san diego toreros
pepperdine university, pepperdine, graziadio business school, pepperdine malibu
santa clara university, santa clara broncos, leavey school of business
loyola marymount university, loyola marymount, lmu los angeles, lmu lions
chapman university, chapman university orange
pomona college, claremont colleges, claremont mckenna, claremont mckenna college, harvey mudd college, harvey mudd, scripps college, pitzer college
california institute of the arts, calarts, =CalArts
artcenter college of design, art center pasadena, artcenter pasadena
california college of the arts, cca san francisco
academy of art university, academy of art san francisco
university of oregon, oregon ducks, lundquist college of business, uoregon
oregon state university, oregon state beavers, osu beavers, oregon state
portland state university, portland state vikings, psu portland
reed college, reed college portland
lewis and clark college, lewis & clark college
gonzaga university, zags
seattle university, seattle u redhawks
western washington university, =WWU bellingham, western washington vikings
university of hawaii, university of hawaii at manoa, uh manoa
university of alaska, university of alaska anchorage, university of alaska fairbanks
western governors university, =WGU
university of phoenix, universidad de phoenix
southern new hampshire university, =SNHU
queen s university kingston, queens university canada, queen s university, smith school of business queen s, queens commerce
western university, university of western ontario, =UWO, ivey business school, richard ivey, ivey school of business
mcmaster university, mcmaster, degroote school of business, universite mcmaster, mac hamilton
york university, york university toronto, schulich school of business, schulich, osgoode hall, osgoode
toronto metropolitan university, ryerson, ryerson university, ted rogers school of management, =TMU toronto
ocad university, ocad, =OCAD, ontario college of art and design
university of guelph, uofg guelph, guelph gryphons
wilfrid laurier university, wilfrid laurier, laurier university
brock university, brock badgers
university of ottawa, universite d ottawa, uottawa, =uOttawa, telfer school of management, u ottawa
carleton university, carleton ravens, carleton ottawa, sprott school of business
concordia university, universite concordia, concordia montreal, john molson school of business
hec montreal, ecole des hautes etudes commerciales de montreal
polytechnique montreal, ecole polytechnique de montreal, poly montreal, polytechnic montreal
ecole de technologie superieure, ets montreal, =ETS montreal
universite laval, laval university, ulaval, universite laval quebec, universidad laval
universite de sherbrooke, university of sherbrooke, udes sherbrooke, usherbrooke
bishop s university, bishops university lennoxville
dalhousie university, dalhousie, dal halifax, universite dalhousie
saint mary s university halifax, smu huskies halifax
acadia university, acadia axemen
memorial university of newfoundland, memorial university, mun newfoundland
university of new brunswick, =UNB canada, unb fredericton
universite de moncton, university of moncton, umoncton
university of manitoba, umanitoba, u of m winnipeg, asper school of business
university of saskatchewan, usask, usask huskies
university of regina, uregina, regina rams
university of alberta, ualberta, u of a edmonton, alberta school of business, golden bears alberta
university of calgary, ucalgary, u of c calgary, haskayne, haskayne school of business
simon fraser university, =SFU, simon fraser, beedie school of business, sfu beedie
university of victoria, uvic, =UVic, university of victoria bc
british columbia institute of technology, =BCIT
emily carr university, emily carr, emily carr institute
royal roads university, royal roads
humber college, humber polytechnic
george brown college, george brown polytechnic toronto
seneca college, seneca polytechnic
universidad autonoma metropolitana, metropolitan autonomous university, uam xochimilco, uam iztapalapa, uam azcapotzalco, autonoma metropolitana
universidad iberoamericana, iberoamericana mexico, ibero cdmx, ibero mexico, la ibero, iberoamerican university, ibero puebla
itam, =ITAM, instituto tecnologico autonomo de mexico, itamita, autonomous technological institute of mexico
universidad anahuac, anahuac, anahuac university, anahuac mexico norte, la anahuac
universidad panamericana, panamericana mexico, ipade, =IPADE, ipade business school, pan american university mexico
universidad de las americas puebla, udlap, =UDLAP, udla puebla
benemerita universidad autonoma de puebla, =BUAP, autonoma de puebla
universidad autonoma de nuevo leon, =UANL, autonoma de nuevo leon
universidad de monterrey, udem monterrey
iteso, =ITESO, iteso guadalajara, universidad jesuita de guadalajara
el colegio de mexico, colmex, colegio de mexico, =COLMEX
universidad autonoma de yucatan, =UADY
universidad veracruzana, veracruzana xalapa
cide mexico, centro de investigacion y docencia economicas
universidad de costa rica, =UCR, ucr costa rica, university of costa rica
incae, =INCAE, incae business school
universidad de san carlos de guatemala, =USAC, san carlos de guatemala
universidad francisco marroquin, francisco marroquin, =UFM guatemala
universidad rafael landivar, rafael landivar, landivar
universidad de puerto rico, university of puerto rico, upr rio piedras, =UPR, upr mayaguez
universidad autonoma de santo domingo, =UASD
pontificia universidad catolica madre y maestra, =PUCMM
universidad de la habana, university of havana, universite de la havane, universitat havanna, universita dell avana
universidad de panama, university of panama
universidad icesi, icesi, =ICESI, icesi cali
universidad externado de colombia, externado, externado de colombia, el externado
universidad del valle, univalle, univalle cali, university of valle
universidad industrial de santander, uis bucaramanga, =UIS
universidad del norte, uninorte, uninorte barranquilla
universidad de la sabana, unisabana, la sabana university
universidad pontificia bolivariana, upb medellin, pontificia bolivariana, =UPB
universidad tecnologica de pereira, utp pereira
universidad distrital francisco jose de caldas, universidad distrital, distrital francisco jose de caldas
universidad jorge tadeo lozano, jorge tadeo lozano, utadeo, la tadeo
cesa bogota, colegio de estudios superiores de administracion
universidad ean, ean bogota
universidad santo tomas, santo tomas colombia, usta bogota
universidad de los llanos, unillanos
universidad de cartagena, unicartagena
universidad del cauca, unicauca
universidad de caldas, ucaldas
central university of venezuela, universidad central de venezuela, ucv caracas, ucevista, la central de venezuela
simon bolivar university, universidad simon bolivar, usb caracas, simon bolivar caracas
universidad catolica andres bello, =UCAB, andres bello caracas
universidad metropolitana caracas, unimet, unimet caracas
iesa caracas, instituto de estudios superiores de administracion, =IESA
universidad del zulia, luz maracaibo
universidad de los andes merida, ula merida, ula venezuela
universidad de carabobo, universidad de carabobo valencia
universidad san francisco de quito, =USFQ, san francisco de quito
pontificia universidad catolica del ecuador, puce quito
escuela superior politecnica del litoral, =ESPOL, espol guayaquil
escuela politecnica nacional, epn quito, politecnica nacional quito
universidad central del ecuador, central del ecuador
national university of san marcos, universidad nacional mayor de san marcos, =UNMSM, san marcos lima, sanmarquino
universidad nacional de ingenieria, uni lima peru, universidad nacional de ingenieria lima
universidad de lima, ulima, university of lima
universidad del pacifico, universidad del pacifico lima, pacifico lima
universidad peruana cayetano heredia, cayetano heredia, =UPCH
universidad peruana de ciencias aplicadas, upc peru, upc lima
esan, =ESAN, esan lima, universidad esan
universidad de piura, udep piura
universidad nacional de san agustin, unsa arequipa, san agustin arequipa
universidad mayor de san andres, =UMSA, umsa la paz
universidad mayor de san simon, =UMSS, umss cochabamba
universidad de santiago de chile, =USACH, ute santiago
universidad tecnica federico santa maria, =UTFSM, federico santa maria, usm valparaiso, sansano
universidad de concepcion, udec, =UdeC, university of concepcion
pontificia universidad catolica de valparaiso, =PUCV, catolica de valparaiso
universidad adolfo ibanez, adolfo ibanez, uai chile, =UAI
universidad diego portales, diego portales, udp chile, =UDP
universidad del desarrollo, udd chile, =UDD
universidad de los andes chile, uandes chile, uandes
universidad austral de chile, uach valdivia, austral de chile
universidad de valparaiso, university of valparaiso
universidad nacional de la plata, =UNLP, university of la plata, la plata university, universitat la plata
universidad nacional de cordoba, unc cordoba, university of cordoba argentina, la docta cordoba
universidad nacional de rosario, unr rosario, =UNR
universidad nacional del litoral, unl santa fe
universidad nacional de cuyo, =UNCUYO
universidad nacional de san martin, unsam, =UNSAM
universidad nacional de tres de febrero, untref, =UNTREF
universidad nacional de tucuman, unt tucuman
instituto balseiro, balseiro bariloche
itba, =ITBA, instituto tecnologico de buenos aires, buenos aires institute of technology
universidad torcuato di tella, torcuato di tella, di tella, utdt, =UTDT, ditelliano
universidad de san andres, udesa, =UdeSA, san andres buenos aires
universidad catolica argentina, uca buenos aires, catolica argentina
universidad austral, austral pilar, iae business school, iae argentina, austral buenos aires
universidad del salvador, usal buenos aires, usal argentina
uade, =UADE, universidad argentina de la empresa
ucema, =UCEMA, universidad del cema
universidad de palermo, universidad de palermo buenos aires
universidad de la republica, udelar, =UdelaR, university of the republic uruguay, udelar uruguay
universidad ort uruguay, ort uruguay, ort montevideo
universidad catolica del uruguay, ucu uruguay, catolica del uruguay
universidad nacional de asuncion, una paraguay
federal university of santa catarina, universidade federal de santa catarina, =UFSC
federal university of parana, universidade federal do parana, =UFPR, universidad federal de parana
federal university of bahia, universidade federal da bahia, =UFBA
federal university of ceara, universidade federal do ceara, ufc fortaleza, ufc ceara
federal university of rio grande do norte, universidade federal do rio grande do norte, =UFRN
federal university of paraiba, universidade federal da paraiba, =UFPB
federal university of para, universidade federal do para, =UFPA
federal university of amazonas, universidade federal do amazonas, =UFAM
federal university of goias, universidade federal de goias, ufg goias, =UFG
federal university of espirito santo, universidade federal do espirito santo, =UFES
federal university of juiz de fora, universidade federal de juiz de fora, =UFJF
federal university of vicosa, universidade federal de vicosa, ufv vicosa
federal university of lavras, universidade federal de lavras, =UFLA
federal university of uberlandia, universidade federal de uberlandia, =UFU
federal university of santa maria, universidade federal de santa maria, =UFSM
federal university of sao paulo, universidade federal de sao paulo, unifesp, =UNIFESP, escola paulista de medicina
federal university of abc, universidade federal do abc, =UFABC
federal fluminense university, universidade federal fluminense, uff niteroi, =UFF
rio de janeiro state university, universidade do estado do rio de janeiro, =UERJ
state university of londrina, universidade estadual de londrina, uel londrina
state university of maringa, universidade estadual de maringa, uem maringa
santa catarina state university, universidade do estado de santa catarina, udesc, =UDESC
puc minas, pontificia universidade catolica de minas gerais, puc mg, puc belo horizonte
pucrs, =PUCRS, pontificia universidade catolica do rio grande do sul, puc rs, puc porto alegre
puc campinas, pontificia universidade catolica de campinas
pucpr, pontificia universidade catolica do parana, puc pr, puc parana, =PUCPR
mackenzie presbyterian university, universidade presbiteriana mackenzie, mackenzie sao paulo
insper, =INSPER, insper sao paulo, ibmec sao paulo
ibmec, =IBMEC, ibmec rio
espm, =ESPM, espm sao paulo, escola superior de propaganda e marketing
fei sao bernardo, centro universitario fei, faculdade de engenharia industrial
instituto tecnologico de aeronautica, ita sao jose dos campos, aeronautics institute of technology, iteano
instituto militar de engenharia, ime rio de janeiro, military institute of engineering
faap, =FAAP, fundacao armando alvares penteado
fundacao dom cabral, dom cabral, =FDC, fdc nova lima
instituto maua de tecnologia, maua sao caetano, maua engenharia
fatec, fatec sao paulo, faculdade de tecnologia de sao paulo, =FATEC
senac, centro universitario senac, =SENAC, senac sao paulo
unisinos, =UNISINOS, universidade do vale do rio dos sinos, unisinos sao leopoldo
anhembi morumbi, universidade anhembi morumbi
uninove, universidade nove de julho, =UNINOVE
estacio de sa university, universidade estacio de sa, estacio de sa
universidade de fortaleza, =UNIFOR
univali, universidade do vale do itajai, =UNIVALI
stellenbosch university, university of stellenbosch, universiteit stellenbosch, universitat stellenbosch
university of pretoria, universiteit van pretoria, tuks, tukkies, gibs business school, gordon institute of business science
university of johannesburg, uj johannesburg, rand afrikaans university
university of south africa, =UNISA, unisa pretoria, unisa south africa
rhodes university, rhodes grahamstown, rhodes university makhanda
north west university, nwu potchefstroom, noordwes universiteit, potchefstroom university
university of the western cape, uwc cape town, =UWC
university of the free state, ufs bloemfontein, universiteit van die vrystaat
nelson mandela university, nelson mandela metropolitan university, =NMMU
university of nairobi, uon nairobi, nairobi university, =UoN
strathmore university, strathmore, strathmore business school, strathmore nairobi
kenyatta university, kenyatta university nairobi
jomo kenyatta university of agriculture and technology, =JKUAT
makerere university, makerere, makerere kampala
university of dar es salaam, =UDSM
addis ababa university, =AAU addis, university of addis ababa, universite d addis abeba
university of ghana, university of ghana legon, ug legon
kwame nkrumah university of science and technology, knust, kwame nkrumah university, tech kumasi
ashesi university, ashesi
university of ibadan, ibadan university, premier university ibadan
university of lagos, unilag, =UNILAG, akokite, lagos university
obafemi awolowo university, =OAU, oau ife, university of ife, great ife
university of nigeria nsukka, =UNN, unn nsukka, university of nigeria
ahmadu bello university, abu zaria
covenant university, covenant university ota
pan atlantic university, lagos business school, lbs lagos
university of benin, =UNIBEN
university of ilorin, unilorin
federal university of technology akure, =FUTA, futa akure
cheikh anta diop university, universite cheikh anta diop, =UCAD, ucad dakar, universite de dakar, university of dakar
gaston berger university, universite gaston berger, ugb saint louis
felix houphouet boigny university, universite felix houphouet boigny, universite de cocody, universite d abidjan, university of abidjan
inp hb yamoussoukro, institut national polytechnique felix houphouet boigny
university of yaounde, universite de yaounde, university of yaounde 1
universite omar bongo, omar bongo university
universite de kinshasa, university of kinshasa, unikin, =UNIKIN
universite de lubumbashi, university of lubumbashi, unilu lubumbashi
hassan ii university of casablanca, universite hassan ii, universite hassan ii de casablanca, hassan ii university
mohammed v university, universite mohammed v, universite mohammed v de rabat, mohammed v rabat
universite mohammed vi polytechnique, =UM6P, mohammed vi polytechnic university
al akhawayn university, al akhawayn, universite al akhawayn, aui ifrane
iscae casablanca, =ISCAE, groupe iscae
ecole mohammadia d ingenieurs, emi rabat
cairo university, university of cairo, universite du caire, universitat kairo, universidad de el cairo, universita del cairo, universiteit van cairo
ain shams university, ain shams, universite ain shams
american university in cairo, american university of cairo, auc cairo, universite americaine du caire, amerikanische universitat kairo, universidad americana de el cairo
alexandria university, university of alexandria, universite d alexandrie
german university in cairo, guc cairo, deutsche universitat kairo
university of tunis, universite de tunis, universite de tunis el manar, tunis university
ihec carthage, institut des hautes etudes commerciales de carthage
university of algiers, universite d alger, algiers university, usthb
university of khartoum, khartoum university
eduardo mondlane university, universidade eduardo mondlane, =UEM maputo, eduardo mondlane
agostinho neto university, universidade agostinho neto, =UAN, agostinho neto
universidade catolica de angola, ucan luanda
universidade de cabo verde, university of cape verde, unicv
university of antananarivo, universite d antananarivo
university of mauritius, universite de maurice
african leadership university, alu kigali, alu rwanda, african leadership academy
university of rwanda, universite du rwanda, national university of rwanda
university of zimbabwe, uz harare
university of zambia, =UNZA
university of botswana, ub gaborone
university of namibia, =UNAM namibia, unam windhoek
tsinghua, tsinghua university, qinghua university, universite tsinghua, tsinghua universitat, universidad tsinghua, tsinghua beijing
peking university, beijing university, pku beijing, =PKU, universite de pekin, universitat peking, universidad de pekin, universidade de pequim, universita di pechino, universiteit van peking, guanghua school of management
fudan university, fudan, fudan shanghai, universite fudan, universidad fudan
shanghai jiao tong university, jiao tong university, =SJTU, universite jiao tong, universidad jiao tong
tongji university, tongji, universite tongji
zhejiang university, zheda, =ZJU
nanjing university, university of nanking, nju nanjing
university of science and technology of china, =USTC, ustc hefei
renmin university, renmin university of china, people s university beijing
wuhan university, whu wuhan
sun yat sen university, =SYSU, zhongshan university
china europe international business school, ceibs, =CEIBS, ceibs shanghai
cheung kong graduate school of business, =CKGSB
university of hong kong, hku hong kong, =HKU, universite de hong kong, universitat hongkong, universidad de hong kong, universita di hong kong
hong kong university of science and technology, =HKUST, ust hong kong
chinese university of hong kong, =CUHK, universite chinoise de hong kong
hong kong polytechnic university, polyu, =PolyU, hong kong polyu
city university of hong kong, cityu hong kong, =CityU
university of macau, universidade de macau, um macau
national taiwan university, ntu taipei, ntu taiwan, universite nationale de taiwan, nationaluniversitat taiwan
national tsing hua university, =NTHU
national chengchi university, =NCCU
university of tokyo, tokyo university, universiteit tokio, universitat tokio, universite de tokyo, universidad de tokio, universidade de toquio, universita di tokyo, =UTokyo
kyoto university, kyodai, university of kyoto, universiteit kyoto, universitat kyoto, universite de kyoto, universidad de kioto, universidade de quioto, universita di kyoto
osaka university, university of osaka
tohoku university, tohokudai, tohoku
waseda university, waseda, universite waseda, universidad waseda
keio university, keio, keio gijuku, universite keio, universidad keio
tokyo institute of technology, tokyo tech, titech, institute of science tokyo
hitotsubashi university, hitotsubashi
sophia university, sophia university tokyo, jochi daigaku, jochi university
rikkyo university, rikkyo
international christian university, icu tokyo
seoul national university, =SNU, snu seoul, universite nationale de seoul, nationaluniversitat seoul, universidad nacional de seul
kaist, =KAIST, korea advanced institute of science and technology, kaist daejeon
postech, =POSTECH, pohang university of science and technology
yonsei university, yonsei, universite yonsei, yonsei seoul
korea university, goryeo university, korea university seoul, koryo university
ewha womans university, ewha, ewha women s university
sungkyunkwan university, =SKKU, sungkyunkwan
hanyang university, hanyang
nanyang technological university, ntu singapore, nanyang, =NTU, nanyang business school, nanyang tech
singapore management university, smu singapore, lee kong chian school of business
singapore university of technology and design, =SUTD
university of malaya, universiti malaya, um kuala lumpur, university of malaysia
universiti teknologi malaysia, utm malaysia, utm johor
universiti kebangsaan malaysia, =UKM, national university of malaysia
universiti putra malaysia, =UPM serdang, putra malaysia
universiti sains malaysia, usm penang, university of science malaysia
chulalongkorn university, chulalongkorn, chula bangkok, chula university, universite chulalongkorn
mahidol university, mahidol
thammasat university, thammasat
asian institute of technology, ait bangkok, ait thailand
university of the philippines, up diliman, unibersidad ng pilipinas, up los banos, iskolar ng bayan
ateneo de manila university, ateneo de manila, blue eagles ateneo, atenean
de la salle university, la salle manila, =DLSU, de la salle manila, lasallian manila
university of santo tomas, ust manila, santo tomas manila, thomasian
asian institute of management, aim manila
university of indonesia, universitas indonesia, ui depok, indonesia university
bandung institute of technology, institut teknologi bandung, itb bandung, technische hochschule bandung
gadjah mada university, universitas gadjah mada, =UGM, ugm yogyakarta, gadjah mada
bogor agricultural university, ipb bogor, institut pertanian bogor, ipb university
vietnam national university, vnu hanoi, dai hoc quoc gia
hanoi university of science and technology, =HUST, bach khoa hanoi, hanoi polytechnic
fulbright university vietnam, fulbright vietnam
royal university of phnom penh, rupp
university of colombo, colombo university
university of moratuwa, moratuwa university
university of peradeniya, peradeniya
tribhuvan university, tribhuvan
university of dhaka, dhaka university, dacca university
bangladesh university of engineering and technology, =BUET
brac university, bracu
lahore university of management sciences, =LUMS, lums lahore
national university of sciences and technology, nust islamabad, =NUST
university of the punjab, punjab university lahore
institute of business administration karachi, iba karachi
aga khan university, =AKU, aku karachi
iit bombay, indian institute of technology bombay, iitb, =IITB, iit b, iit powai, iit mumbai
iit delhi, indian institute of technology delhi, iitd, =IITD
iit madras, indian institute of technology madras, iitm, =IITM, iit chennai
iit kanpur, indian institute of technology kanpur, iitk, =IITK
iit kharagpur, indian institute of technology kharagpur, iitkgp, iit kgp, kgpian
iit roorkee, indian institute of technology roorkee, university of roorkee, iitr roorkee
iit guwahati, indian institute of technology guwahati, iitg guwahati
iit hyderabad, indian institute of technology hyderabad, iith
indian institute of science, iisc, =IISc, iisc bangalore, tata institute bangalore
iim ahmedabad, indian institute of management ahmedabad, iima, =IIMA
iim bangalore, indian institute of management bangalore, iimb, =IIMB
iim calcutta, indian institute of management calcutta, iimc, =IIMC
iim lucknow, indian institute of management lucknow, iiml
iim indore, indian institute of management indore
iim kozhikode, indian institute of management kozhikode, iimk
indian school of business, isb hyderabad, isb mohali
xlri, =XLRI, xlri jamshedpur, xavier school of management
spjimr, =SPJIMR, s p jain institute of management
faculty of management studies delhi, fms delhi
tata institute of social sciences, =TISS, tiss mumbai
university of delhi, delhi university, du delhi, lady shri ram college, st stephen s college delhi, shri ram college of commerce, srcc
jawaharlal nehru university, =JNU, jnu delhi
birla institute of technology and science, bits pilani, bitsian, bitsians, bits goa
university of mumbai, mumbai university, bombay university, university of bombay
st xavier s college mumbai, xaviers mumbai, st xaviers mumbai
university of calcutta, calcutta university, kolkata university
jadavpur university, jadavpur, =JU jadavpur
presidency university kolkata, presidency college calcutta, presidency college kolkata
anna university, anna university chennai, guindy college of engineering, ceg guindy
university of madras, madras university
nit trichy, national institute of technology tiruchirappalli, nitt, rec trichy
nit surathkal, nitk surathkal, national institute of technology karnataka
nit warangal, national institute of technology warangal
vellore institute of technology, vit vellore, vit university, vitian
manipal, manipal university, manipal academy of higher education, manipal institute of technology, manipalite
savitribai phule pune university, pune university, university of pune, sppu
symbiosis international university, symbiosis pune, sibm pune
banaras hindu university, =BHU, bhu varanasi, iit bhu
aligarh muslim university, amu aligarh, =AMU aligarh
osmania university, osmania, osmania hyderabad
university of hyderabad, hcu hyderabad
ashoka university, ashoka university sonipat
national institute of design, nid ahmedabad, national institute of design ahmedabad
national law school of india university, nlsiu, =NLSIU, nls bangalore
aiims delhi, all india institute of medical sciences, =AIIMS, aiims new delhi
christian medical college vellore, cmc vellore
american university of beirut, aub beirut, universite americaine de beyrouth, amerikanische universitat beirut, universidad americana de beirut
saint joseph university of beirut, universite saint joseph, universite saint joseph de beyrouth, usj beyrouth, usj beirut
lebanese american university, lau beirut
lebanese university, universite libanaise
university of jordan, jordan university
birzeit university, birzeit
technion, technion israel institute of technology, technion haifa, israel institute of technology
hebrew university of jerusalem, hebrew university, huji, hebraische universitat jerusalem, universite hebraique de jerusalem, universidad hebrea de jerusalen, universita ebraica di gerusalemme, hebreeuwse universiteit
tel aviv university, =TAU tel aviv, universite de tel aviv, universitat tel aviv, universidad de tel aviv, university of tel aviv
weizmann institute, weizmann institute of science, weizmann rehovot, institut weizmann
ben gurion university, ben gurion university of the negev, bgu beersheba, =BGU
bar ilan university, bar ilan
reichman university, idc herzliya, interdisciplinary center herzliya
king fahd university of petroleum and minerals, =KFUPM
king saud university, =KSU riyadh, king saud riyadh
american university of sharjah, aus sharjah
american university in dubai, aud dubai
khalifa university, khalifa university abu dhabi
united arab emirates university, =UAEU
qatar university, university of qatar
sultan qaboos university, =SQU, squ oman
american university of kuwait, auk kuwait
university of tehran, tehran university, universite de teheran, universitat teheran, universidad de teheran
sharif university of technology, sharif university, sharif tehran
amirkabir university of technology, tehran polytechnic, amirkabir
nazarbayev university, nazarbayev astana
university of melbourne, melbourne university, unimelb, melbourne business school, universiteit melbourne, universitat melbourne, universite de melbourne, universidad de melbourne, universita di melbourne
university of sydney, sydney university, =USyd, universiteit sydney, universitat sydney, universite de sydney, universidad de sydney, universita di sydney
university of new south wales, =UNSW, unsw sydney, agsm, australian graduate school of management
monash university, monash, universite monash, universidad monash
australian national university, =ANU canberra, universite nationale australienne, universidad nacional de australia, nationaluniversitat australien
university of queensland, uq brisbane, queensland university, universidad de queensland
queensland university of technology, =QUT, qut brisbane
griffith university, griffith uni brisbane
rmit, =RMIT, rmit university, royal melbourne institute of technology, rmit melbourne
university of technology sydney, uts sydney, =UTS
macquarie university, macquarie university sydney
western sydney university, university of western sydney
university of western australia, uwa perth, =UWA
curtin university, curtin university of technology, curtin perth
deakin university, deakin
la trobe university, la trobe
swinburne, swinburne university of technology, swinburne melbourne
university of adelaide, adelaide university, uofa adelaide
flinders university, flinders adelaide
university of south australia, unisa adelaide, south australian institute of technology
university of tasmania, utas, =UTAS
university of wollongong, uow wollongong, =UOW
university of newcastle australia, uon newcastle
university of auckland, auckland university, universiteit auckland, universitat auckland, universite d auckland, universidad de auckland, universita di auckland, te herenga waka auckland, uoa auckland
university of otago, otago university, otago dunedin, scarfie
university of canterbury, canterbury university christchurch, uc christchurch
victoria university of wellington, te herenga waka, vuw wellington, victoria wellington
massey university, massey palmerston north
university of waikato, waikato university
auckland university of technology, =AUT, aut auckland
university of the south pacific, usp fiji, usp suva
university of the west indies, =UWI, uwi mona, uwi st augustine, uwi cave hill, universidad de las indias occidentales
united world college, =UWC movement, colegios del mundo unido, colleges du monde uni, collegi del mondo unito, uwc atlantic, uwc adriatic, atlantic college, uwc maastricht
minerva university, minerva schools, minerva at kgi
european school of brussels, europaische schule brussel, ecole europeenne de bruxelles, europese school brussel, escuela europea de bruselas, scuola europea di bruxelles
lycee francais, franzosisches gymnasium, liceo frances, liceo francese, french lycee, lycee francais charles de gaulle, frans lyceum, liceu frances, french school lycee
german school abroad, deutsche schule, deutsche auslandsschule, colegio aleman, scuola germanica, duitse school, ecole allemande
eton college, etonian, old etonian, etonians
harrow school, old harrovian, harrovian
st paul s school london, old pauline
westminster school london, old westminster
charterhouse school, old carthusian
cesar ritz colleges, cesar ritz, glion, glion institute of higher education, les roches, les roches hotel school
`;

/** Companies, hospitals and institutes under their other names. */
export const EMPLOYERS = `
bol com, =bol, =Bol
kpmg, kpmg international, kpmg deutschland, kpmg france, kpmg espana, klynveld peat marwick goerdeler, kpmg advisory
pwc, pricewaterhousecoopers, price waterhouse coopers, pwc netherlands, price waterhouse, coopers & lybrand, coopers and lybrand, strategy and pwc, pwc deutschland
=EY, ernst young, ernst and young, ey parthenon, ernst en young
deloitte, deloitte touche tohmatsu, deloitte & touche, deloitte consulting, deloitte and touche
mckinsey, mckinsey & company, mckinsey and company, mckinseyite, mc kinsey
boston consulting group, =BCG, bcg, bcg x, bcg digital ventures, bcger
bain and company, =Bain, bain & company, bain & co, bain consulting
ibm, international business machines, big blue ibm, ibmer
hewlett packard, =HP, hewlett packard enterprise, =HPE, hp inc
google, alphabet, googler, xoogler, googlers, alphabet inc, noogler
microsoft, msft
facebook, =Meta, meta platforms
amazon, amazonian, aws amazon, amazon web services, amazon com, amazonians
zalando, zalandos, zalando se, zalando berlin
booking com, =Booking, booking holdings, bookingcom
ing bank, =ING, ing groep, ing diba, ing group, ing nederland, ing belgie, ing direct
abn amro, abn, abn amro bank, algemene bank nederland, abnamro
rabobank, rabo bank, rabobank nederland, raiffeisen boerenleenbank
klm, koninklijke luchtvaart maatschappij, royal dutch airlines, klm royal dutch airlines, air france klm
philips, royal philips, koninklijke philips, philips healthcare
asml, asm lithography, asml veldhoven
adyen
deere & company, john deere, deere, =JD deere, deere and company, deere & co, deere and co
general motors, =GM, general motors company
general electric, =GE, ge healthcare, ge aerospace, ge vernova
ford motor company, =Ford
caterpillar, =Caterpillar
siemens, siemens ag, siemens healthineers, siemens energy, siemensianer, siemens mobility
sap se, =SAP, sap walldorf, sap ag, sap labs
bosch, robert bosch, robert bosch gmbh, bosch rexroth
volkswagen, =VW, volkswagen ag, volkswagen group, volkswagen konzern, vw group, vw wolfsburg, groupe volkswagen, grupo volkswagen
bmw, bayerische motoren werke, bmw group, bmw munchen
deutsche bank
deutsche bahn, =DB, db cargo, db fernverkehr, db regio, german railways, =DB Netz
societe generale, socgen, societe generale cib
bnp paribas, bnp, bnp paribas fortis, banque nationale de paris, bnp fortis
credit agricole, credit agricole cib, calyon, lcl credit lyonnais, caisse regionale de credit agricole
decathlon, oxylane, decathloniens
airbus, airbus group, airbus industrie, airbus toulouse, =EADS, airbus defence and space
sncf, societe nationale des chemins de fer francais, sncf voyageurs, sncf reseau, french national railways, french railways
telefonica, telefonica o2, telefonica movistar, compania telefonica nacional de espana
inditex, zara, industria de diseno textil, massimo dutti, inditex arteixo
bbva, banco bilbao vizcaya argentaria, bbva bancomer, banco bilbao vizcaya
santander bank, banco santander, banco santander central hispano, grupo santander, santander group, santander uk
national health service, =NHS, nhs, nhs england, nhs scotland, nhs wales, national health service england, nhs trust, servicio nacional de salud britanico
bbc, british broadcasting corporation, bbc news, bbc world service, bbc studios
european commission, commission europeenne, europaische kommission, europese commissie, comision europea, commissione europea, comissao europeia
world health organization, =WHO, organisation mondiale de la sante, weltgesundheitsorganisation, =OMS, organizacion mundial de la salud, organizzazione mondiale della sanita, organizacao mundial da saude, wereldgezondheidsorganisatie
united nations, =UN, nations unies, vereinte nationen, naciones unidas, verenigde naties, nazioni unite, nacoes unidas, =ONU, organisation des nations unies, organizacion de las naciones unidas
doctors without borders, medecins sans frontieres, =MSF, artsen zonder grenzen, arzte ohne grenzen, medicos sin fronteras, medicos sem fronteiras, medici senza frontiere, msf holland, msf suisse
red cross, croix rouge, rotes kreuz, rode kruis, cruz roja, cruz vermelha, croce rossa, deutsches rotes kreuz, =DRK, schweizerisches rotes kreuz, osterreichisches rotes kreuz, american red cross, british red cross, croix rouge francaise, croix rouge suisse, cruz roja espanola, cruz roja colombiana, cruz roja mexicana, cruz vermelha portuguesa, croce rossa italiana, icrc, =CICR, =IKRK, international committee of the red cross, comite international de la croix rouge, roter halbmond, red crescent, croissant rouge
inter american development bank, =BID, =IDB, banco interamericano de desarrollo, banco interamericano de desenvolvimento, banque interamericaine de developpement, interamerikanische entwicklungsbank
world bank, banque mondiale, weltbank, banco mundial, wereldbank, banca mondiale, world bank group, ibrd, international bank for reconstruction and development, banco internacional de reconstruccion y fomento
international monetary fund, =IMF, =FMI, =IWF, fonds monetaire international, fondo monetario internacional, internationaler wahrungsfonds, fondo monetario internazionale, fundo monetario internacional
european central bank, =ECB, =EZB, =BCE, europaische zentralbank, banque centrale europeenne, europese centrale bank, banco central europeo, banca centrale europea, banco central europeu
european parliament, parlement europeen, europaisches parlament, europees parlement, parlamento europeo, parlamento europeu, europaparlament
european investment bank, =EIB, banque europeenne d investissement, europaische investitionsbank, banco europeo de inversiones
council of europe, conseil de l europe, europarat, consejo de europa, consiglio d europa, raad van europa, conselho da europa
unhcr, =ACNUR, un refugee agency, un fluchtlingshilfswerk, haut commissariat aux refugies
international labour organization, =ILO, =OIT, organisation internationale du travail, organizacion internacional del trabajo, internationale arbeitsorganisation
world food programme, =WFP, programme alimentaire mondial, programa mundial de alimentos, welternahrungsprogramm
food and agriculture organization, =FAO, organisation des nations unies pour l alimentation et l agriculture, organizacion de las naciones unidas para la alimentacion y la agricultura, fao roma, fao rome, welternahrungsorganisation, organizacao das nacoes unidas para a alimentacao e a agricultura
united nations development programme, =UNDP, =PNUD
unicef, united nations children s fund, kinderhilfswerk der vereinten nationen, fonds des nations unies pour l enfance, fondo de las naciones unidas para la infancia, kinderfonds van de verenigde naties
=OECD, =OCDE, =OESO, organisation for economic co operation and development, organisation de cooperation et de developpement economiques
=NATO, =OTAN, north atlantic treaty organization
european patent office, europaisches patentamt, office europeen des brevets, europees octrooibureau, oficina europea de patentes
european space agency, agence spatiale europeenne, agencia espacial europea, agenzia spaziale europea, europaische weltraumorganisation, estec
=GIZ, deutsche gesellschaft fur internationale zusammenarbeit, gtz
=CERN, european organization for nuclear research, organisation europeenne pour la recherche nucleaire
swiss federal railways, sbb cff ffs, =SBB, =CFF, schweizerische bundesbahnen, chemins de fer federaux, ferrovie federali svizzere, sbb cargo, schweizer bahnen, ferrocarriles federales suizos
austrian federal railways, =OEBB, osterreichische bundesbahnen
nederlandse spoorwegen, dutch railways, ns reizigers, ns nederlandse spoorwegen, dutch national railways, niederlandische eisenbahnen, chemins de fer neerlandais
belgian railways, sncb, nmbs
ferrovie dello stato, trenitalia, ferrovie dello stato italiane
electricite de france, =EDF
engie, gdf suez
chuv, centre hospitalier universitaire vaudois, lausanne university hospital
assistance publique hopitaux de paris, ap hp, aphp
charite berlin, charite universitatsmedizin, charite universitatsmedizin berlin
university hospital zurich, universitatsspital zurich, =USZ, unispital zurich
cnrs, centre national de la recherche scientifique, french national centre for scientific research, centro nacional de la investigacion cientifica francia
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
basf, =BASF, badische anilin und sodafabrik, basf ludwigshafen, basf se, aniliner
bayer ag, bayer, bayer leverkusen konzern, bayer cropscience, bayer healthcare, bayer pharma, bayer mitarbeiter
mercedes benz, mercedes benz group, daimler, daimler ag, daimler benz, daimler truck, daimlerchrysler, mercedes daimler
dhl, =DHL, deutsche post dhl, dhl group, deutsche post, deutsche post ag, dhl express, dhl supply chain
deutsche telekom, telekom deutschland, t systems, t mobile, =DTAG, deutsche telekom ag, magenta telekom
allianz, allianz se, allianz versicherung, allianz group, grupo allianz, allianz global investors
munich re, munchener ruck, munchener ruckversicherung, munich reinsurance, =MunichRe
zf friedrichshafen, zahnradfabrik friedrichshafen, zf group
thyssenkrupp, thyssen krupp, krupp stahl, thyssenkrupp steel
commerzbank, dresdner bank, commerzbank ag
kreditanstalt fur wiederaufbau, =KfW, kfw bankengruppe, kfw bank, kfw frankfurt
bundesbank, deutsche bundesbank, german central bank
bundesanstalt fur finanzdienstleistungsaufsicht, =BaFin, bafin bonn
bundesagentur fur arbeit, arbeitsagentur, jobcenter arbeitsagentur, agentur fur arbeit, german federal employment agency
auswartiges amt, german foreign office, federal foreign office, deutsches aussenministerium
deutsches zentrum fur luft und raumfahrt, =DLR, dlr koln, german aerospace center, dlr oberpfaffenhofen
helmholtz gemeinschaft, helmholtz association, helmholtz gesellschaft
deutsches krebsforschungszentrum, =DKFZ, german cancer research center, dkfz heidelberg
robert koch institut, =RKI, rki berlin
leibniz gemeinschaft, leibniz association, leibniz institut
european molecular biology laboratory, =EMBL, embl heidelberg, europaisches laboratorium fur molekularbiologie, laboratoire europeen de biologie moleculaire
deutscher akademischer austauschdienst, german academic exchange service, daad stipendiat, daad stipendium, servico alemao de intercambio academico, servicio aleman de intercambio academico
goethe institut, institut goethe, goetheinstitut
instituto cervantes, cervantes institute
alliance francaise, alianza francesa, alianca francesa
instituto camoes, camoes instituto da cooperacao e da lingua, camoes ip
dante alighieri society, societa dante alighieri
british council, consejo britanico, conselho britanico
westdeutscher rundfunk, =WDR, wdr koln
norddeutscher rundfunk, =NDR, ndr hamburg
zweites deutsches fernsehen, =ZDF, zdf mainz
arbeitsgemeinschaft der offentlich rechtlichen rundfunkanstalten, =ARD, ard tagesschau
bayerischer rundfunk, br munchen, br24
sudwestrundfunk, =SWR, swr stuttgart
deutsche welle, dw akademie, dw berlin
deutschlandfunk, deutschlandradio, dlf kultur, dlf koln
frankfurter allgemeine zeitung, faz frankfurt
suddeutsche zeitung, sz munchen, suddeutscher verlag
osterreichischer rundfunk, =ORF, orf wien
schweizer radio und fernsehen, =SRF, radio television suisse, =RTS, radiotelevisione svizzera, =RSI svizzera, srg ssr
bertelsmann, bertelsmann se
axel springer, axel springer verlag, springer verlag berlin
edeka, edeka gruppe
rewe group, rewe koln
lidl, lidl stiftung, schwarz gruppe, schwarz group
aldi, aldi sud, aldi nord, hofer kg
dm drogerie markt, dm drogerie, dm karlsruhe
techniker krankenkasse, tk krankenkasse
allgemeine ortskrankenkasse, =AOK, aok bayern, aok plus
diakonie, diakonisches werk, diakonie deutschland
caritasverband, deutscher caritasverband, caritas internationalis, caritas diocesana, caritas italiana, caritas espanola, =Caritas
arbeiterwohlfahrt, =AWO, awo kreisverband
lufthansa, deutsche lufthansa, lufthansa technik, lufthansa group, lufthanseat
osterreichische post, oesterreichische post ag, post ag wien
osterreichische mineralolverwaltung, =OMV, omv wien
voestalpine, voest, voest linz, vereinigte osterreichische eisen und stahlwerke
allgemeines krankenhaus wien, akh wien, wiener akh, vienna general hospital
nestle suisse, nestle vevey, societe nestle, nestle sa, nestle purina, =Nestle, =Nestlé
novartis, novartis basel, ciba geigy, novartis pharma
hoffmann la roche, f hoffmann la roche, roche basel, roche diagnostics, =Roche
ubs ag, union bank of switzerland, union de banques suisses, ubs zurich
migros genossenschaft, =Migros, genossenschaft migros, migros genossenschafts bund
swisscom, swisscom ag, swisscom schweiz
zurich insurance, zurich versicherung, zurich insurance group, zurich assurances
international federation of red cross, =IFRC, federation internationale de la croix rouge
world trade organization, =WTO, =OMC, organisation mondiale du commerce, welthandelsorganisation, organizacion mundial del comercio, wereldhandelsorganisatie, organizacao mundial do comercio, organizzazione mondiale del commercio
international atomic energy agency, =IAEA, =IAEO, internationale atomenergiebehorde, agence internationale de l energie atomique, =AIEA, organismo internacional de energia atomica, =OIEA
organization for security and co operation in europe, =OSCE, =OSZE, organisation fur sicherheit und zusammenarbeit in europa, organisation pour la securite et la cooperation en europe, =OVSE
unesco, =UNESCO, united nations educational scientific and cultural organization, unesco paris, organisation des nations unies pour l education la science et la culture
international criminal court, internationales strafgericht, internationaler strafgerichtshof, =IStGH, cour penale internationale, corte penal internacional, internationaal strafhof, tribunal penal internacional, corte penale internazionale
european court of justice, =EuGH, cour de justice de l union europeenne, =CJUE, tribunal de justicia de la union europea, =TJUE, court of justice of the european union, europaischer gerichtshof, corte di giustizia dell unione europea, hof van justitie van de europese unie
council of the european union, rat der europaischen union, conseil de l union europeenne, consejo de la union europea, consiglio dell unione europea, raad van de europese unie
european external action service, =EEAS, =SEAE, service europeen pour l action exterieure, servicio europeo de accion exterior, europaischer auswartiger dienst
european medicines agency, =EMA amsterdam, agence europeenne des medicaments, europaische arzneimittel agentur, agencia europea de medicamentos, europees geneesmiddelenbureau, agenzia europea per i medicinali
euipo, =EUIPO, european union intellectual property office, oficina de propiedad intelectual de la union europea, oami alicante, amt der europaischen union fur geistiges eigentum
frontex, =FRONTEX, european border and coast guard agency
europol, =EUROPOL, europol den haag, office europeen de police
african development bank, =AfDB, =BAD banque, banque africaine de developpement, afrikanische entwicklungsbank, banco africano de desarrollo
asian development bank, =ADB manila, banque asiatique de developpement, asiatische entwicklungsbank
african union, union africaine, union africana, afrikanische union, afrikaanse unie, uniao africana, unione africana
organization of american states, =OEA, organizacion de estados americanos, organizacao dos estados americanos, organisation des etats americains
pan american health organization, =PAHO, organizacion panamericana de la salud, organizacao pan americana da saude, organisation panamericaine de la sante
economic commission for latin america and the caribbean, =CEPAL, =ECLAC, cepal santiago, comision economica para america latina y el caribe
corporacion andina de fomento, banco de desarrollo de america latina, caf banco de desarrollo, development bank of latin america
oxfam, oxfam international, oxfam intermon, oxfam novib, novib, intermon, oxfam france, oxfam solidarite, oxfam italia
save the children, salva a los ninos, save the children international, redd barna, save the children deutschland
care international, care deutschland, care france
norwegian refugee council, nrc flyktninghjelpen, norwegischer fluchtlingsrat, flyktninghjelpen
international rescue committee, irc rescue, comite internacional de rescate
danish refugee council, drc dansk flygtningehjaelp, dansk flygtningehjaelp
action against hunger, action contre la faim, accion contra el hambre, =ACF faim, aktion gegen den hunger, azione contro la fame
brot fur die welt, bread for the world deutschland
medecins du monde, doctors of the world, medicos del mundo, medicos do mundo, arzte der welt, dokters van de wereld, medici del mondo
plan international, plan nederland, plan france, foster parents plan
sos children s villages, sos kinderdorf, villages d enfants sos, aldeas infantiles sos, aldeias infantis sos, sos villaggi dei bambini, sos kinderdorpen
handicap international, humanity and inclusion, humanite et inclusion
tno, =TNO, nederlandse organisatie voor toegepast natuurwetenschappelijk onderzoek, netherlands organisation for applied scientific research
nwo den haag, nederlandse organisatie voor wetenschappelijk onderzoek, dutch research council
koninklijke nederlandse akademie van wetenschappen, =KNAW, royal netherlands academy of arts and sciences
knmi de bilt, =KNMI, koninklijk nederlands meteorologisch instituut
centraal bureau voor de statistiek, =CBS statistiek, statistics netherlands, cbs den haag, cbs heerlen
uitvoeringsinstituut werknemersverzekeringen, =UWV, uwv werkbedrijf
rijkswaterstaat, =RWS, directoraat generaal rijkswaterstaat
belastingdienst, dutch tax authorities, dutch tax and customs administration
de nederlandsche bank, =DNB, dutch central bank, nederlandse bank
autoriteit financiele markten, =AFM amsterdam, dutch authority for the financial markets
autoriteit consument en markt, =ACM autoriteit
ministerie van buitenlandse zaken, dutch ministry of foreign affairs
ministerie van volksgezondheid welzijn en sport, ministerie van vws, =VWS
ministerie van onderwijs cultuur en wetenschap, ministerie van ocw, =OCW
amsterdam umc, =AMC amsterdam, academisch medisch centrum, vumc, vu medisch centrum, amsterdam university medical centers
erasmus mc, erasmus medisch centrum, erasmus medical center, dijkzigt, erasmus mc sophia
lumc, =LUMC, leids universitair medisch centrum, leiden university medical center
umcg, =UMCG, universitair medisch centrum groningen, university medical center groningen, =AZG, academisch ziekenhuis groningen
umc utrecht, universitair medisch centrum utrecht, university medical center utrecht, wilhelmina kinderziekenhuis, =AZU utrecht
radboudumc, radboud umc, umc st radboud, radboud university medical center
maastricht umc, =MUMC, azm maastricht, academisch ziekenhuis maastricht
onze lieve vrouwe gasthuis, =OLVG, olvg amsterdam
antoni van leeuwenhoek, =AVL, avl ziekenhuis, netherlands cancer institute, nederlands kanker instituut
uz leuven, universitair ziekenhuis leuven, university hospitals leuven, gasthuisberg
uz gent, universitair ziekenhuis gent, ghent university hospital
uz brussel, =AZ-VUB, universitair ziekenhuis brussel
hopital erasme, erasme ziekenhuis
vlaamse radio en televisieomroep, =VRT, vrt nws, brtn
radio television belge francophone, =RTBF
bpost, de post belgie, la poste belge, b post
kbc, =KBC, kbc bank, kredietbank, kbc groep
belfius, dexia, gemeentekrediet, dexia banque
colruyt, colruyt group, etablissements franz colruyt
imec, =IMEC, imec leuven, interuniversitair micro elektronica centrum
vito mol, vlaamse instelling voor technologisch onderzoek
royal dutch shell, koninklijke shell, shell pernis, shell plc, =Shell
unilever, unilever nederland, lever faberge, hindustan unilever
heineken, heineken nederland, brauerei heineken, heineken brouwerij
ahold delhaize, albert heijn, ahold, =AHOLD, delhaize, delhaize le lion
nxp, nxp semiconductors, philips semiconductors
dsm firmenich, dsm heerlen, dutch state mines, koninklijke dsm, staatsmijnen
akzonobel, akzo nobel, akzo
tata steel, hoogovens, tata steel ijmuiden, corus ijmuiden
postnl, post nl, tpg post, tnt post
kpn, =KPN, koninklijke ptt nederland, kpn telecom, ptt telecom
randstad groep, tempo team, randstad holding
ab inbev, anheuser busch inbev, interbrew, inbev, anheuser busch, =ABI leuven
solvay sa, solvay group, syensqo
ucb pharma, union chimique belge, ucb braine l alleud
glaxosmithkline, =GSK, gsk vaccines, glaxo smithkline, gsk rixensart
loreal, l oreal, l oreal paris, groupe l oreal
lvmh, =LVMH, louis vuitton moet hennessy, louis vuitton, moet hennessy
totalenergies, total energies, totalfinaelf, elf aquitaine
electricite reseau distribution france, enedis, erdf
gaz de france, grdf, =GDF
regie autonome des transports parisiens, =RATP, ratp dev
aeroports de paris, groupe adp, adp roissy
commissariat a l energie atomique, cea saclay, cea leti, cea grenoble, french atomic energy commission
institut national de recherche en informatique et en automatique, inria, =INRIA
institut pasteur, pasteur institute, institut pasteur de lille
institut curie, curie institute
gustave roussy, institut gustave roussy, =IGR villejuif
centre national d etudes spatiales, =CNES, cnes toulouse
onera, =ONERA, office national d etudes et de recherches aerospatiales
institut de recherche pour le developpement, ird montpellier, orstom
cirad, =CIRAD, centre de cooperation internationale en recherche agronomique pour le developpement
agence francaise de developpement, =AFD paris, french development agency
caisse des depots, caisse des depots et consignations, =CDC paris
banque de france, bank of france
direction generale des finances publiques, =DGFIP
education nationale, ministere de l education nationale
hospices civils de lyon, =HCL lyon
chu de lille, chru de lille, chu lille, lille university hospital
ap hm, assistance publique hopitaux de marseille, la timone
chu de bordeaux, chu bordeaux, pellegrin bordeaux
chu de toulouse, purpan, chu purpan
chu de nantes, chu nantes, hotel dieu nantes
hopitaux universitaires de geneve, =HUG geneve, geneva university hospitals, genfer universitatsspital
inselspital, inselspital bern, hopital de l ile berne
agence france presse, =AFP, afp paris
france televisions, francetv, france 2, france 3
radio france, france inter, france culture
groupe la poste, poste francaise, french post
peugeot, psa peugeot citroen, =PSA peugeot, stellantis, peugeot citroen
groupe renault, renault group, regie renault, =Renault
manufacture michelin, bibendum, groupe michelin, michelin clermont ferrand, =Michelin
saint gobain, groupe saint gobain
snecma, safran aircraft engines, safran group
dassault aviation, dassault, dassault systemes
thales group, thales alenia space, thomson csf, =Thales
capgemini, cap gemini, capgemini engineering, capgemini invent
sopra steria, sopra group
auchan, groupe auchan, alcampo
groupe carrefour, grupo carrefour, =Carrefour
leclerc hypermarches, e leclerc, centre leclerc
banque populaire caisse d epargne, =BPCE, natixis, groupe bpce
axa, =AXA, axa assurances, axa versicherung, axa seguros, axa assicurazioni, axa investment managers
renfe, =RENFE, red nacional de los ferrocarriles espanoles, renfe operadora, spanish national railways
radiotelevision espanola, =RTVE, television espanola, =TVE
caixabank, la caixa, fundacion la caixa
el corte ingles, corte ingles
mercadona, mercadona valencia
iberdrola, iberduero
repsol, repsol ypf, campsa
instituto nacional de estadistica, ine espana, ine madrid
agencia estatal de meteorologia, =AEMET
agencia tributaria, =AEAT, hacienda publica espanola, agencia estatal de administracion tributaria
hospital clinic de barcelona, hospital clinic barcelona, clinic barcelona, idibaps
vall d hebron, hospital vall d hebron, vall hebron
hospital la paz madrid, hospital universitario la paz
hospital 12 de octubre, doce de octubre madrid
organizacion nacional de ciegos espanoles, fundacion once
agencia espanola de cooperacion internacional, aecid, =AECID
iberia lineas aereas, iberia airlines, iberia express
aena, =AENA, aeropuertos espanoles y navegacion aerea
energias de portugal, =EDP, edp renovaveis, edp brasil
caixa geral de depositos, =CGD, cgd lisboa
transportes aereos portugueses, tap air portugal, tap portugal
comboios de portugal, cp comboios, portuguese railways
radio e televisao de portugal, =RTP, rtp lisboa
galp, galp energia, petrogal
jeronimo martins, pingo doce, biedronka
sonae continente, modelo continente, =Sonae
instituto nacional de emergencia medica, =INEM
hospital de santa maria lisboa, =CHLN, centro hospitalar lisboa norte
centro hospitalar universitario de sao joao, hospital de sao joao porto
fundacao calouste gulbenkian, gulbenkian foundation, gulbenkian, fondation gulbenkian
servico nacional de saude, sistema nacional de saude portugal
eni spa, =ENI, ente nazionale idrocarburi, agip, eni san donato
enel, =ENEL, enel green power, ente nazionale per l energia elettrica
poste italiane, italian post, postepay
intesa sanpaolo, banca intesa, sanpaolo imi, intesa san paolo
unicredit, unicredit bank austria
assicurazioni generali, generali assicurazioni, generali versicherung, generali group, gruppo generali
leonardo spa, leonardo finmeccanica, finmeccanica, alenia aermacchi
radiotelevisione italiana, rai radiotelevisione italiana, rai uno, rai due, rai tre, rai radio
istituto nazionale della previdenza sociale, =INPS, inps roma
istituto nazionale di statistica, =ISTAT, istat roma
istituto superiore di sanita, =ISS roma
istituto nazionale di fisica nucleare, =INFN, infn frascati
agenzia spaziale italiana, asi roma, italian space agency
banca d italia, bank of italy, bankitalia
agenzia delle entrate, italian revenue agency
policlinico gemelli, gemelli roma, fondazione policlinico gemelli
ospedale bambino gesu, bambino gesu, bambino gesu roma
ospedale niguarda, niguarda milano
istituto europeo di oncologia, =IEO milano, european institute of oncology
fiat auto, fabbrica italiana automobili torino, fiat torino, fiat mirafiori
ferrero spa, ferrero alba, gruppo ferrero
barilla parma, gruppo barilla
luxottica, essilorluxottica, essilor
his majesty s revenue and customs, =HMRC, hm revenue and customs, inland revenue
foreign commonwealth and development office, =FCDO, foreign office london, =DFID, department for international development
department for environment food and rural affairs, =DEFRA
office for national statistics, ons newport
bank of england, old lady of threadneedle street
financial conduct authority, =FCA london, financial services authority
great ormond street hospital, great ormond street
guy s and st thomas, guys and st thomas, st thomas hospital london, =GSTT
rspca, =RSPCA, royal society for the prevention of cruelty to animals
transport for london, =TfL, london underground
network rail, british rail, railtrack
british airways, british airways plc, british airways london
bae systems, =BAE systems, british aerospace
british petroleum, bp plc, bp amoco
british telecom, bt group, bt openreach, openreach
hsbc, =HSBC, hongkong and shanghai banking corporation, midland bank
royal bank of scotland, rbs edinburgh
john lewis partnership, waitrose
marks and spencer, marks & spencer, =M&S
health service executive, =HSE ireland
electricity supply board, =ESB ireland, esb networks
an post, irish post
raidio teilifis eireann, =RTE, rte dublin
maersk, a p moller maersk, =APM terminals, maersk line
novo nordisk, novo nordisk foundation
danske bank, den danske bank
vestas wind systems, =Vestas
equinor, statoil
telenor, televerket norge
ericsson, lm ericsson, telefonaktiebolaget lm ericsson, sony ericsson
ab volvo, volvo cars, volvo trucks, volvo group, =Volvo
ikea, =IKEA, ingka, ingka group
h & m, hennes and mauritz, hennes & mauritz
skf goteborg, svenska kullagerfabriken
asea brown boveri, =ABB, abb schweiz, brown boveri, asea
scandinavian airlines, sas scandinavian airlines
nokia, nokia siemens networks, nokia networks, alcatel lucent, bell labs, nokia bell labs
pkn orlen, =PKN Orlen, orlen
polskie koleje panstwowe, pkp intercity, polish railways
cesko slovenska obchodni banka, =CSOB
skoda auto, skoda mlada boleslav
centers for disease control and prevention, =CDC, cdc atlanta
national institutes of health, =NIH, nih bethesda
food and drug administration, =FDA
environmental protection agency, us epa
national aeronautics and space administration, =NASA, nasa goddard
national oceanic and atmospheric administration, =NOAA
national science foundation, =NSF
federal bureau of investigation, =FBI
central intelligence agency, =CIA, cia langley
department of veterans affairs, va hospital, veterans affairs, veterans health administration
united states agency for international development, =USAID
united states postal service, =USPS
us patent and trademark office, =USPTO
internal revenue service, =IRS
securities and exchange commission, sec washington
department of homeland security, =DHS
internal displacement monitoring centre, =IDMC, idmc geneva
mayo clinic, clinica mayo, mayo klinik
cleveland clinic, cleveland clinic abu dhabi
massachusetts general hospital, =MGH, mass general, mass general brigham, partners healthcare
brigham and women s hospital, brigham and womens, =BWH
johns hopkins hospital, hopkins hospital, johns hopkins medicine
md anderson, md anderson cancer center, m d anderson
memorial sloan kettering, =MSKCC, sloan kettering, msk cancer center
university of pittsburgh medical center, =UPMC
hospital for sick children, sickkids, sick kids toronto
university health network toronto, =UHN
canadian broadcasting corporation, =CBC, cbc radio canada, radio canada, societe radio canada
hydro quebec, hydro quebecois
royal bank of canada, =RBC, rbc royal bank, banque royale du canada
toronto dominion bank, td bank, td canada trust, banque td
canadian imperial bank of commerce, =CIBC
bank of montreal, bmo montreal, banque de montreal, =BMO
mouvement desjardins, caisse desjardins
at&t, american telephone and telegraph
american international group, =AIG
american express, =Amex
minnesota mining and manufacturing, =3M
fedex, federal express, fedex express
lockheed martin, lockheed
northrop grumman, northrop
raytheon, rtx corporation
e i du pont de nemours, dupont company, du pont chemicals
bristol myers squibb, =BMS, bristol myers
merck & co, merck sharp and dohme, =MSD, merck sharp & dohme, msd animal health
merck kgaa, merck darmstadt, emd serono
eli lilly, eli lilly and company, lilly indianapolis
morgan stanley, morgan stanley wealth management
bank of america, merrill lynch, bofa, bofa securities, bank of america merrill lynch
citigroup, citibank, citi bank, citicorp
wells fargo, wachovia
charles schwab, td ameritrade
nasdaq, national association of securities dealers automated quotations
new york stock exchange, =NYSE, nyse euronext, bourse de new york
sony interactive entertainment, sony music, =Sony, =SONY
nippon electric company, =NEC corporation
nippon telegraph and telephone, =NTT, ntt data, ntt docomo
tata consultancy services, =TCS, tcs mumbai
larsen and toubro, larsen & toubro, =L&T
hindustan computers, hcl technologies, hcltech
reliance industries, reliance jio, jio platforms
state bank of india, =SBI, sbi mumbai
indian space research organisation, =ISRO
defence research and development organisation, =DRDO
oil and natural gas corporation, =ONGC
samsung, samsung electronics, samsung group
sk hynix, hyundai electronics
lg electronics, lucky goldstar
taiwan semiconductor manufacturing company, =TSMC
foxconn, hon hai, hon hai precision
saudi aramco, aramco, =ARAMCO
sabic, =SABIC, saudi basic industries
emirates airline, emirates group
commonwealth scientific and industrial research organisation, =CSIRO
bhp billiton, =BHP, broken hill proprietary
commonwealth bank of australia, commbank, =CBA sydney
australian broadcasting corporation, abc australia, abc radio national
south african broadcasting corporation, =SABC
eskom, electricity supply commission
banco do brasil, bb banco do brasil
banco nacional de desenvolvimento economico e social, =BNDES, brazilian development bank
caixa economica federal, caixa economica
instituto brasileiro de geografia e estatistica, =IBGE
fundacao oswaldo cruz, fiocruz, =FIOCRUZ, oswaldo cruz foundation
instituto nacional de pesquisas espaciais, =INPE
instituto butantan, butantan institute, butanta instituto
servico brasileiro de apoio as micro e pequenas empresas, =SEBRAE
servico social do comercio, =SESC, sesc sao paulo
sistema unico de saude, sus brasil
itau unibanco, banco itau, unibanco
vale do rio doce, companhia vale do rio doce, =CVRD
rede globo, tv globo, grupo globo, o globo
hospital das clinicas sao paulo, =HCFMUSP, hospital das clinicas da usp, incor
hospital israelita albert einstein, albert einstein hospital sao paulo, einstein sao paulo
hospital sirio libanes, sirio libanes
comision federal de electricidad, =CFE mexico
comision nacional para el conocimiento y uso de la biodiversidad, =CONABIO
consejo nacional de ciencia y tecnologia, =CONACYT, conahcyt
instituto nacional de estadistica y geografia, =INEGI
instituto de seguridad y servicios sociales de los trabajadores del estado, =ISSSTE
grupo bimbo, bimbo mexico
fomento economico mexicano, =FEMSA, coca cola femsa, oxxo
cementos mexicanos, =CEMEX
ecopetrol, empresa colombiana de petroleos
empresas publicas de medellin, =EPM, epm medellin
instituto colombiano de bienestar familiar, =ICBF
departamento administrativo nacional de estadistica, dane colombia
bancolombia, banco de colombia
consejo nacional de investigaciones cientificas y tecnicas, =CONICET, conicet argentina
instituto nacional de tecnologia agropecuaria, =INTA argentina
instituto nacional de tecnologia industrial, =INTI
yacimientos petroliferos fiscales, =YPF
comision nacional de energia atomica, =CNEA
corporacion nacional del cobre, =CODELCO
corporacion de fomento de la produccion, =CORFO
administracion nacional de telecomunicaciones, =ANTEL, antel uruguay
usinas y trasmisiones electricas, ute uruguay
petroleos de venezuela, =PDVSA
instituto costarricense de electricidad, ice costa rica
caja costarricense de seguro social, =CCSS
international centre for tropical agriculture, =CIAT, ciat cali, centro internacional de agricultura tropical
international maize and wheat improvement center, =CIMMYT, centro internacional de mejoramiento de maiz y trigo
international potato center, centro internacional de la papa, cip lima
international livestock research institute, =ILRI, ilri nairobi
international rice research institute, =IRRI
misereor, bischofliches hilfswerk misereor
welthungerhilfe, deutsche welthungerhilfe
deutsches elektronen synchrotron, =DESY, desy hamburg
forschungszentrum julich, fz julich
hypovereinsbank, =HVB, hvb munchen
jet propulsion laboratory, =JPL, jpl pasadena
cliniques universitaires saint luc, saint luc bruxelles, cliniques saint luc
istituto italiano di cultura, italienisches kulturinstitut, institut culturel italien, italian cultural institute
`;

/** Conferences and fairs. */
export const EVENTS = `
kubecon, kube con, kubecon europe, kubecon eu, kubecon north america, kubecon cloudnativecon, cloudnativecon
fosdem, free and open source software developers european meeting, fosdem brussels
saastock, saas tock, saastock dublin, saastock europe
bits & pretzels, bits and pretzels, bits und pretzels, bits and pretzels munich
web summit, websummit, web summit lisbon, web summit rio, websummit lissabon, web summit lissabon
slush helsinki, slush finland
offf barcelona, offf, offf festival
adobe max
tableau conference, tableau con
didacta italia, didacta
inta annual meeting, =INTA, inta, inta meeting
awhonn convention, awhonn
google io, google i o, google io extended, googleio
aws reinvent, re invent, aws re invent
dreamforce, dreamforce san francisco, salesforce dreamforce
south by southwest, sxsw, sxsw austin, south by south west, sxsw london
ted talk, tedx, tedx talk, tedx speaker, ted conference, tedtalk, conference tedx, charla tedx, charla ted
world economic forum, davos, =WEF, weltwirtschaftsforum, forum economique mondial, foro economico mundial, forum economico mundial, forum economico mondiale, wereld economisch forum, davos forum, wef davos, foro de davos
mobile world congress, =MWC, mwc barcelona, mobile world congress barcelona, gsma mwc
neurips, nips conference, conference on neural information processing systems
europython, euro python
pycon, py con, pycon us, pycon de, pycon italia, pycon es, pycon fr, pycon brasil
republica, re publica, re publica berlin
omr festival, =OMR, online marketing rockstars, omr hamburg
money20 20, money 20 20
vivatech, viva technology, viva tech, vivatech paris, vivatechnology
women in manufacturing summit, women in manufacturing
gamescom, gamescom koln, gamescom cologne, games com, gamescom latam
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
berlin marathon, bmw berlin marathon, berlinmarathon, marathon de berlin, maraton de berlin, maratona di berlino, marathon van berlijn, maratona de berlim, marathon in berlin, berliner marathon, berlin halbmarathon
new york city marathon, new york marathon, nyc marathon, tcs new york city marathon, marathon de new york, maraton de nueva york, maratona di new york, marathon van new york, maratona de nova york, new york marathon lauf
london marathon, tcs london marathon, marathon de londres, maraton de londres, maratona di londra, marathon van londen, maratona de londres, londoner marathon
paris marathon, marathon de paris, schneider electric marathon de paris, maraton de paris, maratona di parigi, marathon van parijs, maratona de paris, pariser marathon
boston marathon, marathon de boston, maraton de boston, maratona di boston, maratona de boston
chicago marathon, marathon de chicago, maraton de chicago, maratona di chicago, bank of america chicago marathon
tokyo marathon, marathon de tokyo, maraton de tokio, maratona di tokyo, tokio marathon
sydney marathon, marathon de sydney, maraton de sidney
rotterdam marathon, nn marathon rotterdam, marathon rotterdam, marathon van rotterdam, marathon de rotterdam, maratona di rotterdam
amsterdam marathon, tcs amsterdam marathon, marathon van amsterdam, marathon d amsterdam, maraton de amsterdam, maratona di amsterdam, marathon amsterdam
eindhoven marathon, marathon eindhoven, asml marathon eindhoven
dam tot damloop, dam tot dam loop, damloop, dam to dam run
zevenheuvelenloop, seven hills run, nn zevenheuvelenloop
vierdaagse van nijmegen, nijmeegse vierdaagse, nijmegen four days marches, vierdaagse nijmegen, four days marches nijmegen, marche de nimegue, vierdaagselopers, viertagemarsch nimwegen, nijmegen marches, de vierdaagse
antwerp marathon, antwerp 10 miles, marathon van antwerpen, 10 miles antwerpen
frankfurt marathon, mainova frankfurt marathon, marathon frankfurt, marathon de francfort, maraton de frankfurt, maratona di francoforte
hamburg marathon, haspa marathon hamburg, marathon hamburg, marathon de hambourg, maraton de hamburgo, maratona di amburgo
munich marathon, munchen marathon, marathon munchen, marathon de munich, maratona di monaco
cologne marathon, koln marathon, marathon de cologne, koln marathon lauf, maratona di colonia
rennsteiglauf, guts muths rennsteiglauf, rennsteig marathon
vienna city marathon, wien marathon, vienna marathon, marathon wien, marathon de vienne, maraton de viena, maratona di vienna
wings for life world run, wings for life run
zurich marathon, marathon zurich, marathon de zurich, zuri marathon
jungfrau marathon, jungfraumarathon, marathon de la jungfrau
course de l escalade, escalade geneve, escaladelauf
lausanne marathon, marathon de lausanne
grand prix von bern, gp bern lauf
engadin skimarathon, engadiner, engadiner skimarathon
marathon de marseille, marseille cassis, marseille cassis semi marathon
marathon des sables, mds marathon, maraton de sables, marathon of the sands
medoc marathon, marathon du medoc, marathon des chateaux du medoc, maraton del medoc
nice cannes marathon, marathon nice cannes
saintelyon, la saintelyon, sainte lyon
diagonale des fous, grand raid de la reunion, grand raid reunion
ultra trail du mont blanc, =UTMB, utmb mont blanc, utmb chamonix, ultratrail du mont blanc
barcelona marathon, marato de barcelona, zurich marato barcelona, maraton de barcelona, marathon de barcelone, maratona di barcellona
madrid marathon, maraton de madrid, rock n roll madrid, mapoma, marathon de madrid, maratona di madrid
valencia marathon, maraton valencia, maraton de valencia, marathon de valence espagne, maratona di valencia, maraton valencia trinidad alfonso
seville marathon, maraton de sevilla, zurich maraton de sevilla, maratona di siviglia
behobia san sebastian, behobia donostia, la behobia
san silvestre vallecana, san silvestre madrid
corrida de sao silvestre, sao silvestre de sao paulo, corrida internacional de sao silvestre
lisbon marathon, maratona de lisboa, edp maratona de lisboa, maraton de lisboa, marathon de lisbonne, maratona di lisbona, lissabon marathon, meia maratona de lisboa
porto marathon, maratona do porto, marathon de porto, maraton de oporto
rome marathon, maratona di roma, run rome the marathon, marathon de rome, maraton de roma, rom marathon
milan marathon, milano marathon, maratona di milano, stramilano, marathon de milan
florence marathon, firenze marathon, maratona di firenze, florenz marathon, marathon de florence
venice marathon, venicemarathon, maratona di venezia, marathon de venise, venedig marathon
turin marathon, maratona di torino, marathon de turin
tor des geants, =TOR330, tor des geants courmayeur
marcialonga, marcialonga di fiemme e fassa
dublin marathon, irish life dublin marathon, marathon de dublin, maraton de dublin
edinburgh marathon, edinburgh marathon festival, marathon d edimbourg
manchester marathon, adidas manchester marathon
great north run, great north run newcastle, great north 10k
stockholm marathon, marathon de stockholm, maratona di stoccolma, maraton de estocolmo
copenhagen marathon, kobenhavn marathon, kopenhagen marathon, marathon de copenhague, royal run copenhagen
oslo marathon, marathon d oslo, oslo maraton
prague marathon, prag marathon, prazsky maraton, marathon de prague, maraton de praga, maratona di praga
warsaw marathon, maraton warszawski, marathon de varsovie
budapest marathon, marathon de budapest, maraton de budapest
athens marathon, athens authentic marathon, athens classic marathon, athen marathon, marathon d athenes, maraton de atenas, maratona di atene
istanbul marathon, marathon d istanbul, maraton de estambul
comrades marathon, comrades ultra
two oceans marathon, two oceans ultra, two oceans cape town
honolulu marathon, marathon d honolulu
marine corps marathon, mcm washington
los angeles marathon, la marathon, maraton de los angeles
san francisco marathon, bay to breakers
peachtree road race, peachtree 10k
western states 100, western states endurance run, western states
leadville 100, leadville trail 100
toronto marathon, toronto waterfront marathon, marathon de toronto
montreal marathon, marathon de montreal, maraton de montreal
mexico city marathon, maraton de la ciudad de mexico, maraton cdmx, maratona da cidade do mexico
bogota half marathon, media maraton de bogota, mmb bogota
buenos aires marathon, maraton de buenos aires, maratona de buenos aires
santiago marathon, maraton de santiago, maraton de santiago de chile
lima marathon, maraton lima 42k, lima 42k
rio marathon, maratona do rio, maratona do rio de janeiro, maraton de rio
sao paulo marathon, maratona de sao paulo, maratona internacional de sao paulo
tata mumbai marathon, mumbai marathon
vasaloppet, vasalopp, vasalauf, wasalauf
birkebeinerrennet, birken norge, birkebeiner, american birkebeiner
ironman hawaii, ironman world championship, ironman kona, kona ironman
challenge roth, datev challenge roth, ironman roth
escape from alcatraz, escape from alcatraz triathlon
tour de france, grande boucle, ronde van frankrijk, vuelta a francia, giro di francia, volta a franca, frankreich rundfahrt, le tour de france
giro d italia, ronde van italie, tour d italie, vuelta a italia, corsa rosa, volta a italia, giro ditalia
vuelta a espana, la vuelta ciclista, ronde van spanje, tour d espagne, giro di spagna, spanien rundfahrt, volta a espanha
ronde van vlaanderen, tour of flanders, tour des flandres, flandern rundfahrt, giro delle fiandre, tour de flandes, vlaanderens mooiste
paris roubaix, enfer du nord, hel van het noorden, l enfer du nord, hell of the north, parijs roubaix
milano sanremo, milan sanremo, milaan sanremo, mailand sanremo, la classicissima, primavera sanremo, milan san remo
liege bastogne liege, luik bastenaken luik, la doyenne
amstel gold race, amstelgoldrace
il lombardia, giro di lombardia, ronde van lombardije, tour de lombardie, lombardei rundfahrt
l eroica, eroica gaiole, l eroica gaiole, eroica britannia, la eroica
maratona dles dolomites, maratona delle dolomiti
otztaler radmarathon, oetztaler radmarathon, otztaler
quebrantahuesos, la quebrantahuesos, qh sabinanigo
etape du tour, l etape du tour, letape du tour
paris brest paris, =PBP, parijs brest parijs
ride london, ridelondon, prudential ridelondon
cape epic, absa cape epic
cape town cycle tour, argus cycle tour, cape argus
transcontinental race, =TCR cycling, trans continental race
roland garros, french open, internationaux de france, open de france de tennis
wimbledon, wimbledon championships, all england championships
us open tennis, flushing meadows
australian open, open d australie, abierto de australia, aberto da australia
kieler woche, kiel week, semaine de kiel
vendee globe, vendee globe challenge
barcolana, regata barcolana, barcolana trieste
sneekweek, sneek week
tonnerres de brest, brest festivals maritimes
henley royal regatta, henley regatta
head of the charles, head of the charles regatta
boat race oxford cambridge, the boat race
cannes film festival, festival de cannes, filmfestspiele cannes, festival di cannes, filmfestival cannes, festival de cine de cannes, filmfestival van cannes, marche du film
berlinale, berlin film festival, internationale filmfestspiele berlin, festival de cine de berlin, festival du film de berlin, festival di berlino, festival de berlim, filmfestival berlijn
venice film festival, mostra de venise, mostra del cinema di venezia, filmfestspiele venedig, festival de venecia, mostra internazionale d arte cinematografica, festival de veneza, filmfestival venetie
locarno film festival, festival del film locarno, filmfestival locarno, festival de locarno
san sebastian film festival, festival de san sebastian, zinemaldia, donostia zinemaldia
international film festival rotterdam, =IFFR, filmfestival rotterdam
international documentary film festival amsterdam, =IDFA
toronto international film festival, tiff toronto
sundance, sundance film festival, festival de sundance
annecy festival, festival d annecy, annecy animation festival, festival international du film d animation d annecy, =MIFA annecy
clermont ferrand short film festival, festival du court metrage de clermont ferrand, court metrage clermont ferrand
viennale, viennale wien
dok leipzig, leipziger dokfilmwoche
sitges festival, festival de sitges, sitges film festival
festival de malaga, malaga film festival, festival de cine de malaga
festival de cine de cartagena, =FICCI, ficci cartagena
bafici, =BAFICI, festival de cine independiente de buenos aires
mostra internacional de cinema em sao paulo, mostra de sp cinema
giffoni, giffoni film festival
festival d avignon, avignon festival, festival de avignon, festival off avignon, avignon off
edinburgh fringe, edinburgh festival fringe, the fringe edinburgh
salzburg festival, salzburger festspiele, festival de salzbourg, festival di salisburgo, festival de salzburgo
bayreuth festival, bayreuther festspiele, festival de bayreuth, festival di bayreuth
bregenz festival, bregenzer festspiele, seebuhne bregenz
lucerne festival, luzern festival, festival de lucerne
glyndebourne, glyndebourne festival
bbc proms, the proms, last night of the proms, henry wood promenade concerts
aix en provence festival, festival d aix, festival d aix en provence
arena di verona opera festival, arena di verona, opernfestspiele verona, arenes de verone opera
rossini opera festival, =ROF pesaro
queen elisabeth competition, koningin elisabethwedstrijd, concours reine elisabeth, concurso reina elisabeth
chopin competition, international chopin piano competition, concours chopin, chopin wettbewerb, concurso chopin
schleswig holstein musik festival, =SHMF
prinsengrachtconcert, prinsengracht concert
edinburgh international book festival, edinburgh book festival
hay festival, hay on wye festival, hay festival cartagena, hay festival segovia, hay literary festival
flip paraty, =FLIP paraty, festa literaria internacional de paraty
festivaletteratura, festivaletteratura mantova, festival letteratura mantova
jaipur literature festival, jaipur literary festival, jlf jaipur
boekenweek, boekenbal, dutch book week, nederlandse boekenweek
boekenbeurs antwerpen, antwerp book fair, boekenbeurs
sant jordi, dia de sant jordi, diada de sant jordi, st george s day barcelona
angouleme comics festival, festival d angouleme, festival international de la bande dessinee, fibd, festival bd angouleme
comic con, san diego comic con, =SDCC
lucca comics, lucca comics and games, lucca comics & games
japan expo, japan expo paris
salon del manga de barcelona, manga barcelona
play festival del gioco, play modena
festival des jeux cannes, festival international des jeux
gen con, gencon
dragon con, dragoncon
dreamhack, dreamhack jonkoping
glastonbury, glastonbury festival
roskilde festival, roskildefestival
sziget, sziget festival, sziget budapest
tomorrowland, tomorrowland boom, tomorrowland festival
rock werchter, werchter festival, rockwerchter
pukkelpop, pukkelpop hasselt
pinkpop, pinkpop landgraaf
lowlands, lowlands festival, a campingflight to lowlands paradise
north sea jazz, north sea jazz festival, northseajazz
zwarte cross, zwarte cross lichtenvoorde
vierdaagsefeesten, de affaire nijmegen
amsterdam dance event, =ADE amsterdam
eurosonic, eurosonic noorderslag, =ESNS, noorderslag
oerol, oerol festival, oerol terschelling
gentse feesten, ghent festivities, fetes de gand, genter feste
wacken, wacken open air, wacken festival
rock am ring, rock im park, rockamring
hurricane festival, southside festival, hurricane scheessel
fusion festival, fusion larz
reeperbahn festival, reeperbahnfestival
tff rudolstadt, rudolstadt festival
oktoberfest, munchner oktoberfest, munich oktoberfest, fete de la biere munich, fiesta de la cerveza munich, oktoberfeest, festa della birra monaco, =Wiesn
cannstatter wasen, cannstatter volksfest
montreux jazz, montreux jazz festival, jazz festival montreux
paleo festival, paleo nyon, paleo festival nyon
street parade zurich, street parade
hellfest, hellfest clisson
vieilles charrues, festival des vieilles charrues, les vieilles charrues
eurockeennes, eurockeennes de belfort, les eurockeennes
francofolies, francofolies de la rochelle
transmusicales, trans musicales rennes
interceltique, festival interceltique de lorient, festival interceltique, lorient interceltic festival
fete de la musique, fete de la musique berlin, make music day, dia de la musica, festa della musica, world music day
fete des lumieres, fete des lumieres lyon, lyon festival of lights, lichterfest lyon
nuit blanche, nuit blanche paris, white night festival, noche blanca
primavera sound, primavera sound barcelona, primavera sound porto
sonar festival, sonar barcelona, sonar by night
mad cool, mad cool festival
bilbao bbk live, bbk live
rock in rio, rock in rio lisboa, rock in rio brasil
nos alive, nos alive lisboa
paredes de coura, vodafone paredes de coura
queima das fitas, queima das fitas coimbra, queima do porto, semana academica
umbria jazz, umbria jazz perugia
concerto del primo maggio, primo maggio roma concertone, concertone del primo maggio
lollapalooza, lollapalooza brasil, lollapalooza chile, lollapalooza argentina, lollapalooza berlin, lolla chicago
coachella, coachella festival, coachella valley music and arts festival
burning man, burning man festival, black rock city
bonnaroo, bonnaroo festival
austin city limits, austin city limits festival, acl festival
new orleans jazz fest, jazz fest new orleans, new orleans jazz and heritage festival, jazzfest new orleans
vive latino, festival vive latino
pa l norte, pal norte monterrey
estereo picnic, festival estereo picnic
vina del mar festival, festival de vina del mar, festival internacional de la cancion de vina del mar
cosquin rock, festival de cosquin, cosquin folklore
feria de las flores, feria de las flores medellin
guelaguetza, guelaguetza oaxaca
festival cervantino, festival internacional cervantino
montreal jazz festival, festival international de jazz de montreal
calgary stampede, the calgary stampede
documenta kassel, documenta fifteen
venice biennale, biennale di venezia, biennale venedig, la biennale di venezia, bienal de venecia, biennale de venise, bienal de veneza
sao paulo art biennial, bienal de sao paulo, bienal de arte de sao paulo, bienal de sp
tefaf, =TEFAF, tefaf maastricht, the european fine art fair
frieze art fair, frieze london, frieze masters
rencontres d arles, les rencontres d arles, rencontres de la photographie, photo arles
photoespana, phe photoespana
linz ars electronica, ars electronica, ars electronica festival, ars electronica linz
cannes lions, cannes lions festival, festival de publicidad de cannes, lions de cannes, leones de cannes, leoes de cannes, werbefestival cannes
art directors club festival, =ADC festival
dmexco, dmexco koln, dmexco cologne, =DMEXCO
ifat munchen, ifat munich, =IFAT
intersolar, intersolar europe, the smarter e europe
electronica munchen, electronica munich
light and building, light building, light and building frankfurt
ambiente frankfurt, ambiente messe
heimtextil, heimtextil frankfurt
musikmesse, musikmesse frankfurt
prolight and sound, prolight sound
namm show, =NAMM
achema frankfurt, =ACHEMA
ish frankfurt, ish messe frankfurt
formnext, formnext frankfurt
expo real, expo real munchen, exporeal
mipim, =MIPIM, mipim cannes
inhorgenta, inhorgenta munich
watches and wonders, watches & wonders geneva
eurobike, eurobike friedrichshafen, eurobike frankfurt
caravan salon, caravan salon dusseldorf
equitana, equitana essen
fieracavalli, fieracavalli verona
chelsea flower show, rhs chelsea, rhs chelsea flower show
keukenhof, keukenhof lisse
floriade, floriade almere
bundesgartenschau, =BUGA
k messe dusseldorf, k fair dusseldorf, k show dusseldorf
ecomondo, ecomondo rimini
cibus parma, cibus
tuttofood, tuttofood milano
gulfood, gulfood dubai
cersaie, cersaie bologna
micam, micam milano
mecspe, mecspe bologna
smau, smau milano
artissima, artissima torino
bit borsa internazionale del turismo, =BIT milano
batimat, batimat paris
pollutec, pollutec lyon
sirha, sirha lyon
premiere vision, premiere vision paris
global industrie, global industries expo
salon du chocolat, salon du chocolat paris
eurochocolate, eurochocolate perugia
terra madre, terra madre salone del gusto
san sebastian gastronomika, gastronomika
construmat, construmat barcelona
campus party, campus party brasil, campus party mexico
talent land, jalisco talent land
expoantad, expo antad, antad guadalajara
expoagro, expoagro argentina
la rural palermo, feria la rural
expodireto, expodireto cotrijal
expointer, expointer esteio
ccxp sao paulo, =CCXP
south summit, south summit madrid, south summit brazil
four years from now, 4 years from now
the next web conference, tnw conference, the next web amsterdam
latitude59, latitude 59
techbbq, tech bbq copenhagen
data natives, datanatives
odsc, odsc europe
world ai cannes festival, =WAICF
icml, =ICML, international conference on machine learning
iclr, =ICLR, international conference on learning representations
aaai conference, =AAAI
kdd conference, knowledge discovery and data mining, sigkdd
chi conference, acm chi, conference on human factors in computing systems
pydata, pydata berlin, pydata amsterdam, pydata global, pydata london
user conference r, user conference
posit conf, rstudio conf, rstudio conference
jsconf, jsconf eu
jsnation, js nation
gophercon, gophercon eu
rustconf, rust conf
goto conference, goto amsterdam, goto copenhagen
qcon, qcon london
ndc london, =NDC conference
devopsdays, devops days, devopsdays amsterdam
srecon, sre con, =SREcon
microsoft build, microsoft ignite, ms ignite
wwdc, =WWDC, apple wwdc
google cloud next, google next
oracle openworld, oracle cloudworld
sapphire sap, sap sapphire
sap teched, teched sap
black hat europe, black hat usa
rootedcon, rooted con
bsides, security bsides, bsides london, bsides las vegas
gartner symposium, gartner itxpo, gartner data and analytics summit
hubspot inbound, inbound conference boston, inbound boston
brightonseo, brighton seo
saastr, saastr annual, saastr europa
mtp con, mtpcon
ux lisbon, uxlisbon
interaction ixda, =IxDA interaction
scrum gathering, global scrum gathering
unleash world, unleash paris
zukunft personal, zukunft personal koln
bett show, bett london
didacta koln, didacta stuttgart
iste conference, =ISTE
nafsa, =NAFSA, nafsa annual conference
eaie, =EAIE, eaie conference
esc congress, european society of cardiology congress, kongress der europaischen gesellschaft fur kardiologie
esmo congress, =ESMO
rsna chicago, =RSNA, rsna annual meeting
isicem, isicem brussels
himss, =HIMSS, himss europe
arab health, arab health dubai
cphi, =CPhI, cphi worldwide
bio europe, bioeurope
jp morgan healthcare conference, jpm healthcare
world water week, stockholm world water week
climate change conference, conference of the parties, cop26, cop27, cop28, cop29, cop30, klimakonferenz, klimaattop, conference des parties, cumbre del clima, cupula do clima, conferenza delle parti, conferencia de las partes
st gallen symposium, isc symposium
ambrosetti forum, forum ambrosetti, cernobbio forum, workshop ambrosetti
meeting di rimini, rimini meeting, meeting per l amicizia fra i popoli
world social forum, forum social mundial, forum social mondial, foro social mundial, weltsozialforum
katholikentag, deutscher katholikentag
evangelischer kirchentag, kirchentag, deutscher evangelischer kirchentag
world youth day, weltjugendtag, journees mondiales de la jeunesse, =JMJ, jornada mundial de la juventud, jornada mundial da juventude, giornata mondiale della gioventu, wereldjongerendagen
one young world, oneyoungworld, one young world summit, one young world ambassador
european youth event, =EYE strasbourg
nmun new york, nmun
intel science fair, international science and engineering fair, =ISEF
international mathematical olympiad, internationale mathematik olympiade, olympiades internationales de mathematiques, olimpiada internacional de matematicas, olimpiadi internazionali di matematica, internationale wiskunde olympiade
robocup, robo cup, robocup junior
nasa space apps, space apps challenge, nasa space apps challenge
start hack, start hack st gallen
ethglobal, eth global
europort rotterdam, europort
salone nautico, salone nautico di genova
hiswa, hiswa te water
transport logistic munchen, transport logistic munich
logimat, logimat stuttgart
sitl paris, =SITL
ila berlin, ila berlin air show
airventure, eaa airventure, eaa airventure oshkosh
royal international air tattoo, =RIAT
spielemesse essen, spiel messe essen, essener spielemesse, spieltage essen
retromobile, retromobile paris
techno classica, techno classica essen
auto e moto d epoca padova, auto e moto d epoca
concorso d eleganza villa d este, villa d este concorso
mille miglia, 1000 miglia, millemiglia
rallye monte carlo, rally di monte carlo, rallye automobile monte carlo
rallye dakar, dakar rally, paris dakar, parijs dakar
24 hours of le mans, 24 heures du mans, 24 stunden von le mans, 24 horas de le mans, 24 ore di le mans, 24 uur van le mans, 24h le mans
24h nurburgring, 24 stunden rennen nurburgring, adac 24h rennen
isle of man tt, tourist trophy isle of man, tt isle of man
monaco grand prix, grand prix de monaco, gp di monaco, gran premio de monaco, grosser preis von monaco
tt assen, assen tt
dutch grand prix zandvoort, grand prix zandvoort
hahnenkamm race, hahnenkamm kitzbuhel
lauberhorn, lauberhornrennen
spengler cup, spengler cup davos
olympic games, olympische spiele, olympische spelen, jeux olympiques, juegos olimpicos, jogos olimpicos, giochi olimpici
fifa world cup, fussball weltmeisterschaft, coupe du monde de football, copa mundial de futbol, copa do mundo de futebol, mondiali di calcio, wk voetbal, fussball wm
six nations, six nations championship, tournoi des six nations, sei nazioni, torneo sei nazioni, seis naciones
gothia cup, gothia cup goteborg
donosti cup, donosti cup san sebastian
world masters games, european masters games
spartathlon, spartathlon athens
badwater 135, badwater ultramarathon
barkley marathons, the barkley
lavaredo ultra trail, lavaredo
zegama aizkorri, zegama
templiers festival, festival des templiers
madeira island ultra trail, =MIUT
mezzalama, trofeo mezzalama
gamesweek berlin, games week berlin
devcom, devcom cologne
nordic game, nordic game conference
amaze berlin, a maze berlin
smashing conference, smashingconf
pictoplasma, pictoplasma berlin
forward festival, forward festival vienna
transat jacques vabre, transat cafe l or
fastnet race, rolex fastnet race
hanse sail, hanse sail rostock
salon du livre de paris, festival du livre de paris
european forum alpbach, forum alpbach
un climate week, climate week nyc, new york climate week
amsterdam international water week, =AIWW
european youth parliament, europaisches jugendparlament, parlement europeen des jeunes, parlamento europeo de los jovenes
first robotics, first robotics competition, first tech challenge
invictus games, invictus games dusseldorf
world transplant games, european universities games
edinburgh international festival, fringe festival edinburgh, edimbourg festival
universiade, world university games, fisu world university games
munich security conference, munchner sicherheitskonferenz, conference de munich sur la securite, conferencia de seguridad de munich
gay games, eurogames lgbt
cop climate summit, weltklimakonferenz, weltklimagipfel, un klimakonferenz
feira do livro de lisboa, lisbon book fair
feria del libro de madrid, madrid book fair
milipol, milipol paris
eurosatory, eurosatory paris
emo hannover, emo messe
ligna hannover, ligna messe
bau munchen, bau messe munchen
baselworld, baselworld messe, baselworld basel
`;

/** Associations and clubs. */
export const COMMUNITIES = `
slow food, slowfood, slow food international, slow food deutschland, slow food italia, slow food youth network, terra madre slow food, convivium slow food
royal college of nursing, =RCN, rcn member, rcn steward
deutscher alpenverein, =DAV, alpenverein, alpine club, club alpin francais, club alpino italiano, =CAI alpino, osterreichischer alpenverein, =OeAV, oesterreichischer alpenverein, schweizer alpen club, schweizer alpenclub, club alpin suisse, club alpino svizzero, swiss alpine club, sac cas, austrian alpine club, german alpine club, italian alpine club, french alpine club, club alpin, ffcam, nkbv, alpenverein sudtirol, sac schweizer alpen club, sektion alpenverein, dav sektion, koninklijke nederlandse klim en bergsportvereniging, alpenvereinsjugend, jdav, cai club alpino, club alpino, fedme
institute of electrical and electronics engineers, =IEEE, ieee student branch, ieee member, ieee senior member, ieee computer society, ieee women in engineering
association for computing machinery, =ACM, acm w, acm chapter, acm student chapter
project management institute, =PMI, pmi chapter, pmi deutschland chapter, pmi france, pmi italia, pmi madrid
verein deutscher ingenieure, =VDI, association of german engineers, vdi nachrichten, vdi bezirksverein, studenten und jungingenieure
society for human resource management, =SHRM
chartered institute of personnel and development, =CIPD, =MCIPD, =FCIPD
institute of directors, =IoD
acca, association of chartered certified accountants, =ACCA, acca member, acca global
cfa institute, cfa charterholders, cfa charterholder, =CFA, cfa society, chartered financial analyst, cfa level
american institute of graphic arts, =AIGA
american bar association, =ABA
international association of privacy professionals, =IAPP
american nurses association, =ANA nurses
kiwanis, kiwanis international, kiwanis club, kiwanian, kiwanians
lean in circle
r ladies, =R-Ladies, rladies
coderdojo, coder dojo, coderdojo belgium, coderdojo italia, coderdojo ninja, coder dojo mentor
engineers without borders, ingenieurs sans frontieres, ingenieros sin fronteras, ingenieure ohne grenzen, ingenieurs zonder grenzen, engenheiros sem fronteiras, ingegneri senza frontiere
veterinarians without borders, dierenartsen zonder grenzen, veterinaires sans frontieres, veterinarios sin fronteras, tierarzte ohne grenzen, veterinari senza frontiere, veterinarios sem fronteiras, vets without borders
toastmasters, toastmasters international, toastmaster, toastmasters club, distinguished toastmaster, club toastmasters
rotary, rotary club, rotarier, rotarian, rotarians, rotarien, rotary international, rotary clubs, rotaryclub, rotariano, rotariana, rotariani, rotario, rotariens, rotarierin, club rotario, rotary klub, rotarisch
lions club, =Lions, lions clubs, lions clubs international, lions international, leo club, lionsclub, lions clubs deutschland, club de leones, clube de leoes, lionsfreund, lions mitglied, club leones
soroptimist, soroptimist international, soroptimist club, soroptimists, soroptimista, soroptimistin, soroptimistinnen
society of women engineers, =SWE, swe section
women in tech, women who code, women in technology, women techmakers, women in technology international, femmes de la tech, mujeres en tecnologia, frauen in der tech, mulheres na tecnologia, donne nella tecnologia, vrouwen in tech
women in product
girls who code, girls who code club
pyladies
mensa, mensa international, mensan, mensans, mensa deutschland, mensa italia, mensa france, mensa in deutschland, mensa espana, mensa nederland, mensianer
rotaract, rotaract club, rotaracter
amnesty, amnesty international, amnistia internacional, amnistie internationale, amnestie international, amnesty lokalgruppe, amnesty groep, anistia internacional, amnesty schweiz
greenpeace, greenpeace aktivist, greenpeace vrijwilliger
teach for america, =TFA, teach for america corps, tfa corps, teach first, teach for all, teach first deutschland, enseigna chile, ensena chile, ensena por mexico, ensena peru, teach for italy, teach for austria, teach for portugal, teach for india, empieza por educar
y combinator, =YC, ycombinator, yc alum, yc founder, yc batch
techstars, techstars startup weekend, startup weekend, techstars mentor
on deck
zonta, zonta international, zonta club, zontian, zontians
inner wheel, inner wheel club, international inner wheel
junior chamber international, =JCI, junior chamber, jaycees, wirtschaftsjunioren, jeune chambre economique, jeune chambre economique francaise, =JCEF
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
technisches hilfswerk, =THW, thw ortsverband, bundesanstalt technisches hilfswerk, thw jugend
johanniter unfall hilfe, die johanniter
adac, allgemeiner deutscher automobil club
ymca, cvjm, young men s christian association
naturfreunde, amis de la nature
chaos computer club
royal institute of british architects, =RIBA
royal institution of chartered surveyors, =RICS, =MRICS, =FRICS
american institute of architects, =AIA
american society of mechanical engineers, asme
habitat for humanity, habitat para la humanidad, habitat para a humanidade
restos du coeur, les restos du coeur
secours populaire, secours populaire francais
round table, round table international, round tabler, tabler round table, round table deutschland, round table nederland, la tavola rotonda round table, round table france, tafelronde round table
ladies circle, ladies circle international, ladies circle deutschland, ladies circle nederland, ladies circle italia
old tablers, old tablers deutschland
optimist international, optimistas internacional
schlaraffia, schlaraffe
freimaurer, freemason, freemasons, freemasonry, vrijmetselaar, vrijmetselarij, franc macon, franc maconne, francs macons, franc maconnerie, francmason, francmasones, masoneria, francmasoneria, macom, macons livres, maconaria, massone, massoneria, freimaurerei, freimaurerloge, grand orient de france, grande oriente d italia
odd fellows, odd fellow orden, oddfellow
elks lodge, benevolent and protective order of elks, =BPOE
knights of columbus, caballeros de colon, chevaliers de colomb
order of malta, malteser hilfsdienst, malteserorden, ordre de malte, orden de malta, ordine di malta, ordem de malta, malteser jugend, =Malteser
st john ambulance, saint john ambulance, st john cadet
samaritervereine schweiz, samariterverein
corpo nazionale soccorso alpino e speleologico, =CNSAS
royal national lifeboat institution, =RNLI, rnli volunteer
koninklijke nederlandse redding maatschappij, =KNRM
deutsche gesellschaft zur rettung schiffbruchiger, =DGzRS, die seenotretter
societe nationale de sauvetage en mer, =SNSM
open arms, proactiva open arms
avis donatori sangue, associazione volontari italiani sangue, donatori avis
protezione civile volontari, gruppo comunale protezione civile
jugendfeuerwehr, deutsche jugendfeuerwehr
federation nationale des sapeurs pompiers, jeunes sapeurs pompiers, =JSP pompiers
corpo bombeiros voluntarios portugal, liga dos bombeiros portugueses
scouts en gidsen vlaanderen, scouts en gidsen
chirojeugd, chirojeugd vlaanderen
klj jeugd, katholieke landelijke jeugd, =KLJ
scouts et guides de france, =SGDF
eclaireuses et eclaireurs de france, =EEDF
scouts de espana, asde scouts
escoltes catalans, minyons escoltes
escoteiros do brasil, uniao dos escoteiros do brasil
deutsche pfadfinderschaft sankt georg, =DPSG
boy scouts of america, scouting america
world association of girl guides and girl scouts, =WAGGGS
kolping, kolpingwerk, kolpingsfamilie, kolpingjugend, kolpingbruder
landjugend, bund der deutschen landjugend
katholische junge gemeinde, =KjG
landfrauen, landfrauenverein, landfrauenverband, deutscher landfrauenverband
women s institute, womens institute, federation of women s institutes, =NFWI
ferm thuisvrouwen, ferm vlaanderen
national farmers union, =NFU
4h club, 4 h club
land en tuinbouworganisatie, lto nederland
nederlands agrarisch jongeren kontakt, =NAJK
via campesina, la via campesina
aiesec, =AIESEC, aiesec alumni
erasmus student network, =ESN, esn section, esners, esn erasmus
board of european students of technology, =BEST students
european law students association, =ELSA international, elsa deutschland, elsa italia
international federation of medical students associations, =IFMSA
bundesvertretung der medizinstudierenden, =bvmd
european pharmaceutical students association, =EPSA pharmacy
junior enterprise, junior entreprise, empresa junior
movimento empresa junior, =MEJ, brasil junior
enactus, =ENACTUS, students in free enterprise, enactus germany, enactus france
junior achievement, ja worldwide, junior achievement europe, =JA Europe, schulerfirma, mini ondernemingen, vlajo, jong ondernemen, junior chamber achievement
young enterprise, young enterprise uk
phi beta kappa, phi beta kappan
alpha kappa alpha, =AKA sorority
beta gamma sigma, beta alpha psi, delta sigma pi, alpha kappa psi
studienstiftung, studienstiftung des deutschen volkes, studienstiftler, german academic scholarship foundation
konrad adenauer stiftung, =KAS stipendiat, adenauer stiftung
friedrich ebert stiftung, =FES stipendiat, ebert stiftung, fes stipendiatin
heinrich boll stiftung, boll stiftung, heinrich boll foundation
friedrich naumann stiftung, naumann stiftung, friedrich naumann foundation
rosa luxemburg stiftung, rosa luxemburg foundation
hans bockler stiftung, bockler stiftung
humboldt foundation, alexander von humboldt stiftung, alexander von humboldt foundation, humboldtian, humboldtianer, humboldt stiftung, fundacion alexander von humboldt
fulbright, fulbright program, fulbright scholar, fulbright scholarship, beca fulbright, becario fulbright, fulbright stipendiat, boursier fulbright, bolsa fulbright, borsa fulbright, fulbright alumni
rhodes scholarship, rhodes scholar, rhodes stipendiat, rhodes trust
chevening, chevening scholar, chevening scholarship, chevening alumni, becario chevening, beca chevening
gates cambridge, gates cambridge scholar, gates scholar
marshall scholarship, marshall scholar
knight hennessy, knight hennessy scholars
marie curie alumni association, marie sklodowska curie actions, =MSCA, msca fellow, marie curie fellow, marie curie fellowship, beca marie curie, marie curie stipendium
european research council grantees, erc starting grant, erc advanced grant, erc consolidator grant, erc grantee
ashoka fellowship, ashoka fellow, ashoka changemakers, fellow ashoka
obama foundation scholars, obama leader
young african leaders initiative, =YALI, yali fellow
acumen fellowship, acumen fellows, acumen academy
echoing green, echoing green fellow
young global leaders, =YGL
global shapers, global shapers community, global shapers hub, globalshapers
german marshall fund, marshall memorial fellowship
deutsche gesellschaft fur auswartige politik, =DGAP
clingendael, clingendael institute
elcano royal institute, real instituto elcano
young professionals in foreign policy, =YPFP
women in international security, =WIIS
europa union, europa union deutschland
volt europa, volt deutschland, volt nederland
fridays for future, =FFF, fridays for future italia, fridaysforfuture, juventud por el clima, youth for climate, greve climatica estudantil, scientists for future, parents for future, teachers for future, klimaatspijbelaars, schools strike for climate
bund fur umwelt und naturschutz, =BUND naturschutz
amigos de la tierra, amigos da terra, amici della terra, friends of the earth, les amis de la terre
birdlife international, birdlife, birdlife schweiz, birdlife osterreich, birdlife espana, birdlife international partner
sociedade portuguesa para o estudo das aves, =SPEA
landesbund fur vogel und naturschutz, =LBV bayern
british trust for ornithology, =BTO
audubon, audubon society, national audubon society
vogelwarte sempach, schweizerische vogelwarte
wildlife trusts, the wildlife trusts
vlinderstichting, de vlinderstichting
ivn natuureducatie, instituut voor natuureducatie
sierra club, sierra club member
the nature conservancy, nature conservancy
surfrider foundation, surfrider, surfrider europe
sea shepherd, sea shepherd conservation society, seashepherd
trash hero, trashheroes
club of rome, club de roma, club di roma, club van rome
junge akademie, de jonge akademie, jonge akademie
nationale akademie leopoldina, =Leopoldina
american association for the advancement of science, =AAAS
american chemical society, =ACS chemistry
gesellschaft deutscher chemiker, =GDCh
koninklijke nederlandse chemische vereniging, =KNCV
deutsche physikalische gesellschaft, =DPG physik
nederlandse natuurkundige vereniging, =NNV
american geophysical union, =AGU
european geosciences union, =EGU, egu vienna
deutsche mathematiker vereinigung, =DMV
koninklijke nederlandse vereniging voor weer en sterrenkunde, =KNVWS
berufsverband deutscher psychologinnen und psychologen, =BDP psychologie
british medical association, =BMA
ordre des medecins, conseil national de l ordre des medecins
ordine dei medici, federazione nazionale degli ordini dei medici
landelijke huisartsen vereniging, =LHV
deutsche gesellschaft fur kardiologie, =DGK kardiologie
nederlandse vereniging voor cardiologie, =NVVC
conselho federal de enfermagem, =COFEN
sigma theta tau, sigma nursing
koninklijke nederlandse maatschappij ter bevordering der pharmacie, =KNMP
royal college of veterinary surgeons, =RCVS
koninklijke nederlandse maatschappij voor diergeneeskunde, =KNMvD
american veterinary medical association, =AVMA
colegio de ingenieros de caminos, colegio de ingenieros
ie net ingenieursvereniging, ie net
institution of mechanical engineers, =IMechE, =MIMechE, =FIMechE
verband der elektrotechnik, =VDE, vde jugend
chartered engineer, =CEng
verband deutscher maschinen und anlagenbau, =VDMA
bund deutscher architekten, bund deutscher architektinnen und architekten, =BDA architekten
bond van nederlandse architecten, =BNA architecten
town planning institute, royal town planning institute, =RTPI
bund deutscher landschaftsarchitekten, =BDLA
nederlandse vereniging voor tuin en landschapsarchitectuur, =NVTL
controller verein, internationaler controller verein, icv controller
vereniging van registercontrollers, vrc registercontrollers
institute of chartered accountants in england and wales, =ICAEW
nederlandse beroepsorganisatie van accountants, =NBA accountants
nederlandse orde van belastingadviseurs, =NOB
institute of internal auditors, =IIA, iia global
deutsches institut fur interne revision, =DIIR
instituto de auditores internos, instituto dos auditores internos
association of certified fraud examiners, =ACFE
institute and faculty of actuaries, =IFoA
association francaise des tresoriers d entreprise, =AFTE
dutch association of corporate treasurers, =DACT
asset tesoreros, asociacion espanola de tesoreros
deutscher anwaltverein, anwaltverein
colegio de abogados, ilustre colegio de abogados de madrid, =ICAM, ilustre colegio de la abogacia, consejo general de la abogacia
association internationale des jeunes avocats, =AIJA
association francaise des juristes d entreprise, =AFJE
deutscher juristinnenbund, juristinnenbund, =djb
benelux vereniging voor merken en modellenrecht, =BMM
grur vereinigung, =GRUR
asociacion profesional espanola de privacidad, =APEP
nederlandse ima marketing associatie, =NIMA, nima marketeer
public relations society of america, =PRSA
international association of business communicators, =IABC
bundesverband der personalmanager, bpm personalmanager
deutsche gesellschaft fur personalfuhrung, =DGFP
associazione italiana per la direzione del personale, =AIDP
association nationale des directeurs des ressources humaines, =ANDRH
nederlandse vereniging voor personeelsmanagement, =NVP, nvp hr
associacao brasileira de recursos humanos, =ABRH
associacao portuguesa de gestao das pessoas, =APG portugal
asociacion espanola de direccion y desarrollo de personas, =AEDIPE
association for talent development, =ATD, american society for training and development
dbvc, deutscher bundesverband coaching
nederlandse orde van beroepscoaches, =NOBCO
associazione italiana coach professionisti, =AICP
chartered institute of procurement and supply, =CIPS, =MCIPS, =FCIPS, mcips, fcips
bundesverband materialwirtschaft einkauf und logistik, =BME einkauf
association for supply chain management, =ASCM
council of supply chain management professionals, =CSCMP
bundesvereinigung logistik, bvl logistik
vereniging logistiek management, =VLM
chartered institute of logistics and transport, =CILT
american society for quality, =ASQ
deutsche gesellschaft fur qualitat, =DGQ
european foundation for quality management, =EFQM
asociacion espanola para la calidad, =AEC calidad
nederlands netwerk voor kwaliteitsmanagement, =NNK
gesellschaft fur projektmanagement, gpm projektmanagement
international project management association, =IPMA, ipma certified
institution of occupational safety and health, =IOSH
american society of safety professionals, =ASSP
verband deutscher sicherheitsingenieure, =VDSI
nederlandse vereniging voor veiligheidskunde, =NVVK
international facility management association, =IFMA
facility management nederland, =FMN
institute of workplace and facilities management, =IWFM
les clefs d or, clefs d or, concierge clefs d or
koninklijke horeca nederland, =KHN
associazione italiana sommelier, =AIS sommelier
donne del vino, le donne del vino
specialty coffee association, speciality coffee association of europe, =SCA coffee, sca barista
euro toques, eurotoques
relais et chateaux, relais & chateaux
jeunes restaurateurs, jeunes restaurateurs d europe, =JRE, jre restaurants
chaine des rotisseurs, confrerie de la chaine des rotisseurs
reporters without borders, reporters sans frontieres, reporteros sin fronteras, =RSF, reporter ohne grenzen, reporter senza frontiere, reporters zonder grenzen, reporteres sem fronteiras
committee to protect journalists, =CPJ
deutscher journalisten verband, =DJV
nederlandse vereniging van journalisten, =NVJ
association des journalistes professionnels, =AJP
asociacion de la prensa, asociacion de la prensa de madrid
national union of journalists, =NUJ
vereniging van onderzoeksjournalisten, =VVOJ
bundesverband der dolmetscher und ubersetzer, =BDU, bdu ubersetzer
nederlands genootschap van tolken en vertalers, =NGTV
societe francaise des traducteurs, =SFT
associazione italiana traduttori e interpreti, =AITI
association internationale des interpretes de conference, =AIIC
verband deutschsprachiger ubersetzer, =VdU, vdu ubersetzer
association des traducteurs litteraires de france, =ATLF
koninklijke nederlandse vereniging van informatieprofessionals, =KNVI
association des bibliothecaires de france, =ABF
international federation of library associations, =IFLA
international council of museums, =ICOM, icom deutschland
american alliance of museums, =AAM
icom espana, icom italia
verband deutscher archivarinnen und archivare, =VdA
association des archivistes francais, =AAF
associazione nazionale archivistica italiana, =ANAI
archeologische werkgemeenschap nederland, =AWN archeologie
bond heemschut, heemschut
hendrick de keyser, vereniging hendrick de keyser
society for the protection of ancient buildings, =SPAB
maison paysannes de france, maisons paysannes de france
association of european schools of planning, =AESOP planning
national education union, =NEU teachers
educational institute of scotland, =EIS scotland
algemene onderwijsbond, =AOb, aob onderwijsbond
verband bildung und erziehung, =VBE
deutscher philologenverband, philologenverband
lehrerinnen und lehrer schweiz, dachverband lehrerinnen und lehrer schweiz, =LCH
syndicat national des enseignements de second degre, =SNES, snes fsu
federacion de ensenanza, stes ensenanza
christelijke onderwijscentrale, =COC onderwijs
deutscher altphilologenverband, =DAV altphilologen
association of science education, association for science education, =ASE science
vereniging leraren levende talen, levende talen
association des professeurs de langues vivantes, =APLV
american association of teachers of spanish and portuguese, =AATSP
american association of teachers of french, =AATF
american association of teachers of german, =AATG
tesol, =TESOL, tesol international, tesol spain, braz tesol
montessori association, association montessori internationale, =AMI montessori
unesco associated schools, unesco projektschulen
etwinning, etwinning ambassador, e twinning
league of european research universities, =LERU
civis alliance, =CIVIS
4eu alliance, 4eu+ alliance
promovendi netwerk nederland, =PNN
academy of management, =AOM
european academy of management, =EURAM
koninklijke vereniging voor de staathuishoudkunde, =KVS economen
latin american and caribbean economic association, =LACEA
american political science association, =APSA
deutsche vereinigung fur politikwissenschaft, =DVPW
koninklijk nederlands historisch genootschap, =KNHG
european association of social anthropologists, =EASA anthropology
modern language association, =MLA
classical association, the classical association
associazione italiana di cultura classica, =AICC
accademia vivarium novum, vivarium novum
internationale nederlandse school voor wijsbegeerte, =ISVW, isvw leusden
humanistisch verbond, =HVD
unione degli atei e degli agnostici razionalisti, =UAAR
skepsis stichting, stichting skepsis
urban sketchers chapter, urban sketchers deutschland, urban sketchers nederland, urban sketchers espana, urban sketchers italia
unite the union, unite union
gmb union, =GMB
trades union congress, =TUC
communication workers union, =CWU
rmt union, =RMT
irish congress of trade unions, =ICTU
university and college union, =UCU
united auto workers, =UAW
service employees international union, =SEIU
teamsters, international brotherhood of teamsters
communications workers of america, =CWA union
writers guild of america, =WGA, wga east
confederation des syndicats nationaux, =CSN quebec
confederation generale du travail force ouvriere, =CFTC
union nationale des syndicats autonomes, =UNSA
sud solidaires, union syndicale solidaires
centre des jeunes dirigeants, =CJD
association progres du management, =APM dirigeants
entrepreneurs et dirigeants chretiens, =EDC chretiens
algemeen belgisch vakverbond, =ABVV, =FGTB, federation generale du travail de belgique
algemeen christelijk vakverbond, =ACV, acv csc, confederation des syndicats chretiens, =CSC belgique
verbond van belgische ondernemingen, =VBO, federation des entreprises de belgique
vakcentrale voor professionals, =VCP vakcentrale
jong management, jong vno ncw
vereniging van nederlandse gemeenten, =VNG
industriegewerkschaft bergbau chemie energie, =IG BCE
ngg gewerkschaft, =NGG
gewerkschaft der polizei, =GdP, gdp polizei
deutscher beamtenbund, dbb beamtenbund
bundesverband der deutschen industrie, =BDI
zentralverband des deutschen handwerks, =ZDH
industrie und handelskammer, =IHK, ihk prufer
deutscher industrie und handelskammertag, =DIHK
ahk spanien, =AHK
bundesverband mittelstandische wirtschaft, =BVMW
junge unternehmer, die jungen unternehmer
bund katholischer unternehmer, =BKU
wirtschaftskammer osterreich, =WKO, wirtschaftskammer
gewerbeverband schweiz, schweizerischer gewerbeverband
confederazione italiana sindacati lavoratori, =CISL
fiom cgil, =FIOM
giovani imprenditori, giovani imprenditori confindustria
confartigianato, =CNA artigiani
confagricoltura, =CIA agricoltori
central sindical independiente y de funcionarios, =CSIF
confederacion nacional del trabajo, =CNT
confederacion intersindical galega, =CIG galega
confederacion espanola de organizaciones empresariales, =CEOE
empresa familiar instituto, instituto de la empresa familiar
confederacao geral dos trabalhadores portugueses, =CGTP
central unica dos trabalhadores, =CUT brasil
federacao das industrias do estado de sao paulo, =FIESP
federacao brasileira de bancos, =FEBRABAN
pacto global, rede brasil do pacto global
confederacion de trabajadores de mexico, =CTM
confederacion patronal de la republica mexicana, =COPARMEX
asociacion nacional de empresarios de colombia, andi colombia
central unitaria de trabajadores, =CUT colombia
union social de empresarios cristianos, =USEC
entrepreneurs organization, entrepreneurs organisation
young presidents organization, =YPO
vistage, tec vistage
women presidents organization, =WPO
endeavor entrepreneur, endeavor global, endeavor network
antler residency, =Antler
station f, stationf
plug and play, plug and play tech center
startup chile, start up chile
yes delft, yesdelft
utrechtinc, utrecht inc
b corp, bcorp
focolari, movimento dei focolari
european women on boards, women on boards
women corporate directors, =WCD
frauen in die aufsichtsrate, =FidAR
femmes administrateurs, association des femmes administrateurs
professional women s network, =PWN, pwn global, pwn madrid, pwn paris
business and professional women, =BPW, bpw international, bpw germany, bpw italy
fidapa, =FIDAPA, fidapa bpw italy
femmes chefs d entreprises, =FCE monde
verband deutscher unternehmerinnen, =VdU unternehmerinnen, verband deutscher unternehmerinnen vdu
federacion espanola de mujeres directivas, =FEDEPE
ejecon, =EJECON, eje con
valore d, valored
ellevate, ellevate network, ellevate women s network
women s forum, women s forum for the economy and society
nushu, nushu team
digital media women, =DMW
female founders, female founders book, fe male founders
sista collectif, collectif sista
the next women, thenextwomen
women in europe for a common future, =WECF
european women s lobby, lobby europeen des femmes, lobby europeo de mujeres, lobby delle donne
vrouwenraad, nederlandse vrouwenraad
deutscher frauenrat, nationaler frauenrat
association for women in science, =AWIS
lnvh, landelijk netwerk vrouwelijke hoogleraren, =LNVH
asociacion de mujeres investigadoras y tecnologas, =AMIT
women in machine learning, =WiML
women in ai, womeninai, women in ai ambassador
women in games, women in games ambassador
rails girls, railsgirls
django girls, djangogirls, django girls coach
girls in tech, girlsintech
codebar, codebar coach
ladies that ux, ladies that ux amsterdam
hackyourfuture, hack your future
redi school, redi school of digital integration
code your future, codeyourfuture
le wagon, lewagon
technovation, technovation girls
women s engineering society, =WES engineering
deutscher ingenieurinnenbund, =dib ingenieurinnen
women4cyber, women 4 cyber
fondsfrauen, fonds frauen
women in real estate, wires women in real estate
women in aviation, women in aviation international
wista international, =WISTA, women s international shipping and trading association
global women s network for the energy transition, =GWNET
women in construction, national association of women in construction, =NAWIC
women in film, women in film and television, =WIFT, wift germany
pro quote, pro quote film, pro quote medien
healthcare businesswomen s association, =HBA, hba europe
deutscher arztinnenbund, arztinnenbund
vereniging van nederlandse vrouwelijke artsen, =VNVA
medicas y cientificas, mujeres medicas
junior league, junior league of atlanta, association of junior leagues
american association of university women, =AAUW
vereniging van vrouwen met academische opleiding, =VVAO
daughters of the american revolution, =DAR daughters
p e o sisterhood, peo sisterhood
gfwc, general federation of women s clubs
harvard club, harvard alumni association, harvard club of germany, harvard club of france
stanford alumni, stanford alumni association
oxford alumni, oxford society, oxford and cambridge society
insead alumni, insead alumni association
a3 epfl alumni, epfl alumni
bocconi alumni, bocconi alumni community
polytechnique alumni, ax polytechnique
cems alumni, cems, =CEMS, cems alumni association
erasmus mundus association, erasmus mundus students and alumni association
college of europe alumni, anciens du college d europe
afs, =AFS, afs intercultural programs, afs interkulturelle begegnungen
afser, afs returnee
intercultura, intercultura volontari
youth for understanding, =YFU
rotary youth exchange, rotary jugendaustausch, rotary exchange student
corps burschenschaft, deutsche burschenschaft, burschenschaft
cartellverband, =CV cartellverband, cartellverband der katholischen deutschen studentenverbindungen, osterreichischer cartellverband
wingolf, wingolfsbund
katholiek vlaams hoogstudentenverbond, =KVHV
bureau des eleves, =BDE
internations ambassador, internations community
american women s club, american women s club of amsterdam
federation of american women s clubs overseas, =FAWCO
comites italiani, comites italiani all estero
francais du monde, francais du monde adfe
accueil des villes francaises, =AVF accueil, londres accueil
deutsch franzosische gesellschaft, vereinigung deutsch franzosischer gesellschaften
auslandschweizer organisation, =ASO auslandschweizer
american chamber of commerce, =AmCham, amcham germany, amcham netherlands
ccifrance, cci france international
french tech, la french tech, french tech amsterdam, la french tech berlin
vcp pfadfinder, verband christlicher pfadfinder
girl scouts of the usa, girl scouts usa
world organization of the scout movement, =WOSM
young farmers clubs, national federation of young farmers clubs
future farmers of america, =FFA
omas for future, omas gegen rechts
american statistical association, international statistical institute
deutsche gesellschaft fur psychologie, nederlands instituut van psychologen
nederlands huisartsen genootschap, =NHG huisartsen
american association of critical care nurses, =AACN
international council of nurses, =ICN nurses
american society of civil engineers, =ASCE
institution of engineering and technology, =IET, =MIET, =FIET
american society of landscape architects, =ASLA
institute of chartered accountants of scotland, chartered accountants ireland, institute of chartered accountants of india, =ICAI india, american institute of certified public accountants, =AICPA
global association of risk professionals, =GARP, garp frm
gesellschaft fur datenschutz und datensicherheit, =GDD
american marketing association, =AMA marketing
deutscher marketing verband, marketing club deutschland, marketingclub
asociacion de marketing de espana, the marketing society
chartered institute of public relations, =CIPR
deutsche public relations gesellschaft, =DPRG
international coaching federation, =ICF coaching, icf coach, icf credential, professional certified coach, european mentoring and coaching council, =EMCC
deutsche gesellschaft fur supervision und coaching, =DGSv
association for project management, =APM uk
agile alliance, scrum org
hospitality sales and marketing association, =HSMAI
world barista championship, coffee diamond
pen club, pen zentrum
vlaamse vereniging van journalisten, =VVJ
syndicat national des journalistes, =SNJ
federacao nacional dos jornalistas, =FENAJ
global investigative journalism network, =GIJN
international consortium of investigative journalists, =ICIJ
chartered institute of library and information professionals, =CILIP
european consortium for political research, =ECPR
latin american studies association, =LASA
international brotherhood of electrical workers, =IBEW
international longshore and warehouse union, =ILWU
directors guild of america, =DGA
canadian union of public employees, =CUPE
federation des travailleurs du quebec, =FTQ
federation syndicale unitaire, =FSU syndicat
nieuwe unie 91, =NU91
industriegewerkschaft bauen agrar umwelt, ig bau
union sindical obrera, =USO espana
confederacao empresarial de portugal, associacao empresarial de portugal, =AEP, aep porto
associacao crista de empresarios e gestores, =ACEGE
entrepreneur first, =EF alumni
women in data science, =WiDS, wids ambassador
groninger studenten corps vindicat, vindicat atque polit
ekonomika leuven, politika leuven, =VTK
deutsch franzosisches jugendwerk, =DFJW, =OFAJ, office franco allemand pour la jeunesse
deutsch niederlandische gesellschaft, deutsch britische gesellschaft, deutsch polnisches jugendwerk, deutsch spanische gesellschaft, deutsch israelische gesellschaft, deutsch portugiesische gesellschaft, deutsch brasilianische gesellschaft, =DBG brasil
casa de espana, casa d italia
french founders, frenchfounders
ocean cleanup, the ocean cleanup
extinction rebellion, extinction rebellion nederland, rebelion o extincion, xr nederland, extinction rebellion deutschland
letzte generation, ultima generazione, last generation
national trust scotland, =NTS edinburgh
force ouvriere, syndicat fo
comisiones obreras catalunya, comissions obreres
free software foundation, =FSF, fsfe, free software foundation europe, fundacion software libre
linux user group, gruppo utenti linux, grupo de usuarios de linux, groupe d utilisateurs de linux
google developer group, =GDG, gdg devfest, google developer student club
meetup organizer, meetup organiser, meetup organisator, organisateur de meetup, organizador de meetup
national geographic explorer, national geographic society explorer
bund junger unternehmer, junge unternehmer verband
junior chamber nederland, jci nederland, jci deutschland, jci france, jci italia, jci espana
soroptimist club deutschland, soroptimist italia, soroptimist france
caritas jugend, young caritas, youngcaritas
deutsches jugendrotkreuz, jugendrotkreuz, croix rouge jeunesse, cruz roja juventud, giovani croce rossa
european federation of journalists, europaische journalisten federation
societe francaise de photographie, sfp photographie
embroiderers guild, the embroiderers guild
woodturners association, association of woodturners, american association of woodturners
beekeepers association, british beekeepers association, =BBKA, deutscher imkerbund, imkerbund, nederlandse bijenhoudersvereniging, =NBV bijen
union nationale de l apiculture francaise, =UNAF
ramblers association, the ramblers, ramblers scotland
federation francaise de la randonnee, federation francaise de la randonnee pedestre, =FFRandonnee
schwabischer albverein, albverein
british mountaineering council, mountaineering council of scotland
federation francaise de montagne et d escalade, =FFME
fietsersbond, dutch cyclists union
allgemeiner deutscher fahrrad club, =ADFC, adfc ortsgruppe
institution of structural engineers, =IStructE, =MIStructE, =FIStructE
institution of civil engineers, =FICE
chartered institute of building, =CIOB, =MCIOB, =FCIOB
federation francaise des usagers de la bicyclette, =FUB
federazione italiana ambiente e bicicletta, =FIAB
european cyclists federation, =ECF
cycling uk, cyclists touring club
verkehrsclub deutschland, verkehrsclub osterreich
anwb, algemene nederlandse wielrijders bond, =ANWB
touring club suisse, touring club schweiz, =TCS schweiz
real automovil club de cataluna, =RACC
real automovil club de espana, =RACE espana
automobile association uk, royal automobile club
`;
