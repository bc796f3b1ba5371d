/** How one language says that people are known to both. */
export interface MutualWords {
  /** As pages name it, without its region. */
  readonly languages: readonly string[];
  /** The words for people in common, in text that was folded and given plain digits. */
  readonly words: RegExp;
  /** What stands between the last two of several names; with their spaces where the language writes spaces. */
  readonly and: readonly string[];
  /** Forms that are a number by themselves: Arabic has a dual. */
  readonly two?: RegExp;
}

export const MUTUAL_WORDS: readonly MutualWords[] = [
  { languages: ['en'], words: /\bmutual connections?\b/, and: [' and ', ' & '] },
  {
    languages: ['de'],
    words: /gemeinsame[rn]? (?:kontakte?|verbindung)|\d (?:kontakte?|verbindung(?:en)?) gemeinsam/,
    and: [' und '],
  },
  {
    languages: ['fr'],
    words:
      /(?:relations?|contacts?) (?:que vous avez )?en commun|(?:relations?|contacts?|connexions?) commune?s?/,
    and: [' et '],
  },
  {
    languages: ['es'],
    words: /(?:contactos?|conexi[oó]n(?:es)?)(?: más)? (?:en com[uú]n|comun(?:es)?)/,
    and: [' y ', ' e '],
  },
  {
    languages: ['pt'],
    words: /(?:conex(?:ão|ões)|ligaç(?:ão|ões)|contactos?|contatos?) (?:em comum|comuns|mútu[ao]s?)/,
    and: [' e '],
  },
  { languages: ['it'], words: /(?:collegament|contatt)[oi] (?:in )?comun[ei]/, and: [' e ', ' ed '] },
  {
    languages: ['nl'],
    words: /(?:gemeenschappelijke|gedeelde|wederzijdse) (?:connecties?|contact)/,
    and: [' en '],
  },
  { languages: ['pl'], words: /wspóln\S+ (?:kontakt|znajom)/, and: [' i ', ' oraz '] },
  { languages: ['sv'], words: /gemensam(?:ma|t)? (?:kontakt|anslutning)/, and: [' och '] },
  { languages: ['da'], words: /(?:fælles|gensidige?) (?:forbindelse|kontakt)/, and: [' og '] },
  { languages: ['no', 'nb', 'nn'], words: /felles (?:forbindelse|kontakt)/, and: [' og '] },
  { languages: ['fi'], words: /yhtei\S+ (?:verkosto|kontakt|yhtey)/, and: [' ja '] },
  { languages: ['cs'], words: /společn\S+ (?:spojení|kontakt)/, and: [' a '] },
  { languages: ['sk'], words: /spoločn\S+ (?:spojen|kontakt)/, and: [' a '] },
  { languages: ['hu'], words: /közös (?:ismerős|kapcsolat)/, and: [' és '] },
  {
    languages: ['ro'],
    words: /(?:conexiun|contact|relați|relaţi|legătur)\S* (?:în )?comun/,
    and: [' și ', ' şi '],
  },
  { languages: ['el'], words: /κοιν\S+ (?:δια)?(?:σύνδε|συνδέ|επαφ|γνωρ)/, and: [' και '] },
  { languages: ['ru'], words: /общ\S+ (?:контакт|связ|знаком)/, and: [' и '] },
  { languages: ['uk'], words: /спільн\S+ (?:контакт|зв|знайом)/, and: [' і ', ' та ', ' й '] },
  { languages: ['bg'], words: /общ\S+ (?:връзк|контакт)/, and: [' и '] },
  { languages: ['tr'], words: /ortak bağlantı/, and: [' ve '] },
  { languages: ['id'], words: /koneksi (?:bersama|yang sama|mutual)/, and: [' dan '] },
  { languages: ['ms'], words: /(?:kenalan|sambungan|hubungan) (?:bersama|sama)/, and: [' dan '] },
  { languages: ['vi'], words: /(?:kết nối|mối quan hệ|liên hệ|người quen|bạn) chung/, and: [' và '] },
  {
    languages: ['tl', 'fil'],
    words: /(?:mutual (?:na )?(?:connection|koneksyon)|(?:kakilala|koneksyon) (?:ninyong|nating) pareho)/,
    and: [' at '],
  },
  { languages: ['th'], words: /(?:คนรู้จัก|เครือข่าย|ผู้ติดต่อ|การเชื่อมต่อ)\S*ร่วม/, and: ['และ'] },
  {
    languages: ['zh'],
    words: /共同(?:人[脈脉]|好友|[联聯][系繫絡]人|[关關][系係])|位共同/,
    and: ['和', '與', '与', '及'],
  },
  { languages: ['ja'], words: /共通の(?:つながり|知り合い|知人)|つながりが共通/, and: ['と', 'および'] },
  {
    languages: ['ko'],
    words: /(?:공통|서로 아는|함께 아는)\S* ?(?:촌|인맥|지인)|촌을? 공유/,
    and: [' 및 ', '와 ', '과 ', ' 외 '],
  },
  {
    languages: ['ar'],
    words: /زم(?:يل|لاء)\S*(?: \S+)? مشترك|جه(?:ة|ات) اتصال مشترك|صل(?:ة|ات) مشترك|معارف مشترك/,
    and: [' و'],
    two: /زميلان مشترك|زميلين مشترك/,
  },
  { languages: ['fa'], words: /(?:ارتباط|آشنا|مخاطب)\S*(?: \S+)? مشترک|مشترک/, and: [' و '] },
  {
    languages: ['he', 'iw'],
    words: /(?:קשר|מכר|חיבור)\S*(?: \S+)? משות/,
    and: [' ו'],
    two: /שני (?:קשרים|מכרים|חיבורים) משות/,
  },
  {
    languages: ['hi'],
    words: /(?:आपसी|म्यूचुअल|साझा|समान|पारस्परिक) (?:कनेक्शन|संपर्क|संबंध)/,
    and: [' और ', ' व ', ' एवं '],
  },
  { languages: ['mr'], words: /(?:परस्पर|म्युच्युअल|सामायिक|समान|सामाईक) (?:कनेक्शन|संपर्क)/, and: [' आणि ', ' व '] },
  { languages: ['bn'], words: /(?:পারস্পরিক|মিউচুয়াল|যৌথ) (?:সংযোগ|কানেকশন)/, and: [' এবং ', ' ও '] },
  { languages: ['pa'], words: /(?:ਆਪਸੀ|ਮਿਊਚੁਅਲ|ਸਾਂਝੇ) (?:ਕਨੈਕਸ਼ਨ|ਸੰਪਰਕ)/, and: [' ਅਤੇ ', ' ਤੇ '] },
  { languages: ['te'], words: /(?:పరస్పర|మ్యూచువల్|ఉమ్మడి) (?:కనెక్షన్|సంబంధ)/, and: [' మరియు '] },
];
