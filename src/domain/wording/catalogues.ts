import { ACCESS_EN } from './access.en.js';
import { ACCESS_RU } from './access.ru.js';
import { AUDIT_EN } from './audit.en.js';
import { AUDIT_RU } from './audit.ru.js';
import { CARDS_EN } from './cards.en.js';
import { CARDS_RU } from './cards.ru.js';
import { DEMO_EN } from './demo.en.js';
import { DEMO_RU } from './demo.ru.js';
import { EXPLAINING_EN } from './explaining.en.js';
import { EXPLAINING_RU } from './explaining.ru.js';
import { HELP_EN } from './help.en.js';
import { HELP_RU } from './help.ru.js';
import { HTTP_EN } from './http.en.js';
import { HTTP_RU } from './http.ru.js';
import { INTAKE_EN } from './intake.en.js';
import { INTAKE_RU } from './intake.ru.js';
import { KEEPING_EN } from './keeping.en.js';
import { KEEPING_RU } from './keeping.ru.js';
import { LEDGERS_EN } from './ledgers.en.js';
import { LEDGERS_RU } from './ledgers.ru.js';
import { MATCHING_EN } from './matching.en.js';
import { MATCHING_RU } from './matching.ru.js';
import { MESSAGES_EN } from './messages.en.js';
import { MESSAGES_RU } from './messages.ru.js';
import { PACKED_EN } from './packed.en.js';
import { PACKED_RU } from './packed.ru.js';
import { PERSONAL_EN } from './personal.en.js';
import { PERSONAL_RU } from './personal.ru.js';
import { PHRASES_EN } from './phrases.en.js';
import { PHRASES_RU } from './phrases.ru.js';
import { REGISTRIES_EN } from './registries.en.js';
import { REGISTRIES_RU } from './registries.ru.js';
import { REPLAYING_EN } from './replaying.en.js';
import { REPLAYING_RU } from './replaying.ru.js';
import { SYSTEMS_EN } from './systems.en.js';
import { SYSTEMS_RU } from './systems.ru.js';
import { TERMS_EN } from './terms.en.js';
import { TERMS_RU } from './terms.ru.js';
import { TIMELINE_EN } from './timeline.en.js';
import { TIMELINE_RU } from './timeline.ru.js';
import { WRITING_EN } from './writing.en.js';
import { WRITING_RU } from './writing.ru.js';

/** Sentences by code. */
export type Catalogue = Readonly<Record<string, string>>;

/** The catalogues by topic, each in both languages; no code stands in two of them. */
export const TOPICS: Readonly<Record<string, { readonly ru: Catalogue; readonly en: Catalogue }>> = {
  intake: { ru: INTAKE_RU, en: INTAKE_EN },
  packed: { ru: PACKED_RU, en: PACKED_EN },
  keeping: { ru: KEEPING_RU, en: KEEPING_EN },
  ledgers: { ru: LEDGERS_RU, en: LEDGERS_EN },
  registries: { ru: REGISTRIES_RU, en: REGISTRIES_EN },
  matching: { ru: MATCHING_RU, en: MATCHING_EN },
  explaining: { ru: EXPLAINING_RU, en: EXPLAINING_EN },
  replaying: { ru: REPLAYING_RU, en: REPLAYING_EN },
  messages: { ru: MESSAGES_RU, en: MESSAGES_EN },
  personal: { ru: PERSONAL_RU, en: PERSONAL_EN },
  terms: { ru: TERMS_RU, en: TERMS_EN },
  audit: { ru: AUDIT_RU, en: AUDIT_EN },
  timeline: { ru: TIMELINE_RU, en: TIMELINE_EN },
  systems: { ru: SYSTEMS_RU, en: SYSTEMS_EN },
  http: { ru: HTTP_RU, en: HTTP_EN },
  access: { ru: ACCESS_RU, en: ACCESS_EN },
  cards: { ru: CARDS_RU, en: CARDS_EN },
  help: { ru: HELP_RU, en: HELP_EN },
  phrases: { ru: PHRASES_RU, en: PHRASES_EN },
  writing: { ru: WRITING_RU, en: WRITING_EN },
  demo: { ru: DEMO_RU, en: DEMO_EN },
};

const merged = (language: 'ru' | 'en'): Catalogue =>
  Object.assign({}, ...Object.values(TOPICS).map((topic) => topic[language])) as Catalogue;

/** All sentences of each language. */
export const CATALOGUES = { ru: merged('ru'), en: merged('en') } as const;
