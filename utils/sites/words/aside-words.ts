/** What stands beside a name and says nothing of who somebody is: pronouns, and that they follow the reader. */

const PRONOUNS: ReadonlySet<string> = new Set(
  [
    'she her hers he him his they them theirs xe xem ze zir hir ey em ve any all',
    'sie ihr ihre er ihm ihn sein dey elle elles il lui ils iel la le leur ella ellas el ellos elle suya suyo ele dele ela dela delu elu',
    'lei sua egli suo essa loro zij ze haar hij hem hen hun die diens hon henne hans honom hen henom hun hende ham ham de dem',
    'hän hänen ona jej jego on jego ono onu jeho ő övé ea ei el lui αυτή της αυτός του она её он его вона її він його o onun',
  ].flatMap((line) => line.split(' ')),
);
const MOST_PRONOUNS = 4;

/** "She/Her", "(ella)", "he / they": nothing but pronouns, or a short word in brackets. @param line folded. */
export function isPronouns(line: string): boolean {
  if (/^[([（][^()[\]（）]{1,14}[)\]）]$/u.test(line)) return true;
  const words = line.split(/\s*[/・]\s*/u);
  return words.length > 1 && words.length <= MOST_PRONOUNS && words.every((word) => PRONOUNS.has(word));
}

/** That the sender follows the reader, as a line of its own. */
const FOLLOWS: ReadonlySet<string> = new Set([
  ...[
    'follows you',
    'folgt ihnen',
    'folgt dir',
    'vous suit',
    'te suit',
    'te sigue',
    'le sigue',
    'segue você',
  ],
  ...['segue-o', 'segue-te', 'ti segue', 'la segue', 'volgt je', 'volgt jou', 'volgt u', 'obserwuje cię'],
  ...['följer dig', 'følger dig', 'følger deg', 'seuraa sinua', 'sleduje vás', 'sleduje tě', 'követ téged'],
  ...['követi önt', 'vă urmărește', 'te urmărește', 'σας ακολουθεί', 'σε ακολουθεί', 'подписан на вас'],
  ...[
    'подписана на вас',
    'читает вас',
    'стежить за вами',
    'следва ви',
    'sizi takip ediyor',
    'seni takip ediyor',
  ],
  ...['mengikuti anda', 'đang theo dõi bạn', 'theo dõi bạn', 'ติดตามคุณ', 'フォローされています', '팔로워'],
  ...['나를 팔로우함', '关注了你', '關注了您', '追蹤你', 'يتابعك', 'تتابعك', 'עוקב אחריך', 'עוקבת אחריך'],
]);

/** @param line folded. */
export function saysThatTheyFollow(line: string): boolean {
  return FOLLOWS.has(line);
}
