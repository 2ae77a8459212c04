import { count, type Count } from "../../src/domain/count";
import type { Result } from "../../src/domain/failure";
import { target, type Target } from "../../src/domain/target";

/** The value of a result that a test knows to be ok. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`expected a value, got ${result.failure}`);
  return result.value;
}

/** A number known to be a count. */
export const counted = (value: number): Count => valueOf(count(value));

/** A share known to be a target. */
export const targeted = (share: number): Target => valueOf(target(share));
