import { type BackupAnswer, type BackupAsk, createBackupDesk } from '../../utils/intake/backup-desk.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';

const desk = createBackupDesk({
  database: new WinnowDatabase(),
  now: () => Date.now(),
  answer: (answer: BackupAnswer) => postMessage(answer),
});

addEventListener('message', (event: MessageEvent<BackupAsk>) => void desk(event.data));
