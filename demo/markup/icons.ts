/** Line drawings of 24 by 24, in the colour of the text around them. */
const PATHS = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  people:
    'M9 11a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.5a3.5 3.5 0 010 6.5M17.5 14.3c2.3.7 3.7 2.6 4 5.7',
  work: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  chat: 'M4 5h16v11h-9l-4 4v-4H4z',
  bell: 'M6 16V11a6 6 0 0112 0v5l1.5 2h-15zM10 20.5h4',
  search: 'M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.5L20 20',
  close: 'M6 6l12 12M18 6L6 18',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5v4M16 3.5v4',
  heart: 'M12 20C5 15 3.5 11.5 4.5 8.5 6 5 10 5 12 8.5c2-3.5 6-3.5 7.5 0 1 3-.5 6.5-7.5 11.5z',
  reply: 'M10 6L4 12l6 6M4.5 12H14c4 0 6 2 6 6',
  share: 'M4 12l16-8-5 16-3.5-6z',
  news: 'M4 5h13v14H4zM17 9h3v8a2 2 0 01-2 2M7 9h7M7 12.5h7M7 16h4',
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName, size = 24): string {
  return `<svg width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true"><path d="${PATHS[name]}"></path></svg>`;
}
