import type { SameAs } from '../../catalogue.ts';
import type { backup as english } from '../../en/settings/backup.ts';

/** French: backups. ICU MessageFormat. */
export const backup: SameAs<typeof english> = {
  'backup.title': 'Sauvegarde',
  'backup.why':
    'Un fichier avec tout ce que Winnow retient : demandes, décisions, ce qu’il a appris, ton profil et tes réglages. Garde-le là où personne d’autre ne le lit : il contient les mots d’autres personnes.',
  'backup.uninstall':
    'Retirer l’extension supprime aussitôt sa mémoire. Le navigateur ne demande rien et, sans sauvegarde, rien ne peut la faire revenir.',
  'backup.never': 'Pas encore sauvegardé.',
  'backup.last': 'Dernière sauvegarde : {when}.',
  'backup.much': 'Beaucoup a changé depuis.',
  'backupSave.json': 'Enregistrer une sauvegarde',
  'backupSave.csv': 'Enregistrer les demandes en tableau',
  'backup.back': 'Restaurer une sauvegarde',
  'backup.backWhy':
    'Tu vois ce qu’elle contient avant que rien ne change. Ce qui est ici reste ; les personnes que tu avais fait oublier reviennent si elles sont dans le fichier.',
  'backupStep.saving': 'Enregistrement…',
  'backupStep.reading': 'Examen du fichier…',
  'backupStep.taking': 'Enregistrement…',
  'backup.saved': 'Enregistrée dans tes téléchargements.',
  'backup.taken': 'Restaurée. Les demandes en attente sont jugées à nouveau.',
  'backup.review': 'Ce qu’elle contient, enregistrée {when}',
  'backupCount.fresh': 'Nouveau',
  'backupCount.same': 'Identique',
  'backupCount.stands': 'Reste comme ici',
  'backupCount.changed': 'Mis à jour',
  'backupTable.requests': 'Demandes',
  'backupTable.decisions': 'Décisions',
  'backupTable.singles': 'Profil et réglages',
  'backupTable.readings': 'La lecture, jour par jour',
  'backupTable.connections': 'Relations',
  'backupTable.pastRequests': 'Demandes reçues autrefois',
  'backupTable.lessons': 'Leçons',
  'backupTable.texts': 'Textes reconnus',
  'backupTable.people': 'Contacts proches',
  'backupTable.touches': 'Prises de contact',
  'backup.refused': '{count, plural, one {# ligne est laissée} other {# lignes sont laissées}} de côté',
  'backup.refusedRow': 'Ligne {line, number} : « {field} » {why}',
  'refused.forbidden': 'n’est pas permis dans une sauvegarde',
  'refused.unknown-field': 'n’est pas connu',
  'refused.missing': 'manque',
  'refused.wrong': 'a une valeur qui ne peut pas être juste',
  'backup.merged':
    'Rien n’est perdu : en cas de différence, la vue la plus récente d’une demande et la décision la plus avancée comptent, et les réglages que tu as changés ici restent.',
  'backup.take': 'La restaurer',
  'backupTrouble.unreadable': 'Le fichier n’a pas pu être lu.',
  'backupTrouble.empty-file': 'Le fichier est vide.',
  'backupTrouble.not-backup': 'Ce n’est pas une sauvegarde de Winnow.',
  'backupTrouble.not-json': 'Le fichier est endommagé : la ligne {line, number} est incompréhensible.',
  'backupTrouble.newer':
    'La sauvegarde vient d’un Winnow plus récent (version {found} de la mémoire). Mets Winnow à jour, puis réessaie.',
  'backupTrouble.cut-short': 'Le fichier n’a pas été écrit jusqu’au bout. Prends-en une autre copie.',
  'backupTrouble.unknown-part':
    'À la ligne {line, number} commence une partie que Winnow ne connaît pas : « {found} ».',
  'backupTrouble.too-long': 'Ce qui commence à la ligne {line, number} est trop long pour venir de Winnow.',
  'backupTrouble.full': 'Il n’y a plus de place sur le disque, ou le navigateur n’en donne plus à Winnow.',
  'backupTrouble.blocked':
    'Une autre fenêtre retient la mémoire. Ferme les autres onglets de Winnow, puis réessaie.',
  'backupTrouble.not-upgraded': 'La mémoire n’a pas pu être mise à jour.',
  'backupTrouble.damaged': 'Le navigateur ne peut pas lire la mémoire.',
  'backupTrouble.silent': 'Le navigateur n’a pas répondu, et ne dit pas pourquoi.',
};
