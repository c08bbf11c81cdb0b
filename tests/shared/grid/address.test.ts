import { cellAddress, columnIndex, columnLetter, parseAddress } from "../../../shared/grid/address.js";

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [16_383, "XFD"],
  ])("column %i is %s and back", (index, letters) => {
    expect(columnLetter(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
  });

  test("an address is 0-based inside and A1 outside", () => {
    expect(cellAddress(8, 8)).toBe("I9");
    expect(parseAddress("$I$9")).toEqual({ row: 8, column: 8 });
    expect(parseAddress("сентябрь")).toBeNull();
  });
});
