/** How a page in one language words what stands on a request's card. `{n}` is the sender's name. */
export interface PageLanguage {
  readonly lang: string;
  readonly rightToLeft?: true;
  /** No word of it is known to the reader: cards are read, and never pressed. */
  readonly unknown?: true;
  readonly accept: string;
  readonly ignore: string;
  readonly acceptText: string;
  readonly ignoreText: string;
  /** The sentence with the name in it; where the language puts the verb first the name is in its middle. */
  readonly sentence: string;
  readonly mutual: string;
  readonly time: string;
  readonly more: string;
  readonly reply: string;
  readonly invite: string;
  readonly connect: string;
  /** To follow a page, `{o}`. */
  readonly follow: string;
}

type Words = readonly [
  accept: string,
  ignore: string,
  acceptText: string,
  ignoreText: string,
  sentence: string,
];
type More = readonly [mutual: string, time: string, more: string, reply: string];
type Others = readonly [invite: string, connect: string, follow: string];

function language(lang: string, words: Words, more: More, others: Others): PageLanguage {
  const [accept, ignore, acceptText, ignoreText, sentence] = words;
  const [mutual, time, expander, reply] = more;
  const [invite, connect, follow] = others;
  return {
    lang,
    accept,
    ignore,
    acceptText,
    ignoreText,
    sentence,
    mutual,
    time,
    more: expander,
    reply,
    invite,
    connect,
    follow,
  };
}

