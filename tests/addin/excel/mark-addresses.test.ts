import fc from "fast-check";
import { markAddresses } from "../../../addin/excel/mark-addresses.js";
import { cellAddress, parseAddress } from "../../../shared/grid/address.js";

/** The cells that addresses cover, as A1 addresses. */
function covered(addresses: readonly string[]): string[] {
  return addresses.flatMap((address) =>
    address.split(",").flatMap((area) => {
      const [first = "", last = first] = area.split(":");
      const [top, bottom] = [parseAddress(first), parseAddress(last)];
      if (!top || !bottom) throw new Error(`${area} is no area`);
      return Array.from({ length: bottom.row - top.row + 1 }, (_, index) => cellAddress(top.row + index, top.column));
    }),
  );
}

describe("the addresses of marked cells", () => {
  it("join cells below each other into one area", () => {
    expect(markAddresses(["B4", "D7", "B3", "B5", "D9"])).toEqual(["B3:B5,D7,D9"]);
    expect(markAddresses([])).toEqual([]);
  });

  it("cover every cell once, and each stays under the length that Excel cuts off at", () => {
    const cell = fc.tuple(fc.nat(20_000), fc.nat(60)).map(([row, column]) => cellAddress(row, column));
    fc.assert(
      fc.property(fc.uniqueArray(cell, { maxLength: 3000, size: "max" }), (cells) => {
        const addresses = markAddresses(cells);
        expect(covered(addresses).sort()).toEqual([...cells].sort());
        for (const address of addresses) expect(address.length).toBeLessThan(8192);
      }),
      { numRuns: 20 },
    );
  });
});
