import type { WelcomeCatalogue } from '../catalogue.ts';

/** Italian, the steps of the first page, and the invented requests to try it on. ICU MessageFormat. */
export const welcome: WelcomeCatalogue = {
  'welcome.steps': 'Passi',
  'welcomeStep.does': 'Che cosa fa',
  'welcomeStep.you': 'Chi sei',
  'welcomeStep.try': 'Provalo',
  'welcome.next': 'Avanti: {step}',
  'welcome.back': 'Indietro',
  'welcome.import': 'Dai tuoi dati',
  'welcome.import.why':
    'LinkedIn ti consegna una copia dei tuoi dati. Messa nelle impostazioni, dice chi sei, senza che tu debba scrivere nulla.',
  'welcome.import.go': 'Aprila nelle impostazioni',
  'welcome.imported': 'Acquisita.',
  'welcome.type': 'Oppure scrivilo',
  'welcome.try': 'Provalo su cinque richieste',
  'welcome.try.why':
    'Sono inventate e giudicate come lo saranno le tue; non viene premuto nulla, e nulla viene conservato o contato. Premi il tasto, o il pulsante che lo indica.',
  'welcome.try.of': '{at, number} di {count, number}',
  'welcome.try.failed': 'Winnow non ha risposto.',
  'welcome.try.all': 'È tutto qui.',
  'welcome.try.chosen': 'Che cosa hai scelto',
  'welcome.try.again': 'Ancora una volta',
  'sampleHeadline.pitch': 'Riempio le agende di clienti da sogno | Partner di crescita',
  'sampleHeadline.genuine': 'Ingegnera di ponti, Città di Anversa',
  'sampleHeadline.bare': 'Topografo, autorità portuale',
  'sampleHeadline.recruiter': 'Selezione per studi di ingegneria',
  'sampleHeadline.generic': 'Metto in contatto persone e idee',
  'sampleNote.pitch':
    'Ciao, aiutiamo team come il tuo a conquistare 30 nuovi clienti al mese, garantito. Hai 15 minuti questa settimana per una breve chiamata?',
  'sampleNote.genuine':
    'Ciao, martedì eravamo seduti vicini sul treno di ritorno dal convegno di Lione e ho dimenticato di chiederti: come si intitolava il libro sui ponti di cui mi hai parlato?',
  'sampleNote.recruiter':
    'Buongiorno, cerchiamo un project manager per il nostro ufficio di Gand, quattro giorni a settimana. Posso inviarti la descrizione della posizione?',
  'sampleNote.generic':
    'Ho visto il tuo profilo e sono rimasto colpito. Mi piacerebbe aggiungerti alla mia rete di professionisti che la pensano allo stesso modo!',
};
