import type { JSX } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';

type Part<Props> = (props: Props) => JSX.Element;

/**
 * A part that is fetched when it is shown for the first time, so that what is shown before it need not wait for it.
 *
 * @param waiting what stands there until then.
 */
export function later<Props>(load: () => Promise<Part<Props>>, waiting: Part<Props>): Part<Props> {
  let loaded: Part<Props> | null = null;
  return function Later(props) {
    const [, redraw] = useReducer((times: number) => times + 1, 0);
    useEffect(() => {
      if (loaded !== null) return;
      load().then((part) => {
        loaded = part;
        redraw(undefined);
      });
    }, []);
    const Shown = loaded ?? waiting;
    return <Shown {...(props as Props & JSX.IntrinsicAttributes)} />;
  };
}
