import type { XmlScanner } from "../package/xml-scanner.js";

const STYLES: ReadonlySet<string> = new Set([
  "number-style",
  "percentage-style",
  "currency-style",
  "date-style",
  "time-style",
  "text-style",
]);

/** Whether the element stood on describes a number format. */
export function isDataStyle(name: string): boolean {
  return STYLES.has(name);
}

/** A number format, and the style that stands in for it where a condition on the number holds. */
export interface DataStyle {
  readonly format: string;
  readonly instead: string | undefined;
}

/**
 * The number format that the element stood on describes (ODF 1.3 part 3, §16.29), in Excel's writing; moves to its end.
 * What matters is whether a number is a date and how it is written; colours are left out. Of several conditions the
 * first counts: it is that of positive numbers, which dates are.
 */
export function readDataStyle(scanner: XmlScanner): DataStyle {
  const kind = scanner.name;
  const end = scanner.depth - 1;
  let code = "";
  let instead: string | undefined;
  while (scanner.next() && scanner.depth > end) {
    if (scanner.kind === "text") code += literal(scanner);
    else if (scanner.kind === "open") {
      code += part(scanner);
      if (scanner.name === "map") instead ??= scanner.attribute("style:apply-style-name");
    }
  }
  const format = kind === "text-style" ? "@" : code === "" ? "General" : code;
  return { format, instead };
}

function literal(scanner: XmlScanner): string {
  const text = scanner.text();
  if (scanner.name !== "text" && scanner.name !== "currency-symbol") return "";
  return /^[\s\-/:.,%()]*$/.test(text) ? text : `"${text.replaceAll('"', "")}"`;
}

function part(scanner: XmlScanner): string {
  const isLong = scanner.attribute("number:style") === "long";
  switch (scanner.name) {
    case "number":
      return numberCode(scanner);
    case "fraction":
      return "# ?/?";
    case "scientific-number":
      return `${numberCode(scanner)}E+00`;
    case "year":
      return isLong ? "yyyy" : "yy";
    case "month":
      return (scanner.attribute("textual") === "true" ? "mmm" : "m") + (isLong ? "m" : "");
    case "day":
      return isLong ? "dd" : "d";
    case "day-of-week":
      return isLong ? "dddd" : "ddd";
    case "hours":
      return isLong ? "hh" : "h";
    case "minutes":
      return isLong ? "mm" : "m";
    case "seconds":
      return isLong ? "ss" : "s";
    case "am-pm":
      return "AM/PM";
    case "text-content":
      return "@";
    default:
      return "";
  }
}

function numberCode(scanner: XmlScanner): string {
  const decimals = Math.min(Number(scanner.attribute("decimal-places") ?? 0) || 0, 30);
  const digits = Math.min(Number(scanner.attribute("min-integer-digits") ?? 1) || 0, 30);
  const whole = scanner.attribute("grouping") === "true" ? "#,##0" : "0".repeat(Math.max(1, digits));
  if (scanner.attribute("decimal-places") === undefined && scanner.attribute("min-integer-digits") === "1")
    return "General";
  return decimals > 0 ? `${whole}.${"0".repeat(decimals)}` : whole;
}
