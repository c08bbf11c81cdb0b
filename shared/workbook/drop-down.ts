/** Drop-down lists to be put on cells, through whichever door; cells that have a validation keep their own. */
export interface DropDown {
  readonly sheet: string;
  /** 0-based. */
  readonly column: number;
  /** 0-based, both ends included. */
  readonly rows: readonly (readonly [first: number, last: number])[];
  /** What the list is taken from; `{row}` stands for the number of the first row of each stretch. */
  readonly formula: string;
}

/** A hidden sheet that the formulas name: a heading, the number of values and the values in each column. */
export interface ListColumns {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly values: readonly string[] }[];
}

/** Drop-downs with the sheet that they take their lists from. */
export interface DropDownPatch {
  readonly lists: ListColumns;
  readonly dropDowns: readonly DropDown[];
}
