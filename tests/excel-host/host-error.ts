/** A refusal in the host's own words; Office.js makes an `OfficeExtension.Error` of it, with this code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

export const invalidArgument = (): HostError =>
  new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", 400);

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "The resource being created already exists.", 409);

export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", 403);

/** Belief: what the code says of the selection of another workbook that is in front (office-js 6365). */
export const invalidSelection = (): HostError =>
  new HostError("InvalidSelection", "The current selection is invalid for this operation.", 400);

export const conflict = (code: "InsertDeleteConflict" | "FilteredRangeConflict" | "MergedRangeConflict"): HostError =>
  new HostError(code, `The attempted operation is in conflict: ${code}.`, 409);

/** What this Excel, of its declared age, does not have. */
export const apiNotFound = (what: string): HostError =>
  new HostError("ApiNotFound", `The API you are trying to use could not be found: ${what}.`, 400);

/** What this host has not learnt: a test that needs it must teach it first, never get a made-up answer. */
export const notEmulated = (what: string): HostError =>
  new HostError("ApiNotFound", `the emulated Excel does not know ${what}`, 501);
