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
