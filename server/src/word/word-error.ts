/** Why a file cannot be read, as a Dutch sentence for the writer. */
export class WordError extends Error {}
