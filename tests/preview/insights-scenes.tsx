import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Insights } from '../../components/insights/insights.tsx';
import { Root } from '../../components/root.tsx';
import { createWords } from '../../utils/i18n/create-words.ts';
import type { InsightsWords } from '../../utils/i18n/index.ts';
import type { Gathered } from '../../utils/insights/index.ts';
import { inventedMemory } from './insights-memory.ts';
import { inventedTouch } from './insights-people.ts';
import { NOW } from './invented.ts';

type Scene = readonly [name: string, () => JSX.Element];

interface ShownProps {
  readonly words?: InsightsWords;
  readonly gathered: Gathered | null;
  /** What is pressed for the picture. */
  readonly press?: string;
}

function Shown({ words = createWords('en-GB'), gathered, press }: ShownProps): JSX.Element {
  useEffect(() => {
    if (press !== undefined) for (const each of document.querySelectorAll<HTMLElement>(press)) each.click();
  }, [press]);
  return (
    <Insights
      words={words}
      gathered={gathered}
      inTouch={gathered === null || gathered.weeks.size < 5 ? null : inventedTouch}
      done={34_000}
      now={NOW}
      onOpenNetwork={() => undefined}
    />
  );
}

const ALL = 'input[value="all"]';
const YEAR = 'input[value="year"]';
const rightToLeft: InsightsWords = { ...createWords('en-GB'), direction: 'rtl' };

/** Made when they are looked at: the largest takes a moment. */
export const insightsScenes: readonly Scene[] = [
  ['insights-none', () => <Shown gathered={inventedMemory(0, 1)} />],
  ['insights-counting', () => <Shown gathered={null} />],
  ['insights-one', () => <Shown gathered={inventedMemory(1, 1)} />],
  ['insights-30', () => <Shown gathered={inventedMemory(30, 9)} />],
  ['insights-5000', () => <Shown gathered={inventedMemory(5_000, 100)} />],
  ['insights-5000-year', () => <Shown gathered={inventedMemory(5_000, 100)} press={YEAR} />],
  ['insights-5000-tables', () => <Shown gathered={inventedMemory(5_000, 100)} press="summary" />],
  ['insights-100000', () => <Shown gathered={inventedMemory(100_000, 200)} press={ALL} />],
  ['insights-dutch', () => <Shown words={createWords('nl')} gathered={inventedMemory(5_000, 100)} />],
  [
    'insights-rtl',
    () => (
      <Root words={rightToLeft}>
        <Shown words={rightToLeft} gathered={inventedMemory(5_000, 100)} />
      </Root>
    ),
  ],
];
