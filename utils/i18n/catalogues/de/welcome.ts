import type { WelcomeCatalogue } from '../catalogue.ts';

/** German, the steps of the first page, and the invented requests to try it on. ICU MessageFormat. */
export const welcome: WelcomeCatalogue = {
  'welcome.title': 'Willkommen bei Winnow',
  'welcome.lead':
    'Es unterscheidet bei deinen Kontaktanfragen den Menschen von der Werbung. Vorher ein paar einfache Worte.',
  'welcome.does': 'Was es tut',
  'welcome.does.read':
    'Es liest die Anfragen auf der Seite, die du offen hast, und beurteilt jede auf diesem Gerät.',
  'welcome.does.show': 'Es setzt ein Label neben jeden Namen und sagt, warum.',
  'welcome.does.press':
    'Entscheidest du über eine Anfrage, drückt es diesen einen Knopf für dich, einmal, wenn die Zeit für Rückgängig vorbei ist.',
  'welcome.never': 'Was es nie tut',
  'welcome.never.send': 'Es schickt nirgendwohin etwas: kein Server, kein Konto, keine Statistik.',
  'welcome.never.write': 'Es schreibt niemandem. Eine Antwort ist ein Entwurf in deiner Zwischenablage.',
  'welcome.never.alone':
    'Es entscheidet nichts von sich aus. Nur für Leute, die dir denselben Text geschickt haben, kannst du einmal wählen, und auch dann wird jede Anfrage einzeln gedrückt und zurückgenommen.',
  'welcome.never.hide': 'Es versteckt keine Anfrage und lädt keine nach.',
  'welcome.rules': 'Was LinkedIns eigene Regeln sagen',
  'welcome.rules.say':
    'LinkedIns Nutzervereinbarung und die Hilfeseite über verbotene Software untersagen Mitgliedern Erweiterungen, die die Seiten kopieren, ihr Aussehen verändern oder automatisieren, was man dort tut.',
  'welcome.rules.mean':
    'Winnow liest die Seite, zeichnet Labels darüber und drückt einen Knopf, wenn du es sagst. Wörtlich genommen fällt solche Software unter diese Regeln. LinkedIn kann ein Konto wegen seiner Regeln einschränken oder schließen. Das ist keine Rechtsberatung: Lies sie und entscheide selbst.',
  'welcome.rules.read': 'Die Nutzervereinbarung lesen',
  'welcome.choice': 'Wie viel von Winnow möchtest du auf der Seite?',
  'welcome.kept': 'Gespeichert. Du kannst es jederzeit in den Einstellungen ändern.',
  'welcome.steps': 'Schritte',
  'welcomeStep.does': 'Was es tut',
  'welcomeStep.you': 'Wer du bist',
  'welcomeStep.try': 'Probiere es aus',
  'welcome.next': 'Weiter: {step}',
  'welcome.back': 'Zurück',
  'welcome.import': 'Aus deinen eigenen Daten',
  'welcome.type': 'Oder tippe es ein',
  'welcome.try': 'Probiere es an fünf Anfragen aus',
  'welcome.try.why':
    'Sie sind erfunden und werden beurteilt wie deine; nichts wird gedrückt, und nichts davon wird gespeichert oder gezählt. Drücke die Taste oder den Knopf, auf dem sie steht.',
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
