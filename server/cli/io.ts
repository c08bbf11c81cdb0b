/** What a command may do to the world around it; tests give one that only listens. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes a line of the result. */
  out(line: string): void;
  /** Writes a line about what went wrong. */
  err(line: string): void;
  /** How many characters a line of the terminal holds; absent where the result goes to a file or a program. */
  readonly width?: number;
  /** Whether the result may be coloured. */
  readonly isColoured?: boolean;
  /** Says what is going on: on a terminal only, so that logs and pipes stay clean. */
  progress(line: string): void;
  /** Resolves when the person or the system asks the program to stop. */
  stopped(): Promise<void>;
}

const CLEAR_LINE = "\r\u001b[2K";

/**
 * Lets a stream's reader go before the end, as `estafeta check … | head` does: what is still written is read by nobody,
 * and the command ends by itself. Any other fault of the stream stays one.
 */
export function letReaderGo(stream: Pick<NodeJS.WriteStream, "on">): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

/** The process's own streams and signals. */
export function processIo(): Io {
  let isShown = false;
  const clear = () => {
    if (isShown) process.stderr.write(CLEAR_LINE);
    isShown = false;
  };
  return {
    env: process.env,
    ...screenOf(process.stdout, process.env),
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

/** A terminal has a width, and colours unless somebody has turned them off (no-color.org). */
export function screenOf(
  { isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number },
  env: Io["env"],
): Pick<Io, "width" | "isColoured"> {
  if (!isTTY) return {};
  const isColoured = !env["NO_COLOR"] && env["TERM"] !== "dumb";
  return { isColoured, ...(columns === undefined || columns < NARROWEST ? {} : { width: columns }) };
}

/** Narrower than this, wrapping does more harm than good. */
const NARROWEST = 40;
