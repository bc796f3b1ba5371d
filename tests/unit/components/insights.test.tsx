// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Insights } from '../../../components/insights/insights.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';
import { LANGUAGES, type Language } from '../../../utils/i18n/language.ts';
import { inventedMemory } from '../../preview/insights-memory.ts';
import { inventedTouch } from '../../preview/insights-people.ts';
import { NOW } from '../../preview/invented.ts';

afterEach(cleanup);

function show(requests: number, language: Language = 'en') {
  const onOpenNetwork = vi.fn();
  render(
    <Insights
      words={createWords(language)}
      gathered={inventedMemory(requests, 11)}
      inTouch={requests > 0 ? inventedTouch : null}
      done={0}
      now={NOW}
      onOpenNetwork={onOpenNetwork}
    />,
  );
  return { onOpenNetwork };
}

describe.each(LANGUAGES)('the insights in %s', (language) => {
  it.each([0, 1, 9, 30, 900])('find words for %d requests, in every period', (requests) => {
    show(requests, language);
    const periods = screen.queryAllByRole<HTMLInputElement>('radio');
    expect(periods).toHaveLength(requests === 0 ? 0 : 3);
    for (const period of periods) {
      fireEvent.click(period);
      for (const reading of document.querySelectorAll('.picture-reading'))
        expect(reading.textContent).toMatch(/^[^{}]+[.!]$/);
    }
  });
});

describe('each picture', () => {
  it('has a heading, a sentence, an image that is named, and its figures', () => {
    show(900);
    const pictures = [...document.querySelectorAll<HTMLElement>('.picture')];
    expect(pictures.map(({ id }) => id).sort()).toEqual(
      ['agreement', 'decided', 'notes', 'origins', 'people', 'repeats', 'requests', 'time'].sort(),
    );
    for (const picture of pictures) {
      const heading = within(picture).getByRole('heading').textContent;
      const image = within(picture).getAllByRole('img')[0];
      expect(image?.getAttribute('aria-label')).toBe(heading);
      expect(picture.querySelector(`#${image?.getAttribute('aria-describedby')}`)?.textContent).toBeTruthy();
      expect(picture.querySelectorAll('table tbody tr').length).toBeGreaterThan(0);
    }
  });

  it('counts the time at what the reader says', () => {
    show(900);
    const minutes = () => Number(/\d+/.exec(document.querySelector('#time-reading')?.textContent ?? '')?.[0]);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '5' } });
    const at5 = minutes();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '15' } });
    expect(Math.abs(minutes() - 3 * at5)).toBeLessThanOrEqual(2);
  });

  it('is not drawn where nothing is kept: the way to the requests is', () => {
    const { onOpenNetwork } = show(0);
    fireEvent.click(screen.getByRole('button', { name: 'Open my invitations' }));
    expect(onOpenNetwork).toHaveBeenCalledOnce();
  });
});
