import { zipOf } from '../unit/archive/made-zip.ts';

export interface MadeExport {
  readonly people: number;
  readonly asking: number;
  /** Characters of each note, at least. */
  readonly noteLength: number;
}

/** A data export of so many people, and how many bytes it holds unpacked. */
export async function madeExport({ people, asking, noteLength }: MadeExport) {
  const connections = Array.from(
    { length: people },
    (_, at) =>
      `Person${at},Number${at % 997},https://www.linkedin.com/in/person-${at},,Firm ${at % 50},Pilot,08 Feb 2026`,
  ).join('\n');
  const invitations = Array.from(
    { length: asking },
    (_, at) =>
      `Person${at} Number,Runa Oxholm,"2/8/26, 9:41 AM",${noteOf(at, noteLength)},INCOMING,https://www.linkedin.com/in/person-${at},https://www.linkedin.com/in/runa-oxholm`,
  ).join('\n');
  const zip = await zipOf({
    'Connections.csv': `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${connections}\n`,
    'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n${invitations}\n`,
  });
  return { zip: new Uint8Array(await zip.arrayBuffer()), size: connections.length + invitations.length };
}

/** No two alike, so that they pack as notes do. */
function noteOf(at: number, length: number): string {
  let note = `Hello from person ${at}`;
  for (let word = at + 1; note.length < length; word = (word * 48_271) % 0x7fffffff)
    note += ` ${word.toString(36)}`;
  return note;
}
