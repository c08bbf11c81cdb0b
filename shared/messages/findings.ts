/** The catalogue: what the checks say. Keys begin with `findings.`. */
export const FINDING_MESSAGES = {} as const;
