import './popup.css';
import { sidePanel } from '../../utils/platform/side-panel.ts';
import { showQueue } from './show-queue.tsx';

const beside = sidePanel();

showQueue({
  onBeside:
    beside &&
    (() => {
      // Only then: a popup that has closed may open nothing any more.
      beside.open().then(() => window.close());
    }),
});
