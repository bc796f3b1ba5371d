import type { InsightsCatalogue } from '../catalogue.ts';

/** Italian, the page of insights. */
export const insights: InsightsCatalogue = {
  'insights.title': 'Panoramica',
  'insights.lead': 'Contato su questo computer, da ciò che Winnow ha conservato. Nessun altro lo vede.',
  'insights.period': 'Periodo',
  'period.weeks': '12 settimane',
  'period.year': 'Un anno',
  'period.all': 'Tutto',
  'insights.counting': 'Conto ciò che è conservato…',
  'insights.figures': 'Mostra le cifre',
  'insights.first.title': 'Ancora niente da disegnare',
  'insights.first.text':
    'Quando Winnow avrà letto qualche richiesta, vedrai qui che cosa è arrivato, che cosa hai deciso e quanto eravate d’accordo.',
  'insights.tooFew': 'Troppo poco per dire: {count, number} delle {enough, number} decisioni necessarie.',
  'share.likely': '{share} (probabilmente da {low} a {high})',
  'unit.week': 'Settimana del',
  'unit.month': 'Mese',
  'unit.year': 'Anno',
  'insights.all': 'Tutte',

  'arrivals.title':
    '{unit, select, week {Richieste per settimana} month {Richieste per mese} other {Richieste per anno}}',
  'arrivals.reading':
    '{total, plural, one {È arrivata # richiesta} other {Sono arrivate # richieste}}, circa {average} {unit, select, week {a settimana} month {al mese} other {all’anno}}. Più spesso: «{label}», {most, number}.',
  'arrivals.few':
    '{total, plural, one {È arrivata # richiesta: «{label}»} other {Sono arrivate # richieste, di cui {most, number} «{label}»}}.',
  'arrivals.none': 'Nessuna richiesta è arrivata in questo periodo.',

  'decided.title': 'Che cosa hai deciso',
  'decided.reading':
    'Su {total, plural, one {# richiesta} other {# richieste}} ne hai accettate {accepted, number}, hai risposto a {replied, number} e ne hai rifiutate {declined, number}.',
  'decided.nothing':
    '{total, plural, one {È arrivata # richiesta, e non è ancora decisa} other {Sono arrivate # richieste, e nessuna è ancora decisa}}.',
  'outcome.accepted': 'Accettate',
  'outcome.replied': 'Con risposta',
  'outcome.declined': 'Rifiutate',
  'outcome.later': 'Rinviate',
  'outcome.open': 'Non decise',

  'agreement.title': 'Quanto spesso tu e Winnow eravate d’accordo',
  'agreement.reading':
    'Dove Winnow si era schierato, eri d’accordo in {part, number} di {whole, number} decisioni: {share}.',
  'agreement.none': 'Non hai ancora deciso niente su cui Winnow si fosse schierato.',
  'agreement.how':
    'Ogni punto sono le richieste a cui Winnow dava più o meno la stessa probabilità di essere vendita, truffa o generiche; sta tanto più in alto quante più ne hai rifiutate o chiamate così. Sulla linea, quella probabilità si può prendere in parola. Le barre mostrano ciò che il solo caso consente.',
  'agreement.line': 'come previsto',
  'agreement.given': 'Probabilità data da Winnow, in %',
  'agreement.came': 'Rifiutate o chiamate così da te',
  'agreement.range': 'dal {from, number} al {to, number}%',
  'agreement.hint':
    '{count, plural, one {# richiesta} other {# richieste}}, previsto {given}, avverato {came}',
  'agreement.count': 'Richieste',
  'agreement.likely': 'Probabile',
  'agreement.enough': '{enough, number} richieste o più, con ciò che il caso consente',
  'agreement.few': 'Meno: troppo poche per dire',

  'origins.title': 'Da dove vengono le richieste autentiche',
  'origins.reading':
    'Su {genuine, plural, one {# persona autentica} other {# persone autentiche}}, {most, number} {source, select, school {hanno frequentato una tua scuola} employer {hanno lavorato dove hai lavorato tu} people {conoscono persone che conosci} place {sono legate a un tuo luogo} other {si occupano di ciò di cui ti occupi tu}}; per {none, number} la scheda non mostra niente che condividiate.',
  'origins.apart':
    'Su {genuine, plural, one {# persona autentica} other {# persone autentiche}}, nessuna scheda mostra qualcosa che condividiate.',
  'origins.none': 'Nessuno di autentico in questo periodo.',
  'origins.how':
    'Autentico è chi tu o Winnow avete chiamato così, se non l’hai rifiutato, e chiunque tu abbia accettato o a cui hai risposto. Una scheda può mostrare più cose.',
  'origins.forgotten': 'Di {count, number} di loro non si sa più che cosa mostrasse la scheda.',
  'origin.school': 'Stessa scuola',
  'origin.employer': 'Stessa azienda',
  'origin.people': 'Collegamenti in comune',
  'origin.place': 'Stesso luogo',
  'origin.interest': 'Stesso tema o comunità',
  'origin.none': 'Niente di visibile',
  'origins.genuine': 'Autentiche',
  'origins.others': 'Altre la cui scheda mostra lo stesso',
  'origins.share': 'Autentiche fra loro',
  'origins.hint': '{name}: {genuine, number} autentiche su {shown, number}',

  'time.title': 'Tempo risparmiato',
  'time.reading':
    '{time}: {spared, plural, one {# richiesta che Winnow aveva messo da parte, e che hai rifiutato} other {# richieste che Winnow aveva messo da parte, e che hai rifiutato}}.',
  'time.none': 'Ancora niente: non hai rifiutato nulla che Winnow avesse messo da parte.',
  'time.minutes': 'Circa {minutes, plural, one {# minuto} other {# minuti}}',
  'time.hours': 'Circa {hours, plural, one {# ora} other {# ore}}',
  'time.level': '{hours}\u00a0h',
  'time.levelMinutes': '{minutes}\u00a0min',
  'time.seconds': 'Conta ciascuna come',
  'time.choice': '{seconds, number} secondi',
  'time.how':
    'È un’ipotesi, non una misura. La nota più lunga che la rete consente si legge in circa 13 secondi; guardare il profilo richiede di più. Impostalo su ciò che servirebbe a te.',
  'time.spared': 'Messe da parte e rifiutate',
  'time.soFar': 'Tempo finora',

  'repeats.title': 'Testi tornati',
  'repeats.reading':
    '{repeated, number} di {notes, plural, one {# nota} other {# note}} avevano un testo che anche altri ti hanno mandato. Uno di questi è arrivato da {people, number} persone.',
  'repeats.none':
    '{notes, plural, one {È arrivata # nota, con un testo che nessun altro ti ha mandato} other {Sono arrivate # note, nessuna con un testo che qualcun altro ti abbia mandato}}.',
  'repeats.noNotes': 'Nessuna richiesta è arrivata con una nota in questo periodo.',
  'repeats.repeated': 'Anche altri hanno mandato questo testo',
  'repeats.single': 'Arrivato da una sola persona',

  'notes.title': 'Con e senza nota',
  'notes.noted': 'Con nota',
  'notes.bare': 'Senza nota',
  'notes.moreNoted': 'Chi scrive una nota ti è più gradito: ne hai voluti {noted}, e {bare} degli altri.',
  'notes.moreBare': 'Chi non scrive una nota ti è più gradito: ne hai voluti {bare}, e {noted} degli altri.',
  'notes.neither':
    'Una nota non fa una chiara differenza per te: hai voluto {noted} di chi ce l’ha, e {bare} di chi non ce l’ha.',
  'notes.tooFew':
    '{noted, number} sono arrivate con nota e {bare, number} senza. Per confrontarle servono {enough, number} decisioni per parte.',
  'notes.wanted': 'Accettate o con risposta, fra quelle decise',
  'inTouch.title': 'Persone con cui resti in contatto',
  'inTouch.reading':
    'Hai mantenuto {kept, number} di {planned, plural, one {# contatto previsto} other {# contatti previsti}}.',
  'inTouch.readingBefore':
    'Hai mantenuto {kept, number} di {planned, plural, one {# contatto previsto} other {# contatti previsti}}; nel periodo precedente erano {keptBefore, number} di {plannedBefore, number}.',
  'inTouch.noPlans':
    'Niente era previsto in questo periodo; hai sentito {people, plural, one {# persona} other {# persone}}.',
  'inTouch.none': 'Niente era previsto in questo periodo, e niente è stato annotato.',
  'inTouch.kept': 'Mantenuti',
  'inTouch.missed': 'Mancati',
  'inTouch.people': 'Persone',
  'inTouch.kinds': 'Tipo di contatto',
  'inTouch.now': 'Questo periodo',
  'inTouch.before': 'Il periodo precedente',
  'inTouch.of': '{kept, number} di {planned, number}',
  'inTouch.conversations':
    'Di {accepted, plural, one {# richiesta autentica} other {# richieste autentiche}} che hai accettato, {conversed, plural, one {# ha} other {# hanno}} portato a una conversazione entro 90 giorni, e {open, number} possono ancora farlo.',
  'inTouch.quiet':
    'Con {quiet, plural, one {# persona} other {# persone}} c’è oggi più silenzio di quanto fosse abituale fra voi.',
};
