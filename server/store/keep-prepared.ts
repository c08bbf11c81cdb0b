/**
 * The driver compiles a statement anew for each query, which doubles its price: the compiling is a trip to another
 * thread, as the query is. A push has some twenty statements and the whole server a few hundred, always the same, so
 * each connection keeps those that it has compiled, as SQLite means them to be used.
 */

type Outcome = { readonly lastID?: number; readonly changes?: number };
type Done = (this: Outcome, error: Error | null, rows?: unknown) => void;
type Query = (sql: string, bindings: unknown, done: Done) => void;

interface Statement {
  all(bindings: unknown, done: Done): void;
  run(bindings: unknown, done: Done): void;
  finalize(): void;
}

/** What is used of the driver's connection. */
export interface RawConnection {
  all: Query;
  run: Query;
  close: (done: (error: Error | null) => void) => void;
  exec(sql: string, done: (error: Error | null) => void): void;
  prepare(sql: string, done: (error: Error | null) => void): Statement;
}

const MOST_KEPT = 300;
/** No others: some pragmas do their work while they are compiled, and a schema is made once. */
const KEPT = /^\s*(?:select|insert|update|delete|with|begin|commit)\b/i;

/** Makes the connection keep what it compiles; to be called before its first query. */
export function keepPrepared(connection: RawConnection): void {
  const kept = new KeptStatements();
  connection.all = queryBy("all", connection, kept);
  connection.run = queryBy("run", connection, kept);
  const close = connection.close.bind(connection);
  connection.close = (done) => {
    // SQLite does not close while statements are left.
    kept.dropAll();
    close(done);
  };
}

function queryBy(method: "all" | "run", connection: RawConnection, kept: KeptStatements): Query {
  const compileAndQuery = connection[method].bind(connection);
  const query = (sql: string, statement: Statement, bindings: unknown, done: Done): void => {
    statement[method](bindings, function (error, rows) {
      // What has failed may hold a lock until it is run again: it is not kept.
      if (error) kept.drop(sql, statement);
      // A copy: the statement tells of its newest run.
      done.call({ ...this }, error, rows);
    });
  };
  return (sql, bindings, done) => {
    const statement = kept.find(sql);
    if (!KEPT.test(sql)) compileAndQuery(sql, bindings, done);
    else if (statement) query(sql, statement, bindings, done);
    else {
      // Kept only once it is compiled, so that of several at once each is told what is wrong with it.
      const fresh = connection.prepare(sql, (error) => {
        if (error) {
          done.call({}, error);
          return;
        }
        kept.keep(sql, fresh);
        query(sql, fresh, bindings, done);
      });
    }
  };
}

/** In the order of their use, so that the first was used longest ago. */
class KeptStatements {
  private readonly bySql = new Map<string, Statement>();

  find(sql: string): Statement | undefined {
    const statement = this.bySql.get(sql);
    if (statement) {
      this.bySql.delete(sql);
      this.bySql.set(sql, statement);
    }
    return statement;
  }

  keep(sql: string, statement: Statement): void {
    this.drop(sql);
    this.bySql.set(sql, statement);
    const [oldest] = this.bySql.keys();
    if (this.bySql.size > MOST_KEPT && oldest !== undefined) this.drop(oldest);
  }

  /** The one of this text, or only if it is this very one. Its runs that wait are run first. */
  drop(sql: string, only = this.bySql.get(sql)): void {
    if (only === undefined || this.bySql.get(sql) !== only) return;
    this.bySql.delete(sql);
    only.finalize();
  }

  dropAll(): void {
    for (const sql of [...this.bySql.keys()]) this.drop(sql);
  }
}
