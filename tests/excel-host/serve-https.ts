import { createServer } from "node:https";
import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

export interface HttpsServer {
  /** `https://localhost:PORT`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves an app on a free port of this machine, under a certificate made for the occasion: Office.js wants https. */
export async function serveHttps(app: RequestListener): Promise<HttpsServer> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  const server = createServer({ key, cert }, app);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