/** Each mutual line means seven people. */
export const PAGE_LANGUAGES: readonly PageLanguage[] = [
  language(
    'en',
    [
      'Accept {n}’s invitation',
      'Ignore an invitation to connect from {n}',
      'Accept',
      'Ignore',
      '{n} is inviting you to connect',
    ],
    ['Jo Ackroyd, Liam Sefton, and 5 other mutual connections', '2 weeks ago', '… show more', 'Reply to {n}'],
    ['Invite {n} to connect', 'Connect', '{n} invited you to follow {o}'],
  ),
  language(
    'de',
    [
      'Einladung von {n} annehmen',
      'Einladung von {n} ignorieren',
      'Annehmen',
      'Ignorieren',
      '{n} möchte Kontakt mit Ihnen aufnehmen',
    ],
    ['Wiebke Tamm und 6 weitere gemeinsame Kontakte', 'Vor 2 Tagen', '…mehr', 'Antwort an {n}'],
    ['{n} als Kontakt einladen', 'Vernetzen', '{n} hat Sie eingeladen, {o} zu folgen'],
  ),
  language(
    'es',
    [
      'Aceptar la invitación de {n}',
      'Ignorar la invitación de {n}',
      'Aceptar',
      'Ignorar',
      '{n} quiere conectar contigo',
    ],
    ['Marta Gil y 6 contactos más en común', 'hace 2 semanas', '… ver más', 'Responder a {n}'],
    ['Invita a {n} a conectar', 'Conectar', '{n} te ha invitado a seguir {o}'],
  ),
  language(
    'pt-BR',
    [
      'Aceitar o convite de {n}',
      'Ignorar o convite de {n}',
      'Aceitar',
      'Ignorar',
      '{n} enviou um convite para se conectar',
    ],
    ['Rui Prado e mais 6 conexões em comum', 'há 3 dias', '… visualizar mais', 'Responder {n}'],
    ['Convidar {n} para se conectar', 'Conectar', '{n} convidou você para seguir {o}'],
  ),
  language(
    'it',
    [
      'Accetta l’invito di {n}',
      'Rifiuta l’invito di {n}',
      'Accetta',
      'Ignora',
      '{n} ti ha invitato a collegarti',
    ],
    ['Ada Neri e altri 6 collegamenti in comune', '2 settimane fa', '… vedi altro', 'Rispondi a {n}'],
    ['Invita {n} a collegarsi', 'Collegati', '{n} ti ha invitato a seguire {o}'],
  ),
  language(
    'pl',
    [
      'Zaakceptuj zaproszenie od użytkownika {n}',
      'Ignoruj zaproszenie od użytkownika {n}',
      'Zaakceptuj',
      'Ignoruj',
      '{n} zaprasza Cię do nawiązania kontaktu',
    ],
    [
      'Jan Wilk i 6 innych wspólnych kontaktów',
      '2 dni temu',
      '… zobacz więcej',
      'Odpowiedz użytkownikowi {n}',
    ],
    ['Zaproś użytkownika {n} do sieci', 'Nawiąż kontakt', '{n} zaprasza Cię do obserwowania {o}'],
  ),
  language(
    'tr',
    [
      '{n} adlı kişinin davetini kabul et',
      '{n} adlı kişinin davetini yoksay',
      'Kabul et',
      'Yoksay',
      '{n} sizinle bağlantı kurmak istiyor',
    ],
    ['Ece Ak ve 6 diğer ortak bağlantı', '2 hafta önce', '… daha fazla göster', '{n} adlı kişiyi yanıtla'],
    [
      '{n} adlı kişiyi bağlantı kurmaya davet et',
      'Bağlantı kur',
      '{n} sizi {o} sayfasını takip etmeye davet etti',
    ],
  ),
  language(
    'ru',
    [
      'Принять приглашение от {n}',
      'Отклонить приглашение от {n}',
      'Принять',
      'Отклонить',
      '{n} приглашает вас установить контакт',
    ],
    ['Анна Зуева и ещё 6 общих контактов', '3 дня назад', '… ещё', 'Ответить {n}'],
    ['Пригласить {n} установить контакт', 'Установить контакт', '{n} приглашает вас подписаться на {o}'],
  ),
  language(
    'ja',
    ['{n}さんの招待を承認', '{n}さんの招待を無視', '承認', '無視', '{n}さんがつながりを希望しています'],
    ['森葵さん、他6人の共通のつながり', '2日前', '…もっと見る', '{n}さんに返信'],
    ['{n}さんを招待', 'つながる', '{n}さんが{o}のフォローに招待しています'],
  ),
  language(
    'ko',
    ['{n}님의 초대 수락', '{n}님의 초대 무시', '수락', '무시', '{n}님이 1촌을 신청했습니다'],
    ['한소라 님 외 6명의 공통 1촌', '2일 전', '… 더보기', '{n}님에게 답장'],
    ['{n}님 초대', '1촌 맺기', '{n}님이 {o} 팔로우에 초대했습니다'],
  ),
  language(
    'zh-TW',
    ['接受{n}的邀請', '忽略{n}的邀請', '接受', '忽略', '{n}邀請您建立聯繫'],
    ['林方與其他 6 位共同人脈', '2 天前', '…查看更多', '回覆{n}'],
    ['邀請{n}建立聯繫', '建立聯繫', '{n}邀請您關注{o}'],
  ),
  {
    ...language(
      'ar',
      ['قبول دعوة {n}', 'تجاهل دعوة {n}', 'قبول', 'تجاهل', 'يدعوك {n} للتواصل'],
      ['ليلى سالم و6 زملاء مشتركين آخرين', 'قبل يومين', '… عرض المزيد', 'الرد على {n}'],
      ['دعوة {n} للتواصل', 'تواصل', 'دعاك {n} لمتابعة {o}'],
    ),
    rightToLeft: true,
  },
  {
    ...language(
      'he',
      ['אישור ההזמנה של {n}', 'התעלמות מההזמנה של {n}', 'אישור', 'התעלמות', '{n} מזמין אותך להתחבר'],
      ['דנה לוי ו-6 קשרים משותפים נוספים', 'לפני 3 ימים', '… ראה עוד', 'השב אל {n}'],
      ['הזמנת {n} להתחבר', 'התחברות', '{n} מזמין אותך לעקוב אחרי {o}'],
    ),
    rightToLeft: true,
  },
  language(
    'hi',
    ['{n} का आमंत्रण स्वीकार करें', '{n} का आमंत्रण अनदेखा करें', 'स्वीकार करें', 'अनदेखा करें', '{n} आपसे कनेक्ट करना चाहते हैं'],
    ['रवि राय और 6 अन्य आपसी कनेक्शन', '2 दिन पहले', '… और देखें', '{n} को जवाब दें'],
    ['{n} को कनेक्ट करने के लिए आमंत्रित करें', 'कनेक्ट करें', '{n} ने आपको {o} को फ़ॉलो करने के लिए आमंत्रित किया'],
  ),
  language(
    'th',
    ['ยอมรับคำเชิญของ {n}', 'เพิกเฉยคำเชิญของ {n}', 'ยอมรับ', 'เพิกเฉย', '{n} เชิญคุณให้เชื่อมต่อ'],
    ['มีคนรู้จักร่วมกัน 7 คน', '2 วันที่ผ่านมา', '… ดูเพิ่มเติม', 'ตอบกลับไปยัง {n}'],
    ['เชิญ {n} ให้เชื่อมต่อ', 'เชื่อมต่อ', '{n} เชิญคุณให้ติดตาม {o}'],
  ),
  language(
    'fi',
    [
      'Hyväksy käyttäjän {n} kutsu',
      'Ohita käyttäjän {n} kutsu',
      'Hyväksy',
      'Ohita',
      '{n} kutsui sinut verkostoonsa',
    ],
    [
      'Aino Salo ja 6 muuta yhteistä kontaktia',
      '2 viikkoa sitten',
      '… näytä lisää',
      'Vastaa käyttäjälle {n}',
    ],
    ['Kutsu {n} verkostoon', 'Verkostoidu', '{n} kutsui sinut seuraamaan sivua {o}'],
  ),
  {
    ...language(
      'ka',
      [
        '{n} — მოწვევის მიღება',
        '{n} — მოწვევის უგულებელყოფა',
        'მიღება',
        'უგულებელყოფა',
        '{n} გიწვევთ დასაკავშირებლად',
      ],
      ['ნინო და კიდევ 6 საერთო ნაცნობი', '2 დღის წინ', '… მეტის ჩვენება', 'პასუხი: {n}'],
      ['{n} — დაკავშირება', 'დაკავშირება', '{n} გიწვევთ: {o}'],
    ),
    unknown: true,
  },
  {
    ...language(
      'eu',
      [
        'Onartu {n} erabiltzailearen gonbidapena',
        'Ez ikusi egin {n} erabiltzailearen gonbidapenari',
        'Onartu',
        'Ez ikusi',
        '{n} zurekin harremanetan jarri nahi du',
      ],
      ['Ane eta beste 6 lagun', 'duela 2 aste', '… erakutsi gehiago', 'Erantzun {n} erabiltzaileari'],
      ['Gonbidatu {n}', 'Harremanetan jarri', '{n} erabiltzaileak {o} jarraitzera gonbidatu zaitu'],
    ),
    unknown: true,
  },
];
