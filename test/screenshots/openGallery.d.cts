import type { Page } from "playwright-core";

/** Opens the gallery of the pane's states in a browser page; nothing is asked of any server. */
export function openGallery(page: Page): Promise<Page>;
