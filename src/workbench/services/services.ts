import { normalKeys } from "../manifest/shortcuts";
import { HostError } from "../richapi/hostError";
import type { HostObject } from "../richapi/hostObject";
import { readWrite } from "../richapi/hostObject";

/** What the services of the host do for one page. */
export interface ServiceActions {
  /** The page can be sent function calls from now on. */
  functionsReady(): void;
  /** Results of functions arrived. */
  functionsReturned(rows: unknown): void;
  isPaneVisible(): boolean;
  showPane(visible: boolean): void;
  /** Keyboard shortcuts by the id of their action. */
  shortcuts(): ReadonlyMap<string, string>;
  /** Gives actions other keys; null takes an action's keys away. */
  replaceShortcuts(keys: ReadonlyMap<string, string | null>): void;
}

/** Numbers of the refinements of function calls that office.js may use here. */
const enabledFeatures = [1, 2, 3, 4];

/** The services of the host that office.js calls for itself and for Office.addin.
 * @param actions what they do
 * @returns objects by the names office.js knows them under */
export function hostServices(actions: ServiceActions): Readonly<Record<string, HostObject>> {
  let startState = "Inactive";
  return {
    "Microsoft.ExcelServices.CustomFunctions": {
      className: "CustomFunctions",
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions: () => actions.functionsReady(),
        _GetEnabledFeatures: () => enabledFeatures,
        SetInvocationArrayResults: (rows) => actions.functionsReturned(rows),
        SetInvocationResults: (rows) => actions.functionsReturned(rows),
      },
    },
    "Microsoft.AppRuntime.AppRuntimeService": {
      className: "AppRuntimeService",
      methods: {
        SetAppRuntimeState: (state) => actions.showPane(state === "Visible"),
        GetAppRuntimeState: () => (actions.isPaneVisible() ? "Visible" : "Background"),
        _RegisterVisibilityEvent: () => undefined,
        _UnregisterVisibilityEvent: () => undefined,
      },
    },
    "Microsoft.AppRuntime.AppRuntimePersistenceService": {
      className: "AppRuntimePersistenceService",
      methods: {
        SetAppRuntimeStartState: (state) => {
          startState = String(state);
        },
        GetAppRuntimeStartState: () => startState,
      },
    },
    "Microsoft.InternalService.AddinInternalService": {
      className: "AddinInternalService",
      methods: { NotifyActionHandlerReady: () => undefined },
    },
    "Microsoft.Office.ActionService": {
      className: "ActionService",
      methods: {
        AreShortcutsInUse: (keys) => {
          const taken = [...actions.shortcuts().values()].map(normalKeys);
          return Array.isArray(keys) ? keys.map((one) => taken.includes(normalKeys(String(one)))) : [];
        },
        GetShortcuts: () => Object.fromEntries(actions.shortcuts()),
        ReplaceShortcuts: (keys) => {
          if (typeof keys !== "object" || keys === null) throw new HostError("InvalidArgument");
          const given = Object.entries(keys).map(
            ([action, one]) => [action, one === null ? null : String(one)] as const,
          );
          actions.replaceShortcuts(new Map(given));
        },
      },
    },
    "Microsoft.DynamicRibbon.DynamicRibbon": ribbon(),
  };
}

function ribbon(): HostObject {
  const enabled = new Map<string, boolean>();
  return {
    className: "DynamicRibbon",
    methods: {
      GetButton: (id): HostObject => ({
        className: "RibbonButton",
        properties: {
          Enabled: readWrite(
            () => enabled.get(String(id)) ?? true,
            (value) => void enabled.set(String(id), value === true),
          ),
        },
        methods: { SetEnabled: (value) => void enabled.set(String(id), value === true) },
      }),
    },
  };
}
