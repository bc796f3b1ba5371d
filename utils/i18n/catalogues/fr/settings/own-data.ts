import type { SameAs } from '../../catalogue.ts';
import type { ownData as english } from '../../en/settings/own-data.ts';

/** French: the reader’s own data from the network. ICU MessageFormat. */
export const ownData: SameAs<typeof english> = {
  'export.title': 'Tes données du réseau',
  'export.why':
    'LinkedIn te donne une copie de tes données. Winnow y apprend qui tu es, avec qui tu es en relation et quelles demandes tu as acceptées un jour. Elle est lue sur cet appareil, et tu vois ce qu’elle contient avant que rien ne soit gardé.',
  'export.how': 'Comment l’obtenir',
  'exportStep.open':
    'Sur LinkedIn, ouvre « Préférences et confidentialité », puis « Confidentialité des données », puis « Obtenir une copie de vos données ».',
  'exportStep.ask':
    'Demande l’archive la plus grande. Profile, Connections et Invitations seuls suffisent aussi.',
  'exportStep.wait':
    'LinkedIn t’écrit quand c’est prêt : quelques fichiers en quelques minutes, toute l’archive en un jour environ.',
  'exportStep.drop':
    'Télécharge le ZIP et dépose-le ici tel quel. Des fichiers CSV qui en sortent vont aussi.',
  'drop.export': 'Dépose ici le ZIP ou les fichiers CSV, ou',
  'drop.backup': 'Dépose ici une sauvegarde, ou',
  'choose.export': 'Choisir des fichiers',
  'choose.backup': 'Choisir un fichier',
  'export.reading': 'Lecture de tes fichiers…',
  'export.cancel': 'Abandonner',
  'export.close': 'Fermer',
  'export.cancelled': 'Abandonné. Rien n’a été changé.',
  'export.review': 'Ce qu’il y a dedans',
  'export.nothingYet': 'Rien n’est encore gardé.',
  'export.keepsProfile':
    'Ce qui y est dit de toi s’ajoute à ton profil plus bas. Ce que tu as saisi reste tel quel et compte d’abord.',
  'export.kind': 'Type',
  'export.found': 'Dans les fichiers',
  'export.fresh': 'Nouveau',
  'export.gone': 'Plus là',
  'exported.name': 'Nom',
  'exported.headline': 'Titre',
  'exported.positions': 'Postes',
  'exported.education': 'Écoles',
  'exported.skills': 'Compétences et certificats',
  'exported.interests': 'Intérêts',
  'exported.places': 'Lieux',
  'exported.events': 'Événements',
  'exported.communities': 'Communautés',
  'exported.posts': 'Posts, publications et projets',
  'exported.people': 'Personnes qui t’ont recommandé',
  'exported.connections': 'Relations',
  'exported.pastRequests': 'Demandes reçues',
  'export.sent': 'Demandes envoyées',
  'export.keepsConnections':
    'Nom, adresse du profil, entreprise, poste et date sont gardés ; les adresses e-mail ne le sont pas.',
  'export.keepsRequests':
    '{accepted, plural, =0 {Aucune ne vient} one {# d’entre elles vient} other {# d’entre elles viennent}} de quelqu’un qui est maintenant dans tes relations : tu as accepté. Qui et quand est gardé pour toutes, le message pour celles-là seulement. Pour les autres, le fichier ne dit pas ce qu’elles sont devenues.',
  'export.keepsNothing': 'Comptées seulement. Rien n’en est gardé.',
  'export.skipped':
    'Laissé de côté : {rows, plural, one {# ligne} other {# lignes}}{files, plural, =0 {} one {, # fichier} other {, # fichiers}}',
  'export.skippedRows':
    '{path}, {count, plural, one {ligne {lines}} other {# entrées aux lignes {lines}}} : {reason}',
  'export.emptyFile': '{path} : vide',
  'export.noHeader': '{path} : aucune ligne ne nomme les colonnes, rien n’en a donc été lu',
  'skip.columns': 'plus ou moins de cellules que l’en-tête',
  'skip.quotes': 'un guillemet mal placé, ou qui ne se ferme jamais',
  'skip.given-up': 'des guillemets mal placés partout ; le reste n’a pas été lu',
  'skip.garbled': 'des lettres illisibles ; un tableur a peut-être enregistré le fichier',
  'skip.nobody': 'ne nomme personne, comme les membres qui se cachent',
  'skip.nothing': 'ne dit rien d’utile',
  'skip.direction': 'ne dit pas qui l’a envoyé',
  'skip.duplicate': 'identique à une ligne précédente',
  'skip.too-many': 'plus qu’on n’en garde',
  'export.unused':
    '{count, plural, one {# autre fichier : pas utilisé, pas ouvert} other {# autres fichiers : pas utilisés, pas ouverts}}',
  'export.more': 'et {count, number} de plus',
  'export.same': 'Tout cela est déjà connu : rien ne changerait.',
  'export.take': 'Tout importer',
  'export.taking': 'Enregistrement…',
  'export.taken': 'C’est importé. Les demandes en attente sont jugées à nouveau.',
  'export.kept':
    'Importé {when} : {connections, plural, =0 {aucune relation} one {# relation} other {# relations}}, {requests, plural, =0 {aucune demande passée} one {# demande passée} other {# demandes passées}}.',
  'export.bringBack': 'Rétablir {count, plural, one {# entrée retirée} other {# entrées retirées}}',
  'export.forget': 'Tout oublier',
  'export.forgetSure': 'Ce que tu as saisi reste. Oublier le reste ?',
  'export.forgetYes': 'Oublier',
  'export.forgetNo': 'Garder',
  'export.nothingChanged': 'Rien n’a été changé.',
  'trouble.unreadable':
    '{file} n’a pas pu être lu. Si c’est un dossier, choisis les fichiers qu’il contient.',
  'trouble.empty-file': '{file} est vide.',
  'trouble.wrong-file': '{file} n’est ni le ZIP de tes données ni un fichier CSV qui en sort.',
  'trouble.not-zip': '{file} n’est pas un ZIP, malgré son nom. Télécharge-le de nouveau.',
  'trouble.damaged':
    '{file} est endommagé ou tronqué{inside, select, none {} other { (à {inside})}}. Télécharge-le de nouveau.',
  'trouble.encrypted':
    '{file} est protégé par un mot de passe. Décompresse-le toi-même et choisis les fichiers CSV.',
  'trouble.nested': '{file} contient un autre ZIP, {inside}. Décompresse-le une fois et choisis celui-là.',
  'trouble.unsafe-path': '{file} contient un fichier qui sort de son dossier, {inside}. Rien n’a été ouvert.',
  'trouble.too-large':
    '{file} devient, une fois décompressé, bien plus gros que de telles données (à {inside}). La lecture a été arrêtée.',
  'trouble.too-many-files': '{file} contient plus de fichiers que de telles données. Rien n’a été ouvert.',
  'trouble.nothing-known':
    '{file} ne contient rien que Winnow lise, comme Profile, Positions, Connections ou Invitations.',
  'trouble.not-kept':
    'La mémoire n’a pas pu être écrite : le disque est peut-être plein, ou le stockage bloqué.',
  'trouble.unexpected': 'Un problème est survenu pendant la lecture des fichiers.',
};
