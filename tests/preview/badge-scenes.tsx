import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { BadgeWithWhy } from '../../components/badge/badge-with-why.tsx';
import { PageBar, type PageBarProps } from '../../components/badge/page-bar.tsx';
import { KeyHelp } from '../../components/keys/key-help.tsx';
import { createWords } from '../../utils/i18n/create-words.ts';
import type { Decision } from '../../utils/requests/index.ts';
import { decision, NOW } from './invented.ts';
import {
  bare,
  everybody,
  genuine,
  type Judged,
  overlapping,
  pitch,
  rightToLeft,
  scam,
  unclear,
} from './people.ts';

type Scene = readonly [name: string, component: () => JSX.Element];

const ignore = () => {};

interface ShownProps {
  readonly judged: Judged;
  readonly reading?: boolean;
  readonly decided?: Decision;
  readonly offered?: boolean;
  readonly selected?: boolean;
  readonly certain?: boolean;
  readonly openAtFirst?: boolean;
  readonly locale?: string;
}

/** A badge beside a name, as it stands on the network's page. */
function Shown(props: ShownProps): JSX.Element {
  const { judged, reading = false, decided, offered = false, selected = false, certain = true } = props;
  const [open, setOpen] = useState(props.openAtFirst ?? false);
  return (
    <div class="site-card">
      <span class="site-name">{judged.request.sender.name}</span>
      <BadgeWithWhy
        words={createWords(props.locale ?? 'en')}
        request={judged.request}
        verdict={reading ? null : judged.verdict}
        decision={decided ?? null}
        offered={offered}
        selected={selected}
        certain={certain}
        open={open}
        keysOn={true}
        onOpenChange={setOpen}
      />
    </div>
  );
}

export function Badges(): JSX.Element {
  const of = pitch.request;
  return (
    <>
      {everybody.map((judged) => (
        <Shown key={judged.request.id} judged={judged} />
      ))}
      <Shown judged={pitch} reading={true} />
      <Shown judged={genuine} selected={true} />
      <Shown judged={pitch} decided={decision(of)} />
      <Shown judged={pitch} decided={decision(of, { choice: 'later' })} />
      <Shown judged={pitch} decided={decision(of)} offered={true} />
      <Shown judged={pitch} decided={decision(of, { state: 'applied' })} />
      <Shown judged={pitch} decided={decision(of, { state: 'failed', failure: 'name-differs' })} />
      <Shown judged={unclear} certain={false} />
      <Shown judged={scam} locale="nl" />
      <Shown judged={pitch} locale="nl" />
      <Shown judged={pitch} locale="nl" decided={decision(of, { state: 'failed', failure: 'no-effect' })} />
    </>
  );
}

const WHYS: Readonly<Record<string, ShownProps>> = {
  genuine: { judged: genuine },
  pitch: { judged: pitch },
  overlapping: { judged: overlapping, certain: false },
  'right-to-left': { judged: rightToLeft },
  unclear: { judged: unclear },
  bare: { judged: bare },
  failed: {
    judged: pitch,
    decided: decision(pitch.request, { state: 'failed', failure: 'name-differs' }),
    locale: 'nl',
  },
};

export const whyScenes: readonly Scene[] = Object.entries(WHYS).map(([name, props]) => [
  `why-${name}`,
  () => <Shown {...props} openAtFirst={true} />,
]);

function Bar(props: Partial<PageBarProps>): JSX.Element {
  return (
    <PageBar
      words={createWords('en')}
      undoable={null}
      waiting={[]}
      keepable={null}
      message={null}
      keysOn={true}
      now={NOW}
      onUndo={ignore}
      onExpire={ignore}
      onApply={ignore}
      onKeep={ignore}
      onCloseKeep={ignore}
      onCloseMessage={ignore}
      {...props}
    />
  );
}

const undoable = { decision: decision(pitch.request), name: pitch.request.sender.name };
const waiting = [
  { decision: decision(genuine.request, { choice: 'accept' }), name: genuine.request.sender.name },
  { decision: decision(scam.request), name: scam.request.sender.name },
];
const unreadable = createWords('en').say('page.unreadable');

const BARS: Readonly<Record<string, Partial<PageBarProps>>> = {
  undo: { undoable },
  waiting: { waiting },
  message: { message: unreadable },
  keep: {
    words: createWords('de'),
    keepable: { name: genuine.request.sender.name, state: 'offered' },
    undoable: {
      decision: decision(genuine.request, { choice: 'accept' }),
      name: genuine.request.sender.name,
    },
  },
  kept: { keepable: { name: overlapping.request.sender.name, state: 'kept' } },
  all: {
    words: createWords('nl'),
    undoable: { decision: decision(overlapping.request), name: overlapping.request.sender.name },
    waiting,
    message: unreadable,
  },
};

export const barScenes: readonly Scene[] = Object.entries(BARS).map(([name, props]) => [
  `page-bar-${name}`,
  () => <Bar {...props} />,
]);

export function Help(): JSX.Element {
  return <KeyHelp words={createWords('en')} surface="page" keysOn={true} onClose={ignore} />;
}
