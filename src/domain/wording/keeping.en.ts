/** What is said in English of backups, restoring and upgrading: code -> sentence. */
export const KEEPING_EN: Readonly<Record<string, string>> = {
  // Help
  'help-backup': 'writes everything that the database keeps to one file, while the service runs',
  'help-backup-file': 'new file to write, - for stdout; a name with the date and time when not given',
  'help-restore': 'makes the database of a backup, where there is none yet',
  'help-restore-file': 'the backup, - for stdin',
  'help-restore-home': 'home to restore into, instead of SVERKA_HOME',
  'help-restore-replace': 'put the embedded database that is there aside',
  'help-restore-check': 'only read the backup to its end and check it',
  'help-restore-mark': 'mark a database that other tools restored: messages to people are held',
  'help-release': 'decides on messages held after a restore; without arguments tells how things stand',
  'help-release-ids': 'ids of deliveries, as `sverka list deliveries --status held` shows them',
  'help-release-all': 'all that are held',
  'help-release-drop': 'they never go, instead of going now',
  'help-release-lift': 'from now on messages go by themselves again',
  'help-name-ids': 'ids',
  'help-name-folder': 'folder',

  // What was done
  'cli-backing-up': 'Backing up: {table}',
  'cli-backed-up': '{file}: the database as of {at}, rows {rows}, tables {tables}.',
  'cli-backup-good': '{file} is whole: the database as of {at}, rows {rows}, tables {tables}.',
  'cli-restored': 'Restored from {file}: the database as of {at}, rows {rows}, tables {tables}.',
  'cli-restored-aside': 'The former database lies in {folder}. Delete it when it is not needed any more.',

  // Backup
  'backup-nothing-kept':
    'There is no database of this program yet: nothing to back up. Check SVERKA_HOME or DATABASE_URL.',
  'backup-file-there': 'The file {file} is there already. Name another one: a backup overwrites nothing.',
  'backup-not-writable': 'The file {file} cannot be written: {cause}. Check folder and rights.',
  'usage-json-and-pipe': 'Both --json and the backup want stdout. Name a file, or leave --json away.',

  // Restore
  'backup-not-readable': 'The file {file} cannot be read: {cause}. Check path and rights.',
  'backup-not-one': 'This is no backup that this program has written.',
  'backup-cut-off': 'The backup is cut off: its end is missing. Nothing was restored; take another copy of the file.',
  'backup-altered':
    'The backup is not as it was written: checksum, counts or rows do not agree. Nothing was restored; take another copy of the file.',
  'backup-newer':
    'A newer version of the program wrote this backup ({program}, migration {migration}). Install it and restore with it.',
  'restore-home-in-use':
    'A process of the program works on {path} now. Stop the service and other commands, then restore.',
  'restore-home-not-empty':
    'There is a database already: {path}. With --replace it is put aside; or name another home with --home.',
  'restore-database-not-empty':
    'The database of DATABASE_URL is not empty: it has a table {table}. Restore into a new one: createdb --encoding=UTF8 --template=template0.',

  // After a restore
  'status-held': 'held for a person',
  'held-after-restore':
    'The database was restored as of {asOf}: this message may have been sent after that. A person decides: sverka release.',
  'restore-mark-stands':
    'The database was restored as of {asOf}. Messages to people are held, now: {count}. Look at sverka list deliveries --status held, decide with sverka release, then lift it with sverka release --lift.',
  'deliveries-held':
    'Messages held after a restore: {count}. Look at sverka list deliveries --status held and decide with sverka release.',
  'delivery-not-held': 'The message {id} is not held. Nothing was changed.',
  'usage-all-or-some': 'Name messages or --all, not both.',
  'usage-restore-file': 'Name the backup to restore.',
  'cli-marked':
    'The database is marked as restored: messages to people are held until you decide with sverka release, and go by themselves again after sverka release --lift.',
  'cli-released': 'Messages let go: {count}.',
  'cli-dropped': 'Messages that will never go: {count}.',
  'cli-held': 'Held: {count}.',
  'cli-mark-stands': 'The database was restored as of {asOf}: further messages to people are held too, until --lift.',
  'cli-mark-none': 'Further messages go by themselves.',

  // Upgrade
  'database-migration-failed':
    'The database could not be brought up to this version: migration {migration}: {cause}. It was left as it was; the former version of the program still works on it.',
};
