/** The catalogue: what the command line says. Keys begin with `cli.`. */
export const CLI_MESSAGES = {} as const;
