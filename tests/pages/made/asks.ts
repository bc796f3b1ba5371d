/** How pages say, beside a name, what somebody invites to: another thing than a connection, or a connection. */
export interface Asks {
  readonly lang: string;
  readonly others: readonly string[];
  readonly asks: readonly string[];
}

/** Dictionary wordings; some of the things invited to are called by words for connecting. */
export const ASKS: readonly Asks[] = [
  {
    lang: 'en',
    others: [
      'invited you to attend Berlin Networking Night',
      'invited you to follow Connected Places',
      'invited you to subscribe to The Network Letter',
      'invited you to an event',
      'invited you to join a group',
    ],
    asks: [
      'invites you to join their network',
      'is inviting you to connect',
      'follows you and is inviting you to connect',
      'wants to connect',
      'sent you an invitation to connect',
    ],
  },
  {
    lang: 'de',
    others: [
      'hat Sie eingeladen, Connected Places zu folgen',
      'hat Sie zu einer Veranstaltung eingeladen',
      'hat Sie eingeladen, den Newsletter „Netzwerk“ zu abonnieren',
      'hat Sie eingeladen, der Gruppe beizutreten',
    ],
    asks: [
      'lädt Sie ein, sich zu vernetzen',
      'möchte Kontakt mit Ihnen aufnehmen',
      'folgt Ihnen und lädt Sie ein, sich zu vernetzen',
      'möchte sich mit Ihnen vernetzen',
    ],
  },
  {
    lang: 'fr',
    others: [
      'vous a invité à suivre Connect Paris',
      'vous a invité à un événement',
      'vous a invité à vous abonner à la newsletter Réseaux',
      'vous a invité à rejoindre un groupe',
    ],
    asks: [
      'vous invite à rejoindre son réseau',
      'souhaite se connecter',
      'vous suit et vous invite à vous connecter',
    ],
  },
  {
    lang: 'es',
    others: [
      'te ha invitado a seguir Conecta Madrid',
      'te ha invitado a un evento',
      'te ha invitado a suscribirte a Red Viva',
      'te ha invitado a unirte a un grupo',
    ],
    asks: ['te invita a conectar', 'te ha invitado a unirte a su red', 'quiere conectar contigo'],
  },
  {
    lang: 'pt-BR',
    others: [
      'convidou você para seguir Conexão Lisboa',
      'convidou você para um evento',
      'convidou você para assinar uma newsletter',
      'convidou você para participar de um grupo',
    ],
    asks: ['convidou você para se conectar', 'quer se conectar', 'segue você e quer se conectar'],
  },
  {
    lang: 'it',
    others: [
      'ti ha invitato a seguire Rete Verde',
      'ti ha invitato a un evento',
      'ti ha invitato a iscriverti a una newsletter',
      'ti ha invitato a entrare in un gruppo',
    ],
    asks: [
      'ti ha invitato a collegarti',
      'desidera collegarsi con te',
      'ti invita a far parte della sua rete',
    ],
  },
  {
    lang: 'nl',
    others: [
      'heeft u uitgenodigd om Netwerk Noord te volgen',
      'heeft u uitgenodigd voor een evenement',
      'heeft u uitgenodigd om u te abonneren op een nieuwsbrief',
      'heeft u uitgenodigd voor een groep',
    ],
    asks: [
      'wil verbinding maken',
      'nodigt u uit om te connecten',
      'volgt u en nodigt u uit om verbinding te maken',
    ],
  },
  {
    lang: 'pl',
    others: [
      'zaprasza Cię do obserwowania strony',
      'zaprasza Cię na wydarzenie',
      'zaprasza Cię do subskrypcji biuletynu',
      'zaprasza Cię do grupy',
    ],
    asks: ['zaprasza Cię do nawiązania kontaktu', 'chce nawiązać kontakt', 'zaprasza Cię do swojej sieci'],
  },
  {
    lang: 'sv',
    others: [
      'har bjudit in dig att följa Nätverket',
      'har bjudit in dig till ett evenemang',
      'har bjudit in dig att prenumerera på ett nyhetsbrev',
      'har bjudit in dig till en grupp',
    ],
    asks: ['vill ansluta till dig', 'bjuder in dig att ansluta', 'vill lägga till dig i sitt nätverk'],
  },
  {
    lang: 'da',
    others: [
      'har inviteret dig til at følge Netværket',
      'har inviteret dig til en begivenhed',
      'har inviteret dig til at abonnere på et nyhedsbrev',
      'har inviteret dig til en gruppe',
    ],
    asks: ['vil gerne oprette forbindelse', 'inviterer dig til at oprette forbindelse'],
  },
  {
    lang: 'nb',
    others: [
      'har invitert deg til å følge Nettverket',
      'har invitert deg til et arrangement',
      'har invitert deg til å abonnere på et nyhetsbrev',
      'har invitert deg til en gruppe',
    ],
    asks: ['vil knytte kontakt med deg', 'inviterer deg til å opprette kontakt'],
  },
  {
    lang: 'fi',
    others: [
      'kutsui sinut seuraamaan sivua',
      'kutsui sinut tapahtumaan',
      'kutsui sinut tilaamaan uutiskirjeen',
      'kutsui sinut ryhmään',
    ],
    asks: ['haluaa verkostoitua kanssasi', 'kutsuu sinut verkostoonsa'],
  },
  {
    lang: 'cs',
    others: [
      'vás pozval ke sledování stránky',
      'vás pozval na událost',
      'vás pozval k odběru zpravodaje',
      'vás pozval do skupiny',
    ],
    asks: ['vás zve ke spojení', 'se s vámi chce spojit'],
  },
  {
    lang: 'hu',
    others: [
      'meghívta Önt az oldal követésére',
      'meghívta Önt egy eseményre',
      'meghívta Önt egy hírlevél feliratkozására',
      'meghívta Önt egy csoportba',
    ],
    asks: ['szeretne kapcsolatba lépni Önnel', 'meghívta Önt a hálózatába'],
  },
  {
    lang: 'ro',
    others: [
      'v-a invitat să urmăriți pagina',
      'v-a invitat la un eveniment',
      'v-a invitat să vă abonați la un buletin',
      'v-a invitat într-un grup',
    ],
    asks: ['dorește să se conecteze', 'vă invită să vă conectați'],
  },
  {
    lang: 'el',
    others: [
      'σας προσκάλεσε να ακολουθήσετε τη σελίδα',
      'σας προσκάλεσε σε μια εκδήλωση',
      'σας προσκάλεσε να εγγραφείτε σε ενημερωτικό δελτίο',
      'σας προσκάλεσε σε μια ομάδα',
    ],
    asks: ['θέλει να συνδεθεί μαζί σας', 'σας προσκαλεί να συνδεθείτε'],
  },
  {
    lang: 'ru',
    others: [
      'приглашает вас подписаться на страницу',
      'приглашает вас на мероприятие',
      'приглашает вас подписаться на рассылку',
      'приглашает вас в группу',
    ],
    asks: [
      'хочет установить контакт',
      'приглашает вас вступить в свою сеть',
      'приглашает вас установить контакт',
    ],
  },
  {
    lang: 'uk',
    others: [
      'запрошує вас стежити за сторінкою',
      'запрошує вас на подію',
      'запрошує вас підписатися на розсилку',
      'запрошує вас до групи',
    ],
    asks: ['хоче встановити контакт', 'запрошує вас до своєї мережі'],
  },
  {
    lang: 'tr',
    others: [
      'sizi sayfayı takip etmeye davet etti',
      'sizi bir etkinliğe davet etti',
      'sizi bir bültene abone olmaya davet etti',
      'sizi bir gruba davet etti',
    ],
    asks: ['sizinle bağlantı kurmak istiyor', 'sizi ağına davet etti', 'sizi bağlantı kurmaya davet ediyor'],
  },
  {
    lang: 'id',
    others: [
      'mengundang Anda untuk mengikuti halaman',
      'mengundang Anda ke sebuah acara',
      'mengundang Anda untuk berlangganan buletin',
      'mengundang Anda ke grup',
    ],
    asks: ['ingin terhubung dengan Anda', 'mengundang Anda untuk terhubung'],
  },
  {
    lang: 'ms',
    others: [
      'menjemput anda untuk mengikuti halaman',
      'menjemput anda ke acara',
      'menjemput anda melanggan surat berita',
      'menjemput anda ke kumpulan',
    ],
    asks: ['ingin berhubung dengan anda', 'menjemput anda menyertai rangkaiannya'],
  },
  {
    lang: 'vi',
    others: [
      'đã mời bạn theo dõi trang',
      'đã mời bạn tham dự sự kiện',
      'đã mời bạn đăng ký bản tin',
      'đã mời bạn vào nhóm',
    ],
    asks: ['muốn kết nối với bạn', 'mời bạn kết nối'],
  },
  {
    lang: 'tl',
    others: [
      'inimbitahan kang sundan ang pahina',
      'inimbitahan ka sa isang kaganapan',
      'inimbitahan kang mag-subscribe sa newsletter',
      'inimbitahan ka sa isang grupo',
    ],
    asks: ['gustong kumonekta sa iyo', 'inimbitahan kang kumonekta'],
  },
  {
    lang: 'th',
    others: ['เชิญคุณติดตามเพจ', 'เชิญคุณเข้าร่วมกิจกรรม', 'เชิญคุณสมัครรับจดหมายข่าว', 'เชิญคุณเข้ากลุ่ม'],
    asks: ['ต้องการเชื่อมต่อกับคุณ', 'เชิญคุณเข้าร่วมเครือข่าย'],
  },
  {
    lang: 'zh-CN',
    others: ['邀请您关注主页', '邀请您参加活动', '邀请您订阅新闻通讯', '邀请您加入群组'],
    asks: ['想加您为好友', '邀请您建立联系', '邀请您加入其人脉网络'],
  },
  {
    lang: 'zh-TW',
    others: ['邀請您關注專頁', '邀請您參加活動', '邀請您訂閱電子報', '邀請您加入社團'],
    asks: ['想與您建立人脈', '邀請您加入其人脈'],
  },
  {
    lang: 'ja',
    others: [
      'さんがページのフォローに招待しました',
      'さんがイベントに招待しました',
      'さんがニュースレターの購読に招待しました',
      'さんがグループに招待しました',
    ],
    asks: ['さんからつながり申請が届いています', 'さんがつながりに招待しています'],
  },
  {
    lang: 'ko',
    others: [
      '님이 페이지 팔로우에 초대했습니다',
      '님이 이벤트에 초대했습니다',
      '님이 뉴스레터 구독에 초대했습니다',
      '님이 그룹에 초대했습니다',
    ],
    asks: ['님이 1촌을 신청했습니다', '님이 인맥에 초대했습니다'],
  },
  {
    lang: 'ar',
    others: ['دعاك لمتابعة صفحة', 'دعاك إلى حدث', 'دعاك للاشتراك في نشرة إخبارية', 'دعاك إلى مجموعة'],
    asks: ['يدعوك للتواصل', 'يرغب في التواصل معك', 'دعاك للانضمام إلى شبكته'],
  },
  {
    lang: 'fa',
    others: [
      'شما را به دنبال کردن صفحه دعوت کرد',
      'شما را به رویدادی دعوت کرد',
      'شما را به اشتراک خبرنامه دعوت کرد',
      'شما را به گروهی دعوت کرد',
    ],
    asks: ['شما را به ارتباط دعوت کرد', 'می‌خواهد با شما ارتباط برقرار کند'],
  },
  {
    lang: 'he',
    others: [
      'הזמין אותך לעקוב אחר דף',
      'הזמין אותך לאירוע',
      'הזמין אותך להירשם לניוזלטר',
      'הזמין אותך לקבוצה',
    ],
    asks: ['מזמין אותך להתחבר', 'רוצה להתחבר אליך'],
  },
  {
    lang: 'hi',
    others: [
      'ने आपको पेज फ़ॉलो करने के लिए आमंत्रित किया',
      'ने आपको एक इवेंट के लिए आमंत्रित किया',
      'ने आपको न्यूज़लेटर सब्सक्राइब करने के लिए आमंत्रित किया',
      'ने आपको एक समूह में आमंत्रित किया',
    ],
    asks: ['आपसे जुड़ना चाहते हैं', 'ने आपको कनेक्ट होने के लिए आमंत्रित किया'],
  },
  {
    lang: 'bn',
    others: [
      'আপনাকে পেজ অনুসরণ করতে আমন্ত্রণ জানিয়েছেন',
      'আপনাকে একটি ইভেন্টে আমন্ত্রণ জানিয়েছেন',
      'আপনাকে একটি নিউজলেটারে আমন্ত্রণ জানিয়েছেন',
      'আপনাকে একটি গ্রুপে আমন্ত্রণ জানিয়েছেন',
    ],
    asks: ['আপনার সাথে সংযোগ করতে চান', 'আপনাকে সংযোগ করতে আমন্ত্রণ জানিয়েছেন'],
  },
];
