/** Added to a message that is only a guess, so that a writer knows why. */
export const UNSURE = ' (niet zeker: enkele punten lijken op geen enkel onderwerp)';
