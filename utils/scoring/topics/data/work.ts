/** Crafts, fields and subjects of work outside of computing: one concept a line. */
export const WORK = `
b2b saas, saas, b2b software, software as a service
b2b, business to business
fintech, fintechs, financial technology, finanztechnologie
payments, zahlungsverkehr, betalingsverkeer, paiements, pagos, pagamentos, pagamenti
pricing, preisgestaltung, prijsstelling, prijszetting, tarification, politique tarifaire, fijacion de precios, precificacao, pricing strategy, preisstrategie, preismodelle, preiserhohung
bootstrapping, bootstrapped, bootstrap startup, gebootstrapped, ohne investoren, autofinance
venture capital, =VC, vc, risikokapital, capital risque, capital riesgo, capital de risco, durfkapitaal
initial public offering, =IPO, ipo, borsengang, introduction en bourse, beursgang, salida a bolsa, quotazione in borsa, introductions en bourse
mergers and acquisitions, =M&A, fusies en overnames, fusions acquisitions, fusionen und ubernahmen, fusiones y adquisiciones
internal control, controle interne, internal controls, internes kontrollsystem, interne controle, interne beheersing, control interno, controlo interno, controllo interno, =SOX, controle permanent, internal audit, audit interne, auditeur interne, auditrice interne, interne revision
consolidation, konzernkonsolidierung, consolidatie, consolidation comptable, consolidacion, consolidacao, consolidamento, group reporting
financial closing, month end close, monthly close, fast close, cloture, cloturer, cloture comptable, monatsabschluss, jahresabschluss, close the books, closing the books, cierre contable, cierre mensual, maandafsluiting, chiusura di bilancio, fechamento contabil
accounting, accountancy, buchhaltung, boekhouding, comptabilite, contabilidad, contabilidade, contabilita, bookkeeping
treasury, treasurer, tresorier, tresoriere, tesorero, tesorera, tesoureiro, tesoureira, tesoriere, tresorerie, cash management, tesoreria, tesouraria, cash flow
controlling, management accounting, controle de gestion, controleur de gestion, control de gestion, controllo di gestione, planning and control, =FP&A, =FP & A
tax, steuern, belastingen, fiscalite, impuestos, impostos, steuerrecht, fiscalidad
audit, auditing, wirtschaftsprufung, auditoria, revisione contabile
risk management, risikomanagement, risicobeheer, risicomanagement, gestion des risques, gestion de riesgos, gestao de risco, gestione del rischio
banking, banques, banken, banca, bankwesen, retail banking
insurance, versicherung, verzekering, verzekeringen, assurance, assurances, seguros, assicurazioni, insurtech
real estate, immobilien, vastgoed, immobilier, inmobiliario, bienes raices, imobiliario, immobiliare, proptech
sustainability, nachhaltigkeit, duurzaamheid, developpement durable, durabilite, sostenibilidad, sustentabilidade, sostenibilita, =ESG, esg
climate, klima, klimaat, climat, climate change, klimawandel, klimaschutz, cambio climatico, climate tech
circular economy, kreislaufwirtschaft, circulaire economie, economie circulaire, economia circular, economia circolare
renewable energy, erneuerbare energien, hernieuwbare energie, energies renouvelables, energias renovables, energias renovaveis, energie rinnovabili, wind energy, solar energy, solarenergie, photovoltaik
energy transition, energiewende, energietransitie, transition energetique, transicion energetica
agile, scrum, scrum master, kanban, agile coaching
lean manufacturing, lean production, schlanke produktion, produccion ajustada, lean six sigma, six sigma, kaizen, toyota production system, lean management, manufactura lean, lean office, lean thinking, manufactura esbelta, produzione snella, =TPS, lean
manufacturing, fertigung, production industrielle, manufactura, fabricacion, manifattura, plant operations, plant manager, factory operations, productie, werksleiter, produktionsleiter, shop floor, shopfloor, line workers, plant management, directeur d usine, directrice d usine
union negotiation, labor relations, labour relations, collective bargaining, tarifverhandlungen, vakbonden, negociation syndicale, negociacion colectiva, gewerkschaft, trade unions, industrial relations, union negotiations
supply chain, lieferkette, toeleveringsketen, chaine d approvisionnement, cadena de suministro, cadeia de suprimentos, catena di fornitura, logistics, logistikleiter, logistikleiterin, logistik, logistiek, logistique, logistica
procurement, purchasing, einkauf, inkoop, inkoper, achats, compras, acquisti
quality management, qualitatsmanagement, kwaliteitsmanagement, gestion de la qualite
project management, projektmanagement, projectmanagement, gestion de projet, gestion de proyectos, gestao de projetos, =PMP
change management, veranderingsmanagement, verandermanagement, change mgmt, conduite du changement, gestion del cambio
public speaking, spreken in het openbaar, prise de parole, hablar en publico, toastmasters
remote work, working remotely, thuiswerken, homeoffice, teletravail, teletrabajo, teletrabalho, smart working
diversity and inclusion, diversity, =D&I, =DEI, diversiteit, diversitat, diversite, inclusion, diversidad
recruiting, recruitment, talent acquisition, werving
human resources, =HR, personalwesen, ressources humaines, =RH, recursos humanos, risorse umane, personeelszaken, people operations, people ops
mentoring, mentorship, mentor, mentors, mentorat, mentoria
marketing automation, content marketing, contentmarketing, inbound marketing
copywriting, copywriter, tekstschrijver, redacteur web
journalism, journalistiek, journalismus, periodismo, jornalismo, giornalismo, journalist, journaliste, periodista, jornalista, giornalista, cronica periodistica, chronicle writing, narrative journalism, reportage, cronista, cronicas
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
behavioural science, behavioral economics, nudging, verhaltensokonomie, gedragseconomie
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
tourism, tourismus, toerisme, tourisme, turismo, travel tech
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
port operations, ports, port management, hafen, hafenlogistik, havenlogistiek, haven, havens, exploitation portuaire, operaciones portuarias, operacoes portuarias, logistica portuale, porti, container terminals, harbour, harbor, harbour master, capitaine de port
shipping, maritime, container shipping, schifffahrt, scheepvaart, transport maritime, transporte maritimo, navegacao, containers shipping, seefahrt
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
construction, bouwsector, bauwesen, baubranche, batiment, construccion, construcao civil, edilizia
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
`;
