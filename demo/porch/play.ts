/**
 * The page's own script: it is written into the page as text, so it uses nothing from outside. Answers presses, builds
 * every row anew after each, and keeps a log for tests.
 *
 * @param rows the HTML of each request's `tbody`.
 */
export function play(rows: readonly string[], first: number): void {
  const answersAfter = 250;
  const table = document.querySelector('table');
  const more = document.querySelector<HTMLElement>('#more');
  const log: { action: string; slug: string | null; trusted: boolean }[] = [];
  let waiting = rows.slice(0, first);

  const built = (html: string): Element | null => {
    const made = document.createElement('table');
    made.innerHTML = html;
    return made.firstElementChild;
  };
  const handleOf = (row: Element): string => row.querySelector('th a')?.getAttribute('href')?.slice(2) ?? '';
  const draw = () => {
    for (const old of table?.querySelectorAll('tbody:not(.evening)') ?? []) old.remove();
    table?.append(...waiting.flatMap((html) => built(html) ?? []));
    const empty = document.querySelector('#empty');
    if (waiting.length > 0) empty?.remove();
    else if (empty === null)
      more?.insertAdjacentHTML('beforebegin', '<p id="empty">Nobody is at the door</p>');
  };
  const answer = (row: Element, letIn: boolean) => {
    const handle = handleOf(row);
    const name = row.querySelector('th a')?.textContent ?? '';
    setTimeout(() => {
      waiting = waiting.filter((html) => !html.includes(`"/@${handle}"`));
      draw();
      const done = document.createElement('p');
      done.innerHTML = letIn ? '<a></a> is in' : '';
      done.querySelector('a')?.append(name);
      done.querySelector('a')?.setAttribute('href', `/@${handle}`);
      if (letIn) table?.after(done);
    }, answersAfter);
  };

  document.addEventListener('click', (event) => {
    const control = event.target instanceof Element ? event.target.closest('a, button') : null;
    const row = control?.closest('tbody') ?? null;
    if (control === null) return;
    if (control.matches('a')) event.preventDefault();
    const action = control.className === '' ? 'other' : control.className;
    log.push({ action, slug: row === null ? null : handleOf(row), trusted: event.isTrusted });
    if (control === more) {
      waiting = [...waiting, ...rows.slice(first)];
      more?.setAttribute('hidden', '');
      draw();
    }
    if (row === null) return;
    if (action === 'in' || action === 'not') answer(row, action === 'in');
    const said = row.querySelectorAll('tr')[1];
    if (action === 'read') said?.toggleAttribute('hidden');
    if (action === 'write') row.querySelector('td:last-child')?.append(document.createElement('textarea'));
  });
  Object.assign(window, { siteLog: log, siteControl: { rerender: draw } });
  draw();
}
