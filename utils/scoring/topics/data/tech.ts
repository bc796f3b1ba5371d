/** Tools and crafts of computing and data: one concept a line, its names after it. See `lexicon.ts` for the marks. */
export const TECH = `
machine learning, =ML, apprentissage automatique, maschinelles lernen, aprendizaje automatico, aprendizado de maquina, apprendimento automatico, machinaal leren
artificial intelligence, =AI, =KI, =IA, kunstmatige intelligentie, kunstliche intelligenz, intelligence artificielle, inteligencia artificial, intelligenza artificiale, genai, generative ai, ai
large language models, =LLM, =LLMs, llm, llms, language models, sprachmodelle, taalmodellen
deep learning, neural networks, neural nets, reseaux de neurones, neuronale netze, redes neuronales
natural language processing, =NLP, nlp, computational linguistics, computerlinguistik, computertaalkunde, linguistique informatique
computer vision, image recognition, bildverarbeitung, beeldherkenning, vision artificial, visao computacional
data science, data scientist, data scientists, datawetenschap, datenwissenschaft, science des donnees, ciencia de datos, ciencia de dados, scienza dei dati
data engineering, data engineer, data engineers, data pipelines, etl, elt
data analysis, data analytics, data analyst, data analysts, analytics, datenanalyse, datenanalyst, data-analyse, data analist, analyse de donnees, analista de datos, analista de dados, analisi dati, analista dati, insight analyst, insights analyst, analista dei dati
data visualisation, data visualization, d3, d3 js, d3js, dataviz, data viz, datavisualisatie, datenvisualisierung, visualisation de donnees, visualizacion de datos, visualizacao de dados, visualizzazione dei dati, pie charts, pie chart, taartdiagram, taartdiagrammen, tortendiagramm, tortendiagramme, kreisdiagramm, diagramme circulaire, camemberts, graficos circulares, graficos de pizza, grafici a torta, grafico a torta, balkendiagramm, staafdiagram
business intelligence, =BI, power bi, powerbi
~tableau, =Tableau, tableau software
~excel, =Excel, spreadsheets, spreadsheet, hojas de calculo, fogli di calcolo, planilhas, tabellenkalkulation
statistics, statistik, statistiek, statistique, statistiques, estadistica, estatistica, statistica, statistician, statisticien, biostatistics, biostatistik, biostatistique
bayesian statistics, bayesian, bayesiano, bayes, bayesien, bayessche, bayesian inference
a b testing, testes a b, teste a b, tests a b, test a b, pruebas a b, a b testen, a b tester, ab testing, a b tests, a b test, ab tests, ab test, split testing, experimentation, controlled experiments
causal inference, causal, kausale inferenz, inference causale
churn, churn analysis, customer churn, abwanderung, kundigungsquote, attrition client, klantverloop, customer retention, klantbehoud, kundenbindung
segmentation, customer segmentation, segmentatie, segmentierung
forecasting, forecast, demand forecasting, prognose, voorspellen, previsions
time series, tijdreeksen, zeitreihen, series temporelles, series temporales
~python, =Python, pandas, numpy
~java, =Java, jvm, spring boot
kotlin
~scala, =Scala
javascript, =JS, =js, ecmascript
typescript, =TS
nodejs, node js
~react, =React, react js, reactjs
vuejs, vue js
angular js, angularjs
~rust, =Rust, rustacean, rustaceans
~go, =Go, golang, gopher, gophers
~ruby, =Ruby, ruby on rails, rails
php, laravel, symfony
c++, cpp
c#, dotnet
elixir lang, elixir
haskell
clojure
r stats, rstats, rstudio, tidyverse
sql, postgres, postgresql, mysql, postgre
nosql, mongodb
~spark, apache spark, pyspark, =Spark
kafka, apache kafka, event streaming
airflow
dbt
snowflake db
kubernetes, k8s, =K8s, kube
docker, containers, conteneurs
terraform, infrastructure as code, =IaC
ansible
devops, dev ops, devsecops
observability, observabilite, beobachtbarkeit, opentelemetry, prometheus, grafana, observabilidad, otel
incident management, incident response, =DFIR, dfir, incident reviews, incident review, postmortems, postmortem, blameless postmortems, blameless, post mortem, post mortems, storingsanalyse
on call, oncall, on-call, rufbereitschaft, astreinte, piket, consignatie
cloud computing, cloud, =AWS, aws, azure, =GCP, gcp
serverless, aws lambda
microservices, mikroservices
distributed systems, verteilte systeme, gedistribueerde systemen, systemes distribues, sistemas distribuidos, sistemi distribuiti
open source, foss, floss, opensource, software libre, logiciel libre, software livre
linux, gnu linux, ubuntu, debian
embedded systems, embedded, firmware, eingebettete systeme, systemes embarques
internet of things, =IoT, iot
robotics, robotica, robotik, robotique, robots
cybersecurity, cyber security, infosec, information security, it security, it-sicherheit, cyberveiligheid, cybersecurite, ciberseguridad, ciberseguranca, sicurezza informatica, informatiebeveiliging, pentesting, penetration testing, pentester
blockchain, web3, krypto, crypto, cryptocurrency, bitcoin, ethereum, criptomonedas
virtual reality, =VR, augmented reality, =AR, extended reality, =XR
game development, gamedev, game dev, game design, spieleentwicklung, desarrollo de videojuegos
web development, webdev, webentwicklung, desarrollo web, webontwikkeling
frontend, front end, front-end
backend, back end, back-end
full stack, fullstack
mobile development, ios development, android development, =iOS, android
software architecture, softwarearchitektur, software-architectuur, systems design, system design
test automation, testautomatisering, testautomatisierung, software testing, quality assurance, =QA, softwaretests
accessibility, a11y, toegankelijkheid, barrierefreiheit, accessibilite, accesibilidad, acessibilidade, accessibilita, wcag, inclusive design
user experience, =UX, ux, ux design, ux designer, benutzererfahrung, nutzererlebnis, gebruikerservaring, experience utilisateur, experiencia de usuario, experiencia do usuario, esperienza utente
user interface, =UI, ui design, ui designer
design systems, design system, designsystem, designsysteme, ontwerpsystemen, sistemas de diseno, sistemas de design
product design, produktdesign, productontwerp, product designer, produktdesigner, diseno de producto, design de produto
service design, servicedesign, service designer
interaction design, interaktionsdesign, interactieontwerp
motion design, motion designer, motion graphics, animation graphique, motion, bewegtbild
graphic design, graphic designer, graphic designers, grafisch ontwerp, grafisch ontwerper, grafikdesign, grafikdesigner, grafikerin, grafiker, graphisme, graphiste, diseno grafico, disenador grafico, disenadora grafica, grafica, graphic designer, design grafico
typography, typografie, typographie, tipografia, type design, lettering, letterontwerp, fonts, schriftgestaltung
branding, brand design, brand designer, brand identity, identite visuelle, identidad visual, identidade visual, identita visiva, huisstijl, markenbildung, logos, logo design
illustration, illustrator, illustratrice, illustratie, ilustracion, ilustradora, ilustrador, ilustracao, illustrazione, illustratorin
figma
after effects
~blender, =Blender, =Blender3D
3d modelling, 3d, 3d modeling, cgi, 3d art
photoshop, adobe photoshop
no code, nocode, low code, lowcode
geographic information systems, =GIS, gis, geospatial, geoinformatik, qgis
bioinformatics, bioinformatik, bioinformatique, bioinformatica, bio informatics, bio informatik, bio informaticienne, bio informaticien, bio-informatica, computational biology, computational biologist, biologie computationnelle
single cell, single cell sequencing, single-cell, scrna seq, einzelzell, einzelzellsequenzierung, cellule unique
crispr, gene editing, genome editing, genschere, edition genomique, edicion genetica
immunotherapy, immuntherapie, immunotherapie, inmunoterapia, imunoterapia, immunoterapia, car t, immuno oncology
genomics, genomik, genomique, genomica, genome sciences, sequencing, genetics, genetik, genetique, genetica
proteomics, proteomik, proteomique, proteomica
batch effects, batch effect, batch correction, chargeneffekte
peer review, peer reviewing, begutachtung, evaluation par les pairs, revision por pares
reproducibility, reproducible research, reproduzierbarkeit, open science, science ouverte, ciencia abierta
search engine optimisation, =SEO, seo, suchmaschinenoptimierung, zoekmachineoptimalisatie
quantum computing, quantencomputer, quantencomputing, informatique quantique, computacion cuantica
semiconductors, halbleiter, halfgeleiders, semi-conducteurs, semiconductores, chip design
mainframes, cobol
technical writing, docs as code, technische redaktion, redaction technique
recommender systems, recommender system, recommendation engine, recommendation engines, recommendation systems, recsys, empfehlungssysteme, aanbevelingssystemen, systemes de recommandation, sistemas de recomendacion, sistemas de recomendacao, sistemi di raccomandazione
mlops, ml ops, machine learning operations, model deployment
feature store, feature stores
remote sensing, earth observation, fernerkundung, remote-sensing, teledetection, teledeteccion, telerilevamento, sensoriamento remoto, detecao remota, aardobservatie, erdbeobachtung, satellite imagery
climate modelling, climate modeling, climate models, klimamodellierung, modelisation climatique, modelacion climatica, climatology, climatologie, climatologist, climatologue, klimatologe, klimatologin, climatologo, climatologa, klimawetenschapper, climate scientist, climate science, klimaforscher, klimaforscherin
glaciology, glaciologist, glaciers, glacier, ice sheets, gletscher, gletsjers, glaciologue, glaciologie, glaciologo, glaciologa, glaciologia, glaciares, glaciares, ghiacciai, glaciologe, glaciologin, geleiras
oceanography, ozeanographie, oceanografie, oceanographie, oceanografia, oceanographer
marine biology, meeresbiologie, mariene biologie, biologie marine, biologia marina, biologia marinha, marine biologist, meeresbiologe, meeresbiologin, marien bioloog, biologo marino, biologa marina
user research, ux research, user researcher, nutzerforschung, gebruikersonderzoek, recherche utilisateur, investigacion con usuarios, investigacion de usuarios, pesquisa com usuarios, ricerca utente, design research
usability, gebrauchstauglichkeit, bruikbaarheid, usabilidad, ergonomie, usability testing
design thinking, designdenken
front-end performance, web performance
api design, rest apis, graphql
chatbots, conversational ai, chatbot
computer graphics, rendering, vfx, visual effects
looker, looker studio
power query, dax
data governance, data quality, datenqualitat, datakwaliteit
digital transformation, digitale transformation, digitalisierung, digitalisering, transformation numerique, transformacion digital, transformacao digital, trasformazione digitale
smart cities, smart city
geology, geologie, geologia, geologist, geologe, geoloog, geologue, geologo
neuroscience, neurowissenschaft, neurowissenschaften, neurosciences, neurociencia, neurociencias, neuroscienze, neurowetenschap
microbiology, mikrobiologie, microbiologie, microbiologia
immunology, immunologie, immunologia, immunologist
virology, virologie, virologia, vaccines, impfstoffe, vaccins, vacunas, vacinas, vaccini
stem cells, stammzellen, stamcellen, cellules souches, celulas madre, cellule staminali
cell therapy, t cell therapy, t-cell, zelltherapie, therapie cellulaire, gene therapy, gentherapie
materials science, werkstoffkunde, materiaalkunde, science des materiaux, ciencia de materiales
nanotechnology, nanotechnologie, nanotecnologia
drones, uav, drohnen
3d printing, additive manufacturing, 3d-druck, 3d printen, impression 3d, impresion 3d, impressao 3d, stampa 3d
finite element analysis, =FEA, finite elements, finite element, eindige elementen, finite elemente, elements finis, elementos finitos, elementi finiti
identity and access management, =IAM, identity management, identitatsmanagement, identiteitsbeheer, gestion des identites, gestion de identidades, gestao de identidades
`;
