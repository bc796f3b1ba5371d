/** How one language says that people are known to both. */
export interface MutualWords {
  /** The words for people in common, in text that was folded and given plain digits. */
  readonly words: RegExp;
  /** What stands between the last two of several names; with their spaces where the language writes spaces. */
  readonly and: readonly string[];
  /** Forms that are a number by themselves: Arabic has a dual. */
  readonly two?: RegExp;
}

export const MUTUAL_WORDS: readonly MutualWords[] = [
  { words: /\bmutual connections?\b/, and: [' and ', ' & '] },
  { words: /gemeinsame[rn]? (?:kontakte?|verbindung)/, and: [' und '] },
  { words: /(?:relations?|contacts?) (?:que vous avez )?en commun|relations? communes?/, and: [' et '] },
  { words: /(?:contactos?|conexi[oó]n(?:es)?)(?: más)? en com[uú]n/, and: [' y ', ' e '] },
  { words: /(?:conex(?:ão|ões)|ligaç(?:ão|ões)|contactos?|contatos?) em comum/, and: [' e '] },
  { words: /(?:collegament|contatt)[oi] in comune/, and: [' e ', ' ed '] },
  { words: /(?:gemeenschappelijke|gedeelde|wederzijdse) (?:connecties?|contact)/, and: [' en '] },
  { words: /wspóln\S+ (?:kontakt|znajom)/, and: [' i ', ' oraz '] },
  { words: /gemensam(?:ma|t)? (?:kontakt|anslutning)/, and: [' och '] },
  { words: /(?:fælles|gensidige?) (?:forbindelse|kontakt)/, and: [' og '] },
  { words: /felles (?:forbindelse|kontakt)/, and: [' og '] },
  { words: /yhtei\S+ (?:verkosto|kontakt|yhtey)/, and: [' ja '] },
  { words: /společn\S+ (?:spojení|kontakt)/, and: [' a '] },
  { words: /spoločn\S+ (?:spojen|kontakt)/, and: [' a '] },
  { words: /közös (?:ismerős|kapcsolat)/, and: [' és '] },
  { words: /(?:conexiun|contact|relați|relaţi|legătur)\S* (?:în )?comun/, and: [' și ', ' şi '] },
  { words: /κοιν\S+ (?:σύνδε|συνδέ|επαφ|γνωρ)/, and: [' και '] },
  { words: /общ\S+ (?:контакт|связ|знаком)/, and: [' и '] },
  { words: /спільн\S+ (?:контакт|зв|знайом)/, and: [' і ', ' та ', ' й '] },
  { words: /общ\S+ (?:връзк|контакт)/, and: [' и '] },
  { words: /ortak bağlantı/, and: [' ve '] },
  { words: /koneksi (?:bersama|yang sama|mutual)/, and: [' dan '] },
  { words: /(?:kenalan|sambungan|hubungan) (?:bersama|sama)/, and: [' dan '] },
  { words: /(?:kết nối|mối quan hệ|liên hệ|người quen|bạn) chung/, and: [' và '] },
  {
    words: /(?:mutual (?:na )?(?:connection|koneksyon)|(?:kakilala|koneksyon) (?:ninyong|nating) pareho)/,
    and: [' at '],
  },
  { words: /(?:คนรู้จัก|เครือข่าย|ผู้ติดต่อ|การเชื่อมต่อ)\S*ร่วม/, and: ['และ'] },
  { words: /共同(?:人[脈脉]|好友|[联聯][系繫絡]人|[关關][系係])|位共同/, and: ['和', '與', '与', '及'] },
  { words: /共通の(?:つながり|知り合い|知人)|つながりが共通/, and: ['と', 'および'] },
  {
    words: /(?:공통|서로 아는|함께 아는)\S* ?(?:촌|인맥|지인)|촌을? 공유/,
    and: [' 및 ', '와 ', '과 ', ' 외 '],
  },
  {
    words: /زم(?:يل|لاء)\S*(?: \S+)? مشترك|جه(?:ة|ات) اتصال مشترك|صل(?:ة|ات) مشترك|معارف مشترك/,
    and: [' و'],
    two: /زميلان مشترك|زميلين مشترك/,
  },
  { words: /(?:ارتباط|آشنا|مخاطب)\S*(?: \S+)? مشترک|مشترک/, and: [' و '] },
  { words: /(?:קשר|מכר|חיבור)\S*(?: \S+)? משות/, and: [' ו'], two: /שני (?:קשרים|מכרים|חיבורים) משות/ },
  { words: /(?:आपसी|म्यूचुअल|साझा|समान|पारस्परिक) (?:कनेक्शन|संपर्क|संबंध)/, and: [' और ', ' व ', ' एवं '] },
  { words: /(?:परस्पर|म्युच्युअल|सामायिक|समान) (?:कनेक्शन|संपर्क)/, and: [' आणि ', ' व '] },
  { words: /(?:পারস্পরিক|মিউচুয়াল|যৌথ) (?:সংযোগ|কানেকশন)/, and: [' এবং ', ' ও '] },
  { words: /(?:ਆਪਸੀ|ਮਿਊਚੁਅਲ|ਸਾਂਝੇ) (?:ਕਨੈਕਸ਼ਨ|ਸੰਪਰਕ)/, and: [' ਅਤੇ ', ' ਤੇ '] },
  { words: /(?:పరస్పర|మ్యూచువల్|ఉమ్మడి) (?:కనెక్షన్|సంబంధ)/, and: [' మరియు '] },
];
