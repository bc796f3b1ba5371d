import type { SameAs } from '../../catalogue.ts';
import type { backup as english } from '../../en/settings/backup.ts';

/** Dutch: backups. ICU MessageFormat. */
export const backup: SameAs<typeof english> = {
  'backup.title': 'Back-up',
  'backup.why':
    'Eén bestand met alles wat Winnow onthoudt: verzoeken, beslissingen, wat het leerde, je profiel en instellingen. Bewaar het waar niemand anders het leest: er staan woorden van anderen in.',
  'backup.uninstall':
    'Als je de extensie verwijdert, is het geheugen meteen gewist. De browser vraagt niets vooraf, en zonder back-up krijgt niemand het terug.',
  'backup.never': 'Nog niet opgeslagen.',
  'backup.last': 'Laatst opgeslagen: {when}.',
  'backup.much': 'Sindsdien is er veel veranderd.',
  'backupSave.json': 'Back-up opslaan',
  'backupSave.csv': 'Verzoeken als tabel opslaan',
  'backup.back': 'Een back-up terugzetten',
  'backup.backWhy':
    'Je ziet wat erin staat voordat er iets verandert. Wat hier is, blijft; mensen die je Winnow liet vergeten, komen terug als ze in het bestand staan.',
  'backupStep.saving': 'Opslaan…',
  'backupStep.reading': 'Het bestand wordt bekeken…',
  'backupStep.taking': 'Het wordt opgeschreven…',
  'backup.saved': 'Opgeslagen bij je downloads.',
  'backup.taken': 'Teruggezet. Wachtende verzoeken worden opnieuw beoordeeld.',
  'backup.review': 'Wat erin staat, opgeslagen {when}',
  'backupCount.fresh': 'Nieuw',
  'backupCount.same': 'Hetzelfde',
  'backupCount.stands': 'Blijft als hier',
  'backupCount.changed': 'Wordt bijgewerkt',
  'backupTable.requests': 'Verzoeken',
  'backupTable.decisions': 'Beslis\u00adsingen',
  'backupTable.singles': 'Profiel en instel\u00adlingen',
  'backupTable.readings': 'Het lezen, per dag',
  'backupTable.connections': 'Connecties',
  'backupTable.pastRequests': 'Verzoeken die je ooit kreeg',
  'backupTable.lessons': 'Lessen',
  'backupTable.texts': 'Herkende teksten',
  'backupTable.people': 'Mensen met wie je contact houdt',
  'backupTable.touches': 'Gesprekken, telefoontjes en berichten',
  'backup.refused': '{count, plural, one {# rij wordt} other {# rijen worden}} weggelaten',
  'backup.refusedRow': 'Regel {line, number}: “{field}” {why}',
  'refused.forbidden': 'mag niet in een back-up staan',
  'refused.unknown-field': 'is niet bekend',
  'refused.missing': 'ontbreekt',
  'refused.wrong': 'heeft een waarde die niet kan kloppen',
  'backup.merged':
    'Er gaat niets verloren: bij een verschil telt het verzoek dat het laatst is gezien en de beslissing die het verst is, en instellingen die je hier veranderde, blijven.',
  'backup.take': 'Terugzetten',
  'backupTrouble.unreadable': 'Het bestand kon niet worden gelezen.',
  'backupTrouble.empty-file': 'Het bestand is leeg.',
  'backupTrouble.not-backup': 'Dit is geen back-up van Winnow.',
  'backupTrouble.not-json': 'Het bestand is beschadigd: regel {line, number} is niet te begrijpen.',
  'backupTrouble.newer':
    'De back-up is gemaakt door een nieuwere Winnow (versie {found} van het geheugen). Werk Winnow bij en probeer het opnieuw.',
  'backupTrouble.cut-short': 'Het bestand is niet tot het einde geschreven. Gebruik een andere kopie.',
  'backupTrouble.unknown-part': 'Regel {line, number} begint een deel dat Winnow niet kent: “{found}”.',
  'backupTrouble.too-long': 'Wat op regel {line, number} begint, is te lang om van Winnow te komen.',
  'backupTrouble.full': 'De schijf is vol, of de browser geeft Winnow geen ruimte meer.',
  'backupTrouble.blocked':
    'Een ander venster houdt het geheugen vast. Sluit andere tabbladen van Winnow en probeer het opnieuw.',
  'backupTrouble.not-upgraded': 'Het geheugen kon niet worden bijgewerkt.',
  'backupTrouble.damaged': 'De browser kan het geheugen niet lezen.',
  'backupTrouble.silent': 'De browser gaf geen antwoord, en geen reden.',
};
