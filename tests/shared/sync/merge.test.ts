import fc from "fast-check";
import type { FieldName, PairFields } from "../../../shared/register/fields.js";
import { diffFields, sameValue } from "../../../shared/sync/diff.js";
import { mergePair } from "../../../shared/sync/merge.js";
import { without } from "../../support/build-pairs.js";

const base: PairFields = { form: "teacher-teacher", mentorPosition: "учитель", order: "12-о", startDate: "2022-09-01" };
const carried: FieldName[] = ["form", "mentorPosition", "order", "startDate", "endDate"];

function merge(current: PairFields, incoming: PairFields, changes: Partial<Parameters<typeof mergePair>[0]> = {}) {
  return mergePair({ base, current, incoming, carried, known: [], ...changes });
}

const nothing = { changed: [], merged: [], conflicts: [], standing: [] };

describe("merging one pair", () => {
  test("[4] keeps both edits when they touch different fields", () => {
    expect(merge({ ...base, order: "13-о" }, { ...base, endDate: "2023-05-31" })).toEqual({
      ...nothing,
      fields: { ...base, order: "13-о", endDate: "2023-05-31" },
      changed: ["endDate"],
      merged: ["order"],
    });
  });

  test("[4] has nothing to do when both made the same edit", () => {
    const edited = { ...base, order: "13-о" };
    expect(merge(edited, edited)).toEqual({ ...nothing, fields: edited });
  });

  test("[4] keeps the current value and raises a conflict when both edited one field differently", () => {
    expect(merge({ ...base, order: "13-о" }, { ...base, order: "14-о" })).toEqual({
      ...nothing,
      fields: { ...base, order: "13-о" },
      conflicts: [{ field: "order", current: "13-о", incoming: "14-о" }],
    });
  });

  test("[4] treats erasing against editing as a conflict", () => {
    const erased = without(base, "order");
    expect(merge({ ...base, order: "13-о" }, erased).conflicts).toEqual([
      { field: "order", current: "13-о", incoming: null },
    ]);
    expect(merge(erased, { ...base, order: "13-о" }).conflicts).toEqual([
      { field: "order", current: null, incoming: "13-о" },
    ]);
  });

  test("[5] leaves a field that is not carried as it is", () => {
    const current = { ...base, order: "13-о" };
    expect(merge(current, { form: "teacher-teacher" }, { carried: ["form"] })).toEqual({ ...nothing, fields: current });
  });

  test("[5] lets a carried blank erase what the base had", () => {
    const erased = without(base, "order");
    expect(merge(base, erased)).toEqual({ ...nothing, fields: erased, changed: ["order"] });
  });

  test("[5] lets a carried blank erase nothing that the base did not have", () => {
    const filled = { ...base, endDate: "2023-05-31" };
    expect(merge(filled, base)).toEqual({ ...nothing, fields: filled, merged: ["endDate"] });
  });

  describe("without a base", () => {
    test("[5] a blank keeps the current value without a conflict", () => {
      expect(merge(base, {}, { base: null })).toEqual({
        ...nothing,
        fields: base,
        merged: ["form", "mentorPosition", "order", "startDate"],
      });
    });

    test("[4] a value fills a blank and conflicts with another value", () => {
      expect(merge({ order: "13-о" }, { order: "14-о", endDate: "2023-05-31" }, { base: null })).toEqual({
        ...nothing,
        fields: { order: "13-о", endDate: "2023-05-31" },
        changed: ["endDate"],
        conflicts: [{ field: "order", current: "13-о", incoming: "14-о" }],
      });
    });

    test("[5] a presumed base lets values through and still no blank erases", () => {
      const blank = without({ ...base, mentorPosition: "учитель химии" }, "order");
      expect(merge(base, blank, { lost: carried })).toEqual({
        ...nothing,
        fields: { ...base, mentorPosition: "учитель химии" },
        changed: ["mentorPosition"],
        merged: ["order"],
      });
    });
  });

  describe("values told of before", () => {
    const known = [{ field: "order" as const, current: "13-о", incoming: "14-о" }];

    test("[13] raise no second conflict, even when the current value has moved on", () => {
      const current = { ...base, order: "15-о" };
      expect(merge(current, { ...base, order: "14-о" }, { known })).toEqual({
        ...nothing,
        fields: current,
        standing: [{ field: "order", current: "15-о", incoming: "14-о" }],
      });
    });

    test("[13] raise one again when they change", () => {
      expect(merge({ ...base, order: "13-о" }, { ...base, order: "16-о" }, { known }).conflicts).toEqual([
        { field: "order", current: "13-о", incoming: "16-о" },
      ]);
    });
  });
});

