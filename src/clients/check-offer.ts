import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '../domain/failure.js';
import { dayAt, type LocalDate } from '../domain/local-date.js';
import { checkTerms, type TermsVerdict } from '../domain/terms/check-terms.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.module.js';
import { findCounterparty } from '../store/reads/counterparty-reads.js';
import { offerGround, termsIn } from '../store/reads/terms-reads.js';
import { Store } from '../store/store.js';

/** An offer that somebody thinks of making. */
export interface OfferRequest {
  /** Our id, ИНН, or ИНН/КПП of the client. */
  readonly counterparty: string;
  /** ИНН of our company. */
  readonly organization: string;
  /** Id of the agreement; without it the only one of the client with the company. */
  readonly agreement?: string | undefined;
  /** Minor units. */
  readonly amount: bigint;
  readonly currency: string;
  /** Hundredths of a percent. */
  readonly discountBp?: number | undefined;
  readonly priceKind?: string | undefined;
  /** The day of the offer; today when it is not said. */
  readonly on?: LocalDate | undefined;
}

/** What would become of it. */
export interface CheckedOffer extends TermsVerdict {
  readonly agreementId: string | null;
  /** Owed under the agreement before the offer, minor units. */
  readonly owed: bigint;
  readonly creditLimit: bigint | null;
}

/** Holds an offer to the agreement before it is made (проверка предложения по договору). Keeps nothing. */
@Injectable()
export class CheckOffer {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws Refused `counterparty-unknown`, `counterparty-unclear`, `organization-unknown`, `agreement-not-found` {id} */
  async run(offer: OfferRequest): Promise<CheckedOffer> {
    const { config } = this.settings;
    const { id: counterpartyId } = await findCounterparty(this.store, offer.counterparty);
    const [organization] = await this.store.query<{ id: string }>(`select id from organization where tax_number = $1`, [
      offer.organization,
    ]);
    if (!organization) throw new Refused('organization-unknown', { taxNumber: offer.organization });
    const closed = config.orders.closedStatuses.map((each) => each.toLowerCase());
    const { currency, agreement: agreementId = null } = offer;
    const of = { organizationId: organization.id, counterpartyId, agreementId, currency };
    const ground = await offerGround(this.store, closed, of);
    if (agreementId !== null && ground.agreementId === null)
      throw new Refused('agreement-not-found', { id: agreementId });
    const paper = {
      on: offer.on ?? dayAt(new Date(), config.timeZone),
      currency,
      discountBp: offer.discountBp ?? null,
      priceKind: offer.priceKind ?? '',
      exposure: ground.owed + offer.amount,
    };
    const verdict = checkTerms(termsIn(ground), paper, ground.several > 1);
    return { ...verdict, agreementId: ground.agreementId, owed: ground.owed, creditLimit: ground.creditLimit };
  }
}
