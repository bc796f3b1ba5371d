import type { SameAs } from '../../catalogue.ts';
import type { diagnosis as english } from '../../en/settings/diagnosis.ts';

/** Dutch: how reading goes. ICU MessageFormat. */
export const diagnosis: SameAs<typeof english> = {
  'diagnosis.fine': 'Niets ongewoons aan hoe de pagina’s van het netwerk worden gelezen.',
  'diagnosis.reading': 'De pagina’s van het netwerk lezen',
  'diagnosis.reading.why':
    'Voor als een pagina verkeerd wordt gelezen: staat dit uit, dan wordt er niets van getoond, beoordeeld of bewaard. Wat je hebt, blijft.',
  'diagnosis.report': 'Verslag',
  'diagnosis.report.why':
    'Het verslag is voor wie het lezen van pagina’s herstelt. Er staan aantallen, versies en namen uit de opmaak van de pagina in: geen naam, geen kopregel, geen bericht, geen adres. Er wordt niets verstuurd; jij kopieert het.',
  'diagnosis.report.make': 'Verslag tonen',
  'diagnosis.report.copy': 'Verslag kopiëren',
  'report.copied': 'Gekopieerd.',
  'report.notCopied': 'De browser liet kopiëren niet toe. Selecteer de tekst en kopieer die zelf.',
  'report.failed': 'Het verslag kon niet worden gemaakt. Probeer het opnieuw.',
  'diagnosis.page.why':
    'Van je open pagina met uitnodigingen kun je een kopie opslaan waarin elke tekst is vervangen door zijn vorm (“Xxx Xxxxxx”) en elk adres van een persoon door een nummer, en waaruit de afbeeldingen weg zijn.',
  'diagnosis.page.save': 'Onleesbaar gemaakte pagina opslaan',
  'pageSaving.saved': 'Opgeslagen bij je downloads.',
  'pageSaving.none': 'Er is geen pagina met verzoeken open. Open eerst je uitnodigingen.',
  'pageSaving.failed':
    'De pagina kon niet worden opgeslagen. Laad de pagina opnieuw en probeer het nog eens.',
  'finding.unread':
    '{page}: van ongeveer {requests, plural, one {# verzoek} other {# verzoeken}} {cards, plural, =0 {was er geen} one {was er maar #} other {waren er maar #}} te lezen.',
  'finding.field-gone':
    '{page}: {field} is haast niet meer te lezen (eerst op {before} van de kaarten, nu op {now}).',
  'field.headline': 'de kopregel',
  'field.mutual': 'het aantal gemeenschappelijke connecties',
  'field.note': 'het bericht',
  'field.time': 'het tijdstip',
  'pageKind.manager': 'Pagina met uitnodigingen',
  'pageKind.preview': 'Pagina “Mijn netwerk”',
  'pageKind.profile': 'Profielpagina’s',
  'pageKind.other': 'Andere pagina’s',
};
