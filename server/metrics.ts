import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

/** Figures for whoever watches the server: routes, outcomes and durations, never names or ids. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<"method" | "route" | "status">;
  readonly pushedRows: Counter<"outcome">;
}

/** A registry of its own, so that several servers in one process (tests) do not share figures. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: "estafeta_http_request_seconds",
      help: "Time to answer a request",
      labelNames: ["method", "route", "status"],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
      registers: [registry],
    }),
    pushedRows: new Counter({
      name: "estafeta_pushed_rows_total",
      help: "Rows of pushes by outcome",
      labelNames: ["outcome"],
      registers: [registry],
    }),
  };
}