const someFields: fc.Arbitrary<PairFields> = fc.record(
  {
    mentorPosition: fc.constantFrom("учитель", "учитель химии", "завуч"),
    order: fc.constantFrom("1", "2", "3"),
    startDate: fc.constantFrom("2022-09-01", "2022-10-01"),
    mentorExperience: fc.integer({ min: 0, max: 3 }),
    completed: fc.boolean(),
  },
  { requiredKeys: [] },
);
const allFields: FieldName[] = ["mentorPosition", "order", "startDate", "mentorExperience", "completed"];
const someCarried = fc.subarray(allFields);

describe("laws of merging", () => {
  test("[11] merging a state with itself changes nothing", () => {
    fc.assert(
      fc.property(fc.option(someFields), someFields, someCarried, (before, state, fields) => {
        const input = { base: before, current: state, incoming: state, carried: fields, known: [] };
        expect(mergePair(input)).toEqual({ ...nothing, fields: state });
      }),
    );
  });

  test("[11] merging twice changes nothing the second time, and raises nothing again", () => {
    fc.assert(
      fc.property(fc.option(someFields), someFields, someFields, someCarried, (before, current, incoming, fields) => {
        const once = mergePair({ base: before, current, incoming, carried: fields, known: [] });
        const twice = mergePair({
          base: before,
          current: once.fields,
          incoming,
          carried: fields,
          known: once.conflicts,
        });
        expect(twice).toEqual({ ...once, changed: [], conflicts: [], standing: once.conflicts });
      }),
    );
  });

  test("[11] the order of two pushes that touch different fields does not matter", () => {
    fc.assert(
      fc.property(someFields, someFields, someFields, someCarried, (before, one, other, first) => {
        const second = allFields.filter((field) => !first.includes(field));
        const push = (current: PairFields, incoming: PairFields, fields: FieldName[]) =>
          mergePair({ base: before, current, incoming, carried: fields, known: [] });
        const there = push(push(before, one, first).fields, other, second);
        const back = push(push(before, other, second).fields, one, first);
        expect(there.fields).toEqual(back.fields);
        expect([...there.conflicts, ...back.conflicts]).toEqual([]);
      }),
    );
  });

  test("[4] nothing typed is lost: what the sender changed is in the pair or in a conflict", () => {
    fc.assert(
      fc.property(someFields, someFields, someFields, someCarried, (before, current, incoming, fields) => {
        const merge = mergePair({ base: before, current, incoming, carried: fields, known: [] });
        for (const field of diffFields(before, incoming, fields)) {
          const isIn = sameValue(merge.fields[field], incoming[field]);
          const isAsked = merge.conflicts.some(
            (each) => each.field === field && each.incoming === (incoming[field] ?? null),
          );
          expect(isIn || isAsked).toBe(true);
        }
      }),
    );
  });

  test("[4] nothing typed is lost: what others changed stays", () => {
    fc.assert(
      fc.property(fc.option(someFields), someFields, someFields, someCarried, (before, current, incoming, fields) => {
        const merge = mergePair({ base: before, current, incoming, carried: fields, known: [] });
        for (const field of diffFields(before ?? {}, current, allFields)) {
          expect(merge.fields[field]).toEqual(current[field]);
        }
      }),
    );
  });
});
