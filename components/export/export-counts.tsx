import type { JSX } from 'preact';
import { COUNTED, type Count, type Counted } from '../../utils/archive/compare.ts';
import type { Words } from '../../utils/i18n/index.ts';
import type { Review } from '../../utils/intake/review.ts';

interface ExportCountsProps {
  readonly words: Words;
  readonly review: Review;
}

/** Shown even when there are none: the reader asks after them. */
const ALWAYS: readonly Counted[] = ['positions', 'education', 'skills', 'connections', 'pastRequests'];

/** What an export holds, kind by kind, how much of it is new, and what of each is kept. */
export function ExportCounts({ words, review }: ExportCountsProps): JSX.Element {
  const { counts, accepted, outgoing } = review;
  const shown = COUNTED.filter((kind) => ALWAYS.includes(kind) || counts[kind].found + counts[kind].gone > 0);
  const keeps: Readonly<Partial<Record<Counted, string>>> = {
    connections: words.say('export.keepsConnections'),
    pastRequests: words.say('export.keepsRequests', { accepted }),
  };
  return (
    <table class="export-counts">
      <thead>
        <tr>
          <th scope="col">{words.say('export.kind')}</th>
          <th scope="col">{words.say('export.found')}</th>
          <th scope="col">{words.say('export.fresh')}</th>
          <th scope="col">{words.say('export.gone')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((kind) => (
          <CountRow
            key={kind}
            words={words}
            name={words.say(`exported.${kind}`)}
            keeps={keeps[kind]}
            count={counts[kind]}
          />
        ))}
        <CountRow
          words={words}
          name={words.say('export.sent')}
          keeps={words.say('export.keepsNothing')}
          count={{ found: outgoing, fresh: 0, gone: 0 }}
        />
      </tbody>
    </table>
  );
}

interface CountRowProps {
  readonly words: Words;
  readonly name: string;
  readonly keeps: string | undefined;
  readonly count: Count;
}

function CountRow({ words, name, keeps, count }: CountRowProps): JSX.Element {
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>{words.number(count.found)}</td>
        <td>{words.number(count.fresh)}</td>
        <td>{words.number(count.gone)}</td>
      </tr>
      {keeps !== undefined && (
        <tr class="export-keeps">
          <td colSpan={4}>{keeps}</td>
        </tr>
      )}
    </>
  );
}
