// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Badge, type BadgeProps } from '../../../components/badge/badge.tsx';
import { BadgeWithWhy } from '../../../components/badge/badge-with-why.tsx';
import { createWords } from '../../../utils/i18n/create-words.ts';
import { decision } from '../../preview/invented.ts';
import { genuine, type Judged, overlapping, pitch } from '../../preview/people.ts';

afterEach(cleanup);

const words = createWords('en');
const propsOf = ({ request, verdict }: Judged): BadgeProps => ({
  words,
  request,
  verdict,
  decision: null,
  offered: false,
  selected: false,
  certain: true,
  open: false,
  onPress: () => {},
});

describe('Badge', () => {
  it('is named by its label and the sender, and by nothing else', () => {
    render(<Badge {...propsOf(pitch)} />);
    expect(screen.getByRole('button', { name: 'Pitch, Zaynab Al-Rashidi' }).textContent).toBe('Pitch');
  });

  it('keeps its name whatever was decided, and tells the decision in its description', () => {
    const decided = decision(pitch.request, { state: 'failed', failure: 'no-effect' });
    render(<Badge {...propsOf(pitch)} decision={decided} certain={false} />);
    const badge = screen.getByRole('button', { name: 'Pitch, Zaynab Al-Rashidi' });
    const description = document.getElementById(badge.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe('Decline failed. 98%. Read only: keys are off for this card');
  });

  it.each([
    ['planned', {}, false, 'Declining…'],
    ['put off', { choice: 'later' }, false, 'Later…'],
    ['waiting', {}, true, 'Decline waits'],
    ['applying', { state: 'applying' }, false, 'Declining…'],
    ['applied', { state: 'applied' }, false, 'Declined'],
    ['failed', { state: 'failed' }, false, 'Decline failed'],
  ] as const)('draws a decision that is %s in words', (_, rest, offered, expected) => {
    const { container } = render(
      <Badge {...propsOf(pitch)} decision={decision(pitch.request, rest)} offered={offered} />,
    );
    expect(container.querySelector('.pill-word')?.getAttribute('data-words')).toBe(expected);
  });

  it('draws the label again after a decision was undone', () => {
    const undone = decision(pitch.request, { state: 'undone' });
    const { container } = render(<Badge {...propsOf(pitch)} decision={undone} />);
    expect(container.querySelector('.pill-word')?.textContent).toBe('Pitch');
  });

  it('shows a percentage only where the verdict is confident', () => {
    const { container, rerender } = render(<Badge {...propsOf(pitch)} />);
    expect(container.querySelector('.pill-percent')?.getAttribute('data-words')).toBe('98%');
    rerender(<Badge {...propsOf(overlapping)} />);
    expect(container.querySelector('.pill-percent')).toBeNull();
  });

  it('says that it is still reading', () => {
    render(<Badge {...propsOf(pitch)} verdict={null} />);
    expect(
      screen.getByRole('button', { name: 'Reading…, Zaynab Al-Rashidi' }).getAttribute('aria-busy'),
    ).toBe('true');
  });
});

describe('BadgeWithWhy', () => {
  const show = (open: boolean, judged: Judged = genuine) => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    const { onPress: _, ...badge } = propsOf(judged);
    render(<BadgeWithWhy {...badge} open={open} keysOn={true} onOpenChange={onOpenChange} />);
    return { onOpenChange, badge: screen.getByRole('button') };
  };

  it('opens on focus', () => {
    const { onOpenChange, badge } = show(false);
    badge.focus();
    expect(onOpenChange).toHaveBeenLastCalledWith(true);
  });

  it('closes on Escape, and keeps that key to itself', () => {
    const { onOpenChange, badge } = show(true);
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    fireEvent.keyDown(badge, { key: 'Escape' });
    expect(onOpenChange).toHaveBeenLastCalledWith(false);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is closed again by the keyboard’s press, but never by the mouse that has just opened it', () => {
    const { onOpenChange, badge } = show(true);
    fireEvent.click(badge, { detail: 0 });
    expect(onOpenChange).toHaveBeenLastCalledWith(false);
    fireEvent.click(badge, { detail: 1 });
    expect(onOpenChange).toHaveBeenLastCalledWith(true);
  });

  it('shows the note verbatim, with the words that decided marked', () => {
    show(true, overlapping);
    const note = document.querySelector('.note');
    expect(note?.textContent).toBe(overlapping.request.note);
    const both = [...(note?.querySelectorAll('mark') ?? [])].map((mark) => [
      mark.className,
      mark.textContent,
    ]);
    expect(both).toEqual([
      ['mark-against', 'Congratulations on the new harbour model!'],
      ['mark-claim-empty', 'fellow member of the North Sea Data Circle'],
      ['mark-for', 'our agency '],
      ['mark-for', 'offers free audits'],
      ['mark-for', ' of harbour data platforms'],
    ]);
  });

  it('tells three reasons, the claim, the common ground and how sure it is', () => {
    show(true);
    const card = screen.getByRole('region', { name: 'Why Genuine: Ilse Brandsma' });
    for (const sentence of [
      'Very sure.',
      'Reacts to something you made: ‘your talk on tide gauges’',
      'What they say you share checks out',
      'The network itself shows ‘Delft water evening’',
      'You both deal with hydrography',
    ])
      expect(card.textContent).toContain(sentence);
  });

  it('sets the sender’s text as text', () => {
    const note = '<img src=x onerror=alert(1)> & <b>hello</b>';
    show(true, {
      ...genuine,
      request: { ...genuine.request, note },
      verdict: { ...genuine.verdict, reasons: [], claims: [] },
    });
    expect(document.querySelector('.note')?.textContent).toBe(note);
    expect(document.querySelector('.note img, .note b')).toBeNull();
  });
});
