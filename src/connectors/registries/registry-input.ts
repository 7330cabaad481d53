/** What a registry is made of. */
export interface RegistryInput<Settings> {
  /** The name it has in the configuration. */
  readonly name: string;
  readonly settings: Settings;
  /** The value of a secret that the settings name by its environment variable. */
  readonly secret: (name: string) => string | undefined;
  /** Makes a path of the settings absolute. */
  readonly pathOf: (path: string) => string;
}
