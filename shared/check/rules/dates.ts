import { monthsBetween } from "../../register/iso-date.js";
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
export const yearOutside: PairRule = ({ fields: { startDate, endDate } }, { schoolYear, yearSpan }) => {
  if (!schoolYear || !yearSpan) return null;
  if (startDate && (startDate < yearSpan.start || startDate > yearSpan.end))
    return {
      code: "year.outside",
      field: "startDate",
      values: { date: shown(startDate), year: shownYear(schoolYear) },
    };
  if (endDate && (endDate < yearSpan.start || endDate > yearSpan.end))
    return { code: "year.outside", field: "endDate", values: { date: shown(endDate), year: shownYear(schoolYear) } };
  return null;
};

/** `2022–2023` */
function shownYear(schoolYear: string): string {
  return schoolYear.replace("-", "–");
}

/** дд.мм.гггг */
function shown(iso: string): string {
  return `${iso.slice(8, 10)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`;
}
