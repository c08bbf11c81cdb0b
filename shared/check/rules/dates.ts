import { monthsBetween } from "../../register/iso-date.js";
import { schoolYearSpan } from "../../register/school-year.js";
import type { PairRule } from "../rule.js";

/** `date.order`: the end before the start. */
export const dateOrder: PairRule = ({ fields }) => {
  if (!fields.startDate || !fields.endDate || fields.endDate >= fields.startDate) return null;
  return {
    code: "date.order",
    field: "endDate",
    values: { start: shown(fields.startDate), end: shown(fields.endDate) },
  };
};

/** `duration.range`: shorter or longer than the dictionary's months. */
export const durationRange: PairRule = ({ fields }, { dictionary }) => {
  if (!fields.startDate || !fields.endDate || fields.endDate < fields.startDate) return null;
  const { min, max } = dictionary.thresholds.durationMonths;
  const months = monthsBetween(fields.startDate, fields.endDate);
  const isLonger = months > max;
  if (months >= min && !isLonger) return null;
  return {
    code: "duration.range",
    field: "endDate",
    variant: months < min ? "duration.range.short" : "duration.range.long",
    values: { min, max },
  };
};

/** `year.outside`: the pair begins or ends outside the register's school year. */
export const yearOutside: PairRule = ({ fields }, { schoolYear }) => {
  if (!schoolYear) return null;
  const { start, end } = schoolYearSpan(schoolYear);
  const year = schoolYear.replace("-", "–");
  if (fields.startDate && (fields.startDate < start || fields.startDate > end)) {
    return { code: "year.outside", field: "startDate", values: { date: shown(fields.startDate), year } };
  }
  if (fields.endDate && (fields.endDate < start || fields.endDate > end)) {
    return { code: "year.outside", field: "endDate", values: { date: shown(fields.endDate), year } };
  }
  return null;
};

/** дд.мм.гггг */
function shown(iso: string): string {
  return `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;
}
