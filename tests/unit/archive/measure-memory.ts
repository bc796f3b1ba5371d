import { openAsBlob, statSync } from 'node:fs';
import { readExport } from '../../../utils/archive/read-export.ts';

/** Prints how many bytes reading a file takes at most, as a multiple of the file. Run in a process of its own. */
const [path = ''] = process.argv.slice(2);
const file = Object.assign(await openAsBlob(path), { name: 'Connections.csv' });
const before = process.memoryUsage().rss;
let most = before;
const look = () => {
  most = Math.max(most, process.memoryUsage().rss);
};
const { connections } = await readExport([file], look);
look();
process.stdout.write(
  JSON.stringify({ ratio: (most - before) / statSync(path).size, found: connections?.size }),
);
