/** One parameter in a functions.json. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function in a functions.json. */
export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: {
    readonly cancelable?: boolean;
    readonly stream?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
  };
}

/** A parsed functions.json. */
export interface FunctionsJson {
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionDeclaration[];
}

/** An add-in's functions and the namespace its manifest gives them. */
export interface AddinMetadata {
  readonly namespace: string;
  readonly functions: FunctionsJson;
}
