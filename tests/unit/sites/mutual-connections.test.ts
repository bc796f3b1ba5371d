import { describe, expect, test } from 'vitest';
import { countOfPeople, mutualConnections } from '../../../utils/sites/cards/mutual-connections.ts';
import { MUTUAL_WORDS } from '../../../utils/sites/words/mutual-words.ts';

test.each([
  ['1 mutual connection', 1],
  ['12 mutual connections', 12],
  ['1,306 mutual connections', 1306],
  ['Jo Ackroyd is a mutual connection', 1],
  ['Jo Ackroyd and Liam Sefton are mutual connections', 2],
  ['Jo Ackroyd and 12 other mutual connections', 13],
  ['Jo Ackroyd, Liam Sefton, and 1 other mutual connection', 3],
  ['Jo Anderson and 2 other mutual connections', 3],
  ['Wiebke Tamm und 71 weitere gemeinsame Kontakte', 72],
  ['1 gemeinsamer Kontakt', 1],
  ['1.052 gemeinsame Kontakte', 1052],
  ['Gaël Tanguy, Solène Abgrall et 35 autres relations en commun', 37],
  ['Solène Abgrall est une relation que vous avez en commun', 1],
  ['Gaël Tanguy et Solène Abgrall sont des relations que vous avez en commun', 2],
  ['1 052 relations en commun', 1052],
  ['Joost Wieringa, Femke Raap en 5 andere gemeenschappelijke connecties', 7],
  ['José Ortega y Gasset y 3 contactos más en común', 4],
  ['Rui Prado e mais 4 conexões em comum', 5],
  ['Ada Neri e altri 2 collegamenti in comune', 3],
  ['Jan Wilk i 6 innych wspólnych kontaktów', 7],
  ['Anna Zuева и ещё 6 общих контактов', 7],
  ['Ece Ak ve 6 diğer ortak bağlantı', 7],
  ['มีคนรู้จักร่วมกัน 12 คน', 12],
  ['林方與其他 6 位共同人脈', 7],
  ['森葵さん、他6人の共通のつながり', 7],
  ['한소라 님 외 6명의 공통 1촌', 7],
  ['ليلى سالم و6 زملاء مشتركين آخرين', 7],
  ['زميلان مشتركان', 2],
  ['١٢ زميلًا مشتركًا', 12],
  ['२ आपसी कनेक्शन', 2],
  ['500+ mutual connections', 500],
  ['1.2K mutual connections', 1200],
  ['Jo Ackroyd and 3k other mutual connections', 3001],
  ['12 Kontakte gemeinsam', 12],
  ['1’234 gemeinsame Kontakte', 1234],
  ['12 mil contactos en común', 12_000],
  ['1,2 тыс. общих контактов', 1200],
  ['1.2万位共同好友', 12_000],
  ['Rui Prado e mais 6 conexões mútuas', 7],
  ['Kim K. and 4 other mutual connections', 5],
  ['Jo Ackroyd, MBA and 12 other mutual connections', 13],
  ['Jo Ackroyd, Ph.D., CFA®, Liam Sefton Jr., and 3 other mutual connections', 5],
  ['Jo Ackroyd, MBA is a mutual connection', 1],
  ['Jo Ackroyd, AJ Lund, and 3 other mutual connections', 5],
  ['12 wspólnych kontaktów 3 dni temu', 12],
])('%s: %s', (line, count) => {
  expect(mutualConnections(line, MUTUAL_WORDS)).toBe(count);
});

describe('a line that does not count people', () => {
  test.each([
    'Head of physics, Beckfoot Grange School',
    'Relationship manager, 12 markets',
    'Do we have mutual connections?',
    '2 weeks ago',
    'Kontakte gemeinsam pflegen',
  ])('%s', (line) => {
    expect(mutualConnections(line, MUTUAL_WORDS)).toBeNull();
  });
});

test.each([
  ['ნინო და კიდევ 6 საერთო ნაცნობი', 7],
  ['Ane, Jon eta beste 5 lagun', 7],
  ['12 საერთო ნაცნობი', 12],
  ['Ane', 1],
])('in words not known, names before the number count too: %s', (line, count) => {
  expect(countOfPeople(line)).toBe(count);
});
