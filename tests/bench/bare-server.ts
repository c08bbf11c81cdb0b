import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import knex from "knex";

export interface BareServer {
  push(body: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The least that a server could do with a push and keep it: Express reads the JSON, one statement inserts the rows, the
 * commit is on the disk before the answer. It checks nothing, merges nothing, keeps no versions and no audit.
 */
export async function startBareServer(file: string): Promise<BareServer> {
  const db = knex({
    client: "sqlite3",
    connection: { filename: file },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  for (const pragma of ["journal_mode = WAL", "synchronous = FULL"]) await db.raw(`PRAGMA ${pragma}`);
  await db.raw("CREATE TABLE pair (id TEXT PRIMARY KEY, school_year TEXT, body TEXT)");
  const insert =
    "INSERT INTO pair SELECT json_extract(value, '$.id'), json_extract(value, '$.schoolYear'), value FROM json_each(?)";
  const app = express();
  app.use(express.json({ limit: "50mb" }));
  app.post("/push", async (request, response) => {
    const { pairs } = request.body as { pairs: unknown[] };
    await db.raw(insert, [JSON.stringify(pairs)]);
    response.json({ pairs: pairs.length });
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    async push(body) {
      const headers = { "Content-Type": "application/json" };
      const response = await fetch(`http://127.0.0.1:${String(port)}/push`, { method: "POST", headers, body });
      if (!response.ok) throw new Error(`the bare server answered ${String(response.status)}`);
      await response.json();
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await db.destroy();
    },
  };
}
