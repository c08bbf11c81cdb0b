import { cleanText } from "../../grid/text.js";
import { message } from "../../messages/message.js";
import { saysNothing } from "../../recognise/cells/cell-reading.js";
import { findKind, findRoleModel, readForm } from "../../recognise/cells/read-form.js";
import type { Dictionary } from "../schema.js";
import { placed, type Placed, type Report } from "./report.js";
import type { Overrides } from "./schema.js";
import { wordingKey } from "./word-lists.js";

/** Whose a wording is; two owners of one wording would make its cells a matter of luck. */
interface Owner {
  readonly id: string;
  /** In the accusative, for «уже значит …». */
  readonly words: string;
}

interface Wording extends Placed {
  readonly id: string;
  /** Whether the recogniser reads it as it is meant. */
  readonly isRead: boolean;
}

/** Every wording of the document has one meaning, and is read in a cell as what it stands for. */
export function checkWordings(dictionary: Dictionary, overrides: Overrides, report: Report): void {
  const owners = ownersOf(dictionary);
  for (const { word, path, id, isRead } of wordingsOf(dictionary, overrides)) {
    const other = owners.get(wordingKey(word))?.find((owner) => owner.id !== id);
    if (other) report.refuse(path, "wording.taken", { word, owner: other.words });
    else if (!isRead || saysNothing(cleanText(word))) report.refuse(path, "wording.unreadable", { word });
  }
}

function ownersOf(dictionary: Dictionary): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>();
  const add = (wordings: readonly string[], owner: Owner): void => {
    for (const wording of wordings)
      owners.set(wordingKey(wording), [...(owners.get(wordingKey(wording)) ?? []), owner]);
  };
  for (const { code, name, spellings } of dictionary.forms)
    add([name, ...spellings], { id: `form ${code}`, words: message("dictionary.owner.form", { name }) });
  for (const { name, spellings } of dictionary.roleModels)
    add([name, ...spellings], { id: modelId(name), words: message("dictionary.owner.roleModel", { name }) });
  for (const { name, spellings } of dictionary.kinds)
    add([name, ...spellings], { id: kindId(name), words: message("dictionary.owner.kind", { name }) });
  for (const { spelling } of dictionary.ambiguousForms)
    add([spelling], { id: "ambiguous", words: message("dictionary.owner.ambiguous") });
  return owners;
}

function wordingsOf(dictionary: Dictionary, overrides: Overrides): Wording[] {
  const named = (
    part: "forms" | "roleModels" | "kinds",
    { name, spellings }: { name?: string | undefined; spellings?: string[] | undefined },
    index: number,
  ): Placed[] => [
    ...(name === undefined ? [] : [{ word: name, path: [part, index, "name"] }]),
    ...placed(spellings, [part, index, "spellings"]),
  ];
  return [
    ...(overrides.forms ?? []).flatMap((form, index) =>
      named("forms", form, index).map((place) => ({
        ...place,
        id: `form ${form.code}`,
        isRead: readForm(place.word, dictionary)?.code === form.code,
      })),
    ),
    ...(overrides.roleModels ?? []).flatMap((model, index) =>
      named("roleModels", model, index).map((place) => ({
        ...place,
        id: modelId(model.name),
        isRead: isSame(findRoleModel(place.word, dictionary), model.name),
      })),
    ),
    ...(overrides.kinds ?? []).flatMap((kind, index) =>
      named("kinds", kind, index).map((place) => ({
        ...place,
        id: kindId(kind.name),
        isRead: isSame(findKind(place.word, dictionary), kind.name),
      })),
    ),
    ...(overrides.ambiguousForms ?? []).map(({ spelling }, index) => ({
      word: spelling,
      path: ["ambiguousForms", index, "spelling"],
      id: "ambiguous",
      isRead: (readForm(spelling, dictionary)?.ambiguous?.length ?? 0) > 1,
    })),
  ];
}

function isSame(found: string | null, name: string): boolean {
  return found !== null && wordingKey(found) === wordingKey(name);
}

function modelId(name: string): string {
  return `model ${wordingKey(name)}`;
}

function kindId(name: string): string {
  return `kind ${wordingKey(name)}`;
}
