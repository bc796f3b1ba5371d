import type { WelcomeCatalogue } from '../catalogue.ts';

/** Italian, the steps of the first page, and the invented requests to try it on. ICU MessageFormat. */
export const welcome: WelcomeCatalogue = {
  'welcome.title': 'Ti diamo il benvenuto in Winnow',
  'welcome.lead':
    'Distingue le persone dalle vendite fra le tue richieste di collegamento. Prima di cominciare, poche parole semplici.',
  'welcome.does': 'Che cosa fa',
  'welcome.does.read':
    'Legge le richieste della pagina che hai aperta, e giudica ciascuna su questo computer.',
  'welcome.does.show': 'Mette un’etichetta accanto a ogni nome, e dice perché.',
  'welcome.does.press':
    'Quando decidi una richiesta, preme quell’unico pulsante per te, una volta, passato il tempo per annullare.',
  'welcome.never': 'Che cosa non fa mai',
  'welcome.never.send': 'Non invia niente da nessuna parte: né server, né account, né statistiche.',
  'welcome.never.write': 'Non scrive a nessuno. Una risposta è una bozza negli appunti.',
  'welcome.never.alone':
    'Non decide niente da solo. Puoi scegliere una volta per più persone solo se ti hanno mandato lo stesso testo, e anche allora ogni richiesta viene premuta e annullata da sola.',
  'welcome.never.hide': 'Non nasconde nessuna richiesta, e non ne carica altre.',
  'welcome.rules': 'Che cosa dicono le regole di LinkedIn',
  'welcome.rules.say':
    'Il Contratto di licenza di LinkedIn, e la sua pagina di assistenza sul software vietato, proibiscono ai membri le estensioni che ne copiano le pagine, ne cambiano l’aspetto o automatizzano ciò che vi si fa.',
  'welcome.rules.mean':
    'Winnow legge la pagina, vi disegna sopra etichette e preme un pulsante quando lo dici tu. Prese alla lettera, le regole riguardano software simile. LinkedIn può limitare o chiudere un account per le sue regole. Questo non è un parere legale: leggile, e decidi da te.',
  'welcome.rules.read': 'Leggi il Contratto di licenza',
  'welcome.choice': 'Quanto di Winnow vuoi sulla pagina?',
  'welcome.kept': 'Salvato. Puoi cambiarlo quando vuoi nelle impostazioni.',
  'welcome.steps': 'Passi',
  'welcomeStep.does': 'Che cosa fa',
  'welcomeStep.you': 'Chi sei',
  'welcomeStep.try': 'Provalo',
  'welcome.next': 'Avanti: {step}',
  'welcome.back': 'Indietro',
  'welcome.import': 'Dai tuoi dati',
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
