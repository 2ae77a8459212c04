/** The engine's text, corrected; throws where it is not the text that was studied. */
declare function corrected(source: string): string;
export = corrected;
