/** What a command may do to the world around it; tests give one that only listens. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes a line of the result. */
  out(line: string): void;
  /** Writes a line about what went wrong. */
  err(line: string): void;
  /** Says what is going on: on a terminal only, so that logs and pipes stay clean. */
  progress(line: string): void;
  /** Resolves when the person or the system asks the program to stop. */
  stopped(): Promise<void>;
}

const CLEAR_LINE = "\r\u001b[2K";

/** The process's own streams and signals. */
export function processIo(): Io {
  let isShown = false;
  const clear = () => {
    if (isShown) process.stderr.write(CLEAR_LINE);
    isShown = false;
  };
  return {
    env: process.env,
    out: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
    err: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!process.stderr.isTTY) return;
      clear();
      process.stderr.write(line);
      isShown = true;
    },
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const)
          process.once(signal, () => {
            resolve();
          });
      }),
  };
}
