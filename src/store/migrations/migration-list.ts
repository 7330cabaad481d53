import { Spine1764000000000 } from './1764000000000-spine.js';

/** Every migration, oldest first. */
export const MIGRATIONS = [Spine1764000000000];
