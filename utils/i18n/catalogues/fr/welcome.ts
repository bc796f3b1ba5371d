import type { WelcomeCatalogue } from '../catalogue.ts';

/** French, the steps of the first page, and the invented requests to try it on. ICU MessageFormat. */
export const welcome: WelcomeCatalogue = {
  'welcome.steps': 'Étapes',
  'welcomeStep.does': 'Ce qu’il fait',
  'welcomeStep.you': 'Qui tu es',
  'welcomeStep.try': 'Essaie',
  'welcome.next': 'Suite : {step}',
  'welcome.back': 'Retour',
  'welcome.import': 'À partir de tes propres données',
  'welcome.import.why':
    'LinkedIn te remet une copie de tes propres données. Déposée dans les réglages, elle dit qui tu es, sans que tu aies rien à saisir.',
  'welcome.import.go': 'Ouvrir dans les réglages',
  'welcome.imported': 'C’est fait.',
  'welcome.type': 'Ou saisis-le',
  'welcome.try': 'Essaie sur cinq demandes',
  'welcome.try.why':
    'Elles sont inventées, et jugées comme le seront les tiennes ; rien n’est cliqué, et rien n’en est gardé ni compté. Appuie sur la touche, ou sur le bouton qui l’indique.',
  'welcome.try.of': '{at, number} sur {count, number}',
  'welcome.try.failed': 'Winnow n’a pas répondu.',
  'welcome.try.all': 'C’est tout.',
  'welcome.try.chosen': 'Ce que tu as choisi',
  'welcome.try.again': 'Encore une fois',
  'sampleHeadline.pitch': 'Je remplis les agendas de clients rêvés | Partenaire de croissance',
  'sampleHeadline.genuine': 'Ingénieure des ponts, Ville d’Anvers',
  'sampleHeadline.bare': 'Géomètre, autorité portuaire',
  'sampleHeadline.recruiter': 'Recrutement pour bureaux d’études',
  'sampleHeadline.generic': 'Je relie les gens et les idées',
  'sampleNote.pitch':
    'Bonjour, nous aidons des équipes comme la vôtre à gagner 30 nouveaux clients par mois, c’est garanti. Auriez-vous 15 minutes cette semaine pour un court appel ?',
  'sampleNote.genuine':
    'Bonjour, nous étions assis côte à côte mardi dans le train au retour du congrès de Lyon, et j’ai oublié de vous demander : quel était le titre du livre sur les ponts dont vous m’avez parlé ?',
  'sampleNote.recruiter':
    'Bonjour, nous recherchons un chef de projet pour notre bureau de Gand, quatre jours par semaine. Puis-je vous envoyer la description du poste ?',
  'sampleNote.generic':
    'Je suis tombé sur votre profil et j’ai été impressionné. Je serais ravi de vous ajouter à mon réseau de professionnels partageant les mêmes idées !',
};
