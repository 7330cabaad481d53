/**
 * Works through a list, several at a time, in the order of the list. After a failure nothing new is begun, what is under way is
 * waited for, and the first failure is thrown.
 */
export async function inLanes<T>(list: readonly T[], lanes: number, work: (each: T) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < list.length && failures.length === 0) {
      const each = list[next++] as T;
      try {
        await work(each);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (failures.length > 0) throw failures[0];
}
