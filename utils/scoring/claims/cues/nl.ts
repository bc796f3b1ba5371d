import type { CueTable } from './cue-table.ts';

export const NL: CueTable = {
  shared:
    'allebei, alle twee, allebij, beide, beiden, net als jij, net als u, net als jou, netals jij, zoals jij, zoals u, evenals jij, evenals u, net zoals jij, jij en ik, u en ik, jij & ik, ik en jij, wij twee, wij tweeen, ons tweeen, met zn tweeen, wij delen, we delen, delen een, deel je, deel ik, deel jouw, ik deel je, gedeelde, gemeen, gemeenschappelijk, gemeenschappelijke, dezelfde, hetzelfde, zelfde, dat zijn er twee, zijn er al twee, collegas, klasgenoot, klasgenoten, studiegenoot, studiegenoten, stadgenoot, stadsgenoot, stadgenoten, buurtgenoot, lotgenoot, vakgenoot, vakgenoten, clubgenoot, jaargenoot, oud collega, ex collega, vakbroeder, vakzuster, evenals, plaatsgenoot, streekgenoot, landgenoot, soortgenoot, van elkaar, net als mij, zoals ik, mede, onder elkaar, wij samen, jij ook, u ook, ons beiden, ons allebei, zoals wij, als jij, ons soort, dat schept een band, schept een band, met ons tweeen, met zijn tweeen, en ik ook, elkaars, van ons beiden, verbindt ons, bindt ons, brengt ons, verenigt ons, erkennen elkaar, herkennen elkaar, vinden elkaar, wat ons, jij dus ook, gij ook, ons kent ons, voor elkaar, soort zoekt soort, zelfde hier, idem, ik net zo, net zo als jij, precies zoals jij, jouw oude school, je oude school, jouw alma mater, je alma mater, je oude werkgever, jouw oude werkgever, je oude universiteit, jou ook, ook bij jou, u net als mij',
  too: 'ook, eveneens, nog een, ik ook, zelf ook, alweer een, ook al, nog zo n, net zo goed, net zo, evenzeer, ook al zo n, weer een, eindelijk een, eindelijk nog een, leuk om een, fijn om een',
  you: 'je, jij, jou, u, jullie',
  we: 'we, wij, ons, onze',
  me: 'ik, mij, me, mijn, m n, zelf',
  your: 'je, jouw, uw, jullie',
  others:
    'mijn vrouw en ik, mijn man en ik, mijn zus en ik, mijn broer en ik, mijn collega en ik, mijn vriend en ik, mijn vriendin en ik, mijn partner en ik, mijn compagnon en ik, ik en mijn, mijn moeder en ik, mijn vader en ik, mijn dochter en ik, mijn zoon en ik, mijn ouders, mijn kinderen, mijn zoons, mijn dochters, mijn nicht en ik, mijn huisgenoot en ik',
  mine: 'mijne, die van mij, de mijne',
  and: 'en, net als, evenveel als',
  yours: 'van jou, van je, van u, van jullie, die je gaf, dat je schreef, dat je hield',
  text: 'post, posts, artikel, artikelen, stuk, stukje, blog, blogpost, bericht, verhaal, column, essay, boek, paper, nieuwsbrief, draad, draadje, uitleg, opinie, publicatie, onderzoek, reeks, tekst, opiniestuk, bijdrage, wat je schreef, wat je zei, wat u schreef, wat je deelde, wat u zei, interview, opmerking, boekje, gastblog, video, foto s, verhalen',
  talk: 'praatje, lezing, keynote, presentatie, sessie, workshop, panel, demo, poster, webinar, talk, verhaal op, verhaal bij, optreden, podcast, college, voordracht, speech, bijdrage op, livestream, pitch, debat, gastcollege, betoog, paneldiscussie, webcast',
  met: 'ontmoet op, ontmoet bij, ontmoet in, ontmoetten elkaar, elkaar ontmoet, elkaar gezien, elkaar gesproken, kwamen elkaar tegen, zag je op, zag je bij, zag u op, je gezien op, je gezien bij, gezien op, gezien bij, je horen spreken, hoorde je op, hoorde je bij, gesproken op, gesproken bij, spraken elkaar, naast je, naast elkaar, tegengekomen op, tegengekomen bij, liep je tegen, je zien spreken, in de zaal, in het publiek, tegen het lijf',
  told: 'tipte, tipte me, tipte mij, raadde, raadde me, raadde mij, raadde aan, zei dat, zei, zegt dat, zegt, vertelde, vertelde me, stelde voor, stuurde me, stuurde mij, wees me, wees mij, gaf me, gaf mij, noemde, noemde je, adviseerde, verwees, introduceerde, de groeten van, groeten van, groetjes van, doet de groeten, vindt dat, vond dat, dacht dat, op aanraden van, via, vriend van, vriendin van, kennis van, bevriend met, kennen allebei, allebei kennen, kennen beiden, gemeenschappelijke kennis, wederzijdse kennis, onze gezamenlijke, had het over, heeft het vaak over, praat over, sprak over, sprak lovend, lovend over, tip van, namens, drong aan, aangeraden, bracht me, hint van, raadt me, hoorde van, gehoord van, vernam van, je naam van, jouw naam van, uw naam van, je gegevens van, raadde mij aan, raadde me aan, had het over jou, sprak met lof, liet weten, gaf je naam, gaf uw naam, kwam via, naam door van, gaf me je, bracht ons, stuurt me',
  know: 'zag dat je, zag dat u, zie dat je, zie dat u, zag je, las dat je, las dat u, hoorde dat je, hoorde dat u, merkte dat je, je bent ook, u bent ook, je werkt bij, je werkte bij, je hebt ook, gefeliciteerd met, je werk bij, je tijd bij, je jaren bij, je ervaring, je liefde voor, je passie voor, jouw passie, jij bent, jij ook, jij zat, je zat, je studeerde, u studeerde, je woont, je komt uit, jij komt uit, zag in je profiel, zie in je profiel, zag op je profiel, zie op je profiel',
  school:
    'gestudeerd, studeerde, studeerden, studeren, studie, studietijd, alumnus, alumna, alumni, oud student, oud studenten, afgestudeerd, afgestudeerden, student, studenten, faculteit, campus, klas, jaargenoot, studiegenoot, studiegenoten, oud leerling, diploma, bul, opleiding, promotie, gepromoveerd, zat op, zaten op, richting, jaarclub, dispuut, college gelopen, unief, prof, hogeschool, afgestudeerde, ud, promovendus, kot, je oude school, je alma mater, je oude universiteit',
  employer:
    'gewerkt, werkte, werkten, werken bij, werk bij, collega, collegas, oud collega, ex collega, oud, ex, voormalig, voormalige, jaren bij, tijd bij, werkgever, in dienst, stage, bedrijf, ziekenhuis, je oude werkgever, jouw oude werkgever',
  community:
    'lid, leden, lidmaatschap, vereniging, bestuur, club, vrijwilliger, vrijwilligers, ambassadeur, ambassadeurs, netwerk, genootschap, lid van, aangesloten',
  place:
    'woon in, wonen in, woonde in, woonden in, woont in, woon, wonen, woonachtig, opgegroeid, opgegroeid in, geboren, geboren in, stad, dorp, buurt, stadgenoot, stadsgenoot, buren, buurman, buurvrouw, wijk, plaatsgenoot, inwoner, streek, kom uit, komt uit, kom oorspronkelijk uit, geboren en getogen, afkomstig uit, kom van, roots in, uit de buurt, dorpsgenoot',
  industry:
    'vak, vakgebied, branche, sector, beroep, veld, werkveld, industrie, vakgenoot, vakgenoten, werk in, werken in, werkzaam, functie, baan, onderwijs, vakbroeder, ingenieur, ingenieurs, analist, analisten, consultant, consultants, designer, designers, ontwerper, ontwerpers, trainer, trainers, adviseur, adviseurs',
  interest:
    'passie, passie voor, liefde voor, hart voor, interesse in, interesse voor, interesses, liefhebber, liefhebbers, fan, fans, gek op, gek van, dol op, verslaafd aan, hobby, hobbys, enthousiast, fanaat, fanaten, gek, freak, nerd, nerds, houden van, hou van, verzot op, weg van, begaan met, geloven in, graag, fanatiek, verslaafd, fervent, fanatieke, idolaat van, verknocht aan, amateur, recreatief, hobbyist, verwoed, verwoede, helemaal weg van, speel, spelen, overtuiging, geloof, geloven',
  group:
    'mensen, lui, types, meiden, jongens, dames, heren, vrouwen, mannen, volk, club, clubje, bende, kinderen, gasten, gang, familie, hoek, clan, ploeg, kring, lieden',
  event:
    'congres, conferentie, evenement, beurs, meetup, festival, editie, bijeenkomst, symposium, deelnemer, deelnemers, bezoeker, bezoekers',
  vagueInterest:
    'dezelfde interesses, gedeelde interesses, gemeenschappelijke interesses, gelijke interesses, zelfde interesses, dezelfde passie, dezelfde passies, gedeelde passie, gelijkgestemd, gelijkgestemde, gelijkgestemden, veel gemeen, van alles gemeen, een hoop gemeen, zoveel gemeen, iets gemeen, dezelfde golflengte, zelfde golflengte, raakvlakken, overeenkomsten, gemeenschappelijks, veel gemeenschappelijk, dezelfde waarden, zelfde energie, zelfde vibe, dezelfde vibe, mensen zoals jij, mensen zoals u, vergelijkbare interesses, soortgelijke interesses, op een lijn, zelfde hout, verwante geest, onze paden, onze profielen, synergie, dezelfde kijk, zelfde slag, dezelfde slag, op elkaar lijken, zelfde frequentie, zelfde humor, dezelfde humor, uit hetzelfde hout, lijken op elkaar',
  vagueIndustry:
    'hetzelfde vakgebied, hetzelfde vak, dezelfde branche, dezelfde sector, dezelfde wereld, dezelfde hoek, zelfde branche, zelfde sector, zelfde vakgebied, zelfde vak, ons vakgebied, ons vak, onze branche, onze sector, vergelijkbare functie, vergelijkbare functies, zelfde wereld, zelfde werkveld, hetzelfde werkveld, onze wereld, ons werkveld, zelfde hoek',
  vaguePlace:
    'dezelfde stad, zelfde stad, dezelfde buurt, zelfde buurt, dezelfde regio, zelfde regio, dezelfde streek, bij jou in de buurt, om de hoek, onze stad, onze regio',
  vaguePerson:
    'gemeenschappelijke kennis, gemeenschappelijke kennissen, gemeenschappelijke contacten, gezamenlijke contacten, wederzijdse kennis, gemeenschappelijke vrienden, gemeenschappelijke connecties, gedeelde connecties, zelfde mensen, dezelfde mensen, gemeenschappelijke vriend, gedeelde contacten, wederzijdse contacten',
  vagueEvent:
    'zelfde vlucht, dezelfde vlucht, dezelfde trein, zelfde trein, naast elkaar, hetzelfde congres, zelfde congres, hetzelfde evenement, in het vliegtuig, in de trein, in de rij, op een feestje, ooit ontmoet, eerder ontmoet, zaten naast, zelfde tafel, dezelfde tafel, stonden naast, in de lift, in dezelfde bus, in de wachtkamer, zij aan zij',
  vagueSchool:
    'dezelfde school, zelfde school, dezelfde opleiding, zelfde opleiding, dezelfde universiteit, zelfde universiteit, dezelfde studie, zelfde studie',
  not: 'niet, geen, nooit, zonder, in tegenstelling tot, noch, anders dan, nergens',
  sell: 'wij helpen, ik help, we helpen, wij bieden, we bieden, ik bied, wij leveren, onze klanten, ons platform, onze oplossing, ons bureau, korting, gratis, kennismaken met ons product, offerte, bellen, aanbod, vacature, leads, aanbieding, omzet, ondernemers zoals, bedrijven zoals, investering, kans, verkoop',
  ignore:
    'niet alleen, niet voor niets, niet te geloven, geen idee, geen probleem, geen haast, geen zorgen, samenwerken, samen met, samen werken, tegelijkertijd, op hetzelfde moment, dezelfde dag, ook als, ook al ben, ook even, ook graag, delen met, wil ik delen, met je delen, wil ik je, nog een fijne, nog een vraag, dank je, dank u, leer je, help je, voor je, aan je, met je, waarom niet, niet waar, of niet, toch niet, via linkedin, via email, via mail, ons bedrijf, onder de indruk, onder andere, onder meer, naar je, zie je, hoop je, hoor ik, onder ogen, mede dankzij, mede namens, mede door, mede omdat',
};
