import type { WelcomeCatalogue } from '../catalogue.ts';

/** French, the steps of the first page, and the invented requests to try it on. ICU MessageFormat. */
export const welcome: WelcomeCatalogue = {
  'welcome.title': 'Bienvenue dans Winnow',
  'welcome.lead':
    'Il distingue les personnes du démarchage parmi tes demandes de mise en relation. Avant de commencer, quelques mots simples.',
  'welcome.does': 'Ce qu’il fait',
  'welcome.does.read': 'Il lit les demandes sur la page que tu as ouverte, et juge chacune sur cet appareil.',
  'welcome.does.show': 'Il met une étiquette à côté de chaque nom, et dit pourquoi.',
  'welcome.does.press':
    'Quand tu décides d’une demande, il clique pour toi sur ce seul bouton, une fois, après le délai d’annulation.',
  'welcome.never': 'Ce qu’il ne fait jamais',
  'welcome.never.send': 'Il n’envoie rien nulle part : ni serveur, ni compte, ni statistiques.',
  'welcome.never.write': 'Il n’écrit à personne. Une réponse est un brouillon dans ton presse-papiers.',
  'welcome.never.alone':
    'Il ne décide rien de lui-même. Tu ne peux choisir une fois pour plusieurs personnes que si elles t’ont envoyé le même texte, et chaque demande est alors cliquée et annulée seule.',
  'welcome.never.hide': 'Il ne cache aucune demande, et n’en charge pas d’autres.',
  'welcome.rules': 'Ce que disent les règles de LinkedIn',
  'welcome.rules.say':
    'Les Conditions d’utilisation de LinkedIn, et sa page d’aide sur les logiciels interdits, défendent aux membres les extensions qui copient ses pages, changent leur aspect ou automatisent ce qu’on y fait.',
  'welcome.rules.mean':
    'Winnow lit la page, dessine des étiquettes par-dessus et clique sur un bouton quand tu le dis. Prises au mot, ces règles visent de tels logiciels. LinkedIn peut restreindre ou fermer un compte à cause d’elles. Ceci n’est pas un avis juridique : lis-les, et décide par toi-même.',
  'welcome.rules.read': 'Lire les Conditions d’utilisation',
  'welcome.choice': 'Quelle place veux-tu donner à Winnow sur la page ?',
  'welcome.kept': 'Enregistré. Tu peux le changer à tout moment dans les réglages.',
  'welcome.steps': 'Étapes',
  'welcomeStep.does': 'Ce qu’il fait',
  'welcomeStep.you': 'Qui tu es',
  'welcomeStep.try': 'Essaie',
  'welcome.next': 'Suite : {step}',
  'welcome.back': 'Retour',
  'welcome.import': 'À partir de tes propres données',
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
