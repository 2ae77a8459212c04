/** Every rule on the cells of a sheet, of whatever kind, in the order a file holds them.
 *
 * Each is a text that stays the same as long as the rule, its area and its look do. */
export interface Rules {
  conditionalFormats(sheet: string): readonly string[];
  dataValidations(sheet: string): readonly string[];
}
