import { HostError, notEmulated } from "../host-error.js";
import type { ApiGate } from "./api-gate.js";
import { type Arguments, type Batch, PATH } from "./wire.js";
import { member, type WireArgument, type WireObject } from "./wire-object.js";

/** Where a batch's paths begin. */
export interface Roots {
  readonly workbook: WireObject;
  readonly services: Readonly<Record<string, WireObject>>;
  /** Objects that Office.js asked to be kept beyond their batch. */
  readonly references: ReadonlyMap<string, WireObject>;
  readonly gate: ApiGate;
}

/** Each path of a batch stands for one object, found once. */
export class PathResolver {
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

  /** A path as people write it, for the message of an error: `Worksheets.GetItem.GetRange`. */
  nameOf(id: number): string {
    const path = this.batch.ObjectPaths[id];
    if (!path) return "";
    const parent = path.ParentObjectPathId === undefined ? "" : this.nameOf(path.ParentObjectPathId);
    return parent === "" ? path.Name : `${parent}.${path.Name}`;
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
    const reached = type === PATH.indexer ? "GetItem" : name;
    if (type !== PATH.property && type !== PATH.method && type !== PATH.indexer) throw notEmulated(`path type ${type}`);
    this.roots.gate.pass(parent, reached);
    if (type === PATH.property) return member(parent, "child", reached)();
    return member(parent, "make", reached)(...this.values(info));
  }
}
