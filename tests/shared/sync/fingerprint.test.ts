import { bodyHash, fieldHash } from "../../../shared/sync/fingerprint.js";

describe("fingerprints", () => {
  test("[6] a body's hash does not depend on the order of keys, and does on everything else", () => {
    expect(bodyHash({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(bodyHash({ b: [{ d: 3, c: 2 }], a: 1 }));
    expect(bodyHash({ a: [1, 2] })).not.toBe(bodyHash({ a: [2, 1] }));
    expect(bodyHash({ a: 1, b: undefined })).toBe(bodyHash({ a: 1 }));
    expect(bodyHash({})).toMatch(/^[0-9a-f]{64}$/);
  });

  test("a field's hash tells a text from a number or a mark, and blank is blank", () => {
    const hashes = ["5", 5, true, "true", "6"].map(fieldHash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(fieldHash(undefined)).toBe("");
    expect(fieldHash("5")).toBe(fieldHash("5"));
  });
});
