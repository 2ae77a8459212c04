import * as functions from "../../src/functions/functions";
import type { EngineArgument, EngineFunction, EngineResult } from "../../src/workbench/engine/engineFunctions";
import { cellResult } from "../../src/workbench/functions/functionResults";
import { loadCustomFunctions } from "./customFunctionsGlobal";

const ids = ["COVERAGE", "GAP_TO_TARGET", "TARGET_COUNT", "PACE_NEEDED", "COUNT"] as const;

/** Functions of the add-in as the engine takes them, answering at once and not over office.js. */
export function bluezoneInEngine(): readonly EngineFunction[] {
  loadCustomFunctions();
  return ids.map((id) => ({
    name: `BLUEZONE.${id}`,
    description: "",
    parameters: Array.from({ length: functions[id].length }, (_, index) => ({
      name: `argument ${index + 1}`,
      description: "",
      isRange: true,
      optional: index > 0,
      repeating: false,
    })),
    compute: (args) => answered(functions[id] as (...cells: unknown[]) => unknown, args),
  }));
}

function answered(call: (...cells: unknown[]) => unknown, args: readonly EngineArgument[]): EngineResult {
  try {
    const cells = Array.from({ length: call.length }, (_, index) => matrix(args[index]));
    const value: unknown = JSON.parse(JSON.stringify(call(...cells, {})));
    return cellResult({ id: 0, failed: false, value, code: 0 });
  } catch (error) {
    return cellResult({ id: 0, failed: true, value: error instanceof Error ? error.message : "", code: 7 });
  }
}

function matrix(argument: EngineArgument): unknown {
  if (argument === undefined) return null;
  return Array.isArray(argument) ? argument : [[argument]];
}
