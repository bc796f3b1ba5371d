import type { WelcomeCatalogue } from '../catalogue.ts';

/** German, the steps of the first page, and the invented requests to try it on. ICU MessageFormat. */
export const welcome: WelcomeCatalogue = {
  'welcome.steps': 'Schritte',
  'welcomeStep.does': 'Was es tut',
  'welcomeStep.you': 'Wer du bist',
  'welcomeStep.try': 'Probier es aus',
  'welcome.next': 'Weiter: {step}',
  'welcome.back': 'Zurück',
  'welcome.import': 'Aus deinen eigenen Daten',
  'welcome.import.why':
    'LinkedIn gibt dir eine Kopie deiner eigenen Daten. In den Einstellungen abgelegt, sagt sie, wer du bist, ohne dass du etwas tippst.',
  'welcome.import.go': 'In den Einstellungen öffnen',
  'welcome.imported': 'Übernommen.',
  'welcome.type': 'Oder tipp es ein',
  'welcome.try': 'Probier es an fünf Anfragen aus',
  'welcome.try.why':
    'Sie sind erfunden und werden beurteilt wie deine; nichts wird gedrückt, und nichts davon wird behalten oder gezählt. Drück die Taste oder den Knopf, der sie nennt.',
  'welcome.try.of': '{at, number} von {count, number}',
  'welcome.try.failed': 'Winnow hat nicht geantwortet.',
  'welcome.try.all': 'Mehr ist es nicht.',
  'welcome.try.chosen': 'Was du gewählt hast',
  'welcome.try.again': 'Noch einmal',
  'sampleHeadline.pitch': 'Ich fülle Kalender mit Traumkunden | Wachstumspartner',
  'sampleHeadline.genuine': 'Brückenbauingenieurin, Stadt Antwerpen',
  'sampleHeadline.bare': 'Vermesser, Hafenbehörde',
  'sampleHeadline.recruiter': 'Personalberaterin für Ingenieurbüros',
  'sampleHeadline.generic': 'Verbinderin von Menschen und Ideen',
  'sampleNote.pitch':
    'Hallo, wir verhelfen Teams wie Ihrem zu 30 neuen Kunden im Monat, garantiert. Haben Sie diese Woche 15 Minuten für ein kurzes Telefonat?',
  'sampleNote.genuine':
    'Hallo, wir saßen am Dienstag im Zug von der Tagung in Lyon nebeneinander, und ich habe vergessen zu fragen: Wie hieß das Buch über Brücken, von dem Sie erzählt haben?',
  'sampleNote.recruiter':
    'Guten Tag, wir suchen eine Projektleitung für unser Büro in Gent, vier Tage die Woche. Darf ich Ihnen die Stellenbeschreibung schicken?',
  'sampleNote.generic':
    'Ich bin auf Ihr Profil gestoßen und war beeindruckt. Gerne würde ich Sie in mein Netzwerk Gleichgesinnter aufnehmen!',
};
