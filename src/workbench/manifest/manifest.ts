/** A picture of the ribbon in one size. */
export interface ManifestIcon {
  /** Edge in pixels. */
  readonly size: number;
  readonly url: string;
}

/** What a ribbon button does. */
export type ManifestAction =
  | { readonly kind: "ShowTaskpane"; readonly url: string; readonly title: string }
  | { readonly kind: "ExecuteFunction"; readonly functionName: string };

/** One ribbon button in the display language. */
export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  readonly icons: readonly ManifestIcon[];
  readonly enabled: boolean;
  readonly action: ManifestAction;
}

/** Buttons that stand together under one label. */
export interface ManifestGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly ManifestButton[];
}

/** A ribbon tab: one of Office's own, known by its id and without a label here, or the add-in's own. */
export interface ManifestTab {
  readonly id: string;
  readonly builtIn: boolean;
  readonly label: string;
  readonly groups: readonly ManifestGroup[];
}

/** Where the custom functions come from. */
export interface ManifestFunctions {
  readonly namespace: string;
  readonly metadataUrl: string;
  readonly scriptUrl: string;
  readonly pageUrl: string;
}

/** The page every part of the add-in lives in. */
export interface ManifestRuntime {
  readonly pageUrl: string;
  /** Whether one page, loaded once, serves functions, ribbon and pane together. */
  readonly shared: boolean;
}

/** Where the keyboard shortcuts are described. */
export interface ManifestShortcuts {
  readonly url: string;
  /** Texts of the shortcuts in other languages; "" where there are none. */
  readonly resourcesUrl: string;
}

/** A requirement the host must meet before it lists the add-in. */
export interface ManifestRequirement {
  readonly set: string;
  readonly minVersion: string;
}

/** An add-in's manifest as a host shows it in one display language. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  readonly description: string;
  readonly runtime: ManifestRuntime;
  readonly functions: ManifestFunctions | null;
  readonly tabs: readonly ManifestTab[];
  readonly shortcuts: ManifestShortcuts | null;
  readonly requirements: readonly ManifestRequirement[];
  /** Why Excel would refuse the manifest, one sentence each; empty where it would take it. */
  readonly problems: readonly string[];
}
