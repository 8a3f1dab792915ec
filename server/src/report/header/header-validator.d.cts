/** Made by scripts/compile-schema.mjs from schemas/header.schema.json: a validator for each kind of report, and `any` for the rest. */
import type { Validate } from './header-kinds.ts';

declare const validators: Readonly<Record<string, Validate>>;
export = validators;
