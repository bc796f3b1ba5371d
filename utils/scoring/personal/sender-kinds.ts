/** Words of a headline, folded, by which somebody is a recruiter. */
const RECRUITER =
  /\b(?:recruiters?|recruiting|recruitment|headhunter|talent (?:acquisition|partner|scout|sourcer)|sourcer|personalvermittler(?:in)?|personalberater(?:in)?|werving (?:en|&) selectie|intercedent|recruteu(?:r|se)|charge[e]? de recrutement|chasseu(?:r|se) de tetes|reclutador[a]?|seleccion de personal|recrutador[a]?|selezionat(?:ore|rice)|ricerca e selezione)\b/u;

/** Words of a headline by which somebody studies. The plural is left out: those are somebody's customers. */
const STUDENT_IN_HEADLINE =
  /\b(?:(?:phd|bsc|msc|ba|ma|mba|doctoral|graduate|undergraduate|medical|nursing|law|engineering|final year) student(?:e|in)?|student(?:e|in|essa)?|werkstudent(?:in)?|phd candidate|undergraduate|doctorand(?:a|us|e|in)?|doktorand(?:in)?|promovendus|promovenda|etudiante?|doctorante?|estudiante|estudante|doutorand[oa]|dottorand[oa])\b/u;

/** "I am a final-year student of …": the sender speaks of themselves. */
const STUDENT_IN_NOTE = [
  /\b(?:i am|i'm|im|as) (?:currently )?an? (?:[\p{L}-]+ ){0,4}(?:student|undergraduate|phd candidate)\b/u,
  /\b(?:my (?:thesis|dissertation|bachelor|master|phd|school project|university project)|i study|i'm studying|i am studying)\b/u,
  /\b(?:ik ben (?:een )?(?:[\p{L}-]+ ){0,4}student(?:e)?|ik studeer|mijn (?:scriptie|afstudeeronderzoek|bachelorproef|masterproef|stage))\b/u,
  /\b(?:ich bin (?:[\p{L}-]+ ){0,3}student(?:in)?|ich studiere|meine (?:bachelorarbeit|masterarbeit|doktorarbeit|abschlussarbeit))\b/u,
  /\b(?:je suis (?:[\p{L}-]+ ){0,3}etudiante?|mon memoire|ma these)\b/u,
  /\b(?:soy (?:[\p{L}-]+ ){0,3}estudiante|mi (?:tesis|tfg|tfm))\b/u,
  /\b(?:sou (?:[\p{L}-]+ ){0,3}estudante|(?:minha|a minha) tese|meu tcc)\b/u,
  /\b(?:sono (?:[\p{L}-]+ ){0,3}student(?:e|essa)|la mia tesi)\b/u,
];

/** @param headline folded */
export function isRecruitersHeadline(headline: string): boolean {
  return RECRUITER.test(headline);
}

/** @param headline folded @param note folded; null where there is none */
export function isStudent(headline: string, note: string | null): boolean {
  return (
    STUDENT_IN_HEADLINE.test(headline) ||
    (note !== null && STUDENT_IN_NOTE.some((pattern) => pattern.test(note)))
  );
}

/** Whether a company is named in a headline, as whole words; both folded. */
export function namesCompany(headline: string, company: string): boolean {
  const words = (text: string) => ` ${text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''} `;
  const name = words(company);
  return name.trim() !== '' && words(headline).includes(name);
}
