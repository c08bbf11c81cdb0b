import { isChangedInDistrict } from "../../../shared/sync/district-change.js";
import { fieldHash } from "../../../shared/sync/fingerprint.js";

describe("[4, 13] what the district has changed", () => {
  const agreed = fieldHash("12-о");
  test.each([
    ["is nothing where both say the same", { mine: "12-о", theirs: "12-о", agreed }, false],
    ["is a field that the sheet still shows as it was agreed", { mine: "12-о", theirs: "13-о", agreed }, true],
    ["is an erasure too", { mine: "12-о", theirs: undefined, agreed }, true],
    ["is not a field that the sheet has changed itself", { mine: "14-о", theirs: "13-о", agreed }, false],
    ["is a blank of which nothing is remembered", { mine: undefined, theirs: "13-о", agreed: undefined }, true],
    ["is not a value of which nothing is remembered", { mine: "14-о", theirs: "13-о", agreed: undefined }, false],
    ["is not a cell that the sheet has cleared", { mine: undefined, theirs: "12-о", agreed }, false],
  ])("%s", (_, beside, changed) => {
    expect(isChangedInDistrict(beside)).toBe(changed);
  });
});
