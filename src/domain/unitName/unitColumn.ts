/** A column of unit names as typed, with the column of the larger units they lie in where there is one: a name for each
 * row, so that blanks below a merged cell are filled before. */
export interface UnitColumn {
  readonly names: readonly string[];
  readonly within?: UnitColumn;
}

/** A spelling and the name it stands for, as a user has written them down: "Tĩnh Gia" is now "Nghi Sơn". */
export interface UnitAlias {
  readonly spelling: string;
  readonly name: string;
}
