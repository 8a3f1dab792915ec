/** Made by scripts/compile-schema.mjs from schemas/header.schema.json. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
declare const validate: { (value: unknown): boolean; errors?: readonly SchemaError[] | null };
export default validate;
