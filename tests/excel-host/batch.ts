import { answerQuery } from "./query.js";
import { ACTION, type Action, type Arguments, type Batch, type BatchAnswer, type Json, PATH } from "./wire.js";
import { HostError, itemNotFound, member, notEmulated, type WireArgument, type WireObject } from "./wire-object.js";

/** Where a batch's paths begin. */
export interface Roots {
  readonly workbook: WireObject;
  readonly services: Readonly<Record<string, WireObject>>;
  /** Objects that Office.js asked to be kept beyond their batch. */
  readonly references: ReadonlyMap<string, WireObject>;
}

/**
 * Carries out a batch as the host does: actions in order, up to the first that fails. What was done before it stays
 * done; that, and the codes of errors, are a belief about real Excel.
 */
export function runBatch(batch: Batch, roots: Roots): BatchAnswer {
  const paths = new PathResolver(batch, roots);
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  batch.Actions.forEach((action, index) => {
    if (answer.Error) return;
    try {
      answer.Results.push({ ActionId: action.Id, Value: runAction(action, paths) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code: Code, message: Message, status: HttpStatusCode } = error;
      answer.Error = { Code, Message, Location: action.Name, ActionIndex: index, HttpStatusCode };
    }
  });
  return answer;
}

function runAction(action: Action, paths: PathResolver): Json {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && (object.identity?.() ?? {});
    case ACTION.query:
      return answerQuery(object, [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])]);
    case ACTION.method:
      return runMethod(object, action, paths);
    case ACTION.setProperty: {
      if (object === null) throw itemNotFound();
      const [value] = paths.values(action.ArgumentInfo);
      member(object, "set", action.Name)((value ?? null) as Json);
      return null;
    }
    default:
      throw notEmulated(`action type ${action.ActionType}`);
  }
}

function runMethod(object: WireObject | null, action: Action, paths: PathResolver): Json {
  if (object === null) {
    // Office.js asks to keep every range it was promised, also one that turns out not to be there.
    if (action.Name === "_KeepReference") return null;
    throw itemNotFound();
  }
  return member(object, "call", action.Name)(...paths.values(action.ArgumentInfo)) ?? null;
}

/** Each path of a batch stands for one object, found once. */
class PathResolver {
  readonly #found = new Map<number, WireObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly roots: Roots,
  ) {}

  resolve(id: number): WireObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const object = this.#reach(id);
    this.#found.set(id, object);
    return object;
  }

  values(info: Arguments = {}): WireArgument[] {
    return (info.Arguments ?? []).map((value, index) => {
      const id = info.ReferencedObjectPathIds?.[index];
      return id ? this.resolve(id) : value;
    });
  }

  #reach(id: number): WireObject | null {
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError("InvalidReference", `no path ${id}`, 400);
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.roots.workbook;
      case PATH.service: {
        const service = this.roots.services[path.Name];
        if (!service) throw notEmulated(`the service ${path.Name}`);
        return service;
      }
      case PATH.reference: {
        const kept = this.roots.references.get(path.Name);
        if (!kept)
          throw new HostError("InvalidReference", "This reference is not valid for the current operation.", 400);
        return kept;
      }
      case PATH.nullObject:
        return null;
      default:
        return this.#reachFromParent(path.ObjectPathType, path.Name, path.ParentObjectPathId ?? 0, path.ArgumentInfo);
    }
  }

  /** Belief: what hangs on a null object is a null object too. */
  #reachFromParent(type: number, name: string, parentId: number, info: Arguments | undefined): WireObject | null {
    const parent = this.resolve(parentId);
    if (parent === null) return null;
    if (type === PATH.property) return member(parent, "child", name)();
    if (type === PATH.method) return member(parent, "make", name)(...this.values(info));
    if (type === PATH.indexer) return member(parent, "make", "GetItem")(...this.values(info));
    throw notEmulated(`path type ${type}`);
  }
}
