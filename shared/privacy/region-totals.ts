import type { RegionDistrict, RegionFigures, RegionTotal } from "../api/region.js";
import type { PublicFigure } from "./public-figures.js";

/**
 * What districts come to. A hidden figure is in no sum: with every district's own public edition beside it, an exact sum
 * would be one subtraction away from what the edition hides. So it is said how many there are at least.
 */
export function regionTotals(districts: readonly RegionDistrict[], forms: number): RegionFigures["totals"] {
  const sum = (of: (district: RegionDistrict) => number) => districts.reduce((all, each) => all + of(each), 0);
  const total = (of: (district: RegionDistrict) => PublicFigure): RegionTotal => ({
    shown: sum((district) => of(district) ?? 0),
    whole: districts.every((district) => of(district) !== null),
  });
  return {
    schools: sum(({ schools }) => schools),
    reported: sum(({ reported }) => reported),
    pairs: total(({ pairs }) => pairs),
    mentors: total(({ mentors }) => mentors),
    mentees: total(({ mentees }) => mentees),
    forms: Array.from({ length: forms }, (_form, index) => total((district) => district.forms[index] ?? null)),
  };
}
