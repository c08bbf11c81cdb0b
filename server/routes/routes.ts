import { createThrottle } from "../auth/throttle.js";
import type { Context } from "../context.js";
import { blankRegisterRoutes } from "./blank-register.js";
import { deskRoutes } from "./desk.js";
import { collectionRoutes } from "./collection.js";
import { dictionaryRoutes } from "./dictionary.js";
import { districtRoutes } from "./district.js";
import { importRoutes } from "./imports.js";
import { mappingRoutes } from "./mappings.js";
import { monitoringRoutes } from "./monitoring.js";
import { pairRoutes } from "./pairs.js";
import { personRoutes } from "./persons.js";
import { regionRoutes } from "./region.js";
import { returnRoutes } from "./returns.js";
import type { Route } from "./route.js";
import { schoolRoutes } from "./schools.js";
import { signInRoutes } from "./sign-in.js";
import { syncRoutes } from "./sync.js";

/** Wrong tries at one code: enough for a slip of the hand, too few for guessing. */
const TRIES_AT_A_CODE = { most: 5, windowMs: 15 * 60_000 };

/** Every route under /api/v1. The app mounts this list, the OpenAPI document and the tests of roles read it. */
export function allRoutes(context: Pick<Context, "now">): Route[] {
  const throttle = createThrottle({ ...TRIES_AT_A_CODE, now: () => context.now().getTime() });
  return [
    ...signInRoutes(throttle),
    ...syncRoutes(),
    ...dictionaryRoutes(),
    ...mappingRoutes(),
    ...pairRoutes(),
    ...importRoutes(),
    ...districtRoutes(),
    ...monitoringRoutes(),
    ...schoolRoutes(),
    ...deskRoutes(),
    ...collectionRoutes(),
    ...returnRoutes(),
    ...personRoutes(),
    ...regionRoutes(),
    ...blankRegisterRoutes(),
  ];
}
