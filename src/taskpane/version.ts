declare const BLUEZONE_VERSION: string | undefined;

/** The add-in's version, put in when the bundle is built. */
export const version: string = typeof BLUEZONE_VERSION === "undefined" ? "" : BLUEZONE_VERSION;
