/** The catalogue: what the coordinator's page says. Keys begin with `desk.`. */
export const DESK_MESSAGES = {} as const;
