const ALL = new Set([
  ...[
    'all',
    'everyone',
    'alle',
    'allen',
    'tout',
    'tous',
    'toutes',
    'todo',
    'todos',
    'todas',
    'tutti',
    'tutte',
  ],
  ...['wszystkie', 'wszystkich', 'alla', 'kaikki', 'vše', 'všechny', 'všetky', 'všetko', 'összes', 'mindet'],
  ...['toate', 'όλα', 'όλες', 'όλων', 'όλους', 'все', 'всех', 'всі', 'усі', 'всички', 'tümünü', 'hepsini'],
  ...['semua', 'lahat', 'הכל', 'הכול', 'الكل', 'الجميع', 'همه', 'सभी', 'सब', 'सर्व', 'সব', 'ਸਾਰੇ', 'అన్నీ'],
]);
/** Where words are not parted, or of two words. */
const ALL_ANYWHERE = /tất cả|ทั้งหมด|全部|全て|すべて|一括|모두|전체/u;

/** "Accept all 12 invitations"; in longer ones a word of one language may be an article of another, as "alla" is. */
const MOST_WORDS = 5;

/** Whether a control's words speak of everybody at once, such as "Accept all". @param words folded, parted by spaces. */
export function speaksOfAll(words: string): boolean {
  if (ALL_ANYWHERE.test(words)) return true;
  const each = words.split(' ').filter((word) => word !== '');
  return each.length <= MOST_WORDS && each.some((word) => ALL.has(word));
}
