import { expect, test } from 'vitest';
import { controlRole as roleIn } from '../../../utils/sites/cards/control-role.ts';
import { withoutName } from '../../../utils/sites/cards/naming.ts';
import { linkedinSigns } from '../../../utils/sites/linkedin/signs.ts';

const controlRole = (label: string) => roleIn(label, linkedinSigns.controls);

/** Language, accept, ignore: the site's own labels where they are known, else the words of its buttons. */
const LABELS: readonly (readonly [string, string, string])[] = [
  ['English', 'Accept X’s invitation', 'Ignore an invitation to connect from X'],
  ['English, profile', 'Accept X’s request to connect', 'Ignore X’s request to connect'],
  ['German', 'Einladung von X annehmen', 'Einladung von X ignorieren'],
  ['French', 'Accepter l’invitation de X', 'Ignorer l’invitation de X'],
  ['Spanish', 'Aceptar', 'Ignorar'],
  ['Portuguese', 'Aceitar', 'Recusar'],
  ['Italian', 'Accetta l’invito di X', 'Rifiuta l’invito di X'],
  ['Dutch', 'Uitnodiging van X accepteren', 'Uitnodiging om te verbinden van X negeren'],
  ['Polish', 'Zaakceptuj', 'Ignoruj'],
  ['Swedish', 'Acceptera', 'Ignorera'],
  ['Danish', 'Accepter', 'Afvis'],
  ['Norwegian', 'Godta', 'Avvis'],
  ['Finnish', 'Hyväksy', 'Hylkää'],
  ['Czech', 'Přijmout', 'Ignorovat'],
  ['Slovak', 'Prijať', 'Odmietnuť'],
  ['Hungarian', 'Elfogadás', 'Figyelmen kívül hagyás'],
  ['Romanian', 'Acceptați', 'Ignorați'],
  ['Greek', 'Αποδοχή', 'Παράβλεψη'],
  ['Bulgarian', 'Приемане', 'Отхвърляне'],
  ['Russian', 'Принять', 'Отклонить'],
  ['Ukrainian', 'Прийняти', 'Відхилити'],
  ['Turkish', 'Kabul et', 'Yok say'],
  ['Turkish in capitals', 'KABUL ET', 'YOK SAY'],
  ['Indonesian', 'Terima', 'Abaikan'],
  ['Malay', 'Terima', 'Tolak'],
  ['Tagalog', 'Tanggapin', 'Balewalain'],
  ['Vietnamese', 'Chấp nhận', 'Bỏ qua'],
  ['Thai', 'ยอมรับ', 'เพิกเฉย'],
  ['Chinese, traditional', '接受', '忽略'],
  ['Chinese, simplified', '接受', '拒绝'],
  ['Japanese', '承認', '無視'],
  ['Korean', '수락', '무시'],
  ['Arabic', 'قبول دعوة X', 'تجاهل دعوة X'],
  ['Hebrew', 'אישור', 'התעלמות'],
  ['Persian', 'پذیرفتن', 'رد کردن'],
  ['Hindi', 'स्वीकार करें', 'अस्वीकार करें'],
  ['Bangla', 'গ্রহণ করুন', 'উপেক্ষা করুন'],
  ['Marathi', 'स्वीकारा', 'दुर्लक्ष करा'],
  ['Punjabi', 'ਸਵੀਕਾਰ ਕਰੋ', 'ਅਸਵੀਕਾਰ ਕਰੋ'],
  ['Telugu', 'అంగీకరించు', 'విస్మరించు'],
];

test.each(LABELS)('%s', (_, accept, ignore) => {
  expect([controlRole(accept), controlRole(ignore)]).toEqual(['accept', 'ignore']);
});

test.each([
  ...[
    'Accept all',
    'Ignore all (12)',
    'Alle annehmen',
    'Tout accepter',
    'Zaakceptuj wszystkie',
    'Прийняти всі',
  ],
  ...['قبول الكل', 'すべて承認', '모두 수락', '全部接受', 'Chấp nhận tất cả'],
])('%s answers nobody’s request', (label) => {
  expect(controlRole(label)).toBe('other');
});

test('a word for "all" that is an article elsewhere hides no answer', () => {
  expect(controlRole('Accetta l’invito di unirsi alla tua rete')).toBe('accept');
});

test.each([
  ...[
    'I don’t know this person',
    'Ich kenne diese Person nicht',
    'Je ne connais pas cette personne',
    'No conozco a esta persona',
  ],
  ...[
    'Não conheço esta pessoa',
    'Non conosco questa persona',
    'Nie znam tej osoby',
    'Tohoto člověka neznám',
    '我不認識此會員',
  ],
  ...[
    'Saya tidak mengenal orang ini',
    'ฉันไม่รู้จักบุคคลนี้',
    'لا أعرف هذا الشخص',
    'Invite X to connect',
    'Connect',
    'Follow X',
  ],
  ...[
    'Pending, click to withdraw invitation sent to X',
    'Message',
    'Reply to X',
    'Dismiss',
    'Show more actions',
  ],
])('neither accepts nor ignores: %s', (label) => {
  expect(['other', 'unknown']).toContain(controlRole(label));
});

test('a person’s name is no word of the control', () => {
  expect(controlRole(withoutName('Reply to Vito Accetta', 'Vito Accetta'))).toBe('other');
  expect(controlRole(withoutName('Ignore an invitation from Vito Accetta', 'Vito Accetta'))).toBe('ignore');
});
