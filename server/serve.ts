import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "./app.js";
import type { Context } from "./context.js";
import { keepRetention } from "./erasure/keep-retention.js";
import { forgetOldImports } from "./imports/import-files.js";

export interface RunningServer {
  /** `http://127.0.0.1:4000`: where it listens, on this machine. */
  readonly url: string;
  /** Takes no more requests, finishes those on the way, then resolves. */
  stop(): Promise<void>;
}

const HEADERS_MS = 20_000;
const REQUEST_MS = 180_000;

/** Starts to listen where the settings say. Rejects when it cannot, with the system's own code (`EADDRINUSE`). */
export async function serve(context: Context, port: number = context.config.port): Promise<RunningServer> {
  let stopping = false;
  const server = createServer(createApp(context, () => stopping));
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  await listen(server, port, context.config.host);
  const retention = await startRetention(context);
  const { port: taken } = server.address() as AddressInfo;
  const host = context.config.host.includes(":") ? `[${context.config.host}]` : context.config.host;
  return {
    url: `http://${host}:${taken}`,
    stop: () => {
      stopping = true;
      clearInterval(retention);
      return close(server);
    },
  };
}

const DAY_MS = 86_400_000;

/** What has outlived its time is erased when the server starts and once a day, whether or not anybody comes. */
async function startRetention(context: Context): Promise<NodeJS.Timeout> {
  const keep = async (): Promise<void> => {
    await forgetOldImports(context);
    await keepRetention(context);
  };
  await keep();
  const daily = setInterval(() => {
    keep().catch((error: unknown) => context.log.error({ error }, "retention failed"));
  }, DAY_MS);
  return daily.unref();
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}
