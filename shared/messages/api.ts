/** The catalogue: what the server refuses. Keys begin with `api.`. */
export const API_MESSAGES = {} as const;
