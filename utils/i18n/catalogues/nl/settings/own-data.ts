import type { SameAs } from '../../catalogue.ts';
import type { ownData as english } from '../../en/settings/own-data.ts';

/** Dutch: the reader’s own data from the network. ICU MessageFormat. */
export const ownData: SameAs<typeof english> = {
  'export.title': 'Je gegevens van het netwerk',
  'export.why':
    'LinkedIn geeft je een kopie van je eigen gegevens. Daaruit leert Winnow wie je bent, met wie je een connectie hebt en welke verzoeken je ooit accepteerde. De gegevens worden op deze computer gelezen, en je ziet wat erin staat voordat er iets wordt bewaard.',
  'export.how': 'Hoe je ze krijgt',
  'exportStep.open':
    'Open op LinkedIn Instellingen en privacy, dan Gegevensprivacy, dan “Een kopie van uw gegevens ophalen”.',
  'exportStep.ask': 'Vraag het grotere archief. Alleen Profile, Connections en Invitations is ook goed.',
  'exportStep.wait':
    'LinkedIn schrijft je als het klaar is: een paar bestanden binnen minuten, het hele archief binnen een dag of zo.',
  'exportStep.drop': 'Download de ZIP en laat hem hier los zoals hij is. Losse CSV-bestanden eruit kan ook.',
  'export.reading': 'Je bestanden worden gelezen…',
  'export.cancel': 'Annuleren',
  'export.close': 'Sluiten',
  'export.cancelled': 'Geannuleerd. Er is niets veranderd.',
  'export.review': 'Wat erin staat',
  'export.nothingYet': 'Er is nog niets bewaard.',
  'export.keepsProfile':
    'Wat er over jou in staat, komt bij je profiel hieronder. Wat je zelf typte, blijft zoals het is en gaat voor.',
  'export.kind': 'Soort',
  'export.found': 'In de bestanden',
  'export.fresh': 'Nieuw',
  'export.gone': 'Verdwenen',
  'exported.name': 'Naam',
  'exported.headline': 'Kopregel',
  'exported.positions': 'Functies',
  'exported.education': 'Scholen',
  'exported.skills': 'Vaardigheden en certificaten',
  'exported.interests': 'Interesses',
  'exported.places': 'Plaatsen',
  'exported.events': 'Evenementen',
  'exported.communities': 'Gemeenschappen',
  'exported.posts': 'Posts, publicaties en projecten',
  'exported.people': 'Mensen die je aanbevolen hebben',
  'exported.connections': 'Connecties',
  'exported.pastRequests': 'Verzoeken die je kreeg',
  'export.sent': 'Verzoeken die je stuurde',
  'export.keepsConnections':
    'Naam, profieladres, bedrijf, functie en datum worden bewaard; e-mailadressen niet.',
  'export.keepsRequests':
    '{accepted, plural, =0 {Geen ervan is} one {# ervan is} other {# ervan zijn}} van iemand met wie je nu een connectie hebt: die heb je geaccepteerd. Wie en wanneer wordt van allemaal bewaard, het bericht alleen van die. Van de andere zegt het bestand niet wat ervan geworden is.',
  'export.keepsNothing': 'Alleen geteld. Er wordt niets van bewaard.',
  'export.skipped':
    'Weggelaten: {rows, plural, one {# rij} other {# rijen}}{files, plural, =0 {} one {, # bestand} other {, # bestanden}}',
  'export.skippedRows':
    '{path}, {count, plural, one {regel {lines}} other {# rijen op regels {lines}}}: {reason}',
  'export.emptyFile': '{path}: leeg',
  'export.noHeader': '{path}: geen rij noemt de kolommen, dus is er niets van gelezen',
  'skip.columns': 'meer of minder cellen dan de kop',
  'skip.quotes': 'een aanhalingsteken op de verkeerde plaats, of een dat nooit sluit',
  'skip.given-up': 'overal aanhalingstekens op de verkeerde plaats; de rest is niet gelezen',
  'skip.garbled': 'onleesbare letters; misschien heeft een spreadsheet het bestand bewaard',
  'skip.nobody': 'noemt niemand, zoals bij leden die zich verbergen',
  'skip.nothing': 'zegt niets wat wordt gebruikt',
  'skip.direction': 'zegt niet wie het stuurde',
  'skip.duplicate': 'hetzelfde als een eerdere rij',
  'skip.too-many': 'meer dan er bewaard worden',
  'export.unused':
    '{count, plural, one {# ander bestand} other {# andere bestanden}}: niet gebruikt, niet geopend',
  'export.more': 'en nog {count, number}',
  'export.same': 'Dit is allemaal al bekend: er zou niets veranderen.',
  'export.take': 'Overnemen',
  'export.taking': 'Het wordt opgeschreven…',
  'export.taken': 'Overgenomen. Wachtende verzoeken worden opnieuw beoordeeld.',
  'export.kept':
    'Overgenomen {when}: {connections, plural, =0 {geen connecties} one {# connectie} other {# connecties}}, {requests, plural, =0 {geen eerdere verzoeken} one {# eerder verzoek} other {# eerdere verzoeken}}.',
  'export.bringBack':
    '{count, plural, one {# verwijderde vermelding} other {# verwijderde vermeldingen}} terughalen',
  'export.forget': 'Dit alles vergeten',
  'export.forgetSure': 'Wat je typte, blijft. De rest vergeten?',
  'export.forgetYes': 'Vergeten',
  'export.forgetNo': 'Behouden',
  'export.nothingChanged': 'Er is niets veranderd.',
  'trouble.unreadable': '{file} was niet te lezen. Is het een map, kies dan de bestanden erin.',
  'trouble.empty-file': '{file} is leeg.',
  'trouble.wrong-file': '{file} is niet de ZIP met je gegevens en ook geen CSV-bestand eruit.',
  'trouble.not-zip': '{file} is geen ZIP, wat de naam ook zegt. Download hem opnieuw.',
  'trouble.damaged':
    '{file} is beschadigd of afgebroken{inside, select, none {} other { (bij {inside})}}. Download hem opnieuw.',
  'trouble.encrypted': '{file} is met een wachtwoord beveiligd. Pak hem zelf uit en kies de CSV-bestanden.',
  'trouble.nested': '{file} bevat nog een ZIP, {inside}. Pak hem één keer uit en kies die.',
  'trouble.unsafe-path': '{file} bevat een bestand dat buiten zijn map wijst, {inside}. Er is niets geopend.',
  'trouble.too-large':
    '{file} wordt uitgepakt veel groter dan zulke gegevens kunnen zijn (bij {inside}). Het lezen is gestopt.',
  'trouble.too-many-files': '{file} bevat meer bestanden dan zulke gegevens hebben. Er is niets geopend.',
  'trouble.nothing-known':
    '{file} bevat niets wat Winnow leest, zoals Profile, Positions, Connections of Invitations.',
  'trouble.not-kept':
    'Schrijven naar het geheugen lukte niet: misschien is de schijf vol, of is opslag geblokkeerd.',
  'trouble.unexpected': 'Er ging iets mis bij het lezen van de bestanden.',
  'drop.export': 'Sleep de ZIP of CSV-bestanden hierheen, of',
  'drop.backup': 'Sleep een back-up hierheen, of',
  'choose.export': 'Bestanden kiezen',
  'choose.backup': 'Bestand kiezen',
};
