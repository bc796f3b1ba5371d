import type { OutcomeWords } from '../network.ts';

/** How networks say that two people are connected now, or are not, folded. All but Dutch rest on a network's own strings. */
export const OUTCOME_WORDS: OutcomeWords = {
  accepted: [
    ...[
      'is now a connection',
      'now connected with',
      'are now connected',
      'ist jetzt ein kontakt',
      'jetzt mit',
    ],
    ...['fait désormais partie de vos relations', 'es ahora contacto', 'ya estás conectado'],
    ...['agora é sua conexão', 'se conectou com', 'è ora un collegamento', 'ora sei in contatto'],
    ...['jest już twoim kontaktem', 'är nu en kontakt', 'du har nu kontakt', 'je nyní vaše spojení'],
    ...['sekarang menjadi koneksi', 'kini menjadi kenalan', 'เป็นคนรู้จักของคุณแล้ว', '已建立關係'],
    ...['الآن على قائمة زملاء', 'is nu een connectie', 'nu verbonden met'],
  ],
  declined: ['ignorée', 'ignoré', 'bylo ignorováno'],
};
