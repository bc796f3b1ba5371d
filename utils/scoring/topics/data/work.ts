/** Crafts, fields and subjects of work outside of computing: one concept a line. */
export const WORK = `
b2b saas, saas, b2b software, software as a service
b2b, business to business
fintech, fintechs, financial technology, finanztechnologie
payments, zahlungsverkehr, betalingsverkeer, paiements, pagos, pagamentos, pagamenti, fintech, finanztechnologie, open banking, pagos digitales, embedded finance, neobanks
pricing, preisgestaltung, prijsstelling, prijszetting, tarification, politique tarifaire, fijacion de precios, precificacao, pricing strategy, preisstrategie, preismodelle, preiserhohung, dynamic pricing, prijsstrategie, strategie de prix, estrategia de precios, estrategia de precos, revenue management
bootstrapping, bootstrapped, bootstrap startup, gebootstrapped, ohne investoren, autofinance, bootstrapped founder, zonder investeerders, eigenfinanziert
venture capital, =VC, vc, risikokapital, capital risque, capital riesgo, capital de risco, durfkapitaal, venture capitalist, angel investing, angel investor, business angel, wagniskapital, capitale di rischio
initial public offering, =IPO, ipo, borsengang, introduction en bourse, beursgang, salida a bolsa, quotazione in borsa, introductions en bourse
mergers and acquisitions, =M&A, fusies en overnames, fusions acquisitions, fusionen und ubernahmen, fusiones y adquisiciones, fusionen, fusoes e aquisicoes, fusioni e acquisizioni, post merger integration
internal control, controle interne, internal controls, internes kontrollsystem, interne controle, interne beheersing, control interno, controlo interno, controllo interno, =SOX, controle permanent, internal audit, audit interne, auditeur interne, auditrice interne, interne revision, internal auditing, interne audit, auditoria interna, revisione interna
consolidation, konzernkonsolidierung, consolidatie, consolidation comptable, consolidacion, consolidacao, consolidamento, group reporting
financial closing, month end close, monthly close, fast close, cloture, cloturer, cloture comptable, monatsabschluss, jahresabschluss, close the books, closing the books, cierre contable, cierre mensual, maandafsluiting, chiusura di bilancio, fechamento contabil
accounting, accountancy, buchhaltung, boekhouding, comptabilite, contabilidad, contabilidade, contabilita, bookkeeping
treasury, treasurer, tresorier, tresoriere, tesorero, tesorera, tesoureiro, tesoureira, tesoriere, tresorerie, cash management, tesoreria, tesouraria, cash flow, treasury management, kasbeheer, cashflow
controlling, management accounting, controle de gestion, controleur de gestion, control de gestion, controllo di gestione, planning and control, =FP&A, =FP & A, cost control, controlo de gestao, kostenrechnung, controller, controllers, kontroller, financial planning, finanzplanung, financiele planning, planification financiere, planificacion financiera, planejamento financeiro, planeamento financeiro, pianificazione finanziaria, budgeting, budgetierung, begroting
tax, steuern, belastingen, fiscalite, impuestos, impostos, steuerrecht, fiscalidad
audit, auditing, wirtschaftsprufung, auditoria, revisione contabile
risk management, risikomanagement, risicobeheer, risicomanagement, gestion des risques, gestion de riesgos, gestao de risco, gestione del rischio, gestao de riscos, gestione dei rischi, enterprise risk
banking, banques, banken, banca, bankwesen, retail banking
insurance, versicherung, verzekering, verzekeringen, assurance, assurances, seguros, assicurazioni, insurtech, versicherungen, verzekeringswereld, versicherungsbranche, reinsurance, ruckversicherung
real estate, immobilien, vastgoed, immobilier, inmobiliario, bienes raices, imobiliario, immobiliare, proptech, property market, realtor, realtors, estate agent, estate agents, makelaar, immobilienmakler, immobilienmaklerin, agent immobilier, agente inmobiliario, corretor de imoveis, corretora de imoveis, agente immobiliare
sustainability, nachhaltigkeit, duurzaamheid, developpement durable, durabilite, sostenibilidad, sustentabilidade, sostenibilita, =ESG, esg, =CSRD, csrd, =CSR, =RSE, corporate sustainability, esg reporting
climate, klima, klimaat, climat, climate change, klimawandel, klimaschutz, cambio climatico, climate tech
circular economy, kreislaufwirtschaft, circulaire economie, economie circulaire, economia circular, economia circolare, circularity, circularite, circulariteit
renewable energy, erneuerbare energien, hernieuwbare energie, energies renouvelables, energias renovables, energias renovaveis, energie rinnovabili, wind energy, solar energy, solarenergie, photovoltaik, renewables, clean energy, cleantech, solar, photovoltaics, =PV, zonne energie, zonnepanelen, photovoltaique, energia solar, fotovoltaica, fotovoltaico, energia solare, offshore wind, wind power, windenergie, windkraft, eolien, energia eolica, eolica, eolico, wind farms, wind turbines
energy transition, energiewende, energietransitie, transition energetique, transicion energetica
agile, scrum, scrum master, kanban, agile coaching
lean manufacturing, lean production, schlanke produktion, produccion ajustada, lean six sigma, six sigma, kaizen, toyota production system, lean management, manufactura lean, lean office, lean thinking, manufactura esbelta, produzione snella, =TPS, lean, lean healthcare
manufacturing, fertigung, production industrielle, manufactura, fabricacion, manifattura, plant operations, plant manager, factory operations, productie, werksleiter, produktionsleiter, shop floor, shopfloor, line workers, plant management, directeur d usine, directrice d usine
union negotiation, labor relations, labour relations, collective bargaining, tarifverhandlungen, vakbonden, negociation syndicale, negociacion colectiva, gewerkschaft, trade unions, industrial relations, union negotiations, arbeidsverhoudingen, arbeitsbeziehungen, relations sociales, dialogue social, relaciones laborales, relacoes laborais, relazioni industriali, medezeggenschap, betriebsrat, works councils
supply chain, lieferkette, toeleveringsketen, chaine d approvisionnement, cadena de suministro, cadeia de suprimentos, catena di fornitura, logistics, logistikleiter, logistikleiterin, logistik, logistiek, logistique, logistica, warehousing, lagerlogistik, warehouse management, supply chains, supply chain management, lieferketten, cadeia de abastecimento, =SCM
procurement, purchasing, einkauf, inkoop, inkoper, achats, compras, acquisti, compras corporativas, approvvigionamento, beschaffung, strategic sourcing, procurement manager
quality management, qualitatsmanagement, kwaliteitsmanagement, gestion de la qualite, quality improvement, gestion de calidad, gestao da qualidade, gestione della qualita, =QM, =QMS, iso 9001
project management, projektmanagement, projectmanagement, gestion de projet, gestion de proyectos, gestao de projetos, =PMP
change management, veranderingsmanagement, verandermanagement, change mgmt, conduite du changement, gestion del cambio, veranderkunde, veranderungsmanagement, gestao da mudanca, gestione del cambiamento, transformation management
public speaking, spreken in het openbaar, prise de parole, hablar en publico, toastmasters
remote work, working remotely, thuiswerken, homeoffice, teletravail, teletrabajo, teletrabalho, smart working, remote teams, working from home, home office, trabajo remoto, trabalho remoto, telelavoro, hybrid work, hybrid working, travail hybride, async work
diversity and inclusion, diversity, =D&I, =DEI, diversiteit, diversitat, diversite, inclusion, diversidad, =DE&I, =EDI, diversity equity and inclusion, diversiteit en inclusie, vielfalt, diversite et inclusion, diversidad e inclusion, diversidade e inclusao, diversita e inclusione, diversity & inclusion
recruiting, recruitment, talent acquisition, werving, werving en selectie, personalgewinnung, acquisition de talents, adquisicion de talento, aquisicao de talentos, recruitment process
human resources, =HR, personalwesen, ressources humaines, =RH, recursos humanos, risorse umane, personeelszaken, people operations, people ops
mentoring, mentorship, mentor, mentors, mentorat, mentoria, mentorschap, tutoraggio, mentoring program
marketing automation, content marketing, contentmarketing, inbound marketing, inhaltsmarketing, marketing de contenidos, marketing de conteudo, marketing de contenu, copywriting, copywriter
copywriting, copywriter, tekstschrijver, redacteur web
journalism, journalistiek, journalismus, periodismo, jornalismo, giornalismo, journalist, journaliste, periodista, jornalista, giornalista, cronica periodistica, chronicle writing, narrative journalism, reportage, cronista, cronicas, journalisme
publishing, verlagswesen, uitgeverij, edition litteraire, editorial, editoria, editor editorial
translation, ubersetzung, vertaling, traduction, traduccion, traducao, traduzione, translator, ubersetzer, ubersetzerin, vertaler, traducteur, traductrice, traductor, traductora, tradutor, tradutora, traduttore, traduttrice, literary translation, tradurre, translating, translate, ubersetzen, vertalen, traduire, traducir, traduzir
intellectual property, =IP, geistiges eigentum, intellectueel eigendom, propriete intellectuelle, propiedad intelectual, propriedade intelectual, proprieta intellettuale, ip law, ip lawyer
trademarks, trademark, marcas, marken, markenrecht, merkenrecht, droit des marques, marchi, marques deposees, trade marks, trade mark, marken und designs, brand protection, merken
patents, patente, octrooien, brevets, patentes, brevetti, patent law, patentrecht
copyright, urheberrecht, auteursrecht, droit d auteur, derechos de autor, direitos autorais, diritto d autore
data protection, privacy, datenschutz, gegevensbescherming, protection des donnees, proteccion de datos, protecao de dados, protezione dei dati, =GDPR, gdpr, =DSGVO, dsgvo, =RGPD, rgpd, =AVG, habeas data, =LGPD, lgpd, data privacy, datenschutzbeauftragte, =DPO
litigation, litigio, contentieux, rechtsstreit, prozessfuhrung, procesrecht, contencioso, contenzioso, litigios, litigator
employment law, labour law, labor law, employment lawyer, giuslavorista, giuslavoristi, avvocato del lavoro, avvocati del lavoro, arbeitsrechtler, arbeitsrechtlerin, arbeidsrechtadvocaat, arbeidsjurist, arbeitsrecht, arbeidsrecht, droit du travail, derecho laboral, derecho del trabajo, direito do trabalho, diritto del lavoro, employment lawyers, avocat en droit social, droit social, trabalhista, laboralista
family law, familienrecht, familierecht, droit de la famille, derecho de familia
corporate law, ondernemingsrecht, gesellschaftsrecht, droit des societes, derecho mercantil, derecho societario, diritto societario
human rights, menschenrechte, mensenrechten, droits humains, droits de l homme, derechos humanos, direitos humanos, diritti umani
legal tech, legaltech
mediation, mediator, mediatie, mediacion, mediazione
neonatal care, neonatal, =NICU, nicu, neonatology, neonatologie, neonatologia, neonatologo, neonatal nursing, neonatal intensive care, fruhgeborene, premature babies, preemies, prematures, premature, neonatale
lactation support, lactation, breastfeeding, =IBCLC, stillberatung, stillberaterin, borstvoeding, lactatiekundige, allaitement, conseillere en lactation, lactancia, lactancia materna, amamentacao, aleitamento, allattamento
patient safety, patientensicherheit, patientveiligheid, securite des patients, securite des soins, seguridad del paciente, seguranca do paciente, sicurezza del paziente
bedside handoffs, handoff, handoffs, handovers, bedside handover, nursing handover, patient handover, ubergabe am bett, ubergabe am patientenbett, patientenoverdracht, transmissions au lit, transmissions infirmieres, pase de turno, traspaso de informacion, passagem de turno, consegne infermieristiche, shift handover, overdracht aan bed
unit staffing, nurse staffing, staffing, personeelsplanning, personalbemessung, dienstplanung, nurse retention, new grads, new grad nurses, nurse residency, rooster, roosteren, dienstplan
palliative care, palliativpflege, palliatieve zorg, soins palliatifs, cuidados paliativos, cure palliative, hospice, palliativmedizin
intensive care, =ICU, icu, intensivpflege, intensivstation, soins intensifs, reanimation, cuidados intensivos, terapia intensiva
emergency medicine, emergency nursing, notfallmedizin, notaufnahme, spoedeisende hulp, urgences, urgencias, pronto soccorso
mental health, psychische gesundheit, geestelijke gezondheid, sante mentale, salud mental, saude mental, salute mentale
public health, gesundheitswesen, volksgezondheid, sante publique, salud publica, saude publica, sanita pubblica, epidemiology, epidemiologie, epidemiologia
oncology, onkologie, oncologie, oncologia, cancer research, krebsforschung, kankeronderzoek
dementia care, demenz, dementie, demence, demencia, demenza, alzheimer
wound care, wundversorgung, wondzorg
telehealth, telemedicine, telemedizin, telemedecine, telemedicina, ehealth, e-health, digital health
clinical trials, klinische studien, klinische studies, essais cliniques, ensayos clinicos, ensaios clinicos, studi clinici
latin, latino, latein, latijn, latim, latin teacher, lateinlehrer, lateinlehrerin, professeur de latin, professora de latim, lettres classiques, lettere classiche, docente di latino, latinista, prof de latin
ancient greek, greco antico, altgriechisch, oudgrieks, grec ancien, griego antiguo, grego antigo, greco, klassisch griechisch, griego clasico
classics, classical philology, classicist, klassische philologie, klassieke talen, filologia classica, filologia clasica, altphilologe, altphilologin, classical studies, classica, cultura classica, klassieke letteren, altphilologie
sappho, saffo, safo, sapho
clil, content and language integrated learning, enseignement bilingue, bilingualer unterricht, tweetalig onderwijs, ensenanza bilingue
school theatre, laboratorio teatrale, drama workshop, school drama, schooltoneel, schultheater, theater-ag, theatre scolaire, atelier theatre, teatro escolar
didactics, didaktik, didactiek, didactique, didactica, didattica, pedagogy, padagogik, pedagogie, pedagogia
instructional design, e-learning, elearning, edtech, onderwijstechnologie
special education, sonderpadagogik, speciaal onderwijs, education specialisee, educacion especial, sostegno
reading promotion, leesbevordering, leseforderung
maths teaching, mathematics, mathematik, wiskunde, mathematiques, matematicas, matematica, maths
physics, physik, natuurkunde, fysica, physique, fisica
chemistry, chemie, scheikunde, chimie, quimica, chimica
biology, biologie, biologia
history, geschichte, geschiedenis, histoire, historia, storia
philosophy, philosophie, filosofie, filosofia
linguistics, linguistik, taalkunde, linguistique, linguistica
economics, volkswirtschaft, =VWL, economie politique, economics research, econometrics, okonometrie
behavioural science, behavioral economics, nudging, verhaltensokonomie, gedragseconomie, gedragseconoom, behavioural economist, behavioral economist, verhaltensokonom, verhaltensokonomin, economie comportementale, economia conductual, economia del comportamiento, economia comportamental, economia comportamentale
urban planning, stadtplanung, stedenbouw, urbanisme, urbanismo, urbanistica, planologie
architecture design, architekturburo, architectenbureau
aerospace, luft- und raumfahrt, luchtvaart, ruimtevaart, aeronautique, aeroespacial
automotive, automobilindustrie, auto industrie, automobile, automocion, automotivo
agriculture, landwirtschaft, landbouw, agricoltura, agricultura, agritech, farming, precision farming
orchards, orchard, apple orchard, apple growing, fruit growing, obstbau, obstplantage, apfelplantage, fruitteelt, boomgaard, verger, vergers, arboriculture, pomiculteur, pommiers, huerto de manzanos, pomares, frutteto, frutticoltura, apple grower, apple growers, fruit grower, pomologist, pomology, orchardist, apfelbauer, fruitteler, pomiculture
craftspeople, handwerk, handwerksbetriebe, handwerker, skilled trades, ambachten, artisanat, craft trades, tradespeople, handwerksmeister, handwerksbetrieb
e-commerce, ecommerce, onlinehandel, online retail, webshops, commerce en ligne, comercio electronico, comercio eletronico
retail, einzelhandel, detailhandel, comercio minorista, varejo
hospitality, gastronomie, horeca, hotellerie, hosteleria, hotelaria, ristorazione
tourism, tourismus, toerisme, tourisme, turismo, travel tech, travel industry, reisbranche, reisebranche, industrie du voyage, sector viajes, traveltech
product management, product manager, produktmanagement, produktmanager, produktmanagerin, productmanagement, chef de produit, gestion de producto, gestao de produto, product owner, product managers
customer success, kundenerfolg
customer insight, consumer insights, market research, marktforschung, marktonderzoek, etudes de marche, investigacion de mercados, customer research
nonprofits, nonprofit, non profit, gemeinnutzig, goede doelen, associatif, ong, sin animo de lucro, fundraising
philanthropy, philanthropie, filantropie, filantropia
volunteering, ehrenamt, vrijwilligerswerk, benevolat, voluntariado, volontariato
board governance, governance, corporate governance, aufsichtsrat, toezichthouder, raad van toezicht, non executive director
women in leadership, female leadership, women leaders, frauen in fuhrung, femmes dirigeantes, mujeres lideres
imposter syndrome, impostor syndrome
storytelling, data storytelling
leadership development, leadership coaching
ifrs, ifrs reporting
working capital, umlaufvermogen, werkkapitaal, fonds de roulement, besoin en fonds de roulement, capital de trabajo, capital circulante, capital de giro, capitale circolante, liquiditat, liquidity, liquidite, liquidez, liquidita
restructuring, turnaround, restrukturierung, herstructurering, restructuration, reestructuracion, reestruturacao, ristrutturazione aziendale
private equity, =PE, buyouts, beteiligungskapital
fundraising for startups, fundraising startup, raising capital, captacao de investimento, levantamiento de capital, levee de fonds, kapitalbeschaffung, kapitaal ophalen, raccolta fondi startup, seed round
crisis management, krisenmanagement, crisismanagement, gestion de crise, gestion de crisis, gestao de crise, gestione delle crisi
port operations, setor portuario, sector portuario, settore portuale, secteur portuaire, ports, port management, hafen, hafenlogistik, havenlogistiek, haven, havens, exploitation portuaire, operaciones portuarias, operacoes portuarias, logistica portuale, porti, container terminals, harbour, harbor, harbour master, capitaine de port
shipping, maritime, container shipping, schifffahrt, scheepvaart, transport maritime, transporte maritimo, navegacao, containers shipping, seefahrt, seafarers, zeevarenden, seemann, seeleute, scheepswerktuigkundige, schiffsingenieur, schiffsmechaniker, marino mercante, marittimo, marine engineer, maquinista naval
lean startup, startups ecosystem
bedrijfsovername, business succession, unternehmensnachfolge
family business, family businesses, familienunternehmen, familiebedrijf, familiebedrijven, entreprise familiale, empresa familiar, azienda familiare, mittelstand
social entrepreneurship, sozialunternehmen, sociaal ondernemerschap, entrepreneuriat social, emprendimiento social, empreendedorismo social, impresa sociale, social enterprise
microfinance, mikrofinanz, microcredit, microfinanzas, rural credit, credito rural, agricultural credit
digital agriculture, agricultura digital, agtech, agrotech, precision agriculture, digitale landwirtschaft, smart farming, agritech startups, agricultura de precision, agricultura de precisao, agriculture numerique
agronomy, agronomist, agronomia, agronomie, agronom, agronome, agronomo, agronoma, engenharia agronomica, engenheira agronoma, engenheiro agronomo, ingeniero agronomo
flipped classroom, classe inversee, flipped learning, clase invertida, aula invertida, sala de aula invertida, classe capovolta, umgedrehter unterricht, flip de klas
stem education, stem teaching, mint-fach, mint bildung, educacion stem
science communication, science outreach, wissenschaftskommunikation, wetenschapscommunicatie, mediation scientifique, vulgarisation scientifique, divulgacion cientifica, divulgacao cientifica, divulgazione scientifica
early childhood education, kindergarten, kleuteronderwijs, fruhpadagogik, petite enfance, educacion infantil, educacao infantil, scuola dell infanzia
language teaching, sprachunterricht, taalonderwijs, enseignement des langues, ensenanza de idiomas, =ELT, =TEFL, =DaF, =FLE, =ELE
ai in education, ki in der schule, ai in het onderwijs
whistleblowing, whistleblower, klokkenluiders, hinweisgeber, hinweisgeberschutz, lanceurs d alerte, lanceur d alerte, denuncia de irregularidades
immigration law, migrationsrecht, asylrecht, vreemdelingenrecht, droit des etrangers, derecho migratorio, extranjeria
criminal law, strafrecht, droit penal, derecho penal, direito penal, diritto penale
environmental law, umweltrecht, milieurecht, droit de l environnement, derecho ambiental, direito ambiental, diritto ambientale
competition law, antitrust, kartellrecht, mededingingsrecht, droit de la concurrence, derecho de la competencia, diritto della concorrenza
tax law, steuerrecht, fiscaal recht, belastingrecht, droit fiscal, derecho fiscal, derecho tributario, direito tributario, diritto tributario
notarial law, notariaat
arbitration, schiedsverfahren, arbitrage, arbitraje, arbitragem, arbitrato
compliance, regelkonformitat
continuous improvement, kvp, continu verbeteren, amelioration continue, mejora continua, melhoria continua, miglioramento continuo, operational excellence
maintenance, instandhaltung, onderhoud, maintenance industrielle, mantenimiento, manutencao, manutenzione
safety engineering, occupational safety, arbeitssicherheit, arbeidsveiligheid, securite au travail, seguridad laboral, seguranca do trabalho, sicurezza sul lavoro, =HSE
construction, bouwsector, bauwesen, baubranche, batiment, construccion, construcao civil, edilizia, bricklayer, bouwvakker, metselaar, aannemer, bauarbeiter, maurer, bauunternehmer, macon, albanil, pedreiro, muratore, contratista de obras, empreiteiro
food industry, lebensmittelindustrie, voedingsindustrie, agroalimentaire, industria alimentaria, industria alimenticia, settore alimentare, foodtech
fashion, mode, moda, fashion design, modedesign, stilista
museums, museum, museen, musea, musees, museos, museus, musei, curator, kurator, kuratorin, conservatrice, curadora, curatore, curatrice
archives, archivist, archivaris, archivar, archiviste, archivero, archivista
libraries, bibliotheken, bibliotheques, bibliotecas, biblioteche
geriatrics, geriatrie, geriatria, elderly care, ouderenzorg, altenpflege, gerontologie
paediatrics, pediatrics, kinderheilkunde, kindergeneeskunde, pediatrie, pediatria, child health
surgery, chirurgie, cirugia, cirurgia, chirurgia, operating room, operatiekamer, bloc operatoire
diabetes care, diabetes, diabete
infection prevention, infection control, infectiepreventie, hygienefachkraft, hygiene hospitaliere, control de infecciones
nurse education, nursing education, pflegeausbildung, formation infirmiere, nurse training, praktijkopleider, praxisanleitung, praxisanleiterin
shift work, night shifts, nachtdienst, nachtdiensten, nachtschicht, nachtschichten, travail de nuit, turno de noche, turni di notte
social media strategy, community management, community manager
market access, health economics, gesundheitsokonomie
timber construction, mass timber, timber engineering, houtbouw, holzbau, construction bois, construccion en madera, construcao em madeira, costruzioni in legno, =CLT, cross laminated timber, madera estructural
energy retrofit, building retrofit, retrofitting, energetische sanierung, energetische renovatie, renovation energetique, rehabilitacion energetica, reabilitacao energetica, riqualificazione energetica, deep retrofit
passive house, passivhaus, passiefhuis, maison passive, casa pasiva, casa passiva, passivhauser
green building, sustainable building, duurzaam bouwen, nachhaltiges bauen, construction durable, construccion sostenible, construcao sustentavel, edilizia sostenibile, =LEED, =BREEAM, sustainable architecture
building information modelling, =BIM, bim, revit, building information modeling
catalysis, katalyse, catalyse, catalisis, catalise, catalisi, heterogeneous catalysis, catalysts, katalysatoren
green hydrogen, hydrogen, wasserstoff, gruner wasserstoff, groene waterstof, waterstof, hydrogene, hydrogene vert, hidrogeno verde, hidrogeno, hidrogenio verde, hidrogenio, idrogeno, idrogeno verde, electrolysers, electrolyzers, elektrolyseure, elektrolyseuren, electrolysis, elektrolyse
process engineering, verfahrenstechnik, procestechnologie, genie des procedes, ingenieria de procesos, engenharia de processos, ingegneria di processo
choral conducting, chorleitung, koordirectie, direction de choeur
dairy, dairy farming, dairy cattle, dairy herds, dairy herd health, melkvee, melkveehouderij, milchvieh, milchwirtschaft, milchkuhe, elevage laitier, vaches laitieres, ganado lechero, vacas leiteiras, pecuaria leiteira, vacche da latte, melkkoeien
antimicrobial resistance, antibiotic resistance, antimicrobial stewardship, antibiotic stewardship, =AMR, antibiotika, antibiotica, antibioticaresistentie, antibiotikaresistenz, antibioresistance, resistencia a los antibioticos, resistencia antimicrobiana, antibiotico resistenza, antibiotikareduktion
veterinary medicine, diergeneeskunde, tiermedizin, veterinarmedizin, medecine veterinaire, medicina veterinaria, veterinaria medicina
neurodiversity, neurodivers, neurodiversitat, neurodiversiteit, neurodiversite, neurodiversidad, neurodiversidade, neurodiversita, =ADHD, autism
workforce planning, strategic workforce planning, personaleinsatzplanung, =SWP, gpec, gepp
onboarding, employee onboarding, inwerken, einarbeitung, integration des nouveaux, incorporacion de empleados, integracao de colaboradores, inserimento dei neoassunti
four day week, 4 day week, vierdaagse werkweek, 4 tage woche, vier tage woche, semaine de 4 jours, semaine de quatre jours, semana de 4 dias, semana de cuatro dias, semana de quatro dias, settimana corta, settimana di quattro giorni, four-day week
employee wellbeing, wellbeing at work, well-being, wellbeing, welzijn op het werk, mitarbeiterwohl, qualite de vie au travail, =QVT, =QVCT, bienestar laboral, bem estar no trabalho, benessere organizzativo, =BGM, betriebliches gesundheitsmanagement
employer branding, employer brand, marque employeur, marca empleadora, marca empregadora
compensation and benefits, total rewards, comp and ben, remuneration, vergutung, beloningsbeleid
actuarial science, actuarial, actuariat, aktuarwissenschaft, ciencias actuariales, ciencias atuariais, scienze attuariali, solvency ii, solvency 2, solvencia ii, solvabilite ii, solvabilite 2, solvabilita ii, solvency
insurance pricing, non life pricing, glm pricing, tarificacao, tarificacion, tarifierung, pricing actuariel
telematics, telematik, telematica, telematique, usage based insurance
threat modelling, threat modeling, bedrohungsmodellierung, modelado de amenazas, modelagem de ameacas, modelisation des menaces
investigative journalism, onderzoeksjournalistiek, investigativjournalismus, journalisme d investigation, periodismo de investigacion, jornalismo investigativo, giornalismo d inchiesta, giornalismo investigativo, investigative reporting
data journalism, datajournalistiek, datenjournalismus, journalisme de donnees, periodismo de datos, jornalismo de dados, data journalist, data journalists, datajournalist, datenjournalist, datenjournalistin, data reporter
freedom of information, freedom of information requests, =FOI, =FOIA, foia, foi requests, access to information, wob, woo verzoeken, informationsfreiheit, transparencia publica, ley de transparencia
local news, local journalism, lokaljournalismus, streekjournalistiek, presse locale
airport operations, airports, flughafenbetrieb, exploitation aeroportuaire, operaciones aeroportuarias, operacoes aeroportuarias, luchthavens
aviation, airlines, airline, luftfahrt, luchtvaartsector, aviation civile, transport aerien, aviacion, aviacao, aviazione, lineas aereas, companhias aereas, compagnie aeree, airline industry, luchtvaartmaatschappijen, fluggesellschaften
aviation safety, flight safety, flugsicherheit, vliegveiligheid, securite aerienne, seguridad aerea, seguranca de voo, sicurezza del volo
negotiation, negotiations, onderhandelen, onderhandelingen, verhandlungen, verhandlungsfuhrung, negociation, negociacion, negociacao, negoziazione
product discovery, continuous discovery, produktentdeckung, discovery research
roadmapping, product roadmap, product roadmaps, roadmap planning
cold chain, kuhlkette, koudeketen, chaine du froid, cadena de frio, cadeia de frio, catena del freddo
last mile delivery, last mile, letzte meile, laatste mijl, dernier kilometre, ultima milla, ultimo miglio
customs, douane, zoll, aduanas, alfandega, dogana, customs compliance
heat pumps, warmtepompen, warmepumpen, pompes a chaleur, bombas de calor, pompe di calore, heat pump
batteries, battery storage, energieopslag, energiespeicher, batteriespeicher, stockage d energie, almacenamiento de energia, armazenamento de energia
power grids, electricity grid, smart grid, smart grids, stromnetze, elektriciteitsnet, reseaux electriques, redes electricas, redes eletricas, reti elettriche
nuclear energy, nuclear power, kernenergie, kernkraft, nucleaire, energia nuclear, energia nucleare, atomkraft, nuclear engineering
electric vehicles, electric cars, =EVs, =EV, e mobility, emobility, elektromobilitat, elektrische autos, elektrisch rijden, vehicules electriques, mobilite electrique, vehiculos electricos, mobilidade eletrica, mobilita elettrica, e-mobilitat
public transport, openbaar vervoer, =OV, =OPNV, nahverkehr, transports publics, transporte publico, trasporto pubblico, mass transit, mobility
telecommunications, telecoms, telecom, telco, telekommunikation, telecommunicatie, telecomunicaciones, telecomunicacoes, telecomunicazioni, telecommunication
railways, railway, rail industry, spoorwegen, eisenbahn, bahntechnik, ferroviaire, ferrocarril, ferrocarriles, ferrovias, ferrovia, ferroviario, secteur ferroviaire, sector ferroviario, setor ferroviario, settore ferroviario, rail transport, cheminot, cheminote, eisenbahner, eisenbahnerin, bahner, spoorman, spoorwegman, ferroviere, lokfuhrer, lokfuhrerin, triebfahrzeugfuhrer, triebfahrzeugfuhrerin, treinmachinist, train driver, railwayman, railway worker, conducteur de train, conductrice de train, conductrice de locomotive, maquinista de tren, macchinista ferroviario, bahnbranche, spoorsector
water management, waterbeheer, wasserwirtschaft, gestion de l eau, gestion del agua, gestao da agua, gestione delle acque, hydrology, hydrologie, hidrologia, idrologia, drinking water
waste management, afvalbeheer, abfallwirtschaft, gestion des dechets, gestion de residuos, gestao de residuos, gestione dei rifiuti, recycling, reciclaje, reciclagem, riciclo, recyclage
biodiversity, biodiversiteit, biodiversitat, biodiversite, biodiversidad, biodiversidade, biodiversita, nature conservation, naturschutz, natuurbehoud, ecology, okologie, ecologie, ecologia, rewilding
forestry, bosbouw, forstwirtschaft, sylviculture, silvicultura, selvicoltura, foresterie, forester, foresters, boswachter, forster, forsterin, forestier, forestiere, guarda forestal, ingeniero forestal, engenheiro florestal
fisheries, aquaculture, visserij, fischerei, aquakultur, acuicultura, aquicultura, acquacoltura, pisciculture, fisherman, fishermen, pescador, fish farming, fish farmer, visteelt, fischzucht, piscicultura, piscicultor, itticoltura
soil health, bodemgezondheid, regenerative agriculture, regenerative farming, agricultura regenerativa, agriculture regeneratrice, regenerative landwirtschaft, agroecology, agroecologia, agroecologie, bodengesundheit, soil science, ciencia do solo, ciencia del suelo, bodemkunde, bodenkunde, science du sol, pedologie, scienza del suolo, solos
permaculture, permakultur, permacultuur, permacultura
plant breeding, plantenveredeling, pflanzenzuchtung, fitomejoramiento, plant genetics, seed breeding
pharma, farma, biopharma, farmaceutica, farmaindustrie, pharmaceuticals, pharmaceutical industry, farmacie, farmaceutische industrie, pharmaindustrie, pharmabranche, industrie pharmaceutique, industria farmaceutica, drug discovery, drug development, arzneimittelentwicklung
regulatory affairs, medical devices, medizintechnik, medische hulpmiddelen, dispositifs medicaux, dispositivos medicos, medtech, medical technology, dispositivi medici
medical imaging, radiology, radiologie, radiologia, radioloog, radiologue, imagerie medicale, imaging, radiologist
cardiology, kardiologie, cardiologie, cardiologia, cardiac care, hartzorg, herzmedizin, cardiology nursing
nephrology, dialysis, dialyse, dialisis, dialise, dialisi, nephrologie, nefrologia
rehabilitation medicine, revalidatie, rehabilitation, rehabilitacion, reabilitacao, riabilitazione, reeducation
burnout prevention, burnout, burn-out, burn out, nurse burnout, epuisement professionnel, desgaste profesional, esgotamento profissional
healthcare management, hospital management, zorgmanagement, krankenhausmanagement, gestion hospitaliere, gestion hospitalaria, gestao hospitalar, gestione sanitaria, hospital administration
digital health records, electronic health records, =EHR, =EMR, =EPD, elektronische patientenakte, dossier medical, historia clinica electronica, epd
impact investing, impact investment, investissement a impact, inversion de impacto, investimento de impacto, impact finance, green finance, sustainable finance, groene financiering, finanza sostenibile
public policy, politieke besluitvorming, politiques publiques, politicas publicas, politiche pubbliche, policy making, policymaking
public administration, openbaar bestuur, offentliche verwaltung, administration publique, administracion publica, administracao publica, pubblica amministrazione, civil service, govtech, e government
international development, development cooperation, ontwikkelingssamenwerking, entwicklungszusammenarbeit, cooperation internationale, cooperacion internacional, cooperacao internacional, cooperazione internazionale
humanitarian aid, humanitarian work, noodhulp, humanitare hilfe, aide humanitaire, ayuda humanitaria, ajuda humanitaria, aiuti umanitari, refugee support, refugees, vluchtelingen, fluchtlinge, refugies, refugiados, rifugiati
social work, sociaal werk, sozialarbeit, soziale arbeit, travail social, trabajo social, trabalho social, servico social, lavoro sociale, youth work, jeugdzorg, jugendarbeit
education policy, onderwijsbeleid, bildungspolitik, politique educative, politica educativa, school leadership
inclusive education, inclusief onderwijs, inklusion, inklusive bildung, education inclusive, ecole inclusive, educacion inclusiva, educacao inclusiva, didattica inclusiva, scuola inclusiva, inclusive didactics, inclusive teaching
project based learning, =PBL, pbl, projectonderwijs, projektunterricht, pedagogie de projet, aprendizaje basado en proyectos, aprendizagem baseada em projetos, inquiry based learning
outdoor education, forest school, outdoor learning, buitenonderwijs, waldpadagogik, ecole dehors, pedagogie de la foret, outdoor teaching, waldkindergarten, escuela bosque
montessori, montessorionderwijs, montessoripadagogik
educational robotics, educatieve robotica, bildungsrobotik, robotique educative, robotica educativa, robotica educacional, school robotics, coding in schools, pensiero computazionale, computational thinking, coding a scuola, programmieren in der schule
vocational training, vocational education, =VET, =MBO, beroepsonderwijs, berufsbildung, ausbildungswesen, formation professionnelle, formacion profesional, formacao profissional, formazione professionale, apprenticeships, apprenticeship, azubi, azubis, auszubildende, auszubildender, apprentice, apprentices, ausbilder, ausbilderin, apprenti, apprentis, apprentissage, aprendices, apprendista, apprendisti, apprendistato
adult education, lifelong learning, volwasseneneducatie, erwachsenenbildung, formation continue, educacion de adultos, educacao de adultos, educazione degli adulti, leven lang leren
learning and development, =L&D, leren en ontwikkelen, personalentwicklung, formacion y desarrollo, treinamento e desenvolvimento, formazione e sviluppo, corporate learning, corporate training
communications, corporate communications, bedrijfscommunicatie, unternehmenskommunikation, communication d entreprise, comunicacion corporativa, comunicacao empresarial, comunicazione aziendale, internal communications, interne communicatie, comunicacao interna
public relations, =PR, relations presse, relaciones publicas, relacoes publicas, relazioni pubbliche, offentlichkeitsarbeit, media relations
brand strategy, merkstrategie, markenstrategie, strategie de marque, estrategia de marca, strategia di marca
intangible heritage, cultural heritage, heritage conservation, erfgoed, denkmalpflege, monumentenzorg, patrimoine, patrimonio cultural, patrimonio culturale
archaeology, archeologie, archaologie, arqueologia, archeologia, archeology
criminology, criminologie, kriminologie, criminologia
anthropology, antropologie, ethnologie, anthropologie, antropologia, ethnography, etnografie, ethnographie, etnografia
sociology, sociologie, soziologie, sociologia
psychology, psychologie, psicologia
political science, politicologie, politikwissenschaft, science politique, ciencia politica, ciencias politicas, scienza politica, scienze politiche
optics, photonics, optik, optica, photonik, fotonica, optique, photonique, ottica, lasers
fluid dynamics, computational fluid dynamics, =CFD, cfd, stromungsmechanik, stromingsleer, mecanique des fluides, mecanica de fluidos, fluidodinamica
control engineering, control systems, regeltechniek, regelungstechnik, automatique industrielle, automatizacion, automacao, automazione, industrial automation, =PLC, automatisierungstechnik
welding, lassen metaal, schweissen, soudure, soldadura, soldagem, saldatura, welder, welders, lasser, lassers, schweisser, schweisserin, soudeur, soudeuse, soldador, soldadora, saldatore
food science, food technology, levensmiddelentechnologie, lebensmitteltechnologie, tecnologia de alimentos, tecnologia alimentare, fermentation, fermentatie, fermentacion, fermentacao, fermentazione, nutrition, voeding, ernahrung, nutricion, nutricao, nutrizione
nutrition science, dietetics, dietitian, dietist, diatassistentin, dieteticienne, nutricionista, nutrizionista, dietista
event management, events management, evenementenorganisatie, eventmanagement, evenementiel, organizacion de eventos, organizacao de eventos, organizzazione eventi, event planning
game theory, speltheorie, spieltheorie, theorie des jeux, teoria de juegos, teoria dos jogos, teoria dei giochi
operations research, optimisation, optimization, operationeel onderzoek, recherche operationnelle, investigacion operativa, pesquisa operacional, ricerca operativa
contract law, contractenrecht, vertragsrecht, droit des contrats, derecho contractual, direito contratual, diritto contrattuale, contracts law
ai regulation, ai act, ki verordnung, ki regulierung, ai ethics, ai governance, responsible ai, reglement ia, regulacion de la ia, etica de la ia, etica da ia, etica dell ia, ethique de l ia, ki ethik, ai verordening
pro bono, probono, pro bono work, legal aid, rechtshulp, prozesskostenhilfe, aide juridictionnelle, access to justice, asistencia juridica gratuita
insolvency law, insolvency, bankruptcy, insolventierecht, insolvenzrecht, droit des faillites, derecho concursal, direito da insolvencia, diritto fallimentare, faillissement
maritime law, zeerecht, seerecht, droit maritime, derecho maritimo, direito maritimo, diritto marittimo, admiralty law
open data, open daten, donnees ouvertes, datos abiertos, dados abertos, dati aperti
sales enablement, key account management, accountmanagement, vertriebssteuerung
franchising, franchise, franquicias, franquias
team leadership, servant leadership, fuhrungskultur, leadership feminino
scaleups, scale ups, startups, start ups, startup ecosystem, jungunternehmen, empreendedorismo, emprendimiento, entrepreneurship, entrepreneuriat, ondernemerschap, unternehmertum, imprenditoria, imprenditorialita
community building, gemeenschapsopbouw, construccion de comunidad
succession planning, opvolgingsplanning, nachfolgeplanung, plan de succession, planificacion de la sucesion
stroke care, stroke nursing, stroke unit, stroke medicine, schlaganfallversorgung, cva zorg, soins avc, ictus
packaging industry, packaging, verpakking, verpakkingen, verpakkingsindustrie, verpackung, verpackungen, verpackungsindustrie, verpackungstechnik, emballage, emballages, embalaje, embalajes, embalagem, embalagens, imballaggio, imballaggi
oil and gas, oil & gas, oil and gas industry, olie en gas, erdol und erdgas, petrole et gaz, petroleo y gas, petroleo e gas, petrolio e gas
perfumery, perfumer, parfumerie, parfumeur, parfumeuse, parfumindustrie, perfumeria, perfumista, perfumaria, profumeria, profumiere
cork industry, kurkindustrie, industria corticeira, corticeira, cortica, industria del corcho, industria del sughero
textile industry, textiles, textielindustrie, textilindustrie, textilbranche, industrie textile, sector textil, industria textil, industria tessile, settore tessile
railway signalling, rail signalling, train control, treinbeveiliging, =ERTMS, =ETCS, stellwerk, stellwerkstechnik, signalisation ferroviaire, senalizacion ferroviaria, sinalizacao ferroviaria, segnalamento ferroviario
paintings conservation, paintings conservator, painting conservator, art conservator, art restorer, art conservation, schilderijenrestaurator, schilderijenrestauratie, kunstrestaurator, gemalderestaurator, gemalderestauratorin, gemalderestaurierung, restauration de tableaux, restaurateur de tableaux, restauratrice de tableaux, restauratrice di dipinti, restauratore di dipinti, restauro di dipinti, restauradora de arte, restaurador de arte
textile conservation, textile conservator, textielrestaurator, textilrestauratorin, restauration textile, conservacion textil
obstetric ultrasound, echoscopie, echoscopist, echographie obstetricale, echographiste, ecografia obstetrica, ecografista
funeral services, undertaker, funeral director, begrafenisondernemer, uitvaart, bestatter, bestatterin, bestattung, pompes funebres, funeraria, agencia funeraria, onoranze funebri
cleaning services, schoonmaakbranche, gebaudereinigung, entreprise de nettoyage, empresa de limpieza, empresa de limpeza, impresa di pulizie
taxi trade, taxi driver, taxichauffeur, taxifahrer, taxifahrerin, chauffeur de taxi, taxista
printing industry, printer trade, drukkerij, drukker, druckerei, drucker handwerk, imprimerie, imprimeur, imprenta, impresor, grafica editora, tipografo
horticulture, tuinbouw, tuinder, gartenbau, gartner, gartnerin, horticulture maraichere, horticultura, viverista, orticoltura, vivaismo
fresh produce, frischprodukte, frischeprodukte, fruit and vegetables, obst und gemuse, groente en fruit, agf sector, fruits et legumes, frutas y verduras, hortofruticola, hortifruti, ortofrutta, frutta e verdura
water birth, water births, badbevalling, badbevallingen, wassergeburt, wassergeburten, accouchement dans l eau, parto en el agua, parto na agua, parto in acqua
seasonal staff, seasonal workers, seasonal work, saisonkrafte, saisonkraft, saisonarbeit, seizoenskrachten, seizoenswerk, saisonniers, travail saisonnier, trabajadores de temporada, temporeros, trabalhadores sazonais, lavoratori stagionali, stagionali
`;
