import { HostError, itemNotFound, notEmulated } from "../host-error.js";
import type { ApiGate } from "./api-gate.js";
import { PathResolver, type Roots } from "./path-resolver.js";
import { answerQuery } from "./query.js";
import { ACTION, type Action, type Batch, type BatchAnswer, type Json } from "./wire.js";
import { member, type WireObject } from "./wire-object.js";

/** Looks at an action before it is carried out; throws a `HostError` to stop the batch there. */
export type BeforeAction = (action: Action) => void;

/**
 * Carries out a batch as the host does: actions in order, up to the first that fails. What was done before it stays
 * done; that, and the codes of errors, are a belief about real Excel.
 */
export function runBatch(batch: Batch, roots: Roots, before: BeforeAction): BatchAnswer {
  const paths = new PathResolver(batch, roots);
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  batch.Actions.forEach((action, index) => {
    if (answer.Error) return;
    try {
      before(action);
      answer.Results.push({ ActionId: action.Id, Value: runAction(action, paths, roots.gate) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code: Code, message: Message, status: HttpStatusCode } = error;
      const Location = [paths.nameOf(action.ObjectPathId), action.Name].filter(Boolean).join(".");
      answer.Error = { Code, Message, Location, ActionIndex: index, HttpStatusCode };
    }
  });
  return answer;
}

function runAction(action: Action, paths: PathResolver, gate: ApiGate): Json {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && (object.identity?.() ?? {});
    case ACTION.query:
      return answerQuery(object, queryOf(action), gate);
    case ACTION.method:
      return runMethod(object, action, paths, gate);
    case ACTION.setProperty: {
      if (object === null) throw itemNotFound();
      gate.pass(object, action.Name);
      const [value] = paths.values(action.ArgumentInfo);
      member(object, "set", action.Name)((value ?? null) as Json);
      return null;
    }
    default:
      throw notEmulated(`action type ${action.ActionType}`);
  }
}

function queryOf({
  QueryInfo: { Select = [], Expand = [], Top, Skip } = {},
}: Action): Parameters<typeof answerQuery>[1] {
  return { paths: [...Select, ...Expand], top: Top ?? null, skip: Skip ?? 0 };
}

function runMethod(object: WireObject | null, action: Action, paths: PathResolver, gate: ApiGate): Json {
  if (object === null) {
    // Office.js asks to keep every range it was promised, also one that turns out not to be there.
    if (action.Name === "_KeepReference") return null;
    throw itemNotFound();
  }
  gate.pass(object, action.Name);
  return member(object, "call", action.Name)(...paths.values(action.ArgumentInfo)) ?? null;
}
