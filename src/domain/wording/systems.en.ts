/** What is said in English of settings, database, broker and the start of the service: code -> sentence. */
export const SYSTEMS_EN: Readonly<Record<string, string>> = {
  // Settings
  'environment-invalid': 'The environment variable {variable} is wrong: {problem}. Correct it and start again.',
  'environment-file-missing': '{variable} points to the file {path}, which does not exist. Correct the path.',
  'environment-file-unreadable':
    '{variable} points to {path}, which cannot be read as a file with one value: {problem}. Correct the path or its rights.',
  'config-unreadable':
    'The configuration file {file} cannot be read: {problem}. SVERKA_CONFIG names the folder, SVERKA_ENV the file.',
  'config-broken': 'Error in {file}, line {line}[, field {field}]: {problem}. Correct it and start again.',
  'secret-missing':
    'The secret {variable}[ of the channel “{channel}”] is not set. Set the environment variable {variable}, or {variable}_FILE to the path of a file that holds it.',
  'channel-kind-unknown': 'The channel “{channel}” has the unknown kind “{kind}”. Known are: {known}.',
  'channel-settings-invalid': 'The settings of the channel “{channel}” are wrong, field {field}: {problem}.',

  // The door
  'http-host-without-key':
    'The address {host} can be reached from the network, but there is no access key. Make one (sverka keys add) or go back to http.host: 127.0.0.1.',
  'port-taken': 'Port {port} on {host} is taken: perhaps the service is running already. Stop it or set {setting}.',
  'port-forbidden': 'Opening port {port} on {host} is not permitted. Set a port above 1023: {setting}.',
  'host-unknown': 'This machine has no address {host}. Correct {setting}.',

  // The database
  'database-unreachable':
    'The database does not answer[ ({url})][: {cause}]. Check DATABASE_URL and that PostgreSQL runs; without DATABASE_URL an embedded one is used.',
  'database-refused':
    'The database refused the connection[ ({url})][: {cause}]. Check database, user and password in DATABASE_URL.',
  'database-too-old': 'PostgreSQL {version} is too old ({url}). Version 14 or newer is needed.',
  'database-encoding':
    'The database {url} has the encoding {encoding}, but UTF8 is needed. Create another: createdb --encoding=UTF8 --template=template0.',
  'database-newer':
    'A newer version of the program has changed this database (migration {migration}). Install it or use another database.',
  'database-contended': 'The write failed[ after {attempts} attempts]: others were changing the same. Try again later.',
  'database-session-lost': 'The connection to the database was lost[: {cause}]. It will be opened again.',
  'database-busy': 'The database is away or overloaded. Try again in some seconds.',
  'database-lost':
    'The connection to the database was lost[: {cause}]. What was begun is not kept; do it again in some seconds.',
  'commit-unanswered':
    'The database did not answer whether it kept the change[: {cause}]. Do the same again: what was kept is found and not done twice.',
  'database-disk-full':
    'The disk of the database is full[: {cause}]. Nothing of this is kept. Make room; the service then goes on by itself.',
  'migrations-missing': 'The database lacks migrations[: {count}]. Restart the service.',
  'disk-full': 'The disk is full[: {path}]. Make room and start again.',

  // The embedded database
  'home-not-accessible':
    'The user {user} has no access to {path}. Give the rights to this folder or name another one in SVERKA_HOME.',
  'embedded-database-busy':
    'Another process[ ({pid})] is starting or stopping the embedded database in {path}. Try again in a minute.',
  'embedded-database-cannot-run':
    'The embedded PostgreSQL cannot run on this system: {program}: {because}. Set DATABASE_URL to an external PostgreSQL.',
  'embedded-database-damaged':
    'The folder of the embedded database {path} is damaged or incomplete. Restore it from a copy; if its data are not needed, delete it.',
  'embedded-database-does-not-start': 'The embedded database does not start: {because}. See {log}.',
  'embedded-database-needs-named-user':
    'The user {user} has no name on this system, but PostgreSQL needs one. Start as an ordinary user or set DATABASE_URL.',
  'embedded-database-needs-ordinary-user':
    'PostgreSQL does not run as {user}, and there is no ordinary user for it. Start as an ordinary user or set DATABASE_URL.',
  'embedded-database-not-for-this-system':
    'There is no embedded PostgreSQL for {system}. Set DATABASE_URL to an external one.',
  'embedded-database-other-version':
    'The data in {path} are of PostgreSQL {found}, but {wanted} is embedded. Move them with pg_dump or go back to the former version of the program.',
  'embedded-database-password-wrong':
    'The password in {path} does not fit the embedded database. Restore the former file from a copy.',
  'embedded-database-unreachable':
    'The embedded database in {path} did not answer in time[ (process {pid})]. Start again; the log of the server lies there too.',

  // The broker
  'broker-unreachable':
    'RabbitMQ does not answer[: {cause}]. Check AMQP_URL and that it runs; events wait in the database.',
  'broker-blocked': 'RabbitMQ takes no messages for now[: {cause}]. Usually it is short of disk or memory.',
  'broker-refused': 'RabbitMQ refused the event {routingKey}. Check its policies and the limits of queues.',
  'broker-unconfirmed':
    'RabbitMQ did not confirm[ within {timeoutMs} ms][: {cause}]. The events will be published again.',

  // The service and doctor
  'service-ready': 'The service is running (role {role}). Data: {home}.',
  'service-ready-at': 'The service is running (role {role}): {address}, API pages: {address}/docs. Data: {home}.',
  'config-good': 'The configuration is good. Data folder: {home}.',
  'no-api-key': 'There are no access keys: the API can be reached from this machine only.',
  'database-external': 'Database: external PostgreSQL {version}.',
  'database-embedded': 'Database: embedded PostgreSQL {version}.',
  'database-ctype':
    'The database was created with LC_CTYPE {ctype}: it does not know capital letters in Russian, and search by names does not work. Create another with C.UTF-8 or ru_RU.UTF-8.',
  'broker-good': 'RabbitMQ answers.',
  'broker-embedded': 'Events go through the database: AMQP_URL is not set, RabbitMQ is not needed.',
  'mappings-folder-missing':
    'There is no folder of mappings: {folder}. No register is read and no message goes out. Check SVERKA_MAPPINGS.',
  'mappings-good': 'Mappings and rules are good ({folder}): registers {registers}, notification rules {rules}.',
  'no-channels': 'No message channels are configured (channels in config): e-mails and SMS will not go out.',
  'events-stale':
    'Events unpublished for more than five minutes: {count}. Check that the service runs (sverka start) and that RabbitMQ answers.',
  'parked-event-unknown': 'No parked event {id} of {subscriber}. See: sverka list parked.',
  'subscriber-unknown': 'There is no subscriber {subscriber}.',
  'subscriber-own': 'The subscriber {subscriber} belongs to the service itself and is not forgotten.',
  'subscriber-at-work': 'The subscriber {subscriber} is at work. Stop it first.',
  'forget-unconfirmed':
    'Forgetting {subscriber} drops for ever: waiting events {waiting}, parked events {parked}. If that is meant, repeat the command with --yes.',
  'refused-file-unknown': 'No refused file {name}. See: sverka list refused.',
  'events-parked':
    'Events that could not be handled and were parked: {count}. See: sverka list parked; then: sverka retry events.',
  'deliveries-unknown':
    'Messages of which nobody knows whether they went: {count}. See: sverka list deliveries --status unknown.',
  'deliveries-failed': 'Messages that failed: {count}. See: sverka list deliveries --status failed.',
  'statements-broken':
    'Statements whose balances their documents contradict: {count}. Import whole statements of those days.',
  'receivables-agree': 'Sums and statuses of invoices and payments were computed again: all agree.',
  'invoice-sum-differs': 'Invoices whose settled sum is not that of their allocations: {count} ({names}).',
  'payment-sum-differs': 'Payments whose allocated sum is not that of their allocations: {count} ({names}).',
  'invoice-status-differs': 'Invoices whose status does not follow from sums and dates: {count} ({names}).',
  'payment-status-differs': 'Payments whose status does not follow from the decisions: {count} ({names}).',
  'organization-crossed': 'Payments allocated to invoices of another organization or currency: {count} ({names}).',
  'event-missing': 'Entities whose events have gaps: {count} ({names}).',
  'entity-without-events': 'Entities whose changes have no events: {count} ({names}).',
  defect: 'Error in the program[: {message}]. Repeat with SVERKA_LOG_LEVEL=debug and tell the developers.',
};
