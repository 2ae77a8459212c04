export { COVERAGE, TARGET_COUNT, GAP_TO_TARGET, SURPLUS, OVERALL, ALLOCATE, IMPLIED_BASE } from "./coverageFunctions";
export { PACE, PACE_NEEDED, PROJECTED, TARGET_DATE } from "./paceFunctions";
export { RANK, RANK_COVERAGE, RANK_CHANGE, TO_OVERTAKE, RANKING } from "./rankingFunctions";
export { COUNT, COUNT_RANGE, COUNT_PHRASE, REPORT } from "./wordFunctions";
export { SAME_UNIT, UNIT_LOOKUP } from "./unitFunctions";
