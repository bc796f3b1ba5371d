import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../utils/diagnosis/shape.ts';

describe('the shape of a text', () => {
  it.each([
    ['Ann-Marie O’Neil, PhD', 'Xxx-Xxxxx X’Xxxx, XxX'],
    ['Harbour pilot | 12 years', 'Xxxxxxx xxxxx | 10 xxxxx'],
    ['All (0)', 'Xxx (0)'],
    ['All (7)', 'Xxx (1)'],
    ['1.052', '1.100'],
    ['Ayşe Yıldırım', 'Xxxx Xxxxxxxx'],
    ['Анна Ким', 'Жжжж Жжж'],
    ['Ελένη', 'Ωωωωω'],
    ['王小明さん', '字字字ああ'],
    ['محمد', 'سسسس'],
    ['आशा', 'ककक'],
    ['٣ أشخاص', '1 سسسسس'],
    ['🚀 Growth 👩‍💻', '🙂 Xxxxxx 🙂‍🙂'],
    ['𝗝𝗼𝗵𝗻', 'Xxxx'],
    ['a\u0301 b', 'x x'],
    ['  two\n lines ', '  xxx\n xxxxx '],
  ])('of %j is %j', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });

  it('is its own shape, and as long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const shape = shapeOf(text);
        expect(shapeOf(shape)).toBe(shape);
        expect([...shape]).toHaveLength([...text.normalize('NFC')].length);
      }),
    );
  });

  it('holds no letter that is not a stand-in, and no figure but 1 and 0', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shapeOf(text).replace(/[xXжЖωΩ字あア한กກកسשक10]/gu, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
