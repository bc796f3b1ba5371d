/** An industry: what it is called in a claim, and by what a card or a profile shows that somebody works in it; folded, by words. */
export interface Industry {
  readonly called: RegExp;
  readonly shown: RegExp;
}

function industry(called: string, shown: string): Industry {
  return {
    called: new RegExp(`\\b(?:${called})\\b`, 'u'),
    shown: new RegExp(`\\b(?:${called}|${shown})`, 'u'),
  };
}

export const INDUSTRIES: readonly Industry[] = [
  industry(
    'water|waste ?water|water sector|water industry|water management|wasser|abwasser|wasserwirtschaft|waterbeheer|watersector|afvalwater|eau|assainissement|aguas?|sector del agua|setor da agua|acqua|settore idrico',
    'water|wasser|waterschap|assainissement|hydrauli|hidraulic|idraulic|idrolog|hidrolog|hydrolog|flood|sludge|aguas|acque|acquedott|eaux',
  ),
  industry(
    'insurance|reinsurance|versicherung|versicherungen|versicherungsbranche|verzekeringen|verzekeringswezen|verzekeringswereld|assurances?|seguros|assicurazioni|assicurativo|settore assicurativo|asegurador|sector asegurador|segurador|setor segurador',
    'insur|underwrit|actuar|aktuar|attuari|versicher|verzeker|assureu|assureur|asegurador|segurador|corretora? de seguros|assicura',
  ),
  industry(
    'banking|finance and banking|bankwesen|bankensektor|bankwezen|bankensector|bankenwereld|bank|banque|secteur bancaire|banca|sector bancario|settore bancario|setor bancario',
    'bank|\\p{L}+bank\\b|sparkass|raiffeisen|banque|bancair|bancari|banco\\b|banca\\b|caixa\\b|cassa di risparmio|unicredit|intesa sanpaolo|santander|bbva|caixabank|ing\\b|bnp|abn amro|itau|bradesco|nubank|credit agricole|societe generale|millennium bcp|hsbc|barclays|ubs\\b',
  ),
  industry(
    'pharma|pharmaceuticals?|biopharma|pharmaindustrie|pharmabranche|farma|farmaceutische industrie|farmaceutica|industria farmaceutica|pharmaceutique|industrie pharmaceutique|life sciences',
    'pharma(?!c(?:y|ist|ie|ien))|biopharm|arzneimittel|farma(?!ci)|farmaceut|medical affairs|regulatory affairs|clinical trial|pfizer|novartis|roche\\b|sanofi|ucb\\b|astrazeneca|novo nordisk|takeda|janssen|boehringer|abbvie|lundbeck|servier|menarini|chiesi|bial\\b|grifols|almirall',
  ),
  industry(
    'telecoms?|telecommunications?|telco|telekommunikation|telekombranche|telecommunicatie|telecomunicaciones|telecomunicacoes|telecomunicazioni',
    'telec|telekom|telefonica|movistar|vodafone|kpn\\b|proximus|telenet|swisscom|fibra\\b|fibre\\b|fiber\\b|glasfaser|glasvezel|mobilfunk|broadband',
  ),
  industry(
    'law|legal|legal profession|recht|rechtswesen|juristerei|advocatuur|rechten|droit|derecho|abogacia|direito|advocacia|diritto|avvocatura',
    'lawyer|legal|solicitor|barrister|attorney|paralegal|counsel|jurist|anwalt|anwaltin|rechtsanwa|advoca|avocat|juriste|abogad|advogad|avvocat|notar',
  ),
  industry(
    'tax|tax law|taxation|steuern|steuerrecht|steuerberatung|belastingen|fiscaal recht|fiscaliteit|fiscalite|droit fiscal|impuestos|fiscalidad|derecho tributario|derecho fiscal|impostos|direito tributario|direito fiscal|fiscalidade|diritto tributario|fiscalita',
    'tax\\b|steuer|fiscal|belasting|tribut',
  ),
  industry(
    'hr|human resources|people operations|personalwesen|personalbereich|personeelszaken|ressources humaines|rh|recursos humanos|rrhh|risorse umane',
    'hrbp|personaler|personalleit|personalrefer|personeels|people partner|people manag|recruit|drh\\b|talent acq|direttrice del personale|direttore del personale|ufficio personale|gestione del personale|selezione del personale|paghe',
  ),
  industry(
    'real estate|property|immobilien|immobilienbranche|vastgoed|immobilier|inmobiliaria|inmobiliario|sector inmobiliario|imobiliario|imobiliaria|setor imobiliario|immobiliare|settore immobiliare',
    'immobil|inmobil|imobil|makel|realtor|estate agent|letting|property',
  ),
  industry(
    'logistics|logistik|logistikbranche|logistiek|logistique|logistica|freight|supply chain|transport|transportes?|trasporti',
    'logist|supply chain|freight|spedit|expedit|lieferkett|warehous|magazijn|lagerleit|transport|trasport',
  ),
  industry(
    'ports?|port sector|setor portuario|sector portuario|settore portuale|secteur portuaire|portuaire|portuario|portuale|hafenwirtschaft|havens|havenwereld|haven',
    'port of|portuari|portual|portuair|hafen|haven|contenedor|contentor|container|terminal',
  ),
  industry(
    'shipping|maritime|maritime industry|schifffahrt|scheepvaart|transport maritime|maritimo|sector maritimo|setor maritimo|navegacao|marittimo',
    'shipping|maritim|marittim|reeder|rederij|naval|armador|armator|ship|schiff|scheep',
  ),
  industry(
    'rail|railways?|rail industry|spoor|spoorwegen|spoorsector|bahn|eisenbahn|bahnbranche|ferroviaire|ferroviaire \\p{L}+|secteur ferroviaire|ferrocarril|sector ferroviario|setor ferroviario|ferroviario|ferrovia|ferrovie|settore ferroviario',
    'rail|spoor|ns reizigers|nmbs|sncb|sncf|sbb\\b|cff\\b|ffs\\b|renfe|trenitalia|infrabel|prorail|deutsche bahn|db netz|bahn|lokf|ferrov|ferroc|materiel roulant|ertms|treinmach',
  ),
  industry(
    'energy|energy sector|utilities|energie|energiebranche|energiewirtschaft|energiesector|energia|sector energetico|setor energetico|settore energetico|secteur de l energie',
    'energ|stadtwerk|netbeheer|eolic|eolien|solar|fotovolt|photovolt|windkraft|windenerg|power grid|elektrizit',
  ),
  industry(
    'automotive|car industry|auto industry|automobilindustrie|automobilbranche|auto industrie|automobile|automocion|sector del automovil|setor automovel|automotivo|automobilistico|settore auto',
    'automot|automob|automoc|automov|fahrzeug|carmaker|bmw|volkswagen|audi\\b|renault|stellantis|seat\\b|toyota|bosch',
  ),
  industry(
    'aviation|airlines?|airline industry|luftfahrt|luchtvaart|aviation civile|aerien|aviacion|aviacao|aviazione',
    'aviat|aviac|aviaz|airline|luftfahrt|luchtvaart|aeron|pilot|piloot|cabin crew|airport|flughafen|luchthaven|aeroport|aeropuerto|lufthansa|klm\\b|iberia\\b|easyjet|ryanair',
  ),
  industry(
    'hospitality|hotels|hotel industry|hotellerie|gastronomie|gastgewerbe|horeca|restauration|hosteleria|hotelaria|restauracao|ristorazione|ospitalita|settore alberghiero',
    'hotel|hospitality|horeca|gastro|gastgeb|restaur|ristor|albergh|chef\\b|koch\\b|kochin|sommelier|catering|rezeption|bartend',
  ),
  industry(
    'tourism|travel|travel industry|tourismus|reisebranche|toerisme|reisbranche|tourisme|turismo|viajes|viagens',
    'touris|turism|toeris|travel|reise|viaje|voyag|viagg|viage|gastgeb',
  ),
  industry(
    'retail|einzelhandel|handel|detailhandel|grande distribution|commerce de detail|comercio minorista|gran consumo|varejo|retalho|grande distribuzione|gdo',
    'retail|einzelhandel|detailhandel|supermar|category manag|filialleit|winkelman|store manag|coop\\b|albert heijn|carrefour|mercadona|lidl|aldi\\b|rewe|edeka|migros|esselunga|continente\\b',
  ),
  industry(
    'construction|building trade|bau|baubranche|bauwesen|bouw|bouwsector|batiment|btp|construccion|construcao|construcao civil|edilizia|costruzioni',
    'construct|construc|bouw|bauleit|bauunter|baufirma|bauing|batiment|edil|costruz|site manag|chantier|cantier|mauerer|maurer|mason|aannem|obra',
  ),
  industry(
    'education|teaching|bildung|bildungswesen|schuldienst|onderwijs|enseignement|education nationale|educacion|ensenanza|docencia|educacao|ensino|istruzione|scuola|insegnamento',
    'teach|lehrer|lehramt|schulleit|docent|leraar|lerares|onderwijs|professeur|enseign|educat|educad|educac|profesor|maestr|insegnant|docente|padagog|principal\\b|tutor',
  ),
  industry(
    'healthcare|health care|health|gesundheitswesen|pflege|zorg|gezondheidszorg|sante|sanidad|salud|saude|sanita',
    'health|nurs|physician|doctor\\b|hospital\\b|klinik|kranken|pflege|arzt|verpleeg|ziekenhuis|zorg|infirm|medecin|enfermer|medic[oa]\\b|infermier|ospedal|hebamme|midwi|verloskund|physio|fysio',
  ),
  industry(
    'journalism|media|the media|journalismus|medien|medienbranche|journalistiek|journalisme|presse|periodismo|prensa|medios|jornalismo|imprensa|giornalismo|stampa|editoria',
    'journal|giornal|periodis|jornal|redact|redakt|redatt|reporter|report[ea]r|editor|media\\b|medien|press|prensa|imprensa|rundfunk|omroep|broadcast|zeitung|krant|radio\\b',
  ),
  industry(
    'advertising|adland|werbung|werbebranche|reclame|reclamewereld|publicite|pub|publicidad|publicidade|pubblicita|marketing',
    'advert|werbe|werbung|reclame|publicit|publicid|pubblicit|market|brand|copywrit|social media|art direct',
  ),
  industry(
    'agriculture|farming|agri food|landwirtschaft|landbouw|agriculture|agricultura|agro|agronegocio|agropecuaria|agricoltura|agroalimentare',
    'agri|agro|farm|landwirt|landbouw|boer\\b|boerin|bauer\\b|bauerin|ganad|pecuari|coltiv|winzer|gartner|tuinder|grower|cooperativa agr',
  ),
  industry(
    'fashion|textiles?|mode|modebranche|textilbranche|textiel|moda|textil|tessile|confeccion|confeccao',
    'fashion|textil|texti|tessut|kleding|bekleid|stilist|mode\\b|moda\\b|zara\\b|inditex|designer de moda|apparel|garment',
  ),
  industry(
    'public sector|civil service|local government|offentlichen dienst|offentlicher dienst|verwaltung|publieke sector|overheid|fonction publique|secteur public|sector publico|administracion publica|funcion publica|setor publico|administracao publica|funcao publica|pubblica amministrazione|settore pubblico',
    'civil serv|council|verwaltung|stadt \\p{L}+|landkreis|gemeente|provincie|rijks|ministe|mairie|ville de|metropole|ayuntamiento|diputacion|funcionari|camara municipal|prefeitura|comune di|regione|ministero',
  ),
  industry(
    'chemicals?|chemical industry|chemie|chemieindustrie|chimie|industrie chimique|quimica|industria quimica|chimica|industria chimica',
    'chemi|chimi|quimi|basf|bayer\\b|solvay|dow\\b|evonik',
  ),
  industry(
    'consulting|consultancy|beratung|unternehmensberatung|consultoria|consulenza|conseil|adviesbranche|consultancywereld',
    'consult|berater|beratung|adviseur|conseil|consulen|mckinsey|bain\\b|deloitte|kpmg|accenture|pwc\\b',
  ),
  industry(
    'machine learning|ml|ai|ki|ia|data science|data',
    'machine learning|maschinelles lernen|ml engineer|data scien|deep learning|kunstliche intellig|artificial intell|ai engineer|datenwissen',
  ),
  industry(
    'tech|it|ict|software|software industry|it branche|informatik|informatica|informatique|tecnologia|tecnologia da informacao|desarrollo de software',
    'software|developer|entwickler|programm|informat|devops|sysadmin|systeembeheer|desarrollador|desenvolved|sviluppat|developpeu|ontwikkelaar|site reliability|it manager|cto\\b|saas\\b',
  ),
];
