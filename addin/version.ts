/** Put in by the build, from package.json. */
declare const PANE_VERSION: string;

/** Which pane this is, for whoever helps from afar. */
export const VERSION = PANE_VERSION;
