/** The catalogue: what the pane says. Keys begin with `pane.`. */
export const PANE_MESSAGES = {} as const;
