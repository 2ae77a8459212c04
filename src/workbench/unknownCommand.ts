/** A ribbon button names a function that the add-in's page does not have. */
export class UnknownCommand extends Error {
  constructor(readonly functionName: string) {
    super(`The add-in has no function "${functionName}".`);
    this.name = "UnknownCommand";
  }
}
