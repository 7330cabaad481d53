/** Reasons in English: code -> sentence. */
export const EN: Readonly<Record<string, string>> = {
  'environment-invalid': 'The environment variable {variable} is wrong: {problem}. Correct it and start again.',
};
