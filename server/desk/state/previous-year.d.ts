/** `2021-2022` of `2022-2023`. */
export declare function previousYear(schoolYear: string): string;
