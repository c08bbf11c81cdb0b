/** `2021-2022` of `2022-2023`. */
export function previousYear(schoolYear: string): string {
  return schoolYear
    .split("-")
    .map((year) => String(Number(year) - 1))
    .join("-");
}
