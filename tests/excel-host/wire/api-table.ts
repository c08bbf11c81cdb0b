import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The API set that a member came with: `ExcelApi 1.9`. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** For each class of Office.js its members, by their names on the wire; `null` for those that were always there. */
export type ApiTable = ReadonlyMap<string, ReadonlyMap<string, ApiSet | null>>;

const DEBUG_BUILD = "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js";

let read: ApiTable | null = null;

/**
 * What Excel has, and since when: read from the debug build of the very Office.js that the tests run, which asks
 * before each member `_throwIfApiNotSupported("Range.rowHidden", _defaultApiSetName, "1.2")`. The genuine runtime does
 * not ask in earnest, the host does; so this host needs the table.
 */
export function apiTable(): ApiTable {
  read ??= tableOf(readFileSync(resolve(DEBUG_BUILD), "utf8"));
  return read;
}

const CLASS = /^ {4}var (\w+) = \(function \(_super\) \{/;
const PROPERTY = /^ {8}Object\.defineProperty\((\w+)\.prototype, "(\w+)"/;
const METHOD = /^ {8}(\w+)\.prototype\.(\w+) = function/;
const SINCE = /_throwIfApiNotSupported\("[\w.]+", (?:(_defaultApiSetName)|"(\w+)"), "([\d.]+)"/;
const ON_THE_WIRE =
  /_(?:create\w+Object\([\w.]+, this, "(\w+)"|invokeMethod\(this, "(\w+)"|invokeSetProperty\(this, "(\w+)")/;
const SCALARS = /^ {16}return (\["[^\]]*\]);/;

function tableOf(source: string): ApiTable {
  const table = new Map<string, Map<string, ApiSet | null>>();
  let className = "";
  let memberName = "";
  let since: ApiSet | null = null;
  for (const line of source.split("\n")) {
    const opened = CLASS.exec(line)?.[1];
    if (opened !== undefined) className = opened;
    const member = PROPERTY.exec(line) ?? METHOD.exec(line);
    if (member) {
      memberName = member[1] === className ? (member[2] ?? "") : "";
      since = null;
    }
    if (memberName === "") continue;
    const members = table.get(className) ?? new Map<string, ApiSet | null>();
    table.set(className, members);
    const [, usual, named, version] = SINCE.exec(line) ?? [];
    if (version !== undefined) {
      since = { name: usual === undefined ? (named ?? "") : "ExcelApi", version };
      // A property that is only read has no name on the wire but its own.
      members.set(pascal(memberName), since);
    }
    const wire = ON_THE_WIRE.exec(line);
    const wireName = wire?.[1] ?? wire?.[2] ?? wire?.[3];
    if (wireName !== undefined) members.set(wireName, since ?? members.get(wireName) ?? null);
    const scalars = memberName === "_scalarPropertyOriginalNames" ? SCALARS.exec(line)?.[1] : undefined;
    for (const name of scalars === undefined ? [] : (JSON.parse(scalars) as string[])) {
      if (!members.has(name)) members.set(name, null);
    }
    if (line.includes("_createIndexerObject(")) members.set("GetItem", since);
  }
  return table;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
