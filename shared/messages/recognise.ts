/** The catalogue: why a sheet is a register, or none. Keys begin with `recognise.`. */
export const RECOGNISE_MESSAGES = {} as const;
