/** Work is announced on stderr once it has taken longer than this, in milliseconds. */
const QUIET_FOR = 2_000;
const EVERY = 500;

export interface Progress {
  (message: string): void;
  /** Wipes the line; call it before printing anything else. */
  done(): void;
}

/** A line that says what is going on: rewritten in place on a terminal, now and then in a log. */
export function startProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  const began = Date.now();
  let [last, width] = [0, 0];
  const show = (message: string): void => {
    const now = Date.now();
    const due = stream.isTTY ? EVERY : 10 * EVERY;
    if (quiet || now - began < QUIET_FOR || now - last < due) return;
    last = now;
    stream.write(stream.isTTY ? `\r${message.padEnd(width)}` : `${message}\n`);
    width = message.length;
  };
  return Object.assign(show, {
    done: () => {
      if (stream.isTTY && width > 0) stream.write(`\r${" ".repeat(width)}\r`);
      width = 0;
    },
  });
}
