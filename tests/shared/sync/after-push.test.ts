import type { PushAnswer, PushedPair, PushRequest } from "../../../shared/api/push.js";
import { memoryAfterPush, memoryAfterShowing } from "../../../shared/sync/after-push.js";
import { fieldHash } from "../../../shared/sync/fingerprint.js";
import { baseOfPush } from "../../../shared/sync/pair-base.js";
import type { OutgoingPair } from "../../../shared/sync/types.js";
import { aMemory, anId, aPair, somePairFields } from "../../support/build-pairs.js";

const fields = { form: "teacher-teacher", order: "14-о" };

function aRequest(...pairs: OutgoingPair[]): PushRequest {
  return { key: anId(500), workbookId: anId(900), pairs, withdrawn: [] };
}

function anAnswer(...pairs: Partial<PushedPair>[]): PushAnswer {
  return {
    receipt: { number: 1, at: "", counts: {} as PushAnswer["receipt"]["counts"] },
    revision: 9,
    pairs: pairs.map((pair, index) => ({
      ...{ index, id: anId(1), version: 2, outcome: "updated", findings: [], conflicts: [] },
      ...pair,
    })),
  };
}

const hashes = { form: fieldHash("teacher-teacher"), order: fieldHash("14-о") };

describe("the memory after a push", () => {
  test("[13] the base moves on to the answered version", () => {
    const after = memoryAfterPush(aMemory(), aRequest(aPair({ fields })), anAnswer({}));
    expect(after.base).toEqual({ [anId(1)]: { version: 2, fields: hashes } });
  });

  test("[13] the base of a field in conflict, or merged, stays until the sheet shows the value", () => {
    const old = { version: 1, fields: { ...hashes, order: fieldHash("12-о") } };
    const memory = aMemory({ base: { [anId(1)]: old } });
    const sent = aRequest(aPair({ fields, baseVersion: 1 }));
    const open = { [anId(1)]: { version: 2, fields: hashes, older: { order: 1 } } };
    const conflicts = [{ field: "order" as const, current: "13-о", incoming: "14-о" }];
    expect(memoryAfterPush(memory, sent, anAnswer({ outcome: "conflict", conflicts })).base).toEqual(open);
    const merged = { ...fields, order: "13-о" };
    const after = memoryAfterPush(memory, sent, anAnswer({ outcome: "merged", merged }));
    expect(after.base).toEqual(open);

    const shown = memoryAfterShowing(after, { id: anId(1), version: 2, fields: merged }, ["order"]);
    expect(shown.base).toEqual({ [anId(1)]: { version: 2, fields: { ...hashes, order: fieldHash("13-о") } } });
  });

  test("[13] a field that was not carried keeps the version it goes back to", () => {
    const memory = aMemory({ base: { [anId(1)]: { version: 1, fields: { endDate: fieldHash("2023-05-31") } } } });
    expect(memoryAfterPush(memory, aRequest(aPair({ fields })), anAnswer({})).base[anId(1)]).toEqual({
      version: 2,
      fields: { ...hashes, endDate: fieldHash("2023-05-31") },
      older: { endDate: 1 },
    });
  });

  test("[9] what is remembered of another school's pair is not taken over when the row gets an id of its own", () => {
    const memory = aMemory({ base: { [anId(50)]: { version: 7, fields: { endDate: fieldHash("2023-05-31") } } } });
    const sent = aRequest(aPair({ id: anId(50), fields, baseVersion: 7 }));
    const conflicts = [{ field: "order" as const, current: "13-о", incoming: "14-о" }];
    const after = memoryAfterPush(memory, sent, anAnswer({ outcome: "conflict", conflicts }));
    expect(after.base).toEqual({ [anId(1)]: { version: 2, fields: hashes, older: { order: null } } });
  });

  test("[7] a refused row changes nothing", () => {
    const memory = aMemory({ base: { [anId(1)]: { version: 1, fields: {} } } });
    const after = memoryAfterPush(memory, aRequest(aPair({ fields })), anAnswer({ outcome: "refused", version: null }));
    expect(after.base).toEqual(memory.base);
  });

  test("[9] a pair that was recognised as another takes the other's id", () => {
    const memory = aMemory({ base: { [anId(1)]: { version: 1, fields: {} } } });
    const after = memoryAfterPush(memory, aRequest(aPair({ fields })), anAnswer({ id: anId(8), version: 3 }));
    expect(after.base).toEqual({ [anId(8)]: { version: 3, fields: hashes } });
  });

  test("[8] a withdrawn pair is forgotten", () => {
    const memory = aMemory({ base: { [anId(1)]: { version: 1, fields: {} } } });
    expect(memoryAfterPush(memory, aRequest(), anAnswer({ outcome: "withdrawn" })).base).toEqual({});
  });

  test("[8] a row that met a tombstone gets no base there, so that its next edit does not bring the pair back", () => {
    const memory = aMemory({ base: { [anId(1)]: { version: 1, fields: {} } } });
    const conflict = { field: "status" as const, current: "withdrawn", incoming: "active" };
    for (const conflicts of [[conflict], []]) {
      const answer = anAnswer({ outcome: "conflict", version: 4, conflicts });
      expect(memoryAfterPush(memory, aRequest(aPair({ fields })), answer).base).toEqual(memory.base);
    }
  });

  test("[6] an answer empties the outbox of its own push only", () => {
    const outbox = { key: anId(500), ids: [anId(1)], at: "2022-09-01T10:00:00Z" };
    expect(memoryAfterPush(aMemory({ outbox }), aRequest(), anAnswer()).outbox).toBeNull();
    const newer = { ...outbox, key: anId(501) };
    expect(memoryAfterPush(aMemory({ outbox: newer }), aRequest(), anAnswer()).outbox).toEqual(newer);
  });

  test("the revision stays the pull's, because others may have pushed in between", () => {
    expect(memoryAfterPush(aMemory({ revision: 4 }), aRequest(), anAnswer()).revision).toBe(4);
  });
});

describe("the base of a pushed pair", () => {
  const versions = [somePairFields({ order: "1" }), somePairFields({ order: "2" })];
  const fieldsOf = (version: number) => versions[version - 1];

  test("[3] is the version that the sheet last saw", () => {
    const { base, lost } = baseOfPush(aPair({ fields, baseVersion: 2 }), fieldsOf);
    expect({ base, lost }).toEqual({ base: { form: "teacher-teacher", order: "2" }, lost: [] });
  });

  test("[13] is another version for the fields that say so", () => {
    const pair = aPair({ fields, baseVersion: 1, bases: { order: 2 } });
    expect(baseOfPush(pair, fieldsOf).base).toMatchObject({ order: "2" });
  });

  test("[13] is lost where no version is named, or one that never was", () => {
    expect(baseOfPush(aPair({ fields }), fieldsOf)).toEqual({ base: null, lost: ["form", "order"] });
    expect(baseOfPush(aPair({ fields, baseVersion: 99 }), fieldsOf)).toEqual({ base: null, lost: ["form", "order"] });
    expect(baseOfPush(aPair({ fields, bases: { form: 1 } }), fieldsOf)).toMatchObject({ lost: ["order"] });
  });

  test("[13] may be presumed where it is lost, and stays marked so", () => {
    const { base, lost } = baseOfPush(aPair({ fields }), fieldsOf, somePairFields({ order: "7" }));
    expect({ order: base?.order, lost }).toEqual({ order: "7", lost: ["form", "order"] });
  });
});
