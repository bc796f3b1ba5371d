/** Something is waited for, or is not. */
export interface Patience {
  begin(): void;
  end(): void;
  /** It is long in coming. */
  readonly isOver: boolean;
}

/** Calls back once when what is waited for has not come after so many milliseconds. */
export function createPatience(milliseconds: number, onOver: () => void): Patience {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  return {
    begin() {
      timer ??= setTimeout(() => {
        isOver = true;
        onOver();
      }, milliseconds);
    },
    end() {
      clearTimeout(timer);
      timer = undefined;
      isOver = false;
    },
    get isOver() {
      return isOver;
    },
  };
}
