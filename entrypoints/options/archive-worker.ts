import { type Answer, type Ask, createDesk } from '../../utils/intake/desk.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';

const desk = createDesk({
  database: new WinnowDatabase(),
  now: () => Date.now(),
  answer: (answer: Answer) => postMessage(answer),
});

addEventListener('message', (event: MessageEvent<Ask>) => void desk(event.data));
