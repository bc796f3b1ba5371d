/** How the site says in words what sender and reader share; more often it only draws an organisation's mark. */
const SHARED =
  /^(?:you both|both of you|sie (?:beide|haben beide|waren beide)|ihr habt beide|vous avez (?:tous|toutes|étudié|travaillé)|vous êtes (?:tous|toutes)|ambos|los dos|vocês|entrambi|avete entrambi|jullie|u (?:heeft|hebt|studeerde|werkte)|oboje|obaj|obie|ni (?:båda|har båda)|i (?:har )?begge|dere (?:har )?begge|molemmat|oba jste|obě|mindketten|amândoi|και οι δύο|вы оба|ви обоє|ikiniz|her ikiniz|anda berdua|kalian|cả hai|bạn và|คุณทั้ง|你們|你们|双方|雙方|お二人|両方|두 분|두 사람|كلاكما|درستما|عملتما|هر دو|שניכם|שתיכן|आप दोनों)/u;

/** @param line folded. */
export function isSharedContext(line: string): boolean {
  return SHARED.test(line);
}
