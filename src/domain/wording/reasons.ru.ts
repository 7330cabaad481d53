/** Reasons in Russian: code -> sentence. */
export const RU: Readonly<Record<string, string>> = {
  'environment-invalid': 'Переменная окружения {variable} неверна: {problem}. Исправьте её и запустите снова.',
};
