/** Whose order it is (клиент заказа), as another system is told of it: our id, names and requisites, addresses to write to. Texts, `` when unknown. */
export interface OrderClient {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly fullName: string;
  readonly taxNumber: string;
  readonly reasonCode: string;
  readonly email: string;
  readonly phone: string;
}
